import type { Data } from "apache-arrow";
import { BoolBuilder } from "../../arrow/bool_builder.ts";
import type { DbfField } from "../dbf_header.ts";
import { parseBoolean } from "./boolean.ts";
import type { ColumnReader, FieldPlace, Records } from "./column.ts";

/** Type L as Bool; `?` and blank are null. */
export class BoolColumn implements ColumnReader {
  unparsable = 0;
  readonly #builder = new BoolBuilder();
  readonly #field: DbfField;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace) {
    this.#field = place.field;
  }

  append(records: Records, from: number, to: number): void {
    const { block, positions, onBad } = records;
    const { offset, width } = this.#field;
    this.#builder.reserve(to - from);
    for (let i = from; i < to; i++) {
      const at = positions[i]! + offset;
      const value = parseBoolean(block, at, at + width);
      if (value === undefined) {
        this.unparsable++;
        onBad?.(this.#field, i, i + 1, "it is neither true nor false");
      }
      this.#builder.append(value ?? null);
    }
  }

  finish(): Data {
    return this.#builder.finish();
  }
}
