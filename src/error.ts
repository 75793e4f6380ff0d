/**
 * The one error class of the module.
 *
 * @module
 */

/**
 * What went wrong, as a closed set: a `switch` over it is exhaustive.
 *
 * | code | meaning |
 * |---|---|
 * | `FORMAT` | the bytes are not a valid DBC or DBF file |
 * | `TRUNCATED` | the bytes end before the file does |
 * | `RECORD` | with `onBadRecord: "error"`: a record holds a value that cannot be read |
 * | `CHECKSUM` | the decoded bytes do not match the CRC-32 stored in the file |
 * | `QUERY` | the question names a system, group, UF, period or column that does not exist |
 * | `MISSING` | files that the catalogue expects are absent from the source |
 * | `DRIFT` | with `strict`: a file's columns or codes are not those of the files before it |
 * | `SOURCE` | the source cannot list or open what was asked |
 * | `CHANGED` | a file is not, or no longer, what the lock says of it |
 * | `LOCK` | the lock file is absent, damaged or of a newer version |
 * | `WORKER` | the worker that decoded a file ended, for want of memory for example |
 * | `PERMISSION` | Deno refused access; `flag` holds the flag to add |
 */
export type ErrorCode =
  | "FORMAT"
  | "TRUNCATED"
  | "RECORD"
  | "CHECKSUM"
  | "QUERY"
  | "MISSING"
  | "DRIFT"
  | "SOURCE"
  | "CHANGED"
  | "LOCK"
  | "WORKER"
  | "PERMISSION";

/** The fields of a {@linkcode DataSusError} besides its message. */
export interface DataSusErrorOptions {
  /** What kind of error this is. */
  code: ErrorCode;
  /** What to do next, as one sentence. */
  hint?: string | undefined;
  /** The file concerned, as the source spells it. */
  path?: string | undefined;
  /**
   * Bytes of the file (as stored, compressed) read when the error was found; with `RECORD`, bytes
   * from the beginning of the decompressed table to the field.
   */
  offset?: number | undefined;
  /** The column concerned. */
  column?: string | undefined;
  /** The record concerned, counted from 1 in the order of its file. */
  row?: number | undefined;
  /** The bytes that could not be read, in hexadecimal digits. */
  raw?: string | undefined;
  /** The Deno permission flag that was missing, ready to paste. */
  flag?: string | undefined;
  /** The error underneath. */
  cause?: unknown;
}

/**
 * Every error that this module raises about data, queries, sources and permissions.
 *
 * The message reads `Cannot <action> "<thing>": <state>`; `hint` says what to do next. Misuse of a
 * function by a programmer is a `TypeError` or `RangeError` instead, and a cancelled read ends in
 * the reason of its `AbortSignal`.
 *
 * @example
 * ```ts
 * import { DataSusError } from "@dsbr/core";
 *
 * const error = new DataSusError(`Cannot decode "RDAC0801.dbc": the stream ends too early`, {
 *   code: "TRUNCATED",
 *   path: "RDAC0801.dbc",
 *   offset: 4096,
 *   hint: "Fetch the file again",
 * });
 * if (error.code !== "TRUNCATED") throw error;
 * ```
 */
export class DataSusError extends Error {
  /** Always `"DataSusError"`. */
  override readonly name = "DataSusError";
  /** What kind of error this is. */
  readonly code: ErrorCode;
  /** What to do next. */
  readonly hint: string | undefined;
  /** The file concerned. */
  readonly path: string | undefined;
  /** Bytes of the file read when the error was found, or with `RECORD` those before the field. */
  readonly offset: number | undefined;
  /** The column concerned. */
  readonly column: string | undefined;
  /** The record concerned, counted from 1 in the order of its file. */
  readonly row: number | undefined;
  /** The bytes that could not be read, in hexadecimal digits. */
  readonly raw: string | undefined;
  /** The Deno permission flag that was missing. */
  readonly flag: string | undefined;

  /** Makes an error from a message and its fields. */
  constructor(message: string, options: DataSusErrorOptions) {
    super(message, { cause: options.cause });
    this.code = options.code;
    this.hint = options.hint;
    this.path = options.path;
    this.offset = options.offset;
    this.column = options.column;
    this.row = options.row;
    this.raw = options.raw;
    this.flag = options.flag;
  }
}
