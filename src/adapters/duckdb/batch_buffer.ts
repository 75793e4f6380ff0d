import type { RecordBatch } from "apache-arrow";

/** Batches read ahead of who takes them. */
const AHEAD = 2;

/**
 * Batches of a stream for a reader that cannot wait: `take` gives what is there.
 *
 * Nothing is read before the first `take`. Two batches are read ahead, but none before the second is
 * asked for: who has enough with the first costs nothing more.
 */
export class BatchBuffer {
  readonly #reader: ReadableStreamDefaultReader<RecordBatch>;
  readonly #batches: RecordBatch[] = [];
  #error: { readonly reason: unknown } | undefined;
  #done = false;
  #taken = 0;
  #reading = false;

  /** Takes a stream, of which it reads nothing yet. */
  constructor(stream: ReadableStream<RecordBatch>) {
    this.#reader = stream.getReader();
  }

  /**
   * The next batch, `undefined` when it has not come yet, `null` after the last.
   *
   * @throws What the stream failed with, after the batches before it.
   */
  take(): RecordBatch | undefined | null {
    const batch = this.#batches.shift();
    if (batch === undefined && this.#error !== undefined) throw this.#error.reason;
    if (batch === undefined || this.#taken > 0) this.#fill(batch === undefined ? 1 : AHEAD);
    if (batch !== undefined) this.#taken++;
    return batch ?? (this.#done ? null : undefined);
  }

  /** Stops reading; what waits for the stream's end goes on. */
  async cancel(): Promise<void> {
    this.#done = true;
    this.#batches.length = 0;
    await this.#reader.cancel().catch(() => {});
  }

  async #fill(count: number): Promise<void> {
    if (this.#reading || this.#done || this.#error !== undefined) return;
    this.#reading = true;
    try {
      while (!this.#done && this.#batches.length < count) {
        const { done, value } = await this.#reader.read();
        if (done) this.#done = true;
        else if (!this.#done) this.#batches.push(value);
      }
    } catch (reason) {
      this.#error = { reason };
    } finally {
      this.#reading = false;
    }
  }
}
