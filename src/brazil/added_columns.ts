import type { Data } from "apache-arrow";
import type { ColumnSpec } from "../decode/column_spec.ts";

/**
 * Makes columns out of the columns of one batch; called batch after batch, in order.
 *
 * @param needed The columns asked for, in that order; all nulls where a file lacks one.
 * @param rows Rows of the batch.
 * @returns As many columns as were promised, each with `rows` rows.
 */
export type ColumnMaker = (needed: readonly Data[], rows: number) => readonly Data[];

/** Columns that a scan adds to every batch. */
export interface AddedColumns {
  /** Names of the columns that they are made from. */
  readonly needs: readonly string[];
  /** What they are, in order. */
  readonly specs: readonly ColumnSpec[];
  /** Loads what making them takes. Called once per read, before its first batch. */
  open(): Promise<ColumnMaker>;
}
