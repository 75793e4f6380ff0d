import { type Data, DataType, type Dictionary, type Utf8 } from "apache-arrow";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Results for the distinct values of a text column, each derived once however many batches it is
 * in.
 */
export class DistinctValues<T> {
  /** The results, in order of first appearance. */
  readonly results: T[] = [];
  readonly #derive: (value: string) => T;
  readonly #numbers = new Map<string, number>();
  /** Result numbers by the indices of the dictionary seen last, whose text begins at `#text`. */
  #ofDictionary = new Int32Array(0);
  #text: Uint8Array = new Uint8Array(0);

  /** Takes the function that gives the result for a value. */
  constructor(derive: (value: string) => T) {
    this.#derive = derive;
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
      for (let row = 0; row < length; row++) {
        numbers[row] = isNull(column, row) ? -1 : this.#number(textAt(column, row));
      }
    } else throw new TypeError(`Cannot look up values of type ${column.type}: they are no text`);
    return numbers;
  }

  /**
   * The number of the result of each of `rows` rows whose values are numbers, -1 for NaN.
   *
   * @param spell The text for which a number's result is derived.
   */
  numbers(
    read: (row: number) => number,
    rows: number,
    spell: (value: number) => string,
  ): Int32Array {
    const known = new Map<number, number>();
    const numbers = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      const value = read(row);
      if (value !== value) {
        numbers[row] = -1;
        continue;
      }
      let number = known.get(value);
      if (number === undefined) known.set(value, number = this.#number(spell(value)));
      numbers[row] = number;
    }
    return numbers;
  }

  #number(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.results.push(this.#derive(value)) - 1;
    this.#numbers.set(value, number);
    return number;
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
    for (const piece of pieces) {
      for (let i = Math.max(0, known.length - start); i < piece.length; i++) {
        numbers[start + i] = this.#number(textAt(piece, i));
      }
      start += piece.length;
    }
    this.#ofDictionary = numbers;
    this.#text = text;
    return numbers;
  }
}

function textAt({ values, valueOffsets }: Data, row: number): string {
  return decoder.decode(values.subarray(valueOffsets[row], valueOffsets[row + 1]));
}

function isNull({ nullBitmap, nullCount, offset }: Data, row: number): boolean {
  if (nullCount === 0 || nullBitmap === undefined) return false;
  const at = offset + row;
  return (nullBitmap[at >> 3]! >> (at & 7) & 1) === 0;
}
