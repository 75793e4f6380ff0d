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

/**
 * One column: kind, Portuguese description, English description, details. The descriptions are
 * empty where nothing is known but the layout.
 */
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
  /** The fields in file order, with blanks or ends of lines between them. */
  readonly fields: string;
  /** Set when only files of that scope have it; scans never see `nation`. */
  readonly scope?: EraScope;
  /** The table inside an archive that holds several, such as `tb_municip`. */
  readonly member?: string;
}

/**
 * How the files of a group are cut. Files of kind `none` are not cut by time: each is replaced in
 * place when it changes.
 */
export type PartitionKind = "uf+month" | "uf+year" | "month" | "year" | "none";

/** How often files appear. */
export type Periodicity = "monthly" | "yearly" | "irregular";

/** What the files are. Scans read `dbc`, `dbf`, and the `zip` archives whose table is known. */
export type FileFormat = "dbc" | "dbf" | "zip";

/** What the ZIP archives of a group hold. */
export interface Archive {
  /** In words, as the end of a sentence: `TabWin conversion files`. */
  readonly holds: string;
  /**
   * The name, without folders, of the table in it that scans read, as a rule with the tokens of
   * {@linkcode Era}: `POPTBR{YY}.dbf`. Absent when there is no table, or nobody knows its name.
   */
  readonly table?: string;
}

/** Whether a file may still be replaced by a final one. */
export type EraStatus = "final" | "preliminary";

/**
 * What the files of an era cover when it is not a piece as the group's partition kind says:
 *
 * | scope | what a file holds | in a scan |
 * |---|---|---|
 * | `nation` | the whole country; it repeats the files by UF | never read |
 * | `unknown` | records of no known UF, which no UF's file holds | read when all UFs are asked for |
 */
export type EraScope = "nation" | "unknown";

/**
 * What a crawl of the server counted, for estimates. A group's national repeats are counted with
 * the files that they repeat.
 */
export interface Seen {
  /** First period seen; absent when the files' names are not known. */
  readonly first?: string;
  /** Last period seen. */
  readonly last?: string;
  /** Files. */
  readonly files: number;
  /** Bytes of all files, compressed. */
  readonly bytes?: number;
  /** Bytes of the median file. */
  readonly median?: number;
}

/**
 * A time span in which a group's files lie in one directory under one naming rule. Spans may
 * overlap: then a file of that time may be in either directory.
 *
 * `pattern` is a file name with tokens, matched without regard to case:
 *
 * | token | stands for |
 * |---|---|
 * | `{UF}` | a UF, such as `SP` |
 * | `{YY}`, `{YYYY}` | the year; `70` to `99` are of the 20th century |
 * | `{MM}` | the month, `01` to `12` |
 * | `{PART}` | nothing, or a part of a file that was split: a letter (`a`, `b`, ...) or `_1`, `_2`, ... |
 * | `{*}` | anything |
 *
 * A directory may hold `{YYYY}` in place of the name's year.
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
  /** `final` when absent. A final file is read before a preliminary one, and never both. */
  readonly status?: EraStatus;
  /** Absent when each file is a piece of the group. */
  readonly scope?: EraScope;
  /** True for older copies of another era's files: they are recognised and never read. */
  readonly mirror?: true;
  /** What was seen there. */
  readonly seen?: Seen;
}

/**
 * Periods that the server is known not to have, by UF, under `*` for all UFs, or under `IG` for
 * the file of unknown UF: single periods (`2014-02`), inclusive ranges (`1995-07..1996-01`) and
 * ranges without end (`2008-01..`).
 */
export type Gaps = Readonly<Record<string, readonly string[]>>;

/**
 * One kind of file that a system publishes, such as `RD` of SIHSUS.
 *
 * `columns` is there when somebody annotated them ({@linkcode AnnotatedGroup}). Otherwise the
 * columns follow from the layouts ({@linkcode groupColumns}), and without layouts from each file's
 * header.
 */
export interface Group {
  /** The system, such as `SIHSUS`. */
  readonly system: string;
  /** The group's code, such as `RD`. */
  readonly code: string;
  /** Other codes in use. */
  readonly aliases?: readonly string[];
  /** Official Portuguese title. */
  readonly pt: string;
  /** English title. */
  readonly en: string;
  /** What one row is. */
  readonly row: string;
  /** What a reader could get wrong about its files. */
  readonly note?: string;
  /** How the files are cut. */
  readonly partition: PartitionKind;
  /** How often files appear. */
  readonly periodicity: Periodicity;
  /** True when each file is a complete picture of its time, so that files must not be added up. */
  readonly snapshot?: true;
  /** What the files are; `dbc` when absent. */
  readonly format?: FileFormat;
  /** What the archives hold; there exactly when `format` is `zip`. */
  readonly archive?: Archive;
  /**
   * Directories and naming rules, oldest first, preliminary ones last. When a partition lies in
   * two eras of one status, the later era's file is read. None when no file is known.
   */
  readonly eras: readonly Era[];
  /** Last period seen on the server when the catalogue was written; absent when none was. */
  readonly lastSeen?: string;
  /** Periods known to be absent. */
  readonly gaps: Gaps;
  /** Row counts that a source states, in words. */
  readonly rowCounts?: string;
  /** The code page of its text. */
  readonly encoding: Encoding;
  /** Every column of every year, annotated. */
  readonly columns?: Columns;
  /** Columns that identify persons in clear, in a group whose columns are not annotated. */
  readonly personal?: readonly string[];
  /** Layouts seen, oldest first. */
  readonly layouts: readonly Layout[];
  /** Where these facts come from. */
  readonly source: string;
}

/** A group whose columns are annotated: its scans are typed column by column. */
export interface AnnotatedGroup<C extends Columns = Columns> extends Group {
  /** Every column of every year. */
  readonly columns: C;
}

/** One information system: its titles and groups. */
export interface System<
  G extends Readonly<Record<string, Group>> = Readonly<Record<string, Group>>,
> {
  /** The system's name on the server, such as `SIHSUS`. */
  readonly id: string;
  /** The short name used in code and on the command line, such as `sih`. */
  readonly name: string;
  /** Other names in use, such as `SIH/SUS`. */
  readonly aliases: readonly string[];
  /** Official Portuguese title. */
  readonly pt: string;
  /** English title. */
  readonly en: string;
  /** What it holds, and what a reader could get wrong about its periods. */
  readonly about: string;
  /** The FTP host; `ftp.datasus.gov.br` when absent. */
  readonly host?: string;
  /** Its groups by code; none when it publishes no data. */
  readonly groups: G;
  /** Tables, conversion files and programs beside the data; a final slash means a whole directory. */
  readonly auxiliary: readonly string[];
  /** Documents about the data; a final slash means a whole directory. */
  readonly documentation: readonly string[];
  /** Where these facts come from. */
  readonly source: string;
}
