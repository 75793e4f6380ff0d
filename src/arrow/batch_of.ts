import { type Data, type Field, makeData, RecordBatch, Schema, Struct } from "apache-arrow";

const NO_ROWS: Data<Struct> = makeData({ type: new Struct([]), length: 0, nullCount: 0 });

/**
 * The record batch of some columns of `length` rows, with the very schema.
 *
 * `new RecordBatch(schema, data)` merges the schema with itself, name by name, and clones every
 * field: for a hundred columns that takes as long as decoding a few hundred rows, and each batch
 * comes out with a schema of its own.
 *
 * @throws {RangeError} When there are not as many columns as fields, or one has another length.
 */
export function batchOf(
  schema: Schema,
  children: readonly Data[],
  length: number,
): RecordBatch {
  if (children.length !== schema.fields.length) {
    throw new RangeError(
      `Cannot make a batch of ${children.length} columns: the schema has ${schema.fields.length}`,
    );
  }
  for (const [i, child] of children.entries()) {
    if (child.length === length) continue;
    const { name } = schema.fields[i]!;
    throw new RangeError(
      `Cannot make a batch of ${length} rows: column "${name}" has ${child.length}`,
    );
  }
  const type = new Struct(schema.fields as Field[]);
  const data = makeData({ type, length, nullCount: 0, children: [...children] });
  return Object.assign(new RecordBatch(new Schema([]), NO_ROWS), { schema, data });
}
