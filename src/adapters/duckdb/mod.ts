/**
 * SQL over scans, with DuckDB.
 *
 * Importing this module loads DuckDB's native code, which needs `--allow-ffi`; nothing else of the
 * project does.
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
