import { BufferType, Data, type DataType } from "apache-arrow";
import { ColumnMemory, isRoomy } from "./batch_rooms.ts";
import { NullBitmap } from "./null_bitmap.ts";

/** Before there are rows. */
const NOTHING = new ArrayBuffer(0);

/** The typed arrays in which fixed-width values stand. */
export type FixedArray = Int32Array | Float64Array;
type ArrayOf<A> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer?: ArrayBuffer, byteOffset?: number, length?: number): A;
};

/**
 * Builds one column of fixed-width values (Int32, Float64, Date32) straight in its Arrow buffer.
 *
 * The caller reserves rows, writes `values[length]` onward, marks nulls in `nulls` and moves
 * `length` itself: a loop over a block of records makes no call per cell.
 */
export class FixedBuilder<A extends FixedArray = FixedArray> {
  /** The values; entries from `length` on are free, and 0 where nothing was written. */
  values: A;
  /** Rows written. */
  length = 0;
  /** Which of them are null. */
  readonly nulls: NullBitmap;
  readonly #type: DataType;
  readonly #array: ArrayOf<A>;
  readonly #none: A;
  readonly #memory: ColumnMemory;

  /** Makes a builder of `type`, whose values stand in an `array`, in `memory`. */
  constructor(type: DataType, array: ArrayOf<A>, memory: ColumnMemory = new ColumnMemory()) {
    this.nulls = new NullBitmap(memory);
    this.#memory = memory;
    this.#type = type;
    this.#array = array;
    this.#none = new array(NOTHING);
    this.values = this.#none;
  }

  /** Makes room for `rows` more rows; if that takes a new buffer, for `capacity` rows in all. */
  reserve(rows: number, capacity = 0): void {
    const needed = this.length + rows;
    if (needed <= this.values.length) return;
    const length = Math.max(needed, capacity);
    this.values = this.#copy(this.length, length);
    this.nulls.reserve(length);
  }

  /** The column so far, and starts over. The buffers belong to the caller. */
  finish(): Data {
    const length = this.length;
    const roomy = isRoomy(length, this.values.length);
    const data = roomy ? this.#copy(length) : this.values.subarray(0, length);
    const { nullCount, nullBitmap } = this.nulls.finish(length);
    this.values = this.#none;
    this.length = 0;
    const buffers = { [BufferType.DATA]: data, [BufferType.VALIDITY]: nullBitmap };
    return new Data(this.#type, 0, length, nullCount, buffers);
  }

  /** The first values, with room for `capacity`. */
  #copy(length: number, capacity = length): A {
    const room = this.#memory.take(capacity * this.#array.BYTES_PER_ELEMENT);
    const copy = new this.#array(room.buffer, room.byteOffset, capacity);
    copy.set(this.values.subarray(0, length));
    return copy;
  }
}
