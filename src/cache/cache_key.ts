/**
 * Under which keys a cache keeps its entries. Pure.
 *
 * A key is a kind and hashes, whatever a source calls its files: no name of a listing ever becomes
 * a name on disk, so that `../x`, `C:\x` or 4,000 letters are harmless.
 *
 * ```text
 * files/F          a file's bytes as the source gave them; F of the source and the path
 * listings/D       a directory's listing
 * columns/F/C      decoded columns of the file F; C of the file's size and time, and the columns
 * results/R        the answer of a whole scan; R of the question and its files' sizes and times
 * ```
 *
 * @module
 */

import { createHash } from "node:crypto";

/** What an entry holds. */
export type EntryKind = "files" | "listings" | "columns" | "results";

/** All kinds, in the order in which they are shown. */
export const ENTRY_KINDS: readonly EntryKind[] = ["files", "columns", "results", "listings"];

const KEY = /^(?:(?:files|listings|results)\/[0-9a-f]{40}|columns\/[0-9a-f]{40}\/[0-9a-f]{40})$/;

/** True for what the functions of this file make, and for nothing else. */
export function isCacheKey(text: string): boolean {
  return KEY.test(text);
}

/** The kind of a key. */
export function kindOf(key: string): EntryKind {
  return key.slice(0, key.indexOf("/")) as EntryKind;
}

/** The key of a file's bytes. */
export function fileKey(source: string, path: string): string {
  return `files/${hashOf([source, canonicalPath(path)])}`;
}

/** The key of a directory's listing. */
export function listingKey(source: string, directory: string): string {
  return `listings/${hashOf([source, canonicalPath(directory)])}`;
}

/** The beginning of the keys of a file's decoded columns. */
export function columnsPrefix(source: string, path: string): string {
  return `columns/${hashOf([source, canonicalPath(path)])}/`;
}

/** The key of the answer to a question that is plain data. */
export function resultKey(question: unknown): string {
  return `results/${hashOf(question)}`;
}

/** A path with one slash in front and between its parts, and none behind. */
export function canonicalPath(path: string): string {
  return "/" + path.split("/").filter((part) => part !== "").join("/");
}

/** A hash of plain data that does not depend on the order of its fields: 40 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, 40);
}

/** JSON with the fields of objects in the order of their names; what is `undefined` is left out. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1));
  });
}
