import { assertEquals, assertThrows } from "@std/assert";
import { crc32 } from "node:zlib";
import {
  parseEnd,
  parseEntry,
  parseMember,
  partLength,
  zipFrame,
} from "../../src/decode/zip_format.ts";
import { makeZip } from "./make_zip.ts";

const BYTES = new TextEncoder().encode("uma tabela");

Deno.test("zipFrame() makes an archive that follows the format's description", () => {
  const { head, tail } = zipFrame("POPTBR23.dbf", BYTES.length, crc32(BYTES));
  const view = new DataView(tail.buffer);
  assertEquals([...head.subarray(0, 4)], [0x50, 0x4b, 3, 4]);
  assertEquals(partLength("member", head), head.length);
  assertEquals(partLength("entry", tail), tail.length - 22);
  const end = tail.subarray(tail.length - 22);
  assertEquals([partLength("end", end), parseEnd(end)], [22, 1]);
  assertEquals(view.getUint32(tail.length - 6, true), head.length + BYTES.length); // central offset
  assertEquals(view.getUint32(tail.length - 10, true), tail.length - 22); // central length
  const expected = {
    name: "POPTBR23.dbf",
    method: 0,
    encrypted: false,
    describedBehind: false,
    zip64: false,
    crc: crc32(BYTES),
    packedLength: 10,
    length: 10,
  };
  assertEquals(parseMember(head), expected);
  assertEquals(parseEntry(tail), expected);
});

Deno.test("zipFrame() refuses names beyond ASCII and lengths beyond ZIP", () => {
  for (const [name, length] of [["ação", 1], ["", 1], ["a", 2 ** 32]] as const) {
    assertThrows(() => zipFrame(name, length, 0), RangeError, "Cannot make a ZIP archive");
  }
});

Deno.test("parseMember() and parseEntry() read the same of a member", () => {
  const archive = makeZip([{ name: "ação/x.dbf", bytes: BYTES, method: 0 }]);
  const member = parseMember(archive);
  const entry = archive.subarray(partLength("member", archive) + BYTES.length);
  assertEquals(parseEntry(entry), member);
  assertEquals(partLength("entry", entry), 46 + "ação/x.dbf".length + 2 + 1); // name in UTF-8, comment
  assertEquals(member.length, 10);
});
