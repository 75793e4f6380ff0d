import { crc32 } from "node:zlib";
import { DataSusError } from "../../error.ts";

/** A member of a ZIP archive. */
export interface ZipEntry {
  /** Its path, with `/` between folders. */
  readonly path: string;
  /** Bytes unpacked. */
  readonly size: number;
  /** Bytes packed. */
  readonly packedSize: number;
  /** 0 = stored, 8 = DEFLATE. */
  readonly method: number;
  readonly crc: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** A comment behind the end record has at most so many bytes. */
const LONGEST_COMMENT = 0xffff;

/**
 * The members of a ZIP archive held in memory, from its table of contents: the end record (22 bytes)
 * has its number of entries at 10, their length at 12 and place at 16; each entry (46 bytes and three
 * texts) its method at 10, CRC-32 at 16, sizes at 20 and 24, lengths of the texts at 28, 30 and 32,
 * local header at 42. Folders are left out. A program in front of the archive, as in packages that
 * unpack themselves, does not matter. Source: PKWARE, APPNOTE.TXT 6.3.
 *
 * @throws {DataSusError} `FORMAT` when the bytes are no ZIP archive.
 */
export function zipMembers(zip: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw failure(name, "it is no ZIP archive");
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  // What stands in front of the archive moves every place in it.
  const start = end - length;
  const moved = start - view.getUint32(end + 16, true);
  if (start < 0 || moved < 0) throw failure(name, "its table of contents is damaged");
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) {
      throw failure(name, "its table of contents is damaged");
    }
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder("windows-1252").decode(
      zip.subarray(at + 46, at + 46 + nameLength),
    );
    entries.push({
      path: path.replaceAll("\\", "/"),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      offset: moved + view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.filter(({ path }) => !path.endsWith("/"));
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
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
  const { offset, path } = entry;
  const of = `${name}: ${path}`;
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== LOCAL) {
    throw failure(of, "its header is damaged");
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) +
    view.getUint16(offset + 28, true);
  const packed = zip.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw failure(of, "the archive ends early", "TRUNCATED");
  if (entry.method !== 0 && entry.method !== 8) {
    throw failure(of, `it is packed with method ${entry.method}`);
  }
  const bytes = entry.method === 0 ? packed : await inflate(packed, entry.size, of);
  if (bytes.length !== entry.size) throw failure(of, "its length is not the one declared");
  if (crc32(bytes) !== entry.crc) throw failure(of, "its CRC-32 does not match", "CHECKSUM");
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
