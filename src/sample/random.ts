/**
 * A repeatable source of random numbers, seeded by a text: the same text gives the same numbers on
 * every machine.
 *
 * The generator is Chris Doty-Humphrey's `sfc32` (PractRand), on 32-bit integers only; its state is
 * filled from the text by FNV-1a.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** Starts the numbers of a text. */
  constructor(text: string) {
    this.#a = hash(text, 0x811c9dc5);
    this.#b = hash(text, this.#a);
    this.#c = hash(text, this.#b);
    for (let i = 0; i < 12; i++) this.next();
  }

  /** The next number, an integer from 0 to 2^32 - 1. */
  next(): number {
    const sum = (this.#a + this.#b | 0) + this.#counter | 0;
    this.#counter = this.#counter + 1 | 0;
    this.#a = this.#b ^ this.#b >>> 9;
    this.#b = this.#c + (this.#c << 3) | 0;
    this.#c = (this.#c << 21 | this.#c >>> 11) + sum | 0;
    return sum >>> 0;
  }

  /** An integer from 0 to `count - 1`; `count` is 1 to 32,768. */
  below(count: number): number {
    return (this.next() >>> 16) * count >>> 16;
  }
}

function hash(text: string, start: number): number {
  let value = start;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value;
}

const SLOT_BITS = 14;

/**
 * Chooses an index with given weights in one step: every index owns its share of 16,384 slots.
 * Weights are integers; one that is less than a 16,384th of their sum may never be chosen.
 */
export class WeightedChoice {
  readonly #slots = new Uint16Array(1 << SLOT_BITS);

  /** Deals the slots out. */
  constructor(weights: readonly number[]) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let passed = 0;
    let from = 0;
    for (const [index, weight] of weights.entries()) {
      passed += weight;
      const to = Math.floor(passed * this.#slots.length / total);
      this.#slots.fill(index, from, to);
      from = to;
    }
  }

  /** Chooses an index. */
  pick(random: Random): number {
    return this.#slots[random.next() >>> (32 - SLOT_BITS)]!;
  }
}
