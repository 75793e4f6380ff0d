import { type Data, Int32 } from "apache-arrow";
import { FixedBuilder } from "../../arrow/fixed_builder.ts";
import type { DbfField } from "../dbf_header.ts";
import { type ColumnReader, type FieldPlace, isBlank, type Records } from "./column.ts";
import { parseEight, parseNumber } from "./number.ts";
import { SPACES } from "./words.ts";

/**
 * Whole numbers written as text (types N and F, and C where a schema says so) as Int32; a fraction
 * or a number beyond 32 bits is unparsable.
 */
export class Int32Column implements ColumnReader {
  unparsable = 0;
  readonly #field: DbfField;
  readonly #builder: FixedBuilder<Int32Array>;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace) {
    this.#builder = new FixedBuilder(new Int32(), Int32Array, place.memory);
    this.#field = place.field;
  }

  append(records: Records, from: number, to: number): void {
    const { runs } = records;
    const { width } = this.#field;
    const builder = this.#builder;
    builder.reserve(to - from, records.capacity);
    const values = builder.values;
    const count = runs.find(records, this.#field, from, to);
    const { start, word0, word1, word2, word3 } = runs;
    let row = builder.length;
    const shift = row - from;
    for (let run = 0; run < count; run++) {
      const end = shift + start[run + 1]!;
      const isShort = width <= 8 || width <= 16 && word0[run] === SPACES && word1[run] === SPACES;
      const value = isShort ? parseEight(word2[run]!, word3[run]!) : -1;
      if (value < 0) {
        this.#fill(records, start[run]!, row, end);
        row = end;
      } else while (row < end) values[row++] = value;
    }
    builder.length = row;
  }

  finish(): Data {
    return this.#builder.finish();
  }

  /** Fills rows that share a field that is more than digits, or blank. */
  #fill(records: Records, record: number, from: number, to: number): void {
    const { block, positions, onBad } = records;
    const { offset, width } = this.#field;
    const at = positions[record]! + offset;
    const value = parseNumber(block, at, at + width);
    if (value === (value | 0)) this.#builder.values.fill(value, from, to);
    else {
      this.#builder.nulls.setRun(from, to);
      if (isBlank(block, at, at + width)) return;
      this.unparsable += to - from;
      onBad?.(this.#field, record, record + to - from, "it is no whole number of 32 bits");
    }
  }
}
