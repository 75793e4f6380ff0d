import { DataType, type RecordBatch, RecordBatchStreamWriter, type Schema } from "apache-arrow";

/** What a cell may hold; dates are milliseconds, as apache-arrow gives them. */
export type Cell = string | number | boolean | Uint8Array | null;

/** The values of one column over all batches. Dictionaries are read once a batch. */
export function columnValues(batches: readonly RecordBatch[], index: number): Cell[] {
  const values: Cell[] = [];
  for (const batch of batches) {
    const vector = batch.getChildAt(index)!;
    if (!DataType.isDictionary(vector.type)) {
      for (let row = 0; row < vector.length; row++) values.push(vector.get(row));
      continue;
    }
    const data = vector.data[0]!;
    const words: string[] = data.dictionary!.toJSON();
    for (let row = 0; row < data.length; row++) {
      values.push(data.getValid(row) ? words[data.values[row]]! : null);
    }
  }
  return values;
}

/** The rows of all batches, each an array of its cells. */
export function rowValues(batches: readonly RecordBatch[]): Cell[][] {
  const columns = batches[0]?.schema.fields.map((_, index) => columnValues(batches, index)) ?? [];
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]!));
}

/**
 * The batches as an Arrow IPC stream. Equal streams mean equal schemas, batch boundaries, values,
 * null bitmaps and dictionaries, if the schemas share their `Field` objects.
 */
export function ipcBytes(schema: Schema, batches: readonly RecordBatch[]): Uint8Array {
  const writer = new RecordBatchStreamWriter();
  writer.reset(undefined, schema);
  for (const batch of batches) writer.write(batch);
  writer.finish();
  return writer.toUint8Array(true);
}
