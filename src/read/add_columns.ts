/**
 * The step from the batches that files give to those that a scan gives: columns are added to them and
 * put in order.
 *
 * @module
 */

import { type Data, type RecordBatch, Schema } from "apache-arrow";
import { batchOf } from "../arrow/batch_of.ts";
import { fileOf, withFile } from "../batch_file.ts";
import type { AddedColumns, ColumnMaker } from "../brazil/added_columns.ts";
import { DataSusError } from "../error.ts";

/** What is added of the columns given out; `selected` names those, all when absent. */
export function addedTo(
  selected: readonly string[] | undefined,
  added: readonly AddedColumns[],
): readonly AddedColumns[] {
  if (selected === undefined) return added;
  return added.filter(({ specs }) => specs.some((spec) => selected.includes(spec.name)));
}

/** Names of the columns to read of the files: those given out, and those that others are made from. */
export function namesToRead(
  selected: readonly string[] | undefined,
  added: readonly AddedColumns[],
): readonly string[] | undefined {
  if (selected === undefined) return undefined;
  const made = new Set(added.flatMap(({ specs }) => specs.map((spec) => spec.name)));
  const names = selected.filter((name) => !made.has(name));
  return [...new Set([...names, ...added.flatMap(({ needs }) => needs)])];
}

/**
 * Adds columns to each batch.
 *
 * @param selected Names of the columns given out, in order; those that a batch does not have are left
 * out. When absent, the batch's, and then those added.
 *
 * @throws {DataSusError} `QUERY` when a batch lacks a column that others are made from.
 */
export async function* addColumns(
  batches: AsyncIterable<RecordBatch>,
  added: readonly AddedColumns[],
  selected: readonly string[] | undefined,
): AsyncGenerator<RecordBatch, void, undefined> {
  const wanted = added.map(({ specs }) =>
    selected === undefined ? specs : specs.filter((spec) => selected.includes(spec.name))
  );
  const madeFields = wanted.flatMap((specs) => specs.map((spec) => spec.field));
  let makers: readonly ColumnMaker[] | undefined;
  let schema: Schema | undefined;
  let seen: Schema | undefined;
  for await (const batch of batches) {
    makers ??= await Promise.all(added.map((columns, i) => columns.open(wanted[i]!)));
    if (schema === undefined || batch.schema !== seen) {
      seen = batch.schema;
      const fields = new Map([...seen.fields, ...madeFields].map((field) => [field.name, field]));
      const names = selected ?? [...fields.keys()];
      schema = new Schema(names.flatMap((name) => fields.get(name) ?? []));
    }
    const columns = new Map(
      batch.schema.fields.map((field, i) => [field.name, batch.data.children[i]!]),
    );
    for (const [i, { needs }] of added.entries()) {
      const made = makers[i]!(needs.map((name) => columnOf(columns, name)), batch.numRows);
      for (const [j, { name }] of wanted[i]!.entries()) columns.set(name, made[j]!);
    }
    const children = schema.fields.map((field) => columns.get(field.name)!);
    yield withFile(batchOf(schema, children, batch.numRows), fileOf(batch));
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
