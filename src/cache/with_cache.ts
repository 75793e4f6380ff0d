import type { ListingOptions } from "../fetch/listings.ts";
import type { OpenOptions, Source, SourceEntry, SourceOptions } from "../fetch/source.ts";
import type { DataSusError } from "../error.ts";
import type { Permission } from "../permission.ts";
import type { Cache } from "./cache.ts";
import { EntryCache } from "./entry_cache.ts";

/**
 * A source that asks a cache first.
 *
 * Made-up data is not kept: a source that is `synthetic` is returned as it is.
 *
 * @example
 * ```ts
 * import { directory, memory, withCache } from "@dsbr/core";
 *
 * const source = withCache(directory("/mnt/datasus"), memory());
 * console.log(source.name); // directory "/mnt/datasus"
 * ```
 *
 * @throws {TypeError} When the cache was not made by this module.
 */
export function withCache(source: Source, cache: Cache): Source {
  if (!(cache instanceof EntryCache)) {
    throw new TypeError("Cannot use a cache that memory(), disk() or objectStore() did not make");
  }
  return source.synthetic || source instanceof CachedSource
    ? source
    : new CachedSource(source, cache);
}

/** What {@linkcode withCache} makes. */
export class CachedSource implements Source {
  /** The name of the source behind the cache; offline it says that only the cache is asked. */
  readonly name: string;
  /** Whether that source needs no network. */
  readonly isLocal: boolean;
  /** The cache. */
  readonly cache: EntryCache;
  /** The source behind it. */
  readonly source: Source;

  /** Puts a cache in front of a source. */
  constructor(source: Source, cache: EntryCache) {
    this.name = cache.context.offline ? `the cache of ${source.name}` : source.name;
    this.isLocal = source.isLocal ?? false;
    this.source = source;
    this.cache = cache;
  }

  /** What the source and the cache need; offline only the cache. */
  get permissions(): readonly Permission[] {
    const { permissions, context } = this.cache;
    return context.offline ? permissions : [...this.source.permissions ?? [], ...permissions];
  }

  /** How often the source behind the cache has tried something again. */
  get retries(): number {
    return this.source.retries ?? 0;
  }

  /** What the source failed with, when Deno has no permission for it and the cache stands in. */
  get refusal(): DataSusError | undefined {
    return this.cache.context.refusals.get(this.source.name);
  }

  /** The files of a directory, from the cache while its listing is young. */
  list(
    directory: string,
    options: ListingOptions = {},
  ): Promise<readonly SourceEntry[] | undefined> {
    return this.cache.listings.list(this.source, directory, options);
  }

  /** The bytes of a file, from the cache while it is what the listing tells of. */
  open(
    path: string,
    options: OpenOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    return this.cache.files.open(this.source, path, options);
  }

  /** Tells whether opening a file would fetch nothing. */
  isCached(path: string, options: SourceOptions = {}): Promise<boolean> {
    return this.cache.files.isHeld(this.source, path, options);
  }

  /** Fetches a file that will be asked for soon, as far as the cache may. It never rejects. */
  async prefetch(path: string, signal: AbortSignal): Promise<void> {
    // What went wrong is told to whoever opens the file.
    await this.cache.files.prefetch(this.source, path, signal).catch(() => {});
  }

  /** Forgets a listing that proved to be out of date. */
  forgetListing(directory: string): Promise<void> {
    return this.cache.listings.forget(this.source.name, directory);
  }

  /** Forgets a file whose bytes turned out to be no valid file. */
  forget(path: string): Promise<void> {
    return this.cache.files.forget(this.source.name, path);
  }
}
