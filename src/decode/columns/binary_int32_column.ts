import { type Data, Int32 } from "apache-arrow";
import { FixedBuilder } from "../../arrow/fixed_builder.ts";
import type { DbfField } from "../dbf_header.ts";
import type { ColumnReader, FieldPlace, Records } from "./column.ts";

/** True when a field holds a binary integer: type I, and as wide as one. */
export function isBinaryInt32(field: DbfField): boolean {
  return field.type === "I" && field.width === 4;
}

/** Visual FoxPro's type I: four little-endian bytes, never null. */
export class BinaryInt32Column implements ColumnReader {
  readonly unparsable = 0;
  readonly #offset: number;
  readonly #builder: FixedBuilder<Int32Array>;

  /** Makes a reader of the field at `place`, which is 4 bytes wide. */
  constructor(place: FieldPlace) {
    this.#builder = new FixedBuilder(new Int32(), Int32Array, place.memory);
    this.#offset = place.field.offset;
  }

  append(records: Records, from: number, to: number): void {
    const { view, positions } = records;
    const builder = this.#builder;
    builder.reserve(to - from, records.capacity);
    for (let i = from; i < to; i++) {
      builder.values[builder.length++] = view.getInt32(positions[i]! + this.#offset, true);
    }
  }

  finish(): Data {
    return this.#builder.finish();
  }
}
