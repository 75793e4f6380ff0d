import { type RecordBatch, Schema, Table, type TypeMap } from "apache-arrow";
import { unifyDictionaries } from "./unify_dictionaries.ts";
import { withSchema } from "./with_schema.ts";

/**
 * One table of batches, with one dictionary per coded column. Columns that only some batches have
 * come last, null in the rows of the others.
 */
export function tableOf<Row extends TypeMap>(
  schema: Schema<Row>,
  batches: readonly RecordBatch<Row>[],
): Table<Row> {
  const joined = joinSchemas(schema, batches);
  const whole = batches.map((batch) => withSchema(batch, joined));
  return new Table<Row>(
    joined as Schema<Row>,
    unifyDictionaries(joined, whole) as RecordBatch<Row>[],
  );
}

/** The schema, and behind it the columns that only some batches have. */
function joinSchemas(schema: Schema, batches: readonly RecordBatch[]): Schema {
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  for (const batch of batches) {
    for (const field of batch.schema.fields) {
      if (!fields.has(field.name)) fields.set(field.name, field);
    }
  }
  return new Schema([...fields.values()]);
}
