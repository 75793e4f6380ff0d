import type { Cache } from "./cache.ts";
import { disk, type DiskOptions } from "./disk.ts";
import { memory } from "./memory.ts";

/** Bytes of the platform's folder. */
const PLATFORM_BYTES = 20e9;

/**
 * The cache of whoever names none: the folder in `DSBR_CACHE_DIR`; else the platform's folder for
 * caches (`~/.cache/dsbr`, `~/Library/Caches/dsbr`, `%LOCALAPPDATA%\dsbr\cache`), if Deno has been
 * told already that it may read and write there; else memory.
 *
 * It never asks for a permission: what is not granted yet is taken as refused, an environment
 * variable included. `DSBR_CACHE_DIR=none` means memory.
 *
 * The platform's folder, which nobody has chosen, takes 20 GB at most, unless `maxBytes` is given; a
 * folder that is named has no other limit than `maxBytes`.
 *
 * @example
 * ```ts
 * import { defaultCache } from "@dsbr/core";
 *
 * const { store = "memory" } = await defaultCache().stats();
 * console.log(store);
 * ```
 */
export function defaultCache(options: DiskOptions = {}): Cache {
  const folder = defaultFolder();
  if (folder === undefined) return memory(options);
  return disk(folder, { ...options, maxBytes: options.maxBytes ?? defaultLimit(folder) });
}

/** Bytes that a folder may take of which nothing else is said; `undefined` when somebody chose it. */
export function defaultLimit(folder: string): number | undefined {
  return variable("DSBR_CACHE_DIR") === undefined && folder === platformFolder()
    ? PLATFORM_BYTES
    : undefined;
}

/** The folder of {@linkcode defaultCache}, `undefined` when it is memory. */
export function defaultFolder(): string | undefined {
  const named = variable("DSBR_CACHE_DIR");
  if (named !== undefined) return named === "none" ? undefined : named;
  const folder = platformFolder();
  if (folder === undefined) return undefined;
  const granted = (["read", "write"] as const).every((name) =>
    Deno.permissions.querySync({ name, path: folder }).state === "granted"
  );
  return granted ? folder : undefined;
}

function platformFolder(): string | undefined {
  if (Deno.build.os === "windows") {
    const local = variable("LOCALAPPDATA");
    return local && `${local}\\dsbr\\cache`;
  }
  const home = variable("HOME");
  if (Deno.build.os === "darwin") return home && `${home}/Library/Caches/dsbr`;
  const caches = variable("XDG_CACHE_HOME");
  // The specification has relative paths ignored.
  if (caches?.startsWith("/")) return `${caches}/dsbr`;
  return home && `${home}/.cache/dsbr`;
}

/** An environment variable that is set, not empty, and granted to be read. */
function variable(name: string): string | undefined {
  const { state } = Deno.permissions.querySync({ name: "env", variable: name });
  return state === "granted" ? Deno.env.get(name) || undefined : undefined;
}
