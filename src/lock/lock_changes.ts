/**
 * A lock beside what a source lists today: what was republished, what is new, what is gone. Pure.
 *
 * @module
 */

import type { PlannedPartition } from "../plan.ts";
import type { Resolution, ResolvedFile } from "../resolve.ts";
import { filesByPath, type Lock, type LockedFile, toSecond } from "./lock.ts";

/** A locked file that the source lists with another size or time. */
export interface RepublishedFile {
  /** The file as it was locked. */
  readonly before: LockedFile;
  /** The file as it is listed now. */
  readonly now: ResolvedFile;
}

/**
 * What became of the files of a scan since they were locked, as far as listings tell: a file that
 * was replaced without a change of size and time is among `unchanged`.
 */
export interface LockChanges {
  /** System and group, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** Files with another size or time, in the scan's order. */
  readonly republished: readonly RepublishedFile[];
  /** Files that the scan reads and the lock does not have, in the scan's order. */
  readonly added: readonly ResolvedFile[];
  /** Files that the lock has, of the partitions asked for, and that the scan would not read. */
  readonly vanished: readonly LockedFile[];
  /** Files listed as they were locked, in the scan's order. */
  readonly unchanged: readonly LockedFile[];
  /** Partitions that are expected and have no file on the source, by key. */
  readonly missing: readonly string[];
}

/**
 * Compares a lock with what a source has of a plan. Files of other datasets and partitions do not
 * count.
 */
export function compareLock(
  lock: Lock,
  dataset: string,
  partitions: readonly PlannedPartition[],
  resolution: Pick<Resolution, "files" | "missing">,
): LockChanges {
  const locked = filesByPath(lock);
  const republished: RepublishedFile[] = [];
  const added: ResolvedFile[] = [];
  const unchanged: LockedFile[] = [];
  for (const now of resolution.files) {
    const before = locked.get(now.path);
    if (before === undefined) added.push(now);
    else if (isListedAs(before, now)) unchanged.push(before);
    else republished.push({ before, now });
  }
  const read = new Set(resolution.files.map((file) => file.path));
  const asked = new Set(partitions.map((partition) => partition.key));
  return {
    dataset,
    republished,
    added,
    vanished: lock.files.filter((file) =>
      file.dataset === dataset && asked.has(file.partition) && !read.has(file.path)
    ),
    unchanged,
    missing: resolution.missing.map((partition) => partition.key),
  };
}

/** Whether a listing agrees with a lock, and says enough to tell. */
function isListedAs(locked: LockedFile, { size, modified }: ResolvedFile): boolean {
  const tells = size !== undefined || (modified !== undefined && locked.modified !== undefined);
  return tells && (size === undefined || size === locked.size) &&
    (modified === undefined || locked.modified === undefined ||
      toSecond(modified) === locked.modified);
}

/**
 * Says in lines of text what changed: a summary, then a line for each file that did.
 *
 * @param refreshed The lock after the changed files were read: it tells how many rows they have, and
 * which of them have the same bytes as before.
 */
export function describeChanges(changes: LockChanges, refreshed?: Lock): readonly string[] {
  const after = refreshed === undefined ? undefined : filesByPath(refreshed);
  const rows: string[][] = [
    ...changes.republished.map(({ before, now }) => {
      const read = after?.get(before.path);
      const same = read?.sha256 === before.sha256;
      return [same ? "touched" : "republished", now.path, republishedText(before, now, read)];
    }),
    ...changes.added.map((file) => ["new", file.path, listedText(file, after?.get(file.path))]),
    ...changes.vanished.map((file) => {
      const heir = changes.added.filter(({ partition }) => partition === file.partition);
      return [
        "gone",
        file.path,
        heir.length === 0 ? "" : `replaced by ${heir.map(({ path }) => path).join(", ")}`,
      ];
    }),
  ];
  const having = (status: string): number => rows.filter(([first]) => first === status).length;
  const counts = [
    ...["republished", "touched", "new", "gone"]
      .map((status) => [having(status), status] as const)
      .filter(([howMany]) => howMany > 0),
    [changes.unchanged.length, "unchanged"] as const,
  ];
  const summary = counts.map(([howMany, status]) => `${grouped(howMany)} ${status}`).join(", ");
  const missing = changes.missing.length === 0
    ? ""
    : `; ${grouped(changes.missing.length)} expected and not there`;
  return [`${changes.dataset}: ${summary}${missing}`, ...aligned(rows)];
}

function republishedText(
  before: LockedFile,
  now: ResolvedFile,
  read: LockedFile | undefined,
): string {
  const size = read?.size ?? now.size;
  const modified = now.modified === undefined ? undefined : toSecond(now.modified);
  return [
    ...(size === undefined || size === before.size
      ? []
      : [`${grouped(before.size)} -> ${grouped(size)} bytes`]),
    ...(modified === before.modified || modified === undefined
      ? []
      : [`changed ${dayOf(before.modified)} -> ${dayOf(modified)}`]),
    ...(read === undefined || read.rows === before.rows
      ? []
      : [`${grouped(before.rows)} -> ${grouped(read.rows)} rows`]),
    ...(read === undefined || read.schemaHash === before.schemaHash ? [] : ["other columns"]),
    ...(read?.sha256 === before.sha256 ? ["the same bytes"] : []),
  ].join(", ");
}

function listedText(file: ResolvedFile, read: LockedFile | undefined): string {
  const size = read?.size ?? file.size;
  return [
    ...(size === undefined ? [] : [`${grouped(size)} bytes`]),
    ...(file.modified === undefined ? [] : [`changed ${dayOf(toSecond(file.modified))}`]),
    ...(read === undefined ? [] : [`${grouped(read.rows)} rows`]),
    ...(file.preliminary ? ["preliminary"] : []),
  ].join(", ");
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const lines = rows.map(([status, path, text]) => [status!, nameOf(path!), text!]);
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map(([status, name, text]) =>
    `${status!.padEnd(widths[0]!)}  ${name!.padEnd(widths[1]!)}  ${text}`.trimEnd()
  );
}

function dayOf(modified: string | undefined): string {
  return modified?.slice(0, 10) ?? "unknown";
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function grouped(number: number): string {
  return number.toLocaleString("en-US");
}
