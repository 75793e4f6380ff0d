/**
 * The header of a DBF file (dBASE III and its heirs), which also opens every DBC file.
 *
 * ```text
 * byte  0      version: 0x03 in every DataSUS file
 *       1-3    date of the last change
 *       4-7    records, uint32
 *       8-9    header length, uint16: counts to the first record (or the DBC's CRC)
 *      10-11   record length, uint16, with the deletion flag
 *      29      code page mark, which DataSUS does not keep
 *      32...   a field descriptor of 32 bytes each, until 0x0D, 0x00 or the header's end:
 *              0-10 name, ends at the first NUL   11 type letter   16 width   17 decimals
 * ```
 *
 * What follows the descriptors varies (nothing, 0x0D, 0x0D and a spare byte, the 263 bytes of
 * Visual FoxPro's back link), so the records' place comes from bytes 8-9 alone. The offsets that
 * some writers leave in a descriptor are not used either: fields lie one after the other.
 *
 * Sources: dBASE III file structure as published by Ashton-Tate and Erik Bachmann's XBase notes;
 * the headers of 461 DataSUS files.
 *
 * @module
 */

import { decodeError } from "./decode_error.ts";
import { decodeText } from "./text.ts";

/** One field of a DBF table. */
export interface DbfField {
  /** The name: cut at the first NUL, trimmed, made unique in the table. */
  readonly name: string;
  /** The type letter: `C`, `N`, `F`, `D`, `L`, `I` and others. */
  readonly type: string;
  /** Bytes that the field takes in a record, 1 or more. */
  readonly width: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** Where the field begins in a record; 1 for the first, behind the deletion flag. */
  readonly offset: number;
}

/** What the header of a DBF or DBC file says. */
export interface DbfHeader {
  /** The version byte. */
  readonly version: number;
  /** Records that the file claims to hold, 0 to 2^32 - 1. */
  readonly recordCount: number;
  /** Bytes of the header, 33 to 65,535. */
  readonly headerLength: number;
  /** Bytes of a record with its deletion flag, 2 to 65,535. */
  readonly recordLength: number;
  /** The code page mark (byte 29); DataSUS sets it at random. */
  readonly languageDriver: number;
  /** The fields in file order, at least one. */
  readonly fields: readonly DbfField[];
}

/** Version bytes of tables whose descriptors are 32 bytes long. */
const VERSIONS: ReadonlySet<number> = new Set([
  0x02,
  0x03,
  0x05,
  0x30,
  0x31,
  0x32,
  0x43,
  0x63,
  0x83,
  0x8b,
  0x8e,
  0xcb,
  0xe5,
  0xf5,
  0xfb,
]);

/** Type letters of dBASE, FoxPro and their heirs. */
const TYPES = "CNFDLIMBGPTYOVQWX0+@";

/** The fixed part before the field descriptors, in bytes. */
export const HEADER_START = 32;

/** Options of {@linkcode parseDbfHeader}. */
export interface ParseDbfHeaderOptions {
  /** File name for error messages. */
  name?: string | undefined;
}

/**
 * Reads the header of a DBF or DBC file from its first bytes.
 *
 * @example
 * ```ts
 * import { encodeDbf, parseDbfHeader } from "@dsbr/core/decode";
 * import { assertEquals } from "@std/assert";
 *
 * const dbf = encodeDbf([{ name: "SEXO", type: "C", width: 1, decimals: 0 }], [["1"], ["3"]]);
 * const header = parseDbfHeader(dbf);
 * assertEquals([header.recordCount, header.fields[0]?.name], [2, "SEXO"]);
 * ```
 *
 * @param bytes At least the whole header; what follows is ignored.
 * @throws {DataSusError} `FORMAT` when it is not such a header, `TRUNCATED` when it is cut short.
 */
export function parseDbfHeader(bytes: Uint8Array, options: ParseDbfHeaderOptions = {}): DbfHeader {
  const at = { name: options.name, offset: bytes.length };
  if (bytes.length < HEADER_START) {
    throw decodeError(
      "TRUNCATED",
      at,
      `a DBF header has at least 33 bytes, here are ${bytes.length}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes[0]!;
  if (!VERSIONS.has(version)) {
    throw decodeError("FORMAT", { ...at, offset: 0 }, `it begins with ${startOf(bytes)}`);
  }
  const headerLength = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  const fail = (offset: number, state: string): Error =>
    decodeError("FORMAT", { ...at, offset }, state);
  if (headerLength <= HEADER_START) throw fail(8, `its header length is ${headerLength}, under 33`);
  if (bytes.length < headerLength) {
    throw decodeError(
      "TRUNCATED",
      at,
      `its header has ${headerLength} bytes, here are ${bytes.length}`,
    );
  }
  const descriptors = readDescriptors(bytes, headerLength, fail);
  if (descriptors.length === 0) throw fail(HEADER_START, "its header lists no fields");
  const fields = placeFields(descriptors, recordLength);
  if (fields === undefined) {
    const sum = descriptors.reduce((total, field) => total + field.width, 1);
    throw fail(10, `its fields take ${sum} bytes, its record length is ${recordLength}`);
  }
  return {
    version,
    recordCount: view.getUint32(4, true),
    headerLength,
    recordLength,
    languageDriver: bytes[29]!,
    fields,
  };
}

type Descriptor = Omit<DbfField, "offset">;

function readDescriptors(
  bytes: Uint8Array,
  headerLength: number,
  fail: (offset: number, state: string) => Error,
): Descriptor[] {
  const descriptors: Descriptor[] = [];
  const names = new Set<string>();
  for (let at = HEADER_START; at + 32 <= headerLength; at += 32) {
    if (bytes[at] === 0x0d || bytes[at] === 0) break;
    const type = String.fromCharCode(bytes[at + 11]!);
    if (!TYPES.includes(type)) {
      throw fail(
        at + 11,
        `field ${descriptors.length + 1} has the unknown type ${hex(bytes[at + 11]!)}`,
      );
    }
    const name = uniqueName(readName(bytes.subarray(at, at + 11), descriptors.length), names);
    const width = bytes[at + 16]!;
    const decimals = bytes[at + 17]!;
    if (width === 0 && (type !== "C" || decimals === 0)) {
      throw fail(at + 16, `field "${name}" is 0 bytes wide`);
    }
    descriptors.push({ name, type, width, decimals });
  }
  return descriptors;
}

/** The fields with their offsets, `undefined` when the widths do not add up to the record. */
function placeFields(
  descriptors: readonly Descriptor[],
  recordLength: number,
): DbfField[] | undefined {
  const place = (widthOf: (field: Descriptor) => number): DbfField[] | undefined => {
    let offset = 1;
    const fields: DbfField[] = [];
    for (const field of descriptors) {
      const width = widthOf(field);
      if (width === 0) return undefined;
      fields.push({ ...field, width, offset });
      offset += width;
    }
    return offset === recordLength ? fields : undefined;
  };
  // Clipper and FoxPro write text wider than 255 bytes with the high byte in the decimals.
  return place((field) => field.width) ??
    place((field) => field.type === "C" ? field.width + field.decimals * 256 : field.width);
}

function readName(bytes: Uint8Array, index: number): string {
  const end = bytes.indexOf(0);
  const name = decodeText(end < 0 ? bytes : bytes.subarray(0, end), "latin1").trim();
  return name === "" ? `FIELD_${index + 1}` : name;
}

/** `name`, or `name_2`, `name_3` ... when taken without regard to case. */
function uniqueName(name: string, names: Set<string>): string {
  const upper = name.toUpperCase();
  let suffix = "";
  for (let i = 2; names.has(upper + suffix); i++) suffix = `_${i}`;
  names.add(upper + suffix);
  return name + suffix;
}

/** What a file that is no DBF seems to be instead. */
function startOf(bytes: Uint8Array): string {
  const text = decodeText(bytes.subarray(0, 9), "latin1");
  if (/^\s*<(!|html|\?xml)/i.test(text)) return "markup, as an error page does";
  if (text.startsWith("PK")) return '"PK", as a ZIP file does';
  return `the byte ${hex(bytes[0]!)}, which no DBF or DBC file does`;
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, "0")}`;
}
