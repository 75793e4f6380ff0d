import { type Data, Float64 } from "apache-arrow";
import { FixedBuilder } from "../../arrow/fixed_builder.ts";
import type { DbfField } from "../dbf_header.ts";
import { type ColumnReader, type FieldPlace, isBlank, type Records } from "./column.ts";
import { parseEight, parseNumber } from "./number.ts";
import { loadMask, SPACES } from "./words.ts";

const POINT = 0x2e;
const SPACE = 0x20;
/** With so many decimals or fewer the point stands in the last word of a field. */
export const MOST_DECIMALS = 3;

/** Numbers written as text (types N and F, and C where a schema says so) as Float64. */
export class Float64Column implements ColumnReader {
  unparsable = 0;
  readonly #field: DbfField;
  readonly #builder: FixedBuilder<Float64Array>;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace) {
    this.#builder = new FixedBuilder(new Float64(), Float64Array, place.memory);
    this.#field = place.field;
  }

  append(records: Records, from: number, to: number): void {
    const { runs } = records;
    const { width } = this.#field;
    const decimals = this.#field.decimals <= MOST_DECIMALS ? this.#field.decimals : 0;
    const power = 10 ** decimals;
    const pointShift = (3 - decimals) * 8;
    const beforePoint = loadMask(3 - decimals);
    const behindPoint = ~loadMask(4 - decimals);
    const builder = this.#builder;
    builder.reserve(to - from, records.capacity);
    const values = builder.values;
    const count = runs.find(records, this.#field, from, to);
    const { start, word0, word1, word2, word3 } = runs;
    let row = builder.length;
    const shift = row - from;
    for (let run = 0; run < count; run++) {
      const end = shift + start[run + 1]!;
      let digits = -1;
      if (width <= 8 || width <= 16 && word0[run] === SPACES && word1[run] === SPACES) {
        const low = word2[run]!;
        const high = word3[run]!;
        if (decimals === 0) digits = parseEight(low, high);
        else if (
          (high >>> pointShift & 255) === POINT && (high >>> pointShift + 8 & 255) !== SPACE
        ) {
          // Without the point: what stands before it moves one byte to the right.
          const moved = (high & beforePoint) << 8 | low >>> 24;
          digits = parseEight(low << 8 | 0x20, high & behindPoint | moved);
        }
      }
      if (digits < 0) {
        this.#fill(records, start[run]!, row, end);
        row = end;
      } else {
        const value = digits / power;
        while (row < end) values[row++] = value;
      }
    }
    builder.length = row;
  }

  finish(): Data {
    return this.#builder.finish();
  }

  /** Fills rows that share a field that is more than digits and a point in its place, or blank. */
  #fill(records: Records, record: number, from: number, to: number): void {
    const { block, positions, onBad } = records;
    const { offset, width } = this.#field;
    const at = positions[record]! + offset;
    const value = parseNumber(block, at, at + width);
    if (!Number.isNaN(value)) this.#builder.values.fill(value, from, to);
    else {
      this.#builder.nulls.setRun(from, to);
      if (isBlank(block, at, at + width)) return;
      this.unparsable += to - from;
      onBad?.(this.#field, record, record + to - from, "it is no number");
    }
  }
}
