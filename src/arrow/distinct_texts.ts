import type { Data, Utf8, Vector } from "apache-arrow";
import { GrowingTexts } from "./growing_texts.ts";

const encoder = new TextEncoder();

/**
 * Distinct texts, each numbered and encoded once, for all reads that share them.
 *
 * Where all texts that there can be are known, they stand here in the order given from the start, and
 * {@linkcode dictionary} is one for all reads: what a read meets first costs it nothing, and what was
 * read before changes nothing. Otherwise each read copies what it meets into a dictionary of its own.
 */
export class DistinctTexts {
  /** The texts, by their numbers. */
  readonly texts: GrowingTexts = new GrowingTexts();
  /** True when all texts that there can be are known. */
  readonly isWhole: boolean;
  readonly #numbers = new Map<string, number>();
  #dictionary: Vector<Utf8> | undefined;

  /** Takes all texts that there can be, if they are known. */
  constructor(all?: Iterable<string>) {
    this.isWhole = all !== undefined;
    for (const text of all ?? []) this.numberOf(text);
  }

  /** The number of a text. */
  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.append(encoder.encode(text));
      this.#numbers.set(text, number);
    }
    return number;
  }

  /**
   * The texts, as a dictionary. Its buffers are a copy, which is made again when a reader transferred
   * them elsewhere with a batch.
   */
  get dictionary(): Vector<Utf8> {
    const { texts } = this;
    const known = this.#dictionary;
    if (known?.length === texts.length && !isTransferred(known.data[0]!)) return known;
    return this.#dictionary = texts.copy();
  }
}

/** Arrays that were transferred are empty. */
function isTransferred({ values, valueOffsets }: Data<Utf8>): boolean {
  return values.length !== valueOffsets[valueOffsets.length - 1];
}
