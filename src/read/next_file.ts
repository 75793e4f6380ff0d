import { CachedSource } from "../cache/with_cache.ts";
import type { Source } from "../fetch/source.ts";
import type { FileChunks } from "./file_chunks.ts";
import {
  type FileReadOptions,
  openChunks,
  type PresentFile,
  type SharedByFiles,
} from "./file_read_options.ts";

/**
 * Opens the file behind the one that this thread reads, and reads its beginning, so that nobody
 * waits for that: of files of some thousand rows it is a tenth of the time. Connections are not kept
 * so, nor is an archive, of which several files come, opened twice.
 */
export class NextFile implements AsyncDisposable {
  readonly #source: Source;
  readonly #files: readonly PresentFile[];
  readonly #options: FileReadOptions;
  readonly #shared: SharedByFiles;
  /** What was opened, by the file's place: the one that is read, and the one behind it. */
  readonly #opened = new Map<number, FileChunks>();

  /** Of files in order. Nothing is opened yet. */
  constructor(
    source: Source,
    files: readonly PresentFile[],
    options: FileReadOptions,
    shared: SharedByFiles,
  ) {
    this.#source = source;
    this.#files = files;
    this.#options = options;
    this.#shared = shared;
  }

  /** The bytes of a file whose turn has come, if it was opened. */
  chunks(place: number): FileChunks | undefined {
    this.#opened.delete(place - 1);
    return this.#opened.get(place);
  }

  /** Some of a file was read: opens the one behind it, if that was not done. */
  openAfter(place: number): void {
    const next = place + 1;
    const file = this.#files[next]?.file;
    if (file === undefined || file.member !== undefined || this.#opened.has(next)) return;
    if (!this.#source.isLocal || this.#source instanceof CachedSource) return;
    if (this.#options.signal?.aborted) return;
    const chunks = openChunks(this.#source, file, this.#options, this.#shared);
    chunks.prefetch("lent");
    this.#opened.set(next, chunks);
  }

  /** Closes what was opened and not read. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#opened.values().map((chunks) => chunks.close()));
  }
}
