import { type Field, makeData, RecordBatch, Schema, Struct, type Vector } from "apache-arrow";
import { NullColumns } from "../arrow/null_data.ts";
import type { ColumnSpec } from "../decode/column_spec.ts";
import { columnId, type DecodedColumn } from "./column_entries.ts";
import { copyData, copyDictionary } from "./copy_data.ts";

/**
 * Batches of columns that are held, made one at a time. Their buffers are copies: who gets a batch
 * may change it, or send it to a worker.
 *
 * @param columns By {@linkcode columnId}; those that the file lacks are null.
 * @param lengths Rows of the batches.
 */
export function* assembleBatches(
  specs: readonly ColumnSpec[],
  columns: ReadonlyMap<string, DecodedColumn>,
  lengths: readonly number[],
): Generator<RecordBatch, void, undefined> {
  const schema = new Schema(specs.map((spec) => spec.field));
  const type = new Struct(schema.fields as Field[]);
  const dictionaries = new Map<Vector, Vector>();
  const dictionaryOf = (held: Vector | undefined): Vector | undefined => {
    if (held === undefined) return undefined;
    let copy = dictionaries.get(held);
    if (copy === undefined) dictionaries.set(held, copy = copyDictionary(held));
    return copy;
  };
  for (const [i, length] of lengths.entries()) {
    const nulls = new NullColumns(length);
    const children = specs.map((spec) => {
      const chunk = columns.get(columnId(spec))?.chunks[i];
      if (chunk === undefined) return nulls.of(spec.field.type);
      return copyData(chunk, spec.field.type, dictionaryOf(chunk.dictionary));
    });
    yield new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
  }
}
