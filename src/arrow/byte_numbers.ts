/** Slots to begin with; there are always twice as many as strings. */
const FIRST_SLOTS = 64;
/** FNV-1a, 32 bits. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Numbers the distinct byte strings it is given, from 0 on. A hash table with open addressing: the
 * entries of an Arrow dictionary are looked up as they lie there, and no text is made of them.
 */
export class ByteNumbers {
  #slots = new Int32Array(FIRST_SLOTS);
  /** The hashes of the strings, and their ends in `#bytes`, by number. */
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  #ends = new Int32Array(FIRST_SLOTS / 2 + 1);
  #bytes = new Uint8Array(256);
  #size = 0;

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of the bytes from `from` to `to`; when they are new, it is the size before. */
  add(bytes: Uint8Array, from: number, to: number): number {
    let hash = OFFSET_BASIS;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, PRIME);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot]!; held !== 0; held = this.#slots[slot]!) {
      if (this.#hashes[held - 1] === hash && this.#isSame(held - 1, bytes, from, to)) {
        return held - 1;
      }
      slot = slot + 1 & mask;
    }
    this.#keep(hash, bytes.subarray(from, to));
    this.#slots[slot] = this.#size;
    if (this.#size * 2 === this.#slots.length) this.#grow();
    return this.#size - 1;
  }

  #isSame(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#ends[number]!;
    const length = this.#ends[number + 1]! - start;
    if (length !== to - from) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== bytes[from + i]) return false;
    return true;
  }

  #keep(hash: number, bytes: Uint8Array): void {
    const start = this.#ends[this.#size]!;
    const end = start + bytes.length;
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, start);
    this.#hashes[this.#size] = hash;
    this.#ends[++this.#size] = end;
  }

  #grow(): void {
    const length = this.#slots.length * 2;
    this.#slots = new Int32Array(length);
    const hashes = new Int32Array(length / 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const ends = new Int32Array(length / 2 + 1);
    ends.set(this.#ends);
    this.#ends = ends;
    for (let number = 0; number < this.#size; number++) {
      let slot = hashes[number]! & length - 1;
      while (this.#slots[slot] !== 0) slot = slot + 1 & length - 1;
      this.#slots[slot] = number + 1;
    }
  }
}
