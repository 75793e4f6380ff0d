import { assert, assertEquals, assertLess, assertThrows } from "@std/assert";
import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import type { ImplodeOptions } from "../../src/decode/implode.ts";
import { DataSusError } from "../../src/error.ts";
import { realFileTest } from "../fixtures.ts";
import { crc32Slowly } from "./crc32_slowly.ts";
import { explodeSlowly } from "./explode_slowly.ts";
import { assertSameBytes, decodeDbc } from "./pieces.ts";
import { rawDbf } from "./raw_dbf.ts";

const pure = { permissions: "none" } as const;

/** Holds a DBC to the format: the header as it was, the CRC-32 of the whole table, the stream. */
function checkDbc(dbc: Uint8Array, dbf: Uint8Array, what?: string): void {
  const headerLength = new DataView(dbf.buffer, dbf.byteOffset).getUint16(8, true);
  assertSameBytes(dbc.subarray(0, headerLength), dbf.subarray(0, headerLength), what);
  const crc = new DataView(dbc.buffer, dbc.byteOffset).getUint32(headerLength, true);
  assertEquals(crc, crc32Slowly(dbf), what);
  const { decoder, dbf: decoded } = decodeDbc([dbc]);
  assertSameBytes(decoded, dbf, what);
  assertEquals(decoder.checksum, "verified", what);
}

realFileTest("encodeDbc() gives a file that decodes to the table it was given", (_, bytes) => {
  const dbf = decodeDbc([bytes]).dbf;
  const dbc = encodeDbc(dbf);
  checkDbc(dbc, dbf);
  assertLess(dbc.length, Math.max(bytes.length * 1.02, bytes.length + 50), "larger than DataSUS's");
});

realFileTest("encodeDbc() packs a table in every way of the format", (_, bytes) => {
  const dbf = decodeDbc([bytes]).dbf;
  if (dbf.length > 100_000) return;
  for (const literals of ["binary", "coded"] as const) {
    for (const dictionary of [1024, 2048, 4096] as const) {
      const options: ImplodeOptions = { literals, dictionary };
      checkDbc(encodeDbc(dbf, options), dbf, JSON.stringify(options));
    }
  }
});

Deno.test("encodeDbc() writes header, CRC-32 and stream when the table is small", pure, () => {
  const dbf = encodeDbf([{ name: "UF", type: "C", width: 2, decimals: 0 }], [["AC"], ["SP"]]);
  const dbc = encodeDbc(dbf);
  checkDbc(dbc, dbf);
  assertSameBytes(explodeSlowly(dbc.subarray(65 + 4)), dbf.subarray(65));
});

Deno.test("encodeDbc() keeps what a DBF holds besides records", pure, () => {
  const fields = [{ name: "UF", width: 2 }];
  const tables = [
    rawDbf({ fields, records: [" AC"], behindFields: [0x0d, 0x41] }),
    rawDbf({ fields, records: [" AC"], behindFields: [] }),
    rawDbf({ fields, records: [" AC", "*SP"], behindRecords: [] }),
    rawDbf({ fields, records: [], behindRecords: [] }),
  ];
  for (const dbf of tables) checkDbc(encodeDbc(dbf), dbf);
});

Deno.test("encodeDbc() reads a table that is part of a larger buffer", pure, () => {
  const dbf = rawDbf({ fields: [{ name: "UF", width: 2 }], records: [" AC"] });
  const buffer = new Uint8Array(dbf.length + 20).fill(0xff);
  buffer.set(dbf, 9);
  assertEquals(encodeDbc(buffer.subarray(9, 9 + dbf.length)), encodeDbc(dbf));
});

Deno.test("encodeDbc() fails when the bytes are no DBF", pure, () => {
  const error = assertThrows(
    () => encodeDbc(new TextEncoder().encode("<html>".padEnd(99))),
    DataSusError,
  );
  assertEquals(error.code, "FORMAT");
  assertEquals(assertThrows(() => encodeDbc(new Uint8Array(5)), DataSusError).code, "TRUNCATED");
});

Deno.test("encodeDbc() fails when an option is not one of its values", pure, () => {
  const dbf = encodeDbf([{ name: "UF", type: "C", width: 2, decimals: 0 }], []);
  assertThrows(() => encodeDbc(dbf, { dictionary: 512 as never }), RangeError);
  assert(encodeDbc(dbf, {}).length > 0);
});
