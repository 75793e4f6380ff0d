import type { LabelOutcomes } from "./codes/labeller.ts";
import type { Checksum } from "./decode/record_bytes.ts";

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
}

/** What became of a scan: every expected file is in one of the lists. */
export interface Outcome {
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
  /** What became of the labels, by column; absent when none were asked for. */
  readonly labels?: LabelOutcomes;
}
