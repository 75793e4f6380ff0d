import type { Vector } from "apache-arrow";
import type { DistinctTexts } from "./distinct_texts.ts";
import { GrowingTexts } from "./growing_texts.ts";

/** Those of distinct texts that one read meets, in a dictionary of its own. */
export class OwnTexts {
  readonly #texts: DistinctTexts;
  readonly #dictionary = new GrowingTexts();
  /** The index of each text in the dictionary, by its number; -1 when it is not there. */
  #indices = new Int32Array(64).fill(-1);

  /** Takes the texts that there are, none of which is in the dictionary yet. */
  constructor(texts: DistinctTexts) {
    this.#texts = texts;
  }

  /** The texts so far, as a dictionary. */
  get dictionary(): Vector {
    return this.#dictionary.vector;
  }

  /** Makes room for as many more. */
  reserve(entries: number): void {
    this.#dictionary.reserve(entries);
  }

  /** The index of the text of a number in the dictionary, which it is added to. */
  indexOf(number: number): number {
    if (number >= this.#indices.length) {
      const grown = new Int32Array(2 * number).fill(-1);
      grown.set(this.#indices);
      this.#indices = grown;
    }
    const index = this.#indices[number]!;
    return index >= 0
      ? index
      : this.#indices[number] = this.#dictionary.appendFrom(this.#texts.texts, number);
  }
}
