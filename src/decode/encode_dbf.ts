import type { DbfField } from "./dbf_header.ts";
import { encodeText, type Encoding } from "./text.ts";

/** A field to be written: its offset follows from the widths. */
export type DbfFieldSpec = Omit<DbfField, "offset">;

/** Options of {@linkcode encodeDbf}. */
export interface EncodeDbfOptions {
  /** The code page of text. Default `windows-1252`. */
  encoding?: Encoding;
}

/** The code page mark that says windows-1252. */
const LANGUAGE_DRIVER = 0x57;

/**
 * The header of a DBF table with `recordCount` records, 32 bytes and 32 more per field and the
 * terminator 0x0D, as dBASE III writes it.
 *
 * @throws {RangeError} When a name is not 1 to 10 ASCII bytes or stands twice, a width not 1 to 255,
 * or the whole does not fit the format.
 */
export function encodeDbfHeader(
  fields: readonly DbfFieldSpec[],
  recordCount: number,
): Uint8Array<ArrayBuffer> {
  const headerLength = 32 * fields.length + 33;
  const recordLength = fields.reduce((sum, field) => sum + field.width, 1);
  if (fields.length === 0 || headerLength > 0xffff || recordLength > 0xffff) {
    throw new RangeError(
      `Cannot encode a DBF header: ${fields.length} fields in records of ${recordLength} bytes`,
    );
  }
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set([0x03, 100, 1, 1]); // version, and a fixed date: the same table gives the same bytes
  view.setUint32(4, recordCount, true);
  view.setUint16(8, headerLength, true);
  view.setUint16(10, recordLength, true);
  bytes[29] = LANGUAGE_DRIVER;
  const names = new Set<string>();
  for (const [i, field] of fields.entries()) {
    checkField(field, names);
    const at = 32 + 32 * i;
    bytes.set(new TextEncoder().encode(field.name), at);
    bytes[at + 11] = field.type.charCodeAt(0);
    bytes[at + 16] = field.width;
    bytes[at + 17] = field.decimals;
  }
  bytes[headerLength - 1] = 0x0d;
  return bytes;
}

function checkField({ name, width }: DbfFieldSpec, names: Set<string>): void {
  if (!/^[\x21-\x7e]{1,10}$/.test(name) || !Number.isInteger(width) || width < 1 || width > 255) {
    throw new RangeError(`Cannot encode the DBF field "${name}" of width ${width}`);
  }
  if (names.has(name)) throw new RangeError(`Cannot encode the DBF field "${name}" twice`);
  names.add(name);
}

/**
 * A DBF table from rows of text: numbers are put to the right of their field, all else to the left.
 *
 * @throws {RangeError} When a row has more values than there are fields, a value is wider than its
 * field, or the code page lacks a character.
 */
export function encodeDbf(
  fields: readonly DbfFieldSpec[],
  rows: readonly (readonly string[])[],
  options: EncodeDbfOptions = {},
): Uint8Array<ArrayBuffer> {
  const header = encodeDbfHeader(fields, rows.length);
  const recordLength = fields.reduce((sum, field) => sum + field.width, 1);
  const bytes = new Uint8Array(header.length + rows.length * recordLength + 1).fill(0x20);
  bytes.set(header);
  let at = header.length;
  for (const row of rows) {
    if (row.length > fields.length) {
      throw new RangeError(
        `Cannot encode a row of ${row.length} values in ${fields.length} fields`,
      );
    }
    at++;
    for (const [i, field] of fields.entries()) {
      const text = row[i] ?? "";
      const value = encodeText(text, options.encoding ?? "windows-1252");
      if (value === undefined || value.length > field.width) {
        throw new RangeError(`Cannot encode "${text}": it does not fit "${field.name}"`);
      }
      const isNumber = field.type === "N" || field.type === "F";
      bytes.set(value, isNumber ? at + field.width - value.length : at);
      at += field.width;
    }
  }
  bytes[at] = 0x1a;
  return bytes;
}
