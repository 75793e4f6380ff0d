import { type Field, Table } from "apache-arrow";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import type { Outcome } from "../../outcome.ts";
import type { Scan } from "../../scan/scan.ts";
import { withAllColumns } from "../all_columns.ts";
import { DuckDb } from "./duckdb.ts";
import type { QueryOptions } from "./duckdb_query.ts";
import { quoteIdentifier } from "./identifier.ts";
import type { DuckDbConnection } from "./open_database.ts";

/** How {@linkcode toDuckDb} writes a table. */
export interface ToDuckDbOptions extends QueryOptions {
  /** The table's name; one of the name is replaced. */
  readonly table: string;
}

/** What was written. */
export interface WrittenTable {
  /** Rows of the table. */
  readonly rows: number;
}

/**
 * Writes a scan or an Arrow table into a table of your own DuckDB database. The rows are copied
 * while they arrive; the table appears when all are there, or not at all. Files with columns that
 * the catalogue does not know are read twice, so that the table has these, too.
 *
 * The connection must be idle. Its settings stay as they are.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 * import { toDuckDb } from "@dsbr/core/duckdb";
 * import { DuckDBInstance } from "@duckdb/node-api";
 *
 * const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source: sample() });
 * const connection = await (await DuckDBInstance.create()).connect(); // or of a file's name
 * await toDuckDb(scan, connection, { table: "admissions" });
 * ```
 *
 * @throws {DataSusError} `QUERY` when DuckDB refuses it, and what reading the scan throws.
 */
export async function toDuckDb<Row extends RowTypes, All extends RowTypes>(
  data: Scan<Row, All> | Table,
  connection: DuckDbConnection,
  { table, signal }: ToDuckDbOptions,
): Promise<WrittenTable> {
  await using db = await DuckDb.open({ connection });
  const view = `dsbr_source_of_${table}`;
  const unfinished = quoteIdentifier(`dsbr_unfinished_${table}`);
  let rows = 0;
  const write = async (data: Scan<Row, All> | Table): Promise<readonly Outcome[]> => {
    db.register(view, data);
    const fields: readonly Field[] = data.schema.fields;
    const names = fields.map((field) => quoteIdentifier(field.name)).join(", ");
    const query = `CREATE OR REPLACE TABLE ${unfinished} AS ` +
      `SELECT ${names} FROM ${quoteIdentifier(view)}`;
    const [row] = await db.query(query, [], { signal }).rows();
    rows = Number(row?.Count ?? 0);
    return db.outcomes.get(view) ?? [];
  };
  try {
    if (data instanceof Table) await write(data);
    else await withAllColumns(data, signal, write);
    await db.query(`DROP TABLE IF EXISTS ${quoteIdentifier(table)}`);
    await db.query(`ALTER TABLE ${unfinished} RENAME TO ${quoteIdentifier(table)}`);
    return { rows };
  } finally {
    await db.query(`DROP TABLE IF EXISTS ${unfinished}`);
    await db.query(`DROP VIEW IF EXISTS temp.${quoteIdentifier(view)}`);
  }
}
