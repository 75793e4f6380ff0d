import { assertEquals } from "@std/assert";
import { DataType } from "apache-arrow";
import { type ColumnSetting, readColumn } from "./read_column.ts";

const pure = { permissions: "none" } as const;
const number: ColumnSetting = { letter: "N" };

Deno.test("NumberColumn gives Int32 and counts what does not fit it", pure, () => {
  const fields: readonly (readonly [string, number | null])[] = [
    ["          0", 0],
    ["         12", 12],
    ["12         ", 12],
    ["         -3", -3],
    ["         -0", 0],
    ["         +5", 5],
    ["       12.0", 12],
    [" 2147483647", 2147483647],
    ["-2147483648", -2147483648],
    ["        1e3", 1000],
    ["           ", null],
    ["\0\0\0\0\0\0\0\0\0\0\0", null],
    ["       12.5", null],
    [" 2147483648", null],
    ["-2147483649", null],
    ["99999999999", null],
    ["        ***", null],
    ["      1e999", null],
    ["        1,5", null],
    ["          -", null],
    ["        nan", null],
  ];
  const { values, unparsable, data } = readColumn(fields.map(([field]) => field), "int32", number);
  assertEquals(values, fields.map(([, value]) => value));
  assertEquals(unparsable, 9);
  assertEquals([DataType.isInt(data[0]!.type), data[0]!.nullCount], [true, 11]);
});

Deno.test("NumberColumn gives Float64 and counts what is no number", pure, () => {
  const fields: readonly (readonly [string, number | null])[] = [
    ["1250.50", 1250.5],
    ["   -.25", -0.25],
    ["     5.", 5],
    ["     -0", -0],
    ["   1e-3", 0.001],
    ["       ", null],
    ["\0\0\0\0\0\0\0", null],
    ["*******", null],
    ["  1e999", null],
    ["   1.2.", null],
  ];
  const { values, unparsable, data } = readColumn(
    fields.map(([field]) => field),
    "float64",
    number,
  );
  assertEquals(values, fields.map(([, value]) => value));
  assertEquals([unparsable, DataType.isFloat(data[0]!.type), data[0]!.nullCount], [3, true, 5]);
});

Deno.test("NumberColumn reads fields of any width", pure, () => {
  for (const width of [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 20, 30, 100, 254]) {
    // each value twice, and between others that share its last eight bytes
    const fields = ["7", "7", "1", "", "*", "1", "7", "7"].map((field) => field.padStart(width));
    const { values, unparsable } = readColumn(fields, "int32", { ...number, width });
    assertEquals(values, [7, 7, 1, null, null, 1, 7, 7], `width ${width}`);
    assertEquals(unparsable, 1, `width ${width}`);
  }
});

Deno.test("NumberColumn tells numbers apart when only their first bytes differ", pure, () => {
  const fields = [
    "1  00000005",
    "   00000005",
    "12300000005",
    "12400000005",
    "   00000005",
    "\0\0\x0000000005",
    "-  00000005",
    "  -00000005",
    "   00000005",
  ];
  const { values } = readColumn(fields, "float64", number);
  assertEquals(values, [null, 5, 12300000005, 12400000005, 5, 5, null, -5, 5]);
});

Deno.test("NumberColumn counts every unreadable value when they repeat", pure, () => {
  for (const width of [4, 12]) {
    const fields = Array.from(
      { length: 1000 },
      (_, i) => (i % 5 === 0 ? "7" : "****").padStart(width),
    );
    const { values, unparsable } = readColumn(fields, "int32", { ...number, width, pieces: 100 });
    assertEquals(unparsable, 800);
    assertEquals(values, fields.map((_, i) => i % 5 === 0 ? 7 : null));
  }
});

Deno.test("NumberColumn reads text that a schema calls a number", pure, () => {
  const { values, unparsable } = readColumn(["007", "12 ", " 3 ", "A1 "], "int32");
  assertEquals([values, unparsable], [[7, 12, 3, null], 1]);
});

Deno.test("BinaryInt32Column reads little-endian integers when the letter is I", pure, () => {
  const fields = [
    "\0\0\0\0",
    "\x01\0\0\0",
    "\xff\xff\xff\xff",
    "\xff\xff\xff\x7f",
    "\0\0\0\x80",
    "    ",
  ];
  const { values, unparsable, data } = readColumn(fields, "int32", { letter: "I" });
  assertEquals(values, [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 0x20202020]);
  assertEquals([unparsable, data[0]!.nullCount], [0, 0]);
});

Deno.test(
  "BinaryInt32Column reads no other field's bytes when the letter is I but it is 2 wide",
  pure,
  () => {
    const { values, unparsable } = readColumn(["\x01\0", "\x02\0"], "int32", { letter: "I" });
    assertEquals([values, unparsable], [[null, null], 2]);
  },
);
