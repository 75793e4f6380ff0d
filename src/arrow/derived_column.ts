import { BufferType, Data, type DataType, type Float64, Int32, type Vector } from "apache-arrow";
import type { DerivedNumbers, DerivedTexts } from "./derived_values.ts";
import type { CodeType } from "./dictionary_builder.ts";
import { NO_NULLS, NullBitmap } from "./null_bitmap.ts";
import { OwnTexts } from "./own_texts.ts";

/**
 * A column that is built batch after batch from the number of each row's result. Rows with -1, and
 * with a result without a value, are null; `hasNulls` says whether there may be a -1.
 */
export type DerivedColumn = (rows: Int32Array, hasNulls: boolean) => Data;

/**
 * Builds columns batch after batch from the number of each row's result, as {@linkcode DistinctValues}
 * gives them; -1 is null.
 *
 * What a result means to each column is found once for all reads, so that a row costs each column no
 * more than one look into an array.
 */
export function derivedColumns(
  columns: readonly DerivedColumn[],
): (rows: Int32Array) => readonly Data[] {
  return (rows) => {
    let signs = 0;
    for (let row = 0; row < rows.length; row++) signs |= rows[row]!;
    return columns.map((column) => column(rows, signs < 0));
  };
}

/**
 * A dictionary-encoded text column. Its dictionary is the one that reads share, or one of its own that
 * grows over the batches.
 */
export function derivedCodes<T>(type: CodeType, texts: DerivedTexts<T>): DerivedColumn {
  const { distinct } = texts;
  if (!distinct.isWhole) return ownCodes(type, texts);
  return (rows, hasNulls) => codesOf(type, rows, hasNulls, texts.numbers, distinct.dictionary);
}

/** In place of a text's index: its result has none. */
const NONE = -1;
/** In place of a text's index: it was not looked for yet. */
const UNMET = -2;

function ownCodes<T>(type: CodeType, texts: DerivedTexts<T>): DerivedColumn {
  const own = new OwnTexts(texts.distinct);
  /** Indices in the dictionary by the numbers of results. */
  let ofResult = new Int32Array(0);
  return (rows, hasNulls) => {
    const { numbers } = texts;
    if (numbers.length > ofResult.length) ofResult = withRoom(ofResult, numbers.length);
    for (let row = 0; row < rows.length; row++) {
      const result = rows[row]!;
      if (result < 0 || ofResult[result] !== UNMET) continue;
      const number = numbers[result]!;
      ofResult[result] = number < 0 ? NONE : own.indexOf(number);
    }
    return codesOf(type, rows, hasNulls, ofResult, own.dictionary);
  };
}

function codesOf(
  type: CodeType,
  rows: Int32Array,
  hasNulls: boolean,
  ofResult: Int32Array,
  dictionary: Vector,
): Data {
  const { length } = rows;
  const indices = new Int32Array(length);
  if (!hasNulls) {
    let signs = 0;
    for (let row = 0; row < length; row++) signs |= indices[row] = ofResult[rows[row]!]!;
    if (signs >= 0) return columnOf(type, indices, undefined, dictionary);
  }
  const nulls = new NullBitmap();
  nulls.reserve(length);
  for (let row = 0; row < length; row++) {
    const result = rows[row]!;
    const index = result < 0 ? NONE : ofResult[result]!;
    indices[row] = Math.max(0, index);
    if (index < 0) nulls.set(row);
  }
  return columnOf(type, indices, nulls, dictionary);
}

/** A column of doubles, or of 32-bit integers. */
export function derivedNumbers<T>(
  type: Float64 | Int32,
  made: DerivedNumbers<T>,
): DerivedColumn {
  return (rows, hasNulls) => {
    const { length } = rows;
    const ofResult = made.numbers;
    const numbers = type instanceof Int32 ? new Int32Array(length) : new Float64Array(length);
    if (!hasNulls) {
      let isNumber = true;
      for (let row = 0; row < length; row++) {
        const number = ofResult[rows[row]!]!;
        numbers[row] = number;
        if (number !== number) isNumber = false;
      }
      if (isNumber) return columnOf(type, numbers);
    }
    const nulls = new NullBitmap();
    nulls.reserve(length);
    for (let row = 0; row < length; row++) {
      const result = rows[row]!;
      const number = result < 0 ? NaN : ofResult[result]!;
      numbers[row] = number === number ? number : 0;
      if (number !== number) nulls.set(row);
    }
    return columnOf(type, numbers, nulls);
  };
}

function columnOf(
  type: DataType,
  values: Int32Array | Float64Array,
  nulls?: NullBitmap,
  dictionary?: Vector,
): Data {
  const { length } = values;
  const { nullCount, nullBitmap } = nulls?.finish(length) ?? { nullCount: 0, nullBitmap: NO_NULLS };
  const buffers = { [BufferType.DATA]: values, [BufferType.VALIDITY]: nullBitmap };
  return new Data(type, 0, length, nullCount, buffers, [], dictionary);
}

/** The indices of an array, and behind them {@linkcode UNMET}, with room for `needed` in all. */
function withRoom(entries: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(256, needed, entries.length * 2)).fill(UNMET);
  grown.set(entries);
  return grown;
}
