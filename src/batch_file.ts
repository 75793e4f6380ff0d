/**
 * Which file a batch came from, for those who need to know besides the rows.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import type { ResolvedFile } from "./resolve.ts";

const FILES = new WeakMap<RecordBatch, ResolvedFile>();

/** Notes the file of a batch, and returns the batch. */
export function withFile(batch: RecordBatch, file: ResolvedFile): RecordBatch {
  FILES.set(batch, file);
  return batch;
}

/** The file that a scan read a batch from; `undefined` for a batch that was changed since. */
export function fileOf(batch: RecordBatch): ResolvedFile | undefined {
  return FILES.get(batch);
}
