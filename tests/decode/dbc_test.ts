import { assert, assertEquals, assertLessOrEqual, assertRejects, assertThrows } from "@std/assert";
import { DbcDecoder, DbcDecodeStream } from "../../src/decode/dbc.ts";
import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { encodeDbf, encodeDbfHeader } from "../../src/decode/encode_dbf.ts";
import { DataSusError } from "../../src/error.ts";
import { realFileTest } from "../fixtures.ts";
import { countedSource, settle } from "./counted_source.ts";
import { crc32Slowly } from "./crc32_slowly.ts";
import { assertSameBytes, concat, cut, decodeDbc } from "./pieces.ts";
import { rawColumn } from "./raw_column.ts";

const pure = { permissions: "none" } as const;

/** 20,000 records of 13 bytes that do not repeat. */
const rows = Array.from({ length: 20_000 }, (_, i) => [`${i * 7919 % 20_000}`, `${i}`]);
const dbf = encodeDbf([
  { name: "CODE", type: "C", width: 6, decimals: 0 },
  { name: "COUNT", type: "N", width: 6, decimals: 0 },
], rows);
const dbc = encodeDbc(dbf);
const HEADER_LENGTH = 32 + 2 * 32 + 1;

function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return crypto.subtle.digest("SHA-256", bytes).then((hash) => new Uint8Array(hash).toHex());
}

realFileTest("DbcDecoder gives the DBF that two C decoders gave", async (file, bytes) => {
  const { decoder, dbf } = decodeDbc([bytes], { name: file.path });
  assertEquals([dbf.length, await sha256(dbf)], [file.dbf_bytes, file.dbf_sha256]);
  assertEquals(decoder.checksum, "verified");
});

realFileTest("DbcDecoder gives the row count and the columns as expected", (file, bytes) => {
  const { header } = decodeDbc([bytes]).decoder;
  assert(header);
  const { headerLength, recordCount, recordLength } = header;
  assertEquals(recordCount, file.rows);
  // the end mark 0x1A is not always there
  assertLessOrEqual(file.dbf_bytes - headerLength - recordCount * recordLength, 1);
  assertEquals(
    header.fields.map(({ name, type, width, decimals }) => ({ name, type, width, decimals })),
    file.columns.map(({ name, type, width, decimals }) => ({ name, type, width, decimals })),
  );
});

realFileTest(
  "DbcDecoder gives every column's bytes and blanks as expected",
  async (file, bytes) => {
    const { decoder, dbf } = decodeDbc([bytes]);
    const header = decoder.header!;
    for (const [i, column] of file.columns.entries()) {
      const { joined, blank } = rawColumn(dbf, header, header.fields[i]!);
      assertEquals(
        [column.name, await sha256(joined), blank],
        [column.name, column.sha256_trim, column.blank],
      );
    }
  },
);

realFileTest("DbcDecoder finds the CRC-32 of header and body behind the header", (_, bytes) => {
  const { decoder, dbf } = decodeDbc([bytes]);
  const stored = new DataView(bytes.buffer).getUint32(decoder.header!.headerLength, true);
  assertEquals(stored, crc32Slowly(dbf));
});

realFileTest("DbcDecoder gives the same bytes when the file is cut anywhere", (_, bytes) => {
  const whole = decodeDbc([bytes]).dbf;
  // DbfDecoder's test goes byte by byte through the large files, too
  for (const length of bytes.length < 50_000 ? [1, 7, 4096] : [7, 4096]) {
    const { decoder, dbf } = decodeDbc(cut(bytes, length));
    assertSameBytes(dbf, whole, `cut every ${length} bytes`);
    assertEquals(decoder.checksum, "verified");
  }
});

Deno.test("DbcDecoder gives the header first, then pieces of at most 64 KiB", pure, () => {
  const decoder = new DbcDecoder();
  const pieces = [...decoder.write(dbc), ...decoder.close()];
  assertSameBytes(pieces[0]!, dbf.subarray(0, HEADER_LENGTH));
  assert(pieces.length > 4);
  for (const piece of pieces) assertLessOrEqual(piece.length, 64 * 1024);
  assertSameBytes(concat(pieces), dbf);
});

Deno.test("DbcDecoder.header is undefined until its bytes have come", pure, () => {
  const decoder = new DbcDecoder();
  assertEquals([...decoder.write(dbc.subarray(0, HEADER_LENGTH))], []);
  assertEquals(decoder.header, undefined);
  const pieces = [...decoder.write(dbc.subarray(HEADER_LENGTH, HEADER_LENGTH + 6))];
  assertEquals(decoder.header?.recordCount, 20_000);
  assertSameBytes(concat(pieces), dbf.subarray(0, HEADER_LENGTH));
});

Deno.test("DbcDecoder.checksum is unchecked until close() has checked it", pure, () => {
  const decoder = new DbcDecoder();
  assertEquals([...decoder.write(dbc)].length > 0, true);
  assertEquals(decoder.checksum, "unchecked");
  assertEquals([...decoder.close()], []);
  assertEquals(decoder.checksum, "verified");
});

Deno.test("DbcDecoder reports an absent checksum when the CRC-32 is zero", pure, () => {
  const bytes = dbc.slice();
  bytes.fill(0, HEADER_LENGTH, HEADER_LENGTH + 4);
  const { decoder, dbf: decoded } = decodeDbc([bytes]);
  assertEquals(decoder.checksum, "absent");
  assertSameBytes(decoded, dbf);
});

Deno.test("DbcDecoder reads a wrong CRC-32 as its option verify says", pure, () => {
  const bytes = dbc.slice();
  bytes[HEADER_LENGTH]! ^= 1;
  const error = assertThrows(() => decodeDbc([bytes], { name: "RDAC0801.dbc" }), DataSusError);
  assertEquals([error.code, error.path], ["CHECKSUM", "RDAC0801.dbc"]);
  assertEquals(error.offset, bytes.length);
  assert(
    /^Cannot decode "RDAC0801\.dbc": its bytes have the CRC-32 [0-9a-f]{8}, /.test(error.message),
  );
  assert(error.hint?.includes('verify: "warn"'));

  const warned = decodeDbc([bytes], { verify: "warn" });
  assertEquals(warned.decoder.checksum, "mismatch");
  assertSameBytes(warned.dbf, dbf);
  assertEquals(decodeDbc([bytes], { verify: "off" }).decoder.checksum, "unchecked");
  assertEquals(decodeDbc([dbc], { verify: "off" }).decoder.checksum, "unchecked");
  assertEquals(decodeDbc([dbc], { verify: "warn" }).decoder.checksum, "verified");
});

Deno.test("DbcDecoder ignores what stands behind the end code", pure, () => {
  const garbage = new Uint8Array(500_000).fill(0xa5);
  for (const pieces of [[concat([dbc, garbage])], [dbc, garbage, garbage]]) {
    const { decoder, dbf: decoded } = decodeDbc(pieces);
    assertSameBytes(decoded, dbf);
    assertEquals(decoder.checksum, "verified");
  }
});

Deno.test("DbcDecodeStream gives the table when its file comes in chunks", pure, async () => {
  for (const length of [1, 1000, dbc.length]) {
    const { stream } = countedSource(cut(dbc, length));
    const pieces = await Array.fromAsync(stream.pipeThrough(new DbcDecodeStream()));
    assertSameBytes(concat(pieces), dbf);
  }
});

Deno.test(
  "DbcDecodeStream gives an empty table when nothing but its header comes",
  pure,
  async () => {
    const header = encodeDbfHeader([{ name: "UF", type: "C", width: 2, decimals: 0 }], 0);
    const decoded = countedSource([header]).stream.pipeThrough(new DbcDecodeStream());
    assertSameBytes(concat(await Array.fromAsync(decoded)), header);
  },
);

Deno.test("DbcDecodeStream fails when its input is empty", pure, async () => {
  const { stream } = countedSource([]);
  const decoded = stream.pipeThrough(new DbcDecodeStream({ name: "empty.dbc" }));
  const error = await assertRejects(() => Array.fromAsync(decoded), DataSusError);
  assertEquals([error.code, error.path, error.offset], ["TRUNCATED", "empty.dbc", 0]);
});

Deno.test("DbcDecodeStream gives the pieces before the damage, then fails", pure, async () => {
  const { stream } = countedSource(cut(dbc.subarray(0, dbc.length - 1), 1000));
  const reader = stream.pipeThrough(new DbcDecodeStream()).getReader();
  let length = 0;
  const error = await assertRejects(async () => {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
    }
  }, DataSusError);
  assertEquals(error.code, "TRUNCATED");
  assert(length > dbf.length / 2);
});

Deno.test("DbcDecodeStream cancels its source when its reader gives up", pure, async () => {
  const source = countedSource(cut(dbc, 1000));
  const reader = source.stream.pipeThrough(new DbcDecodeStream()).getReader();
  assertEquals((await reader.read()).value?.length, HEADER_LENGTH);
  await reader.cancel("enough");
  await settle();
  assertEquals(source.cancelled, ["enough"]);
  assertLessOrEqual(source.pulled, 4);
});

Deno.test("DbcDecodeStream cancels its source when the bytes are no DBC", pure, async () => {
  const source = countedSource([
    new TextEncoder().encode("<!doctype html>".padEnd(40_000)),
    new Uint8Array(1000),
    new Uint8Array(1000),
  ]);
  const decoded = source.stream.pipeThrough(new DbcDecodeStream());
  const error = await assertRejects(() => Array.fromAsync(decoded), DataSusError);
  await settle();
  assertEquals(source.cancelled, [error]);
});

Deno.test("DbcDecodeStream reads no further ahead than its reader", pure, async () => {
  const source = countedSource(cut(dbc, 1000));
  const reader = source.stream.pipeThrough(new DbcDecodeStream()).getReader();
  await settle();
  assertLessOrEqual(source.pulled, 1);
  const pieces: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    await settle();
    // one chunk is being decoded and one waits
    const decoded = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const share = Math.ceil(source.pulled * 1000 / dbc.length * dbf.length);
    assertLessOrEqual(share - decoded, 200_000, `${source.pulled} chunks for ${decoded} bytes`);
  }
  assertSameBytes(concat(pieces), dbf);
});
