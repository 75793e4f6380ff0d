import type { EntryFacts, Manifest } from "./entry_format.ts";
import type { EntryWriter, WrittenReader } from "./entry_store.ts";

/** An entry that is gathered in memory and then put somewhere whole. */
export class MemoryWriter implements EntryWriter {
  readonly #key: string;
  readonly #most: number;
  readonly #put: (content: Uint8Array[], facts: EntryFacts) => Promise<Manifest>;
  #chunks: Uint8Array[] = [];
  #length = 0;

  /** Gathers at most so many bytes, then gives them to `put`. */
  constructor(
    key: string,
    most: number,
    put: (content: Uint8Array[], facts: EntryFacts) => Promise<Manifest>,
  ) {
    this.#key = key;
    this.#most = most;
    this.#put = put;
  }

  write(chunk: Uint8Array): Promise<void> {
    this.#length += chunk.length;
    if (this.#length > this.#most) {
      return Promise.reject(new Error(`the entry ${this.#key} has more than ${this.#most} bytes`));
    }
    this.#chunks.push(chunk.slice());
    return Promise.resolve();
  }

  openReader(): Promise<WrittenReader> {
    const chunks = this.#chunks;
    let index = 0;
    let offset = 0;
    return Promise.resolve({
      read: (into: Uint8Array<ArrayBuffer>): Promise<number> => {
        const chunk = chunks[index];
        if (chunk === undefined) return Promise.resolve(0);
        const piece = chunk.subarray(offset, offset + into.length);
        into.set(piece);
        offset += piece.length;
        if (offset === chunk.length) {
          index++;
          offset = 0;
        }
        return Promise.resolve(piece.length);
      },
      close(): void {},
    });
  }

  publish(facts: EntryFacts): Promise<Manifest> {
    return this.#put(this.#chunks, facts);
  }

  /** Readers that are open keep what there is. */
  abort(): Promise<void> {
    this.#chunks = [];
    return Promise.resolve();
  }
}
