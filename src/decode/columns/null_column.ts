import type { Data, DataType } from "apache-arrow";
import { nullData } from "../../arrow/null_data.ts";
import type { ColumnReader, Records } from "./column.ts";

/** A column that the file does not have: null in every row. */
export class NullColumn implements ColumnReader {
  readonly unparsable = 0;
  readonly #type: DataType;
  #length = 0;

  /** Makes a column of `type`. */
  constructor(type: DataType) {
    this.#type = type;
  }

  append(_records: Records, from: number, to: number): void {
    this.#length += to - from;
  }

  finish(): Data {
    const length = this.#length;
    this.#length = 0;
    return nullData(this.#type, length);
  }
}
