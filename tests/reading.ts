import { assert } from "@std/assert";
import { type Cache, ftp, type FtpSource, type ScanStream, sih, type Source } from "@dsbr/core";

/** Ways to end a read; `break` needs a batch to break after. */
export const WAYS = ["signal", "cancel", "dispose", "break"] as const;
export type Way = typeof WAYS[number];

/** A source that keeps no connection. */
export function sourceOf(server: { readonly port: number }): FtpSource {
  return ftp({ host: "127.0.0.1", port: server.port, keepAlive: 0 });
}

/** A scan of two files of it. */
export function scanOf(source: Source, cache?: Cache) {
  return sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source, cache });
}

/** A read that is ended from outside, in one of the ways. */
export class Reading {
  /** Batches that came. */
  batches = 0;
  /** Settles when the reader is told of the end: with its error, or with `undefined`. */
  ended: Promise<unknown> = Promise.resolve();
  readonly #stream: ScanStream<never>;
  readonly #way: Way;
  readonly #signal = new AbortController();
  #reader: ReadableStreamDefaultReader | undefined;
  #stopped = false;
  readonly #leave = Promise.withResolvers<void>();

  /** Of a scan; it begins with `start`. */
  constructor(scan: ReturnType<typeof scanOf>, way: Way) {
    this.#way = way;
    const { signal } = this.#signal;
    this.#stream = scan.stream({ signal }) as unknown as ScanStream<never>;
  }

  /** Begins to read. */
  start(): this {
    const read = this.#way === "break" ? this.#loop() : this.#read();
    this.ended = read.then(() => undefined, (error) => error);
    return this;
  }

  /** Ends it, and waits until that is done. */
  async stop(): Promise<void> {
    if (this.#stopped) return;
    this.#stopped = true;
    if (this.#way === "cancel") await this.#reader?.cancel();
    else if (this.#way === "dispose") await this.#stream[Symbol.asyncDispose]();
    else if (this.#way === "break" && this.batches > 0) this.#leave.resolve();
    else this.#signal.abort(new Error("enough"));
    const error = await this.ended;
    if (error instanceof Error) assert(/enough|disposed of/.test(error.message), error.stack);
  }

  async #read(): Promise<void> {
    this.#reader = this.#stream.getReader();
    while (!(await this.#reader.read()).done) this.batches++;
  }

  /** A loop that is left after its first batch, once it is told to. */
  async #loop(): Promise<void> {
    for await (const _ of this.#stream) {
      this.batches++;
      await this.#leave.promise;
      break;
    }
  }
}
