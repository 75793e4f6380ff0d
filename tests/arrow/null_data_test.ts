import { assertEquals } from "@std/assert";
import {
  Binary,
  Bool,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  tableFromIPC,
  Utf8,
  Vector,
} from "apache-arrow";
import { NullColumns, nullData } from "../../src/arrow/null_data.ts";
import { ipcBytes, rowValues } from "../decode/arrow_values.ts";

const pure = { permissions: "none" } as const;

const types = {
  dictionary: new Dictionary(new Utf8(), new Int32()),
  utf8: new Utf8(),
  binary: new Binary(),
  int32: new Int32(),
  float64: new Float64(),
  date: new DateDay(),
  bool: new Bool(),
};

/** Bits of a value in the buffer of values. */
const bits: Record<string, number> = { dictionary: 32, int32: 32, float64: 64, date: 32, bool: 1 };

for (const [name, type] of Object.entries(types)) {
  Deno.test(`nullData() gives a column of ${name} that holds only nulls`, pure, () => {
    for (const length of [0, 1, 7, 8, 9, 1000]) {
      const data = nullData(type, length);
      assertEquals([data.length, data.nullCount], [length, length]);
      assertEquals([...new Vector([data])], Array(length).fill(null));
      assertEquals(data.values.byteLength, Math.ceil(length * (bits[name] ?? 0) / 8), name);
    }
  });
}

Deno.test(
  "NullColumns gives columns that share their zeros and survive an Arrow stream",
  pure,
  () => {
    const fields = Object.entries(types).flatMap(([name, type]) => [
      new Field(name, type, true),
      new Field(`${name} again`, type, true),
    ]);
    const schema = new Schema(fields);
    const type = new Struct(fields);
    // Of 64 and 128 rows no piece needs padding, which would part it from its neighbour.
    for (const length of [9, 64, 128]) {
      const nulls = new NullColumns(length);
      const children = fields.map((field) => nulls.of(field.type));
      const data = makeData({ type, length, nullCount: 0, children });
      const table = tableFromIPC(ipcBytes(schema, [new RecordBatch(schema, data)]));
      assertEquals(rowValues(table.batches), Array(length).fill(Array(fields.length).fill(null)));
      const buffers = children.flatMap(({ nullBitmap, values, valueOffsets }) => [
        nullBitmap!.buffer,
        (valueOffsets ?? values).buffer,
      ]);
      // One for validity, and one for values that grew when the first doubles came.
      assertEquals(new Set(buffers).size, 3);
    }
  },
);
