import type { EntryLock, LockOptions } from "./entry_store.ts";

/** Milliseconds between two looks at a lock that another holds. */
const POLL = 20;
/** The holder gives a sign of life at most this often, in milliseconds. */
const BEAT = 500;

/**
 * Waits for an exclusive lock on a file, which is made if need be. The system takes it back when
 * its holder dies, however that happens.
 *
 * A sign of life is a change of the file's time. Nobody compares it with a clock: who waits only
 * looks whether it changes.
 */
export async function lockFile(path: string, options: LockOptions): Promise<EntryLock | undefined> {
  const { timeout, signal } = options;
  let lastBeat: number | undefined;
  let since = performance.now();
  while (true) {
    signal.throwIfAborted();
    const file = await Deno.open(path, { read: true, write: true, create: true, mode: 0o600 });
    let kept = false;
    try {
      if (await file.tryLock(true) && await isInPlace(file, path)) {
        kept = true;
        return new FileLock(file);
      }
      const beat = (await file.stat()).mtime?.getTime();
      if (beat !== lastBeat) {
        lastBeat = beat;
        since = performance.now();
      } else if (performance.now() - since > timeout) return undefined;
    } finally {
      if (!kept) file.close();
    }
    await pause(POLL, signal);
  }
}

/** False when the file was swept away between opening and locking it. */
async function isInPlace(file: Deno.FsFile, path: string): Promise<boolean> {
  const { ino } = await file.stat();
  const there = await Deno.lstat(path).catch(() => undefined);
  return there?.ino === ino;
}

class FileLock implements EntryLock {
  readonly #file: Deno.FsFile;
  #lastBeat = performance.now();
  #released = false;

  constructor(file: Deno.FsFile) {
    this.#file = file;
  }

  beat(): void {
    const now = performance.now();
    if (this.#released || now - this.#lastBeat < BEAT) return;
    this.#lastBeat = now;
    try {
      this.#file.utimeSync(new Date(), new Date());
    } catch {
      // A sign of life that is not heard costs those who wait a download of their own.
    }
  }

  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.#file.close();
  }
}

/** Resolves after some milliseconds; rejects when the signal aborts. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    function abort(): void {
      clearTimeout(timer);
      reject(signal.reason);
    }
    signal.addEventListener("abort", abort, { once: true });
  });
}
