import { ByteNumbers } from "./byte_numbers.ts";
import { DistinctTexts } from "./distinct_texts.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Whole numbers from 0 on that are looked up in an array. */
const SMALL = 16_384;

/**
 * What is derived from values, numbered: each once, for all reads that share it.
 *
 * A read of a small file meets mostly values that earlier reads had; then nothing is derived, and not
 * even a text is made.
 */
export class DerivedValues<T> {
  /** The results, in order of first appearance. */
  readonly results: T[] = [];
  readonly #derive: (value: string) => T;
  readonly #values = new ByteNumbers();
  #small: Int32Array | undefined;

  /** Takes the function that gives the result for a value; it is always the same. */
  constructor(derive: (value: string) => T) {
    this.#derive = derive;
  }

  /** The number of the result for a value in UTF-8. */
  numberOf(bytes: Uint8Array, from: number, to: number): number {
    const number = this.#values.add(bytes, from, to);
    if (number === this.results.length) {
      this.results.push(this.#derive(decoder.decode(bytes.subarray(from, to))));
    }
    return number;
  }

  /** The number of the result for a text. */
  numberOfText(value: string): number {
    const bytes = encoder.encode(value);
    return this.numberOf(bytes, 0, bytes.length);
  }

  /** The number of the result for a whole number from 0 on, as its digits. */
  numberOfNumber(value: number): number {
    if (value >= SMALL) return this.numberOfText(String(value));
    const small = this.#small ??= new Int32Array(SMALL).fill(-1);
    const number = small[value]!;
    return number >= 0 ? number : small[value] = this.numberOfText(String(value));
  }
}

/** Texts made of results, once. */
export class DerivedTexts<T> {
  /** The texts by their numbers. */
  readonly distinct: DistinctTexts;
  readonly #values: DerivedValues<T>;
  readonly #pick: (result: T) => string | undefined;
  #ofResult = new Int32Array(64);
  #length = 0;

  /**
   * Takes the function that gives the text of a result, if it has one, and all texts that it may
   * give, if they are known.
   */
  constructor(
    values: DerivedValues<T>,
    pick: (result: T) => string | undefined,
    all?: Iterable<string>,
  ) {
    this.#values = values;
    this.#pick = pick;
    this.distinct = new DistinctTexts(all);
  }

  /** The numbers of the texts of all results so far, by the results' numbers; -1 for none. */
  get numbers(): Int32Array {
    const { results } = this.#values;
    if (results.length > this.#ofResult.length) {
      const grown = new Int32Array(results.length * 2);
      grown.set(this.#ofResult);
      this.#ofResult = grown;
    }
    for (; this.#length < results.length; this.#length++) {
      const text = this.#pick(results[this.#length]!);
      this.#ofResult[this.#length] = text === undefined ? -1 : this.distinct.numberOf(text);
    }
    return this.#ofResult;
  }
}

/** Numbers made of results, once. */
export class DerivedNumbers<T> {
  readonly #values: DerivedValues<T>;
  readonly #pick: (result: T) => number | undefined;
  #ofResult = new Float64Array(64);
  #length = 0;

  /** Takes the function that gives the number of a result, if it has one. */
  constructor(values: DerivedValues<T>, pick: (result: T) => number | undefined) {
    this.#values = values;
    this.#pick = pick;
  }

  /** The numbers of all results so far, by the results' numbers; NaN for none. */
  get numbers(): Float64Array {
    const { results } = this.#values;
    if (results.length > this.#ofResult.length) {
      const grown = new Float64Array(results.length * 2);
      grown.set(this.#ofResult);
      this.#ofResult = grown;
    }
    for (; this.#length < results.length; this.#length++) {
      this.#ofResult[this.#length] = this.#pick(results[this.#length]!) ?? NaN;
    }
    return this.#ofResult;
  }
}
