/**
 * A record batch taken apart into its buffers, which move to another thread as they are.
 *
 * @module
 */

import type { Data, RecordBatch } from "apache-arrow";

/** The buffers of a column. */
export interface PackedColumn {
  /** Rows that are null. */
  readonly nullCount: number;
  /** Which rows are not null; absent when none is. */
  readonly nullBitmap: Uint8Array | undefined;
  /** Values, indices of a dictionary, or the bytes of texts. */
  readonly values: PlainArray;
  /** Where texts begin and end in `values`. */
  readonly valueOffsets: Int32Array | undefined;
  /** What the dictionary has more than that of the batch before; absent when it is the same. */
  readonly dictionary: DictionaryPiece | undefined;
}

/** A dictionary, or what came to it since the batch before. */
export interface DictionaryPiece {
  /** Entries that it had before; 0 begins a new one. */
  readonly from: number;
  /** Where the entries from there on begin and end, the first at 0. */
  readonly offsets: Int32Array;
  /** Their bytes. */
  readonly bytes: Uint8Array;
}

/** A batch as buffers. */
export interface PackedBatch {
  /** Its rows. */
  readonly rows: number;
  /** Its columns. */
  readonly columns: readonly PackedColumn[];
  /** The buffers in which they stand, dictionaries aside; the batch gives them away. */
  readonly buffers: ArrayBuffer[];
  /** Their bytes. */
  readonly bytes: number;
}

/** Takes apart the batches of one file, in order. */
export class BatchPacker {
  /** The dictionaries sent last, by column. */
  readonly #sent: (Data | undefined)[] = [];

  /** Takes a batch apart; it is not to be looked at any more. */
  pack(batch: RecordBatch): PackedBatch {
    const columns = batch.data.children.map((data, i): PackedColumn => {
      const { nullCount, nullBitmap, values, valueOffsets } = data;
      const entries = data.dictionary?.data[0];
      const isKnown = entries === undefined || entries === this.#sent[i];
      const dictionary = isKnown ? undefined : growth(this.#sent[i], entries);
      this.#sent[i] = entries;
      return {
        nullCount,
        nullBitmap: nullCount === 0 ? undefined : nullBitmap as Uint8Array,
        values,
        valueOffsets,
        dictionary,
      };
    });
    const buffers = buffersOf(batch);
    const bytes = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return { rows: batch.numRows, columns, buffers, bytes };
  }
}

/** The buffers of a batch's columns, their dictionaries' aside. */
export function buffersOf(batch: RecordBatch): ArrayBuffer[] {
  const buffers = arraysOf(batch).map(({ buffer }) => buffer as ArrayBuffer);
  return [...new Set(buffers)].filter(({ byteLength }) => byteLength > 0);
}

function arraysOf(batch: RecordBatch): PlainArray[] {
  return batch.data.children.flatMap(({ nullCount, nullBitmap, values, valueOffsets }) => [
    ...nullCount === 0 ? [] : [nullBitmap as Uint8Array],
    values,
    ...valueOffsets === undefined ? [] : [valueOffsets],
  ]);
}

/** An array of a column's buffer. */
export type PlainArray = Uint8Array | Int32Array | Float64Array;

/** What one dictionary has more than another that it grew from in place; all of it if it did not. */
function growth(before: Data | undefined, after: Data): DictionaryPiece {
  const text = after.values as Uint8Array;
  const known = before?.values as Uint8Array | undefined;
  const grew = before !== undefined && known !== undefined && known.length > 0 &&
    known.buffer === text.buffer && known.byteOffset === text.byteOffset &&
    before.length <= after.length;
  const from = grew ? before.length : 0;
  const start = after.valueOffsets[from]!;
  const offsets = after.valueOffsets.slice(from, after.length + 1).map((end: number) =>
    end - start
  );
  return { from, offsets, bytes: text.slice(start) };
}
