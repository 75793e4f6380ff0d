/**
 * Numbers, dates and truth values of DuckDB's vectors.
 *
 * @module
 */

import duckdb from "@duckdb/node-bindings";
import { Bool, type Data, type DataType, Decimal, Int64, makeData } from "apache-arrow";
import { DataSusError } from "../../error.ts";
import { type ColumnFacts, VectorReader } from "./column_reader.ts";

/** Values of a fixed width, which are the same bytes in both. */
export class FixedReader extends VectorReader {
  readonly type: DataType;
  readonly #width: number;
  readonly #capacity: number;
  #bytes: Uint8Array<ArrayBuffer>;

  /** A column of up to `capacity` rows. */
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

  protected make(facts: ColumnFacts): Data {
    const { buffer } = this.#bytes;
    this.#bytes = new Uint8Array(this.#capacity * this.#width);
    const data = new this.type.ArrayType(buffer, 0, facts.length);
    return makeData({ type: this.type, ...facts, data } as never) as Data;
  }
}

/** Truth values: bytes in DuckDB, bits in Arrow. */
export class BoolReader extends VectorReader {
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

  protected make(facts: ColumnFacts): Data {
    const data = this.#bits;
    this.#bits = new Uint8Array(this.#capacity + 7 >>> 3);
    return makeData({ type: this.type, ...facts, data });
  }
}

/** Sums of integers, which are Int64 as long as they fit. */
export class HugeIntReader extends VectorReader {
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

  protected make(facts: ColumnFacts): Data {
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

/** Decimals of 2 to 16 bytes, which are 16 in Arrow. */
export class DecimalReader extends VectorReader {
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

  protected make(facts: ColumnFacts): Data {
    const data = new Uint32Array(this.#words.buffer, 0, facts.length * 4);
    this.#words = new BigInt64Array(this.#capacity * 2);
    return makeData({ type: this.type, ...facts, data });
  }
}
