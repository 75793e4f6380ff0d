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
import { nullData } from "../../src/arrow/null_data.ts";
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

Deno.test("nullData() gives columns that survive an Arrow stream", pure, () => {
  const schema = new Schema(
    Object.entries(types).map(([name, type]) => new Field(name, type, true)),
  );
  const children = schema.fields.map((field) => nullData(field.type, 9));
  const data = makeData({ type: new Struct(schema.fields), length: 9, nullCount: 0, children });
  const table = tableFromIPC(ipcBytes(schema, [new RecordBatch(schema, data)]));
  assertEquals(rowValues(table.batches), Array(9).fill(Array(7).fill(null)));
});
