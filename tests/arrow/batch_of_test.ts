import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import {
  Dictionary,
  Field,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Table,
  tableFromIPC,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { batchOf } from "../../src/arrow/batch_of.ts";

const CODES = new Dictionary(new Utf8(), new Int32());
const SCHEMA = new Schema([
  new Field("A", new Int32(), true, new Map([["pt", "Um"]])),
  new Field("B", CODES, true),
], new Map([["k", "v"]]));
const COLUMNS = [
  vectorFromArray([1, null, 3], new Int32()).data[0]!,
  vectorFromArray(["x", "y", null], CODES).data[0]!,
];

Deno.test("batchOf() makes what the constructor does, with the very schema", () => {
  const batch = batchOf(SCHEMA, COLUMNS, 3);
  assertStrictEquals(batch.schema, SCHEMA);
  const type = new Struct(SCHEMA.fields);
  const data = makeData({ type, length: 3, nullCount: 0, children: COLUMNS });
  const usual = new RecordBatch(SCHEMA, data);
  assertEquals([batch.numRows, batch.numCols, batch.nullCount], [3, 2, 0]);
  assertEquals(batch instanceof RecordBatch, true);
  assertEquals(
    batch.toArray().map((row) => row?.toJSON()),
    usual.toArray().map((row) => row?.toJSON()),
  );
  assertEquals(batch.slice(1, 3).getChild("B")?.toJSON(), ["y", null]);
  const written = (batch: RecordBatch): unknown => {
    const table = tableFromIPC(RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true));
    return [table.toArray().map((row) => row?.toJSON()), table.schema.metadata.get("k")];
  };
  assertEquals(written(batch), written(usual));
  assertEquals(new Table(SCHEMA, [batch, usual]).numRows, 6);
});

Deno.test("batchOf() makes batches without columns or rows", () => {
  assertEquals(batchOf(new Schema([]), [], 5).numRows, 5);
  const empty = COLUMNS.map((column) => column.slice(0, 0));
  assertEquals(batchOf(SCHEMA, empty, 0).numRows, 0);
});

Deno.test("batchOf() refuses columns that do not fit", () => {
  assertThrows(() => batchOf(SCHEMA, COLUMNS.slice(1), 3), RangeError, "1 columns");
  assertThrows(() => batchOf(SCHEMA, COLUMNS, 4), RangeError, '"A" has 3');
});
