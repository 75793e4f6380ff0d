/**
 * What a read with a lock refuses. Pure.
 *
 * @module
 */

import { DataSusError } from "../error.ts";
import type { LockedFile } from "./lock.ts";
import type { LockChanges } from "./lock_changes.ts";

const REFRESH = "See what DataSUS republished, and accept it, with scan.refresh(lock) (dsbr lock " +
  "--refresh), or read the files of then from a copy of them with directory()";

/**
 * Checks a listing against a lock, before any byte is read: no locked file may be gone or have
 * another size, and with `frozen` none may be new. Another time alone is no error here, since
 * copying a file changes it: the SHA-256 decides.
 *
 * @throws {DataSusError} `CHANGED`, which names the first such file and says how many more there are.
 */
export function checkListing(changes: LockChanges, frozen: boolean): void {
  const problems = [
    ...changes.republished
      .filter(({ before, now }) => now.size !== undefined && now.size !== before.size)
      .map(({ before, now }) => ({
        path: before.path,
        state: `it is not the file that was locked: ${before.size} bytes then, ${now.size} now`,
        hint: REFRESH,
      })),
    ...changes.vanished.map((file) => {
      const heir = changes.added.find(({ partition }) => partition === file.partition);
      return {
        path: file.path,
        state: heir === undefined
          ? "it was locked, and is gone"
          : `it was locked, and "${heir.path}" has taken its place`,
        hint: REFRESH,
      };
    }),
    ...(frozen ? changes.added : []).map((file) => ({
      path: file.path,
      state: "the lock is frozen and does not have it",
      hint:
        "Ask for what was locked, add the file with scan.refresh(lock) (dsbr lock --refresh), " +
        "or leave frozen (--frozen) out to read it unverified",
    })),
  ];
  const [first, ...more] = problems;
  if (first === undefined) return;
  const others = more.length === 0
    ? ""
    : ` (and ${more.length} more ${more.length === 1 ? "file differs" : "files differ"})`;
  throw changed(first.path, first.state + others, first.hint);
}

/**
 * Checks the bytes of a whole file against its lock.
 *
 * @throws {DataSusError} `CHANGED` when they are others.
 */
export function checkBytes(
  locked: LockedFile,
  { size, sha256 }: Pick<LockedFile, "size" | "sha256">,
): void {
  if (size !== locked.size) {
    throw changed(
      locked.path,
      `it is not the file that was locked: ${locked.size} bytes then, ${size} now`,
      REFRESH,
    );
  }
  if (sha256 === locked.sha256) return;
  throw changed(
    locked.path,
    `it is not the file that was locked: its SHA-256 was ${locked.sha256}, is ${sha256}`,
    REFRESH,
  );
}

/**
 * Checks that the same bytes are still read as the same table.
 *
 * @throws {DataSusError} `CHANGED` when they are not: the lock was edited, or another version of
 * this module reads the file differently.
 */
export function checkContent(
  locked: LockedFile,
  found: Pick<LockedFile, "rows" | "crc32" | "schemaHash">,
): void {
  for (const fact of ["rows", "crc32", "schemaHash"] as const) {
    if (found[fact] === locked[fact]) continue;
    throw changed(
      locked.path,
      `its bytes are those that were locked, but its ${fact} was ${locked[fact]}, is ${
        found[fact]
      }`,
      "The lock was edited, or another version of @dsbr/core wrote it (its versions say which): " +
        "lock the scan again and compare",
    );
  }
}

function changed(path: string, state: string, hint: string): DataSusError {
  return new DataSusError(`Cannot read "${path}": ${state}`, { code: "CHANGED", path, hint });
}
