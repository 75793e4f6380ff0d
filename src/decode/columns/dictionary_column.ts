import type { Data } from "apache-arrow";
import { type CodeType, DictionaryBuilder } from "../../arrow/dictionary_builder.ts";
import { decodeText, type Encoding } from "../text.ts";
import {
  type ColumnReader,
  contentEnd,
  contentStart,
  type FieldPlace,
  loadMask,
  type Records,
} from "./column.ts";

/** Slots of a new table; it grows four-fold when half full. */
const FIRST_SLOTS = 256;
/** A slot that holds nothing. */
const EMPTY = 0;
/** The slot of blank fields. */
const BLANK = 1;
/** Slots of values hold their index plus this. */
const FIRST_INDEX = 2;

/**
 * Codes as Dictionary<Utf8, Int32>, without the blanks around them.
 *
 * Every distinct field, byte for byte, is decoded once; after that a hash table from the raw bytes
 * gives its index. Most fields equal the one in the record above, so that is tried first. Fields of
 * up to eight bytes are keyed by two masked 32-bit loads; longer ones by a hash of their words, and
 * their bytes are kept to compare.
 */
export class DictionaryColumn implements ColumnReader {
  readonly unparsable = 0;
  readonly #builder: DictionaryBuilder;
  readonly #offset: number;
  readonly #width: number;
  readonly #encoding: Encoding;
  #slots = new Int32Array(FIRST_SLOTS);
  #lows = new Int32Array(FIRST_SLOTS);
  #highs = new Int32Array(FIRST_SLOTS);
  #shift = 32 - Math.log2(FIRST_SLOTS);
  #used = 0;
  /** Raw bytes of the fields wider than eight bytes, one after the other. */
  #raw = new Uint8Array(0);

  /** Makes a reader of the field at `place`, building the dictionary type `type`. */
  constructor(place: FieldPlace, type: CodeType) {
    this.#builder = new DictionaryBuilder(type);
    this.#offset = place.field.offset;
    this.#width = place.field.width;
    this.#encoding = place.encoding;
  }

  append(records: Records, from: number, to: number): void {
    this.#builder.indices.reserve(to - from);
    if (this.#width <= 8) this.#appendShort(records, from, to);
    else this.#appendLong(records, from, to);
  }

  finish(): Data {
    const data = this.#builder.finish();
    if (this.#builder.renew()) this.#clear();
    return data;
  }

  #appendShort(records: Records, from: number, to: number): void {
    const { block, view, positions } = records;
    const indices = this.#builder.indices;
    const { values, nulls } = indices;
    const offset = this.#offset;
    const lowMask = loadMask(this.#width);
    const highMask = loadMask(this.#width - 4);
    let row = indices.length;
    let low = 0;
    let high = 0;
    let slot = EMPTY;
    for (let i = from; i < to; i++, row++) {
      const at = positions[i]! + offset;
      const nextLow = view.getInt32(at, true) & lowMask;
      const nextHigh = view.getInt32(at + 4, true) & highMask;
      if (slot === EMPTY || nextLow !== low || nextHigh !== high) {
        low = nextLow;
        high = nextHigh;
        slot = this.#findShort(block, at, low, high);
      }
      if (slot >= FIRST_INDEX) values[row] = slot - FIRST_INDEX;
      else nulls.set(row);
    }
    indices.length = row;
  }

  #findShort(block: Uint8Array, at: number, low: number, high: number): number {
    const mask = this.#slots.length - 1;
    let i = (Math.imul(low, -0x61c88647) ^ Math.imul(high, 0x85ebca6b)) >>> this.#shift;
    for (;; i = i + 1 & mask) {
      const slot = this.#slots[i]!;
      if (slot === EMPTY) return this.#insert(i, low, high, block, at);
      if (this.#lows[i] === low && this.#highs[i] === high) return slot;
    }
  }

  #appendLong(records: Records, from: number, to: number): void {
    const { block, view, positions } = records;
    const indices = this.#builder.indices;
    const { values, nulls } = indices;
    const offset = this.#offset;
    const width = this.#width;
    let row = indices.length;
    let before = -1;
    let slot = EMPTY;
    for (let i = from; i < to; i++, row++) {
      const at = positions[i]! + offset;
      if (before < 0 || !equalFields(view, view, before, at, width)) {
        slot = this.#findLong(block, view, at);
      }
      before = at;
      if (slot >= FIRST_INDEX) values[row] = slot - FIRST_INDEX;
      else nulls.set(row);
    }
    indices.length = row;
  }

  /** `lows` holds the hash, `highs` where the bytes stand in `raw`. */
  #findLong(block: Uint8Array, view: DataView, at: number): number {
    const mask = this.#slots.length - 1;
    const hash = hashField(view, at, this.#width);
    let i = hash >>> this.#shift;
    for (;; i = i + 1 & mask) {
      const slot = this.#slots[i]!;
      if (slot === EMPTY) {
        return this.#insert(i, hash, this.#keepRaw(block, at), block, at);
      }
      if (this.#lows[i] === hash && this.#equalsRaw(this.#highs[i]!, block, at)) return slot;
    }
  }

  #insert(i: number, low: number, high: number, block: Uint8Array, at: number): number {
    const slot = this.#resolve(block, at);
    this.#slots[i] = slot;
    this.#lows[i] = low;
    this.#highs[i] = high;
    if (++this.#used * 2 > this.#slots.length) this.#grow();
    return slot;
  }

  #resolve(block: Uint8Array, field: number): number {
    const end = contentEnd(block, field, field + this.#width);
    const start = contentStart(block, field, end);
    if (start === end) return BLANK;
    return this.#builder.add(decodeText(block.subarray(start, end), this.#encoding)) + FIRST_INDEX;
  }

  #grow(): void {
    const [slots, lows, highs] = [this.#slots, this.#lows, this.#highs];
    const length = slots.length * 4;
    const mask = length - 1;
    this.#slots = new Int32Array(length);
    this.#lows = new Int32Array(length);
    this.#highs = new Int32Array(length);
    this.#shift -= 2;
    for (let old = 0; old < slots.length; old++) {
      if (slots[old] === EMPTY) continue;
      const low = lows[old]!;
      const high = highs[old]!;
      const hash = this.#width <= 8
        ? Math.imul(low, -0x61c88647) ^ Math.imul(high, 0x85ebca6b)
        : low;
      let i = hash >>> this.#shift;
      while (this.#slots[i] !== EMPTY) i = i + 1 & mask;
      this.#slots[i] = slots[old]!;
      this.#lows[i] = low;
      this.#highs[i] = high;
    }
  }

  #clear(): void {
    this.#slots.fill(EMPTY);
    this.#used = 0;
  }

  #keepRaw(block: Uint8Array, at: number): number {
    const width = this.#width;
    const offset = this.#used * width;
    if (offset + width > this.#raw.length) {
      const grown = new Uint8Array(Math.max(64 * width, this.#raw.length * 2));
      grown.set(this.#raw);
      this.#raw = grown;
    }
    this.#raw.set(block.subarray(at, at + width), offset);
    return offset;
  }

  #equalsRaw(offset: number, block: Uint8Array, at: number): boolean {
    const raw = this.#raw;
    for (let i = 0; i < this.#width; i++) if (raw[offset + i] !== block[at + i]) return false;
    return true;
  }
}

/** Compares fields of at least eight bytes; the last word overlaps the one before. */
function equalFields(a: DataView, b: DataView, atA: number, atB: number, width: number): boolean {
  for (let i = 0; i + 4 <= width; i += 4) {
    if (a.getInt32(atA + i, true) !== b.getInt32(atB + i, true)) return false;
  }
  return a.getInt32(atA + width - 4, true) === b.getInt32(atB + width - 4, true);
}

/** Hashes a field of at least eight bytes by its words; the last overlaps the one before. */
function hashField(view: DataView, at: number, width: number): number {
  let hash = view.getInt32(at + width - 4, true);
  for (let i = 0; i + 4 <= width; i += 4) {
    hash = Math.imul(hash ^ view.getInt32(at + i, true), -0x61c88647);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x85ebca6b);
}
