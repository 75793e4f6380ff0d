/**
 * Record batches as newline-delimited JSON.
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import { joinCells, JSON_FORMAT } from "./cell.ts";

/**
 * The rows of a batch as JSON objects, one a line, each with its line end; an empty string when
 * there are none.
 *
 * Keys are the column names in the order of the schema, and every row has all of them: an absent
 * value is `null`, as is a number that JSON cannot write (NaN, infinity). Dates are
 * `"2008-01-31"`, bytes a string of hexadecimal digits. 64-bit integers and decimals are numbers
 * where a JavaScript number holds them exactly, and strings of all their digits elsewhere.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { tableFromArrays } from "apache-arrow";
 *
 * const table = tableFromArrays({ UF: ["AC", "SP"], QT: Int32Array.of(3, 5) });
 * const lines = table.batches.map((batch) => ndjsonRows(batch)).join("");
 * assertEquals(lines, '{"UF":"AC","QT":3}\n{"UF":"SP","QT":5}\n');
 * ```
 */
export function ndjsonRows(batch: RecordBatch): string {
  const separators = batch.schema.fields.map((field, column) =>
    `${column === 0 ? "{" : ","}${JSON.stringify(field.name)}:`
  );
  return joinCells(batch, JSON_FORMAT, {
    separators,
    end: separators.length === 0 ? "{}\n" : "}\n",
  });
}
