/**
 * Parquet written by DuckDB, then handed to a command's output.
 *
 * @module
 */

import type { DuckDb } from "../adapters/duckdb/mod.ts";
import type { Outcome } from "../outcome.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import type { Scan } from "../scan.ts";
import { loadDuckDb } from "./load_duckdb.ts";
import type { Output } from "./output.ts";

/**
 * Writes a scan as one Parquet file, and says what became of it.
 *
 * @throws {DataSusError} What reading the scan or writing throws.
 */
export async function writeScan(
  scan: Scan<RowTypes>,
  output: Output,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  return await withDuckDb(async (db, folder) => {
    db.register("scan", scan);
    const columns = scan.plan().columns.map((name) => `"${name.replaceAll('"', '""')}"`);
    await writeQuery(db, `SELECT ${columns.join(", ")} FROM "scan"`, folder, output, signal);
    return db.outcomes.get("scan")?.[0];
  });
}

/** Runs `work` with a database that may use a folder of its own, gone afterwards. */
export async function withDuckDb<T>(
  work: (db: DuckDb, folder: string) => Promise<T>,
): Promise<T> {
  const { DuckDb } = await loadDuckDb();
  const folder = await Deno.realPath(await Deno.makeTempDir({ prefix: "dsbr-" }));
  try {
    await using db = await DuckDb.open({ folder });
    return await work(db, folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Writes the result of a query as one Parquet file. */
export async function writeQuery(
  db: DuckDb,
  query: string,
  folder: string,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  const path = `${folder}/result.parquet`;
  const to = `'${path.replaceAll("'", "''")}'`;
  await db.query(`COPY (${query}\n) TO ${to} (FORMAT parquet, COMPRESSION zstd)`, [], { signal });
  using file = await Deno.open(path);
  for await (const chunk of file.readable) await output.write(chunk);
}
