import type { Cache } from "../cache/cache.ts";
import type { CacheOptions, CacheWarning } from "../cache/cache_context.ts";
import { defaultCache, defaultFolder, defaultLimit } from "../cache/default_cache.ts";
import { disk } from "../cache/disk.ts";
import { memory } from "../cache/memory.ts";
import type { Source } from "../fetch/source.ts";
import { type Arguments, type OptionFacts, usageError } from "./arguments.ts";
import { type Note, warning } from "./notes.ts";

/** Names of {@linkcode CACHE_OPTIONS}. */
export type CacheOption = "cache" | "cache-size" | "offline";

/** The option `--cache-size`. */
export const CACHE_SIZE: OptionFacts = {
  value: "SIZE",
  about: "What the cache's folder may take, 20GB for example: what was not used for longest goes " +
    "first. Default: no limit for a folder that is named, 20GB for the platform's.",
};

/** What is kept of what is read. */
export const CACHE_OPTIONS: Readonly<Record<CacheOption, OptionFacts>> = {
  cache: {
    value: "DIR|none",
    about: "A folder in which files and decoded columns are kept, so that nothing is fetched " +
      "twice. Default: DSBR_CACHE_DIR, or the platform's folder for caches if it is granted, and " +
      "none at all for a folder of files or for sample.",
  },
  "cache-size": CACHE_SIZE,
  offline: {
    about: "Read from the cache alone: files that it lacks are missing, and named.",
  },
};

/** The option `--cache` of commands that are about a folder. */
export const CACHE_FOLDER: OptionFacts = {
  value: "DIR",
  about: "The cache's folder. Default: DSBR_CACHE_DIR, or the platform's folder for caches if " +
    "Deno may read and write it.",
};

/** A cache for one command, and what it could not do. */
export interface CommandCache {
  /** `undefined` when nothing is kept. */
  readonly cache: Cache | undefined;
  /** What to print at the end. */
  notes(): readonly Note[];
}

/**
 * The cache that a command line names. Nothing is touched. A `ttl` of 0 is for those who must know
 * what the source has now.
 *
 * @throws {DataSusError} `QUERY` when it asks to be offline without a cache.
 */
export function readCache(
  args: Arguments<CacheOption>,
  source: Source | undefined,
  { ttl }: Pick<CacheOptions, "ttl"> = {},
): CommandCache {
  const warnings: CacheWarning[] = [];
  const offline = args.has("offline");
  const maxBytes = args.bytes("cache-size");
  const onWarning = (warning: CacheWarning): void => void warnings.push(warning);
  const options = { offline, maxBytes, ttl, onWarning };
  const named = args.get("cache");
  const notes = (): readonly Note[] => warnings.map(({ message }) => warning(message));
  if (named !== undefined && named !== "none") return { cache: disk(named, options), notes };
  if (offline && (named === "none" || defaultFolder() === undefined)) {
    throw usageError(
      "Cannot read offline: there is no cache to read from",
      "Add --cache DIR, the folder that was given when the files were fetched",
    );
  }
  if (named === "none") return { cache: undefined, notes };
  return { cache: offline || !source?.isLocal ? defaultCache(options) : undefined, notes };
}

/**
 * The folder that a command about a cache works on, of `size` bytes at most.
 *
 * @throws {DataSusError} `QUERY` when none is named and there is no default.
 */
export function readCacheFolder(
  command: string,
  args: Arguments<"cache">,
  size?: number,
): CommandCache & {
  readonly cache: Cache;
} {
  const folder = args.get("cache") ?? defaultFolder();
  if (folder === undefined) {
    throw usageError(
      `Cannot run dsbr ${command}: --cache is missing`,
      "Write --cache DIR, or set DSBR_CACHE_DIR and add --allow-env=DSBR_CACHE_DIR",
    );
  }
  const warnings: CacheWarning[] = [];
  const onWarning = (warning: CacheWarning): void => void warnings.push(warning);
  const maxBytes = size ?? defaultLimit(folder);
  const cache = folder === "none" ? memory({ onWarning }) : disk(folder, { onWarning, maxBytes });
  return { cache, notes: () => warnings.map(({ message }) => warning(message)) };
}
