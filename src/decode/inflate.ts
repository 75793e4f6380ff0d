import { createInflateRaw } from "node:zlib";

/** Packed bytes that are best written at a time: they become at most 1,032 times as many. */
export const PIECE_LENGTH = 8 * 1024;

/**
 * Unpacks one raw DEFLATE stream (RFC 1951) whose bytes are pushed in, and knows where it ends:
 * bytes behind the end are left to whoever wrote them.
 *
 * The work is done by `node:zlib`; `DecompressionStream` would do it too, but does not tell how
 * many bytes it took.
 */
export class Inflater {
  /** True when the end of the stream was reached. */
  ended = false;
  readonly #engine = createInflateRaw();
  #written = 0;
  #made: Uint8Array[] = [];
  #error: Error | undefined;

  /** Opens an engine, which holds some memory until `free` is called. */
  constructor() {
    this.#engine.on("data", (bytes: Uint8Array) => this.#made.push(bytes));
    this.#engine.on("error", (error: Error) => this.#error = error);
  }

  /**
   * Takes bytes, and returns how many of them belong to the stream, with the bytes that are ready.
   * What was made in one call is held in memory: write no more than {@linkcode PIECE_LENGTH}.
   *
   * @throws {Error} What the engine says of bytes that are no DEFLATE.
   */
  async write(piece: Uint8Array): Promise<{ taken: number; made: readonly Uint8Array[] }> {
    await new Promise<void>((resolve) => this.#engine.write(piece, () => resolve()));
    this.#check();
    this.#written += piece.length;
    const left = this.#written - this.#engine.bytesWritten;
    if (left > 0) {
      this.ended = true;
      await this.#end();
    }
    return { taken: piece.length - left, made: this.#take() };
  }

  /**
   * Tells that no more bytes belong to the stream, and returns the rest of what was ready.
   *
   * @throws {Error} When the stream is not at its end.
   */
  async close(): Promise<readonly Uint8Array[]> {
    if (!this.ended) await this.#end();
    this.ended = true;
    return this.#take();
  }

  /** Gives up the engine's memory; no more can be written. */
  free(): void {
    this.#engine.destroy();
  }

  async #end(): Promise<void> {
    const engine = this.#engine;
    if (!engine.readableEnded) {
      await new Promise<void>((resolve) => {
        engine.once("end", resolve);
        engine.once("error", () => resolve());
        engine.end();
      });
    }
    this.#check();
  }

  #check(): void {
    if (this.#error !== undefined) throw this.#error;
  }

  #take(): readonly Uint8Array[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }
}
