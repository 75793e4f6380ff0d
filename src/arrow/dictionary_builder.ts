import { BufferType, Data, type Dictionary, type Int32, Utf8, Vector } from "apache-arrow";
import type { ColumnMemory } from "./batch_rooms.ts";
import { FixedBuilder } from "./fixed_builder.ts";
import { NO_NULLS } from "./null_bitmap.ts";

/** At this many entries the next batch starts a new dictionary, so that memory stays bounded. */
const MOST_ENTRIES = 65_536;
/** Room for the first entries, at least; it grows four-fold. */
const FIRST_BYTES = 64;
const FIRST_OFFSETS = 16;
/** Before there are any. */
const NO_BYTES = new Uint8Array(0);
const NO_OFFSETS = new Int32Array(1);
/** Bytes behind the last entry into which copies of eight bytes may run over. */
const SLACK = 8;

const encoder = new TextEncoder();

/** The Arrow type of a coded text column. */
export type CodeType = Dictionary<Utf8, Int32>;

/**
 * Builds one dictionary-encoded text column: Int32 indices into the distinct values.
 *
 * The dictionary grows over the batches of a file: each batch's dictionary begins with the one
 * before it, and is the very same object while nothing was added, so that a writer of an Arrow
 * stream need not send it again.
 */
export class DictionaryBuilder {
  /** The indices; see {@linkcode FixedBuilder} for how to fill them. */
  readonly indices: FixedBuilder<Int32Array>;
  readonly #type: CodeType;
  /** Indices of the values given to `add`. */
  #codes: Map<string, number> | undefined;
  #length = 0;
  #bytes = NO_BYTES;
  #view: DataView | undefined;
  #offsets = NO_OFFSETS;
  #vector: Vector<Utf8> | undefined;

  /**
   * Makes a builder of `type`, whose indices stand in `memory`; all batches of a stream share the
   * type object.
   */
  constructor(type: CodeType, memory?: ColumnMemory) {
    this.#type = type;
    this.indices = new FixedBuilder(type.indices, Int32Array, memory);
  }

  /** The index of a value, which is added to the dictionary when it is new. */
  add(value: string): number {
    this.#codes ??= new Map();
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#reserve(value.length * 3);
    const start = this.#offsets[this.#length]!;
    const { written } = encoder.encodeInto(value, this.#bytes.subarray(start));
    this.#codes.set(value, this.#length);
    return this.#endEntry(start + written);
  }

  /**
   * Adds the ASCII text in `source` from `from` to `to` and gives its index. That it is new, the
   * caller must know; up to 7 bytes more are read.
   */
  addAscii(source: DataView, from: number, to: number): number {
    this.#reserve(to - from);
    const start = this.#offsets[this.#length]!;
    const view = this.#view ??= new DataView(this.#bytes.buffer);
    for (let i = from, at = start; i < to; i += 8, at += 8) {
      view.setBigInt64(at, source.getBigInt64(i, true), true);
    }
    return this.#endEntry(start + to - from);
  }

  /**
   * Adds values that are new, one after the other in `text` as UTF-8; each ends at its entry of
   * `ends`.
   */
  addAll(text: Uint8Array, ends: Int32Array): void {
    this.#reserve(text.length, ends.length);
    const start = this.#offsets[this.#length]!;
    this.#bytes.set(text, start);
    for (const end of ends) this.#endEntry(start + end);
  }

  /** The column so far, and starts over with the same dictionary. */
  finish(): Data<CodeType> {
    const dictionary = this.#vector ??= this.#dictionary();
    const { length, nullCount, values, nullBitmap } = this.indices.finish();
    const buffers = { [BufferType.DATA]: values, [BufferType.VALIDITY]: nullBitmap };
    return new Data(this.#type, 0, length, nullCount, buffers, [], dictionary);
  }

  /**
   * Starts a new dictionary when this one has grown too long, and says whether it did: indices
   * remembered from before no longer hold. To be called between batches.
   */
  renew(): boolean {
    if (this.#length < MOST_ENTRIES) return false;
    this.#length = 0;
    this.#codes = undefined;
    this.#bytes = NO_BYTES;
    this.#view = undefined;
    this.#offsets = NO_OFFSETS;
    this.#vector = undefined;
    return true;
  }

  /** Makes room for more entries of at most `bytes` bytes together. */
  #reserve(bytes: number, entries = 1): void {
    const room = this.#offsets[this.#length]! + bytes + SLACK;
    if (room > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(room, this.#bytes.length * 4, FIRST_BYTES));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = undefined;
    }
    const ends = this.#length + entries + 1;
    if (ends > this.#offsets.length) {
      const grown = new Int32Array(Math.max(ends, this.#offsets.length * 4, FIRST_OFFSETS));
      grown.set(this.#offsets);
      this.#offsets = grown;
    }
  }

  #endEntry(end: number): number {
    const index = this.#length++;
    this.#offsets[index + 1] = end;
    this.#vector = undefined;
    return index;
  }

  /** The values so far. Entries already written never change, so the buffers can be shared. */
  #dictionary(): Vector<Utf8> {
    const length = this.#length;
    this.#reserve(0); // what is given out is not shared with other columns
    const buffers = {
      [BufferType.OFFSET]: this.#offsets.subarray(0, length + 1),
      [BufferType.DATA]: this.#bytes.subarray(0, this.#offsets[length]!),
      [BufferType.VALIDITY]: NO_NULLS,
    };
    return new Vector([new Data(new Utf8(), 0, length, 0, buffers)]);
  }
}
