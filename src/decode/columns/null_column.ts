import type { Data, DataType } from "apache-arrow";
import type { NullColumns } from "../../arrow/null_data.ts";
import type { ColumnReader, Records } from "./column.ts";

/** A column that the file does not have: null in every row. */
export class NullColumn implements ColumnReader {
  readonly unparsable = 0;
  readonly #type: DataType;

  /** Makes a column of `type`. */
  constructor(type: DataType) {
    this.#type = type;
  }

  append(_records: Records, _from: number, _to: number): void {
    // It has as many rows as the batch.
  }

  finish(nulls: NullColumns): Data {
    return nulls.of(this.#type);
  }
}
