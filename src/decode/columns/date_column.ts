import { type Data, DateDay } from "apache-arrow";
import { FixedBuilder } from "../../arrow/fixed_builder.ts";
import { type ColumnReader, type FieldPlace, loadMask, type Records } from "./column.ts";
import { BAD_DATE, type DateFormat, NO_DATE, parseDate } from "./date.ts";

/** Dates seen lately, by a hash of their bytes. */
const CACHE = 2048;

/**
 * Dates as Date32: days since 1970-01-01. Type D is always `YYYYMMDD`; text has a format.
 *
 * A file holds few distinct days, so fields of up to eight bytes go through a small cache keyed by
 * their bytes.
 */
export class DateColumn implements ColumnReader {
  unparsable = 0;
  readonly #builder = new FixedBuilder(new DateDay(), (length) => new Int32Array(length));
  readonly #offset: number;
  readonly #width: number;
  readonly #format: DateFormat;
  readonly #lows = new Int32Array(CACHE);
  readonly #highs = new Int32Array(CACHE);
  readonly #days = new Int32Array(CACHE);

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace, format: DateFormat) {
    this.#offset = place.field.offset;
    this.#width = place.field.width;
    this.#format = place.field.type === "D" ? "YYYYMMDD" : format;
    this.#days.fill(NO_DATE); // which is what the key of zero bytes means, too
  }

  append(records: Records, from: number, to: number): void {
    const { block, view, positions } = records;
    const builder = this.#builder;
    builder.reserve(to - from);
    const values = builder.values;
    const width = this.#width;
    const lowMask = loadMask(width);
    const highMask = loadMask(width - 4);
    let row = builder.length;
    for (let i = from; i < to; i++, row++) {
      const at = positions[i]! + this.#offset;
      let days: number;
      if (width > 8) days = parseDate(block, at, at + width, this.#format);
      else {
        const low = view.getInt32(at, true) & lowMask;
        const high = view.getInt32(at + 4, true) & highMask;
        const slot = (Math.imul(low, 0x2c1b3c6d) ^ Math.imul(high, 0x297a2d39)) >>> 21;
        if (this.#lows[slot] === low && this.#highs[slot] === high) days = this.#days[slot]!;
        else {
          days = parseDate(block, at, at + width, this.#format);
          this.#lows[slot] = low;
          this.#highs[slot] = high;
          this.#days[slot] = days;
        }
      }
      if (days > BAD_DATE) values[row] = days;
      else {
        builder.nulls.set(row);
        if (days === BAD_DATE) this.unparsable++;
      }
    }
    builder.length = row;
  }

  finish(): Data {
    return this.#builder.finish();
  }
}
