import type { Cache } from "./cache.ts";
import type { CacheOptions } from "./cache_context.ts";
import { EntryCache } from "./entry_cache.ts";

/**
 * A cache in this process's memory: files as they were fetched, and columns as they were decoded.
 * What was not used for longest goes first. It needs no permission, and ends with the process.
 *
 * @example
 * ```ts
 * import { directory, memory, sih, withCache } from "@dsbr/core";
 *
 * const source = withCache(directory("/mnt/datasus"), memory({ bytes: 64 * 1024 * 1024 }));
 * const scan = sih({ group: "RD", uf: "AC", year: 2023 }, { source });
 * console.log(scan.toString());
 * ```
 *
 * @throws {RangeError} When an option is negative.
 */
export function memory(options: CacheOptions = {}): Cache {
  return new EntryCache(undefined, options);
}
