import { type Data, DateDay } from "apache-arrow";
import { FixedBuilder } from "../../arrow/fixed_builder.ts";
import type { DbfField } from "../dbf_header.ts";
import type { ColumnReader, FieldPlace, Records } from "./column.ts";
import { BAD_DATE, type DateFormat, parseDate, parseDigits } from "./date.ts";
import { parseEight } from "./number.ts";

/** What four digits have in common, and a space lacks. */
const DIGIT_BITS = 0x10101010;
/** Entries of a cache: a date's two words, then its days. */
const CACHE_BITS = 11;

/** Dates seen lately, by a hash of their eight digits; one per format, for all columns alike. */
const caches: Partial<Record<DateFormat, Int32Array>> = {};

/** Dates as Date32: days since 1970-01-01. Type D is always `YYYYMMDD`; text has a format. */
export class DateColumn implements ColumnReader {
  unparsable = 0;
  readonly #builder: FixedBuilder<Int32Array>;
  readonly #field: DbfField;
  readonly #format: DateFormat;

  /** Makes a reader of the field at `place`. */
  constructor(place: FieldPlace, format: DateFormat) {
    this.#builder = new FixedBuilder(new DateDay(), Int32Array, place.memory);
    this.#field = place.field;
    this.#format = place.field.type === "D" ? "YYYYMMDD" : format;
  }

  append(records: Records, from: number, to: number): void {
    const { block, positions, runs, onBad } = records;
    const { offset, width } = this.#field;
    const format = this.#format;
    const cache = caches[format] ??= new Int32Array(3 << CACHE_BITS);
    const builder = this.#builder;
    builder.reserve(to - from, records.capacity);
    const values = builder.values;
    const count = runs.find(records, this.#field, from, to);
    const { start, word2, word3 } = runs;
    let row = builder.length;
    const shift = row - from;
    for (let run = 0; run < count; run++) {
      const end = shift + start[run + 1]!;
      const low = word2[run]!;
      const high = word3[run]!;
      const hash = Math.imul(low, 0x2c1b3c6d) ^ Math.imul(high, 0x297a2d39);
      const slot = (hash >>> 32 - CACHE_BITS) * 3;
      const isFull = width === 8 && (low & DIGIT_BITS) === DIGIT_BITS;
      let days = cache[slot + 2]!;
      if (!isFull || cache[slot] !== low || cache[slot + 1] !== high) {
        const digits = isFull ? parseEight(low, high) : -1;
        const at = positions[start[run]!]! + offset;
        days = digits < 0 ? parseDate(block, at, at + width, format) : parseDigits(digits, format);
        if (isFull) {
          cache[slot] = low;
          cache[slot + 1] = high;
          cache[slot + 2] = days;
        }
      }
      if (days > BAD_DATE) {
        while (row < end) values[row++] = days;
      } else {
        builder.nulls.setRun(row, end);
        if (days === BAD_DATE) {
          this.unparsable += end - row;
          onBad?.(this.#field, start[run]!, start[run + 1]!, `it is no day as ${format}`);
        }
        row = end;
      }
    }
    builder.length = row;
  }

  finish(): Data {
    return this.#builder.finish();
  }
}
