/** A field descriptor, written as it is said, sensible or not. */
export interface RawField {
  /** Up to 11 characters; one byte each. */
  readonly name: string;
  /** Default `C`. */
  readonly type?: string;
  readonly width: number;
  readonly decimals?: number;
  /** Bytes 12-15, where some writers leave an address or an offset. Default 0. */
  readonly address?: number;
}

/** A DBF table, written as it is said, sensible or not. */
export interface RawTable {
  /** Default 0x03. */
  readonly version?: number;
  /** Default as many as `records`. */
  readonly recordCount?: number;
  /** What bytes 8-9 say. Default where the records begin. */
  readonly headerLength?: number;
  /** What bytes 10-11 say. Default the sum of the widths and 1. */
  readonly recordLength?: number;
  readonly fields: readonly RawField[];
  /** What stands between descriptors and records. Default 0x0D. */
  readonly behindFields?: readonly number[];
  /** Records with their deletion flags, one byte a character. */
  readonly records?: readonly string[];
  /** What stands behind the records. Default 0x1A. */
  readonly behindRecords?: readonly number[];
}

/** The bytes of a table; unlike `encodeDbf` it writes anything. */
export function rawDbf(table: RawTable): Uint8Array<ArrayBuffer> {
  const { fields, records = [], behindFields = [0x0d], behindRecords = [0x1a] } = table;
  const headerLength = 32 + 32 * fields.length + behindFields.length;
  const recordLength = fields.reduce((sum, field) => sum + field.width, 1);
  const body = records.join("");
  const bytes = new Uint8Array(headerLength + body.length + behindRecords.length);
  const view = new DataView(bytes.buffer);
  bytes.set([table.version ?? 0x03, 126, 11, 21]);
  view.setUint32(4, table.recordCount ?? records.length, true);
  view.setUint16(8, table.headerLength ?? headerLength, true);
  view.setUint16(10, table.recordLength ?? recordLength, true);
  for (const [i, field] of fields.entries()) {
    const at = 32 + 32 * i;
    bytes.set(latin1(field.name.slice(0, 11)), at);
    bytes[at + 11] = (field.type ?? "C").charCodeAt(0);
    view.setUint32(at + 12, field.address ?? 0, true);
    bytes[at + 16] = field.width;
    bytes[at + 17] = field.decimals ?? 0;
  }
  bytes.set(behindFields, headerLength - behindFields.length);
  bytes.set(latin1(body), headerLength);
  bytes.set(behindRecords, headerLength + body.length);
  return bytes;
}

/** Text as bytes, a byte a character. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
