/** Where two 32-bit hashes begin. */
const SEEDS = [0xdeadbeef, 0x41c6ce57] as const;
const SMALLEST = 1 << 12;

/**
 * A set of texts by 64-bit hashes: 16 bytes each, up to a bound. Two texts are taken for one with a
 * chance of one in 10^19 a pair: of four million texts, 1 in 2 million that any two are.
 */
export class HashSet {
  readonly #most: number;
  #high = new Uint32Array(SMALLEST);
  #low = new Uint32Array(SMALLEST);
  #size = 0;

  /** A set of at most so many texts. */
  constructor(most: number) {
    this.#most = most;
  }

  /** How many it has. */
  get size(): number {
    return this.#size;
  }

  /** Adds a text: `known` when it was there, `full` when there is no room for a new one. */
  add(text: string): "new" | "known" | "full" {
    const [high, low] = hash(text);
    const at = this.#find(high, low);
    if ((this.#high[at]! | this.#low[at]!) !== 0) return "known";
    if (this.#size >= this.#most) return "full";
    this.#high[at] = high;
    this.#low[at] = low;
    if (++this.#size * 2 > this.#high.length) this.#grow();
    return "new";
  }

  /** The place of a hash, or the free one where it belongs. */
  #find(high: number, low: number): number {
    const mask = this.#high.length - 1;
    let at = low & mask;
    while (
      (this.#high[at]! | this.#low[at]!) !== 0 &&
      (this.#high[at] !== high || this.#low[at] !== low)
    ) at = at + 1 & mask;
    return at;
  }

  #grow(): void {
    const [highs, lows] = [this.#high, this.#low];
    this.#high = new Uint32Array(highs.length * 2);
    this.#low = new Uint32Array(highs.length * 2);
    for (let i = 0; i < highs.length; i++) {
      const [high, low] = [highs[i]!, lows[i]!];
      if ((high | low) === 0) continue;
      const at = this.#find(high, low);
      this.#high[at] = high;
      this.#low[at] = low;
    }
  }
}

/** Two hashes in one pass, mixed at the end; never both 0, which marks a free place. */
function hash(text: string): [high: number, low: number] {
  let [a, b]: [number, number] = [...SEEDS];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  const high = mix(a) ^ mix(b ^ 0x85ebca6b);
  const low = mix(b) ^ mix(a ^ 0xc2b2ae35);
  return [high >>> 0, (high | low) === 0 ? 1 : low >>> 0];
}

function mix(value: number): number {
  let x = Math.imul(value ^ value >>> 16, 0x85ebca6b);
  x = Math.imul(x ^ x >>> 13, 0xc2b2ae35);
  return x ^ x >>> 16;
}
