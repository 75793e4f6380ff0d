import type { Data } from "apache-arrow";
import { columnSpec, type ColumnType } from "../../../src/decode/column_spec.ts";
import type { DateFormat } from "../../../src/decode/columns/date.ts";
import type { Encoding } from "../../../src/decode/text.ts";
import { type Cell, columnValues } from "../arrow_values.ts";
import { cut, decodeTable } from "../pieces.ts";
import { rawDbf } from "../raw_dbf.ts";

/** What a column is like, besides its fields and its type. */
export interface ColumnSetting {
  /** Default as wide as the widest field. */
  readonly width?: number;
  /** The type letter. Default `C`. */
  readonly letter?: string;
  readonly encoding?: Encoding;
  readonly dateFormat?: DateFormat;
  readonly batchRows?: number;
  /** Bytes of the pieces in which the file comes. Default all at once. */
  readonly pieces?: number;
}

/** A column as a decoder gave it. */
export interface ReadColumn {
  readonly values: Cell[];
  /** Values that could not be read. */
  readonly unparsable: number;
  /** One a batch. */
  readonly data: Data[];
}

/**
 * Reads fields, one byte a character and padded with blanks at the right, as a column of `type`.
 * The column stands between two others whose bytes would be digits of it.
 */
export function readColumn(
  fields: readonly string[],
  type: ColumnType,
  setting: ColumnSetting = {},
): ReadColumn {
  const { width = Math.max(1, ...fields.map((field) => field.length)) } = setting;
  const file = rawDbf({
    fields: [
      { name: "BEFORE", width: 1 },
      { name: "X", type: setting.letter ?? "C", width: width & 255, decimals: width >> 8 },
      { name: "BEHIND", width: 1 },
    ],
    recordLength: width + 3,
    records: fields.map((field) => ` 7${field.padEnd(width)}7`),
  });
  const { encoding, dateFormat, batchRows } = setting;
  const { decoder, batches } = decodeTable(cut(file, setting.pieces ?? Infinity), {
    format: "dbf",
    encoding,
    batchRows,
    columns: [columnSpec("X", type, { dateFormat })],
  });
  return {
    values: columnValues(batches, 0),
    unparsable: decoder.report.unparsable.X ?? 0,
    data: batches.map((batch) => batch.getChildAt(0)!.data[0]!),
  };
}
