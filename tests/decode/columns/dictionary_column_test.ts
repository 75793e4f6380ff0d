import { assert, assertEquals, assertNotEquals, assertStrictEquals } from "@std/assert";
import { type Data, DataType } from "apache-arrow";
import { decodeText } from "../../../src/decode/text.ts";
import { latin1 } from "../raw_dbf.ts";
import { seededRandom } from "../seeded_random.ts";
import { readColumn } from "./read_column.ts";

const pure = { permissions: "none" } as const;

function wordsOf(data: Data): string[] {
  return data.dictionary!.toJSON();
}

Deno.test("DictionaryColumn gives codes without the blanks around them", pure, () => {
  const { values, unparsable, data } = readColumn(
    ["AC", "SP", "AC", "", "  ", "\0\0", "A "],
    "dictionary",
  );
  assertEquals(values, ["AC", "SP", "AC", null, null, null, "A"]);
  assertEquals([unparsable, data[0]!.nullCount], [0, 3]);
  assert(DataType.isDictionary(data[0]!.type));
  assertEquals(wordsOf(data[0]!), ["AC", "SP", "A"]);
});

Deno.test(
  "DictionaryColumn has one entry when values differ only in the blanks around them",
  pure,
  () => {
    for (const width of [3, 4, 8, 9, 10, 20, 254]) {
      const fields = ["A", " A", "A\0", "\0A", " A\0", "A ", "AA", "A"];
      const { values, data } = readColumn(fields, "dictionary", { width });
      assertEquals(values, ["A", "A", "A", "A", "A", "A", "AA", "A"], `width ${width}`);
      assertEquals(wordsOf(data[0]!), ["A", "AA"], `width ${width}`);
    }
  },
);

Deno.test("DictionaryColumn tells values apart when one byte differs, at any width", pure, () => {
  for (
    const width of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 31, 64, 200, 254, 300]
  ) {
    const fields = ["x".repeat(width)];
    for (let at = 0; at < width; at++) {
      fields.push("x".repeat(at) + "y" + "x".repeat(width - at - 1));
      if (at % 3 === 0) fields.push(fields[0]!);
    }
    const { values, data } = readColumn(fields, "dictionary", { width });
    assertEquals(values, fields, `width ${width}`);
    assertEquals(wordsOf(data[0]!).length, width + 1, `width ${width}`);
  }
});

Deno.test(
  "DictionaryColumn tells values apart when thousands share their first or last bytes",
  pure,
  () => {
    const numbers = Array.from(
      { length: 10_000 },
      (_, i) => String(i * 7919 % 10_000).padStart(4, "0"),
    );
    for (const before of ["", "AAAA", "AAAAAAAA"]) {
      for (const behind of ["", "BBBB", "BBBBBBBB"]) {
        const fields = numbers.map((number) => before + number + behind);
        assertEquals(readColumn(fields, "dictionary").values, fields, `${before}0000${behind}`);
      }
    }
  },
);

Deno.test("DictionaryColumn decodes in the code page that it is told", pure, () => {
  assertEquals(readColumn(["S\xc6o", "S\xc6o"], "dictionary", { encoding: "cp850" }).values, [
    "São",
    "São",
  ]);
  const all = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  for (const encoding of ["windows-1252", "cp850", "latin1", "utf-8"] as const) {
    const { values } = readColumn(all, "dictionary", { encoding });
    const expected = all.map((byte) => decodeText(latin1(byte), encoding));
    assertEquals(
      values,
      expected.map((text) => text === " " || text === "\0" ? null : text),
      encoding,
    );
  }
});

Deno.test("DictionaryColumn gives any values at any width, however rows are grouped", pure, () => {
  for (const width of [1, 2, 3, 4, 6, 8, 9, 10, 16, 40]) {
    const random = seededRandom(width);
    const known = Array.from(
      { length: 300 },
      () => Array.from({ length: random(width + 1) }, () => " \0ABCé9"[random(7)]!).join(""),
    );
    const fields = Array.from({ length: 2000 }, () => known[random(known.length)]!);
    const expected = fields.map((field) => field.replace(/^[ \0]+|[ \0]+$/g, "") || null);
    for (
      const setting of [{}, { batchRows: 1 }, { batchRows: 7 }, { batchRows: 999, pieces: 101 }]
    ) {
      const { values } = readColumn(fields, "dictionary", { width, ...setting });
      assertEquals(values, expected, `seed and width ${width}, ${JSON.stringify(setting)}`);
    }
  }
});

Deno.test("DictionaryColumn begins a later dictionary with the earlier one", pure, () => {
  const fields = Array.from({ length: 500 }, (_, i) => String(i % 100 < 50 ? i : i % 7));
  const { data } = readColumn(fields, "dictionary", { batchRows: 100 });
  const words = data.map(wordsOf);
  for (let i = 1; i < words.length; i++) {
    assertEquals(words[i]!.slice(0, words[i - 1]!.length), words[i - 1]);
    assert(words[i]!.length > words[i - 1]!.length);
  }
  assertEquals(new Set(words.at(-1)).size, words.at(-1)!.length);
});

Deno.test("DictionaryColumn keeps the very dictionary while no value is added", pure, () => {
  const { data } = readColumn([..."ABABAABBAC"], "dictionary", { batchRows: 2 });
  const [first, second, third, fourth, last] = data.map((batch) => batch.dictionary);
  assertStrictEquals(second, first);
  assertStrictEquals(third, first);
  assertStrictEquals(fourth, first);
  assertNotEquals(last, first);
  assertEquals(last!.length, 3);
});

Deno.test(
  "DictionaryColumn starts a new dictionary when the old one has 65,536 entries",
  pure,
  () => {
    for (const width of [6, 10]) {
      const fields = Array.from(
        { length: 150_000 },
        (_, i) => String(100_000 + i * 7919 % 150_000),
      );
      const { values, data } = readColumn(fields, "dictionary", { width, batchRows: 16_384 });
      assertEquals(values, fields, `width ${width}`);
      const lengths = data.map((batch) => batch.dictionary!.length);
      assert(Math.max(...lengths) < 65_536 + 16_384, `${lengths}`);
      assert(Math.min(...lengths.slice(4)) < 20_000, `${lengths}`);
      // the values that came before a dictionary was left are found again in the next
      const twice = [...fields.slice(0, 70_000), ...fields.slice(0, 70_000)];
      assertEquals(readColumn(twice, "dictionary", { width }).values, twice, `width ${width}`);
    }
  },
);

Deno.test("DictionaryColumn keeps all values of one batch in one dictionary", pure, () => {
  const fields = Array.from({ length: 100_000 }, (_, i) => String(i));
  const { values, data } = readColumn(fields, "dictionary", { batchRows: 100_000 });
  assertEquals([data.length, data[0]!.dictionary!.length], [1, 100_000]);
  assertEquals(values, fields);
});
