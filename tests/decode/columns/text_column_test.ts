import { assertEquals } from "@std/assert";
import { DataType } from "apache-arrow";
import { decodeText } from "../../../src/decode/text.ts";
import { readText } from "../plain_reading.ts";
import { latin1 } from "../raw_dbf.ts";
import { seededRandom } from "../seeded_random.ts";
import { readColumn } from "./read_column.ts";

const pure = { permissions: "none" } as const;

Deno.test("TextColumn gives text without the blanks around it", pure, () => {
  const fields = ["MARIA", "  JOSE  ", "\0ANA\0 ", "A  B", "", "   ", "\0\0", "x"];
  const { values, unparsable, data } = readColumn(fields, "utf8");
  assertEquals(values, ["MARIA", "JOSE", "ANA", "A  B", null, null, null, "x"]);
  assertEquals([unparsable, data[0]!.nullCount, DataType.isUtf8(data[0]!.type)], [0, 3, true]);
});

Deno.test("TextColumn keeps blanks and control characters inside a text", pure, () => {
  const fields = ["a\0b", "\tx\n", "a \0 b", "\x7f\x01"];
  assertEquals(readColumn(fields, "utf8").values, ["a\0b", "\tx\n", "a \0 b", "\x7f\x01"]);
});

Deno.test("TextColumn decodes in the code page that it is told", pure, () => {
  assertEquals(readColumn(["S\xe3o Jos\xe9"], "utf8").values, ["São José"]);
  assertEquals(readColumn(["S\xc6o Jos\x82"], "utf8", { encoding: "cp850" }).values, ["São José"]);
  assertEquals(readColumn(["\x80"], "utf8", { encoding: "latin1" }).values, ["\x80"]);
  assertEquals(readColumn(["\x80\x81"], "utf8", { encoding: "windows-1252" }).values, ["€\x81"]);
  const utf8 = readColumn(["S\xc3\xa3o", "S\xe3o", "\xe2\x82\xac"], "utf8", { encoding: "utf-8" });
  assertEquals(utf8.values, ["São", "São", "€"]);
});

Deno.test("TextColumn has room for a column of the longest characters", pure, () => {
  // three bytes of UTF-8 each, after rows that took one
  for (const width of [1, 9, 80, 254, 1000]) {
    const fields = Array.from({ length: 300 }, (_, i) => (i < 100 ? "a" : "\x80").repeat(width));
    const { values } = readColumn(fields, "utf8", { width });
    assertEquals(values, fields.map((field) => field.replaceAll("\x80", "€")), `width ${width}`);
  }
});

Deno.test("TextColumn agrees with the platform when fields hold any bytes", pure, () => {
  for (const width of [1, 3, 8, 11, 40, 254]) {
    const random = seededRandom(width);
    const fields = Array.from({ length: 500 }, () => {
      const limit = random(3) === 0 ? 256 : 127;
      return Array.from({ length: random(width + 1) }, () => String.fromCharCode(random(limit)))
        .join("");
    });
    const { values } = readColumn(fields, "utf8", { width, batchRows: 100, pieces: 1000 });
    const expected = fields.map((field) =>
      readText(latin1(field)).replace(/^[ \0]+|[ \0]+$/g, "") || null
    );
    assertEquals(values, expected, `seed and width ${width}`);
    const page = readColumn(fields, "utf8", { width, encoding: "cp850" }).values;
    const plain = fields.map((field) => field.replace(/^[ \0]+|[ \0]+$/g, ""));
    assertEquals(page, plain.map((field) => decodeText(latin1(field), "cp850") || null));
  }
});
