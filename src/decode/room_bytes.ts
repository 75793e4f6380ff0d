import { columnBytes } from "../arrow/batch_rooms.ts";
import type { ColumnType } from "./column_spec.ts";

/** Bytes of a row in the buffer of a column; of texts, what says where they end. */
const WIDTH: Readonly<Record<ColumnType, number>> = {
  dictionary: 4,
  utf8: 4,
  int32: 4,
  float64: 8,
  date: 4,
  bool: 1 / 8,
  binary: 4,
};

/** Bytes that columns of so many rows take, nulls and all, but for texts. */
export function roomBytes(columns: readonly { readonly type: ColumnType }[], rows: number): number {
  const nulls = columnBytes(Math.ceil(rows / 64) * 8);
  return columns.reduce(
    (sum, { type }) => sum + columnBytes(Math.ceil((rows + 1) * WIDTH[type])) + nulls,
    0,
  );
}
