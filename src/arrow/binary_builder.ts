import { type Binary, BufferType, Data, type Utf8 } from "apache-arrow";
import { ColumnMemory, isRoomy } from "./batch_rooms.ts";
import { NullBitmap } from "./null_bitmap.ts";

/** Bytes behind the last value into which copies of eight bytes may run over. */
const SLACK = 8;

/**
 * Builds one column of byte strings (Utf8 or Binary): offsets and bytes, no string objects.
 *
 * The caller reserves rows and bytes, then calls `appendBytes` or `appendNull`, or writes into
 * `bytes` from `byteLength` on and calls `endValue`.
 */
export class BinaryBuilder {
  /** The bytes of all values one after the other; entries from `byteLength` on are free. */
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  /** Bytes written. */
  byteLength = 0;
  /** Rows written. */
  length = 0;
  /** Which of them are null. */
  readonly nulls: NullBitmap;
  readonly #type: Utf8 | Binary;
  #view = new DataView(this.bytes.buffer);
  #offsets = new Int32Array(1);
  readonly #memory: ColumnMemory;

  /** Makes a builder of `type`, all but whose bytes stand in `memory`. */
  constructor(type: Utf8 | Binary, memory: ColumnMemory = new ColumnMemory()) {
    this.nulls = new NullBitmap(memory);
    this.#memory = memory;
    this.#type = type;
  }

  /**
   * Makes room for `rows` more rows that need at most `bytes` bytes together; if that takes new
   * buffers, for `capacity` rows in all, of the mean length so far.
   */
  reserve(rows: number, bytes: number, capacity = 0): void {
    const needed = this.length + rows;
    if (needed >= this.#offsets.length) {
      const rows = Math.max(needed, capacity);
      this.#offsets = this.#copyOffsets(this.length, rows);
      this.nulls.reserve(rows);
    }
    const room = this.byteLength + bytes + SLACK;
    if (room > this.bytes.length) {
      const foreseen = this.length === 0 ? 0 : this.byteLength / this.length * capacity * 1.1;
      const grown = new Uint8Array(Math.max(room, Math.ceil(foreseen), this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.byteLength));
      this.bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
  }

  /** Ends a row whose bytes were written up to `byteLength`. */
  endValue(byteLength: number): void {
    this.byteLength = byteLength;
    this.#offsets[++this.length] = byteLength;
  }

  /** Appends a row. */
  append(value: Uint8Array): void {
    this.bytes.set(value, this.byteLength);
    this.endValue(this.byteLength + value.length);
  }

  /**
   * Appends the bytes of `source` from `from` to `to`, as `count` rows; up to 7 bytes more are
   * read.
   */
  appendBytes(source: DataView, from: number, to: number, count = 1): void {
    const view = this.#view;
    const offsets = this.#offsets;
    const end = this.length + count;
    let at = this.byteLength;
    for (let row = this.length; row < end;) {
      for (let i = from, j = at; i < to; i += 8, j += 8) {
        view.setBigInt64(j, source.getBigInt64(i, true), true);
      }
      at += to - from;
      offsets[++row] = at;
    }
    this.byteLength = at;
    this.length = end;
  }

  /**
   * Appends rows whose bytes stand one after the other in `bytes`; each ends at its entry of
   * `ends`. Room is made for `capacity` rows in all.
   */
  appendAll(bytes: Uint8Array, ends: Int32Array, capacity: number): void {
    this.reserve(ends.length, bytes.length, capacity);
    const start = this.byteLength;
    this.bytes.set(bytes, start);
    const offsets = this.#offsets;
    let row = this.length;
    for (let i = 0; i < ends.length; i++) offsets[++row] = start + ends[i]!;
    this.length = row;
    this.byteLength = start + bytes.length;
  }

  /** Appends `count` null rows. */
  appendNull(count = 1): void {
    const end = this.length + count;
    this.nulls.setRun(this.length, end);
    this.#offsets.fill(this.byteLength, this.length + 1, end + 1);
    this.length = end;
  }

  /** The column so far, and starts over. The buffers belong to the caller. */
  finish(): Data<Utf8 | Binary> {
    const length = this.length;
    const data = this.bytes.slice(0, this.byteLength);
    const roomy = isRoomy(length, this.#offsets.length - 1);
    const offsets = roomy ? this.#copyOffsets(length) : this.#offsets.subarray(0, length + 1);
    this.#offsets = new Int32Array(1);
    this.length = 0;
    this.byteLength = 0;
    const { nullCount, nullBitmap } = this.nulls.finish(length);
    const buffers = {
      [BufferType.OFFSET]: offsets,
      [BufferType.DATA]: data,
      [BufferType.VALIDITY]: nullBitmap,
    };
    return new Data(this.#type, 0, length, nullCount, buffers);
  }

  /** The offsets of the first rows, with room for `capacity`. */
  #copyOffsets(rows: number, capacity = rows): Int32Array<ArrayBuffer> {
    const room = this.#memory.take((capacity + 1) * 4);
    const copy = new Int32Array(room.buffer, room.byteOffset, capacity + 1);
    copy.set(this.#offsets.subarray(0, rows + 1));
    return copy;
  }
}
