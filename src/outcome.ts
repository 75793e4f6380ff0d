import type { Checksum } from "./decode/record_bytes.ts";

/**
 * What a lock says of a file that was read: its bytes are those that were locked; it is not in the
 * lock; or it is, and was not read to its end, so that its bytes were not checked.
 */
export type LockStatus = "verified" | "new" | "unchecked";

/** What became of one file of a scan. */
export interface FileOutcome {
  /** The partition's key, such as `SP-2023-01`. */
  readonly partition: string;
  /** The path on the source. */
  readonly path: string;
  /** True when the file was read to its end; a limit or a cancelled read leaves it false. */
  readonly complete: boolean;
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
  /** What is known of the file's integrity. */
  readonly checksum: Checksum;
  /** Columns of the file that the catalogue does not know; kept as text unless columns were selected. */
  readonly unknownColumns: readonly string[];
  /** Columns read that the file does not have; null in its rows. */
  readonly absentColumns: readonly string[];
  /** When the source says that it was last changed. */
  readonly modified?: Date;
  /** True when a final file may replace it later. */
  readonly preliminary: boolean;
  /**
   * Bytes of the whole file as stored. This and the hashes below are there when it was read to its
   * end by a scan with a `lock` or `fingerprint`.
   */
  readonly size?: number;
  /** SHA-256 of its stored bytes, 64 hexadecimal digits. */
  readonly sha256?: string;
  /** CRC-32 of the table inside a DBC, 8 hexadecimal digits. */
  readonly crc32?: string;
  /** Its layout, 16 hexadecimal digits; files of one layout have one hash. */
  readonly schemaHash?: string;
  /** What the lock says of it; absent without a lock. */
  readonly lock?: LockStatus;
}

/** What became of a scan: every expected file is in one of the lists. */
export interface Outcome {
  /** System and group, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** True when the data is made up. */
  readonly synthetic: boolean;
  /** Rows given out. */
  readonly rows: number;
  /** Files read, in order. */
  readonly files: readonly FileOutcome[];
  /** Partitions whose files were expected and are not on the source. */
  readonly missing: readonly string[];
  /** Partitions without a file, as the catalogue knows. */
  readonly gaps: readonly string[];
  /** Partitions that were not read because the read ended early: limit, cancel or error. */
  readonly unread: readonly string[];
}
