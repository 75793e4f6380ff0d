import { assertEquals, assertThrows } from "@std/assert";
import type { DbfFieldSpec } from "../../src/decode/encode_dbf.ts";
import {
  type DateOrder,
  fieldBytes,
  writeCode,
  writeDate,
  type WriteField,
  writeNumber,
  writeSerial,
  zeroBytes,
} from "../../src/sample/field_writer.ts";

function field(text: string): DbfFieldSpec {
  const [type, width, decimals] = [text[0]!, ...text.slice(1).split(".").map(Number)] as const;
  return { name: "FIELD", type, width: width!, decimals: decimals ?? 0 };
}

/** What a writer makes of a field of `#`; it must leave the bytes beside the field alone. */
function written(spec: DbfFieldSpec, write: WriteField): string {
  const block = new TextEncoder().encode("#".repeat(spec.width + 4));
  write(block, 2);
  const text = new TextDecoder("latin1").decode(block);
  assertEquals([text.slice(0, 2), text.slice(-2)], ["##", "##"]);
  return text.slice(2, -2);
}

const number = (spec: string, value: number): string =>
  written(field(spec), writeNumber(field(spec), () => value));

const date = (spec: string, order: DateOrder, value: number): string =>
  written(field(spec), writeDate(field(spec), order, () => value));

Deno.test("fieldBytes() puts text at the left and numbers at the right", () => {
  const text = (spec: string, value: string): string =>
    new TextDecoder("latin1").decode(fieldBytes(field(spec), value, "latin1"));
  assertEquals(text("C4", "B54"), "B54 ");
  assertEquals(text("N4", "54"), "  54");
  assertEquals(text("C2", "010"), "10"); // of a code the end
  assertEquals(text("C4", "NÃO INFORMADO"), "NÃO ");
  assertEquals(text("C3", ""), "   ");
});

Deno.test("fieldBytes() writes the code page asked for", () => {
  assertEquals([...fieldBytes(field("C3"), "ÃÉ", "cp850")], [0xc7, 0x90, 0x20]);
  assertEquals([...fieldBytes(field("C3"), "ÃÉ", "windows-1252")], [0xc3, 0xc9, 0x20]);
  assertThrows(() => fieldBytes(field("C3"), "Ω", "cp850"), RangeError, `"Ω"`);
});

Deno.test("zeroBytes() fills text and ends numbers", () => {
  const text = (spec: string): string => new TextDecoder().decode(zeroBytes(field(spec)));
  assertEquals([text("C4"), text("N4"), text("N8.2")], ["0000", "   0", "    0.00"]);
});

Deno.test("writeNumber() puts numbers at the right with their decimals", () => {
  assertEquals(number("N5", 0), "    0");
  assertEquals(number("N5", 42), "   42");
  assertEquals(number("N5", 99999), "99999");
  assertEquals(number("N8.2", 0), "    0.00");
  assertEquals(number("N8.2", 5), "    0.05");
  assertEquals(number("N8.2", 12345), "  123.45");
  assertEquals(number("N13.2", 2_000_000_000), "  20000000.00".slice(-13));
  assertEquals(number("C5", 42), "00042");
  assertEquals(number("N1", 7), "7");
});

Deno.test("writeNumber() writes the largest number that fits when it is too large", () => {
  assertEquals([number("N2", 100), number("N5.2", 99999)], ["99", "99.99"]);
});

Deno.test("writeNumber() leaves the field blank when the number is negative", () => {
  assertEquals([number("N5", -1), number("N5.2", -1), number("C5", -1)], [
    "     ",
    "     ",
    "     ",
  ]);
});

Deno.test("writeDate() writes each order and width", () => {
  assertEquals(date("C8", "YYYYMMDD", 20240131), "20240131");
  assertEquals(date("C8", "DDMMYYYY", 20240131), "31012024");
  assertEquals(date("C10", "YYYYMMDD", 20240131), "20240131  ");
  assertEquals(date("C10", "DDMMYYYY", 20240131), "31012024  ");
  assertEquals(date("C6", "YYYYMMDD", 19970131), "970131");
  assertEquals(date("D8", "DDMMYYYY", 20240131), "20240131");
  assertEquals(date("C8", "YYYYMMDD", 0), "        ");
});

Deno.test("writeSerial() writes a prefix, then the number filled up with zeros", () => {
  const serial = (spec: string, prefix: string, value: number): string =>
    written(field(spec), writeSerial(field(spec), prefix, () => value));
  assertEquals(serial("C13", "12221", 114170), "1222100114170");
  assertEquals(serial("C4", "", 12), "0012");
  assertEquals(serial("C4", "", 123456), "3456");
});

Deno.test("writeCode() writes the code chosen", () => {
  const codes = ["1", "", "33"];
  const all = codes.map((_, i) =>
    written(field("C2"), writeCode(field("C2"), codes, "latin1", () => i))
  );
  assertEquals(all, ["1 ", "  ", "33"]);
});
