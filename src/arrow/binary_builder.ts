import { type Binary, BufferType, Data, type Utf8 } from "apache-arrow";
import { NullBitmap } from "./null_bitmap.ts";

/**
 * Builds one column of byte strings (Utf8 or Binary): offsets and bytes, no string objects.
 *
 * The caller reserves rows and bytes, writes into `bytes` from `byteLength` on and calls
 * `endValue` or `appendNull` once a row.
 */
export class BinaryBuilder {
  /** The bytes of all values one after the other; entries from `byteLength` on are free. */
  bytes = new Uint8Array(0);
  /** Bytes written. */
  byteLength = 0;
  /** Rows written. */
  length = 0;
  readonly #type: Utf8 | Binary;
  readonly #nulls: NullBitmap = new NullBitmap();
  #offsets = new Int32Array(1);

  /** Makes a builder of `type`. */
  constructor(type: Utf8 | Binary) {
    this.#type = type;
  }

  /** Makes room for `rows` more rows that need at most `bytes` bytes together. */
  reserve(rows: number, bytes: number): void {
    const offsets = this.length + rows + 1;
    if (offsets > this.#offsets.length) {
      const grown = new Int32Array(Math.max(offsets, this.#offsets.length * 2));
      grown.set(this.#offsets.subarray(0, this.length + 1));
      this.#offsets = grown;
    }
    const needed = this.byteLength + bytes;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.byteLength));
      this.bytes = grown;
    }
    this.#nulls.reserve(this.#offsets.length);
  }

  /** Ends a row whose bytes were written up to `byteLength`. */
  endValue(byteLength: number): void {
    this.byteLength = byteLength;
    this.#offsets[++this.length] = byteLength;
  }

  /** Appends a null row. */
  appendNull(): void {
    this.#nulls.set(this.length);
    this.#offsets[++this.length] = this.byteLength;
  }

  /** The column so far, and starts over. The buffers belong to the caller. */
  finish(): Data<Utf8 | Binary> {
    const length = this.length;
    const data = this.bytes.slice(0, this.byteLength);
    const offsets = this.#offsets.subarray(0, length + 1);
    this.#offsets = new Int32Array(this.#offsets.length);
    this.length = 0;
    this.byteLength = 0;
    const { nullCount, nullBitmap } = this.#nulls.finish(length);
    const buffers = {
      [BufferType.OFFSET]: offsets,
      [BufferType.DATA]: data,
      [BufferType.VALIDITY]: nullBitmap,
    };
    return new Data(this.#type, 0, length, nullCount, buffers);
  }
}
