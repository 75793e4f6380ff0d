/**
 * Columns that the catalogue does not know, for whoever needs a schema before the rows.
 *
 * @module
 */

import type { RowTypes } from "../arrow/arrow_types.ts";
import type { Outcome } from "../outcome.ts";
import type { Scan } from "../scan/scan.ts";

/** The scan, with the columns of its first file's header where the catalogue knows none. */
export async function describedScan<Row extends RowTypes, All extends RowTypes>(
  scan: Scan<Row, All>,
  signal?: AbortSignal,
): Promise<Scan<Row, All>> {
  if (scan.schema.fields.length > 0) return scan;
  const { header } = await scan.peek({ rows: 0, signal });
  return scan.withHeader(header);
}

/**
 * Runs `write` with the scan, which says what became of the files; and once more with what these
 * turned out to have besides, if all columns are asked for. So no column is dropped, and only files
 * that the catalogue does not know in full are read twice.
 */
export async function withAllColumns<Row extends RowTypes, All extends RowTypes>(
  scan: Scan<Row, All>,
  signal: AbortSignal | undefined,
  write: (scan: Scan<Row, All>) => Promise<readonly Outcome[]>,
): Promise<void> {
  let whole: Scan<Row, All> | undefined = await describedScan(scan, signal);
  while (whole !== undefined) {
    const outcomes = await write(whole);
    whole = await widenedScan(whole, outcomes, signal);
  }
}

/** The scan with the columns that its files had and it did not; `undefined` when there are none. */
async function widenedScan<Row extends RowTypes, All extends RowTypes>(
  scan: Scan<Row, All>,
  outcomes: readonly Outcome[],
  signal: AbortSignal | undefined,
): Promise<Scan<Row, All> | undefined> {
  const before = scan.plan().columns.length;
  const seen = new Set<string>();
  let wider = scan;
  for (const { path, unknownColumns } of outcomes.flatMap(({ files }) => files)) {
    if (unknownColumns.every((name) => seen.has(name))) continue;
    for (const name of unknownColumns) seen.add(name);
    const { header } = await scan.peek({ path, rows: 0, signal });
    wider = wider.withHeader(header);
    // A selection stays as it is, whatever there is besides.
    if (wider.plan().columns.length === before) return undefined;
  }
  return wider.plan().columns.length > before ? wider : undefined;
}
