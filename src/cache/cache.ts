import type { Source, SourceOptions } from "../fetch/source.ts";
import type { Permission } from "../permission.ts";
import type { CacheCounts, CacheWarning } from "./cache_context.ts";
import type { EntryKind } from "./cache_key.ts";

/** Entries and the bytes that they take. */
export interface CacheUse {
  /** How many. */
  readonly entries: number;
  /** Their bytes. */
  readonly bytes: number;
}

/** What a cache holds, and how it has done so far. */
export interface CacheStats extends Readonly<CacheCounts> {
  /** What is held in memory, and how much may be. */
  readonly memory: CacheUse & { readonly budget: number };
  /** What entries are kept in, such as `folder "dados-cache"`; absent when in memory alone. */
  readonly store?: string;
  /** Bytes that may be kept there; absent when there is no limit. */
  readonly limit?: number;
  /** What is kept there, by kind; all zero without a store. */
  readonly kinds: Readonly<Record<EntryKind, CacheUse>>;
  /** What it could not do so far. */
  readonly warnings: readonly CacheWarning[];
}

/** Which entries {@linkcode Cache.clear} removes. */
export interface ClearOptions {
  /** Only those made before. */
  readonly olderThan?: Date | undefined;
  /** Only those of a system, by one of its names, such as `sih`. */
  readonly system?: string | undefined;
}

/** What {@linkcode Cache.verify} found. */
export interface VerifyReport extends CacheUse {
  /** Keys and paths of entries that were damaged, and are removed. */
  readonly damaged: readonly { readonly key: string; readonly path?: string }[];
}

/** A scan whose files can be fetched ahead. */
export interface WarmableScan {
  /** Where its files come from. */
  readonly source: Source | undefined;
  /** Looks them up. */
  resolve(
    options?: SourceOptions,
  ): Promise<{ readonly files: readonly { readonly path: string }[] }>;
}

/** What {@linkcode Cache.warm} did. */
export interface WarmReport {
  /** Files of the scans. */
  readonly files: number;
  /** Of those, the ones that had to be fetched. */
  readonly fetched: number;
}

/** How {@linkcode Cache.warm} goes. */
export interface WarmOptions extends SourceOptions {
  /** Called before each file, with its path. */
  readonly onFile?: ((path: string) => void) | undefined;
}

/**
 * Keeps files, decoded columns, answers and listings, so that nothing is fetched or decoded twice.
 *
 * `memory()`, `disk()` and `objectStore()` make one; `withCache()` puts it in front of a source, as
 * does the option `cache` of a scan. Scans may share it, and in a folder processes, too.
 */
export interface Cache {
  /** What it needs of Deno; without them scans read on from memory. */
  readonly permissions: readonly Permission[];
  /** What it holds, and how it has done so far. */
  stats(): Promise<CacheStats>;
  /**
   * Removes entries, all unless told otherwise, from memory and from the store.
   *
   * @returns What was removed from the store, or, where there is none, from memory.
   * @throws {DataSusError} `QUERY` when there is no such system.
   */
  clear(options?: ClearOptions): Promise<CacheUse>;
  /** Reads every entry of the store and removes those that are damaged. */
  verify(options?: SourceOptions): Promise<VerifyReport>;
  /**
   * Forgets the listings of a system, or all: the next scan asks the source again, and fetches the
   * files that have changed since. Files stay.
   *
   * @throws {DataSusError} `QUERY` when there is no such system.
   */
  invalidate(system?: string): Promise<void>;
  /**
   * Fetches the files of scans, so that reading them later needs no source. Nothing is decoded.
   *
   * @throws {DataSusError} What the source throws.
   */
  warm(scans: Iterable<WarmableScan>, options?: WarmOptions): Promise<WarmReport>;
}
