import { assertEquals, assertThrows } from "@std/assert";
import { type DbfFieldSpec, encodeDbf, encodeDbfHeader } from "../../src/decode/encode_dbf.ts";
import { parseDbfHeader } from "../../src/decode/dbf_header.ts";
import { rowValues } from "./arrow_values.ts";
import { decodeTable } from "./pieces.ts";
import { rawDbf } from "./raw_dbf.ts";

const pure = { permissions: "none" } as const;
const UF: DbfFieldSpec = { name: "UF", type: "C", width: 2, decimals: 0 };
const VALUE: DbfFieldSpec = { name: "VALUE", type: "N", width: 6, decimals: 2 };

Deno.test(
  "encodeDbf() writes text to the left and numbers to the right of their field",
  pure,
  () => {
    const bytes = encodeDbf([{ ...UF, width: 4 }, VALUE, { ...VALUE, name: "F", type: "F" }], [
      ["AC", "1.50", "2"],
      ["", "", ""],
    ]);
    const body = new TextDecoder().decode(bytes.subarray(32 + 3 * 32 + 1));
    assertEquals(body, " AC    1.50     2" + " ".repeat(17) + "\x1a");
  },
);

Deno.test("encodeDbf() writes the bytes that a DBF has", pure, () => {
  const bytes = encodeDbf([UF, VALUE], [["AC", "1.50"]]);
  const expected = rawDbf({
    fields: [{ name: "UF", width: 2 }, { name: "VALUE", type: "N", width: 6, decimals: 2 }],
    records: [" AC  1.50"],
  });
  expected.set([100, 1, 1], 1); // a fixed date
  expected[29] = 0x57;
  assertEquals(bytes, expected);
});

Deno.test("encodeDbf() ends a table without records in 0x1A", pure, () => {
  const bytes = encodeDbf([UF], []);
  assertEquals([bytes.length, bytes.at(-2), bytes.at(-1)], [66, 0x0d, 0x1a]);
});

Deno.test("encodeDbf() leaves a field blank when its row is too short", pure, () => {
  const { batches } = decodeTable([encodeDbf([UF, VALUE], [["AC"], []])]);
  assertEquals(rowValues(batches), [["AC", null], [null, null]]);
});

Deno.test("encodeDbf() writes text in the code page that is asked for", pure, () => {
  const rows = [["São José"]];
  const field = { name: "NOME", type: "C", width: 12, decimals: 0 };
  for (const encoding of ["windows-1252", "cp850", "latin1", "utf-8"] as const) {
    const { batches } = decodeTable([encodeDbf([field], rows, { encoding })], { encoding });
    assertEquals(rowValues(batches), rows, encoding);
  }
});

Deno.test("encodeDbf() fails when a value does not fit", pure, () => {
  assertThrows(
    () => encodeDbf([UF], [["ACR"]]),
    RangeError,
    'Cannot encode "ACR": it does not fit "UF"',
  );
  assertThrows(() => encodeDbf([UF], [["Ω"]]), RangeError);
  assertThrows(() => encodeDbf([UF], [["ãã"]], { encoding: "utf-8" }), RangeError);
});

Deno.test("encodeDbfHeader() gives a header that parseDbfHeader() reads", pure, () => {
  const header = parseDbfHeader(encodeDbfHeader([UF, VALUE], 2 ** 32 - 1));
  assertEquals(header, {
    version: 3,
    recordCount: 2 ** 32 - 1,
    headerLength: 97,
    recordLength: 9,
    languageDriver: 0x57,
    fields: [{ ...UF, offset: 1 }, { ...VALUE, offset: 3 }],
  });
});

Deno.test("encodeDbfHeader() fails when the table does not fit the format", pure, () => {
  const many = (count: number, width: number) =>
    Array.from({ length: count }, (_, i) => ({ ...UF, name: `F${i}`, width }));
  assertEquals(encodeDbfHeader(many(2046, 32), 0).length, 65_505);
  for (const fields of [[], many(2047, 1), many(2046, 33)]) {
    assertThrows(() => encodeDbfHeader(fields, 0), RangeError, "Cannot encode a DBF header: ");
  }
});

Deno.test("encodeDbfHeader() fails when a name or a width does not fit the format", pure, () => {
  for (const name of ["", "TOO_LONG_AN", "WITH BLANK", "AÇÃO", "A\0B"]) {
    assertThrows(() => encodeDbfHeader([{ ...UF, name }], 0), RangeError, `"${name}"`);
  }
  for (const width of [0, -1, 256, NaN]) {
    assertThrows(() => encodeDbfHeader([{ ...UF, width }], 0), RangeError, `width ${width}`);
  }
});

Deno.test("encodeDbf() refuses what it would lose", () => {
  const field = { name: "A", type: "C", width: 2, decimals: 0 };
  assertThrows(() => encodeDbf([field], [["1", "2"]]), RangeError, "2 values in 1 fields");
  assertThrows(() => encodeDbf([field, field], []), RangeError, "twice");
  assertThrows(() => encodeDbf([{ ...field, width: 1.5 }], []), RangeError, "1.5");
});
