import { BufferType, Data, type Utf8, type Vector } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import type { CodeType } from "../arrow/dictionary_builder.ts";
import { GrowingTexts } from "../arrow/growing_texts.ts";
import type { CodeListName, Language } from "./code_list.ts";
import type { LabelCodes } from "./label_source.ts";
import { type LabelTexts, labelTexts, MISSING, UNKNOWN } from "./label_texts.ts";

/** What became of the labels of one column. */
export interface LabelOutcome {
  /**
   * The lists that the labels come from; none when no list of the time is known, or the labels come
   * from a table of the caller's.
   */
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
/** In place of a label's index when there are enough examples; {@linkcode UNKNOWN} minus k is the k-th. */
const FURTHER = UNKNOWN - MOST_EXAMPLES;
/** Integers from 0 on whose labels' indices stand in an array. */
const SMALL = 256;
/** In that array: not looked up yet. */
const UNSEEN = FURTHER - 1;

/**
 * Makes the labels of one column, batch after batch.
 *
 * Each distinct code is looked up once. The labels of a dictionary-encoded column have its indices
 * where both dictionaries number alike; otherwise the indices are renumbered. Codes with the same
 * label share an entry, and a row without a label is null.
 */
export class LabelColumn {
  readonly #type: CodeType;
  readonly #language: Language;
  readonly #lists = new Set<CodeListName>();
  /** What the following was made for. */
  #codes: LabelCodes | undefined;
  #texts: LabelTexts | undefined;
  #labels = new GrowingTexts();
  /** The index of each label in the dictionary, by its number among the texts; -1 when not in it. */
  #indices = new Int32Array(0);
  #dictionary: Vector | undefined;
  /** For each entry of the code dictionary the index of its label, or why it has none. */
  #numbers = new Int32Array(0);
  /** True when both dictionaries number alike. */
  #isSame = true;
  /** True when every entry has a label. */
  #isWhole = true;
  /** The same of integers. */
  readonly #small = new Int32Array(SMALL);
  readonly #integers = new Map<number, number>();
  #labelled = 0;
  #missing = 0;
  /** The examples' numbers, and the rows that hold each; last, the rows of all further ones. */
  readonly #examples = new Map<string, number>();
  readonly #unknown = new Float64Array(MOST_EXAMPLES + 1);

  /** Makes labels for `field`, which `labelFields` made. */
  constructor(field: ArrowField, language: Language) {
    this.#type = field.type as CodeType;
    this.#language = language;
  }

  /** What became of the labels so far. */
  get outcome(): LabelOutcome {
    return {
      lists: [...this.#lists],
      labelled: this.#labelled,
      missing: this.#missing,
      unknown: this.#unknown.reduce((sum, rows) => sum + rows),
      examples: Object.fromEntries(
        [...this.#examples].map(([code, number]) => [code, this.#unknown[UNKNOWN - number]!])
          .filter(([, rows]) => rows !== 0),
      ),
    };
  }

  /** The labels of a batch's column: dictionary-encoded text, or integers. */
  add(data: Data, codes: LabelCodes): Data<CodeType> {
    if (codes !== this.#codes) this.#begin(codes);
    return data.dictionary === undefined
      ? this.#fromIntegers(data)
      : this.#fromDictionary(data, data.dictionary);
  }

  /** Codes that mean something else have a dictionary of their own. */
  #begin(codes: LabelCodes): void {
    this.#codes = codes;
    for (const name of codes.names) this.#lists.add(name);
    this.#texts = labelTexts(codes, this.#language);
    this.#labels = new GrowingTexts();
    this.#indices = new Int32Array(0);
    this.#dictionary = undefined;
    this.#small.fill(UNSEEN);
    this.#integers.clear();
  }

  #fromDictionary(data: Data, dictionary: Vector): Data<CodeType> {
    this.#numberEntries(dictionary);
    const codes = data.values;
    // A copy: apache-arrow's writer takes neighbours that share their bytes for one piece.
    const found = this.#isSame && codes instanceof Int32Array
      ? codes.slice()
      : renumber(codes, this.#numbers);
    return this.#isWhole ? this.#whole(data, found) : this.#withNulls(data, found);
  }

  #fromIntegers(data: Data): Data<CodeType> {
    const { length, nullCount } = data;
    const values: Int32Array = data.values;
    const small = this.#small;
    const found = new Int32Array(length);
    let lowest = 0;
    for (let row = 0; row < length; row++) {
      const code = values[row]!;
      let number = code >= 0 && code < SMALL ? small[code]! : UNSEEN;
      if (number === UNSEEN) {
        // What stands where a row is null is no code.
        if (nullCount > 0 && isNull(data, row)) continue;
        number = this.#integer(code);
      }
      found[row] = number;
      if (number < lowest) lowest = number;
    }
    return lowest === 0 ? this.#whole(data, found) : this.#withNulls(data, found);
  }

  #integer(code: number): number {
    let number = this.#integers.get(code);
    if (number === undefined) {
      const digits = encoder.encode(String(code));
      this.#integers.set(code, number = this.#numberOf(digits, 0, digits.length));
      if (code >= 0 && code < SMALL) this.#small[code] = number;
    }
    return number;
  }

  /** A column whose codes all have labels: it is null where they are. */
  #whole({ length, nullCount, nullBitmap, offset }: Data, labels: Int32Array): Data<CodeType> {
    this.#labelled += length - nullCount;
    const buffers = { [BufferType.DATA]: labels, [BufferType.VALIDITY]: nullBitmap };
    return new Data(this.#type, offset, length, nullCount, buffers, [], this.#labels.vector);
  }

  /** A column of what was found, null where a code is null or has no label. */
  #withNulls(data: Data, found: Int32Array): Data<CodeType> {
    const { length, offset } = data;
    const bits = new Uint8Array(offset + length + 7 >>> 3).fill(0xff);
    if (data.nullCount > 0) bits.set(data.nullBitmap!.subarray(0, bits.length));
    const unknown = this.#unknown;
    let { nullCount } = data;
    for (let row = 0; row < length; row++) {
      const number = found[row]!;
      if (number >= 0) continue;
      found[row] = 0;
      const at = offset + row;
      const bit = 1 << (at & 7);
      if ((bits[at >>> 3]! & bit) === 0) continue;
      bits[at >>> 3]! ^= bit;
      nullCount++;
      if (number === MISSING) this.#missing++;
      else unknown[UNKNOWN - number]!++;
    }
    this.#labelled += length - nullCount;
    const nullBitmap = nullCount === 0 ? NO_NULLS : bits;
    const buffers = { [BufferType.DATA]: found, [BufferType.VALIDITY]: nullBitmap };
    return new Data(this.#type, offset, length, nullCount, buffers, [], this.#labels.vector);
  }

  /** Numbers the entries of a dictionary, besides those that it had when it was seen before. */
  #numberEntries(dictionary: Vector): void {
    if (dictionary === this.#dictionary) return;
    const known = hasGrown(this.#dictionary, dictionary) ? this.#numbers : NO_NUMBERS;
    const numbers = new Int32Array(dictionary.length);
    numbers.set(known);
    let start = 0;
    for (const piece of dictionary.data as Data<Utf8>[]) {
      const { length, values, valueOffsets, nullCount } = piece;
      for (let i = Math.max(0, known.length - start); i < length; i++) {
        numbers[start + i] = nullCount > 0 && isNull(piece, i)
          ? MISSING
          : this.#numberOf(values, valueOffsets[i]!, valueOffsets[i + 1]!);
      }
      start += length;
    }
    this.#numbers = numbers;
    this.#isSame = this.#isWhole = true;
    for (let i = 0; i < numbers.length; i++) {
      if (numbers[i] !== i) this.#isSame = false;
      if (numbers[i]! < 0) this.#isWhole = false;
    }
    this.#dictionary = dictionary;
  }

  /** The index of a code's label in the dictionary, which it is added to, or why it has none. */
  #numberOf(bytes: Uint8Array, from: number, to: number): number {
    const number = this.#texts!.numberOf(bytes, from, to);
    if (number === UNKNOWN) return this.#exampleOf(decoder.decode(bytes.subarray(from, to)));
    if (number < 0) return number;
    if (number >= this.#indices.length) this.#makeRoom(number);
    const index = this.#indices[number]!;
    return index >= 0
      ? index
      : this.#indices[number] = this.#labels.appendFrom(this.#texts!.texts, number);
  }

  #makeRoom(number: number): void {
    const grown = new Int32Array(Math.max(64, 2 * number)).fill(-1);
    grown.set(this.#indices);
    this.#indices = grown;
  }

  #exampleOf(code: string): number {
    let number = this.#examples.get(code);
    if (number === undefined) {
      if (this.#examples.size === MOST_EXAMPLES) return FURTHER;
      this.#examples.set(code, number = UNKNOWN - this.#examples.size);
    }
    return number;
  }
}

function renumber(codes: Int32Array, numbers: Int32Array): Int32Array {
  const found = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) found[row] = numbers[codes[row]!]!;
  return found;
}

/** True when a row of a column with nulls is one. `nullCount` is asked before: it is dear. */
function isNull({ nullBitmap, offset }: Data, row: number): boolean {
  const at = offset + row;
  return (nullBitmap![at >>> 3]! >>> (at & 7) & 1) === 0;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const NO_NUMBERS = new Int32Array(0);
const NO_NULLS = new Uint8Array(0);

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
