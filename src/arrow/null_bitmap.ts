import { ColumnMemory, isRoomy } from "./batch_rooms.ts";

/** How apache-arrow says that no row is null. */
export const NO_NULLS: Uint8Array<ArrayBuffer> = new Uint8Array(0);

/**
 * Which rows of a column are null, while it is being built.
 *
 * Bits are set for nulls and turned over at the end, so that rows that hold a value cost nothing,
 * and a column without nulls not even a buffer. In Arrow's validity bitmap bit `row & 7` of byte
 * `row >> 3` is 1 when the row holds a value.
 */
export class NullBitmap {
  /** How many rows are null. */
  count = 0;
  #capacity = 0;
  #bits: Uint8Array<ArrayBuffer> = NO_NULLS;
  readonly #memory: ColumnMemory;

  /** Makes one without rows. */
  constructor(memory: ColumnMemory = new ColumnMemory()) {
    this.#memory = memory;
  }

  /** Says that there may be `rows` rows in all; room is made at the first null. */
  reserve(rows: number): void {
    this.#capacity = Math.max(this.#capacity, rows);
  }

  /** Marks a row as null; `reserve` must have been told of it. */
  set(row: number): void {
    this.setRun(row, row + 1);
  }

  /** Marks the rows `from` to `to - 1` as null; `reserve` must have been told of them. */
  setRun(from: number, to: number): void {
    if (to > this.#bits.length * 8) this.#grow();
    const bits = this.#bits;
    this.count += to - from;
    let row = from;
    while (row < to && (row & 7) !== 0) bits[row >>> 3]! |= 1 << (row++ & 7);
    if (row + 8 <= to) {
      bits.fill(0xff, row >>> 3, to >>> 3);
      row = to & ~7;
    }
    while (row < to) bits[row >>> 3]! |= 1 << (row++ & 7);
  }

  /**
   * Marks further rows: each bit 1 of `bits`, the first of which is row `8 * at`, of which `count`
   * are; `reserve` must have been told of them.
   */
  merge(bits: Uint8Array, at: number, count: number): void {
    if (at + bits.length > this.#bits.length) this.#grow();
    const own = this.#bits;
    for (let i = 0; i < bits.length; i++) own[at + i]! |= bits[i]!;
    this.count += count;
  }

  /** The validity bitmap of `rows` rows, empty when none is null. Starts over. */
  finish(rows: number): { nullCount: number; nullBitmap: Uint8Array } {
    const nullCount = this.count;
    if (nullCount > 0 && rows > this.#bits.length * 8) this.#grow();
    const bits = this.#bits;
    this.count = 0;
    this.#capacity = 0;
    if (nullCount === 0) return { nullCount, nullBitmap: NO_NULLS };
    this.#bits = NO_NULLS;
    const words = new Int32Array(bits.buffer, bits.byteOffset, bits.length >> 2);
    for (let i = 0; i < words.length; i++) words[i] = ~words[i]!;
    const used = bits.subarray(0, rows + 7 >>> 3);
    return { nullCount, nullBitmap: isRoomy(rows, bits.length * 8) ? this.#copy(used) : used };
  }

  #copy(bits: Uint8Array): Uint8Array {
    const copy = this.#memory.take(bits.length);
    copy.set(bits);
    return copy;
  }

  #grow(): void {
    const grown = this.#memory.take((this.#capacity + 63 >>> 6) * 8);
    grown.set(this.#bits);
    this.#bits = grown;
  }
}
