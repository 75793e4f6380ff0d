/**
 * The options with which a command reads under a lock.
 *
 * @module
 */

import type { Lock } from "../lock/lock.ts";
import { LOCK_FILE, readLock } from "../lock/lock_file.ts";
import type { FileOutcome } from "../outcome.ts";
import type { Arguments, OptionFacts } from "./arguments.ts";
import { type Note, note, warning } from "./notes.ts";
import { first } from "../display/wording.ts";

/** Names of {@linkcode LOCK_OPTIONS}. */
export type LockOption = "lock" | "frozen";

/** Which lock a read is held to. */
export const LOCK_OPTIONS: Readonly<Record<LockOption, OptionFacts>> = {
  lock: {
    value: "FILE",
    about: "Lock file, as dsbr lock writes it. A file that is not what it was when it was locked " +
      "is an error; one that the lock does not have is read, and said. Default: none.",
  },
  frozen: {
    about:
      "Files that the lock does not have are an error, too, and so are missing ones. Without " +
      `--lock the lock is ${LOCK_FILE}.`,
  },
};

/** What a scan is told of locks. */
export interface LockUse {
  /** The lock; absent when the command line names none. */
  readonly lock?: Lock;
  /** Whether the lock must have every file. */
  readonly frozen: boolean;
}

/**
 * Reads the lock that a command line names.
 *
 * @throws {DataSusError} `LOCK`, `PERMISSION` or `SOURCE` when it cannot be read.
 */
export async function readLockOptions(args: Arguments<LockOption>): Promise<LockUse> {
  const frozen = args.has("frozen");
  const path = args.get("lock") ?? (frozen ? LOCK_FILE : undefined);
  return path === undefined ? { frozen } : { lock: await readLock(path), frozen };
}

/** Notes on files that were read and not held to the lock. */
export function lockNotes(files: readonly Pick<FileOutcome, "path" | "lock">[]): Note[] {
  const having = (status: FileOutcome["lock"]): string[] =>
    files.filter(({ lock }) => lock === status).map(({ path }) => path.replace(/^.*\//s, ""));
  const added = having("new");
  const unchecked = having("unchecked");
  return [
    ...(added.length === 0
      ? []
      : [warning(`not in the lock, read unverified (--frozen refuses them): ${first(added, 4)}`)]),
    ...(unchecked.length === 0
      ? []
      : [note(`not read to the end, so not checked against the lock: ${first(unchecked, 4)}`)]),
  ];
}
