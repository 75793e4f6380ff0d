/**
 * The files of a scan that workers decode, the next ones ahead of their turn.
 *
 * @module
 */

import { CachedSource } from "../cache/with_cache.ts";
import type { Source } from "../fetch/source.ts";
import { FileAhead } from "./file_ahead.ts";
import type { FileChunks } from "./file_chunks.ts";
import {
  cacheable,
  type FileReadOptions,
  openChunks,
  type PresentFile,
  type SharedByFiles,
} from "./file_read_options.ts";
import { type PoolWorker, type WorkerPool, workerPool } from "../pool/worker_pool.ts";

/** Files that may be begun ahead, for each worker. */
const FILES_PER_WORKER = 2;

/**
 * Decodes files in workers. No file waits for a worker at its turn: one that was not begun by then
 * is decoded in the main thread, as are archives and files whose columns a cache has.
 */
export class ReadAhead implements AsyncDisposable {
  readonly #source: Source;
  readonly #files: readonly PresentFile[];
  readonly #options: FileReadOptions & { readonly signal: AbortSignal };
  readonly #shared: SharedByFiles;
  readonly #workers: number;
  readonly #pool: WorkerPool;
  readonly #stop = new AbortController();
  /** Files begun, by their place, until they were read. */
  readonly #begun = new Map<number, FileAhead>();
  /** Settled, by a file's place, when its columns are known or it was read. */
  readonly #opened: readonly PromiseWithResolvers<void>[];
  /** The file whose bytes are there when the next worker is, by its place. */
  #waiting: { readonly place: number; readonly chunks: FileChunks } | undefined;
  /** Whether a cache has the columns of a file, by its place. */
  readonly #held = new Map<number, boolean | undefined>();
  /** The place of the first file that was not looked at. */
  #next = 0;
  #current = 0;

  /** Of files in order; at most so many workers at a time. Nothing is begun yet. */
  constructor(
    source: Source,
    files: readonly PresentFile[],
    options: FileReadOptions,
    shared: SharedByFiles,
    workers: number,
    pool: WorkerPool = workerPool,
  ) {
    const { signal } = options;
    const own = this.#stop.signal;
    this.#source = source;
    this.#files = files;
    this.#options = {
      ...options,
      signal: signal === undefined ? own : AbortSignal.any([signal, own]),
    };
    this.#shared = shared;
    this.#workers = workers;
    this.#pool = pool;
    this.#opened = files.map(() => Promise.withResolvers<void>());
    pool.warm(workers);
  }

  /** The turn of a file has come: what decodes it, unless it is to be decoded here. */
  take(place: number): FileAhead | undefined {
    this.#current = place;
    this.#next = Math.max(this.#next, place);
    this.#advance();
    this.#next = Math.max(this.#next, place + 1);
    return this.#begun.get(place);
  }

  /** The bytes of a file that is to be decoded here, where they were opened ahead of its turn. */
  chunks(place: number): FileChunks | undefined {
    return this.#waiting?.place === place ? this.#waiting.chunks : undefined;
  }

  /** Begins more files, and has those begun go on, as far as there are workers and room. */
  advance(): void {
    this.#advance();
    for (const file of this.#begun.values()) file.decoding.topUp();
  }

  /** The columns of a file that is decoded here are known. */
  opened(place: number): void {
    this.#opened[place]!.resolve();
  }

  /** A file was read. */
  async done(place: number): Promise<void> {
    this.opened(place);
    this.#begun.delete(place);
    if (this.#waiting?.place !== place) return;
    const { chunks } = this.#waiting;
    this.#waiting = undefined;
    await chunks.close();
  }

  /** Stops what was begun; settles when the source is given back. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort(new DOMException("The read has ended", "AbortError"));
    for (const { resolve } of this.#opened) resolve();
    await Promise.all([
      this.#waiting?.chunks.close(),
      ...this.#begun.values().map(({ decoding }) => decoding.stop()),
    ]);
  }

  #advance(): void {
    if (this.#options.signal.aborted) return;
    const last = Math.min(this.#files.length, this.#current + this.#workers * FILES_PER_WORKER + 1);
    while (this.#next < last) {
      const place = this.#next;
      const file = this.#files[place]!.file;
      if (place > this.#current && !this.#pool.mayGoAhead(1)) return;
      if (file.member === undefined) {
        const isHeld = this.#isHeld(place);
        if (isHeld === undefined) return;
        if (!isHeld) {
          const worker = this.#pool.take(this.#workers);
          if (worker === undefined) return this.#prepare(place);
          this.#begin(place, worker);
        }
      }
      this.#next++;
    }
  }

  #begin(place: number, worker: PoolWorker): void {
    const before = this.#shared.columns.learns ? this.#opened[place - 1] : undefined;
    const turn = before?.promise ?? Promise.resolve();
    const chunks = this.chunks(place) ?? this.#open(place);
    if (this.#waiting?.place === place) this.#waiting = undefined;
    const how = { chunks, pool: this.#pool, worker, turn };
    const { file } = this.#files[place]!;
    const ahead = new FileAhead(this.#source, file, this.#options, this.#shared, how);
    void ahead.decoding.opened.then(() => this.opened(place));
    this.#begun.set(place, ahead);
  }

  /** Reads the beginning of a file, so that no worker waits for it. Connections are not kept so. */
  #prepare(place: number): void {
    if (this.#waiting !== undefined || !this.#source.isLocal) return;
    const chunks = this.#open(place);
    chunks.prefetch("given");
    this.#waiting = { place, chunks };
  }

  #open(place: number): FileChunks {
    return openChunks(this.#source, this.#files[place]!.file, this.#options, this.#shared);
  }

  /** Whether a cache has the columns of a file; `undefined` while that is looked up. */
  #isHeld(place: number): boolean | undefined {
    if (this.#held.has(place)) return this.#held.get(place);
    const source = this.#source;
    const file = cacheable(source, this.#files[place]!.file, this.#options, this.#shared);
    if (file === undefined || !(source instanceof CachedSource)) return false;
    this.#held.set(place, undefined);
    void source.cache.columns.knows(file).catch(() => false).then((isHeld) => {
      this.#held.set(place, isHeld);
      this.#advance();
    });
    return undefined;
  }
}
