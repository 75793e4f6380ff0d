interface Sized<Value> {
  readonly value: Value;
  readonly bytes: number;
}

/** A map that holds at most so many bytes: what was not used for longest goes first. */
export class ByteLru<Value> {
  /** Most bytes held. */
  readonly budget: number;
  /** Bytes held. */
  bytes = 0;
  readonly #entries = new Map<string, Sized<Value>>();

  /** Makes an empty one. */
  constructor(budget: number) {
    this.budget = budget;
  }

  /** How many values are held. */
  get size(): number {
    return this.#entries.size;
  }

  /** The value of a key, which is the youngest now. */
  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value of so many bytes; one that is larger than the budget is not kept. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.budget) return;
    this.#entries.set(key, { value, bytes });
    this.bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.bytes <= this.budget) break;
      this.delete(oldest);
    }
  }

  /** Forgets a key. */
  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.bytes -= entry.bytes;
  }

  /** Keys and values, oldest first. */
  *[Symbol.iterator](): Generator<[key: string, value: Value, bytes: number], void, undefined> {
    for (const [key, { value, bytes }] of [...this.#entries]) yield [key, value, bytes];
  }
}
