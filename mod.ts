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
  Cache,
  CacheStats,
  CacheUse,
  ClearOptions,
  VerifyReport,
  WarmableScan,
  WarmOptions,
  WarmReport,
} from "./src/cache/cache.ts";
export type { CacheCounts, CacheOptions, CacheWarning } from "./src/cache/cache_context.ts";
export type { EntryKind } from "./src/cache/cache_key.ts";
export { defaultCache } from "./src/cache/default_cache.ts";
export { disk, type DiskOptions } from "./src/cache/disk.ts";
export { memory } from "./src/cache/memory.ts";
export { objectStore, type ObjectStoreOptions } from "./src/cache/object_store.ts";
export { withCache } from "./src/cache/with_cache.ts";
export type {
  AnnotatedGroup,
  Archive,
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
export type { ArrowField, ArrowSchema, ArrowType, Code } from "./src/arrow/arrow_types.ts";
export type { AgeBandSet } from "./src/brazil/age/age_bands.ts";
export type { AgeRow } from "./src/brazil/age/age_columns.ts";
export type { PlaceRow, PlaceText } from "./src/brazil/places/place_columns.ts";
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
export {
  type CodeEntry,
  type CodeList,
  type CodeListName,
  type Language,
} from "./src/codes/code_list.ts";
export { type ColumnCodes, columnCodes } from "./src/codes/column_codes.ts";
export type { LabelOutcome } from "./src/codes/label_column.ts";
export {
  label,
  type LabelledName,
  type LabelOptions,
  type LabelTypes,
  type WithLabels,
} from "./src/codes/label_table.ts";
export type { LabelEntry, LabelSource } from "./src/codes/label_source.ts";
export type { LabelOutcomes } from "./src/codes/labeller.ts";
export type { ListName } from "./src/codes/list_index.ts";
export type { Trust } from "./src/codes/list_text.ts";
export { CODE_LISTS, codeList } from "./src/codes/load_list.ts";
export type { Checksum, Verify } from "./src/decode/record_bytes.ts";
export type { Encoding } from "./src/decode/text.ts";
export type { DateFormat } from "./src/decode/columns/date.ts";
export type {
  BadRecordOptions,
  DeadLetter,
  DeadLetterTarget,
  OnBadRecord,
} from "./src/dead_letters.ts";
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
} from "./src/expr/expr.ts";
export { type ErrorText, errorText, preferredLanguage } from "./src/localized.ts";
export {
  fallback,
  type FallbackOptions,
  type FallbackSource,
  type Rejection,
} from "./src/fallback.ts";
export { directory } from "./src/fetch/directory.ts";
export type { HostOptions } from "./src/fetch/host_options.ts";
export { ftp, type FtpSource } from "./src/fetch/ftp/ftp.ts";
export type { FtpOptions, FtpReport } from "./src/fetch/ftp/ftp_options.ts";
export { http, type HttpOptions } from "./src/fetch/http/http.ts";
export type { OpenOptions, Source, SourceEntry, SourceOptions } from "./src/fetch/source.ts";
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
export type { RefreshedLock } from "./src/scan/take_lock.ts";
export { show, type Shown, type ShownTable, type ShowOptions } from "./src/display/show.ts";
export type { MediaBundle } from "./src/display/shown.ts";
export type { Coverage, CoverageCell, CoverageState } from "./src/coverage.ts";
export type { DbfField, DbfHeader } from "./src/decode/dbf_header.ts";
export type { Strict } from "./src/drift/drift_watch.ts";
export { type Finding, type FindingKind, findingText } from "./src/drift/finding.ts";
export {
  type DeadLetterOutcome,
  type Failure,
  type FileOutcome,
  type FileStatus,
  filesWith,
  type LockStatus,
  type Outcome,
  type ReadStatus,
} from "./src/outcome.ts";
export type { Estimate } from "./src/estimate.ts";
export type {
  ExplainedBytes,
  ExplainedColumn,
  ExplainedFile,
  Explanation,
  PushedDown,
} from "./src/explain.ts";
export {
  configure,
  type ConfigureOptions,
  type MemoryMode,
  type MemoryStatus,
  memoryStatus,
} from "./src/memory_budget.ts";
export { type Peek, peek, type PeekOptions } from "./src/peek.ts";
export type { PartitionQuery, Plan, PlannedPartition } from "./src/plan.ts";
export { profile, type ProfiledScan, type ProfileOptions } from "./src/profile_scan.ts";
export type {
  CodesProfile,
  ColumnProfile,
  DateOrder,
  DeclaredRange,
  Duplicates,
  Profile,
  ProfileLimits,
  RangeProfile,
  TopValue,
  UnknownMarks,
} from "./src/profile/profile.ts";
export { rate } from "./src/rate/rate.ts";
export type {
  PopulationColumns,
  RateBy,
  RateOptions,
  RateRows,
  RateScan,
} from "./src/rate/rate_options.ts";
export type { RateRow } from "./src/rate/rate_table.ts";
export type { Denominator, DenominatorFile, RateFacts } from "./src/rate/rate_facts.ts";
export type { ReadCounts, ReadProgress } from "./src/progress/read_progress.ts";
export type { ProgressOptions } from "./src/progress/watch_read.ts";
export type { ExpectedFile, Resolution, ResolvedFile } from "./src/resolve.ts";
export type {
  CoverageOptions,
  ExplainOptions,
  LockOptions,
  ReadOptions,
  ResolveOptions,
  ScanOptions,
  ScanPeekOptions,
} from "./src/scan/scan_options.ts";
export type { OnMissing } from "./src/check_missing.ts";
export type { RowTypes } from "./src/arrow/arrow_types.ts";
export { Scan } from "./src/scan/scan.ts";
export * as catalog from "./src/search/mod.ts";
export type { SearchOptions } from "./src/search/search.ts";
export type { HitKind, SearchHit } from "./src/search/search_entries.ts";
export { ScanStream } from "./src/scan/scan_stream.ts";
export type { Permission } from "./src/permission.ts";
export {
  type PermissionNeed,
  permissionsFor,
  type ReadsFrom,
  requestPermissions,
} from "./src/permissions_for.ts";
export { sample, type SampleOptions } from "./src/sample/sample.ts";
export * from "./src/systems/mod.ts";
