import type { DataSusError } from "../error.ts";
import { flagsOf, isGranted, type Permission, refused } from "../permission.ts";
import { ByteLru } from "./byte_lru.ts";
import type { EntryFacts } from "./entry_format.ts";
import { NoRoom } from "./disk_room.ts";
import type { EntryStore } from "./entry_store.ts";

/** How a cache behaves, whatever it keeps its entries in. */
export interface CacheOptions {
  /** Bytes of memory for what is asked for again and again. Default 128 MiB. */
  readonly bytes?: number | undefined;
  /**
   * Milliseconds for which a directory's listing is trusted, and a file of which its source tells
   * neither size nor time. Default 24 hours.
   */
  readonly ttl?: number | undefined;
  /**
   * True to ask no source at all. Listings show only the files that the cache holds, so that a scan
   * names those it lacks; what is held is taken to be current, however old. Default false.
   */
  readonly offline?: boolean | undefined;
  /** Bytes that may be fetched of the next file while a scan reads one. Default 32 MiB, 0 for none. */
  readonly prefetch?: number | undefined;
  /** Milliseconds to wait for another process that fills an entry and shows no sign of life. Default 30,000. */
  readonly lockTimeout?: number | undefined;
  /** Told, once for each kind of trouble, what the cache could not do; reading goes on without it. */
  readonly onWarning?: ((warning: CacheWarning) => void) | undefined;
}

/** What a cache could not do. */
export interface CacheWarning {
  /**
   * What kind of trouble: `unavailable` (nothing can be kept), `damaged` (an entry was not what was
   * written, and is fetched again), `changed` (a file has other bytes than before at the same size
   * and time; the newer are kept), `locked` (another process fills the entry and does not get on),
   * `refused` (Deno has no permission for the source; only what is held is read), `full` (something
   * is larger than the cache may be, or nothing can give way to it).
   */
  readonly kind: "unavailable" | "damaged" | "changed" | "locked" | "refused" | "full";
  /** What happened, and to what, as one sentence. */
  readonly message: string;
  /** The error underneath. */
  readonly cause?: unknown;
}

/** What a file's listing tells of it. */
export interface FileFacts {
  /** Bytes. */
  readonly size?: number | undefined;
  /** When it was changed last. */
  readonly modified?: Date | undefined;
}

/** Something held in memory. */
export class Held {
  /** The path on the source that it belongs to. */
  readonly path: string;
  /** When it was made, in milliseconds since 1970. */
  readonly stored: number;

  /** Says what it belongs to. */
  constructor(path: string, stored: number) {
    this.path = path;
    this.stored = stored;
  }
}

/** How often a cache had what was asked for. */
export interface CacheCounts {
  /** Answers from the cache. */
  hits: number;
  /** Answers that the source had to give. */
  misses: number;
  /** Bytes fetched from sources. */
  fetched: number;
}

const BYTES = 128 * 1024 * 1024;
const TTL = 24 * 3_600_000;
const PREFETCH = 32 * 1024 * 1024;
const LOCK_TIMEOUT = 30_000;

/** Kinds of trouble of which one warning says all. */
const ONCE: ReadonlySet<CacheWarning["kind"]> = new Set(["unavailable", "full"]);

/** What the parts of a cache share: its settings, its memory, its store, and what went wrong. */
export class CacheContext {
  /** The settings, none left open. */
  readonly ttl: number;
  /** See {@linkcode CacheOptions}. */
  readonly offline: boolean;
  /** See {@linkcode CacheOptions}. */
  readonly prefetch: number;
  /** See {@linkcode CacheOptions}. */
  readonly lockTimeout: number;
  /** What is held in memory. */
  readonly memory: ByteLru<Held>;
  /** What went wrong so far. */
  readonly warnings: CacheWarning[] = [];
  /** What sources failed with for which Deno has no permission, by their names. */
  readonly refusals = new Map<string, DataSusError>();
  /** How often it had what was asked for. */
  readonly counts: CacheCounts = { hits: 0, misses: 0, fetched: 0 };
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly #store: EntryStore | undefined;
  readonly #onWarning: ((warning: CacheWarning) => void) | undefined;

  /** Settles the settings. */
  constructor(
    store: EntryStore | undefined,
    options: CacheOptions,
    now: () => number = () => Date.now(),
  ) {
    const { bytes = BYTES, ttl = TTL, prefetch = PREFETCH, lockTimeout = LOCK_TIMEOUT } = options;
    for (const [name, value] of Object.entries({ bytes, ttl, prefetch, lockTimeout })) {
      if (value >= 0) continue;
      throw new RangeError(`Cannot make a cache with ${name}: ${value}; it is 0 or more`);
    }
    this.ttl = ttl;
    this.offline = options.offline ?? false;
    this.prefetch = prefetch;
    this.lockTimeout = lockTimeout;
    this.memory = new ByteLru(bytes);
    this.now = now;
    this.#store = store;
    this.#onWarning = options.onWarning;
  }

  /** What entries are kept in besides memory, for messages. */
  get storeName(): string | undefined {
    return this.#store?.name;
  }

  /** Bytes that its entries may take, if there is a limit. */
  get storeLimit(): number | undefined {
    return this.#store?.limit;
  }

  /** What the store needs of Deno. Without it reading goes on, unless there is nothing else. */
  get permissions(): readonly Permission[] {
    const permissions = this.#store?.permissions ?? [];
    return this.offline
      ? permissions
      : permissions.map((permission) => ({ ...permission, optional: true }));
  }

  /** True when a source is not to be asked, or cannot be for want of a permission. */
  isOffline(source: string): boolean {
    return this.offline || this.refusals.has(source);
  }

  /**
   * Does something with the store, for whoever asked for the store itself. `undefined` when there is
   * none, or when it fails: one warning says so.
   *
   * @throws {DataSusError} `PERMISSION` when Deno does not let it.
   */
  async withStoreItself<T>(
    use: (store: EntryStore) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T | undefined> {
    return await this.#use(use, signal, true);
  }

  /**
   * Does something with the store. `undefined` when there is none, or when it fails: one warning
   * says so, and everything goes on without.
   *
   * @param signal Ends `use`; its reason is passed on, and is no failure of the store.
   * @throws {DataSusError} `PERMISSION` when it is offline, and Deno does not let it at the store.
   */
  async withStore<T>(
    use: (store: EntryStore) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T | undefined> {
    return await this.#use(use, signal, this.offline);
  }

  async #use<T>(
    use: (store: EntryStore) => Promise<T>,
    signal: AbortSignal | undefined,
    isNeeded: boolean,
  ): Promise<T | undefined> {
    const store = this.#store;
    if (store === undefined) return undefined;
    try {
      await store.prepare();
      return await use(store);
    } catch (error) {
      signal?.throwIfAborted();
      if (isNeeded && error instanceof Deno.errors.NotCapable) throw this.#notCapable(error);
      this.unavailable(error);
      return undefined;
    }
  }

  /** Keeps content that is small enough for memory as an entry of the store. */
  async put(key: string, content: Uint8Array, facts: EntryFacts): Promise<void> {
    await this.withStore(async (store) => {
      const writer = await store.create(key);
      try {
        await writer.write(content);
        await writer.publish(facts);
      } finally {
        await writer.abort();
      }
    });
  }

  /** The facts of an entry that is made now. */
  factsNow(source: string, path: string, file: FileFacts = {}): EntryFacts {
    const { size, modified } = file;
    return {
      source,
      path,
      ...(size !== undefined && { size }),
      ...(modified !== undefined && { modified: modified.toISOString() }),
      stored: new Date(this.now()).toISOString(),
    };
  }

  /** True when something that was made at that time is still to be trusted without asking. */
  isYoung(stored: number, source?: string): boolean {
    if (this.offline || source !== undefined && this.isOffline(source)) return true;
    const age = this.now() - stored;
    return age >= 0 && age < this.ttl;
  }

  /** True when an entry is of the file that a listing tells of. */
  isCurrent(
    entry: EntryFacts,
    file: FileFacts,
  ): boolean {
    if (file.size === undefined && file.modified === undefined) {
      return this.isYoung(Date.parse(entry.stored), entry.source);
    }
    return entry.size === file.size && entry.modified === file.modified?.toISOString();
  }

  /** Says that the store does not work. */
  unavailable(cause: unknown): void {
    if (cause instanceof NoRoom) {
      const message =
        `Cannot keep everything in the cache (${this.#store?.name}): ${cause.message}`;
      return this.warn({ kind: "full", message, cause });
    }
    const why = cause instanceof Deno.errors.NotCapable
      ? `Deno has no permission for it (add ${flagsOf(this.#lacking())})`
      : cause instanceof Error
      ? cause.message
      : String(cause);
    this.warn({
      kind: "unavailable",
      message:
        `Cannot keep anything in the cache (${this.#store?.name}): ${why}; reading goes on ` +
        "without it",
      cause,
    });
  }

  #notCapable(cause: Error): DataSusError {
    const message = `Cannot use the cache (${this.#store?.name}): Deno has no permission for it`;
    return refused(message, this.#lacking(), { cause, otherwise: "or do without this cache" });
  }

  /** The permissions that are not granted. */
  #lacking(): readonly Permission[] {
    const { permissions = [] } = this.#store ?? {};
    const lacking = permissions.filter((permission) => !isGranted(permission));
    return lacking.length > 0 ? lacking : permissions;
  }

  /** Says what went wrong: of some kinds once, of the others once for each message. */
  warn(warning: CacheWarning): void {
    const { kind, message } = warning;
    const told = this.warnings.some((other) =>
      other.kind === kind && (ONCE.has(kind) || other.message === message)
    );
    if (told) return;
    this.warnings.push(warning);
    this.#onWarning?.(warning);
  }
}
