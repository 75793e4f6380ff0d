import { type Data, DataType, Int32 } from "apache-arrow";
import type { CodeType } from "../../arrow/dictionary_builder.ts";
import { derivedCodes, derivedNumbers } from "../../arrow/derived_column.ts";
import { DistinctValues } from "../../arrow/distinct_values.ts";
import type { KindTypes } from "../../catalog/row.ts";
import { type ColumnSpec, columnSpec } from "../../decode/column_spec.ts";
import type { AddedColumns } from "../added_columns.ts";
import { type Age, siaAge, sihAge, simAge, sinanAge } from "./age.ts";
import { ageBand, type AgeBandSet } from "./age_bands.ts";

/** The columns of ages that a scan adds, with a band when a set of bands is named. */
export type AgeRow<Bands extends AgeBandSet | "none" = "none"> =
  & {
    /** Completed years; null when the age is unknown. */
    AGE_YEARS: KindTypes["integer"];
    /** The unit in which the age was written. */
    AGE_UNIT: KindTypes["code"];
    /** The age as it stands in the file, unknown ones too. */
    AGE_RAW: KindTypes["code"];
  }
  & (Bands extends AgeBandSet ? {
      /** The label of the band. */
      AGE_BAND: KindTypes["code"];
    }
    : unknown);

/** What stands in the file, and the age it is, if it is one. */
interface WrittenAge {
  readonly raw: string;
  readonly age: Age | null;
}

/** How an age stands in the columns of a group. */
interface AgeReader {
  readonly needs: readonly string[];
  /** Reads an age from what stands in the columns; numbers are spelled out. */
  read(raw: string): Age | null;
}

const SIH: AgeReader = {
  needs: ["COD_IDADE", "IDADE"],
  read: (raw) => /^.\d+$/.test(raw) ? sihAge(raw[0]!, Number(raw.slice(1))) : null,
};
const SIM: AgeReader = { needs: ["IDADE"], read: simAge };
const SINAN: AgeReader = { needs: ["NU_IDADE_N"], read: sinanAge };
const SINAN_BEFORE_2007: AgeReader = { needs: ["NU_IDADE"], read: sinanAge };
const SIA: AgeReader = {
  needs: ["PA_IDADE"],
  read: (raw) => /^\d+$/.test(raw) ? siaAge(Number(raw)) : null,
};

/** How the columns of a group hold an age; `undefined` when they hold none in a known encoding. */
function readerFor(names: readonly string[], system: string): AgeReader | undefined {
  // Where only headers tell the columns: all of SINAN's groups of today have the same.
  if (names.length === 0) return system === "SINAN" ? SINAN : undefined;
  const readers = system === "SIM" ? [SIM] : [SIH, SINAN, SINAN_BEFORE_2007, SIA];
  return readers.find(({ needs }) => needs.every((name) => names.includes(name)));
}

/**
 * Columns of ages in one convention for a group with columns of these names: `AGE_YEARS`, `AGE_UNIT`,
 * `AGE_RAW`, and `AGE_BAND` when a set of bands is given. `undefined` when the group has no age in a
 * known encoding.
 */
export function ageColumns(
  names: readonly string[],
  system: string,
  bands: AgeBandSet | "none" = "none",
): AddedColumns | undefined {
  const reader = readerFor(names, system);
  if (reader === undefined) return undefined;
  const from = reader.needs.join(", ");
  const years = spec(
    "AGE_YEARS",
    "int32",
    "Idade em anos completos",
    "Age in completed years",
    from,
  );
  const unit = spec("AGE_UNIT", "dictionary", "Unidade da idade", "Unit of the age", from);
  const raw = spec("AGE_RAW", "dictionary", "Idade como no arquivo", "Age as in the file", from);
  const band = spec("AGE_BAND", "dictionary", "Faixa etária", "Age band", from);
  return {
    needs: reader.needs,
    specs: bands === "none" ? [years, unit, raw] : [years, unit, raw, band],
    open() {
      const ages = new DistinctValues<WrittenAge>((raw) => ({ raw, age: reader.read(raw) }));
      const columns = [
        derivedNumbers<WrittenAge>(new Int32(), ({ age }) => age?.years),
        derivedCodes<WrittenAge>(codeTypeOf(unit), ({ age }) => age?.unit),
        derivedCodes<WrittenAge>(codeTypeOf(raw), ({ raw }) => raw),
      ];
      if (bands !== "none") {
        columns.push(derivedCodes<WrittenAge>(
          codeTypeOf(band),
          ({ age }) => age === null ? undefined : ageBand(age.years, bands)?.label,
        ));
      }
      return Promise.resolve((needed: readonly Data[], rows: number) => {
        const numbers = writtenAges(needed, rows, ages);
        return columns.map((build) => build(ages.results, numbers));
      });
    },
  };
}

/** The number of each row's age among the distinct ones, -1 where nothing is written. */
function writtenAges(
  [first, second]: readonly Data[],
  rows: number,
  ages: DistinctValues<WrittenAge>,
): Int32Array {
  if (second !== undefined) return joined(first!, second, rows, ages);
  if (!DataType.isInt(first!.type)) return ages.rows(first!);
  return ages.numbers(numberReader(first!), rows, String);
}

/** SIH's two columns: a unit, and an amount of two digits. */
function joined(
  units: Data,
  amounts: Data,
  rows: number,
  ages: DistinctValues<WrittenAge>,
): Int32Array {
  const letters = new DistinctValues((unit) => unit);
  const unitOf = letters.rows(units);
  const amountOf = numberReader(amounts);
  const width = 1000;
  return ages.numbers(
    (row) => {
      const amount = amountOf(row);
      return unitOf[row]! < 0 || !(amount >= 0 && amount < width)
        ? NaN
        : unitOf[row]! * width + amount;
    },
    rows,
    (key) => letters.results[Math.floor(key / width)]! + String(key % width).padStart(2, "0"),
  );
}

/** Reads a column of integers, or of text that is digits; NaN for null and other text. */
function numberReader(column: Data): (row: number) => number {
  if (!DataType.isInt(column.type)) {
    const numbers = new DistinctValues((text) => /^\d+$/.test(text) ? Number(text) : NaN);
    const rows = numbers.rows(column);
    return (row) => numbers.results[rows[row]!] ?? NaN;
  }
  const { values, nullBitmap, nullCount, offset } = column;
  if (nullCount === 0 || nullBitmap === undefined) return (row) => values[row];
  return (row) => {
    const at = offset + row;
    return nullBitmap[at >> 3]! >> (at & 7) & 1 ? values[row] : NaN;
  };
}

function codeTypeOf({ field }: ColumnSpec): CodeType {
  return field.type as CodeType;
}

function spec(
  name: string,
  type: "dictionary" | "int32",
  pt: string,
  en: string,
  from: string,
): ColumnSpec {
  const kind = type === "dictionary" ? "code" : "integer";
  return columnSpec(name, type, {
    metadata: new Map([["kind", kind], ["pt", pt], ["en", en], ["from", from]]),
  });
}
