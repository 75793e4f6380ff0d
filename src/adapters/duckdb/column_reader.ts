/**
 * What reads the vectors of one column into an Arrow column.
 *
 * @module
 */

import duckdb from "@duckdb/node-bindings";
import type { Data, DataType } from "apache-arrow";
import { NullBitmap } from "../../arrow/null_bitmap.ts";

/** Builds an Arrow column of the vectors that come one after the other. */
export interface ColumnReader {
  /** The column's type. */
  readonly type: DataType;
  /** Copies the rows of a vector. */
  append(vector: duckdb.Vector, rows: number): void;
  /** The column so far; the next one begins empty. */
  finish(): Data;
}

/** What all readers do: count rows and nulls. */
export abstract class VectorReader implements ColumnReader {
  abstract readonly type: DataType;
  /** Rows so far. */
  protected rows = 0;
  /** Which of them are null. */
  protected readonly nulls = new NullBitmap();

  /** Copies the rows of a vector. */
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

  /** The column so far; the next one begins empty. */
  finish(): Data {
    const length = this.rows;
    this.rows = 0;
    return this.make({ length, ...this.nulls.finish(length) });
  }

  /** Copies the values; what is null in DuckDB may be anything. */
  protected abstract copy(vector: duckdb.Vector, rows: number, validity: Uint8Array | null): void;
  /** Makes the column, and begins anew. */
  protected abstract make(facts: ColumnFacts): Data;
}

/** What a column is made of besides its values. */
export interface ColumnFacts {
  /** Its rows. */
  readonly length: number;
  /** Rows that are null. */
  readonly nullCount: number;
  /** A bit of 1 for each that is not. */
  readonly nullBitmap: Uint8Array;
}
