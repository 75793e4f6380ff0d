import { Held } from "./cache_context.ts";
import type { EntryFacts } from "./entry_format.ts";

/** A file's bytes in memory. */
export class HeldFile extends Held {
  /** What is known of it. */
  readonly facts: EntryFacts;
  readonly #chunks: readonly Uint8Array<ArrayBuffer>[];

  /** Takes over the chunks. */
  constructor(facts: EntryFacts, chunks: readonly Uint8Array<ArrayBuffer>[]) {
    super(facts.path, Date.parse(facts.stored));
    this.facts = facts;
    this.#chunks = chunks;
  }

  /** The bytes, copied: who reads them may do with them as they like. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const chunks = this.#chunks.values();
    return new ReadableStream({
      pull(controller): void {
        const { value, done } = chunks.next();
        if (done) controller.close();
        else controller.enqueue(value.slice());
      },
    }, { highWaterMark: 0 });
  }
}
