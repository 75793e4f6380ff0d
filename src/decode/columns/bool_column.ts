import type { Data } from "apache-arrow";
import { BoolBuilder } from "../../arrow/bool_builder.ts";
import { parseBoolean } from "./boolean.ts";
import type { ColumnReader, FieldPlace, Records } from "./column.ts";

/** Type L as Bool; `?` and blank are null. */
export class BoolColumn implements ColumnReader {
  unparsable = 0;
  readonly #builder = new BoolBuilder();
  readonly #offset: number;
  readonly #width: number;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace) {
    this.#offset = place.field.offset;
    this.#width = place.field.width;
  }

  append(records: Records, from: number, to: number): void {
    const { block, positions } = records;
    this.#builder.reserve(to - from);
    for (let i = from; i < to; i++) {
      const at = positions[i]! + this.#offset;
      const value = parseBoolean(block, at, at + this.#width);
      if (value === undefined) this.unparsable++;
      this.#builder.append(value ?? null);
    }
  }

  finish(): Data {
    return this.#builder.finish();
  }
}
