import { type Data, DataType, type Dictionary, type Utf8 } from "apache-arrow";
import type { DerivedValues } from "./derived_values.ts";

/**
 * The results for the rows of columns: the distinct values of a dictionary are looked up once,
 * however many batches it is in.
 */
export class DistinctValues<T> {
  /** The results for all values so far. */
  readonly values: DerivedValues<T>;
  /** Result numbers by the indices of the dictionary seen last, whose text begins at `#text`. */
  #ofDictionary = new Int32Array(0);
  #text: Uint8Array = new Uint8Array(0);

  /** Takes what gives the results, which other reads may share. */
  constructor(values: DerivedValues<T>) {
    this.values = values;
  }

  /**
   * The number of the result of each row, -1 for nulls.
   *
   * @throws {TypeError} When the column holds no text.
   */
  rows(column: Data): Int32Array {
    const { length } = column;
    const numbers = new Int32Array(length);
    if (column.nullCount === length) return numbers.fill(-1);
    if (DataType.isDictionary(column.type) && DataType.isUtf8(column.type.dictionary)) {
      const { values, dictionary } = column as Data<Dictionary<Utf8>>;
      const ofDictionary = this.#numbersOf(dictionary!.data);
      for (let row = 0; row < length; row++) numbers[row] = ofDictionary[values[row]!]!;
      if (column.nullCount > 0) {
        for (let row = 0; row < length; row++) if (isNull(column, row)) numbers[row] = -1;
      }
    } else if (DataType.isUtf8(column.type)) {
      const { values, valueOffsets, nullCount } = column;
      for (let row = 0; row < length; row++) {
        numbers[row] = nullCount > 0 && isNull(column, row)
          ? -1
          : this.values.numberOf(values, valueOffsets[row], valueOffsets[row + 1]);
      }
    } else throw new TypeError(`Cannot look up values of type ${column.type}: they are no text`);
    return numbers;
  }

  /** A dictionary that grew in place is looked at from where it ended before. */
  #numbersOf(pieces: readonly Data<Utf8>[]): Int32Array {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const text = pieces[0]?.values ?? new Uint8Array(0);
    const grew = pieces.length === 1 && text.length > 0 && text.buffer === this.#text.buffer &&
      text.byteOffset === this.#text.byteOffset;
    const known = grew ? this.#ofDictionary : new Int32Array(0);
    if (grew && known.length >= length) return known;
    const numbers = new Int32Array(length);
    numbers.set(known);
    let start = 0;
    for (const { length, values, valueOffsets } of pieces) {
      for (let i = Math.max(0, known.length - start); i < length; i++) {
        numbers[start + i] = this.values.numberOf(values, valueOffsets[i]!, valueOffsets[i + 1]!);
      }
      start += length;
    }
    this.#ofDictionary = numbers;
    this.#text = text;
    return numbers;
  }
}

/** True when a row of a column with nulls is one. `nullCount` is asked before: it is dear. */
function isNull({ nullBitmap, offset }: Data, row: number): boolean {
  const at = offset + row;
  return (nullBitmap![at >> 3]! >> (at & 7) & 1) === 0;
}
