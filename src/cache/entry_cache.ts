import type { Source, SourceOptions } from "../fetch/source.ts";
import type { Permission } from "../permission.ts";
import type {
  Cache,
  CacheStats,
  CacheUse,
  ClearOptions,
  VerifyReport,
  WarmableScan,
  WarmOptions,
  WarmReport,
} from "./cache.ts";
import { CacheContext, type CacheOptions } from "./cache_context.ts";
import { ENTRY_KINDS, kindOf } from "./cache_key.ts";
import { Columns } from "./columns.ts";
import { DamagedEntry, damageIn, type EntryStore } from "./entry_store.ts";
import { Files } from "./files.ts";
import { Listings } from "./listings.ts";
import { Results } from "./results.ts";
import { shown } from "../display/shown.ts";
import { statsView } from "./stats_view.ts";
import { systemMatcher } from "./system_matcher.ts";

/** A cache: memory, and a store of entries if there is one. */
export class EntryCache implements Cache {
  /** Settings and memory. */
  readonly context: CacheContext;
  /** The listings of directories. */
  readonly listings: Listings;
  /** The bytes of files. */
  readonly files: Files;
  /** The decoded columns of files. */
  readonly columns: Columns;
  /** The answers of scans. */
  readonly results: Results;

  /** Makes one; without a store it is memory alone. */
  constructor(store: EntryStore | undefined, options: CacheOptions = {}, now?: () => number) {
    this.context = new CacheContext(store, options, now);
    this.listings = new Listings(this.context);
    this.files = new Files(this.context, this.listings);
    this.columns = new Columns(this.context);
    this.results = new Results(this.context);
  }

  get permissions(): readonly Permission[] {
    return this.context.permissions;
  }

  async stats(): Promise<CacheStats> {
    const { memory, counts, warnings, storeName, storeLimit } = this.context;
    const kinds = { files: NONE, columns: NONE, results: NONE, listings: NONE };
    await this.context.withStoreItself(async (store) => {
      for (const kind of ENTRY_KINDS) {
        for await (const { bytes } of store.list(`${kind}/`)) {
          const { entries, bytes: sum } = kinds[kind];
          kinds[kind] = { entries: entries + 1, bytes: sum + bytes };
        }
      }
    });
    const stats = {
      ...counts,
      memory: { entries: memory.size, bytes: memory.bytes, budget: memory.budget },
      ...(storeName !== undefined && { store: storeName }),
      ...(storeLimit !== undefined && { limit: storeLimit }),
      kinds,
      warnings: [...warnings],
    };
    return shown(stats, statsView(stats));
  }

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
    await this.context.withStoreItself(async (store) => {
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

  async verify({ signal }: SourceOptions = {}): Promise<VerifyReport> {
    let checked = NONE;
    const damaged: { key: string; path?: string }[] = [];
    await this.context.withStoreItself(async (store) => {
      for await (const { key, bytes } of everything(store)) {
        signal?.throwIfAborted();
        checked = plus(checked, bytes);
        try {
          const entry = await store.open(key);
          if (entry?.isChecked === false) await entry.content.pipeTo(new WritableStream());
          else await entry?.content.cancel();
        } catch (error) {
          const damage = damageIn(error);
          if (damage === undefined) throw error;
          const path = damage.manifest?.path;
          damaged.push({ key, ...(path !== undefined && { path }) });
          await store.remove(key);
        }
      }
    }, signal);
    return { ...checked, damaged };
  }

  async invalidate(system?: string): Promise<void> {
    const isMeant = system === undefined ? () => true : systemMatcher(system);
    const { memory } = this.context;
    for (const [key, { path }] of memory) {
      if (kindOf(key) === "listings" && isMeant(path)) memory.delete(key);
    }
    await this.context.withStoreItself(async (store) => {
      for await (const { key } of store.list("listings/")) {
        const manifest = await store.find(key).catch(ifDamaged);
        if (manifest === undefined || isMeant(manifest.path)) await store.remove(key);
      }
    });
  }

  async warm(
    scans: Iterable<WarmableScan>,
    { signal, onFile }: WarmOptions = {},
  ): Promise<WarmReport> {
    let files = 0;
    let fetched = 0;
    for (const scan of scans) {
      const { source } = scan;
      if (source === undefined) {
        throw new TypeError("Cannot warm a scan without a cache: give it { cache }, or a source");
      }
      if (source.synthetic) continue;
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
