import type { DbfField } from "../dbf_header.ts";
import type { RecordBlock } from "./record_block.ts";
import { runEnd } from "./run_end.ts";
import { loadMask, SPACES } from "./words.ts";

/** With fewer records to a run than this, on average, the rest of a block is taken one by one. */
const SHORT_RUN = 4;

/**
 * The runs of equal fields in a block of records: where each begins, and the field's last sixteen
 * bytes in four words. A narrower field stands at their right, behind spaces.
 *
 * Columns are built run by run: a value is read once, and each further record costs a compare. Where
 * fields change all the time, they are compared without a branch, which would be mispredicted.
 */
export class Runs {
  /** The first record of each run, and behind them the end of the last. */
  readonly start: Int32Array;
  /** Bytes 0 to 3 of the sixteen; only set when the field is wider than eight bytes. */
  readonly word0: Int32Array;
  /** Bytes 4 to 7; only set when the field is wider than eight bytes. */
  readonly word1: Int32Array;
  /** Bytes 8 to 11. */
  readonly word2: Int32Array;
  /** Bytes 12 to 15. */
  readonly word3: Int32Array;
  #count = 0;

  /** Makes room for the runs of up to `length` records. */
  constructor(length: number) {
    this.start = new Int32Array(length + 1);
    this.word0 = new Int32Array(length);
    this.word1 = new Int32Array(length);
    this.word2 = new Int32Array(length);
    this.word3 = new Int32Array(length);
  }

  /** Finds the runs of a field in the records `from` to `to - 1`, and returns how many they are. */
  find(records: RecordBlock, field: DbfField, from: number, to: number): number {
    this.#count = 0;
    for (let i = from; i < to;) {
      const end = runEnd(records, field, i, to);
      const isLong = end - from >= SHORT_RUN * (this.#count + 1);
      this.#add(records, field, i, isLong ? i + 1 : to);
      i = isLong ? end : to;
    }
    this.start[this.#count] = to;
    return this.#count;
  }

  /** Adds runs, as if the record before `from` were another. */
  #add(records: RecordBlock, field: DbfField, from: number, to: number): void {
    if (field.width <= 4) this.#addNarrow(records, field, from, to);
    else if (field.width <= 8) this.#addMiddling(records, field, from, to);
    else this.#addWide(records, field, from, to);
  }

  /** Fields of up to four bytes. */
  #addNarrow({ view, positions }: RecordBlock, field: DbfField, from: number, to: number): void {
    const { start, word2, word3 } = this;
    const { offset, width } = field;
    const shift = (4 - width) * 8;
    const fill = SPACES & loadMask(4 - width);
    let count = this.#count;
    let before = ~(view.getInt32(positions[from]! + offset, true) << shift);
    for (let i = from; i < to; i++) {
      const word = view.getInt32(positions[i]! + offset, true) << shift | fill;
      start[count] = i;
      word2[count] = SPACES;
      word3[count] = word;
      count += isOther(word ^ before);
      before = word;
    }
    this.#count = count;
  }

  /** Fields of five to eight bytes. */
  #addMiddling({ view, positions }: RecordBlock, field: DbfField, from: number, to: number): void {
    const { start, word2, word3 } = this;
    const { offset, width } = field;
    const shift = (8 - width) * 8;
    const fill = SPACES & loadMask(8 - width);
    const last = offset + width - 4;
    let count = this.#count;
    let before2 = 0;
    let before3 = ~view.getInt32(positions[from]! + last, true);
    for (let i = from; i < to; i++) {
      const record = positions[i]!;
      const next2 = view.getInt32(record + offset, true) << shift | fill;
      const next3 = view.getInt32(record + last, true);
      start[count] = i;
      word2[count] = next2;
      word3[count] = next3;
      count += isOther(next2 ^ before2 | next3 ^ before3);
      before2 = next2;
      before3 = next3;
    }
    this.#count = count;
  }

  /** Fields of nine bytes or more; of those beyond sixteen every record is taken for a run. */
  #addWide({ view, positions }: RecordBlock, field: DbfField, from: number, to: number): void {
    const { start, word0, word1, word2, word3 } = this;
    const { offset, width } = field;
    const beyond = width > 16 ? 1 : 0;
    const at0 = offset + Math.max(width - 16, 0);
    const at1 = offset + Math.max(width - 12, 0);
    const last = offset + width - 4;
    const shift0 = Math.max(16 - width, 0) * 8;
    const mask0 = width > 12 ? -1 : 0;
    const fill0 = SPACES & loadMask(16 - width);
    const shift1 = Math.max(12 - width, 0) * 8;
    const fill1 = SPACES & loadMask(12 - width);
    let count = this.#count;
    let before0 = 0;
    let before1 = 0;
    let before2 = 0;
    let before3 = ~view.getInt32(positions[from]! + last, true);
    for (let i = from; i < to; i++) {
      const record = positions[i]!;
      const next0 = view.getInt32(record + at0, true) << shift0 & mask0 | fill0;
      const next1 = view.getInt32(record + at1, true) << shift1 | fill1;
      const next2 = view.getInt32(record + last - 4, true);
      const next3 = view.getInt32(record + last, true);
      start[count] = i;
      word0[count] = next0;
      word1[count] = next1;
      word2[count] = next2;
      word3[count] = next3;
      const other = next0 ^ before0 | next1 ^ before1 | next2 ^ before2 | next3 ^ before3;
      count += isOther(other | beyond);
      before0 = next0;
      before1 = next1;
      before2 = next2;
      before3 = next3;
    }
    this.#count = count;
  }
}

/** 0 when `difference` is 0, else 1. */
function isOther(difference: number): number {
  return (difference | -difference) >>> 31;
}
