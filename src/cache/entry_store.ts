import type { Permission } from "../permission.ts";
import type { EntryFacts, Manifest } from "./entry_format.ts";

/** An entry, no byte of which is given out that was not checked against its manifest. */
export interface StoredEntry {
  /** What is known of it. */
  readonly manifest: Manifest;
  /** True when all of it was checked already; else it is checked piece by piece as it is read. */
  readonly isChecked: boolean;
  /** Its content. The caller reads the stream to its end or cancels it. */
  readonly content: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Reads what an {@linkcode EntryWriter} has written, from the beginning. */
export interface WrittenReader {
  /** Fills `into` with what comes next and returns how many bytes; never more than were written. */
  read(into: Uint8Array<ArrayBuffer>): Promise<number>;
  /** Gives it back. */
  close(): void;
}

/** An entry in the making: nobody sees it before it is published whole. */
export interface EntryWriter {
  /** Appends bytes of content. */
  write(chunk: Uint8Array): Promise<void>;
  /** Opens what was written so far; absent where that cannot be read back. */
  openReader?(): Promise<WrittenReader>;
  /** Puts the entry in its place, and whatever was there out of it. The writer is done after it. */
  publish(facts: EntryFacts): Promise<Manifest>;
  /** Leaves nothing behind. Does nothing after `publish`. */
  abort(): Promise<void>;
}

/** The right to fill an entry. */
export interface EntryLock {
  /** Says that the holder still gets on; others go on waiting then. */
  beat(): void;
  /** Gives it back. */
  release(): void;
}

/** What a store knows of an entry without opening it. */
export interface EntryListing {
  /** The entry's key. */
  readonly key: string;
  /** Bytes that it takes. */
  readonly bytes: number;
}

/** How long {@linkcode EntryStore.lock} waits. */
export interface LockOptions {
  /** Milliseconds without a sign of life from the holder after which the wait is given up. */
  readonly timeout: number;
  /** Ends the wait; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Where a cache keeps entries: content and a manifest by key.
 *
 * A store gives out no byte that it has not checked. Its methods reject with whatever goes wrong on
 * the disk or the wire; the cache goes on without it then.
 */
export interface EntryStore {
  /** What it is, for messages: `folder "dados-cache"`. */
  readonly name: string;
  /** What it needs of Deno. */
  readonly permissions: readonly Permission[];
  /** Bytes that its entries may take; absent when there is no limit. */
  readonly limit?: number | undefined;
  /** Makes it ready; to be called before anything else, any number of times. */
  prepare(): Promise<void>;
  /** The manifest of an entry, whose content is not looked at. */
  find(key: string): Promise<Manifest | undefined>;
  /**
   * Opens an entry. Its content ends in a {@linkcode StoreTrouble} with a `DamagedEntry` inside
   * when a check fails on the way.
   *
   * @throws {DamagedEntry} When the check fails.
   */
  open(key: string): Promise<StoredEntry | undefined>;
  /** Begins an entry. */
  create(key: string): Promise<EntryWriter>;
  /** Removes an entry, if it is there. */
  remove(key: string): Promise<void>;
  /** The entries whose keys begin with `prefix`: a kind, or a kind and a hash, and a slash. */
  list(prefix: string): AsyncIterable<EntryListing>;
  /**
   * Waits for the right to fill an entry, which one holder has at a time among all processes.
   * `undefined` when the holder gives no sign of life for too long.
   */
  lock(key: string, options: LockOptions): Promise<EntryLock | undefined>;
}

/** An entry whose bytes are not those that were written. */
export class DamagedEntry extends Error {
  /** Always `"DamagedEntry"`. */
  override readonly name = "DamagedEntry";
  /** The entry's key. */
  readonly key: string;
  /** Its manifest, when that much of it is whole. */
  readonly manifest: Manifest | undefined;

  /** Says which entry. */
  constructor(key: string, manifest?: Manifest) {
    super(`The cache entry ${key} is damaged`);
    this.key = key;
    this.manifest = manifest;
  }
}

/** What a store gave while it was being read is gone, or cannot be read any more. */
export class StoreTrouble extends Error {
  /** Always `"StoreTrouble"`. */
  override readonly name = "StoreTrouble";

  /** Keeps what went wrong. */
  constructor(cause: unknown) {
    super("The cache cannot be read any more", { cause });
  }
}

/**
 * All of an entry's content, checked.
 *
 * @throws {DamagedEntry} When the check fails.
 */
export async function readWhole(entry: StoredEntry): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await new Response(entry.content).bytes();
  } catch (error) {
    throw damageIn(error) ?? error;
  }
}

/** The damage that is behind an error, if that is what it is. */
export function damageIn(error: unknown): DamagedEntry | undefined {
  const cause = error instanceof StoreTrouble ? error.cause : error;
  return cause instanceof DamagedEntry ? cause : undefined;
}
