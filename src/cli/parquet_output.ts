/**
 * Parquet written by DuckDB, then handed to a command's output.
 *
 * @module
 */

import { withAllColumns } from "../adapters/all_columns.ts";
import type { DuckDb } from "../adapters/duckdb/mod.ts";
import type { Outcome } from "../outcome.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import type { Scan } from "../scan/scan.ts";
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
    let outcome: Outcome | undefined;
    const path = `${folder}/result.parquet`;
    await withAllColumns(scan, signal, async (scan) => {
      db.register("scan", scan);
      const columns = scan.schema.fields.map(({ name }) => `"${name.replaceAll('"', '""')}"`);
      await copy(db, `SELECT ${columns.join(", ")} FROM "scan"`, path, signal);
      const outcomes = db.outcomes.get("scan") ?? [];
      outcome = outcomes[0];
      return outcomes;
    });
    await handOver(path, output);
    return outcome;
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
  await copy(db, query, path, signal);
  await handOver(path, output);
}

async function copy(db: DuckDb, query: string, path: string, signal: AbortSignal): Promise<void> {
  const to = `'${path.replaceAll("'", "''")}'`;
  await db.query(`COPY (${query}\n) TO ${to} (FORMAT parquet, COMPRESSION zstd)`, [], { signal });
}

async function handOver(path: string, output: Output): Promise<void> {
  using file = await Deno.open(path);
  for await (const chunk of file.readable) await output.write(chunk);
}
