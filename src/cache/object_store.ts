import type { Cache } from "./cache.ts";
import type { CacheOptions } from "./cache_context.ts";
import { EntryCache } from "./entry_cache.ts";
import { S3Store } from "./s3_store.ts";

/** Options of {@linkcode objectStore}. */
export interface ObjectStoreOptions extends CacheOptions {
  /** Where the service is, such as `https://s3.sa-east-1.amazonaws.com`. */
  readonly endpoint: string | URL;
  /** The bucket, which must be there. */
  readonly bucket: string;
  /** What all keys begin with. Default `dsbr/`. */
  readonly prefix?: string | undefined;
  /** The region that requests are signed for. Default `AWS_REGION`, or `us-east-1`. */
  readonly region?: string | undefined;
  /** Milliseconds without a sign of the service after which a request is given up. Default 60,000. */
  readonly timeout?: number | undefined;
}

/**
 * A cache in a bucket of S3, or of a service that speaks its protocol, with memory in front of it.
 *
 * Credentials come from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, if set,
 * `AWS_SESSION_TOKEN`. An entry is put only where there is none, or where the one seen before still
 * is: of two processes that fill it at once the later keeps what it has, and the entry stays whole.
 * Everything is checked against its SHA-256 before it is used. A file of more than 5 MiB is uploaded
 * in parts while it is fetched, and read piece by piece: 10 MiB of it are in memory at most. When the service fails, reading goes
 * on without it, and `onWarning` says so.
 *
 * Needs `--allow-net` for the host and `--allow-env` for the variables named.
 *
 * @example
 * ```ts
 * import { directory, objectStore, withCache } from "@dsbr/core";
 *
 * const cache = objectStore({ endpoint: "https://s3.example.org", bucket: "datasus" });
 * const source = withCache(directory("/mnt/datasus"), cache); // nothing is asked yet
 * console.log(source.name);
 * ```
 *
 * @throws {TypeError} When the endpoint is no http(s) URL.
 * @throws {RangeError} When an option is negative.
 */
export function objectStore(options: ObjectStoreOptions): Cache {
  return new EntryCache(new S3Store(options), options);
}
