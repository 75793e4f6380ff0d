import { Bool, type Data, makeData } from "apache-arrow";
import { NullBitmap } from "./null_bitmap.ts";

/** Builds one Bool column, a bit a row. */
export class BoolBuilder {
  /** Rows written. */
  length = 0;
  readonly #nulls: NullBitmap = new NullBitmap();
  #bits = new Uint8Array(0);

  /** Makes room for `rows` more rows. */
  reserve(rows: number): void {
    const bytes = this.length + rows + 63 >>> 6 << 3;
    if (bytes > this.#bits.length) {
      const grown = new Uint8Array(Math.max(bytes, this.#bits.length * 2));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    this.#nulls.reserve(this.#bits.length * 8);
  }

  /** Appends a value, or null. */
  append(value: boolean | null): void {
    if (value === null) this.#nulls.set(this.length);
    else if (value) this.#bits[this.length >>> 3]! |= 1 << (this.length & 7);
    this.length++;
  }

  /** The column so far, and starts over. */
  finish(): Data<Bool> {
    const length = this.length;
    const data = this.#bits.subarray(0, length + 7 >>> 3);
    this.#bits = new Uint8Array(this.#bits.length);
    this.length = 0;
    return makeData({ type: new Bool(), length, data, ...this.#nulls.finish(length) });
  }
}
