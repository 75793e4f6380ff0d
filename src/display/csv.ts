/**
 * Record batches as comma-separated values.
 *
 * RFC 4180 but for the line end, which is LF: every reader takes it, and so do `wc`, `sort` and
 * `diff`. Text that holds a comma, a quote or a line break is quoted, quotes inside are doubled.
 * A null is an empty field and an empty text is `""`, so that the two stay apart for the readers
 * that tell them apart; a null in a table of one column is therefore an empty line.
 *
 * @module
 */

import type { RecordBatch, Schema } from "apache-arrow";
import { type CellFormat, joinCells, toHex } from "./cell.ts";

/** How to write comma-separated values. */
export interface CsvOptions {
  /**
   * Puts `'` before text that begins with `=`, `+`, `-`, `@`, tab or carriage return, which a
   * spreadsheet would run as a formula. It changes the data, for programs too.
   *
   * @default {false}
   */
  formulaGuard?: boolean | undefined;
}

const NEEDS_QUOTES = /[",\r\n]/;
const FORMULA_START = /^[=+\-@\t\r]/;

/** The line of column names, with its line end. */
export function csvHeader(schema: Schema, options: CsvOptions = {}): string {
  const { text } = csvFormat(options);
  return schema.fields.map((field) => text(field.name)).join(",") + "\n";
}

/**
 * The rows of a batch, each with its line end; an empty string when there are none.
 *
 * Dates are `2008-01-31`, floats the shortest digits that read back as the same number, integers
 * and decimals all their digits, booleans `true` and `false`. Bytes are bare hexadecimal digits:
 * with `0x` in front R would read them as numbers. Lists and structs are JSON.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { tableFromArrays } from "apache-arrow";
 *
 * const table = tableFromArrays({ UF: ["AC", "SP"], NOME: ["a, b", ""] });
 * let csv = csvHeader(table.schema);
 * for (const batch of table.batches) csv += csvRows(batch);
 * assertEquals(csv, 'UF,NOME\nAC,"a, b"\nSP,""\n');
 * ```
 */
export function csvRows(batch: RecordBatch, options: CsvOptions = {}): string {
  const separators = batch.schema.fields.map((_, column) => column === 0 ? "" : ",");
  return joinCells(batch, csvFormat(options), { separators, end: "\n" });
}

function csvFormat(options: CsvOptions): CellFormat {
  return {
    null: "",
    text: options.formulaGuard ? (value) => quote(guardFormula(value)) : quote,
    number: String,
    digits: String,
    date: String,
    bytes: (value) => quote(toHex(value)),
    nested: quote,
  };
}

function guardFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  if (text !== "" && !NEEDS_QUOTES.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
