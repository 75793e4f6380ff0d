import {
  Bool,
  BufferType,
  Data,
  DataType,
  type Dictionary,
  type Int32,
  type Utf8,
  Vector,
} from "apache-arrow";
import type { ArrowVector } from "../../arrow/arrow_types.ts";
import { bytesTest, type DocumentRule } from "./document_rule.ts";

/** A column of text as scans give it out: plain, or dictionary-encoded. */
export type TextColumn = ArrowVector<Utf8> | ArrowVector<Dictionary<Utf8, Int32>>;

/** The bytes of the values of one piece of a text column, and the test of one of them. */
type RowTest = (row: number) => boolean;

/**
 * Tests each value of a column: true, false, or null where the column is. Values are looked at as
 * bytes; the values of a dictionary once each.
 *
 * @throws {TypeError} When the column is no text: a Binary column holds identifiers that DataSUS
 * obfuscated, which are never unmasked.
 */
export function testColumn(rule: DocumentRule, column: TextColumn): ArrowVector<Bool> {
  const test = bytesTest(rule);
  return new Vector(column.data.map((data: Data) => {
    const { length, nullCount } = data;
    const read = rowTest(data, test);
    const values = new Uint8Array(length + 7 >> 3);
    for (let row = 0; row < length; row++) {
      if (read(row)) values[row >> 3]! |= 1 << (row & 7);
    }
    const buffers = { [BufferType.DATA]: values, [BufferType.VALIDITY]: validity(data) };
    return new Data(new Bool(), 0, length, nullCount, buffers);
  }));
}

function rowTest(
  data: Data,
  test: (bytes: Uint8Array, start: number, end: number) => boolean,
): RowTest {
  if (DataType.isUtf8(data.type)) {
    const { values, valueOffsets } = data as Data<Utf8>;
    return (row) => test(values, valueOffsets[row]!, valueOffsets[row + 1]!);
  }
  if (DataType.isDictionary(data.type) && DataType.isUtf8(data.type.dictionary)) {
    const { values: keys, dictionary } = data as Data<Dictionary<Utf8, Int32>>;
    const answers = (dictionary?.data ?? []).flatMap((piece: Data) => {
      const read = rowTest(piece, test);
      return Array.from({ length: piece.length }, (_, row) => read(row));
    });
    return (row) => answers[keys[row]!] === true;
  }
  throw new TypeError(`Cannot test a column of type ${data.type}: it holds no text`);
}

/** The validity bits from bit 0 on, whatever the offset; empty when no value is null. */
function validity(data: Data): Uint8Array {
  const { length, nullCount, nullBitmap, offset } = data;
  if (nullCount === 0 || nullBitmap === undefined) return new Uint8Array(0);
  const bits = new Uint8Array(length + 7 >> 3);
  for (let row = 0; row < length; row++) {
    const at = offset + row;
    if (nullBitmap[at >> 3]! >> (at & 7) & 1) bits[row >> 3]! |= 1 << (row & 7);
  }
  return bits;
}
