/**
 * DuckDB's vectors copied into Arrow columns, the way back of `write_vector.ts`.
 *
 * @module
 */

import { type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import {
  Binary,
  Bool,
  type Data,
  type DataType,
  DateDay,
  Decimal,
  Float32,
  Float64,
  Int16,
  Int32,
  Int64,
  Int8,
  makeData,
  TimestampMicrosecond,
  TimestampMillisecond,
  TimestampNanosecond,
  TimestampSecond,
  Uint16,
  Uint32,
  Uint64,
  Uint8,
  Utf8,
} from "apache-arrow";
import { NullBitmap } from "../../arrow/null_bitmap.ts";
import { DataSusError } from "../../error.ts";
import { CHUNK_ROWS, INLINE } from "./write_vector.ts";

/** Builds an Arrow column of the vectors that come one after the other. */
export interface ColumnReader {
  /** The column's type. */
  readonly type: DataType;
  /** Copies the rows of a vector. */
  append(vector: duckdb.Vector, rows: number): void;
  /** The column so far; the next one begins empty. */
  finish(): Data;
}

/**
 * The reader of a column of a result.
 *
 * @throws {DataSusError} `QUERY` when Arrow has no type for it.
 */
export function columnReader(type: DuckDBType, name: string, capacity: number): ColumnReader {
  switch (type.typeId) {
    case DuckDBTypeId.BOOLEAN:
      return new BoolReader(capacity);
    case DuckDBTypeId.TINYINT:
      return new FixedReader(new Int8(), 1, capacity);
    case DuckDBTypeId.SMALLINT:
      return new FixedReader(new Int16(), 2, capacity);
    case DuckDBTypeId.INTEGER:
      return new FixedReader(new Int32(), 4, capacity);
    case DuckDBTypeId.SQLNULL:
      return new FixedReader(new Int32(), 4, capacity);
    case DuckDBTypeId.BIGINT:
      return new FixedReader(new Int64(), 8, capacity);
    case DuckDBTypeId.UTINYINT:
      return new FixedReader(new Uint8(), 1, capacity);
    case DuckDBTypeId.USMALLINT:
      return new FixedReader(new Uint16(), 2, capacity);
    case DuckDBTypeId.UINTEGER:
      return new FixedReader(new Uint32(), 4, capacity);
    case DuckDBTypeId.UBIGINT:
      return new FixedReader(new Uint64(), 8, capacity);
    case DuckDBTypeId.FLOAT:
      return new FixedReader(new Float32(), 4, capacity);
    case DuckDBTypeId.DOUBLE:
      return new FixedReader(new Float64(), 8, capacity);
    case DuckDBTypeId.DATE:
      return new FixedReader(new DateDay(), 4, capacity);
    case DuckDBTypeId.TIMESTAMP_S:
      return new FixedReader(new TimestampSecond(), 8, capacity);
    case DuckDBTypeId.TIMESTAMP_MS:
      return new FixedReader(new TimestampMillisecond(), 8, capacity);
    case DuckDBTypeId.TIMESTAMP:
      return new FixedReader(new TimestampMicrosecond(), 8, capacity);
    case DuckDBTypeId.TIMESTAMP_TZ:
      return new FixedReader(new TimestampMicrosecond("UTC"), 8, capacity);
    case DuckDBTypeId.TIMESTAMP_NS:
      return new FixedReader(new TimestampNanosecond(), 8, capacity);
    case DuckDBTypeId.HUGEINT:
      return new HugeIntReader(name, capacity);
    case DuckDBTypeId.DECIMAL: {
      const { width, scale } = type as unknown as { width: number; scale: number };
      return new DecimalReader(width, scale, capacity);
    }
    case DuckDBTypeId.VARCHAR:
      return new BytesReader(new Utf8(), capacity);
    case DuckDBTypeId.BLOB:
      return new BytesReader(new Binary(), capacity);
  }
  throw new DataSusError(`Cannot give out column "${name}": Arrow gets no ${type} from here`, {
    code: "QUERY",
    column: name,
    hint: `Cast it in the query, as in CAST("${name}" AS VARCHAR)`,
  });
}

/** What all readers do: count rows and nulls. */
abstract class Reader implements ColumnReader {
  abstract readonly type: DataType;
  protected rows = 0;
  protected readonly nulls = new NullBitmap();

  append(vector: duckdb.Vector, rows: number): void {
    this.nulls.reserve(this.rows + rows);
    const validity: Uint8Array | null = duckdb.vector_get_validity(vector, (rows + 63 >>> 6) * 8);
    if (validity) {
      for (let i = 0; i < rows; i++) {
        if ((i & 7) === 0 && validity[i >>> 3] === 0xff) i += 7;
        else if ((validity[i >>> 3]! >>> (i & 7) & 1) === 0) this.nulls.set(this.rows + i);
      }
    }
    this.copy(vector, rows, validity);
    this.rows += rows;
  }

  finish(): Data {
    const length = this.rows;
    this.rows = 0;
    return this.make({ length, ...this.nulls.finish(length) });
  }

  protected abstract copy(vector: duckdb.Vector, rows: number, validity: Uint8Array | null): void;
  protected abstract make(facts: Facts): Data;
}

interface Facts {
  readonly length: number;
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array;
}

class FixedReader extends Reader {
  readonly type: DataType;
  readonly #width: number;
  readonly #capacity: number;
  #bytes: Uint8Array<ArrayBuffer>;

  constructor(type: DataType, width: number, capacity: number) {
    super();
    this.type = type;
    this.#width = width;
    this.#capacity = capacity;
    this.#bytes = new Uint8Array(capacity * width);
  }

  protected copy(vector: duckdb.Vector, rows: number): void {
    const length = rows * this.#width;
    this.#bytes.set(duckdb.vector_get_data(vector, length), this.rows * this.#width);
  }

  protected make(facts: Facts): Data {
    const { buffer } = this.#bytes;
    this.#bytes = new Uint8Array(this.#capacity * this.#width);
    const data = new this.type.ArrayType(buffer, 0, facts.length);
    return makeData({ type: this.type, ...facts, data } as never) as Data;
  }
}

class BoolReader extends Reader {
  readonly type = new Bool();
  readonly #capacity: number;
  #bits: Uint8Array;

  constructor(capacity: number) {
    super();
    this.#capacity = capacity;
    this.#bits = new Uint8Array(capacity + 7 >>> 3);
  }

  protected copy(vector: duckdb.Vector, rows: number): void {
    const values = duckdb.vector_get_data(vector, rows);
    for (let i = 0; i < rows; i++) {
      const row = this.rows + i;
      if (values[i] === 1) this.#bits[row >>> 3]! |= 1 << (row & 7);
    }
  }

  protected make(facts: Facts): Data {
    const data = this.#bits;
    this.#bits = new Uint8Array(this.#capacity + 7 >>> 3);
    return makeData({ type: this.type, ...facts, data });
  }
}

/** Sums of integers, which are Int64 as long as they fit. */
class HugeIntReader extends Reader {
  readonly type = new Int64();
  readonly #name: string;
  readonly #capacity: number;
  #values: BigInt64Array<ArrayBuffer>;

  constructor(name: string, capacity: number) {
    super();
    this.#name = name;
    this.#capacity = capacity;
    this.#values = new BigInt64Array(capacity);
  }

  protected copy(vector: duckdb.Vector, rows: number, validity: Uint8Array | null): void {
    const bytes = duckdb.vector_get_data(vector, rows * 16);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i < rows; i++) {
      if (validity && (validity[i >>> 3]! >>> (i & 7) & 1) === 0) continue;
      const value = view.getBigInt64(i * 16, true);
      if (view.getBigInt64(i * 16 + 8, true) !== value >> 63n) throw tooLarge(this.#name);
      this.#values[this.rows + i] = value;
    }
  }

  protected make(facts: Facts): Data {
    const data = this.#values.subarray(0, facts.length);
    this.#values = new BigInt64Array(this.#capacity);
    return makeData({ type: this.type, ...facts, data });
  }
}

function tooLarge(column: string): DataSusError {
  return new DataSusError(`Cannot give out column "${column}": a value does not fit 64 bits`, {
    code: "QUERY",
    column,
    hint: `Cast it in the query, as in CAST("${column}" AS DECIMAL(38, 0))`,
  });
}

class DecimalReader extends Reader {
  readonly type: Decimal;
  readonly #width: number;
  readonly #capacity: number;
  #words: BigInt64Array<ArrayBuffer>;

  constructor(precision: number, scale: number, capacity: number) {
    super();
    this.type = new Decimal(scale, precision, 128);
    this.#width = precision <= 4 ? 2 : precision <= 9 ? 4 : precision <= 18 ? 8 : 16;
    this.#capacity = capacity;
    this.#words = new BigInt64Array(capacity * 2);
  }

  protected copy(vector: duckdb.Vector, rows: number): void {
    const width = this.#width;
    const bytes = duckdb.vector_get_data(vector, rows * width);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i < rows; i++) {
      const at = i * width;
      const low = width === 2
        ? BigInt(view.getInt16(at, true))
        : width === 4
        ? BigInt(view.getInt32(at, true))
        : view.getBigInt64(at, true);
      const to = (this.rows + i) * 2;
      this.#words[to] = low;
      this.#words[to + 1] = width === 16 ? view.getBigInt64(at + 8, true) : low >> 63n;
    }
  }

  protected make(facts: Facts): Data {
    const data = new Uint32Array(this.#words.buffer, 0, facts.length * 4);
    this.#words = new BigInt64Array(this.#capacity * 2);
    return makeData({ type: this.type, ...facts, data });
  }
}

class BytesReader extends Reader {
  readonly type: Utf8 | Binary;
  readonly #capacity: number;
  readonly entryBytes = new Uint8Array(CHUNK_ROWS * 16);
  readonly entryWords = new Uint32Array(this.entryBytes.buffer);
  readonly long = new Int32Array(CHUNK_ROWS);
  #offsets: Int32Array<ArrayBuffer>;
  #bytes = new Uint8Array(1024);

  constructor(type: Utf8 | Binary, capacity: number) {
    super();
    this.type = type;
    this.#capacity = capacity;
    this.#offsets = new Int32Array(capacity + 1);
  }

  protected copy(vector: duckdb.Vector, rows: number, validity: Uint8Array | null): void {
    const entries = duckdb.vector_get_data(vector, rows * 16);
    const { entryBytes, entryWords, long } = this;
    entryBytes.set(entries);
    const offsets = this.#offsets;
    let at = offsets[this.rows]!;
    if (at + rows * INLINE > this.#bytes.length) this.#grow(at + rows * INLINE);
    let bytes = this.#bytes;
    let longs = 0;
    for (let i = 0, to = this.rows + 1; i < rows; i++) {
      if (!validity || (validity[i >>> 3]! >>> (i & 7) & 1) === 1) {
        const length = entryWords[i * 4]!;
        if (length <= INLINE) {
          const end = i * 16 + 4 + length;
          for (let from = i * 16 + 4; from < end; from++) bytes[at++] = entryBytes[from]!;
        } else {
          const room = at + length + (rows - i) * INLINE;
          if (room > bytes.length) this.#grow(room);
          bytes = this.#bytes;
          long[longs++] = i;
          at += length;
        }
      }
      offsets[to++] = at;
    }
    this.#copyLong(entries, longs);
  }

  /** Copies the long values; those that lie one behind the other in both places at once. */
  #copyLong(entries: Uint8Array, longs: number): void {
    const { entryWords, long } = this;
    const lengthOf = (row: number): number => entryWords[row * 4]!;
    const pointerOf = (row: number): number =>
      entryWords[row * 4 + 3]! * 2 ** 32 + entryWords[row * 4 + 2]!;
    for (let k = 0; k < longs;) {
      const first = long[k]!;
      const at = this.#offsets[this.rows + first]!;
      let length = lengthOf(first);
      while (++k < longs) {
        const row = long[k]!;
        if (pointerOf(row) !== pointerOf(first) + length) break;
        if (this.#offsets[this.rows + row] !== at + length) break;
        length += lengthOf(row);
      }
      const place = entries.byteOffset + first * 16 + 8;
      const run = duckdb.get_data_from_pointer(entries.buffer as ArrayBuffer, place, length);
      this.#bytes.set(run, at);
    }
  }

  #grow(length: number): void {
    const grown = new Uint8Array(Math.max(length, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  protected make(facts: Facts): Data {
    const valueOffsets = this.#offsets.subarray(0, facts.length + 1);
    const data = this.#bytes.subarray(0, valueOffsets[facts.length]);
    this.#offsets = new Int32Array(this.#capacity + 1);
    this.#bytes = new Uint8Array(1024);
    return makeData({ type: this.type, ...facts, valueOffsets, data } as never) as Data;
  }
}
