/**
 * How an entry of a cache is laid out: its bytes, and behind them a manifest that vouches for them.
 *
 * ```text
 * content            `length` bytes
 * manifest           JSON in UTF-8, m bytes
 * m                  uint32, little-endian
 * SHA-256            32 bytes, of the manifest and m
 * "DSBRCE1\n"        8 bytes
 * ```
 *
 * Content and manifest are one file, which one rename publishes: there is no state between. A byte
 * flipped or cut anywhere is found before anything parses the content: the closing 44 bytes vouch
 * for the manifest, and the manifest's length and SHA-256 for the content.
 *
 * @module
 */

import { createHash } from "node:crypto";

/** What is known of an entry. */
export interface Manifest {
  /** The entry's own key: an entry in another's place is none. */
  readonly key: string;
  /** What tells the source from others. */
  readonly source: string;
  /** The path on the source; for a result the dataset. */
  readonly path: string;
  /** The file's size on the source, in bytes, when its listing tells. */
  readonly size?: number;
  /** The file's time on the source, in ISO 8601, when its listing tells. */
  readonly modified?: string;
  /** When the entry was made, in ISO 8601. */
  readonly stored: string;
  /** Bytes of content. */
  readonly length: number;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly sha256: string;
  /** Rows, in entries that hold some. */
  readonly rows?: number;
  /** The version of what made decoded content. */
  readonly decoder?: string;
  /** The SHA-256 of each piece of {@linkcode PIECE_LENGTH} bytes, in entries read piece by piece. */
  readonly pieces?: readonly string[];
  /** What else is known, as plain data. */
  readonly details?: unknown;
}

/** What the maker of an entry says of it; the rest follows from the content. */
export type EntryFacts = Omit<Manifest, "key" | "length" | "sha256" | "pieces">;

/** Bytes of an entry's close. */
export const CLOSE_LENGTH = 44;
/** Bytes of a piece; the last has fewer. */
export const PIECE_LENGTH = 1024 * 1024;
/** No manifest is longer than this. */
export const LONGEST_MANIFEST = 4 * 1024 * 1024;
const MAGIC = new TextEncoder().encode("DSBRCE1\n");

/** The manifest and the close that go behind the content. */
export function encodeManifest(manifest: Manifest): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(manifest));
  const bytes = new Uint8Array(json.length + CLOSE_LENGTH);
  bytes.set(json);
  new DataView(bytes.buffer).setUint32(json.length, json.length, true);
  bytes.set(sha256(bytes.subarray(0, json.length + 4)), json.length + 4);
  bytes.set(MAGIC, json.length + 36);
  return bytes;
}

/** How long the manifest in front of a close is; `undefined` when the close is none. */
export function manifestLength(close: Uint8Array, entryLength: number): number | undefined {
  if (close.length !== CLOSE_LENGTH || !isEqual(close.subarray(36), MAGIC)) return undefined;
  const view = new DataView(close.buffer, close.byteOffset, close.byteLength);
  const length = view.getUint32(0, true);
  return length <= LONGEST_MANIFEST && length <= entryLength - CLOSE_LENGTH ? length : undefined;
}

/**
 * The manifest of an entry, `undefined` when its bytes do not vouch for it.
 *
 * @param end The manifest and the close.
 * @param entryLength Bytes of the whole entry.
 */
export function parseManifest(
  key: string,
  end: Uint8Array,
  entryLength: number,
): Manifest | undefined {
  const close = end.subarray(Math.max(0, end.length - CLOSE_LENGTH));
  const length = manifestLength(close, entryLength);
  if (length === undefined || length !== end.length - CLOSE_LENGTH) return undefined;
  if (!isEqual(sha256(end.subarray(0, length + 4)), close.subarray(4, 36))) return undefined;
  const manifest = JSON.parse(new TextDecoder().decode(end.subarray(0, length))) as Manifest;
  const isOurs = manifest.key === key && manifest.length === entryLength - end.length;
  return isOurs ? manifest : undefined;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
