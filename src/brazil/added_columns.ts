import type { Data } from "apache-arrow";
import type { ColumnSpec } from "../decode/column_spec.ts";

/**
 * Makes columns out of the columns of one batch; called batch after batch, in order.
 *
 * @param needed The columns asked for, in that order; all nulls where a file lacks one.
 * @param rows Rows of the batch.
 * @returns The columns that were wanted, in that order, each with `rows` rows.
 */
export type ColumnMaker = (needed: readonly Data[], rows: number) => readonly Data[];

/** Columns that a scan adds to every batch. */
export interface AddedColumns {
  /** Names of the columns that they are made from. */
  readonly needs: readonly string[];
  /** What they are, in order. */
  readonly specs: readonly ColumnSpec[];
  /**
   * Loads what making some of them takes. Called once per read, before its first batch.
   *
   * @param wanted Those of `specs` that are given out, in that order; no other is made.
   */
  open(wanted: readonly ColumnSpec[]): Promise<ColumnMaker>;
}
