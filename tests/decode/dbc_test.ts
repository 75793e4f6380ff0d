import { assert, assertEquals, assertInstanceOf, assertRejects, assertThrows } from "@std/assert";
import { DbcDecoder, DbcDecodeStream } from "../../src/decode/dbc.ts";
import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import { DataSusError } from "../../src/error.ts";
import { realFileTest } from "../fixtures.ts";
import { bitwiseCrc32 } from "./bitwise_crc32.ts";
import { concat, cut, decodeDbc } from "./pieces.ts";
import { hashTrimmed } from "./hash_trimmed.ts";

realFileTest("DbcDecoder gives the DBF that two C decoders gave", async (file, bytes) => {
  const { decoder, dbf } = decodeDbc([bytes], { name: file.path });
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", dbf)).toHex();
  assertEquals([dbf.length, digest], [file.dbf_bytes, file.dbf_sha256]);
  assertEquals(decoder.checksum, "verified");
});

realFileTest("DbcDecoder gives header, fields and row count as expected", (file, bytes) => {
  const { header } = decodeDbc([bytes]).decoder;
  assert(header);
  assertEquals(header.recordCount, file.rows);
  const { headerLength, recordCount, recordLength } = header;
  const body = file.dbf_bytes - headerLength - recordCount * recordLength;
  assert(body === 0 || body === 1, `${body} bytes behind the records`);
  assertEquals(
    header.fields.map(({ name, type, width, decimals }) => ({ name, type, width, decimals })),
    file.columns.map(({ name, type, width, decimals }) => ({ name, type, width, decimals })),
  );
});

realFileTest("DbcDecoder gives every column's raw bytes as expected", (file, bytes) => {
  const { decoder, dbf } = decodeDbc([bytes]);
  for (const [i, column] of file.columns.entries()) {
    const { sha256, blank } = hashTrimmed(dbf, decoder.header!, decoder.header!.fields[i]!);
    assertEquals([column.name, sha256, blank], [column.name, column.sha256_trim, column.blank]);
  }
});

realFileTest("DbcDecoder finds the CRC-32 of header and body behind the header", (_, bytes) => {
  const { decoder, dbf } = decodeDbc([bytes]);
  const stored = new DataView(bytes.buffer).getUint32(decoder.header!.headerLength, true);
  assertEquals(stored, bitwiseCrc32(dbf));
});

realFileTest("DbcDecoder gives the same bytes however the file is cut", (_, bytes) => {
  const whole = decodeDbc([bytes]).dbf;
  for (const length of [1, 7, 4096]) {
    const { decoder, dbf } = decodeDbc(cut(bytes, length));
    assert(equalBytes(dbf, whole), `cut every ${length} bytes`);
    assertEquals(decoder.checksum, "verified");
  }
});

/** `assertEquals` takes seconds for a megabyte. */
function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && indexedDB_(a, b);
}
