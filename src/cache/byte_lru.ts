import { memoryBudget, type MemoryHolder } from "../memory_budget.ts";

interface Sized<Value> {
  readonly value: Value;
  readonly bytes: number;
  /** When it was used last. */
  readonly used: number;
}

/**
 * A map that holds at most so many bytes: what was not used for longest goes first. All of them
 * together hold no more than the process may.
 */
export class ByteLru<Value> implements MemoryHolder {
  /** Bytes held. */
  bytes = 0;
  readonly #most: number;
  readonly #entries = new Map<string, Sized<Value>>();

  /** Makes an empty one, for so many bytes. */
  constructor(most: number) {
    this.#most = most;
    memoryBudget.register(this);
  }

  /** Most bytes held at present. */
  get budget(): number {
    return memoryBudget.share(this.#most);
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
    this.#entries.set(key, { ...entry, used: memoryBudget.tick() });
    return entry.value;
  }

  /** Keeps a value of so many bytes; one that is larger than the budget is not kept. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.budget) return;
    this.#entries.set(key, { value, bytes, used: memoryBudget.tick() });
    this.bytes += bytes;
    this.fit();
    memoryBudget.makeRoom();
  }

  /** When the value was used that was not used for longest. */
  get oldest(): number {
    const [first] = this.#entries.values();
    return first?.used ?? Infinity;
  }

  /** Forgets that value. */
  dropOldest(): void {
    for (const key of this.#entries.keys()) return this.delete(key);
  }

  /** Forgets values until no more is held than the budget. */
  fit(): void {
    const { budget } = this;
    while (this.bytes > budget) this.dropOldest();
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
