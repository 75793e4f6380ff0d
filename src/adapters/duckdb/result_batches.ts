import type { DuckDBResult } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import { Field, makeData, RecordBatch, Schema, Struct } from "apache-arrow";
import type { ColumnReader } from "./column_reader.ts";
import { columnReader } from "./read_vector.ts";
import { CHUNK_ROWS } from "./write_vector.ts";

/** Chunks of DuckDB that make a batch: 16,384 rows. */
const BATCH_CHUNKS = 8;

/** A result read from DuckDB, chunk by chunk. */
export interface ResultBatches {
  /** Names and types of the columns. */
  readonly schema: Schema;
  /** The rows. */
  readonly batches: AsyncGenerator<RecordBatch, void, undefined>;
}

/**
 * Reads a result as Arrow batches of 16,384 rows, the last of fewer; a result without rows is one
 * batch of none, so that its columns are known. Names that stand twice get
 * `_1`, `_2`, ... behind them.
 *
 * @throws {DataSusError} `QUERY` when Arrow has no type for a column.
 */
export function resultBatches(result: DuckDBResult): ResultBatches {
  const names = uniqueNames(result.columnNames());
  const types = result.columnTypes();
  const readers = names.map((name, i) => columnReader(types[i]!, name, CHUNK_ROWS * BATCH_CHUNKS));
  const schema = new Schema(names.map((name, i) => new Field(name, readers[i]!.type, true)));
  return { schema, batches: readBatches(result, schema, readers) };
}

async function* readBatches(
  result: DuckDBResult,
  schema: Schema,
  readers: readonly ColumnReader[],
): AsyncGenerator<RecordBatch, void, undefined> {
  const type = new Struct(schema.fields);
  let length = 0;
  let given = 0;
  const finish = (): RecordBatch => {
    const children = readers.map((reader) => reader.finish());
    const batch = new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
    length = 0;
    given++;
    return batch;
  };
  while (true) {
    const chunk = await result.fetchChunk();
    const rows = chunk?.rowCount ?? 0;
    if (chunk === null || rows === 0) break;
    if (length + rows > CHUNK_ROWS * BATCH_CHUNKS) yield finish();
    readers.forEach((reader, i) =>
      reader.append(duckdb.data_chunk_get_vector(chunk.chunk, i), rows)
    );
    length += rows;
  }
  if (length > 0 || given === 0) yield finish();
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let i = 1; taken.has(unique); i++) unique = `${name}_${i}`;
    taken.add(unique);
    return unique;
  });
}
