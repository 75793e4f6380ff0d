/**
 * What is known of the columns of a table.
 *
 * @module
 */

/** A value and the rows that hold it. */
export interface ValueCount {
  /** The value as text, cut at 200 characters. */
  readonly value: string;
  /** How many rows hold it. */
  readonly rows: number;
}

/** What one column holds. */
export interface ColumnProfile {
  /** Its name. */
  readonly name: string;
  /** Its type in one word: `code`, `text`, `int32`, `float64`, `date`. */
  readonly type: string;
  /** What it holds, in Portuguese and English; absent where nothing is known. */
  readonly pt?: string;
  /** See `pt`. */
  readonly en?: string;
  /** Rows with a value. */
  readonly filled: number;
  /** True when it identifies persons: then nothing of its values is told. */
  readonly personal: boolean;
  /**
   * Distinct values; absent for numbers and dates, and where there are more than 100,000 of them.
   */
  readonly distinct?: number;
  /** The commonest values, first those in most rows; absent as `distinct` is. */
  readonly top?: readonly ValueCount[];
  /** The least and the greatest number or day (`2008-01-31`); absent for others, and when empty. */
  readonly range?: readonly [least: string, greatest: string];
  /** Rows in each of 24 equal steps of the range, NaN and infinities aside. */
  readonly histogram?: readonly number[];
}

/** What the columns of a table hold. `toString()` prints it. */
export interface TableProfile {
  /** Rows of the table. */
  readonly rows: number;
  /** Its columns, in order. */
  readonly columns: readonly ColumnProfile[];
}
