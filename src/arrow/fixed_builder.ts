import { BufferType, Data, type DataType } from "apache-arrow";
import { NullBitmap } from "./null_bitmap.ts";

/** The typed arrays in which fixed-width values stand. */
export type FixedArray = Int32Array | Float64Array;

/**
 * Builds one column of fixed-width values (Int32, Float64, Date32) straight in its Arrow buffer.
 *
 * The caller reserves rows, writes `values[length]` onward, marks nulls in `nulls` and moves
 * `length` itself: a loop over a block of records makes no call per cell. Room is made by doubling
 * from the rows that really came, never from a count that a file declares; later batches start at
 * the size of the last.
 */
export class FixedBuilder<A extends FixedArray = FixedArray> {
  /** The values; entries from `length` on are free. */
  values: A;
  /** Rows written. */
  length = 0;
  /** Which of them are null. */
  readonly nulls: NullBitmap = new NullBitmap();
  readonly #type: DataType;
  readonly #make: (length: number) => A;
  /** Capacity of the batch before. */
  #last = 0;

  /** Makes a builder of `type`, whose values stand in the arrays that `make` returns. */
  constructor(type: DataType, make: (length: number) => A) {
    this.#type = type;
    this.#make = make;
    this.values = make(0);
  }

  /** Makes room for `rows` more rows. */
  reserve(rows: number): void {
    const needed = this.length + rows;
    if (needed > this.values.length) {
      const grown = this.#make(Math.max(needed, this.values.length * 2, this.#last));
      grown.set(this.values.subarray(0, this.length));
      this.values = grown;
    }
    this.nulls.reserve(this.values.length);
  }

  /** The column so far, and starts over. The buffers belong to the caller. */
  finish(): Data {
    const length = this.length;
    const roomy = length * 4 < this.values.length * 3;
    const data = roomy ? this.values.slice(0, length) : this.values.subarray(0, length);
    const { nullCount, nullBitmap } = this.nulls.finish(length);
    this.#last = this.values.length;
    this.values = this.#make(0);
    this.length = 0;
    const buffers = { [BufferType.DATA]: data, [BufferType.VALIDITY]: nullBitmap };
    return new Data(this.#type, 0, length, nullCount, buffers);
  }
}
