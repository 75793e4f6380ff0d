import {
  Binary,
  Bool,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  Utf8,
} from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import type { DateFormat } from "./columns/date.ts";
import type { DbfField, DbfHeader } from "./dbf_header.ts";

/**
 * The Arrow types that columns come in: `dictionary` is Dictionary<Utf8, Int32>, `date` is Date32
 * (day).
 */
export type ColumnType =
  | "dictionary"
  | "utf8"
  | "int32"
  | "float64"
  | "date"
  | "bool"
  | "binary";

/** One column to be read: which field, and as what. */
export interface ColumnSpec {
  /** The field's name in the file, found without regard to case. */
  readonly name: string;
  /** As what it is read. */
  readonly type: ColumnType;
  /** How dates in text stand; default `YYYYMMDD`. */
  readonly dateFormat?: DateFormat | undefined;
  /** The field of the Arrow schema; batches share it, and with it the dictionary's identity. */
  readonly field: ArrowField;
}

/** What {@linkcode columnSpec} can be told besides name and type. */
export interface ColumnSpecOptions {
  /** How dates in text stand; default `YYYYMMDD`. */
  dateFormat?: DateFormat | undefined;
  /** Metadata of the Arrow field. */
  metadata?: Map<string, string>;
}

/**
 * A column to be read.
 *
 * @example
 * ```ts
 * import { columnSpec, DbfDecoder } from "@dsbr/core/decode";
 *
 * new DbfDecoder({ columns: [columnSpec("DTOBITO", "date", { dateFormat: "DDMMYYYY" })] });
 * ```
 */
export function columnSpec(
  name: string,
  type: ColumnType,
  options: ColumnSpecOptions = {},
): ColumnSpec {
  const field = new Field(name, arrowType(type), true, options.metadata ?? null);
  return { name, type, dateFormat: options.dateFormat, field };
}

function arrowType(type: ColumnType): DataType {
  switch (type) {
    case "dictionary":
      return new Dictionary(new Utf8(), new Int32());
    case "utf8":
      return new Utf8();
    case "int32":
      return new Int32();
    case "float64":
      return new Float64();
    case "date":
      return new DateDay();
    case "bool":
      return new Bool();
    case "binary":
      return new Binary();
  }
}

/** Text up to this width is taken for a code, and dictionary-encoded. */
const WIDEST_CODE = 10;
/** Whole numbers up to this width fit Int32. */
const WIDEST_INT32 = 9;
/** Whole numbers up to this width fit a double exactly; wider ones stay text. */
const WIDEST_EXACT = 15;

/**
 * Fields whose values DataSUS obfuscates (bytes 0x7B-0x84, one a digit): patient CNS in SIA's
 * APAC, BPA-I and RAAS files, in SISPRENATAL, and CPF in CNES-PF. They are no text in any code page.
 */
const OBFUSCATED: ReadonlySet<string> = new Set(["AP_CNSPCN", "CNS_PAC", "NU_CNS", "CPF_PROF"]);

/**
 * The type of a field that no schema describes, from the header alone: nothing is guessed from
 * values. Text up to 10 bytes wide is a dictionary, wider text plain; whole numbers up to 9 digits
 * Int32, up to 15 Float64, wider ones text; type letters that hold no text are Binary.
 */
export function inferColumnType(field: DbfField): ColumnType {
  const { type, width, decimals } = field;
  if (OBFUSCATED.has(field.name.toUpperCase())) return "binary";
  switch (type) {
    case "C":
      return width <= WIDEST_CODE ? "dictionary" : "utf8";
    case "N":
    case "F":
      if (decimals > 0 || type === "F") return "float64";
      return width <= WIDEST_INT32 ? "int32" : width <= WIDEST_EXACT ? "float64" : "utf8";
    case "D":
      return "date";
    case "L":
      return "bool";
    case "I":
      return width === 4 ? "int32" : "binary";
    default:
      return "binary";
  }
}

/** Every column of a file, typed by {@linkcode inferColumnType}. */
export function inferColumns(header: DbfHeader): ColumnSpec[] {
  return header.fields.map((field) => columnSpec(field.name, inferColumnType(field)));
}
