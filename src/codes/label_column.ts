import { BufferType, Data, type Utf8, type Vector } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import type { CodeType } from "../arrow/dictionary_builder.ts";
import { NO_NULLS } from "../arrow/null_bitmap.ts";
import { OwnTexts } from "../arrow/own_texts.ts";
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
const NO_NUMBERS = new Int32Array(0);

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
  #lists: readonly CodeListName[] = [];
  /** What the following was made for. */
  #codes: LabelCodes | undefined;
  #texts: LabelTexts | undefined;
  /** All labels; of many, those that stand in a dictionary of their own. */
  #shared: Vector | undefined;
  #own: OwnTexts | undefined;
  #dictionary: Vector | undefined;
  /** For each entry of the code dictionary the index of its label, or why it has none. */
  #numbers = NO_NUMBERS;
  /** True when both dictionaries number alike. */
  #isSame = true;
  /** True when every entry has a label. */
  #isWhole = true;
  /** True when every entry has the same, as the first has. */
  #isOne = true;
  /** The same of integers. */
  #small: Int32Array | undefined;
  #integers: Map<number, number> | undefined;
  #labelled = 0;
  /** Codes that no list has. */
  readonly #examples: string[] = [];
  /** Rows without a label, by why they have none: the number in place of its index, negated. */
  #without: number[] | undefined;

  /** Makes labels for `field`, which `labelFields` made. */
  constructor(field: ArrowField, language: Language) {
    this.#type = field.type as CodeType;
    this.#language = language;
  }

  /** What became of the labels so far. */
  get outcome(): LabelOutcome {
    const without = this.#without;
    if (without === undefined) {
      return { lists: this.#lists, labelled: this.#labelled, missing: 0, unknown: 0, examples: {} };
    }
    return {
      lists: this.#lists,
      labelled: this.#labelled,
      missing: without[-MISSING]!,
      unknown: without.slice(-UNKNOWN).reduce((sum, rows) => sum + rows),
      examples: Object.fromEntries(
        this.#examples.map((code, i) => [code, without[i - UNKNOWN]!] as const)
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
    this.#lists = this.#lists.length === 0
      ? codes.names
      : [...new Set([...this.#lists, ...codes.names])];
    this.#texts = labelTexts(codes, this.#language);
    const { distinct } = this.#texts;
    this.#shared = distinct.isWhole ? distinct.dictionary : undefined;
    this.#own = distinct.isWhole ? undefined : new OwnTexts(distinct);
    this.#dictionary = undefined;
    this.#small = undefined;
    this.#integers = undefined;
  }

  /** The dictionary of what was found so far. */
  get #labels(): Vector {
    return this.#own?.dictionary ?? this.#shared!;
  }

  #fromDictionary(data: Data, dictionary: Vector): Data<CodeType> {
    this.#numberEntries(dictionary);
    const codes = data.values;
    if (this.#isOne && dictionary.length > 0) return this.#one(data, this.#numbers[0]!);
    if (!this.#isWhole) return this.#withNulls(data, renumber(codes, this.#numbers));
    // A copy: apache-arrow's writer takes neighbours that share their bytes for one piece.
    return this.#whole(
      data,
      this.#isSame && codes instanceof Int32Array ? codes.slice() : renumber(codes, this.#numbers),
    );
  }

  #fromIntegers(data: Data): Data<CodeType> {
    const { length, nullCount } = data;
    const values: Int32Array = data.values;
    const small = this.#small ??= new Int32Array(SMALL).fill(UNSEEN);
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
    const integers = this.#integers ??= new Map();
    let number = integers.get(code);
    if (number === undefined) {
      const digits = encoder.encode(String(code));
      integers.set(code, number = this.#numberOf(digits, 0, digits.length));
      if (code >= 0 && code < SMALL) this.#small![code] = number;
    }
    return number;
  }

  /** A column whose codes all have labels: it is null where they are. */
  #whole({ length, nullCount, nullBitmap, offset }: Data, labels: Int32Array): Data<CodeType> {
    this.#labelled += length - nullCount;
    const buffers = { [BufferType.DATA]: labels, [BufferType.VALIDITY]: nullBitmap };
    return new Data(this.#type, offset, length, nullCount, buffers, [], this.#labels);
  }

  get #counts(): number[] {
    return this.#without ??= new Array(1 - FURTHER).fill(0);
  }

  /** A column whose codes all have one label, or all none. */
  #one(data: Data, number: number): Data<CodeType> {
    const { length, nullCount } = data;
    const labels = new Int32Array(length);
    if (number >= 0) return this.#whole(data, number === 0 ? labels : labels.fill(number));
    this.#counts[-number]! += length - nullCount;
    const buffers = {
      [BufferType.DATA]: labels,
      [BufferType.VALIDITY]: new Uint8Array(length + 7 >>> 3),
    };
    return new Data(this.#type, 0, length, length, buffers, [], this.#labels);
  }

  /** A column of what was found, null where a code is null or has no label. */
  #withNulls(data: Data, found: Int32Array): Data<CodeType> {
    const { length, offset, nullBitmap } = data;
    let { nullCount } = data;
    const before = nullCount > 0 ? nullBitmap! : undefined;
    const bits = new Uint8Array(offset + length + 7 >>> 3);
    const without = this.#counts;
    for (let at = offset, row = 0; row < length;) {
      const byte = at >>> 3;
      const end = Math.min(length, row + 8 - (at & 7));
      let valid = before === undefined ? 0xff : before[byte]!;
      for (; row < end; row++, at++) {
        const number = found[row]!;
        if (number >= 0) continue;
        found[row] = 0;
        const bit = 1 << (at & 7);
        if ((valid & bit) === 0) continue;
        valid ^= bit;
        nullCount++;
        without[-number]!++;
      }
      bits[byte] = valid;
    }
    this.#labelled += length - nullCount;
    const buffers = {
      [BufferType.DATA]: found,
      [BufferType.VALIDITY]: nullCount === 0 ? NO_NULLS : bits,
    };
    return new Data(this.#type, offset, length, nullCount, buffers, [], this.#labels);
  }

  /** Numbers the entries of a dictionary, besides those that it had when it was seen before. */
  #numberEntries(dictionary: Vector): void {
    if (dictionary === this.#dictionary) return;
    const known = hasGrown(this.#dictionary, dictionary) ? this.#dictionary!.length : 0;
    if (known === 0) this.#isSame = this.#isWhole = this.#isOne = true;
    if (known === 0 || dictionary.length > this.#numbers.length) {
      const numbers = new Int32Array(dictionary.length + known);
      numbers.set(this.#numbers.subarray(0, known));
      this.#numbers = numbers;
    }
    this.#own?.reserve(dictionary.length - known);
    const numbers = this.#numbers;
    let start = 0;
    for (const piece of dictionary.data as Data<Utf8>[]) {
      const { length, values, valueOffsets, nullCount } = piece;
      for (let i = Math.max(0, known - start); i < length; i++) {
        const number = nullCount > 0 && isNull(piece, i)
          ? MISSING
          : this.#numberOf(values, valueOffsets[i]!, valueOffsets[i + 1]!);
        numbers[start + i] = number;
        if (number !== start + i) this.#isSame = false;
        if (number !== numbers[0]) this.#isOne = false;
        if (number < 0) this.#isWhole = false;
      }
      start += length;
    }
    this.#dictionary = dictionary;
  }

  /** The index of a code's label in the dictionary, which it is added to, or why it has none. */
  #numberOf(bytes: Uint8Array, from: number, to: number): number {
    const number = this.#texts!.numberOf(bytes, from, to);
    if (number === UNKNOWN) return this.#exampleOf(decoder.decode(bytes.subarray(from, to)));
    if (number < 0) return number;
    if (this.#own !== undefined) return this.#own.indexOf(number);
    if (number >= this.#shared!.length) this.#shared = this.#texts!.distinct.dictionary;
    return number;
  }

  #exampleOf(code: string): number {
    let at = this.#examples.indexOf(code);
    if (at < 0) {
      if (this.#examples.length === MOST_EXAMPLES) return FURTHER;
      at = this.#examples.push(code) - 1;
    }
    return UNKNOWN - at;
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
