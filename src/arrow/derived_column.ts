import { BufferType, Data, type DataType, type Float64, Int32 } from "apache-arrow";
import type { DerivedNumbers, DerivedTexts } from "./derived_values.ts";
import type { CodeType } from "./dictionary_builder.ts";
import { GrowingTexts } from "./growing_texts.ts";
import { NullBitmap } from "./null_bitmap.ts";

/** A column that is built batch after batch from the number of each row's result. */
export interface DerivedColumn {
  /** Tells of results, each once, before the first batch with a row that has it. */
  meet(results: readonly number[]): void;
  /** The column of some rows; those with -1, and with a result without a value, are null. */
  build(rows: Int32Array, hasNulls: boolean): Data;
}

/**
 * Builds columns batch after batch from the number of each row's result, as {@linkcode DistinctValues}
 * gives them; -1 is null.
 *
 * What a result means to each column is found when the first row has it, so that a row costs each
 * column no more than one look into an array.
 */
export function derivedColumns(
  columns: readonly DerivedColumn[],
): (rows: Int32Array) => readonly Data[] {
  let met = new Uint8Array(0);
  return (rows) => {
    const { length } = rows;
    const first: number[] = [];
    let hasNulls = false;
    for (let row = 0; row < length; row++) {
      const result = rows[row]!;
      if (result < 0) {
        hasNulls = true;
        continue;
      }
      if (result >= met.length) met = withRoom(met, result + 1);
      if (met[result] === 1) continue;
      met[result] = 1;
      first.push(result);
    }
    return columns.map((column) => {
      if (first.length > 0) column.meet(first);
      return column.build(rows, hasNulls);
    });
  };
}

/** In place of a result's index: it has no value. */
const NONE = -1;

/** A dictionary-encoded text column; its dictionary grows over the batches. */
export function derivedCodes<T>(type: CodeType, texts: DerivedTexts<T>): DerivedColumn {
  const dictionary = new GrowingTexts();
  /** Indices in the dictionary by the numbers of texts, and one more: 0 is none yet. */
  let ofText = new Int32Array(0);
  /** Indices in the dictionary by the numbers of results. */
  let ofResult = new Int32Array(0);
  let isWhole = true;

  return {
    meet(results) {
      const { numbers } = texts;
      if (numbers.length > ofResult.length) ofResult = withRoom(ofResult, numbers.length);
      if (texts.texts.length > ofText.length) ofText = withRoom(ofText, texts.texts.length);
      for (const result of results) {
        const number = numbers[result]!;
        if (number < 0) {
          ofResult[result] = NONE;
          isWhole = false;
          continue;
        }
        let next = ofText[number]!;
        if (next === 0) next = ofText[number] = dictionary.appendFrom(texts.texts, number) + 1;
        ofResult[result] = next - 1;
      }
    },
    build(rows, hasNulls) {
      const { length } = rows;
      const indices = new Int32Array(length);
      const known = ofResult;
      if (isWhole && !hasNulls) {
        for (let row = 0; row < length; row++) indices[row] = known[rows[row]!]!;
        return columnOf(type, indices, undefined, dictionary);
      }
      const nulls = new NullBitmap();
      nulls.reserve(length);
      for (let row = 0; row < length; row++) {
        const result = rows[row]!;
        const index = result < 0 ? NONE : known[result]!;
        if (index >= 0) indices[row] = index;
        else nulls.set(row);
      }
      return columnOf(type, indices, nulls, dictionary);
    },
  };
}

/** A column of doubles, or of 32-bit integers. */
export function derivedNumbers<T>(
  type: Float64 | Int32,
  made: DerivedNumbers<T>,
): DerivedColumn {
  let ofResult: Float64Array = new Float64Array(0);
  let isWhole = true;
  return {
    meet(results) {
      ofResult = made.numbers;
      for (const result of results) if (Number.isNaN(ofResult[result]!)) isWhole = false;
    },
    build(rows, hasNulls) {
      const { length } = rows;
      const numbers = type instanceof Int32 ? new Int32Array(length) : new Float64Array(length);
      if (isWhole && !hasNulls) {
        for (let row = 0; row < length; row++) numbers[row] = ofResult[rows[row]!]!;
        return columnOf(type, numbers);
      }
      const nulls = new NullBitmap();
      nulls.reserve(length);
      for (let row = 0; row < length; row++) {
        const result = rows[row]!;
        const number = result < 0 ? NaN : ofResult[result]!;
        if (number === number) numbers[row] = number;
        else nulls.set(row);
      }
      return columnOf(type, numbers, nulls);
    },
  };
}

const NO_NULLS = { nullCount: 0, nullBitmap: new Uint8Array(0) };

function columnOf(
  type: DataType,
  values: Int32Array | Float64Array,
  nulls?: NullBitmap,
  dictionary?: GrowingTexts,
): Data {
  const { length } = values;
  const { nullCount, nullBitmap } = nulls?.finish(length) ?? NO_NULLS;
  const buffers = { [BufferType.DATA]: values, [BufferType.VALIDITY]: nullBitmap };
  return new Data(type, 0, length, nullCount, buffers, [], dictionary?.vector);
}

/** The entries of an array, and zeros behind them, with room for `needed` in all. */
function withRoom<A extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(
  entries: A,
  needed: number,
): A {
  const grown = new (entries.constructor as new (length: number) => A)(
    Math.max(256, needed, entries.length * 2),
  );
  grown.set(entries);
  return grown;
}
