import { type Data, Float64, Int32 } from "apache-arrow";
import { FixedBuilder } from "../../arrow/fixed_builder.ts";
import { type ColumnReader, type FieldPlace, isBlank, loadMask, type Records } from "./column.ts";
import { parseNumber } from "./number.ts";

/** Four spaces in one load. */
const SPACES = 0x20202020;

/**
 * Numbers written as text (types N and F, and C where a schema says so) as Int32 or Float64.
 *
 * Numbers stand at the right of their field, and the same one often stands in the record above: so
 * the bytes before the last eight are only tested for being spaces, and the last eight, in two
 * loads, are compared with those of the record before.
 */
class NumberColumn<A extends Int32Array | Float64Array> implements ColumnReader {
  unparsable = 0;
  readonly #builder: FixedBuilder<A>;
  readonly #isWhole: boolean;
  readonly #offset: number;
  readonly #width: number;

  constructor(place: FieldPlace, builder: FixedBuilder<A>, isWhole: boolean) {
    this.#builder = builder;
    this.#isWhole = isWhole;
    this.#offset = place.field.offset;
    this.#width = place.field.width;
  }

  append(records: Records, from: number, to: number): void {
    const { block, view, positions } = records;
    const builder = this.#builder;
    builder.reserve(to - from);
    const values = builder.values;
    const width = this.#width;
    const head = width > 8 ? width - 8 : 0;
    const offset = this.#offset + head;
    const lowMask = loadMask(width);
    const highMask = loadMask(width - 4);
    let row = builder.length;
    let low = 0;
    let high = 0;
    let value = NaN;
    let known = false;
    for (let i = from; i < to; i++, row++) {
      const at = positions[i]! + offset;
      const nextLow = view.getInt32(at, true) & lowMask;
      const nextHigh = view.getInt32(at + 4, true) & highMask;
      const plain = head === 0 || isSpaces(view, block, at - head, at);
      if (!known || nextLow !== low || nextHigh !== high || !plain) {
        low = nextLow;
        high = nextHigh;
        known = plain;
        value = this.#parse(block, at - head, at - head + width);
      }
      // NaN is the one value that differs from itself.
      if (value === value) values[row] = value;
      else {
        builder.nulls.set(row);
        if (!isBlank(block, at - head, at - head + width)) this.unparsable++;
      }
    }
    builder.length = row;
  }

  finish(): Data {
    return this.#builder.finish();
  }

  #parse(block: Uint8Array, from: number, to: number): number {
    const value = parseNumber(block, from, to);
    return this.#isWhole && value !== (value | 0) ? NaN : value;
  }
}

function isSpaces(view: DataView, block: Uint8Array, from: number, to: number): boolean {
  let i = from;
  for (; i + 4 <= to; i += 4) if (view.getInt32(i, true) !== SPACES) return false;
  for (; i < to; i++) if (block[i] !== 0x20) return false;
  return true;
}

/** Numbers as Int32; a fraction or a number beyond 32 bits is unparsable. */
export function int32Column(place: FieldPlace): ColumnReader {
  const builder = new FixedBuilder(new Int32(), (length) => new Int32Array(length));
  return new NumberColumn(place, builder, true);
}

/** Numbers as Float64. */
export function float64Column(place: FieldPlace): ColumnReader {
  const builder = new FixedBuilder(new Float64(), (length) => new Float64Array(length));
  return new NumberColumn(place, builder, false);
}
