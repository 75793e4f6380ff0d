import type { RecordBatch, Schema } from "apache-arrow";
import { withSchema } from "../arrow/with_schema.ts";
import { csvHeader, csvRows } from "../display/csv.ts";
import { ndjsonRows } from "../display/ndjson.ts";
import { ArrowStreamEncoder } from "../arrow/arrow_stream.ts";

/** Rows that become text at a time. */
const TEXT_ROWS = 2048;

/** The formats that are written batch by batch. */
export type StreamFormat = "csv" | "ndjson" | "arrow";

/**
 * Encodes record batches one at a time, as they are asked for.
 *
 * CSV and Arrow have the columns of `schema` throughout: what a batch has beyond them is left out.
 * In NDJSON each row has the columns of its batch.
 *
 * @param schema Asked for once the first batch has come, or the end.
 */
export async function* encodeBatches(
  batches: AsyncIterable<RecordBatch>,
  format: StreamFormat,
  schema: () => Schema,
): AsyncGenerator<Uint8Array, void, undefined> {
  switch (format) {
    case "csv":
      return yield* encodeCsv(batches, schema);
    case "ndjson":
      return yield* encodeNdjson(batches);
    case "arrow":
      return yield* encodeArrow(batches, schema);
  }
}

async function* encodeCsv(
  batches: AsyncIterable<RecordBatch>,
  schemaOf: () => Schema,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let schema: Schema | undefined;
  for await (const batch of batches) {
    if (schema === undefined) yield encoder.encode(csvHeader(schema = schemaOf()));
    for (const rows of slices(project(batch, schema))) yield encoder.encode(csvRows(rows));
  }
  if (schema === undefined) yield encoder.encode(csvHeader(schemaOf()));
}

async function* encodeNdjson(
  batches: AsyncIterable<RecordBatch>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const batch of batches) {
    for (const rows of slices(batch)) yield encoder.encode(ndjsonRows(rows));
  }
}

async function* encodeArrow(
  batches: AsyncIterable<RecordBatch>,
  schemaOf: () => Schema,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new ArrowStreamEncoder();
  let schema: Schema | undefined;
  for await (const batch of batches) {
    if (schema === undefined) yield encoder.encodeSchema(schema = schemaOf());
    yield encoder.encodeBatch(project(batch, schema));
  }
  if (schema === undefined) yield encoder.encodeSchema(schemaOf());
  yield encoder.encodeEnd();
}

/** The rows of a batch, as many at a time as make a text of at most a few megabytes. */
function* slices(batch: RecordBatch): Generator<RecordBatch, void, undefined> {
  for (let row = 0; row < batch.numRows; row += TEXT_ROWS) {
    yield batch.slice(row, row + TEXT_ROWS);
  }
}

/** The batch with the columns of the schema: later files may bring others. */
function project(batch: RecordBatch, schema: Schema): RecordBatch {
  const { names } = batch.schema;
  const same = names.length === schema.names.length &&
    names.every((name, i) => name === schema.names[i]);
  return same ? batch : withSchema(batch, schema);
}
