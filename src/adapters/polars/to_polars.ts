import { type RecordBatch, type Schema, Table } from "apache-arrow";
import { Buffer } from "node:buffer";
import pl from "nodejs-polars";
import { ArrowStreamEncoder } from "../../arrow/arrow_stream.ts";
import { tableOf } from "../../arrow/table_of.ts";
import { DataSusError } from "../../error.ts";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import { Scan } from "../../scan/scan.ts";
import type { ReadOptions } from "../../scan/scan_options.ts";
import { factsOf } from "../../display/table_facts.ts";
import { keepFrameFacts, type PolarsFrame } from "./frame.ts";

/**
 * Makes a Polars data frame of a scan, an Arrow table or a stream of batches. Columns that only some
 * batches have come last, null in the rows of the others.
 *
 * Codes become categoricals, dates, decimals, booleans, bytes and nulls stay what they are. The
 * frame is in memory, and for a moment its Arrow bytes are, too: {@linkcode toLazy} is for scans
 * that do not fit.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 * import { toPolars } from "@dsbr/core/polars";
 * import pl from "nodejs-polars";
 *
 * const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source: sample() });
 * const frame = await toPolars(scan.select("MUNIC_RES", "VAL_TOT"));
 * console.log(frame.groupBy("MUNIC_RES").agg(pl.col("VAL_TOT").sum()));
 * ```
 *
 * @throws {DataSusError} What reading the scan throws; `QUERY` when Polars refuses the data.
 */
export async function toPolars<Row extends RowTypes, All extends RowTypes>(
  data: Scan<Row, All> | Table | ReadableStream<RecordBatch>,
  options: ReadOptions = {},
): Promise<PolarsFrame> {
  if (data instanceof Table) {
    return keepFrameFacts(frameOf(data.schema, data.batches), factsOf(data));
  }
  if (data instanceof Scan) {
    return toPolars(await data.collect(options));
  }
  const batches = await Array.fromAsync(data);
  const [first] = batches;
  if (first === undefined) return pl.DataFrame({});
  const table = tableOf(first.schema, batches);
  return keepFrameFacts(frameOf(table.schema, table.batches), factsOf(batches));
}

/** A frame of batches of one schema. */
export function frameOf(schema: Schema, batches: readonly RecordBatch[]): PolarsFrame {
  const encoder = new ArrowStreamEncoder();
  const pieces = [
    encoder.encodeSchema(schema),
    ...batches.map((batch) => encoder.encodeBatch(batch)),
    encoder.encodeEnd(),
  ];
  try {
    return pl.readIPCStream(Buffer.concat(pieces));
  } catch (cause) {
    throw new DataSusError(`Cannot make a data frame of the rows: ${(cause as Error).message}`, {
      code: "QUERY",
      hint: "Select fewer columns, and look for two of one name",
      cause,
    });
  }
}
