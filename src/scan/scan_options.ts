import type { Cache } from "../cache/cache.ts";
import type { OnMissing } from "../check_missing.ts";
import type { Language } from "../codes/code_list.ts";
import type { BadRecordOptions } from "../dead_letters.ts";
import type { Verify } from "../decode/record_bytes.ts";
import type { Strict } from "../drift/drift_watch.ts";
import type { Source, SourceOptions } from "../fetch/source.ts";
import type { Lock } from "../lock/lock.ts";
import type { ProgressOptions } from "../progress/watch_read.ts";

/** How a scan reads. */
export interface ScanOptions extends BadRecordOptions, ProgressOptions {
  /**
   * Where the files come from: a source, or several in order of preference, of which the last has
   * the word (see `fallback`). Default DataSUS's server, one `ftp()` for all scans.
   */
  readonly source?: Source | readonly Source[] | undefined;
  /** Keeps what is read; `withCache(source, cache)` as the source does the same. Default none. */
  readonly cache?: Cache | undefined;
  /**
   * What to do about expected files that are absent: stop before anything is read (`error`, the
   * default), or go on and list them in the outcome (`warn` marks them for those who show it).
   * Absences that the catalogue knows are no error.
   */
  readonly onMissing?: OnMissing | undefined;
  /** What to do about a CRC-32 that does not match. Default `error`. */
  readonly verify?: Verify | undefined;
  /**
   * Rows of a batch; only the last of a file has fewer. Default 16,384, and 2,048 for the first
   * batch of a scan, so that there is something to see at once.
   */
  readonly batchRows?: number | undefined;
  /**
   * Most workers that decode files at a time, a file each; rows, order and outcome are those of the
   * main thread. 0 uses none. Default `auto`: one a processor when there is enough to read, 20 MB
   * or four files of 8 MB together; none otherwise, with `limit`, for archives, where Deno has no
   * permission to read the module from a local path, and when memory is short.
   */
  readonly workers?: number | "auto" | undefined;
  /** The language of labels. Default `pt`; in English, Portuguese stands where English is lacking. */
  readonly lang?: Language | undefined;
  /**
   * Looks for codes outside their lists, which become findings of the outcome. Lists that are known
   * to lack codes are left aside. It loads the lists of all columns given out. Default false:
   * such codes are common, and with `strict` the first one stops the read.
   */
  readonly checkCodes?: boolean | undefined;
  /**
   * Which findings stop the read with the error `DRIFT`: `true` for any column that appears,
   * vanishes, changes its type or width, turns all null or holds codes outside its list;
   * `undeclared` for those alone that the catalogue does not declare, so that files of many years
   * can be read. Default `false`: findings are listed in the outcome.
   */
  readonly strict?: Strict | undefined;
  /**
   * How long listings of a source count as new, in milliseconds; 0 keeps none. Default 24 hours.
   * Those of folders on this machine and of made-up data are never kept.
   */
  readonly listingTtl?: number | undefined;
  /**
   * The files as they were when they were locked, from {@linkcode readLock} or `scan.lock()`: a
   * file that is gone or has another size is an error before anything is read, other bytes are an
   * error at the file's end. Files that the lock does not have, of months published since for
   * example, are read unverified; the outcome calls them `new`.
   */
  readonly lock?: Lock | undefined;
  /**
   * With a lock: files that it does not have are an error, too, and so are missing ones whatever
   * `onMissing` says; gaps that the catalogue knows are not. Default false.
   */
  readonly frozen?: boolean | undefined;
  /**
   * Takes the hashes of every file that is read to its end, for `lockOf` and `cite`. A scan with a
   * lock takes them anyway. Default false.
   */
  readonly fingerprint?: boolean | undefined;
}

/** How files are looked up. */
export interface ResolveOptions extends SourceOptions {
  /** True lists the source's directories anew, however new the last listings are. */
  readonly refresh?: boolean | undefined;
}

/** How a scan's coverage is looked up. */
export interface CoverageOptions extends ResolveOptions {
  /** Files as they were locked: those that differ are `changed`. Default: the scan's lock. */
  readonly lock?: Lock | undefined;
}

/** How a scan is explained. */
export interface ExplainOptions extends CoverageOptions {
  /** Speed of downloads that estimates suppose, in bytes a second. Default 1.2 million. */
  readonly bytesPerSecond?: number | undefined;
}

/** How the beginning of a file is read. */
export interface ScanPeekOptions extends ResolveOptions {
  /** Rows to read. Default 10. */
  readonly rows?: number | undefined;
  /** The file; the scan's first one that is there when absent. */
  readonly path?: string | undefined;
}

/** How one read of a scan goes. */
export interface ReadOptions extends ResolveOptions, ProgressOptions {
  /**
   * Has the memory of a batch used again when the next one is asked for: the batch, its columns and
   * what shares their memory are not to be looked at any more then. For readers that take numbers
   * from each batch and keep none of it, in a third of the memory. Default false: batches are
   * yours.
   */
  readonly reuseBuffers?: boolean | undefined;
}

/** How a scan is locked. */
export interface LockOptions extends ReadOptions {
  /** The day that the lock calls the day of access. Default: today. */
  readonly accessed?: Date | undefined;
}
