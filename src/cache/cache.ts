import type { Source, SourceOptions } from "../fetch/source.ts";
import {
  CacheContext,
  type CacheCounts,
  type CacheOptions,
  type CacheWarning,
} from "./cache_context.ts";
import { ENTRY_KINDS, type EntryKind, kindOf } from "./cache_key.ts";
import { Columns } from "./columns.ts";
import { DamagedEntry, type EntryStore } from "./entry_store.ts";
import { Files } from "./files.ts";
import { Listings } from "./listings.ts";
import { Results } from "./results.ts";
import { systemMatcher } from "./system_matcher.ts";

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

/**
 * Keeps files, decoded columns, answers and listings, so that nothing is fetched or decoded twice.
 *
 * `memory()`, `disk()` and `objectStore()` make one; `withCache()` puts it in front of a source.
 * Scans, and in a folder processes, may share it.
 */
export class Cache {
  /** Settings and memory. Internal. */
  readonly context: CacheContext;
  /** The listings of directories. Internal. */
  readonly listings: Listings;
  /** The bytes of files. Internal. */
  readonly files: Files;
  /** The decoded columns of files. Internal. */
  readonly columns: Columns;
  /** The answers of scans. Internal. */
  readonly results: Results;

  /** Use `memory()`, `disk()` or `objectStore()` instead. */
  constructor(store: EntryStore | undefined, options: CacheOptions = {}, now?: () => number) {
    this.context = new CacheContext(store, options, now);
    this.listings = new Listings(this.context);
    this.files = new Files(this.context, this.listings);
    this.columns = new Columns(this.context);
    this.results = new Results(this.context);
  }

  /** What it holds, and how it has done so far. */
  async stats(): Promise<CacheStats> {
    const { memory, counts, warnings, storeName } = this.context;
    const kinds = { files: NONE, columns: NONE, results: NONE, listings: NONE };
    await this.context.withStore(async (store) => {
      for (const kind of ENTRY_KINDS) {
        for await (const { bytes } of store.list(`${kind}/`)) {
          const { entries, bytes: sum } = kinds[kind];
          kinds[kind] = { entries: entries + 1, bytes: sum + bytes };
        }
      }
    });
    return {
      ...counts,
      memory: { entries: memory.size, bytes: memory.bytes, budget: memory.budget },
      ...(storeName !== undefined && { store: storeName }),
      kinds,
      warnings: [...warnings],
    };
  }

  /**
   * Removes entries, all unless told otherwise, from memory and from the store.
   *
   * @returns What was removed from the store, or, where there is none, from memory.
   * @throws {DataSusError} `QUERY` when there is no such system.
   */
  async clear({ olderThan, system }: ClearOptions = {}): Promise<CacheUse> {
    const isMeant = system === undefined ? () => true : systemMatcher(system);
    const limit = olderThan?.getTime() ?? Infinity;
    const { memory } = this.context;
    let removed = NONE;
    for (const [key, { path, stored }, bytes] of memory) {
      if (stored >= limit || !isMeant(path)) continue;
      memory.delete(key);
      removed = plus(removed, bytes);
    }
    if (this.context.storeName === undefined) return removed;
    removed = NONE;
    await this.context.withStore(async (store) => {
      for await (const { key, bytes } of everything(store)) {
        const manifest = await store.find(key).catch(ifDamaged);
        // What does not even say what it is goes with everything, and stays for a choice.
        const goes = manifest === undefined
          ? olderThan === undefined && system === undefined
          : Date.parse(manifest.stored) < limit && isMeant(manifest.path);
        if (!goes) continue;
        await store.remove(key);
        removed = plus(removed, bytes);
      }
    });
    return removed;
  }

  /** Reads every entry of the store and removes those that are damaged. */
  async verify({ signal }: SourceOptions = {}): Promise<VerifyReport> {
    let checked = NONE;
    const damaged: { key: string; path?: string }[] = [];
    await this.context.withStore(async (store) => {
      for await (const { key, bytes } of everything(store)) {
        signal?.throwIfAborted();
        checked = plus(checked, bytes);
        try {
          const entry = await store.open(key);
          await entry?.content.cancel();
        } catch (error) {
          if (!(error instanceof DamagedEntry)) throw error;
          const path = error.manifest?.path;
          damaged.push({ key, ...(path !== undefined && { path }) });
          await store.remove(key);
        }
      }
    }, signal);
    return { ...checked, damaged };
  }

  /**
   * Forgets the listings of a system, or all: the next scan asks the source again, and fetches the
   * files that have changed since. Files stay.
   *
   * @throws {DataSusError} `QUERY` when there is no such system.
   */
  async invalidate(system?: string): Promise<void> {
    const isMeant = system === undefined ? () => true : systemMatcher(system);
    const { memory } = this.context;
    for (const [key, { path }] of memory) {
      if (kindOf(key) === "listings" && isMeant(path)) memory.delete(key);
    }
    await this.context.withStore(async (store) => {
      for await (const { key } of store.list("listings/")) {
        const manifest = await store.find(key).catch(ifDamaged);
        if (manifest === undefined || isMeant(manifest.path)) await store.remove(key);
      }
    });
  }

  /**
   * Fetches the files of scans, so that reading them later needs no source. Nothing is decoded.
   *
   * @param onFile Called before each file, with its path.
   * @throws {DataSusError} What the source throws.
   */
  async warm(
    scans: Iterable<WarmableScan>,
    { signal, onFile }: SourceOptions & { readonly onFile?: (path: string) => void } = {},
  ): Promise<WarmReport> {
    let files = 0;
    let fetched = 0;
    for (const scan of scans) {
      const { source } = scan;
      if (source === undefined || source.synthetic) continue;
      const resolution = await scan.resolve({ signal });
      for (const { path } of resolution.files) {
        signal?.throwIfAborted();
        onFile?.(path);
        files++;
        if (await this.files.fetch(behind(source), path, { signal })) fetched++;
      }
    }
    return { files, fetched };
  }
}

const NONE: CacheUse = { entries: 0, bytes: 0 };

function plus(use: CacheUse, bytes: number): CacheUse {
  return { entries: use.entries + 1, bytes: use.bytes + bytes };
}

async function* everything(store: EntryStore): AsyncGenerator<{ key: string; bytes: number }> {
  for (const kind of ENTRY_KINDS) yield* store.list(`${kind}/`);
}

function ifDamaged(error: unknown): undefined {
  if (!(error instanceof DamagedEntry)) throw error;
}

/** The source that a cached one stands in front of; a source that is not cached itself. */
function behind(source: Source): Source {
  const { source: inner } = source as { readonly source?: Source };
  return inner ?? source;
}
