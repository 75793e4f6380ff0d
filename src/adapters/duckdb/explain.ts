import type { DuckDBConnection } from "@duckdb/node-api";
import { type PlanNode, Pushdown, type ScanPlace } from "./pushdown.ts";
import type { ScanFunction } from "./scan_function.ts";
import type { SqlNode } from "./sql_condition.ts";
import type { Statement } from "./statement.ts";

/**
 * DuckDB's plan of a statement, which is bound and optimised for it, and not run. Several statements
 * have none: explaining the first would run the others.
 *
 * @throws What DuckDB says against it.
 */
export async function explain(
  connection: DuckDBConnection,
  { text, values, types }: Statement,
): Promise<readonly PlanNode[]> {
  const { count } = await connection.extractStatements(text);
  if (count !== 1) throw new Error(`Parser Error: cannot explain ${count} statements at once`);
  const reader = await connection.runAndReadAll(`EXPLAIN (FORMAT JSON) ${text}`, values, types);
  return JSON.parse(String(reader.getRowsJS()[0]?.[1]));
}

/** The condition that a plan prints above a scan; `undefined` when it does not read as SQL. */
export async function parseFilter(
  connection: DuckDBConnection,
  filter: string,
): Promise<SqlNode | undefined> {
  const query = "SELECT json_serialize_sql($1::VARCHAR)";
  const reader = await connection.runAndReadAll(query, [`SELECT 1 WHERE ${filter}`]);
  const parsed: {
    readonly error: boolean;
    readonly statements?: readonly { readonly node: { readonly where_clause?: SqlNode } }[];
  } = JSON.parse(String(reader.getRowsJS()[0]?.[0]));
  return parsed.error ? undefined : parsed.statements?.[0]?.node.where_clause;
}

/** What a plan leaves out of each scan that it reads, by the scan's number. */
export async function pushdownOf(
  connection: DuckDBConnection,
  places: readonly ScanPlace[],
  scans: ScanFunction,
): Promise<ReadonlyMap<number, Pushdown>> {
  const filters = new Map<number, (SqlNode | undefined)[]>();
  for (const { id, filter } of places) {
    const parsed = filter === undefined ? undefined : await parseFilter(connection, filter);
    filters.set(id, [...filters.get(id) ?? [], parsed]);
  }
  return new Map([...filters].map(([id, nodes]) => [id, new Pushdown(scans.get(id)!, nodes)]));
}
