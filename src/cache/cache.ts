import { CacheContext, type CacheCounts, type CacheOptions } from "./cache_context.ts";
import type { EntryStore } from "./entry_store.ts";
import { Columns } from "./columns.ts";
import { Files } from "./files.ts";
import { Listings } from "./listings.ts";

export class Cache {
  readonly context: CacheContext;
  readonly listings: Listings;
  readonly files: Files;
  readonly columns: Columns;
  constructor(store: EntryStore | undefined, options: CacheOptions = {}, now?: () => number) {
    this.context = new CacheContext(store, options, now);
    this.listings = new Listings(this.context);
    this.files = new Files(this.context, this.listings);
    this.columns = new Columns(this.context);
  }
  get counts(): CacheCounts {
    return this.context.counts;
  }
}
