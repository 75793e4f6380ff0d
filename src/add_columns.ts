/**
 * The step from the batches that files give to those that a scan gives: columns are added to them and
 * put in order.
 *
 * @module
 */

import { type Data, type Field, makeData, RecordBatch, Schema, Struct } from "apache-arrow";
import type { AddedColumns, ColumnMaker } from "./brazil/added_columns.ts";
import { nullData } from "./arrow/null_data.ts";
import { DataSusError } from "./error.ts";

/**
 * Adds columns to each batch.
 *
 * @param added What is added; each may need columns added before it.
 * @param fields The columns given out, in order; when absent, those of the batch and then those added.
 *
 * @throws {DataSusError} `QUERY` when a batch lacks a column that others are made from.
 */
export async function* addColumns(
  batches: AsyncIterable<RecordBatch>,
  added: readonly AddedColumns[],
  fields: readonly Field[] | undefined,
): AsyncGenerator<RecordBatch, void, undefined> {
  let makers: readonly ColumnMaker[] | undefined;
  const chosen = fields === undefined ? undefined : new Schema([...fields]);
  let schema: Schema | undefined;
  let seen: Schema | undefined;
  for await (const batch of batches) {
    makers ??= await Promise.all(added.map((columns) => columns.open()));
    if (schema === undefined || batch.schema !== seen) {
      seen = batch.schema;
      schema = chosen ??
        new Schema([
          ...seen.fields,
          ...added.flatMap(({ specs }) => specs.map(({ field }) => field)),
        ]);
    }
    const columns = new Map(seen!.fields.map((field, i) => [field.name, batch.data.children[i]!]));
    for (const [i, { needs, specs }] of added.entries()) {
      const needed = needs.map((name) => columnOf(columns, name));
      const made = makers[i]!(needed, batch.numRows);
      for (const [j, { name }] of specs.entries()) columns.set(name, made[j]!);
    }
    const children = schema.fields.map((field) =>
      columns.get(field.name) ?? nullData(field.type, batch.numRows)
    );
    const type = new Struct(schema.fields);
    const length = batch.numRows;
    yield new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
  }
}

function columnOf(columns: ReadonlyMap<string, Data>, name: string): Data {
  const column = columns.get(name);
  if (column !== undefined) return column;
  throw new DataSusError(`Cannot add columns made from "${name}": a file has no such column`, {
    code: "QUERY",
    column: name,
    hint: `Its columns are ${[...columns.keys()].join(", ")}`,
  });
}
