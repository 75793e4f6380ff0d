/** Slots of a new table; it grows four-fold when half full. */
const FIRST_SLOTS = 16;
/** Int32 of an entry: the key's three words, then its value. */
const STRIDE = 4;

/**
 * A hash table from three words to numbers other than 0, made to be small and quickly searched:
 * slots by hash hold where entries stand, and entries stand in order of arrival.
 */
export class FieldTable {
  /** 0 for a free slot; what entry 0 would be is left out. */
  #slots = new Int32Array(FIRST_SLOTS);
  #entries = new Int32Array(FIRST_SLOTS / 2 * STRIDE);
  #end = STRIDE;
  #shift = 32 - Math.log2(FIRST_SLOTS);
  /** Differs from table to table, so that no file can be made whose fields all meet in one slot. */
  readonly #seed = Math.random() * 2 ** 32 | 0;

  /** The value of a key, 0 when the table lacks it. */
  get(a: number, b: number, c: number): number {
    const slots = this.#slots;
    const entries = this.#entries;
    for (
      let slot = hash(a ^ this.#seed, b, c) >>> this.#shift;;
      slot = slot + 1 & slots.length - 1
    ) {
      const at = slots[slot]!;
      if (at === 0) return 0;
      if (entries[at] === a && entries[at + 1] === b && entries[at + 2] === c) {
        return entries[at + 3]!;
      }
    }
  }

  /** Gives a key that the table lacks its value. */
  add(a: number, b: number, c: number, value: number): void {
    if (this.#end === this.#entries.length) this.#grow();
    const at = this.#end;
    this.#end += STRIDE;
    const entries = this.#entries;
    entries[at] = a;
    entries[at + 1] = b;
    entries[at + 2] = c;
    entries[at + 3] = value;
    this.#place(at);
  }

  /** Forgets all keys. */
  clear(): void {
    this.#slots.fill(0);
    this.#end = STRIDE;
  }

  #place(at: number): void {
    const slots = this.#slots;
    const entries = this.#entries;
    let slot = hash(entries[at]! ^ this.#seed, entries[at + 1]!, entries[at + 2]!) >>> this.#shift;
    while (slots[slot] !== 0) slot = slot + 1 & slots.length - 1;
    slots[slot] = at;
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 4);
    entries.set(this.#entries);
    this.#entries = entries;
    this.#slots = new Int32Array(this.#slots.length * 4);
    this.#shift -= 2;
    for (let at = STRIDE; at < this.#end; at += STRIDE) this.#place(at);
  }
}

function hash(a: number, b: number, c: number): number {
  return Math.imul(a ^ c, -0x61c88647) ^ Math.imul(b, 0x85ebca6b);
}
