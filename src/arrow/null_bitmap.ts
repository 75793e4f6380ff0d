/** How apache-arrow says that no row is null. */
const NO_NULLS = new Uint8Array(0);

/**
 * Which rows of a column are null, while it is being built.
 *
 * Bits are set for nulls and turned over at the end, so that rows that hold a value cost nothing.
 * In Arrow's validity bitmap bit `row & 7` of byte `row >> 3` is 1 when the row holds a value.
 */
export class NullBitmap {
  /** How many rows are null. */
  count = 0;
  #bits = new Uint8Array(0);

  /** Makes room for `rows` rows in all. */
  reserve(rows: number): void {
    const bytes = (rows + 63 >>> 6) * 8;
    if (bytes <= this.#bits.length) return;
    const grown = new Uint8Array(bytes);
    grown.set(this.#bits);
    this.#bits = grown;
  }

  /** Marks a row as null; `reserve` must have made room for it. */
  set(row: number): void {
    this.#bits[row >>> 3]! |= 1 << (row & 7);
    this.count++;
  }

  /** The validity bitmap of `rows` rows, empty when none is null. Starts over. */
  finish(rows: number): { nullCount: number; nullBitmap: Uint8Array } {
    const nullCount = this.count;
    const bits = this.#bits;
    this.count = 0;
    if (nullCount === 0) return { nullCount, nullBitmap: NO_NULLS };
    this.#bits = new Uint8Array(bits.length);
    for (let i = 0; i < bits.length; i++) bits[i] = ~bits[i]!;
    return { nullCount, nullBitmap: bits.subarray(0, rows + 7 >>> 3) };
  }
}
