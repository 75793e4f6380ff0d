/**
 * Where a command's result goes: standard output, or a file that appears when it is complete.
 *
 * @module
 */

import { AtomicFile, explainWriting, requestAccess } from "../atomic_file.ts";
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
  await using file = await AtomicFile.open(path);
  await write({
    isScreen: false,
    color: false,
    async write(bytes: Uint8Array): Promise<void> {
      signal.throwIfAborted();
      await file.write(bytes);
    },
  });
  signal.throwIfAborted();
  await file.commit();
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
  await requestAccess(path);
  const present = await explainWriting(path, () =>
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

/** Writes lines of text, the last one ended, too. */
export async function writeLines(output: Output, lines: readonly string[]): Promise<void> {
  await output.write(new TextEncoder().encode(lines.map((line) => line + "\n").join("")));
}
