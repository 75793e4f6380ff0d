import type { RecordBatch, Schema } from "apache-arrow";
import { withSchema } from "../arrow/with_schema.ts";
import { csvHeader, csvRows } from "../display/csv.ts";
import { ndjsonRows } from "../display/ndjson.ts";
import { ArrowStreamEncoder } from "./arrow_stream.ts";

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
    const header = schema === undefined ? csvHeader(schema = schemaOf()) : "";
    yield encoder.encode(header + csvRows(project(batch, schema)));
  }
  if (schema === undefined) yield encoder.encode(csvHeader(schemaOf()));
}

async function* encodeNdjson(
  batches: AsyncIterable<RecordBatch>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const batch of batches) yield encoder.encode(ndjsonRows(batch));
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

/** The batch with the columns of the schema: later files may bring others. */
function project(batch: RecordBatch, schema: Schema): RecordBatch {
  const { names } = batch.schema;
  const same = names.length === schema.names.length &&
    names.every((name, i) => name === schema.names[i]);
  return same ? batch : withSchema(batch, schema);
}
