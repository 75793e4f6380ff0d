import { DataSusError } from "../error.ts";
import { refused } from "../permission.ts";

/** A file that is read from its beginning. */
export interface InputFile extends Disposable {
  /** Its length in bytes. */
  readonly size: number;
  /** Its bytes in chunks; throws the signal's reason when it aborts. */
  chunks(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined>;
}

const CHUNK_LENGTH = 64 * 1024;

/**
 * Opens a file for reading. Dispose of it when done.
 *
 * @throws {DataSusError} `PERMISSION` when Deno refuses, `SOURCE` when it cannot be opened.
 */
export async function openInput(path: string): Promise<InputFile> {
  try {
    const file = await Deno.open(path);
    const { size, isDirectory } = await file.stat();
    if (isDirectory) {
      file.close();
      throw new Deno.errors.IsADirectory();
    }
    return {
      size,
      async *chunks(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
        for (;;) {
          signal.throwIfAborted();
          const chunk = new Uint8Array(CHUNK_LENGTH); // a decoder keeps its chunks
          const length = await file.read(chunk);
          if (length === null) return;
          yield chunk.subarray(0, length);
        }
      },
      [Symbol.dispose]: () => file.close(),
    };
  } catch (cause) {
    throw explain(path, cause);
  }
}

function explain(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  if (cause instanceof Deno.errors.NotCapable) {
    const message = `Cannot read "${path}": Deno has no permission to read it`;
    return refused(message, [{ name: "read", path }], { path, cause });
  }
  const [state, hint] = cause instanceof Deno.errors.NotFound
    ? ["there is no such file", "Check the path"]
    : cause instanceof Deno.errors.IsADirectory
    ? ["it is a folder", "Name one .dbc file, or read the folder with dsbr scan --source DIR"]
    : [cause.message, "Check the file's owner and mode, and the disk"];
  return new DataSusError(`Cannot read "${path}": ${state}`, {
    code: "SOURCE",
    path,
    cause,
    hint,
  });
}
