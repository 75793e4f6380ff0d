import type { RecordBatch } from "apache-arrow";
import type { RowTypes } from "../arrow/arrow_types.ts";
import type { Outcome } from "../outcome.ts";
import type { ScanRead } from "../read/read_scan.ts";

/**
 * A stream of record batches that says at its end what became of every expected file.
 *
 * Nothing is fetched before the first read, and nothing beyond what the reader asks for. Leaving a
 * loop over it, `cancel` and the end of an `await using` block stop the read, as the scan's signal
 * does: connections, files and timers are given back.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const source = sample({ rows: 10 });
 * const stream = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source }).stream();
 * for await (const batch of stream) batch.numRows;
 * const { complete, files } = await stream.outcome;
 * assertEquals(complete, true);
 * assertEquals(files.map((file) => [file.partition, file.status, file.checksum]), [
 *   ["AC-2023-01", "read", "verified"],
 *   ["AC-2023-02", "read", "verified"],
 * ]);
 * ```
 */
export class ScanStream<Row extends RowTypes> extends ReadableStream<RecordBatch<Row>>
  implements AsyncDisposable {
  /**
   * What became of the read. It settles when the stream ends, errors or is cancelled, and never
   * rejects: a failed read has an outcome, too. It stays pending as long as nobody reads on.
   */
  readonly outcome: Promise<Outcome>;
  readonly #dispose: () => Promise<void>;

  /**
   * Opens a read; the scan does.
   *
   * @param makeRead Makes the read, which minds the signal.
   * @param signal Cancels the read.
   * @param onEnd Told the outcome before the stream's reader is told of its end.
   * @param onBatch Gets each batch before the reader.
   */
  constructor(
    makeRead: (signal: AbortSignal) => ScanRead,
    signal: AbortSignal | undefined,
    onEnd: (outcome: Outcome) => void,
    onBatch: (batch: RecordBatch<Row>) => RecordBatch<Row> = (batch) => batch,
  ) {
    const stop = new AbortController();
    const read = makeRead(
      signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
    );
    const batches = read.batches() as AsyncGenerator<RecordBatch<Row>, void, undefined>;
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    let hasEnded = false;
    const end = (outcome: () => Outcome): void => {
      if (hasEnded) return;
      hasEnded = true;
      const value = outcome();
      onEnd(value);
      resolve(value);
    };
    const cancel = async (reason: unknown): Promise<void> => {
      stop.abort(reason);
      await batches.return(undefined).catch(() => {});
      end(() => read.cancelled());
    };
    let controller: ReadableStreamDefaultController<RecordBatch<Row>>;
    super({
      start(own): void {
        controller = own;
      },
      async pull(): Promise<void> {
        try {
          const { done, value } = await batches.next();
          if (!done) return controller.enqueue(onBatch(value));
          end(() => read.ended());
          controller.close();
        } catch (error) {
          end(() => read.failed(error));
          throw error;
        }
      },
      cancel,
    }, { highWaterMark: 0 });
    this.outcome = promise;
    this.#dispose = async (): Promise<void> => {
      const reason = new DOMException("The stream was disposed of", "AbortError");
      controller.error(reason);
      if (!hasEnded) await cancel(reason);
    };
  }

  /**
   * Stops the read, whether or not a reader holds the stream; what still reads rejects with an
   * `AbortError`. After the end it does nothing.
   *
   * @example
   * ```ts
   * import { sample, sih } from "@dsbr/core";
   *
   * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() });
   * await using stream = scan.stream();
   * const { value: first } = await stream.getReader().read();
   * console.log(first?.numRows);
   * ```
   */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#dispose();
  }
}
