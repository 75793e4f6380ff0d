import { lockFile } from "./file_lock.ts";

/** An entry's file. */
export interface EntryFile {
  /** Where it is. */
  readonly path: string;
  /** Bytes that it takes. */
  readonly bytes: number;
  /** When it was used last, in milliseconds since 1970. */
  readonly used: number;
}

/** There is no room for an entry. */
export class NoRoom extends Error {
  /** Always `"NoRoom"`. */
  override readonly name = "NoRoom";
}

/** Share of its limit that a folder is brought down to: one look at it makes room for many. */
const LOW = 0.9;
/** Share of the limit that may be added before the folder, to which others add, is looked at. */
const UNSEEN = 0.02;
/** Milliseconds after which it is looked at in any case. */
const LOOK_AGE = 60_000;
/** Milliseconds that another process may take to make room. */
const PATIENCE = 10_000;

/**
 * Keeps the entries of a folder within so many bytes, whatever number of processes add to it: what
 * was not used for longest goes first, and nothing that is being read.
 */
export class DiskRoom {
  readonly #limit: number;
  readonly #lock: string;
  readonly #isFixed: boolean;
  readonly #entries: () => AsyncIterable<EntryFile>;
  /** Bytes taken when last looked at, and added since. */
  #taken = 0;
  #added = Infinity;
  #lookedAt = 0;
  #turn: Promise<void> = Promise.resolve();

  /**
   * @param lock The file that says whose turn it is.
   * @param isFixed True when nothing is to go.
   */
  constructor(
    limit: number,
    lock: string,
    entries: () => AsyncIterable<EntryFile>,
    isFixed: boolean,
  ) {
    this.#limit = limit;
    this.#lock = lock;
    this.#entries = entries;
    this.#isFixed = isFixed;
  }

  /**
   * Makes room for an entry of so many bytes.
   *
   * @throws {NoRoom} When there is none to be made.
   */
  make(bytes: number): Promise<void> {
    const turn = this.#turn.then(() => this.#make(bytes));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #make(bytes: number): Promise<void> {
    if (bytes > this.#limit) throw this.#noRoom(bytes, "that is less");
    const added = this.#added + bytes;
    const isRecent = performance.now() - this.#lookedAt < LOOK_AGE;
    if (!isRecent || added > this.#limit * UNSEEN || this.#taken + added > this.#limit) {
      await this.#look(bytes);
    }
    this.#added += bytes;
  }

  async #look(bytes: number): Promise<void> {
    const folder = this.#lock.slice(0, this.#lock.lastIndexOf("/"));
    await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
    const { signal } = new AbortController();
    const lock = await lockFile(this.#lock, { timeout: PATIENCE, signal });
    try {
      const entries = await Array.fromAsync(this.#entries());
      let taken = entries.reduce((sum, { bytes }) => sum + bytes, 0);
      if (taken + bytes > this.#limit) {
        if (this.#isFixed) throw this.#noRoom(bytes, "offline nothing is removed");
        const low = Math.min(this.#limit * LOW, this.#limit - bytes);
        for (const entry of entries.sort((a, b) => a.used - b.used)) {
          if (taken <= low) break;
          if (await removeUnused(entry.path)) taken -= entry.bytes;
        }
        if (taken + bytes > this.#limit) throw this.#noRoom(bytes, "all of it is being read");
      }
      this.#taken = taken;
      this.#added = 0;
      this.#lookedAt = performance.now();
    } finally {
      lock?.release();
    }
  }

  #noRoom(bytes: number, why: string): NoRoom {
    return new NoRoom(`an entry of ${bytes} bytes has no room in ${this.#limit}: ${why}`);
  }
}

/** Removes a file unless somebody reads it, or has put another in its place. */
async function removeUnused(path: string): Promise<boolean> {
  try {
    using file = await Deno.open(path);
    if (!await file.tryLock(true)) return false;
    const [opened, there] = await Promise.all([file.stat(), Deno.lstat(path)]);
    if (opened.ino !== there.ino) return false;
    await Deno.remove(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return true;
    throw error;
  }
}
