import { DataSusError } from "../error.ts";
import { type Permission, refused } from "../permission.ts";
import { CHUNK_BYTES, takeChunk } from "./chunk_buffers.ts";
import { giveAway } from "./given_away.ts";
import { segmentsOf } from "./plain_path.ts";
import type { OpenOptions, Source, SourceEntry, SourceOptions } from "./source.ts";

/** Least bytes asked for at a time, where a file is longer than it was listed. */
const LEAST_READ = 4 * 1024;
/** Files that are looked at together: one after the other, most of the time goes in waiting. */
const MOST_LOOKS = 8;

/**
 * A folder of files on this machine, as a source.
 *
 * The folder is laid out like the server (`dissemin/publicos/SIHSUS/200801_/Dados/...`), from any
 * level on, or simply holds the files: for each directory of the server the longest end of its path
 * that exists in the folder is taken, and at last the folder itself. Letter case does not matter.
 * Reading needs `--allow-read` for the folder and nothing else.
 *
 * @example
 * ```ts
 * import { directory, sih } from "@dsbr/core";
 *
 * const scan = sih({ group: "RD", uf: "AC", period: "2023" }, { source: directory("dados") });
 * console.log(scan.plan().partitions.length); // 12; nothing is read yet
 * ```
 *
 * @param path The folder; a relative path is relative to the working directory.
 */
export function directory(path: string | URL): Source {
  const root = typeof path === "string" ? path.replace(/(?<=.)[\\/]+$/, "") : fromUrl(path);
  return new Directory(root);
}

function fromUrl(url: URL): string {
  if (url.protocol !== "file:") {
    throw new TypeError(`Cannot read the folder "${url}": not a file: URL`);
  }
  return decodeURIComponent(url.pathname).replace(/(?<=.)\/+$/, "");
}

/** What reading a folder may fail with; anything else is passed on. */
async function explain<T>(
  root: string,
  path: string,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof Deno.errors.NotFound || cause instanceof Deno.errors.NotADirectory) {
      return undefined;
    }
    if (cause instanceof Deno.errors.NotCapable) {
      const message = `Cannot read "${path}": Deno has no permission to read it`;
      throw refused(message, [{ name: "read", path: root }], { path, cause });
    }
    if (cause instanceof Error && (cause.name === "PermissionDenied" || "code" in cause)) {
      throw new DataSusError(`Cannot read "${path}": ${cause.message}`, {
        code: "SOURCE",
        path,
        cause,
        hint: "Check the file's owner and mode, and the disk",
      });
    }
    throw cause;
  }
}

class Directory implements Source {
  readonly name: string;
  readonly isLocal = true;
  readonly permissions: readonly Permission[];
  readonly #root: string;
  readonly #folders = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
    this.permissions = [{ name: "read", path: root }];
    this.name = `directory "${root}"`;
  }

  async list(directory: string, options: SourceOptions = {}): Promise<SourceEntry[] | undefined> {
    const segments = segmentsOf(directory);
    const exact = [this.#root, ...segments].join("/");
    // The folder may have come or gone since: only where the whole path is there, none is before it.
    const key = segments.join("/");
    const known = this.#folders.get(key) === exact ? await this.#read(exact) : undefined;
    if (known === undefined) this.#folders.delete(key);
    const folder = await this.#find(segments, options);
    const names = known ?? await this.#read(folder);
    if (names === undefined) {
      throw new DataSusError(`Cannot list "${this.#root}": there is no such folder`, {
        code: "SOURCE",
        path: this.#root,
        hint: "Check the path; it is the folder that holds dissemin/, or the .dbc files themselves",
      });
    }
    const files = names.filter(({ isFile, isSymlink }) => isFile || isSymlink);
    const entries: SourceEntry[] = [];
    for (let at = 0; at < files.length; at += MOST_LOOKS) {
      options.signal?.throwIfAborted();
      const looks = files.slice(at, at + MOST_LOOKS).map(async ({ name }) => {
        const stat = await this.#stat(`${folder}/${name}`);
        if (!stat?.isFile) return;
        entries.push({ name, size: stat.size, ...(stat.mtime && { modified: stat.mtime }) });
      });
      await Promise.all(looks);
    }
    return entries.sort((a, b) => a.name < b.name ? -1 : 1);
  }

  async open(
    path: string,
    options: OpenOptions = {},
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    const segments = segmentsOf(path);
    const name = segments.pop() ?? "";
    const folder = await this.#find(segments, options);
    return await this.#open(`${folder}/${name}`, options) ??
      await this.#openFolded(folder, name, options);
  }

  async #open(
    path: string,
    { expected, chunkBytes = CHUNK_BYTES }: OpenOptions,
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    const { size = Infinity } = expected ?? {};
    const file = await explain(this.#root, path, () => Deno.open(path));
    if (file === undefined) return undefined;
    let isOpen = true;
    const close = (): void => {
      if (isOpen) file.close();
      isOpen = false;
    };
    let length = 0;
    return giveAway(
      new ReadableStream<Uint8Array>({
        pull: async (controller): Promise<void> => {
          // Deno's own stream of a file asks for 64 KiB, and takes five times as long: each read
          // costs a round through another thread.
          // A byte more than there should be tells the end of the file without another one.
          const wanted = Math.max(LEAST_READ, Math.min(chunkBytes, size - length + 1));
          const buffer = takeChunk(wanted);
          try {
            const came = await explain(this.#root, path, () => file.read(buffer));
            if (typeof came === "number") {
              length += came;
              controller.enqueue(buffer.subarray(0, came));
              if (length !== size || came === wanted) return;
            }
          } catch (error) {
            close();
            throw error;
          }
          close();
          controller.close();
        },
        cancel: close,
      }, { highWaterMark: 0 }),
    );
  }

  async #openFolded(
    folder: string,
    name: string,
    options: OpenOptions,
  ): Promise<ReadableStream<Uint8Array> | undefined> {
    const found = await this.#entry(folder, name);
    return found === undefined ? undefined : await this.#open(`${folder}/${found}`, options);
  }

  /** The folder that stands for a directory of the server; looked up when that is listed. */
  async #find(segments: readonly string[], options: SourceOptions): Promise<string> {
    options.signal?.throwIfAborted();
    const key = segments.join("/");
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const folder = await this.#lookUp(segments);
    this.#folders.set(key, folder);
    return folder;
  }

  async #lookUp(segments: readonly string[]): Promise<string> {
    const names = (await this.#read(this.#root) ?? []).map(({ name }) => name.toLowerCase());
    for (let from = 0; from < segments.length; from++) {
      if (!names.includes(segments[from]!.toLowerCase())) continue;
      const end = segments.slice(from);
      const exact = `${this.#root}/${end.join("/")}`;
      if ((await this.#stat(exact))?.isDirectory) return exact;
      const folder = await this.#descend(end);
      if (folder !== undefined) return folder;
    }
    return this.#root;
  }

  async #descend(segments: readonly string[]): Promise<string | undefined> {
    let folder = this.#root;
    for (const segment of segments) {
      const found = await this.#entry(folder, segment);
      if (found === undefined) return undefined;
      folder = `${folder}/${found}`;
    }
    return folder;
  }

  /** The entry of a folder that is called `name`, letter case aside. */
  async #entry(folder: string, name: string): Promise<string | undefined> {
    const folded = name.toLowerCase();
    const entries = await this.#read(folder) ?? [];
    const exact = entries.find((entry) => entry.name === name);
    return (exact ?? entries.find((entry) => entry.name.toLowerCase() === folded))?.name;
  }

  #stat(path: string): Promise<Deno.FileInfo | undefined> {
    return explain(this.#root, path, () => Deno.stat(path));
  }

  #read(folder: string): Promise<Deno.DirEntry[] | undefined> {
    return explain(this.#root, folder, () => Array.fromAsync(Deno.readDir(folder)));
  }
}
