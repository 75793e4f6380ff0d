import type { Cache } from "./cache.ts";
import type { CacheOptions } from "./cache_context.ts";
import { parseBytes } from "../memory_budget.ts";
import { DiskStore } from "./disk_store.ts";
import { EntryCache } from "./entry_cache.ts";

/** Options of {@linkcode disk}. */
export interface DiskOptions extends CacheOptions {
  /**
   * Bytes that its entries may take, or a text such as `20GB`: what was not used for longest goes
   * first, and nothing that is being read. Processes that share the folder each add up to 2 % more
   * for a while. Offline nothing goes, since nothing could be fetched again. Default: no limit.
   */
  readonly maxBytes?: number | string | undefined;
}

/**
 * A cache in a folder, which any number of processes may share, with memory in front of it.
 *
 * It keeps files as they were fetched, columns as they were decoded, and listings. Each entry
 * carries a manifest with its SHA-256, and is checked whole before any of it is used; what is
 * damaged is fetched again. The folder must be the user's own: it is made (mode 0700) at the first
 * use, and one that is a link, belongs to another user or that others can write to is not used, of
 * which `onWarning` tells. When the folder cannot be written to, reading goes on without it.
 *
 * Needs `--allow-read` and `--allow-write` for the folder.
 *
 * @example
 * ```ts
 * import { directory, disk, withCache } from "@dsbr/core";
 *
 * const cache = disk("dados-cache", { onWarning: ({ message }) => console.warn(message) });
 * const source = withCache(directory("/mnt/datasus"), cache); // nothing is touched yet
 * console.log(source.name);
 * ```
 *
 * @param folder The folder; a relative path is relative to the working directory.
 * @throws {RangeError} When an option is negative, or `maxBytes` no size.
 * @throws {TypeError} When a URL is no `file:` URL.
 */
export function disk(folder: string | URL, options: DiskOptions = {}): Cache {
  const { maxBytes, offline: isFixed } = options;
  const limit = maxBytes === undefined ? undefined : parseBytes(maxBytes, "a cache");
  return new EntryCache(new DiskStore(pathOf(folder), { limit, isFixed }), options);
}

function pathOf(folder: string | URL): string {
  if (typeof folder === "string") return folder.replace(/(?<=.)[\\/]+$/, "");
  if (folder.protocol !== "file:") {
    throw new TypeError(`Cannot keep a cache in "${folder}": not a file: URL`);
  }
  return decodeURIComponent(folder.pathname).replace(/(?<=.)\/+$/, "");
}
