/**
 * The parts of a ZIP archive, as bytes and as values. All numbers are little-endian.
 *
 * ```text
 * archive            member member ... | central entry central entry ... | end
 *
 * member             local header | its bytes, packed | descriptor, if flag bit 3 is set
 *
 * local header       0 "PK\3\4"   4 version   6 flags   8 method   10 time   12 date
 *  30 + name + extra 14 CRC-32   18 packed length   22 length   26 name length   28 extra length
 *
 * descriptor         "PK\7\b", which some writers leave out, then CRC-32, packed length, length
 *
 * central entry      0 "PK\1\2"   4 made by   6 version   8 flags   10 method   12 time   14 date
 *  46 + name + extra 16 CRC-32   20 packed length   24 length   28 name length   30 extra length
 *  + comment         32 comment length   34 disk   36 attributes (2, 4)   42 offset of the member
 *
 * end, 22 + comment  0 "PK\5\6"   4 disk (2)   6 disk (2)   8 entries here   10 entries
 *                    12 central length   16 central offset   20 comment length
 * ```
 *
 * From PKWARE's APPNOTE.TXT, 6.3.10, sections 4.3.7 to 4.3.16.
 *
 * @module
 */

import { decodeText, encodeText } from "./text.ts";

/** The four bytes with which the parts begin. */
export const SIGNATURES = {
  member: 0x04034b50,
  descriptor: 0x08074b50,
  entry: 0x02014b50,
  end: 0x06054b50,
} as const;

/** Lengths of the parts without names, extra fields and comments. */
export const LENGTHS = { member: 30, descriptor: 12, entry: 46, end: 22 } as const;

/** The members' bytes are packed so. */
export const STORED = 0;
/** The members' bytes are packed so. */
export const DEFLATED = 8;

/** Flag: the member's bytes are encrypted. */
const ENCRYPTED = 0x1;
/** Flag: checksum and lengths stand behind the bytes, not in front of them. */
const DESCRIBED_BEHIND = 0x8;
/** Flag: the name is UTF-8, not cp437. */
const UTF8_NAME = 0x800;
/** A length that stands elsewhere: the archive or the member is of ZIP64. */
const ELSEWHERE = 0xffffffff;

/** What a local header or a central entry says of a member. */
export interface ZipMember {
  /** The name, with folders, as stored. Bytes beyond ASCII are not always read right. */
  readonly name: string;
  /** How its bytes are packed. */
  readonly method: number;
  /** True when they are encrypted. */
  readonly encrypted: boolean;
  /** True when checksum and lengths are known only behind its bytes. */
  readonly describedBehind: boolean;
  /** True when its lengths are in the form of ZIP64. */
  readonly zip64: boolean;
  /** CRC-32 of its bytes, unpacked. */
  readonly crc: number;
  /** Bytes, packed. */
  readonly packedLength: number;
  /** Bytes, unpacked. */
  readonly length: number;
}

/** Checksum and lengths: of a member, or as a descriptor has them. */
export type ZipSizes = Pick<ZipMember, "crc" | "packedLength" | "length">;

/** How many bytes a part has, of which the fixed ones are there. */
export function partLength(kind: "member" | "entry" | "end", bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const fixed = LENGTHS[kind];
  if (kind === "end") return fixed + view.getUint16(20, true);
  const at = kind === "member" ? 26 : 28;
  const comment = kind === "member" ? 0 : view.getUint16(at + 4, true);
  return fixed + view.getUint16(at, true) + view.getUint16(at + 2, true) + comment;
}

/** Reads a local header, whole. */
export function parseMember(bytes: Uint8Array): ZipMember {
  return parse(bytes, 6, LENGTHS.member);
}

/** Reads a central entry, whole. */
export function parseEntry(bytes: Uint8Array): ZipMember {
  return parse(bytes, 8, LENGTHS.entry);
}

/** Both have the same values in the same order, from the flags on. */
function parse(bytes: Uint8Array, flagsAt: number, nameAt: number): ZipMember {
  const view = viewOf(bytes);
  const flags = view.getUint16(flagsAt, true);
  const packedLength = view.getUint32(flagsAt + 12, true);
  const length = view.getUint32(flagsAt + 16, true);
  const name = bytes.subarray(nameAt, nameAt + view.getUint16(flagsAt + 20, true));
  return {
    name: (flags & UTF8_NAME) !== 0 ? new TextDecoder().decode(name) : decodeText(name, "cp850"),
    method: view.getUint16(flagsAt + 2, true),
    encrypted: (flags & ENCRYPTED) !== 0,
    describedBehind: (flags & DESCRIBED_BEHIND) !== 0,
    zip64: packedLength === ELSEWHERE || length === ELSEWHERE,
    crc: view.getUint32(flagsAt + 8, true),
    packedLength,
    length,
  };
}

/** Reads a descriptor without its signature. */
export function parseDescriptor(bytes: Uint8Array): ZipSizes {
  const view = viewOf(bytes);
  return {
    crc: view.getUint32(0, true),
    packedLength: view.getUint32(4, true),
    length: view.getUint32(8, true),
  };
}

/** How many central entries the end declares. */
export function parseEnd(bytes: Uint8Array): number {
  return viewOf(bytes).getUint16(10, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What stands before and behind the bytes of the one member of an archive. */
export interface ZipFrame {
  /** The local header. */
  readonly head: Uint8Array;
  /** The central entry and the end. */
  readonly tail: Uint8Array;
}

/** 1 January 2026, as MS-DOS writes dates: the same table gives the same archive. */
const DATE = (2026 - 1980) << 9 | 1 << 5 | 1;

/**
 * The frame of an archive with one member that is stored, not packed. Its length and checksum must
 * be known beforehand.
 *
 * @throws {RangeError} When the name is not ASCII or the length needs ZIP64.
 */
export function zipFrame(name: string, length: number, crc: number): ZipFrame {
  const bytes = /^[\x20-\x7e]{1,255}$/.test(name) ? encodeText(name, "latin1") : undefined;
  if (bytes === undefined || length >= ELSEWHERE - 1024) {
    throw new RangeError(`Cannot make a ZIP archive of "${name}" with ${length} bytes`);
  }
  const head = new Uint8Array(LENGTHS.member + bytes.length);
  writeMember(new DataView(head.buffer), SIGNATURES.member, 4);
  head.set(bytes, LENGTHS.member);

  const tail = new Uint8Array(LENGTHS.entry + bytes.length + LENGTHS.end);
  const view = new DataView(tail.buffer);
  view.setUint16(4, 20, true);
  writeMember(view, SIGNATURES.entry, 6);
  tail.set(bytes, LENGTHS.entry);
  const end = LENGTHS.entry + bytes.length;
  view.setUint32(end, SIGNATURES.end, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, end, true);
  view.setUint32(end + 16, head.length + length, true);
  return { head, tail };

  function writeMember(view: DataView, signature: number, versionAt: number): void {
    view.setUint32(0, signature, true);
    view.setUint16(versionAt, 20, true);
    view.setUint16(versionAt + 8, DATE, true);
    view.setUint32(versionAt + 10, crc, true);
    view.setUint32(versionAt + 14, length, true);
    view.setUint32(versionAt + 18, length, true);
    view.setUint16(versionAt + 22, bytes!.length, true);
  }
}
