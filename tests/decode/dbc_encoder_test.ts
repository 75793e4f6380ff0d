import { assertEquals, assertThrows } from "@std/assert";
import { DbcEncoder } from "../../src/decode/dbc_encoder.ts";
import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";

const FIELDS = [{ name: "N_AIH", type: "C", width: 13, decimals: 0 }];
const dbf = encodeDbf(FIELDS, Array.from({ length: 9000 }, (_, i) => [String(i * 7919)]));
const header = dbf.subarray(0, 65);
const records = dbf.subarray(65, -1);

function encode(cuts: readonly number[]): Uint8Array {
  const encoder = new DbcEncoder(header);
  const pieces = [0, ...cuts].map((from, i) => records.subarray(from, cuts[i]));
  for (const piece of pieces) encoder.measure(piece);
  const packed = [...pieces.map((piece) => encoder.write(piece)), encoder.close()];
  return Uint8Array.from(packed.flatMap((bytes) => [...bytes]));
}

Deno.test("DbcEncoder gives what encodeDbc() gives, wherever the records are cut", () => {
  const whole = encodeDbc(dbf);
  assertEquals(encode([]), whole);
  assertEquals(encode([1, 1, 500, 501, 40_000, 100_000]), whole);
});

Deno.test("DbcEncoder gives an empty table when no record is written", () => {
  const empty = encodeDbf(FIELDS, []);
  const encoder = new DbcEncoder(empty.subarray(0, 65));
  assertEquals(encoder.close(), encodeDbc(empty));
});

Deno.test("DbcEncoder leaves out what follows the header", () => {
  const encoder = new DbcEncoder(dbf);
  encoder.measure(records);
  const start = encoder.write(records).subarray(0, 69);
  assertEquals(start, encodeDbc(dbf).subarray(0, 69));
});

Deno.test("DbcEncoder throws when other records are written than were measured", () => {
  const encoder = new DbcEncoder(header);
  encoder.measure(records);
  encoder.write(records.subarray(0, -14));
  assertThrows(() => encoder.close(), TypeError, "other records were measured than written");
});

Deno.test("DbcEncoder throws when it is used in the wrong order", () => {
  const encoder = new DbcEncoder(header);
  encoder.measure(records);
  encoder.write(records);
  assertThrows(() => encoder.measure(records), TypeError, "the checksum is written");
  encoder.close();
  assertThrows(() => encoder.write(records), TypeError);
  assertThrows(() => encoder.close(), TypeError);
});

Deno.test("DbcEncoder throws when the header is none", () => {
  assertThrows(() => new DbcEncoder(new Uint8Array(64)), Error, "it begins with");
  assertThrows(() => new DbcEncoder(header.subarray(0, 40)), Error, "header has 65 bytes");
});
