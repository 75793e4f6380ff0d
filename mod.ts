/**
 * Brazil's public health microdata (DataSUS) as streams of Apache Arrow record batches.
 *
 * A scan describes a table that lies in many `.dbc` files; reading it gives typed batches in
 * bounded memory, decoded while the bytes arrive, each file checked against its CRC-32. Importing
 * this module needs no permission and reads nothing.
 *
 * @example
 * ```ts
 * import { col, sample, sih } from "@dsbr/core";
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
 *   .select("MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT")
 *   .where(col("VAL_TOT").gt(1000).and(col("DIAG_PRINC").startsWith("I2")));
 *
 * for await (const batch of scan) console.log(batch.numRows);
 * ```
 *
 * @module
 */

export type {
  AnnotatedGroup,
  Column,
  ColumnDetails,
  ColumnKind,
  Columns,
  Era,
  EraScope,
  EraStatus,
  FileFormat,
  Gaps,
  Group,
  Layout,
  PartitionKind,
  Periodicity,
  Seen,
  System,
} from "./src/catalog/dataset.ts";
export { groupColumns } from "./src/catalog/group_columns.ts";
export { type FileMatch, matchFile } from "./src/catalog/match.ts";
export type { Partition } from "./src/catalog/partition.ts";
export type {
  MonthSelection,
  NumberRange,
  PeriodSelection,
  TimeSelection,
  YearSelection,
} from "./src/catalog/period.ts";
export type { ArrowField, ArrowSchema, ArrowType } from "./src/arrow/arrow_types.ts";
export type { KindTypes, RowOf } from "./src/catalog/row.ts";
export { findGroup, findSystem, SYSTEMS } from "./src/catalog/systems.ts";
export {
  type Region,
  REGIONS,
  type Uf,
  type UfFacts,
  UFS,
  type UfSelection,
} from "./src/catalog/uf.ts";
export type { Checksum, Verify } from "./src/decode/record_bytes.ts";
export type { Encoding } from "./src/decode/text.ts";
export type { DateFormat } from "./src/decode/columns/date.ts";
export {
  type AnyScan,
  capabilitiesFor,
  chooseEngine,
  type Engine,
  type EngineCapabilities,
  type EnginePlan,
  type EngineValue,
} from "./src/engine/engine.ts";
export { nativeEngine } from "./src/engine/native_engine.ts";
export { DataSusError, type DataSusErrorOptions, type ErrorCode } from "./src/error.ts";
export {
  type ClassesOf,
  type ClassFor,
  type ClassOf,
  col,
  type ColumnClass,
  ColumnRef,
  type ComparedWith,
  type Comparison,
  Expr,
  type ExprLeaf,
  type ExprNode,
  type Literal,
  type Needing,
} from "./src/expr.ts";
export { directory } from "./src/fetch/directory.ts";
export type { Source, SourceEntry, SourceOptions } from "./src/fetch/source.ts";
export { cite, type CiteOptions, type CiteStyle } from "./src/cite/cite.ts";
export type { CiteLang } from "./src/cite/words.ts";
export {
  type Lock,
  lockDigest,
  type LockedFile,
  type LockVersions,
  mergeLocks,
} from "./src/lock/lock.ts";
export {
  describeChanges,
  type LockChanges,
  type RepublishedFile,
} from "./src/lock/lock_changes.ts";
export { readLock, writeLock, type WriteLockOptions } from "./src/lock/lock_file.ts";
export { lockOf, type LockOfOptions } from "./src/lock/lock_of.ts";
export { formatLock, parseLock } from "./src/lock/lock_text.ts";
export type { FileOutcome, LockStatus, Outcome } from "./src/outcome.ts";
export type { PartitionQuery, Plan, PlannedPartition } from "./src/plan.ts";
export type { ReadProgress } from "./src/read_files.ts";
export type { Resolution, ResolvedFile } from "./src/resolve.ts";
export type { RefreshedLock } from "./src/take_lock.ts";
export {
  type LockOptions,
  type OnMissing,
  type ReadOptions,
  type RowTypes,
  Scan,
  type ScanOptions,
} from "./src/scan.ts";
export { sample, type SampleOptions } from "./src/sample/sample.ts";
export * from "./src/systems/mod.ts";
