import { BufferType, Data, type Vector } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import { type CodeType, DictionaryBuilder } from "../arrow/dictionary_builder.ts";
import { type CodeListName, labelOf, type Language } from "./code_list.ts";
import type { ColumnCodes } from "./column_codes.ts";

/** What became of the labels of one column. */
export interface LabelOutcome {
  /** The lists that the labels come from; none when no list of the time is known. */
  readonly lists: readonly CodeListName[];
  /** Rows with a label. */
  readonly labelled: number;
  /** Rows without one because their code stands for "no information". */
  readonly missing: number;
  /** Rows without one because no list has their code. */
  readonly unknown: number;
  /** The first 20 codes that no list has, and how many rows hold each. */
  readonly examples: Readonly<Record<string, number>>;
}

/** Codes without a label that are kept as examples. */
const MOST_EXAMPLES = 20;
/** In place of a label's index: the code stands for "no information", or no list has it. */
const MISSING = -1;
const UNKNOWN = -2;

/**
 * Makes the labels of one column, batch after batch.
 *
 * Each distinct code is looked up once. The labels of a dictionary-encoded column share its indices
 * where both dictionaries number alike; otherwise the indices are rewritten. Codes with the same
 * label share an entry, and a row without a label is null.
 */
export class LabelColumn {
  readonly #builder: DictionaryBuilder;
  readonly #type: CodeType;
  readonly #language: Language;
  readonly #lists = new Set<CodeListName>();
  /** What the numbers below were made for. */
  #codes: ColumnCodes | undefined;
  #dictionary: Vector | undefined;
  /** For each entry of the code dictionary the index of its label, or why it has none. */
  #numbers = new Int32Array(0);
  #isShared = true;
  /** The same of integers. */
  readonly #integers = new Map<number, number>();
  #labelled = 0;
  #missing = 0;
  #unknown = 0;
  readonly #examples = new Map<string, number>();

  /** Makes labels for `field`, which `labelFields` made. */
  constructor(field: ArrowField, language: Language) {
    this.#type = field.type as CodeType;
    this.#builder = new DictionaryBuilder(this.#type);
    this.#language = language;
  }

  /** What became of the labels so far. */
  get outcome(): LabelOutcome {
    return {
      lists: [...this.#lists],
      labelled: this.#labelled,
      missing: this.#missing,
      unknown: this.#unknown,
      examples: Object.fromEntries(this.#examples),
    };
  }

  /** The labels of a batch's column: dictionary-encoded text, or integers. */
  add(data: Data, codes: ColumnCodes): Data<CodeType> {
    for (const name of codes.names) this.#lists.add(name);
    if (codes !== this.#codes) {
      this.#codes = codes;
      this.#dictionary = undefined;
      this.#integers.clear();
    }
    return data.dictionary === undefined
      ? this.#fromIntegers(data)
      : this.#fromDictionary(data, data.dictionary);
  }

  #fromDictionary(data: Data, dictionary: Vector): Data<CodeType> {
    this.#numberEntries(dictionary);
    const { length, nullCount, values } = data;
    if (this.#isShared && values instanceof Int32Array) {
      this.#labelled += length - nullCount;
      const buffers = { [BufferType.DATA]: values, [BufferType.VALIDITY]: data.nullBitmap };
      const own = this.#builder.finish().dictionary;
      return new Data(this.#type, data.offset, length, nullCount, buffers, [], own);
    }
    const numbers = this.#numbers;
    const found = new Int32Array(length);
    for (let row = 0; row < length; row++) found[row] = numbers[values[row]]!;
    return this.#write(data, found, (row) => dictionary.get(values[row]));
  }

  #fromIntegers(data: Data): Data<CodeType> {
    const { length, values } = data;
    const found = new Int32Array(length);
    for (let row = 0; row < length; row++) {
      let number = this.#integers.get(values[row]);
      if (number === undefined) {
        this.#integers.set(values[row], number = this.#numberOf(String(values[row])));
      }
      found[row] = number;
    }
    return this.#write(data, found, (row) => String(values[row]));
  }

  /** A column of the numbers found, null where the code is null or has no label. */
  #write(data: Data, found: Int32Array, codeAt: (row: number) => string): Data<CodeType> {
    const { length, nullCount, nullBitmap, offset } = data;
    const { indices } = this.#builder;
    indices.reserve(length);
    const { values, nulls } = indices;
    let row = 0;
    while (row < length) {
      const from = row;
      const place = offset + row;
      if (nullCount > 0 && (nullBitmap[place >>> 3]! >>> (place & 7) & 1) === 0) {
        nulls.set(row++);
        continue;
      }
      const number = found[row]!;
      if (number >= 0) {
        values[row++] = number;
        this.#labelled++;
        continue;
      }
      if (number === UNKNOWN) this.#count(codeAt(row++));
      else {
        // Where nobody gave a second diagnosis, thousands of rows in turn have none.
        do row++; while (nullCount === 0 && row < length && found[row] === MISSING);
        this.#missing += row - from;
      }
      nulls.setRun(from, row);
    }
    indices.length = length;
    return this.#builder.finish();
  }

  #count(code: string): void {
    this.#unknown++;
    const known = this.#examples.get(code);
    if (known !== undefined) this.#examples.set(code, known + 1);
    else if (this.#examples.size < MOST_EXAMPLES) this.#examples.set(code, 1);
  }

  /** Numbers the entries of a dictionary, besides those that it had when it was seen before. */
  #numberEntries(dictionary: Vector): void {
    if (dictionary === this.#dictionary) return;
    const known = hasGrown(this.#dictionary, dictionary) ? this.#numbers : NO_NUMBERS;
    const numbers = new Int32Array(dictionary.length);
    numbers.set(known);
    for (let i = known.length; i < numbers.length; i++) {
      const code: string | null = dictionary.get(i);
      numbers[i] = code === null ? MISSING : this.#numberOf(code);
    }
    this.#numbers = numbers;
    this.#isShared = numbers.every((number, i) => number === i);
    this.#dictionary = dictionary;
  }

  #numberOf(code: string): number {
    const entry = this.#codes!.find(code);
    if (entry === undefined) return UNKNOWN;
    return entry === null ? MISSING : this.#builder.add(labelOf(entry, this.#language));
  }
}

const NO_NUMBERS = new Int32Array(0);

/** True when a dictionary is another with more entries behind: both lie in one place of memory. */
function hasGrown(before: Vector | undefined, after: Vector): boolean {
  const [old] = before?.data ?? [];
  const [now] = after.data;
  return old !== undefined && now !== undefined && before!.data.length === 1 &&
    after.data.length === 1 && old.length <= now.length && old.length > 0 &&
    isSamePlace(old.values, now.values) && isSamePlace(old.valueOffsets, now.valueOffsets);
}

function isSamePlace(a: Uint8Array | Int32Array, b: Uint8Array | Int32Array): boolean {
  return a.buffer === b.buffer && a.byteOffset === b.byteOffset;
}
