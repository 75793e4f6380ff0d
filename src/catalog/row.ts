import type { Binary, Bool, DateDay, Float64, Int32, Utf8 } from "apache-arrow";
import type { Code } from "../arrow/arrow_types.ts";
import { type ColumnSpec, columnSpec, type ColumnType } from "../decode/column_spec.ts";
import type { ColumnKind, Columns } from "./dataset.ts";

/** The Arrow type of each kind of column, for the type checker. */
export interface KindTypes {
  /** Dictionary-encoded text. */
  code: Code;
  /** Plain text. */
  id: Utf8;
  /** Plain text. */
  text: Utf8;
  /** 32-bit integers. */
  integer: Int32;
  /** Doubles. */
  money: Float64;
  /** Doubles. */
  number: Float64;
  /** Days since 1970-01-01. */
  date: DateDay;
  /** Truth values. */
  boolean: Bool;
  /** Raw bytes. */
  bytes: Binary;
}

/** The Arrow types of a group's columns by name: the row type of its scans. */
export type RowOf<C extends Columns> = { [Name in keyof C]: KindTypes[C[Name][0]] };

/** The Arrow type of each kind of column, at run time. */
export const COLUMN_TYPES: Readonly<Record<ColumnKind, ColumnType>> = {
  code: "dictionary",
  id: "utf8",
  text: "utf8",
  integer: "int32",
  money: "float64",
  number: "float64",
  date: "date",
  boolean: "bool",
  bytes: "binary",
};

/**
 * How the columns of a group are read, in the catalogue's order. The Arrow fields carry `kind` as
 * metadata and, where there are, the descriptions `pt`, `en`, `domain` and `note`; `personal` is
 * `true` for those that identify a person in clear.
 */
export function columnSpecs(columns: Columns): readonly ColumnSpec[] {
  return Object.entries(columns).map(([name, [kind, pt, en, details = {}]]) => {
    const metadata = new Map<string, string>([["kind", kind]]);
    if (pt !== "") metadata.set("pt", pt);
    if (en !== "") metadata.set("en", en);
    if (details.domain !== undefined) metadata.set("domain", details.domain);
    if (details.note !== undefined) metadata.set("note", details.note);
    if (details.personal) metadata.set("personal", "true");
    return columnSpec(name, COLUMN_TYPES[kind], { dateFormat: details.format, metadata });
  });
}
