import { DataSusError } from "../error.ts";
import { memoryBudget } from "../memory_budget.ts";
import type { OpenOptions, Source, SourceEntry, SourceOptions } from "../fetch/source.ts";
import type { CacheContext } from "./cache_context.ts";
import { canonicalPath, columnsPrefix, fileKey } from "./cache_key.ts";
import { Download, type KeptBytes } from "./download.ts";
import type { EntryFacts, Manifest } from "./entry_format.ts";
import { DamagedEntry, damageIn, type EntryLock, type StoredEntry } from "./entry_store.ts";
import { HeldFile } from "./held_file.ts";
import type { Listings } from "./listings.ts";
import { resuming } from "./resuming.ts";
import { untilAborted } from "./until_aborted.ts";

type Bytes = ReadableStream<Uint8Array>;

/** Bytes that are fetched ahead of a reader when there is no store to put them in. */
const READ_AHEAD = 256 * 1024;

/** A file that is asked for. */
interface Wanted {
  readonly source: Source;
  readonly path: string;
  readonly key: string;
  readonly facts: Pick<SourceEntry, "size" | "modified">;
}

/** A download in the making, and how many wait for it. */
interface Flight {
  readonly download: Promise<Download | "stored" | "absent">;
  /** Ends the making. */
  readonly stop: AbortController;
  /** The download, once it is made. */
  begun: Download | undefined;
  waiting: number;
}

/** The bytes of files, each fetched once. */
export class Files {
  readonly #context: CacheContext;
  readonly #listings: Listings;
  readonly #flights = new Map<string, Flight>();
  /** Ends of the downloads that run. */
  readonly #running = new Set<Promise<void>>();

  /** Shares a context with the other parts of a cache. */
  constructor(context: CacheContext, listings: Listings) {
    this.#context = context;
    this.#listings = listings;
  }

  /** The bytes of a file, from the cache or through it; `undefined` when there is no such file. */
  async open(source: Source, path: string, options: OpenOptions): Promise<Bytes | undefined> {
    const { signal } = options;
    const wanted = await this.#want(source, path, options);
    const reopen = (): Promise<Bytes | undefined> => source.open(path, options);
    for (let attempt = 0; attempt < 3; attempt++) {
      const held = await this.#held(wanted);
      if (held !== undefined) {
        this.#context.counts.hits++;
        return resuming(held, reopen, (trouble) => this.#broken(wanted, trouble));
      }
      if (this.#context.offline) throw notHeld(source, path);
      const download = await this.#join(wanted, signal);
      if (download === "absent") return undefined;
      if (download === "look again") continue;
      if (download === "too late") break;
      return resuming(download, reopen, (trouble) => this.#context.unavailable(trouble));
    }
    this.#context.counts.misses++;
    return await reopen();
  }

  /** Fetches a file that is not held, once nothing else is being fetched; gives none of it out. */
  async prefetch(source: Source, path: string, signal: AbortSignal): Promise<void> {
    const { offline } = this.#context;
    const prefetch = memoryBudget.ahead(this.#context.prefetch);
    if (offline || prefetch === 0) return;
    const wanted = await this.#want(source, path, { signal });
    const most = Math.min(prefetch, this.#retain);
    if (wanted.facts.size === undefined || wanted.facts.size > most) return;
    while (this.#running.size > 0 && !signal.aborted) await Promise.race(this.#running);
    await this.fetch(source, path, { signal });
  }

  /** Tells whether opening a file would fetch nothing. */
  async isHeld(source: Source, path: string, options: SourceOptions): Promise<boolean> {
    return await this.#isHeld(await this.#want(source, path, options));
  }

  /** Tells whether a file is held as a listing told of it; no listing is asked for. */
  async isHeldAs(
    source: Source,
    path: string,
    facts: Pick<SourceEntry, "size" | "modified">,
  ): Promise<boolean> {
    return await this.#isHeld({ source, path, key: fileKey(source.name, path), facts });
  }

  /** Makes sure that a file is held; tells whether it had to be fetched for that. */
  async fetch(source: Source, path: string, options: SourceOptions): Promise<boolean> {
    const signal = options.signal ?? new AbortController().signal;
    const wanted = await this.#want(source, path, options);
    if (await this.#isHeld(wanted)) return false;
    const flight = this.#flightOf(wanted);
    flight.waiting++;
    try {
      const download = await untilAborted(flight.download, signal);
      if (!(download instanceof Download)) return false;
      await download.prefetch(signal);
      signal.throwIfAborted();
      return true;
    } finally {
      this.#stopWaiting(flight);
    }
  }

  /** Forgets a file and what was decoded of it. */
  async forget(source: string, path: string): Promise<void> {
    const prefix = columnsPrefix(source, path);
    const key = fileKey(source, path);
    const { memory } = this.#context;
    for (const [held] of memory) if (held === key || held.startsWith(prefix)) memory.delete(held);
    await this.#context.withStore(async (store) => {
      await store.remove(key);
      for await (const entry of store.list(prefix)) await store.remove(entry.key);
    });
  }

  /** Bytes of a file that are kept in memory at most, where there is no store. */
  get #retain(): number {
    const { storeName, memory } = this.#context;
    return storeName === undefined ? memory.budget / 4 : Infinity;
  }

  async #want(source: Source, path: string, options: OpenOptions): Promise<Wanted> {
    options.signal?.throwIfAborted();
    const facts = options.expected ?? await this.#listings.find(source, path, options);
    return { source, path: canonicalPath(path), key: fileKey(source.name, path), facts };
  }

  async #held(wanted: Wanted): Promise<Bytes | undefined> {
    const context = this.#context;
    const held = context.memory.get(wanted.key);
    if (held instanceof HeldFile && context.isCurrent(held.facts, wanted.facts)) {
      return held.stream();
    }
    const stored = await this.#stored(wanted);
    return stored?.content;
  }

  /** True when it is held, as far as can be told without reading all of it. */
  async #isHeld(wanted: Wanted): Promise<boolean> {
    const context = this.#context;
    const held = context.memory.get(wanted.key);
    if (held instanceof HeldFile && context.isCurrent(held.facts, wanted.facts)) return true;
    const manifest = await context.withStore((store) => store.find(wanted.key).catch(ifWhole));
    return manifest !== undefined && context.isCurrent(manifest, wanted.facts);
  }

  async #stored(wanted: Wanted): Promise<StoredEntry | undefined> {
    return await this.#context.withStore(async (store) => {
      const manifest = await store.find(wanted.key).catch(ifWhole);
      if (manifest !== undefined && !this.#context.isCurrent(manifest, wanted.facts)) return;
      try {
        return await store.open(wanted.key);
      } catch (error) {
        if (!(error instanceof DamagedEntry)) throw error;
        this.#warnOfDamage(wanted, error);
        // A damaged manifest can never be compared; a whole one still says what the bytes were.
        if (error.manifest === undefined) await store.remove(wanted.key);
        return undefined;
      }
    });
  }

  /** Says that what was being read ended in trouble; a damaged entry goes. */
  #broken(wanted: Wanted, trouble: unknown): void {
    const damage = damageIn(trouble);
    if (damage === undefined) return this.#context.unavailable(trouble);
    this.#warnOfDamage(wanted, damage);
    void this.#context.withStore((store) => store.remove(wanted.key));
  }

  #warnOfDamage({ path }: Wanted, cause: DamagedEntry): void {
    const message = `The cache's copy of "${path}" is damaged; it is fetched again`;
    this.#context.warn({ kind: "damaged", message, cause });
  }

  /** A stream of a download that runs, or of a new one. */
  async #join(
    wanted: Wanted,
    signal?: AbortSignal,
  ): Promise<Bytes | "absent" | "look again" | "too late"> {
    const flight = this.#flightOf(wanted);
    flight.waiting++;
    try {
      const download = await untilAborted(flight.download, signal);
      if (download === "absent") return "absent";
      if (download === "stored") return "look again";
      const stream = download.read(signal);
      if (stream !== undefined) return stream;
      if (!download.isFetched) return "too late";
      await untilAborted(download.ended, signal);
      return "look again";
    } finally {
      this.#stopWaiting(flight);
    }
  }

  /** A download that nobody waits for and nobody reads is given up. */
  #stopWaiting(flight: Flight): void {
    if (--flight.waiting > 0) return;
    if (flight.begun === undefined) flight.stop.abort();
    else flight.begun.release();
  }

  #flightOf(wanted: Wanted): Flight {
    const { key } = wanted;
    const running = this.#flights.get(key);
    if (running !== undefined && !running.stop.signal.aborted) return running;
    const stop = new AbortController();
    const forget = (): void => {
      if (this.#flights.get(key)?.stop === stop) this.#flights.delete(key);
    };
    const download = this.#begin(wanted, stop.signal, forget);
    const flight: Flight = { download, stop, begun: undefined, waiting: 0 };
    this.#flights.set(key, flight);
    download.then((made) => {
      if (!(made instanceof Download)) return forget();
      flight.begun = made;
      if (flight.waiting === 0) made.release();
    }, forget);
    return flight;
  }

  async #begin(
    wanted: Wanted,
    signal: AbortSignal,
    onEnd: () => void,
  ): Promise<Download | "stored" | "absent"> {
    const context = this.#context;
    const { source, path, key } = wanted;
    const { lock, previous } = await this.#lock(wanted, signal);
    try {
      if (previous !== undefined && await this.#isWhole(wanted, previous)) {
        lock?.release();
        return "stored";
      }
      context.counts.misses++;
      const stream = await source.open(path, { signal, expected: wanted.facts })
        .catch((error) => {
          throw isRefused(error) ? notGranted(path, error) : error;
        });
      if (stream === undefined) {
        lock?.release();
        return "absent";
      }
      const writer = lock && await context.withStore((store) => store.create(key));
      const download = new Download(stream, {
        writer,
        readAhead: () =>
          writer?.openReader === undefined ? memoryBudget.ahead(READ_AHEAD) : Infinity,
        retain: context.memory.budget / 4,
        reserve: () => memoryBudget.reserve(),
        onChunk: (length) => {
          context.counts.fetched += length;
          lock?.beat();
        },
        onTrouble: (error) => context.unavailable(error),
        facts: (length) => this.#factsOf(wanted, length),
        onEnd: (kept) => {
          lock?.release();
          this.#running.delete(download.ended);
          onEnd();
          this.#keep(wanted, kept, previous);
        },
      });
      this.#running.add(download.ended);
      return download;
    } catch (error) {
      lock?.release();
      throw error;
    }
  }

  /** The right to fill the entry, and what is there already. */
  async #lock(
    { key, path }: Wanted,
    signal: AbortSignal,
  ): Promise<{ lock?: EntryLock | undefined; previous?: Manifest | undefined }> {
    const context = this.#context;
    return await context.withStore(async (store) => {
      const lock = await store.lock(key, { timeout: context.lockTimeout, signal });
      if (lock === undefined) {
        const message = `Another process is fetching "${path}" and does not get on; it is ` +
          "fetched a second time, and not kept";
        context.warn({ kind: "locked", message });
        return {};
      }
      return { lock, previous: await store.find(key).catch(ifWhole) };
    }, signal) ?? {};
  }

  /** True when another process has filled the entry in the meantime. */
  async #isWhole(wanted: Wanted, manifest: Manifest): Promise<boolean> {
    if (!this.#context.isCurrent(manifest, wanted.facts)) return false;
    const entry = await this.#context.withStore((store) => store.open(wanted.key).catch(ifWhole));
    await entry?.content.cancel();
    return entry !== undefined;
  }

  /** What to say of a file that has ended; a file of another length than listed is not whole. */
  #factsOf({ source, path, facts }: Wanted, length: number): EntryFacts | undefined {
    if (facts.size !== undefined && facts.size !== length) return undefined;
    return this.#context.factsNow(source.name, path, facts);
  }

  #keep(wanted: Wanted, { manifest, chunks }: KeptBytes, previous: Manifest | undefined): void {
    const context = this.#context;
    const { path, key, facts, source } = wanted;
    if (chunks !== undefined) {
      const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      const held = new HeldFile(context.factsNow(source.name, path, facts), chunks);
      context.memory.set(key, held, bytes);
    }
    if (manifest === undefined || previous === undefined) return;
    const isSame = previous.sha256 === manifest.sha256;
    if (isSame || previous.size !== manifest.size || previous.modified !== manifest.modified) {
      return;
    }
    const message = `"${path}" has other bytes than on ${previous.stored.slice(0, 10)}, and the ` +
      "same size and time; the newer are kept";
    context.warn({ kind: "changed", message });
  }
}

function ifWhole(error: unknown): undefined {
  if (!(error instanceof DamagedEntry)) throw error;
}

function isRefused(error: unknown): error is DataSusError {
  return error instanceof DataSusError && error.code === "PERMISSION";
}

/** A refusal that says which file it is for. */
function notGranted(path: string, cause: DataSusError): DataSusError {
  const { flag, hint } = cause;
  const message = `Cannot read "${path}": the cache does not hold it, and Deno has no permission ` +
    "for its source";
  return new DataSusError(message, { code: "PERMISSION", path, flag, hint, cause });
}

function notHeld(source: Source, path: string): DataSusError {
  return new DataSusError(`Cannot read "${path}": the cache does not hold it, and is offline`, {
    code: "MISSING",
    path,
    hint: `Run it once without offline (--offline), so that ${source.name} is asked`,
  });
}
