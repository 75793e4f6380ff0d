import { DataSusError } from "../error.ts";
import { isStopgap, type ListingOptions, ttlOf } from "../fetch/listings.ts";
import type { Source, SourceEntry, SourceOptions } from "../fetch/source.ts";
import { type CacheContext, Held } from "./cache_context.ts";
import { canonicalPath, listingKey } from "./cache_key.ts";
import type { EntryFacts, Manifest } from "./entry_format.ts";
import { DamagedEntry, readWhole } from "./entry_store.ts";
import { HeldFile } from "./held_file.ts";
import { untilAborted } from "./until_aborted.ts";

type Entries = readonly SourceEntry[] | undefined;

/** A directory's listing in memory; `undefined` when there is no such directory. */
class Listing extends Held {
  readonly entries: Entries;
  #byName: Map<string, SourceEntry> | undefined;

  constructor(path: string, stored: number, entries: Entries) {
    super(path, stored);
    this.entries = entries;
  }

  find(name: string): SourceEntry | undefined {
    this.#byName ??= new Map(this.entries?.map((entry) => [entry.name, entry]));
    return this.#byName.get(name);
  }
}

/** Bytes that an entry of a listing takes in memory, about. */
const ENTRY_BYTES = 200;

/** The listings of directories, each asked for once in a while. */
export class Listings {
  readonly #context: CacheContext;
  readonly #flights = new Map<string, Flight>();
  #offline: Promise<readonly Manifest[]> | undefined;

  /** Shares a context with the other parts of a cache. */
  constructor(context: CacheContext) {
    this.#context = context;
  }

  /** The files of a directory; offline only those that the cache holds. */
  async list(source: Source, directory: string, options: ListingOptions): Promise<Entries> {
    options.signal?.throwIfAborted();
    // What costs no network is asked anew for every scan, so that changes show at once.
    const refresh = options.refresh || source.isLocal;
    return (await this.#listing(source, directory, { ...options, refresh })).entries;
  }

  /** What the listing of its directory tells of a file. */
  async find(
    source: Source,
    path: string,
    options: SourceOptions,
  ): Promise<Pick<SourceEntry, "size" | "modified">> {
    const whole = canonicalPath(path);
    const cut = whole.lastIndexOf("/");
    const listing = await this.#listing(source, whole.slice(0, cut), options);
    return listing.find(whole.slice(cut + 1)) ?? {};
  }

  /** The listing of a directory as it is held, however old; none is asked for. */
  async held(
    source: Source,
    directory: string,
  ): Promise<{ readonly entries: Entries } | undefined> {
    if (this.#context.offline) return await this.#held(source, directory);
    const key = listingKey(source.name, directory);
    const held = this.#context.memory.get(key);
    return held instanceof Listing ? held : await this.#stored(key);
  }

  /** Forgets the listing of a directory, so that it is asked for anew. */
  async forget(source: string, directory: string): Promise<void> {
    const key = listingKey(source, directory);
    this.#context.memory.delete(key);
    await this.#context.withStore((store) => store.remove(key));
  }

  async #listing(source: Source, directory: string, options: ListingOptions): Promise<Listing> {
    const context = this.#context;
    if (context.offline) return await this.#held(source, directory);
    const key = listingKey(source.name, directory);
    const held = context.memory.get(key);
    if (held instanceof Listing && this.#isYoung(held, options)) return held;
    const flight = this.#flights.get(key) ?? this.#ask(source, directory, key, options);
    flight.waiting++;
    try {
      return await untilAborted(flight.listing, options.signal);
    } finally {
      if (--flight.waiting === 0 && this.#flights.get(key) === flight) {
        this.#flights.delete(key);
        flight.stop.abort();
      }
    }
  }

  #isYoung(
    { stored, entries }: Listing,
    { refresh, listingTtl = Infinity }: ListingOptions,
  ): boolean {
    const age = this.#context.now() - stored;
    return !refresh && age < ttlOf(entries, listingTtl) && this.#context.isYoung(stored);
  }

  /** Asks for all who come while the answer is on its way; it is called off when nobody waits. */
  #ask(source: Source, directory: string, key: string, options: ListingOptions): Flight {
    const stop = new AbortController();
    const listing = this.#fetch(source, directory, key, { ...options, signal: stop.signal });
    const flight: Flight = { listing, stop, waiting: 0 };
    this.#flights.set(key, flight);
    const landed = (): void => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    listing.then(landed, landed);
    return flight;
  }

  async #fetch(
    source: Source,
    directory: string,
    key: string,
    options: ListingOptions,
  ): Promise<Listing> {
    const context = this.#context;
    const stored = options.refresh ? undefined : await this.#stored(key);
    if (stored !== undefined && this.#isYoung(stored, options)) return this.#hold(key, stored);
    const entries = await source.list(directory, { signal: options.signal }).catch((error) =>
      this.#refused(source, error)
    );
    if (entries instanceof DataSusError) return await this.#held(source, directory);
    context.refusals.delete(source.name);
    this.#offline = undefined;
    const listing = this.#hold(key, new Listing(directory, context.now(), entries));
    if (isStopgap(entries)) return listing;
    const content = new TextEncoder().encode(JSON.stringify(entries ?? null));
    await context.put(key, content, context.factsNow(source.name, directory));
    return listing;
  }

  /**
   * What is done about a permission that Deno does not give for the source: what the cache holds of
   * it is read, if there is anything.
   */
  async #refused(source: Source, error: unknown): Promise<DataSusError> {
    if (!(error instanceof DataSusError) || error.code !== "PERMISSION") throw error;
    const context = this.#context;
    const isOfSource = ({ source: name }: EntryFacts): boolean => name === source.name;
    const isHeld = [...context.memory].some(([, held]) =>
      held instanceof HeldFile && isOfSource(held.facts)
    );
    if (!isHeld && !(await this.#manifests()).some(isOfSource)) throw error;
    context.refusals.set(source.name, error);
    context.warn({
      kind: "refused",
      message: `Deno has no permission for ${source.name} (add ${error.flag}); only what the ` +
        "cache holds of it is read",
      cause: error,
    });
    return error;
  }

  #hold(key: string, listing: Listing): Listing {
    const bytes = ENTRY_BYTES * (1 + (listing.entries?.length ?? 0));
    this.#context.memory.set(key, listing, bytes);
    return listing;
  }

  async #stored(key: string): Promise<Listing | undefined> {
    return await this.#context.withStore(async (store) => {
      try {
        const entry = await store.open(key);
        if (entry === undefined) return undefined;
        const json = JSON.parse(new TextDecoder().decode(await readWhole(entry))) as
          | ListedEntry[]
          | null;
        const entries = json?.map(({ modified, ...entry }) => ({
          ...entry,
          ...(modified !== undefined && { modified: new Date(modified) }),
        }));
        return new Listing(entry.manifest.path, Date.parse(entry.manifest.stored), entries);
      } catch (error) {
        if (!(error instanceof DamagedEntry)) throw error;
        await store.remove(key);
        return undefined;
      }
    });
  }

  /** What a listing would show if the source had just what the cache holds. */
  async #held(source: Source, directory: string): Promise<Listing> {
    const context = this.#context;
    const prefix = `${canonicalPath(directory)}/`;
    const entries = new Map<string, SourceEntry>();
    const add = (facts: EntryFacts): void => {
      const name = facts.path.slice(prefix.length);
      if (facts.source !== source.name || facts.path !== prefix + name || /^$|\//.test(name)) {
        return;
      }
      const { size, modified } = facts;
      entries.set(name, {
        name,
        ...(size !== undefined && { size }),
        ...(modified !== undefined && { modified: new Date(modified) }),
      });
    };
    for (const [, held] of context.memory) if (held instanceof HeldFile) add(held.facts);
    for (const manifest of await this.#manifests()) add(manifest);
    const listed = [...entries.values()].sort((a, b) => a.name < b.name ? -1 : 1);
    return new Listing(directory, context.now(), listed.length > 0 ? listed : undefined);
  }

  /** The manifests of all files in the store; looked at once, since nothing is added offline. */
  #manifests(): Promise<readonly Manifest[]> {
    return this.#offline ??= this.#context.withStore(async (store) => {
      const manifests: Manifest[] = [];
      for await (const { key } of store.list("files/")) {
        const manifest = await store.find(key).catch(() => undefined);
        if (manifest !== undefined) manifests.push(manifest);
      }
      return manifests;
    }).then((manifests) => manifests ?? []);
  }
}

/** A listing on its way, and how many wait for it. */
interface Flight {
  readonly listing: Promise<Listing>;
  readonly stop: AbortController;
  waiting: number;
}

/** An entry of a listing as JSON has it. */
type ListedEntry = Omit<SourceEntry, "modified"> & { readonly modified?: string };
