import { assertEquals } from "@std/assert";
import {
  Binary,
  Bool,
  DateDay,
  Dictionary,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { ndjsonRows } from "../../src/display/ndjson.ts";
import { batchOf, randomBatch, randomNumbers } from "./random_table.ts";

function parse(text: string): unknown[] {
  return text.split("\n").slice(0, -1).map((line): unknown => JSON.parse(line));
}

Deno.test("ndjsonRows() writes one object a line with keys in schema order", () => {
  const batch = batchOf({
    DIAG_PRINC: vectorFromArray(["I219", null], new Dictionary(new Utf8(), new Int32())),
    DT_INTER: vectorFromArray([new Date("2008-01-03"), null], new DateDay()),
    VAL_TOT: vectorFromArray([1234.5, null], new Float64()),
    QT_DIARIAS: vectorFromArray([-3, null], new Int32()),
    MORTE: vectorFromArray([false, null], new Bool()),
    CPF: vectorFromArray([Uint8Array.of(0x7b, 0x84), null], new Binary()),
    N_AIH: vectorFromArray(['say "oi"\n', null], new Utf8()),
  });
  assertEquals(
    ndjsonRows(batch),
    '{"DIAG_PRINC":"I219","DT_INTER":"2008-01-03","VAL_TOT":1234.5,"QT_DIARIAS":-3,' +
      '"MORTE":false,"CPF":"7b84","N_AIH":"say \\"oi\\"\\n"}\n' +
      '{"DIAG_PRINC":null,"DT_INTER":null,"VAL_TOT":null,"QT_DIARIAS":null,' +
      '"MORTE":null,"CPF":null,"N_AIH":null}\n',
  );
});

Deno.test("ndjsonRows() writes lines that parse to the same values", () => {
  const random = randomNumbers(2);
  for (let round = 0; round < 100; round++) {
    const { batch, json } = randomBatch(random, 12, Math.floor(random() * 40));
    assertEquals(parse(ndjsonRows(batch)), json);
  }
});

Deno.test("ndjsonRows() writes all rows when they fill several blocks", () => {
  for (const rows of [0, 1, 127, 128, 129, 256, 1000]) {
    const { batch, json } = randomBatch(randomNumbers(rows), 5, rows);
    assertEquals(parse(ndjsonRows(batch)), json, `${rows} rows`);
  }
});

Deno.test("ndjsonRows() writes the rows of a slice only", () => {
  const { batch, json } = randomBatch(randomNumbers(3), 10, 300);
  for (const [start, end] of [[0, 0], [0, 1], [7, 9], [13, 200], [299, 300]]) {
    assertEquals(parse(ndjsonRows(batch.slice(start, end))), json.slice(start, end));
  }
});

Deno.test("ndjsonRows() reads each batch with its own dictionary", () => {
  const codes = (...values: string[]): RecordBatch =>
    batchOf({ SEXO: vectorFromArray(values, new Dictionary(new Utf8(), new Int32())) });
  assertEquals(ndjsonRows(codes("1", "3")), '{"SEXO":"1"}\n{"SEXO":"3"}\n');
  assertEquals(ndjsonRows(codes("F", "M")), '{"SEXO":"F"}\n{"SEXO":"M"}\n');
});

Deno.test("ndjsonRows() writes null for numbers that JSON does not have", () => {
  const batch = batchOf({ x: vectorFromArray([NaN, Infinity, -Infinity, 0], new Float64()) });
  assertEquals(ndjsonRows(batch), '{"x":null}\n{"x":null}\n{"x":null}\n{"x":0}\n');
});

Deno.test("ndjsonRows() writes large integers as strings", () => {
  const batch = batchOf({ n: vectorFromArray([2n ** 53n - 1n, -(2n ** 53n)], new Int64()) });
  assertEquals(ndjsonRows(batch), '{"n":9007199254740991}\n{"n":"-9007199254740992"}\n');
});

Deno.test("ndjsonRows() writes empty objects when there are no columns", () => {
  assertEquals(ndjsonRows(batchOf({})), "");
  const data = makeData({ type: new Struct([]), length: 2, nullCount: 0, children: [] });
  assertEquals(ndjsonRows(new RecordBatch(new Schema([]), data)), "{}\n{}\n");
});
