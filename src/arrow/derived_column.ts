import { BufferType, Data, type DataType, type Float64, Int32 } from "apache-arrow";
import type { DerivedNumbers, DerivedTexts, DerivedValues } from "./derived_values.ts";
import type { CodeType } from "./dictionary_builder.ts";
import { GrowingTexts } from "./growing_texts.ts";
import { NullBitmap } from "./null_bitmap.ts";

/**
 * Builds a column batch after batch from the number of each row's result, as
 * {@linkcode DistinctValues} gives them: -1 and results without a value are null.
 */
export type DerivedColumn = (rows: Int32Array) => Data;

/** In place of a row's index: it has no value. */
const NONE = -1;
/** In place of an index: not asked for yet. */
const UNSEEN = -2;

/** A dictionary-encoded text column; its dictionary grows over the batches. */
export function derivedCodes<T>(
  type: CodeType,
  values: DerivedValues<T>,
  texts: DerivedTexts<T>,
): DerivedColumn {
  const dictionary = new GrowingTexts();
  /** Indices in the dictionary by the numbers of texts, and of results. */
  let ofText = new Int32Array(0);
  let ofResult = new Int32Array(0);

  function indexOf(result: number): number {
    const number = texts.numberOf(result);
    if (number < 0) return NONE;
    if (number >= ofText.length) ofText = withRoom(ofText, number + 1);
    const known = ofText[number]!;
    return known >= 0 ? known : ofText[number] = dictionary.appendFrom(texts.texts, number);
  }

  return (rows) => {
    const { length } = rows;
    const indices = new Int32Array(length);
    const nulls = new NullBitmap();
    nulls.reserve(length);
    const known = ofResult = withRoom(ofResult, values.results.length);
    for (let row = 0; row < length; row++) {
      const result = rows[row]!;
      let index = result < 0 ? NONE : known[result]!;
      if (index === UNSEEN) index = known[result] = indexOf(result);
      if (index >= 0) indices[row] = index;
      else nulls.set(row);
    }
    return columnOf(type, indices, nulls, dictionary);
  };
}

/** A column of doubles, or of 32-bit integers. */
export function derivedNumbers<T>(
  type: Float64 | Int32,
  made: DerivedNumbers<T>,
): DerivedColumn {
  return (rows) => {
    const { length } = rows;
    const numbers = type instanceof Int32 ? new Int32Array(length) : new Float64Array(length);
    const nulls = new NullBitmap();
    nulls.reserve(length);
    const ofResult = made.all;
    for (let row = 0; row < length; row++) {
      const result = rows[row]!;
      const number = result < 0 ? NaN : ofResult[result]!;
      if (number === number) numbers[row] = number;
      else nulls.set(row);
    }
    return columnOf(type, numbers, nulls);
  };
}

function columnOf(
  type: DataType,
  values: Int32Array | Float64Array,
  nulls: NullBitmap,
  dictionary?: GrowingTexts,
): Data {
  const { length } = values;
  const { nullCount, nullBitmap } = nulls.finish(length);
  const buffers = { [BufferType.DATA]: values, [BufferType.VALIDITY]: nullBitmap };
  return new Data(type, 0, length, nullCount, buffers, [], dictionary?.vector);
}

function withRoom(indices: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= indices.length) return indices as Int32Array<ArrayBuffer>;
  const grown = new Int32Array(Math.max(64, needed, indices.length * 2)).fill(UNSEEN);
  grown.set(indices);
  return grown;
}
