import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { tableFromIPC } from "apache-arrow";
import { columnSpec } from "../../src/decode/column_spec.ts";
import { DataSusError } from "../../src/error.ts";
import { columnValues, ipcBytes, rowValues } from "./arrow_values.ts";
import { batchLengths, cells, dbc, dbf } from "./long_table.ts";
import { decodeTable } from "./pieces.ts";
import { rawDbf, type RawTable } from "./raw_dbf.ts";

const pure = { permissions: "none" } as const;

/** A small table of the given records; each is UF and VALUE behind its flag. */
function smallTable(records: readonly string[], change: Partial<RawTable> = {}): Uint8Array {
  return rawDbf({
    fields: [{ name: "UF", width: 2 }, { name: "VALUE", type: "N", width: 3 }],
    records,
    ...change,
  });
}

Deno.test(
  "DbfDecoder gives the selected columns in their order when names differ in case",
  pure,
  () => {
    const { decoder, batches } = decodeTable([dbc], { select: ["value", "uf"] });
    assertEquals(decoder.schema?.fields.map((field) => field.name), ["VALUE", "UF"]);
    assertEquals(rowValues(batches), cells.map(([uf, , value]) => [value!, uf!]));
  },
);

Deno.test("DbfDecoder fails when a selected column does not exist", pure, () => {
  const run = () => decodeTable([dbc], { name: "a.dbc", select: ["UF", "SEXO"] });
  const error = assertThrows(run, DataSusError);
  assertEquals([error.code, error.column, error.path], ["QUERY", "SEXO", "a.dbc"]);
  assertStringIncludes(error.message, 'Cannot select "SEXO": ');
  assertStringIncludes(error.hint!, "UF, CODE, VALUE");
});

Deno.test("DbfDecoder gives rows without columns when none are selected", pure, () => {
  const { decoder, batches } = decodeTable([dbc], { select: [] });
  assertEquals(batches.map((batch) => batch.numRows), [16_384, 16_384, 7232]);
  assertEquals(decoder.report.rows, 40_000);
});

Deno.test(
  "DbfDecoder reads the columns it is told, and nulls when the file lacks one",
  pure,
  () => {
    const types = ["dictionary", "utf8", "int32", "float64", "date", "bool", "binary"] as const;
    const columns = [
      columnSpec("value", "utf8"),
      ...types.map((type) => columnSpec(`NO_${type}`, type)),
      columnSpec("CODE", "int32"),
    ];
    const { decoder, batches } = decodeTable([dbc], { columns, batchRows: 15_000 });
    assertEquals(decoder.schema?.fields, columns.map((column) => column.field));
    const nulls = types.map(() => null);
    const expected = cells.map((
      [, code, value],
    ) => [(value as number).toFixed(2), ...nulls, Number(code)]);
    assertEquals(rowValues(batches), expected);
    const table = tableFromIPC(ipcBytes(decoder.schema!, batches));
    assertEquals(rowValues(table.batches), expected);
  },
);

Deno.test("DbfDecoder asks for columns when the header is known", pure, () => {
  let asked = 0;
  const { decoder, batches } = decodeTable([dbc], {
    columns(header) {
      asked++;
      return [
        columnSpec(header.fields[1]!.name, "int32", { metadata: new Map([["label", "code"]]) }),
      ];
    },
  });
  assertEquals(asked, 1);
  assertEquals(decoder.schema?.fields[0]?.metadata.get("label"), "code");
  assertEquals(columnValues(batches, 0), cells.map(([, code]) => Number(code)));
});

Deno.test("DbfDecoder gives the rows whose records pass the predicate", pure, () => {
  const letter = "S".charCodeAt(0);
  for (const bytes of [dbf, dbc]) {
    const { decoder, batches } = decodeTable([bytes], {
      batchRows: 1000,
      where(header) {
        const { offset } = header.fields[0]!;
        return (block, record) => block[record + offset] === letter;
      },
    });
    const expected = cells.filter(([uf]) => uf === "SP");
    assertEquals(rowValues(batches), expected);
    assertEquals(batches.map((batch) => batch.numRows), batchLengths(expected.length, 1000));
    assertEquals([decoder.report.records, decoder.report.rows], [40_000, expected.length]);
  }
});

Deno.test(
  "DbfDecoder gives all rows when where() makes no predicate, none when none passes",
  pure,
  () => {
    assertEquals(decodeTable([dbc], { where: () => undefined }).decoder.report.rows, 40_000);
    const { decoder, batches } = decodeTable([dbc], { where: () => () => false });
    assertEquals([batches.length, decoder.report.records, decoder.report.rows], [0, 40_000, 0]);
  },
);

Deno.test("DbfDecoder does not ask the predicate about deleted records", pure, () => {
  let asked = 0;
  const where = () => () => ++asked > 0;
  decodeTable([smallTable([" AC  1", "*SP  2", " RJ  3"])], { where });
  assertEquals(asked, 2);
});

Deno.test("DbfDecoder lets an error of the predicate through", pure, () => {
  const where = () => () => {
    throw new SyntaxError("from the predicate");
  };
  assertThrows(() => decodeTable([dbc], { where }), SyntaxError, "from the predicate");
});
