import { DataSusError } from "./error.ts";
import { stopgap } from "./fetch/listings.ts";
import type { OpenOptions, Source, SourceEntry, SourceOptions } from "./fetch/source.ts";
import type { Permission } from "./permission.ts";
import { openVerified } from "./verified_file.ts";

/** How {@linkcode fallback} reads. */
export interface FallbackOptions {
  /**
   * Most bytes of a mirror's file that are held in memory while it is checked; larger files come
   * from the last source. Default 67,108,864 (64 MiB).
   */
  readonly memory?: number | undefined;
}

/** A file that a mirror had, or should have had, and that was read elsewhere. */
export interface Rejection {
  /** The mirror. */
  readonly source: string;
  /** The file or directory. */
  readonly path: string;
  /** Why. */
  readonly error: DataSusError;
}

/** Several sources as one. */
export interface FallbackSource extends Source {
  /** Files that came from mirrors, checked. */
  readonly accepted: number;
  /** Files that mirrors were asked for in vain. */
  readonly rejected: number;
  /** The latest rejections, at most 100; the newest comes last. */
  readonly rejections: readonly Rejection[];
}

/** Milliseconds that a source which could not be reached is left alone. */
const LEFT_ALONE = 60_000;
/** Rejections that are remembered. */
const REMEMBERED = 100;

/**
 * Several sources as one: mirrors, in order of preference, and last the source whose word counts,
 * as a rule `ftp()`. `[http(address), ftp()]` as the source of a scan means the same.
 *
 * What there is, is what the last source lists; only when it cannot be reached, the mirrors' lists
 * are used, and kept for no longer than a minute. A file is taken from the first mirror whose copy proves to be whole: the size is the one
 * listed, and the records have the CRC-32 that DataSUS wrote into the file. For that it is read to
 * its end before its first byte is given out. What does not pass, or cannot be checked (files that
 * are no `.dbc`, carry no CRC-32, or are larger than `memory`), comes from the last source, straight
 * through, and is checked while it is read, as all files are.
 *
 * A mirror that cannot be reached is left alone for a minute. A permission that Deno lacks is an
 * error at once, whichever source lacks it.
 *
 * @throws {TypeError} When there is no source.
 *
 * @example
 * ```ts
 * import { directory, fallback, sample, sih } from "@dsbr/core";
 *
 * const source = fallback([directory("./dados"), sample()]);
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source });
 * console.log(scan.source?.name); // directory "./dados", else sample
 * ```
 */
export function fallback(
  sources: readonly Source[],
  options: FallbackOptions = {},
): FallbackSource {
  return new Fallback(sources, options);
}

class Fallback implements FallbackSource {
  readonly name: string;
  readonly synthetic: boolean;
  readonly isLocal: boolean;
  readonly permissions: readonly Permission[];
  accepted = 0;
  rejected = 0;
  readonly rejections: Rejection[] = [];
  readonly #mirrors: readonly Source[];
  readonly #last: Source;
  readonly #memory: number;
  /** Until when (`performance.now()`) a source is left alone. */
  readonly #leftAlone = new Map<Source, number>();

  constructor(sources: readonly Source[], { memory = 64 * 1024 * 1024 }: FallbackOptions) {
    const last = sources.at(-1);
    if (last === undefined) throw new TypeError("Cannot read from an empty list of sources");
    this.#last = last;
    this.#mirrors = sources.slice(0, -1);
    this.#memory = memory;
    this.name = sources.map((source) => source.name).join(", else ");
    this.isLocal = last.isLocal === true;
    this.permissions = sources.flatMap(({ permissions = [] }) => permissions);
    this.synthetic = sources.some((source) => source.synthetic === true);
  }

  get retries(): number {
    return [...this.#mirrors, this.#last].reduce((sum, { retries = 0 }) => sum + retries, 0);
  }

  async list(
    directory: string,
    options: SourceOptions = {},
  ): Promise<readonly SourceEntry[] | undefined> {
    let trouble: unknown;
    for (const source of [this.#last, ...this.#mirrors]) {
      if (trouble !== undefined && this.#isLeftAlone(source)) continue;
      try {
        const listing = await source.list(directory, options);
        return source === this.#last ? listing : stopgap(listing);
      } catch (error) {
        this.#reject(source, directory, error, options.signal);
        trouble ??= error;
      }
    }
    throw trouble;
  }

  async open(
    path: string,
    options: OpenOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    for (const mirror of this.#mirrors) {
      if (this.#isLeftAlone(mirror)) continue;
      try {
        const stream = await openVerified(mirror, path, { ...options, memory: this.#memory });
        this.accepted++;
        return stream;
      } catch (error) {
        this.#reject(mirror, path, error, options.signal);
        this.rejected++;
      }
    }
    return await this.#last.open(path, options);
  }

  #isLeftAlone(source: Source): boolean {
    return performance.now() < (this.#leftAlone.get(source) ?? -Infinity);
  }

  /** Notes what a source failed with; throws what no other source can mend. */
  #reject(source: Source, path: string, error: unknown, signal: AbortSignal | undefined): void {
    signal?.throwIfAborted();
    if (!(error instanceof DataSusError) || error.code === "PERMISSION") throw error;
    if (error.code === "SOURCE" && error.cause !== undefined) {
      this.#leftAlone.set(source, performance.now() + LEFT_ALONE);
    }
    this.rejections.push({ source: source.name, path, error });
    if (this.rejections.length > REMEMBERED) this.rejections.shift();
  }
}
