import type { Source, SourceEntry } from "../fetch/source.ts";
import type { CachedSource } from "./with_cache.ts";

/** A directory of which the cache holds no listing. */
export class NotHeld extends Error {
  /** Always `"NotHeld"`. */
  override readonly name = "NotHeld";
}

/** Files that are looked up in the store at most: each takes a moment. */
const MOST_FILES = 400;

/** What a cache knows of a source, without asking the source anything. */
export class HeldSource implements Source {
  /** The name of the source behind the cache. */
  readonly name: string;
  readonly #cached: CachedSource;
  readonly #listed = new Map<string, SourceEntry>();
  #asked = 0;

  /** Looks at what the cache in front of a source holds. */
  constructor(cached: CachedSource) {
    this.name = cached.name;
    this.#cached = cached;
  }

  /**
   * A directory as the cache holds its listing, however old.
   *
   * @throws {NotHeld} When it holds none.
   */
  async list(directory: string): Promise<readonly SourceEntry[] | undefined> {
    const { cache, source } = this.#cached;
    const held = await cache.listings.held(source, directory);
    if (held === undefined) throw new NotHeld(`Cannot list "${directory}": it is not in the cache`);
    for (const entry of held.entries ?? []) this.#listed.set(`${directory}/${entry.name}`, entry);
    return held.entries;
  }

  /** Holds no bytes. */
  open(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** Tells whether the cache holds a file as it is listed; of the first 400 files alone. */
  async isCached(path: string): Promise<boolean> {
    if (++this.#asked > MOST_FILES) return false;
    const { cache, source } = this.#cached;
    return await cache.files.isHeldAs(source, path, this.#listed.get(path) ?? {});
  }
}
