/**
 * Locks taken from a source: every file read once, none of its columns decoded.
 *
 * @module
 */

import type { Verify } from "../decode/record_bytes.ts";
import type { Language } from "../codes/code_list.ts";
import type { Encoding } from "../decode/text.ts";
import type { Source } from "../fetch/source.ts";
import { type Lock, makeLock } from "../lock/lock.ts";
import { describeChanges, type LockChanges } from "../lock/lock_changes.ts";
import { lockOf } from "../lock/lock_of.ts";
import { type ProgressOptions, ReadWatch } from "../progress/watch_read.ts";
import { readFiles } from "../read/read_files.ts";
import type { ExpectedFile } from "../resolve.ts";

/** How files are read to lock them. */
export interface TakeLockOptions extends ProgressOptions {
  /** System and group. */
  readonly dataset: string;
  /** The code page of text. */
  readonly encoding: Encoding;
  /** What to do about a CRC-32 that does not match. */
  readonly verify?: Verify | undefined;
  /** When the files are read, for the lock. Default: now. */
  readonly accessed?: Date | undefined;
  /** Cancels the read. */
  readonly signal?: AbortSignal | undefined;
  /** The language in which progress is shown. Default `pt`. */
  readonly lang?: Language | undefined;
}

/** What a refresh found and did. */
export interface RefreshedLock {
  /** The lock of what is published now, with the files of other scans that the old one had. */
  readonly lock: Lock;
  /** What the listings told. */
  readonly changes: LockChanges;
  /**
   * What changed, in lines of text: a summary, then a line for each file. A file with another time
   * and the same bytes is called touched, not republished.
   */
  readonly report: readonly string[];
}

/** Reads files once, decompressed and checked but not decoded, and locks those that are there. */
export async function takeLock(
  source: Source,
  expected: readonly ExpectedFile[],
  options: TakeLockOptions,
): Promise<Lock> {
  const { dataset, accessed, ...how } = options;
  const { synthetic = false } = source;
  const files = expected.flatMap(({ file }) => file ?? []);
  const retries = (): number => source.retries ?? 0;
  await using watch = new ReadWatch({ ...options, synthetic, retries, limited: false });
  const read = readFiles(source, { expected, files }, {
    ...how,
    signal: watch.signal,
    onCount: watch.update,
    specs: [],
    selected: [],
    where: undefined,
    limit: undefined,
    fingerprint: true,
  });
  for await (const _ of watch.watching(read.batches));
  return lockOf({ dataset, synthetic, files: read.outcomes() }, { accessed });
}

/** Reads the files that listings say changed or are new, and gives the lock of all. */
export async function refreshLock(
  source: Source,
  expected: readonly ExpectedFile[],
  lock: Lock,
  changes: LockChanges,
  options: TakeLockOptions,
): Promise<RefreshedLock> {
  const stale = new Set([...changes.republished.map(({ now }) => now), ...changes.added]);
  const files = expected.filter(({ file }) => file !== undefined && stale.has(file));
  const fetched = await takeLock(source, files, options);
  const known = new Map(lock.files.map((file) => [file.path, file]));
  const gone = new Set(changes.vanished.map((file) => file.path));
  const refreshed = makeLock([
    ...lock.files.filter((file) => !gone.has(file.path)),
    ...fetched.files.map((file) => {
      const before = known.get(file.path);
      return before?.sha256 === file.sha256 ? { ...file, accessed: before.accessed } : file;
    }),
  ]);
  return { lock: refreshed, changes, report: describeChanges(changes, refreshed) };
}
