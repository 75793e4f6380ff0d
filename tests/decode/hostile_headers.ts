import type { ErrorCode } from "../../src/error.ts";
import { latin1, rawDbf, type RawField, type RawTable } from "./raw_dbf.ts";

/** A file whose header lies or is none, and what is to become of it. */
export interface HostileHeader {
  /** Completes "when the file has ..." or "is ...". */
  readonly what: string;
  readonly bytes: Uint8Array;
  /** The error it ends in: code and what its message says. */
  readonly error?: readonly [code: ErrorCode, says: RegExp];
  /** Or how it reads: the fields as `name:type:width:decimals`, and the rows. */
  readonly reads?: { readonly fields: string; readonly rows: number };
}

const FIELDS: readonly RawField[] = [
  { name: "UF", width: 2 },
  { name: "VALOR", type: "N", width: 6, decimals: 2 },
];
const RECORDS = [" AC  1.50", " SP  2.50"];
const READS = { fields: "UF:C:2:0 VALOR:N:6:2", rows: 2 };
/** Most descriptors that a header of 65,535 bytes holds. */
const MOST_FIELDS = 2046;

/** Two fields and two records, but for what is said. */
function table(change: Partial<RawTable> = {}): Uint8Array {
  return rawDbf({ fields: FIELDS, records: RECORDS, ...change });
}

/** The same, with another first field. */
function firstField(change: Partial<RawField>, rest: Partial<RawTable> = {}): Uint8Array {
  return table({ fields: [{ ...FIELDS[0]!, ...change }, FIELDS[1]!], ...rest });
}

function manyFields(field: RawField, name: (i: number) => string, change: Partial<RawTable> = {}) {
  const fields = Array.from({ length: MOST_FIELDS }, (_, i) => ({ ...field, name: name(i) }));
  return rawDbf({ fields, ...change });
}

function filled(length: number, byte: number): Uint8Array {
  return new Uint8Array(length).fill(byte);
}

const HTML =
  "<!DOCTYPE html><html><head><title>550 Access denied</title></head><body></body></html>";

/** The table of hostile headers. */
export const hostileHeaders: readonly HostileHeader[] = [
  // no header at all
  {
    what: "no bytes",
    bytes: new Uint8Array(0),
    error: ["TRUNCATED", /at least 33 bytes, here are 0 /],
  },
  { what: "1 byte", bytes: table().slice(0, 1), error: ["TRUNCATED", /here are 1 /] },
  { what: "31 bytes", bytes: table().slice(0, 31), error: ["TRUNCATED", /here are 31 /] },
  { what: "32 bytes", bytes: table().slice(0, 32), error: ["TRUNCATED", /97 bytes, here are 32 /] },
  {
    what: "all but the last byte of its header",
    bytes: table().slice(0, 96),
    error: ["TRUNCATED", /97 bytes, here are 96 /],
  },
  { what: "an HTML page", bytes: latin1(HTML), error: ["FORMAT", /begins with markup/] },
  {
    what: "an HTML page behind blank lines",
    bytes: latin1(`\r\n\t<html>${HTML}`),
    error: ["FORMAT", /begins with markup/],
  },
  {
    what: "an XML document",
    bytes: latin1(`<?xml version="1.0"?><Error/>`.padEnd(300)),
    error: ["FORMAT", /begins with markup/],
  },
  {
    what: "a ZIP archive",
    bytes: latin1("PK\x03\x04".padEnd(300, "\0")),
    error: ["FORMAT", /as a ZIP file does/],
  },
  {
    what: "a gzip stream",
    bytes: latin1("\x1f\x8b\x08".padEnd(300, "\0")),
    error: ["FORMAT", /the byte 0x1f/],
  },
  { what: "a PDF", bytes: latin1("%PDF-1.7".padEnd(300)), error: ["FORMAT", /the byte 0x25/] },
  {
    what: "a CSV",
    bytes: latin1("UF;VALOR\r\nAC;1.50\r\n".repeat(20)),
    error: ["FORMAT", /the byte 0x55/],
  },
  { what: "zeros", bytes: filled(300, 0), error: ["FORMAT", /the byte 0x00/] },
  { what: "0xFF throughout", bytes: filled(70_000, 0xff), error: ["FORMAT", /the byte 0xff/] },
  {
    what: "version 0x04 (dBASE 7)",
    bytes: table({ version: 0x04 }),
    error: ["FORMAT", /the byte 0x04/],
  },
  {
    what: "version 0x8C (dBASE 7)",
    bytes: table({ version: 0x8c }),
    error: ["FORMAT", /the byte 0x8c/],
  },

  // header length
  {
    what: "a header length of 0",
    bytes: table({ headerLength: 0 }),
    error: ["FORMAT", /header length is 0,/],
  },
  {
    what: "a header length of 1",
    bytes: table({ headerLength: 1 }),
    error: ["FORMAT", /header length is 1,/],
  },
  {
    what: "a header length of 32",
    bytes: table({ headerLength: 32 }),
    error: ["FORMAT", /header length is 32,/],
  },
  {
    what: "a header length of 33",
    bytes: table({ headerLength: 33 }),
    error: ["FORMAT", /lists no fields/],
  },
  {
    what: "a header length that cuts the last field off",
    bytes: table({ headerLength: 95 }),
    error: ["FORMAT", /take 3 bytes, its record length is 9/],
  },
  {
    what: "a header length of 65,535 and no more bytes",
    bytes: table({ headerLength: 65_535 }),
    error: ["TRUNCATED", /has 65535 bytes, here are 116/],
  },
  {
    what: "a header of 65,535 bytes",
    bytes: table({ behindFields: [0x0d, ...filled(65_535 - 97, 0)] }),
    reads: READS,
  },
  {
    what: "a header length of 65,535 over records",
    bytes: table({ headerLength: 65_535, records: Array(8000).fill(RECORDS[0]) }),
    error: ["FORMAT", /its literal mode is 32/],
  },

  // record length
  {
    what: "a record length of 0",
    bytes: table({ recordLength: 0 }),
    error: ["FORMAT", /take 9 bytes, its record length is 0/],
  },
  {
    what: "a record length of 1",
    bytes: table({ recordLength: 1 }),
    error: ["FORMAT", /its record length is 1/],
  },
  {
    what: "a record length of 1 too many",
    bytes: table({ recordLength: 10 }),
    error: ["FORMAT", /its record length is 10/],
  },
  {
    what: "a record length of 1 too few",
    bytes: table({ recordLength: 8 }),
    error: ["FORMAT", /its record length is 8/],
  },
  {
    what: "a record length of 65,535",
    bytes: table({ recordLength: 65_535 }),
    error: ["FORMAT", /its record length is 65535/],
  },
  {
    what: "records of 1 byte and a field of 0",
    bytes: rawDbf({ fields: [{ name: "UF", width: 0, decimals: 1 }], records: [" ", " "] }),
    error: ["FORMAT", /its record length is 1/],
  },

  // record count
  {
    what: "2^32 - 1 records declared",
    bytes: table({ recordCount: 2 ** 32 - 1 }),
    error: ["TRUNCATED", /declares 4294967295 records, it holds 2 /],
  },
  {
    what: "2^31 records declared",
    bytes: table({ recordCount: 2 ** 31 }),
    error: ["TRUNCATED", /declares 2147483648 records/],
  },
  {
    what: "2^32 - 1 records of 65,535 bytes declared",
    bytes: rawDbf({
      recordCount: 2 ** 32 - 1,
      recordLength: 65_535,
      fields: [{ name: "A", width: 254, decimals: 255 }],
    }),
    error: ["TRUNCATED", /declares 4294967295 records, it holds 0 /],
  },
  {
    what: "a record declared that is not there",
    bytes: table({ recordCount: 3 }),
    error: ["TRUNCATED", /declares 3 records, it holds 2 /],
  },
  {
    what: "a record that is not declared",
    bytes: table({ recordCount: 1 }),
    error: ["FORMAT", /1 more records than the 1 its header declares/],
  },
  {
    what: "no records declared and two there",
    bytes: table({ recordCount: 0 }),
    error: ["FORMAT", /2 more records than the 0/],
  },

  // fields
  { what: "no fields", bytes: rawDbf({ fields: [] }), error: ["FORMAT", /lists no fields/] },
  {
    what: "an end mark before its fields",
    bytes: firstField({ name: "\rUF" }),
    error: ["FORMAT", /lists no fields/],
  },
  {
    what: "2,046 fields",
    bytes: manyFields({ name: "", width: 1 }, (i) => `F${i}`, { records: [" ".repeat(2047)] }),
    reads: { fields: "2046", rows: 1 },
  },
  {
    what: "2,046 text fields and 2^32 - 1 records declared",
    bytes: manyFields({ name: "", width: 8 }, (i) => `F${i}`, { recordCount: 2 ** 32 - 1 }),
    error: ["TRUNCATED", /declares 4294967295/],
  },
  {
    what: "2,046 date fields and 2^32 - 1 records declared",
    bytes: manyFields({ name: "", type: "D", width: 8 }, (i) => `F${i}`, {
      recordCount: 2 ** 32 - 1,
    }),
    error: ["TRUNCATED", /declares 4294967295/],
  },
  {
    what: "2,046 fields of one name",
    bytes: manyFields({ name: "", width: 1 }, () => "A"),
    reads: { fields: "2046", rows: 0 },
  },
  {
    what: "2,046 fields of 255 bytes",
    bytes: manyFields({ name: "", width: 255 }, (i) => `F${i}`, { recordLength: 65_535 }),
    error: ["FORMAT", /take 521731 bytes, its record length is 65535/],
  },
  {
    what: "a field of 0 bytes",
    bytes: firstField({ width: 0 }),
    error: ["FORMAT", /field "UF" is 0 bytes wide/],
  },
  {
    what: "a number of 0 bytes",
    bytes: firstField({ type: "N", width: 0, decimals: 2 }),
    error: ["FORMAT", /field "UF" is 0 bytes wide/],
  },
  {
    what: "the unknown type Z",
    bytes: firstField({ type: "Z" }),
    error: ["FORMAT", /field 1 has the unknown type 0x5a/],
  },
  {
    what: "the unknown type c",
    bytes: firstField({ type: "c" }),
    error: ["FORMAT", /field 1 has the unknown type 0x63/],
  },
  {
    what: "the unknown type NUL",
    bytes: firstField({ type: "\0" }),
    error: ["FORMAT", /field 1 has the unknown type 0x00/],
  },

  // names
  {
    what: "a name of NULs, which ends the list",
    bytes: firstField({ name: "" }),
    error: ["FORMAT", /lists no fields/],
  },
  {
    what: "a second name of NULs",
    bytes: table({ fields: [FIELDS[0]!, { ...FIELDS[1]!, name: "" }] }),
    error: ["FORMAT", /take 3 bytes, its record length is 9/],
  },
  {
    what: "a name of blanks",
    bytes: firstField({ name: "   " }),
    reads: { fields: "FIELD_1:C:2:0 VALOR:N:6:2", rows: 2 },
  },
  {
    what: "a name without NUL",
    bytes: firstField({ name: "ABCDEFGHIJK" }),
    reads: { fields: "ABCDEFGHIJK:C:2:0 VALOR:N:6:2", rows: 2 },
  },
  {
    what: "a name with rubbish behind its NUL",
    bytes: firstField({ name: "UF\0\x8d\xffVAL" }),
    reads: READS,
  },
  { what: "a name with blanks around it", bytes: firstField({ name: " UF " }), reads: READS },
  {
    what: "a name in lower case",
    bytes: firstField({ name: "contador" }),
    reads: { fields: "contador:C:2:0 VALOR:N:6:2", rows: 2 },
  },
  {
    what: "a name beyond ASCII",
    bytes: firstField({ name: "MUNIC\xcdPIO" }),
    reads: { fields: "MUNICÍPIO:C:2:0 VALOR:N:6:2", rows: 2 },
  },
  {
    what: "names that an object has already",
    bytes: firstField({ name: "__proto__" }),
    reads: { fields: "__proto__:C:2:0 VALOR:N:6:2", rows: 2 },
  },
  {
    what: "one name twice",
    bytes: firstField({ name: "valor" }),
    reads: { fields: "valor:C:2:0 VALOR_2:N:6:2", rows: 2 },
  },
  {
    what: "a name that a double would get",
    bytes: rawDbf({ fields: ["A", "a", "A_2", "A"].map((name) => ({ name, width: 1 })) }),
    reads: { fields: "A:C:1:0 a_2:C:1:0 A_2_2:C:1:0 A_3:C:1:0", rows: 0 },
  },
];
