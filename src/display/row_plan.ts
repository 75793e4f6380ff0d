/**
 * Which rows of a table a view shows.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";

/** The rows that are shown, as slices of the batches, and where the others are missing. */
export interface RowPlan {
  readonly slices: readonly RecordBatch[];
  readonly shown: number;
  /** How many of the shown rows stand before the gap. */
  readonly head: number;
  readonly hidden: number;
}

/**
 * The first and the last rows, half and half; the first alone when these are the first of
 * `totalRows`. Slices are views: the cost does not grow with the rows.
 */
export function planRows(
  batches: readonly RecordBatch[],
  rows: number,
  totalRows: number,
): RowPlan {
  const inHand = batches.reduce((sum, batch) => sum + batch.numRows, 0);
  const total = Math.max(inHand, totalRows);
  const shown = Math.min(rows, inHand);
  const head = total > inHand || shown === inHand ? shown : Math.ceil(shown / 2);
  return {
    slices: [
      ...sliceRows(batches, 0, head),
      ...sliceRows(batches, inHand - (shown - head), inHand),
    ],
    shown,
    head,
    hidden: total - shown,
  };
}

function sliceRows(batches: readonly RecordBatch[], from: number, to: number): RecordBatch[] {
  const slices: RecordBatch[] = [];
  let start = 0;
  for (const batch of batches) {
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, batch.numRows);
    if (first < last) slices.push(batch.slice(first, last));
    start += batch.numRows;
  }
  return slices;
}
