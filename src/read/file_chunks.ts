import { CachedSource } from "../cache/with_cache.ts";
import { DataSusError } from "../error.ts";
import { CHUNK_BYTES, giveChunk, takeChunk } from "../fetch/chunk_buffers.ts";
import { isGivenAway } from "../fetch/given_away.ts";
import { forgetListing } from "../fetch/listings.ts";
import { readChunks } from "../fetch/read_chunks.ts";
import type { Source } from "../fetch/source.ts";
import { Fingerprint } from "../lock/fingerprint.ts";
import type { ResolvedFile } from "../resolve.ts";

/**
 * Most bytes of a chunk that is decoded in this thread, so that it takes a moment only. To a worker
 * more are sent: each message costs as much as copying some kilobytes.
 */
const CHUNK_LENGTH = 64 * 1024;

/**
 * Most bytes that are read at a time for this thread. While it waits for the next ones V8 finishes
 * its collection: of a megabyte at a time, peaks of all columns go from 170 to 270 MB.
 */
const READ_BYTES = 256 * 1024;

/**
 * Who may do what to a chunk: anybody look at it for as long as it likes (`kept`), look at it until
 * the next one is asked for (`lent`), or send its buffer, which it has for itself, to another thread
 * (`given`).
 */
export type ChunkUse = "kept" | "lent" | "given";

/** The stored bytes of one file of a scan, as its source gives them. */
export class FileChunks {
  /** Takes the hash of the bytes, when it is asked for. */
  readonly fingerprint: Fingerprint | undefined;
  readonly #source: Source;
  readonly #file: ResolvedFile;
  readonly #signal: AbortSignal | undefined;
  #received = 0;
  #isGivenAway = false;
  /** What was begun ahead, until it is read. */
  #begun: {
    readonly chunks: AsyncGenerator<Uint8Array, void, undefined>;
    readonly first?: Promise<IteratorResult<Uint8Array, void>>;
  } | undefined;

  /** Of a file that was listed; nothing is opened yet. */
  constructor(
    source: Source,
    file: ResolvedFile,
    options: { readonly signal?: AbortSignal | undefined; readonly fingerprint: boolean },
  ) {
    this.#source = source;
    this.#file = file;
    this.#signal = options.signal;
    if (options.fingerprint) this.fingerprint = new Fingerprint();
  }

  /** Opens the file and reads its beginning ahead of `read`, which tells what fails. */
  prefetch(as: ChunkUse): void {
    const chunks = this.#receive(as);
    const first = chunks.next();
    first.catch(() => {});
    this.#begun = { first, chunks };
  }

  /** Closes what was opened ahead, if it was not read. */
  async close(): Promise<void> {
    const begun = this.#begun;
    this.#begun = undefined;
    await begun?.chunks.return().catch(() => {});
  }

  /**
   * Reads the file; the transfer is closed when the loop is left.
   *
   * @throws {DataSusError} `MISSING` when the file is gone since it was listed, and what the source
   * throws.
   */
  async *read(as: ChunkUse = "kept"): AsyncGenerator<Uint8Array, void, undefined> {
    const isGiven = as === "given";
    const length = isGiven ? CHUNK_BYTES : CHUNK_LENGTH;
    const { chunks, first = chunks.next() } = this.#begun ?? { chunks: this.#receive(as) };
    this.#begun = undefined;
    try {
      for (let next = await first; !next.done; next = await chunks.next()) {
        for (let at = 0; at < next.value.length; at += length) {
          const piece = next.value.subarray(at, at + length);
          const isOwn = this.#isGivenAway && piece.length === next.value.length;
          yield isGiven && !isOwn ? copy(piece) : piece;
          this.#signal?.throwIfAborted();
        }
        if (as === "lent" && this.#isGivenAway) giveChunk(next.value.buffer as ArrayBuffer);
      }
    } finally {
      await chunks.return();
    }
  }

  async *#receive(as: ChunkUse): AsyncGenerator<Uint8Array, void, undefined> {
    const { path } = this.#file;
    const signal = this.#signal;
    const chunkBytes = as === "given" ? CHUNK_BYTES : READ_BYTES;
    const stream = await this.#source.open(path, { signal, expected: this.#file, chunkBytes });
    if (stream === undefined) {
      await this.#forgetListing();
      throw new DataSusError(`Cannot read "${path}": ${this.#source.name} no longer has it`, {
        code: "MISSING",
        path,
        hint: "It was there when the directory was listed: run the scan again",
      });
    }
    this.#isGivenAway = isGivenAway(stream);
    for await (const chunk of readChunks(stream, signal)) {
      this.#received += chunk.length;
      this.fingerprint?.update(chunk);
      yield chunk;
    }
  }

  /** After the end: a file of another size than was listed was replaced since, so list anew. */
  async checkSize(): Promise<void> {
    const { size } = this.#file;
    if (size !== undefined && size !== this.#received) await this.#forgetListing();
  }

  async #forgetListing(): Promise<void> {
    const source = this.#source;
    const { path } = this.#file;
    const directory = path.slice(0, path.lastIndexOf("/"));
    if (source instanceof CachedSource) await source.forgetListing(directory);
    else forgetListing(source, directory);
  }
}

function copy(bytes: Uint8Array): Uint8Array {
  const copy = takeChunk(bytes.length);
  copy.set(bytes);
  return copy;
}
