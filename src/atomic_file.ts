/**
 * A file that appears under its name when it is complete, or not at all. [Deno]
 *
 * @module
 */

import { DataSusError } from "./error.ts";
import { type Permission, refused } from "./permission.ts";

/**
 * A file being written as `FILE.part`. `commit` gives it its name, and replaces a file that had it;
 * disposed of before, it leaves nothing behind.
 *
 * The unfinished file is locked while it is open, so that two runs cannot write the same one; what
 * a run that was killed has left is taken over.
 */
export class AtomicFile implements AsyncDisposable {
  /** The name that it will have. */
  readonly path: string;
  readonly #part: string;
  readonly #file: Deno.FsFile;
  #committed = false;

  private constructor(path: string, part: string, file: Deno.FsFile) {
    this.path = path;
    this.#part = part;
    this.#file = file;
  }

  /**
   * Opens the unfinished file, empty.
   *
   * @param patience Milliseconds to wait while another run is writing it. Default 0.
   * @throws {DataSusError} `PERMISSION` when reading or writing the folder is not allowed, `SOURCE`
   * when the file cannot be made or another run is writing it.
   */
  static async open(path: string, patience = 0): Promise<AtomicFile> {
    await requestAccess(path);
    const part = `${path}.part`;
    return new AtomicFile(path, part, await explainWriting(path, () => openPart(part, patience)));
  }

  /**
   * Writes bytes behind those written before.
   *
   * @throws {DataSusError} `SOURCE` when the system refuses, a full disk for example.
   */
  async write(bytes: Uint8Array): Promise<void> {
    await explainWriting(this.path, async () => {
      for (let at = 0; at < bytes.length;) at += await this.#file.write(bytes.subarray(at));
    });
  }

  /**
   * Gives the file its name, once its bytes are on the disk.
   *
   * @param path Another name in the same folder.
   * @throws {DataSusError} `SOURCE` when the system refuses.
   */
  async commit(path: string = this.path): Promise<void> {
    await explainWriting(path, async () => {
      await this.#file.syncData();
      await Deno.rename(this.#part, path);
    });
    this.#committed = true;
  }

  /** Closes the file; without `commit` nothing is left of it. */
  async [Symbol.asyncDispose](): Promise<void> {
    // What went wrong before is what the user must know, not that the rest could not be removed.
    if (!this.#committed) await Deno.remove(this.#part).catch(() => {});
    this.#file.close();
  }
}

/**
 * Asks for the permissions that writing a file takes.
 *
 * @throws {DataSusError} `PERMISSION` when they are refused.
 */
export async function requestAccess(path: string): Promise<void> {
  const folder = folderOf(path);
  const missing: Permission[] = [];
  for (const name of ["read", "write"] as const) {
    const states = [path, `${path}.part`].map((path) =>
      Deno.permissions.querySync({ name, path }).state
    );
    if (states.every((state) => state === "granted")) continue;
    const permission = { name, path: folder };
    const { state } = await Deno.permissions.request(permission);
    if (state !== "granted") missing.push(permission);
  }
  if (missing.length === 0) return;
  throw notWritable(path, missing);
}

function notWritable(
  path: string,
  missing: readonly Permission[],
  cause?: unknown,
): DataSusError {
  const message = `Cannot write "${path}": Deno has no permission to write it`;
  return refused(message, missing, { path, cause });
}

function folderOf(path: string): string {
  return path.replace(/[^/\\]*$/, "").replace(/(?<=.)[/\\]+$/, "") || ".";
}

/** Says of which file an error of the system is. */
export async function explainWriting<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof DataSusError) throw cause;
    if (cause instanceof Deno.errors.NotCapable) {
      const folder = folderOf(path);
      const needed = (["read", "write"] as const).map((name) => ({ name, path: folder }));
      throw notWritable(path, needed, cause);
    }
    const missing = cause instanceof Deno.errors.NotFound;
    throw new DataSusError(
      `Cannot write "${path}": ${missing ? "its folder is not there" : cause.message}`,
      {
        code: "SOURCE",
        path,
        cause,
        hint: missing ? "Make the folder first" : "Check the folder's mode, and the disk",
      },
    );
  }
}

/** Milliseconds between two looks at a file that another run is writing. */
const INTERVAL = 20;

/** Opens the unfinished file, empty, and locks it. */
async function openPart(part: string, patience: number): Promise<Deno.FsFile> {
  const until = performance.now() + patience;
  for (;;) {
    const file = await Deno.open(part, { write: true, create: true });
    if (!await file.tryLock(true)) {
      file.close();
      if (performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, INTERVAL));
        continue;
      }
      throw new DataSusError(`Cannot write "${part}": another run is writing it`, {
        code: "SOURCE",
        path: part,
        hint: "Wait until it is done, or write to another file",
      });
    }
    // The run that had the lock may have renamed or removed the file since it was opened here.
    const there = await Deno.stat(part).catch(() => undefined);
    if (there !== undefined && there.ino === (await file.stat()).ino) {
      await file.truncate();
      return file;
    }
    file.close();
  }
}
