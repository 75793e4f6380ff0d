/**
 * Arrow columns copied into DuckDB's vectors, buffer by buffer.
 *
 * A vector of a fixed width is the same bytes in both. Text and bytes are 16 bytes a row in DuckDB:
 *
 * | byte | what |
 * |---|---|
 * | 0-3 | length in bytes, little-endian |
 * | 4-15 | the bytes themselves, zeros behind them, when there are at most 12 |
 * | 4-7, 8-15 | else the first four bytes, and a pointer that DuckDB sets |
 *
 * Its validity mask has the bits of Arrow's bitmap: 1 where the row holds a value.
 *
 * @module
 */

import duckdb from "@duckdb/node-bindings";
import { type Data, type DataType, type Decimal, Type, type Vector } from "apache-arrow";

/** Rows of a DuckDB chunk at most. */
export const CHUNK_ROWS = 2048;

/** Bytes that stand in the 16 of a row themselves. */
export const INLINE = 12;

/** Copies the rows `from` to `from + count - 1` to the beginning of a vector. */
export type VectorWriter = (vector: duckdb.Vector, from: number, count: number) => void;

/** The writer of one column of a batch, whose type {@linkcode duckDbType} knows. */
export function vectorWriter(data: Data): VectorWriter {
  const values = valueWriter(data);
  const validity = validityWriter(data);
  return (vector, from, count) => {
    values(vector, from, count);
    validity(vector, from, count);
  };
}

function valueWriter(data: Data): VectorWriter {
  const type: DataType = data.type;
  switch (type.typeId) {
    case Type.Dictionary:
      return dictionaryWriter(data);
    case Type.Utf8:
    case Type.Binary:
      return bytesWriter(data);
    case Type.Bool:
      return boolWriter(data);
    case Type.Decimal:
      return decimalWriter(data);
    default:
      return fixedWriter(data);
  }
}

function fixedWriter(data: Data): VectorWriter {
  const values = data.values as Int32Array<ArrayBuffer>;
  const width = values.byteLength === 0 ? 0 : values.byteLength / data.length;
  return (vector, from, count) => {
    copy(vector, values.buffer, values.byteOffset + from * width, count * width);
  };
}

function copy(vector: duckdb.Vector, buffer: ArrayBuffer, at: number, length: number): void {
  if (length > 0) duckdb.copy_data_to_vector(vector, 0, buffer, at, length);
}

const NO_VALIDITY: VectorWriter = () => {};

function validityWriter(data: Data): VectorWriter {
  const { nullBitmap, offset } = data;
  if (data.nullCount === 0 || !nullBitmap || nullBitmap.length === 0) return NO_VALIDITY;
  const bits = nullBitmap as Uint8Array<ArrayBuffer>;
  const scratch = new Uint8Array(CHUNK_ROWS / 8);
  return (vector, from, count) => {
    const bit = offset + from;
    const length = count + 7 >>> 3;
    const first = bit >>> 3;
    const shift = bit & 7;
    for (let i = 0; i < length; i++) {
      scratch[i] = (bits[first + i] ?? 0) >>> shift | (bits[first + i + 1] ?? 0) << 8 - shift;
    }
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, scratch.buffer, 0, length);
  };
}

function boolWriter(data: Data): VectorWriter {
  const bits = data.values as Uint8Array;
  const scratch = new Uint8Array(CHUNK_ROWS);
  return (vector, from, count) => {
    for (let i = 0; i < count; i++) {
      const bit = data.offset + from + i;
      scratch[i] = bits[bit >>> 3]! >>> (bit & 7) & 1;
    }
    copy(vector, scratch.buffer, 0, count);
  };
}

/** DuckDB keeps decimals of up to 4, 9, 18 and 38 digits in 2, 4, 8 and 16 bytes. */
function decimalWriter(data: Data): VectorWriter {
  const { precision } = data.type as Decimal;
  const words = data.values as Uint32Array<ArrayBuffer>;
  const width = precision <= 4 ? 2 : precision <= 9 ? 4 : precision <= 18 ? 8 : 16;
  const source = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  const scratch = new Uint8Array(CHUNK_ROWS * width);
  return (vector, from, count) => {
    for (let i = 0; i < count; i++) {
      const at = (from + i) * 16;
      scratch.set(source.subarray(at, at + width), i * width);
    }
    copy(vector, scratch.buffer, 0, count * width);
  };
}

/** Text or bytes one after the other, with where each begins. */
interface Pieces {
  readonly bytes: Uint8Array;
  readonly offsets: Int32Array;
}

function piecesOf(data: Data): Pieces {
  return { bytes: data.values as Uint8Array, offsets: data.valueOffsets as Int32Array };
}

/** Writes a piece at row `row` of zeros; false when it is too long to stand there. */
function writeInline({ bytes, offsets }: Pieces, piece: number, to: Uint8Array, row: number) {
  const begin = offsets[piece]!;
  const end = offsets[piece + 1]!;
  if (end - begin > INLINE) return false;
  let at = row * 16;
  to[at] = end - begin;
  at += 4;
  for (let i = begin; i < end; i++) to[at++] = bytes[i]!;
  return true;
}

function assign(vector: duckdb.Vector, row: number, pieces: Pieces, piece: number): void {
  const { bytes, offsets } = pieces;
  const value = bytes.subarray(offsets[piece]!, offsets[piece + 1]!);
  duckdb.vector_assign_string_element_len(vector, row, value);
}

function bytesWriter(data: Data): VectorWriter {
  const pieces = piecesOf(data);
  const scratch = new Uint8Array(CHUNK_ROWS * 16);
  const long = new Int32Array(CHUNK_ROWS);
  return (vector, from, count) => {
    let longs = 0;
    scratch.fill(0, 0, count * 16);
    for (let i = 0; i < count; i++) {
      if (!writeInline(pieces, from + i, scratch, i)) long[longs++] = i;
    }
    copy(vector, scratch.buffer, 0, count * 16);
    for (let i = 0; i < longs; i++) assign(vector, long[i]!, pieces, from + long[i]!);
  };
}

/** A dictionary's values in DuckDB's form, four words each, and which are too long for it. */
interface Entries {
  readonly pieces: Pieces;
  readonly words: Int32Array;
  /** 1 where the value is too long; undefined when none is. */
  readonly long: Uint8Array | undefined;
}

const ENTRIES = new WeakMap<Vector, Entries>();

function entriesOf(dictionary: Vector): Entries {
  const known = ENTRIES.get(dictionary);
  if (known !== undefined) return known;
  const count = dictionary.length;
  const pieces = joined(dictionary);
  const bytes = new Uint8Array(count * 16);
  let long: Uint8Array | undefined;
  for (let i = 0; i < count; i++) {
    if (!writeInline(pieces, i, bytes, i)) (long ??= new Uint8Array(count))[i] = 1;
  }
  const entries = { pieces, words: new Int32Array(bytes.buffer), long };
  ENTRIES.set(dictionary, entries);
  return entries;
}

/** The dictionary as one piece; those read from an Arrow stream may come in several. */
function joined(dictionary: Vector): Pieces {
  if (dictionary.data.length === 1) return piecesOf(dictionary.data[0]!);
  const parts = dictionary.data.map(piecesOf);
  const lengths = dictionary.data.map((data, i) => {
    const { offsets } = parts[i]!;
    return offsets[data.length]! - offsets[0]!;
  });
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  const offsets = new Int32Array(dictionary.length + 1);
  let row = 0;
  let at = 0;
  for (const [i, data] of dictionary.data.entries()) {
    const part = parts[i]!;
    const first = part.offsets[0]!;
    bytes.set(part.bytes.subarray(first, first + lengths[i]!), at);
    for (let j = 0; j < data.length; j++) offsets[++row] = at + part.offsets[j + 1]! - first;
    at += lengths[i]!;
  }
  return { bytes, offsets };
}

function dictionaryWriter(data: Data): VectorWriter {
  const codes = data.values as Int32Array;
  const { words, long, pieces } = entriesOf(data.dictionary!);
  const scratch = new Int32Array(CHUNK_ROWS * 4);
  return (vector, from, count) => {
    // The codes of nulls stand for nothing and may lie outside.
    for (let i = 0, to = 0, row = from; i < count; i++) {
      let at = codes[row++]! * 4;
      if (!(at >= 0 && at < words.length)) at = words.length;
      scratch[to++] = words[at]!;
      scratch[to++] = words[at + 1]!;
      scratch[to++] = words[at + 2]!;
      scratch[to++] = words[at + 3]!;
    }
    copy(vector, scratch.buffer, 0, count * 16);
    if (long === undefined) return;
    for (let i = 0; i < count; i++) {
      const code = codes[from + i]!;
      if (long[code] === 1 && isValid(data, from + i)) assign(vector, i, pieces, code);
    }
  };
}

function isValid({ nullBitmap, offset }: Data, row: number): boolean {
  if (!nullBitmap || nullBitmap.length === 0) return true;
  const bit = offset + row;
  return (nullBitmap[bit >>> 3]! >>> (bit & 7) & 1) === 1;
}
