/**
 * Which file a batch came from, for those who need to know besides the rows.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";

/** A file that batches are read from. */
export interface BatchFile {
  /** The partition's key, such as `SP-2023-01`. */
  readonly partition: string;
  /** The path on the source. */
  readonly path: string;
}

const FILES = new WeakMap<RecordBatch, BatchFile>();

/** Notes the file of a batch, and returns the batch. */
export function withFile(batch: RecordBatch, file: BatchFile | undefined): RecordBatch {
  if (file !== undefined) FILES.set(batch, file);
  return batch;
}

/** The file that a scan read a batch from; `undefined` for a batch that was changed since. */
export function fileOf(batch: RecordBatch): BatchFile | undefined {
  return FILES.get(batch);
}
