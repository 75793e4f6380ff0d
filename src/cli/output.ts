/**
 * Where a command's result goes: standard output, or a file that appears when it is complete.
 *
 * @module
 */

import { DataSusError } from "../error.ts";
import { type OptionFacts, usageError } from "./arguments.ts";
import type { Context } from "./command.ts";

/** Names of {@linkcode OUTPUT_OPTIONS}. */
export type OutputOption = "output";

/** Where the result goes. */
export const OUTPUT_OPTIONS: Readonly<Record<OutputOption, OptionFacts>> = {
  output: {
    short: "o",
    value: "FILE",
    about: "File to write, - for standard output. It is written as FILE.part and gets its name " +
      "when it is complete; a file of that name is replaced. Default: -.",
  },
};

/** Takes the bytes of a result. */
export interface Output {
  /** Whether they go to a screen. */
  readonly isScreen: boolean;
  /** Whether text may be styled. */
  readonly color: boolean;
  /**
   * Writes bytes; done when there is room for more.
   *
   * @throws What interrupted the command, `ClosedPipe` when nobody reads, or a `DataSusError` when
   * the file cannot be written.
   */
  write(bytes: Uint8Array): Promise<void>;
}

/**
 * Runs `write` with the output that `-o` names. A file gets its name once `write` is done; when it
 * fails, nothing is left of it.
 *
 * @throws {DataSusError} `PERMISSION` or `SOURCE` before `write` runs, when the file cannot be made;
 * and what `write` throws.
 */
export async function withOutput(
  path: string | undefined,
  { terminal, signal }: Context,
  write: (output: Output) => Promise<void>,
): Promise<void> {
  if (path === undefined || path === "-") {
    return await write({
      isScreen: terminal.outIsScreen,
      color: terminal.color && terminal.outIsScreen,
      write: (bytes) => unlessAborted(signal, terminal.write(bytes)),
    });
  }
  await checkPlace(path);
  const part = `${path}.part`;
  const file = await attempt(path, () => openPart(part));
  try {
    await write({
      isScreen: false,
      color: false,
      async write(bytes: Uint8Array): Promise<void> {
        signal.throwIfAborted();
        await attempt(path, () => writeWhole(file, bytes));
      },
    });
    signal.throwIfAborted();
    await attempt(path, async () => {
      await file.syncData();
      await Deno.rename(part, path);
    });
  } catch (error) {
    await Deno.remove(part).catch(() => {}); // what went wrong first is what the user must know
    throw error;
  } finally {
    file.close();
  }
}

/** The outcome of `work`, unless the signal aborts before: a pipe may stay full for ever. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Asks for the permissions that writing takes before anything is read, and looks at the place. */
async function checkPlace(path: string): Promise<void> {
  const folder = path.replace(/[^/\\]*$/, "").replace(/(?<=.)[/\\]+$/, "") || ".";
  const part = `${path}.part`;
  const missing: string[] = [];
  for (const name of ["read", "write"] as const) {
    const states = [path, part].map((path) => Deno.permissions.querySync({ name, path }).state);
    if (states.every((state) => state === "granted")) continue;
    const { state } = await Deno.permissions.request({ name, path: folder });
    if (state !== "granted") missing.push(`--allow-${name}=${folder}`);
  }
  if (missing.length > 0) {
    const flag = missing.join(" ");
    throw new DataSusError(`Cannot write "${path}": Deno has no permission to write it`, {
      code: "PERMISSION",
      path,
      flag,
      hint: `Add ${flag} to the command`,
    });
  }
  const present = await attempt(path, () =>
    Deno.stat(path).catch((error) => {
      if (error instanceof Deno.errors.NotFound) return undefined;
      throw error;
    }));
  if (present !== undefined && !present.isFile) {
    throw usageError(
      `Cannot write "${path}": it is ${present.isDirectory ? "a folder" : "no plain file"}`,
      present.isDirectory ? "Add a file name" : `Leave -o out and redirect: > ${path}`,
    );
  }
}

/**
 * Opens the unfinished file, empty, and locks it, so that two runs cannot write the same one. What
 * a run that was killed has left is taken over.
 */
async function openPart(part: string): Promise<Deno.FsFile> {
  for (;;) {
    const file = await Deno.open(part, { write: true, create: true });
    if (!await file.tryLock(true)) {
      file.close();
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

async function writeWhole(file: Deno.FsFile, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += await file.write(bytes.subarray(at));
}

/** Says of which file an error of the system is. */
async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof DataSusError) throw cause;
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

/** Writes lines of text, the last one ended, too. */
export async function writeLines(output: Output, lines: readonly string[]): Promise<void> {
  await output.write(new TextEncoder().encode(lines.map((line) => line + "\n").join("")));
}
