/**
 * SQL over scans, with DuckDB.
 *
 * Importing this module loads DuckDB's native code, which needs `--allow-ffi`; nothing else of the
 * project does.
 *
 * @example The most costly diagnoses of a month
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 * import { DuckDb } from "@dsbr/core/duckdb";
 *
 * await using db = await DuckDb.open();
 * db.register("sih", sih({ group: "RD", uf: "all", year: 2023 }, { source: sample({ rows: 50 }) }));
 * const top = await db.query(`
 *   select DIAG_PRINC, sum(VAL_TOT) as total from sih
 *   where UF = 'AC' and MES = 1 group by 1 order by total desc limit 3`).rows();
 * console.log(top.length); // 3, of one file: the others were not asked for
 * ```
 *
 * @module
 */

export { DuckDb } from "./duckdb.ts";
export { duckDbEngine } from "./duckdb_engine.ts";
export {
  DuckDbQuery,
  type QueryOptions,
  type QueryRunner,
  type QueryValue,
} from "./duckdb_query.ts";
export type { PolarsFrame } from "../polars/frame.ts";
export type { DuckDbConnection, DuckDbOptions } from "./open_database.ts";
export { type JoinKind, type JoinOptions, streamJoin } from "./stream_join.ts";
export type { Row, RowValue } from "./rows.ts";
export { toDuckDb, type ToDuckDbOptions, type WrittenTable } from "./to_duckdb.ts";
export { DuckDbPlan, type DuckDbPlanNode, type ScanPlan } from "./query_plan.ts";
export {
  type ParquetCompression,
  type ParquetFile,
  type ParquetPartition,
  writeParquet,
  type WriteParquetOptions,
} from "./write_parquet.ts";
