import { crc32 } from "node:zlib";
import {
  DEFLATED,
  LENGTHS,
  parseEnd,
  parseEntry,
  partLength,
  SIGNATURES,
  STORED,
  type ZipMember,
} from "../../decode/zip_format.ts";
import { DataSusError } from "../../error.ts";

/** A member of a ZIP archive. */
export interface ZipEntry {
  /** Its path, with `/` between folders. */
  readonly path: string;
  /** What the table of contents says of it. */
  readonly member: ZipMember;
  /** Where its local header stands. */
  readonly offset: number;
}

/** A comment behind the end record has at most so many bytes. */
const LONGEST_COMMENT = 0xffff;

/** Where a central entry says where its member stands. */
const MEMBER_OFFSET = 42;

/**
 * The members of a ZIP archive held in memory, from its table of contents (see zip_format.ts). Folders are left out. A program in front of the archive, as
 * in packages that unpack themselves, does not matter.
 *
 * @throws {DataSusError} `FORMAT` when the bytes are no ZIP archive.
 */
export function zipMembers(zip: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw failure(name, "it is no ZIP archive");
  const length = view.getUint32(end + 12, true);
  // What stands in front of the archive moves every place in it.
  const start = end - length;
  const moved = start - view.getUint32(end + 16, true);
  if (start < 0 || moved < 0) throw failure(name, "its table of contents is damaged");
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = parseEnd(zip.subarray(end)); i > 0; i--) {
    if (at + LENGTHS.entry > end || view.getUint32(at, true) !== SIGNATURES.entry) {
      throw failure(name, "its table of contents is damaged");
    }
    const entry = zip.subarray(at, at + partLength("entry", zip.subarray(at)));
    const member = parseEntry(entry);
    const offset = moved + view.getUint32(at + MEMBER_OFFSET, true);
    entries.push({ path: member.name.replaceAll("\\", "/"), member, offset });
    at += entry.length;
  }
  return entries.filter(({ path }) => !path.endsWith("/"));
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - LENGTHS.end;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === SIGNATURES.end) return at;
  }
  return undefined;
}

/**
 * Unpacks a member, and checks its length and CRC-32.
 *
 * @throws {DataSusError} `TRUNCATED`, `FORMAT` or `CHECKSUM`.
 */
export async function unzipMember(
  zip: Uint8Array,
  entry: ZipEntry,
  name: string,
): Promise<Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { offset, path, member: { method, packedLength, length, crc, encrypted, zip64 } } = entry;
  const of = `${name}: ${path}`;
  if (offset + LENGTHS.member > zip.length || view.getUint32(offset, true) !== SIGNATURES.member) {
    throw failure(of, "its header is damaged");
  }
  if (encrypted) throw failure(of, "it is encrypted");
  if (zip64 || (method !== STORED && method !== DEFLATED)) {
    throw failure(of, zip64 ? "it is of ZIP64" : `it is packed with method ${method}`);
  }
  const start = offset + partLength("member", zip.subarray(offset));
  const packed = zip.subarray(start, start + packedLength);
  if (packed.length < packedLength) throw failure(of, "the archive ends early", "TRUNCATED");
  const bytes = method === STORED ? packed : await inflate(packed, length, of);
  if (bytes.length !== length) throw failure(of, "its length is not the one declared");
  if (crc32(bytes) !== crc) throw failure(of, "its CRC-32 does not match", "CHECKSUM");
  return bytes;
}

/** Unpacks no more than the size declared, so that no archive can fill the memory. */
async function inflate(packed: Uint8Array, size: number, name: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.min(size, packed.length * MOST_RATIO + 64));
  let length = 0;
  const stream = new Blob([new Uint8Array(packed)]).stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    for await (const chunk of stream) {
      if (length + chunk.length > bytes.length) {
        throw failure(name, "it is longer than declared");
      }
      bytes.set(chunk, length);
      length += chunk.length;
    }
  } catch (cause) {
    if (cause instanceof DataSusError) throw cause;
    throw failure(name, "its packed bytes are damaged", "FORMAT", cause);
  }
  return bytes.subarray(0, length);
}

/** DEFLATE packs no better than 1032 to 1. */
const MOST_RATIO = 1032;

function failure(
  name: string,
  why: string,
  code: "FORMAT" | "TRUNCATED" | "CHECKSUM" = "FORMAT",
  cause?: unknown,
): DataSusError {
  return new DataSusError(`Cannot unpack "${name}": ${why}`, {
    code,
    path: name,
    hint: "Fetch the package again",
    cause,
  });
}
