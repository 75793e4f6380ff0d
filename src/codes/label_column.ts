import { BufferType, Data, type Vector } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import { NullBitmap } from "../arrow/null_bitmap.ts";
import type { CodeType } from "../arrow/dictionary_builder.ts";
import { TextDictionary } from "../arrow/text_dictionary.ts";
import { type CodeListName, labelOf, type Language } from "./code_list.ts";
import type { LabelCodes } from "./label_source.ts";

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
/** In place of a label's index: the code stands for "no information". */
const MISSING = -1;
/** In place of a label's index: no list has the code. The k-th example is this minus k. */
const UNKNOWN = -2;
/** The same when there are enough examples. */
const FURTHER = UNKNOWN - MOST_EXAMPLES;

/**
 * Makes the labels of one column, batch after batch.
 *
 * Each distinct code is looked up once. The labels of a dictionary-encoded column have its indices
 * where both dictionaries number alike; otherwise the indices are renumbered. Codes with the same
 * label share an entry, and a row without a label is null.
 */
export class LabelColumn {
  readonly #labels = new TextDictionary();
  readonly #type: CodeType;
  readonly #language: Language;
  readonly #lists = new Set<CodeListName>();
  /** What the numbers below were made for. */
  #codes: LabelCodes | undefined;
  #dictionary: Vector | undefined;
  /** For each entry of the code dictionary the index of its label, or why it has none. */
  #numbers = new Int32Array(0);
  /** True when both dictionaries number alike. */
  #isSame = true;
  /** True when every entry has a label. */
  #isWhole = true;
  /** The same of integers. */
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
    const codes = data.values;
    // A copy: apache-arrow's writer takes neighbours that share their bytes for one piece.
    if (this.#isSame && codes instanceof Int32Array) return this.#whole(data, codes.slice());
    const found = renumber(codes, this.#numbers);
    return this.#isWhole ? this.#whole(data, found) : this.#withNulls(data, found);
  }

  #fromIntegers(data: Data): Data<CodeType> {
    const { length, values } = data;
    const found = new Int32Array(length);
    let last: number | undefined;
    let number = MISSING;
    for (let row = 0; row < length; row++) {
      if (values[row] !== last) {
        last = values[row] as number;
        const known = this.#integers.get(last);
        number = known ?? this.#numberOf(String(last));
        if (known === undefined) this.#integers.set(last, number);
      }
      found[row] = number;
    }
    return this.#withNulls(data, found);
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
    const validity = data.nullCount > 0 ? data.nullBitmap : undefined;
    const unknown = this.#unknown;
    const nulls = new NullBitmap();
    nulls.reserve(length);
    let missing = 0;
    for (let row = 0; row < length;) {
      const from = row;
      const number = found[row++]!;
      if (
        validity !== undefined && (validity[offset + from >>> 3]! >>> (offset + from & 7) & 1) === 0
      ) {
        found[from] = 0;
        nulls.set(from);
        continue;
      }
      if (number >= 0) continue;
      while (validity === undefined && row < length && found[row] === number) row++;
      if (number === MISSING) missing += row - from;
      else unknown[UNKNOWN - number]! += row - from;
      found.fill(0, from, row);
      nulls.setRun(from, row);
    }
    const { nullCount, nullBitmap } = nulls.finish(length);
    this.#labelled += length - nullCount;
    this.#missing += missing;
    const buffers = { [BufferType.DATA]: found, [BufferType.VALIDITY]: nullBitmap };
    return new Data(this.#type, 0, length, nullCount, buffers, [], this.#labels.vector);
  }

  /** Numbers the entries of a dictionary, besides those that it had when it was seen before. */
  #numberEntries(dictionary: Vector): void {
    if (dictionary === this.#dictionary) return;
    const known = hasGrown(this.#dictionary, dictionary) ? this.#numbers : NO_NUMBERS;
    const numbers = new Int32Array(dictionary.length);
    numbers.set(known);
    const codes = entriesOf(dictionary, known.length);
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]!;
      numbers[known.length + i] = code === null ? MISSING : this.#numberOf(code);
    }
    this.#numbers = numbers;
    this.#isSame = numbers.every((number, i) => number === i);
    this.#isWhole = numbers.every((number) => number >= 0);
    this.#dictionary = dictionary;
  }

  #numberOf(code: string): number {
    const entry = this.#codes!.find(code);
    if (entry === undefined) return this.#exampleOf(code);
    return entry === null ? MISSING : this.#labels.add(labelOf(entry, this.#language));
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

const decoder = new TextDecoder();

/** The entries of a dictionary from a place on; ASCII is decoded all at once. */
function entriesOf(dictionary: Vector, from: number): (string | null)[] {
  const { length } = dictionary;
  const entries: (string | null)[] = new Array(length - from);
  const [data] = dictionary.data;
  const offsets: Int32Array = data?.valueOffsets ?? NO_NUMBERS;
  const start = offsets[from] ?? 0;
  const isPlain = dictionary.data.length === 1 && dictionary.nullCount === 0;
  const text = isPlain ? decoder.decode(data!.values.subarray(start, offsets[length])) : "";
  if (isPlain && text.length === offsets[length]! - start) {
    for (let i = from; i < length; i++) {
      entries[i - from] = text.substring(offsets[i]! - start, offsets[i + 1]! - start);
    }
  } else for (let i = from; i < length; i++) entries[i - from] = dictionary.get(i);
  return entries;
}
