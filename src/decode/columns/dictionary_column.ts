import type { Data } from "apache-arrow";
import { type CodeType, DictionaryBuilder } from "../../arrow/dictionary_builder.ts";
import type { DbfField } from "../dbf_header.ts";
import { decodeText, type Encoding } from "../text.ts";
import {
  type ColumnReader,
  contentEnd,
  contentStart,
  type FieldPlace,
  type Records,
} from "./column.ts";
import { FieldTable } from "./field_table.ts";
import type { RecordBlock } from "./record_block.ts";
import { Runs } from "./runs.ts";
import { isAscii } from "./words.ts";

const SPACE = 0x20;
/** What the table says of blank fields. */
const BLANK = 1;
/** What the table says of values is their index plus this. */
const FIRST_INDEX = 2;

/**
 * Codes as Dictionary<Utf8, Int32>, without the blanks around them.
 *
 * Every distinct field, byte for byte, is decoded once; after that a hash table gives its index.
 * The key is the last eight bytes and a third word: the four before them in fields of up to twelve
 * bytes, in wider ones a number for all the bytes before them, which the same table gives.
 */
export class DictionaryColumn implements ColumnReader {
  readonly unparsable = 0;
  readonly #builder: DictionaryBuilder;
  readonly #field: DbfField;
  readonly #encoding: Encoding;
  readonly #table = new FieldTable();
  /** How many beginnings of wide fields have a number. */
  #beginnings = 0;

  /** Makes a reader of the field at `place`, building the dictionary type `type`. */
  constructor(place: FieldPlace, type: CodeType) {
    this.#builder = new DictionaryBuilder(type, place.memory);
    this.#field = place.field;
    this.#encoding = place.encoding;
  }

  append(records: Records, from: number, to: number): void {
    const { view, positions, runs } = records;
    const { offset, width } = this.#field;
    const table = this.#table;
    const indices = this.#builder.indices;
    indices.reserve(to - from, records.capacity);
    const values = indices.values;
    const count = runs.find(records, this.#field, from, to);
    const { start, word1, word2, word3 } = runs;
    let row = indices.length;
    const shift = row - from;
    for (let run = 0; run < count; run++) {
      const end = shift + start[run + 1]!;
      const at = positions[start[run]!]! + offset;
      const low = word2[run]!;
      const high = word3[run]!;
      const before = width <= 8 ? 0 : this.#before(view, at, word1[run]!);
      const found = table.get(low, high, before) || this.#learn(records, at, low, high, before);
      if (found === BLANK) {
        indices.nulls.setRun(row, end);
        row = end;
      } else while (row < end) values[row++] = found - FIRST_INDEX;
    }
    indices.length = row;
  }

  finish(): Data {
    const data = this.#builder.finish();
    if (this.#builder.renew()) this.#table.clear();
    return data;
  }

  /** Settles what the field at `at` stands for, which the table lacks, and puts it there. */
  #learn(records: RecordBlock, at: number, low: number, high: number, before: number): number {
    const found = this.#resolve(records, at);
    this.#table.add(low, high, before, found);
    return found;
  }

  /** What stands for the bytes before a field's last eight; `word` are the four next to those. */
  #before(view: DataView, at: number, word: number): number {
    const { width } = this.#field;
    if (width <= 12) return word;
    let number = 0;
    for (let i = 0; i < width - 8; i += 8) {
      const low = view.getInt32(at + i, true);
      const high = view.getInt32(at + i + 4, true);
      let next = this.#table.get(low, high, number);
      if (next === 0) this.#table.add(low, high, number, next = ++this.#beginnings);
      number = next;
    }
    return number;
  }

  #resolve({ block, view }: RecordBlock, at: number): number {
    let end = at + this.#field.width;
    while (end > at && block[end - 1] === SPACE) end--;
    if (end === at) return BLANK;
    if (block[at] === SPACE || block[at] === 0 || block[end - 1] === 0) {
      return this.#resolveUnusual(block, at);
    }
    if (isAscii(view, at, end)) return this.#builder.addAscii(view, at, end) + FIRST_INDEX;
    const text = decodeText(block.subarray(at, end), this.#encoding);
    return this.#builder.add(text) + FIRST_INDEX;
  }

  /** A field with other blanks than spaces behind its value: it stands for the one with those. */
  #resolveUnusual(block: Uint8Array, at: number): number {
    const { offset, width } = this.#field;
    const end = contentEnd(block, at, at + width);
    const start = contentStart(block, at, end);
    if (start === end) return BLANK;
    const usual = new Uint8Array(offset + width + 16).fill(SPACE, 0, offset + width);
    usual.set(block.subarray(start, end), offset);
    const view = new DataView(usual.buffer);
    const record = { block: usual, view, positions: new Int32Array(1) };
    const runs = new Runs(1);
    runs.find(record, this.#field, 0, 1);
    const low = runs.word2[0]!;
    const high = runs.word3[0]!;
    const before = width <= 8 ? 0 : this.#before(view, offset, runs.word1[0]!);
    return this.#table.get(low, high, before) || this.#learn(record, offset, low, high, before);
  }
}
