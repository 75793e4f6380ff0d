/**
 * What a lock is: the exact files that a result was computed from. Pure.
 *
 * @module
 */

import { createHash } from "node:crypto";
import configuration from "../../deno.json" with { type: "json" };

/** One file as it was when it was locked. */
export interface LockedFile {
  /** The path on the server, as the source spelt the name. */
  readonly path: string;
  /** Bytes of the file as stored, compressed. */
  readonly size: number;
  /** When the source said that it was last changed, to the second: `2023-05-06T07:08:09Z`. */
  readonly modified?: string;
  /** SHA-256 of the stored bytes, 64 hexadecimal digits. It alone decides what the file is. */
  readonly sha256: string;
  /**
   * CRC-32 of the table inside, decompressed, 8 hexadecimal digits: what a `.dbc` carries behind
   * its header. Absent for a plain `.dbf`.
   */
  readonly crc32?: string;
  /** Records that are not marked as deleted: what a scan without a condition gives out. */
  readonly rows: number;
  /**
   * The layout, as 16 hexadecimal digits: the first of the SHA-256 of the header's fields, written
   * `UF_ZI:C6 VAL_TOT:N14.2`. Files of one layout have one hash.
   */
  readonly schemaHash: string;
  /** The day (UTC) on which these bytes were first read, `2026-11-21`. */
  readonly accessed: string;
  /** System and group, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** The partition's key, such as `SP-2023-01`. */
  readonly partition: string;
  /** True when a final file was expected to replace it. */
  readonly preliminary?: true;
  /** True when the data is made up. */
  readonly synthetic?: true;
}

/** What wrote a lock. */
export interface LockVersions {
  /** The version of the format, {@linkcode LOCK_VERSION}. */
  readonly lock: number;
  /** The version of this module. */
  readonly "@dsbr/core": string;
}

/**
 * The exact files of one or more scans: what `dsbr.lock.json` holds. It is a plain value, with each
 * path once, in order.
 */
export interface Lock {
  /** What wrote it. */
  readonly versions: LockVersions;
  /** The files, by path. */
  readonly files: readonly LockedFile[];
}

/** The version of the lock format that this module writes. */
export const LOCK_VERSION = 1;

/** Makes a lock of files, in the order of their paths. Of two with one path the later stays. */
export function makeLock(files: readonly LockedFile[]): Lock {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    versions: { lock: LOCK_VERSION, "@dsbr/core": configuration.version },
    files: [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1),
  };
}

/**
 * Joins two locks. Of a partition that both have, the newer lock's files stand: when a final file
 * has replaced a preliminary one, or parts a whole file, the old one goes. A file whose bytes are
 * the same keeps the day on which it was first read, so that locking again changes nothing.
 */
export function mergeLocks(older: Lock, newer: Lock): Lock {
  const replaced = new Set(newer.files.map(partitionName));
  const before = filesByPath(older);
  return makeLock([
    ...older.files.filter((file) => !replaced.has(partitionName(file))),
    ...newer.files.map((file) => {
      const known = before.get(file.path);
      return known?.sha256 === file.sha256 ? { ...file, accessed: known.accessed } : file;
    }),
  ]);
}

/** The files of a lock by their paths. */
export function filesByPath(lock: Lock): ReadonlyMap<string, LockedFile> {
  return new Map(lock.files.map((file) => [file.path, file]));
}

/** Names a partition among those of all datasets. */
function partitionName({ dataset, partition }: LockedFile): string {
  return `${dataset} ${partition}`;
}

/**
 * One hash for all files: the SHA-256 of the lines `<sha256>  <path>`, in the order of the paths,
 * as `sha256sum` writes and checks them. When and with what they were read does not change it.
 */
export function lockDigest(lock: Lock): string {
  return createHash("sha256").update(checksumLines(lock.files)).digest("hex");
}

/** The lines that {@linkcode lockDigest} hashes, each ended. */
export function checksumLines(files: readonly LockedFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
}

/** An instant as a lock writes it: to the second, in UTC. */
export function toSecond(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
