/**
 * A record batch taken apart into its buffers, which move to another thread in one piece.
 *
 * @module
 */

import type { Data, RecordBatch } from "apache-arrow";
import { giveBuffer } from "../arrow/spare_buffers.ts";
import { takeRoom } from "./batch_rooms.ts";

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
  /** Where all of it stands but the dictionaries; to be given back. */
  readonly buffer: ArrayBuffer;
  /** Bytes of it that are in use. */
  readonly bytes: number;
}

/** Columns begin at multiples of this many bytes. */
const ALIGNMENT = 64;

/** Takes apart the batches of one file, in order. */
export class BatchPacker {
  /** The dictionaries sent last, by column. */
  readonly #sent: (Data | undefined)[] = [];

  /** Copies a batch into one buffer; the batch's own are used anew, and it is not to be any more. */
  pack(batch: RecordBatch): PackedBatch {
    const { children } = batch.data;
    const arrays = children.flatMap(buffersOf);
    const bytes = arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0);
    const buffer = takeRoom(bytes);
    let at = 0;
    const copy = <A extends PlainArray>(array: A): A => {
      const { buffer: from, byteOffset, byteLength, constructor, length } = array;
      new Uint8Array(buffer, at, byteLength).set(new Uint8Array(from, byteOffset, byteLength));
      const copied = new (constructor as ArrayView<A>)(buffer, at, length);
      at += aligned(byteLength);
      return copied;
    };
    const columns = children.map((data, i): PackedColumn => {
      const { nullCount, nullBitmap, values, valueOffsets } = data;
      const entries = data.dictionary?.data[0];
      const isKnown = entries === undefined || entries === this.#sent[i];
      const dictionary = isKnown ? undefined : growth(this.#sent[i], entries);
      this.#sent[i] = entries;
      return {
        nullCount,
        nullBitmap: nullCount === 0 ? undefined : copy(nullBitmap as Uint8Array),
        values: copy(values),
        valueOffsets: valueOffsets === undefined ? undefined : copy(valueOffsets),
        dictionary,
      };
    });
    for (const spare of new Set(arrays.map((array) => array.buffer))) {
      giveBuffer(spare as ArrayBuffer);
    }
    return { rows: batch.numRows, columns, buffer, bytes };
  }
}

/** An array of a column's buffer. */
export type PlainArray = Uint8Array | Int32Array | Float64Array;
type ArrayView<A> = new (buffer: ArrayBuffer, byteOffset: number, length: number) => A;

/** The arrays of a column that are copied, its dictionary's aside. */
function buffersOf({ nullCount, nullBitmap, values, valueOffsets }: Data): PlainArray[] {
  return [
    ...nullCount === 0 ? [] : [nullBitmap as Uint8Array],
    values,
    ...valueOffsets === undefined ? [] : [valueOffsets],
  ];
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

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
