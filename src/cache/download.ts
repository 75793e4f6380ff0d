import type { EntryFacts, Manifest } from "./entry_format.ts";
import type { Reservation } from "../memory_budget.ts";
import { type EntryWriter, StoreTrouble, type WrittenReader } from "./entry_store.ts";

/** What a {@linkcode Download} works with. */
export interface DownloadOptions {
  /**
   * Where the bytes are kept. Without one, and where they cannot be read back, they stay in memory
   * as far as `retain` goes.
   */
  readonly writer: EntryWriter | undefined;
  /** Bytes that may be fetched ahead of the reader that is furthest. */
  readonly readAhead: () => number;
  /** Bytes kept in memory for readers that come later; of more only what is still to be read. */
  readonly retain: number;
  /** Asks for the memory that they take. */
  readonly reserve: () => Reservation;
  /** Called with each chunk. */
  readonly onChunk: (length: number) => void;
  /** Called when a writer or what it wrote failed; the download goes on without. */
  readonly onTrouble: (error: unknown) => void;
  /** What to say of the whole file; `undefined` when it is not whole and not to be kept. */
  readonly facts: (length: number) => EntryFacts | undefined;
  /** Called once, at the end: with what was kept, if anything was. */
  readonly onEnd: (kept: KeptBytes) => void;
}

/** What a download leaves behind. */
export interface KeptBytes {
  /** The manifest of the entry that was published. */
  readonly manifest?: Manifest;
  /** The file's bytes, when they were kept in memory. */
  readonly chunks?: readonly Uint8Array<ArrayBuffer>[];
}

/** Bytes that a reader takes from disk at a time. */
const PIECE_LENGTH = 256 * 1024;

/**
 * A file on its way from a source, for any number of readers.
 *
 * It keeps what it fetches, so that readers may come late, be slow or stop without minding each
 * other: nobody who waits for one waits for another's reader. Once the last reader has left an
 * unfinished download it is given up, and leaves nothing behind.
 */
export class Download {
  /** Resolves once it is over and what is to be kept of it is kept. */
  readonly ended: Promise<void>;
  readonly #end: () => void;
  readonly #source: ReadableStreamDefaultReader<Uint8Array>;
  readonly #options: DownloadOptions;
  readonly #readers = new Set<Reader>();
  /** Those who wait for bytes, or for the end. */
  readonly #waiting = new Set<() => void>();
  /** Lets the fetching go on that has come far enough ahead. */
  #hurry: (() => void) | undefined;
  #writer: EntryWriter | undefined;
  /** Bytes fetched. */
  #received = 0;
  /** Bytes that the writer has. */
  #written = 0;
  /** What is held in memory: the bytes from `#tailStart` to `#received`. */
  #tail: Uint8Array<ArrayBuffer>[] = [];
  #tailStart = 0;
  #retaining: boolean;
  readonly #reservation: Reservation;
  #state: "idle" | "running" | "ending" | "done" | "failed" = "idle";
  #error: unknown;
  #holds = 0;

  /** Takes over the stream. */
  constructor(stream: ReadableStream<Uint8Array>, options: DownloadOptions) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    this.#end = resolve;
    this.#source = stream.getReader();
    this.#options = options;
    this.#writer = options.writer;
    this.#retaining = options.writer?.openReader === undefined && options.retain > 0;
    this.#reservation = options.reserve();
  }

  /**
   * A stream of the whole file, `undefined` when its beginning is no longer there. An abort of the
   * signal ends the stream with its reason.
   */
  read(signal?: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> | undefined {
    if (this.#state !== "idle" && this.#state !== "running") return undefined;
    const beginsWritten = this.#writer !== undefined && this.#written > 0;
    if (this.#tailStart > 0 && !beginsWritten) return undefined;
    const abort = (): void => this.#wake();
    signal?.addEventListener("abort", abort);
    const reader: Reader = {
      position: 0,
      written: undefined,
      signal,
      leave: () => signal?.removeEventListener("abort", abort),
    };
    this.#readers.add(reader);
    return new ReadableStream({
      pull: async (controller): Promise<void> => {
        try {
          const chunk = await this.#next(reader);
          if (chunk !== undefined) return controller.enqueue(chunk);
          this.#leave(reader);
          controller.close();
        } catch (error) {
          this.#leave(reader);
          throw error;
        }
      },
      cancel: (): void => this.#leave(reader),
    }, { highWaterMark: 0 });
  }

  /** Fetches to the end without a reader; `signal` takes that back. */
  async prefetch(signal: AbortSignal): Promise<void> {
    const abort = (): void => this.#wake();
    this.#holds++;
    signal.addEventListener("abort", abort);
    try {
      this.#start();
      this.#hurry?.();
      while (!this.#isOver && !signal.aborted) await this.#progress();
    } finally {
      signal.removeEventListener("abort", abort);
      this.#holds--;
      this.#stopIfAlone();
    }
  }

  /** True when all is fetched, and what is to be kept is being kept or is kept. */
  get isFetched(): boolean {
    return this.#state === "ending" || this.#state === "done";
  }

  get #isOver(): boolean {
    return this.#state === "done" || this.#state === "failed";
  }

  /** Gives it up unless somebody reads it. */
  release(): void {
    this.#stopIfAlone();
  }

  async #next(reader: Reader): Promise<Uint8Array<ArrayBuffer> | undefined> {
    this.#start();
    while (true) {
      reader.signal?.throwIfAborted();
      if (reader.position < this.#written) return await this.#nextWritten(reader);
      if (reader.position < this.#received) return this.#nextInMemory(reader);
      if (this.#state === "failed") throw this.#error;
      if (this.#state === "done") return undefined;
      this.#hurry?.();
      await this.#progress();
    }
  }

  async #nextWritten(reader: Reader): Promise<Uint8Array<ArrayBuffer>> {
    const length = Math.min(PIECE_LENGTH, this.#written - reader.position);
    const piece = new Uint8Array(length);
    try {
      const written = reader.written ?? await this.#openWritten(reader, this.#options.writer!);
      const read = await written.read(piece);
      if (read === 0) throw new Error("What was written is gone");
      reader.position += read;
      return piece.subarray(0, read);
    } catch (error) {
      throw new StoreTrouble(error);
    }
  }

  /**
   * Opens what was written; for one who has left meanwhile it is closed again, and so is what was
   * opened for one reader twice: as it reads, and as the writer is given up.
   */
  async #openWritten(reader: Reader, writer: EntryWriter): Promise<WrittenReader> {
    const written = await writer.openReader!();
    const isThere = this.#readers.has(reader);
    if (isThere && reader.written === undefined) return reader.written = written;
    written.close();
    return isThere ? reader.written! : written;
  }

  #nextInMemory(reader: Reader): Uint8Array<ArrayBuffer> {
    let at = this.#tailStart;
    for (const chunk of this.#tail) {
      const end = at + chunk.length;
      if (reader.position < end) {
        const piece = chunk.slice(reader.position - at);
        reader.position = end;
        this.#forgetRead();
        return piece;
      }
      at = end;
    }
    throw new Error("A reader stands before the bytes that are still held");
  }

  /** Drops what every reader has behind it, unless it is to be kept. */
  #forgetRead(): void {
    if (this.#retaining) return;
    const last = Math.min(...[...this.#readers].map((reader) => reader.position));
    while (this.#tail.length > 0 && this.#tailStart + this.#tail[0]!.length <= last) {
      this.#tailStart += this.#tail.shift()!.length;
    }
  }

  #start(): void {
    if (this.#state !== "idle") return;
    this.#state = "running";
    void this.#run();
  }

  async #run(): Promise<void> {
    let kept: KeptBytes = {};
    try {
      if (await this.#fetch()) {
        this.#state = "ending";
        kept = await this.#keep();
      }
    } catch (error) {
      this.#fail(error);
    }
    await this.#writer?.abort();
    this.#reservation[Symbol.dispose]();
    this.#options.onEnd(kept);
    if (this.#state === "ending") this.#state = "done";
    this.#end();
    this.#wake();
  }

  /** Fetches to the end; false when it was given up. */
  async #fetch(): Promise<boolean> {
    while (this.#state === "running") {
      if (this.#isFarAhead()) {
        await new Promise<void>((resolve) => this.#hurry = resolve);
        continue;
      }
      const { done, value } = await this.#source.read();
      if (this.#state !== "running") return false;
      if (done) return true;
      await this.#take(value);
      this.#wake();
    }
    return false;
  }

  #isFarAhead(): boolean {
    if (this.#holds > 0) return false;
    const furthest = Math.max(0, ...[...this.#readers].map((reader) => reader.position));
    // Once a writer has failed, memory holds what it would have taken.
    const readAhead = this.#writer === undefined && this.#options.writer !== undefined
      ? PIECE_LENGTH
      : this.#options.readAhead();
    return this.#received - furthest > readAhead;
  }

  async #take(chunk: Uint8Array): Promise<void> {
    this.#options.onChunk(chunk.length);
    if (this.#writer?.openReader !== undefined && await this.#write(chunk)) {
      this.#received += chunk.length;
      this.#written = this.#tailStart = this.#received;
      return;
    }
    this.#hold(chunk);
    if (this.#writer === undefined) return;
    // Nobody who reads from memory waits for the writer.
    this.#wake();
    await this.#write(chunk);
  }

  /** Gives bytes to the writer; false when it has failed. */
  async #write(chunk: Uint8Array): Promise<boolean> {
    try {
      await this.#writer!.write(chunk);
      return true;
    } catch (error) {
      await this.#dropWriter(error);
      return false;
    }
  }

  /** Holds bytes in memory, for readers there are and, as far as may be, for later ones. */
  #hold(chunk: Uint8Array): void {
    this.#tail.push(chunk.slice());
    this.#received += chunk.length;
    if (!this.#retaining) {
      if (this.#readers.size === 0) this.#forgetRead();
      return;
    }
    if (this.#received > this.#options.retain || !this.#reservation.grow(chunk.length)) {
      this.#retaining = false;
      this.#reservation[Symbol.dispose]();
      this.#forgetRead();
    }
  }

  /** Goes on without the writer. What it has already stays readable to those who need it. */
  async #dropWriter(error: unknown): Promise<void> {
    const writer = this.#writer!;
    this.#writer = undefined;
    for (const reader of this.#readers) {
      if (reader.position < this.#written && reader.written === undefined) {
        await this.#openWritten(reader, writer).catch(() => {});
      }
    }
    await writer.abort().catch(() => {});
    this.#options.onTrouble(error);
  }

  /** Publishes what was fetched, if it is whole. */
  async #keep(): Promise<KeptBytes> {
    const facts = this.#options.facts(this.#received);
    if (facts === undefined) return {};
    if (this.#writer === undefined) return this.#retaining ? { chunks: this.#tail } : {};
    try {
      return { manifest: await this.#writer.publish(facts) };
    } catch (error) {
      await this.#dropWriter(error);
      return {};
    }
  }

  #leave(reader: Reader): void {
    if (!this.#readers.delete(reader)) return;
    reader.leave();
    reader.written?.close();
    this.#stopIfAlone();
  }

  #stopIfAlone(): void {
    if (this.#readers.size > 0 || this.#holds > 0) return;
    if (this.#state !== "running" && this.#state !== "idle") return;
    const idle = this.#state === "idle";
    this.#fail(new DOMException("Nobody reads the download any more", "AbortError"));
    if (idle) void this.#run();
  }

  #fail(error: unknown): void {
    this.#state = "failed";
    this.#error = error;
    this.#source.cancel(error).catch(() => {});
    this.#hurry?.();
    this.#wake();
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }

  #progress(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.add(resolve));
  }
}

/** Where one of the readers stands. */
interface Reader {
  position: number;
  written: WrittenReader | undefined;
  readonly signal: AbortSignal | undefined;
  readonly leave: () => void;
}
