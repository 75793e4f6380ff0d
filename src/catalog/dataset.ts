/**
 * The vocabulary in which the catalogue describes what DataSUS publishes.
 *
 * @module
 */

import type { DateFormat } from "../decode/columns/date.ts";
import type { Encoding } from "../decode/text.ts";

/**
 * What a column holds. It alone decides the Arrow type:
 *
 * | kind | Arrow type | what it is |
 * |---|---|---|
 * | `code` | Dictionary<Utf8, Int32> | a code of a table, a flag, a competence; leading zeros kept |
 * | `id` | Utf8 | an identifier: AIH number, CNPJ, shipment |
 * | `text` | Utf8 | free text |
 * | `integer` | Int32 | a count or quantity |
 * | `money` | Float64 | an amount, in the currency of its time |
 * | `number` | Float64 | any other number with a fraction, or too wide for Int32 |
 * | `date` | Date32 (day) | a calendar day |
 * | `boolean` | Bool | a DBF logical field |
 * | `bytes` | Binary | an identifier that DataSUS obfuscated (bytes 0x7B-0x84), kept as it is |
 */
export type ColumnKind =
  | "code"
  | "id"
  | "text"
  | "integer"
  | "money"
  | "number"
  | "date"
  | "boolean"
  | "bytes";

/** What is known of a column beyond its kind and titles. */
export interface ColumnDetails {
  /** The code list, by its name in `domains`, or `municipality`, `uf`, `cnes`. */
  readonly domain?: string;
  /** For kind `date`; `YYYYMMDD` when absent. */
  readonly format?: DateFormat;
  /** What a reader could get wrong. */
  readonly note?: string;
  /** True when the column identifies a person in clear (CPF, CNS, name). */
  readonly personal?: true;
}

/** One column: kind, Portuguese description, English description, details. */
export type Column = readonly [
  kind: ColumnKind,
  pt: string,
  en: string,
  details?: ColumnDetails,
];

/** The columns of a group over all its years, by upper-case name, in order. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * A physical layout that DataSUS wrote, from the first period it was seen in until the next
 * layout. Months may be republished in a newer layout, and layouts that nobody read may lie in
 * between: the header of a file decides. `fields` is a list like `UF_ZI:C6 VAL_TOT:N14.2 DT_NOTIFIC:D8`: name, DBF type letter,
 * width, and after a point the decimals.
 */
export interface Layout {
  /** First period, `YYYY-MM` or `YYYY`. */
  readonly from: string;
  /** The fields in file order. */
  readonly fields: string;
}

/** How the files of a group are cut. */
export type PartitionKind = "uf+month" | "uf+year" | "month" | "year";

/**
 * A time span in which a group's files lie in one directory under one naming rule. Spans may
 * overlap: then a file of that time may be in either directory.
 *
 * `pattern` is a file name in which `{UF}`, `{YY}`, `{YYYY}` and `{MM}` stand for the partition;
 * it is matched without regard to case.
 */
export interface Era {
  /** Directory on the server, without a final slash. */
  readonly directory: string;
  /** File name rule. */
  readonly pattern: string;
  /** First period, `YYYY-MM` or `YYYY`, inclusive. */
  readonly from: string;
  /** Last period, inclusive; absent when the era goes on. */
  readonly to?: string;
}

/**
 * Periods that the server is known not to have, by UF, or under `*` for all UFs: single periods
 * (`2014-02`) and inclusive ranges (`1995-07..1996-01`).
 */
export type Gaps = Readonly<Record<string, readonly string[]>>;

/** One kind of file that a system publishes, such as `RD` of SIHSUS. */
export interface Group<C extends Columns = Columns> {
  /** The system, such as `SIHSUS`. */
  readonly system: string;
  /** The group's code, such as `RD`. */
  readonly code: string;
  /** Official Portuguese title. */
  readonly pt: string;
  /** English title. */
  readonly en: string;
  /** What one row is. */
  readonly row: string;
  /** How the files are cut. */
  readonly partition: PartitionKind;
  /** Directories and naming rules, oldest first. */
  readonly eras: readonly Era[];
  /** Last period seen on the server when the catalogue was written. */
  readonly lastSeen: string;
  /** Periods known to be absent. */
  readonly gaps: Gaps;
  /** The code page of its text. */
  readonly encoding: Encoding;
  /** Every column of every year. */
  readonly columns: C;
  /** Layouts seen, oldest first. */
  readonly layouts: readonly Layout[];
  /** Where these facts come from. */
  readonly source: string;
}

/** One information system: its titles and groups. */
export interface System<
  G extends Readonly<Record<string, Group>> = Readonly<Record<string, Group>>,
> {
  /** The system's name on the server, such as `SIHSUS`. */
  readonly id: string;
  /** The short name used in code and on the command line, such as `sih`. */
  readonly name: string;
  /** Official Portuguese title. */
  readonly pt: string;
  /** English title. */
  readonly en: string;
  /** What it holds, and what a reader could get wrong about its periods. */
  readonly about: string;
  /** Its groups by code. */
  readonly groups: G;
}
