import { type Field, makeData, RecordBatch, type Schema, Struct } from "apache-arrow";
import { NullColumns } from "./null_data.ts";

/** A batch with the columns of `schema`, by name: what it lacks is null, what is not there goes. */
export function withSchema(batch: RecordBatch, schema: Schema): RecordBatch {
  const places = new Map(batch.schema.fields.map((field, i) => [field.name, i]));
  const length = batch.numRows;
  const nulls = new NullColumns(length);
  const children = schema.fields.map((field: Field) => {
    const place = places.get(field.name);
    return place === undefined ? nulls.of(field.type) : batch.data.children[place]!;
  });
  const type = new Struct(schema.fields as Field[]);
  return new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
}
