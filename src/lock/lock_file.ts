/**
 * `dsbr.lock.json` on this machine. [Deno]
 *
 * @module
 */

import { AtomicFile } from "../atomic_file.ts";
import { DataSusError } from "../error.ts";
import { refused } from "../permission.ts";
import { type Lock, mergeLocks } from "./lock.ts";
import { formatLock, parseLock } from "./lock_text.ts";

/** The name of a lock file unless another is given; it belongs in version control. */
export const LOCK_FILE = "dsbr.lock.json";

/** Milliseconds to wait for another process that writes the file, which takes it a few. */
const PATIENCE = 10_000;

/** Options of {@linkcode writeLock}. */
export interface WriteLockOptions {
  /**
   * True to put the lock in the place of what the file holds, as a refreshed lock should be; the
   * default keeps the files of other scans that it holds.
   */
  readonly replace?: boolean | undefined;
}

/**
 * Reads a lock file. Needs `--allow-read` for it.
 *
 * @example
 * ```ts
 * import { readLock, sample, type Scan, sih, type SihRd } from "@dsbr/core";
 *
 * async function study(): Promise<Scan<SihRd>> {
 *   const lock = await readLock(); // dsbr.lock.json
 *   const query = { group: "RD", uf: "AC", period: "2023" } as const;
 *   return sih(query, { source: sample(), lock, frozen: true });
 * }
 * ```
 *
 * @param path Default `dsbr.lock.json` in the working directory.
 * @throws {DataSusError} `LOCK` when there is none, it is damaged or of a newer version;
 * `PERMISSION` or `SOURCE` when it cannot be read.
 */
export async function readLock(path: string | URL = LOCK_FILE): Promise<Lock> {
  const name = toPath(path);
  const lock = await readIfThere(name);
  if (lock !== undefined) return lock;
  throw new DataSusError(`Cannot read the lock "${name}": there is no such file`, {
    code: "LOCK",
    path: name,
    hint: "Make it with scan.lock() and writeLock() (dsbr lock), or check the path",
  });
}

/**
 * Writes a lock file: whole or not at all, and one process at a time. Files of other scans that it
 * holds already stay, so that one lock file serves a whole project. Needs `--allow-read` and
 * `--allow-write` for the folder, since the file gets its name when it is complete.
 *
 * @example
 * ```ts
 * import { sample, sih, writeLock } from "@dsbr/core";
 *
 * async function lockStudy(): Promise<void> {
 *   const scan = sih({ group: "RD", uf: "AC", period: "2023" }, { source: sample() });
 *   await writeLock(await scan.lock()); // dsbr.lock.json
 * }
 * ```
 *
 * @param path Default `dsbr.lock.json` in the working directory.
 * @returns What the file holds now.
 * @throws {DataSusError} `LOCK` when the file is there and damaged, `PERMISSION` or `SOURCE` when it
 * cannot be written.
 */
export async function writeLock(
  lock: Lock,
  path: string | URL = LOCK_FILE,
  options: WriteLockOptions = {},
): Promise<Lock> {
  const name = toPath(path);
  // From here on no other process reads the file to write it.
  await using file = await AtomicFile.open(name, PATIENCE);
  const before = options.replace ? undefined : await readIfThere(name);
  const written = before === undefined ? lock : mergeLocks(before, lock);
  await file.write(new TextEncoder().encode(formatLock(written)));
  await file.commit();
  return written;
}

function toPath(path: string | URL): string {
  if (typeof path === "string") return path;
  if (path.protocol === "file:") return decodeURIComponent(path.pathname);
  throw new TypeError(`Cannot use the lock "${path}": not a file: URL`);
}

async function readIfThere(path: string): Promise<Lock | undefined> {
  let text: string;
  try {
    text = await Deno.readTextFile(path);
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound) return undefined;
    if (cause instanceof Deno.errors.NotCapable) {
      const message = `Cannot read the lock "${path}": Deno has no permission to read it`;
      throw refused(message, [{ name: "read", path }], { path, cause });
    }
    if (!(cause instanceof Error)) throw cause;
    throw new DataSusError(`Cannot read the lock "${path}": ${cause.message}`, {
      code: "SOURCE",
      path,
      hint: "Check that it is a file, its owner and its mode",
      cause,
    });
  }
  return parseLock(text, path);
}
