import type { LabelOutcomes } from "./codes/labeller.ts";
import type { Checksum } from "./decode/record_bytes.ts";
import type { Finding } from "./drift/finding.ts";
import type { MemoryMode } from "./memory_budget.ts";
import { DataSusError, type ErrorCode } from "./error.ts";

/**
 * What a lock says of a file that was read: its bytes are those that were locked; it is not in the
 * lock; or it is, and was not read to its end, so that its bytes were not checked.
 */
export type LockStatus = "verified" | "new" | "unchecked";

/**
 * What became of an expected file:
 *
 * | status | meaning |
 * |---|---|
 * | `read` | read to its end and found whole |
 * | `partial` | begun, and left early: a limit was reached or the read was cancelled |
 * | `failed` | begun, and ended in an error; `why` says which |
 * | `unread` | not begun: the read ended before it |
 * | `absent` | expected, and not on the source |
 * | `gap` | not on the source, as the catalogue knows |
 */
export type FileStatus = "read" | "partial" | "failed" | "unread" | "absent" | "gap";

/** Why something failed. */
export interface Failure {
  /** The error's code; absent when it was no `DataSusError`. */
  readonly code?: ErrorCode;
  /** The error's message. */
  readonly message: string;
}

/** What became of one expected file of a scan. */
export interface FileOutcome {
  /** The partition's key, such as `SP-2023-01`. */
  readonly partition: string;
  /** The path on the source; where the file should be, when it is not there. */
  readonly path: string;
  /** The part of a split file: `a`, `b`, ... or `1`, `2`, ...; absent when the file is whole. */
  readonly part?: string;
  /** What became of it. */
  readonly status: FileStatus;
  /** Why it failed. */
  readonly why?: Failure;
  /** True when a final file may replace it later. */
  readonly preliminary: boolean;
  /** Bytes of the whole file as stored: those read, with its hashes, or else as listed. */
  readonly size?: number;
  /** When it was last changed as listed, when the source knows. */
  readonly modified?: Date;
  /** Rows given out. */
  readonly rows: number;
  /** Records read, those left out by the condition included. */
  readonly records: number;
  /** Bytes of the file read. */
  readonly bytes: number;
  /** Records marked as deleted, which were skipped. */
  readonly deleted: number;
  /** Records whose deletion mark is neither blank nor `*`; they were read. */
  readonly oddFlags: number;
  /** Per column, values that could not be read and became null. */
  readonly unparsable: Readonly<Record<string, number>>;
  /** What is known of the file's integrity; `verified` when its CRC-32 was checked and matched. */
  readonly checksum: Checksum;
  /** Columns that the file has; 0 when its header was not read. */
  readonly columns: number;
  /** Columns of the file that the catalogue does not know; kept as text unless columns were selected. */
  readonly unknownColumns: readonly string[];
  /** Columns read that the file does not have; null in its rows. */
  readonly absentColumns: readonly string[];
  /**
   * SHA-256 of its stored bytes, 64 hexadecimal digits. This and the hashes below are there when it
   * was read to its end by a scan with a `lock` or `fingerprint`.
   */
  readonly sha256?: string;
  /** CRC-32 of the table inside a DBC, 8 hexadecimal digits. */
  readonly crc32?: string;
  /** Its layout, 16 hexadecimal digits; files of one layout have one hash. */
  readonly schemaHash?: string;
  /** What the lock says of it; absent without a lock. */
  readonly lock?: LockStatus;
}

/**
 * How a read ended: with the last file on the source (`read`), with a limit (`limited`), because the
 * reader or a signal stopped it (`cancelled`), or in an error (`failed`).
 */
export type ReadStatus = "read" | "limited" | "cancelled" | "failed";

/** What became of the values that could not be read, where they are listed. */
export interface DeadLetterOutcome {
  /** How many are listed. */
  readonly count: number;
  /** The file that lists them; absent when a function took them, or the file could not be kept. */
  readonly path?: string;
  /** False when the read failed or was cancelled, so that only those found before are listed. */
  readonly complete: boolean;
}

/** What became of a scan: every expected file, and what changed between the files. */
export interface Outcome {
  /** System and group, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** True when the data is made up. */
  readonly synthetic: boolean;
  /** How the read ended. */
  readonly status: ReadStatus;
  /**
   * True when the rows are all that the question asks for: every expected file was read to its
   * end, gaps that the catalogue knows aside.
   */
  readonly complete: boolean;
  /** Why the read failed or was cancelled. */
  readonly why?: Failure;
  /** Rows given out. */
  readonly rows: number;
  /** Every expected file, in the plan's order, and within a partition in the order of its parts. */
  readonly files: readonly FileOutcome[];
  /** Paths beside the files that no rule of the catalogue explains; they were not read. */
  readonly unexplained: readonly string[];
  /** What changed between the files, or is unlike the catalogue. */
  readonly findings: readonly Finding[];
  /** What became of the labels, by column; absent when none were asked for. */
  readonly labels?: LabelOutcomes;
  /** Where values that could not be read are listed; absent unless `deadLetter` asked for that. */
  readonly deadLetters?: DeadLetterOutcome;
  /**
   * The memory modes in which batches were made, in the order in which they came; absent when it was
   * `normal` all along. Rows are the same in every mode.
   */
  readonly memoryModes?: readonly MemoryMode[];
}

/** The files of an outcome that have one of some statuses, in order. */
export function filesWith(
  { files }: Pick<Outcome, "files">,
  ...statuses: readonly FileStatus[]
): readonly FileOutcome[] {
  return files.filter((file) => statuses.includes(file.status));
}

/** The failure that an error stands for. */
export function toFailure(error: unknown): Failure {
  if (error instanceof DataSusError) return { code: error.code, message: error.message };
  return { message: error instanceof Error ? error.message : String(error) };
}
