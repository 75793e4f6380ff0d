/**
 * What DataSUS publishes, as data, and the words in which a query asks for it.
 *
 * Everything here is pure: no network, no files.
 *
 * @module
 */

export type {
  Column,
  ColumnDetails,
  ColumnKind,
  Columns,
  Era,
  Gaps,
  Group,
  Layout,
  PartitionKind,
  System,
} from "./dataset.ts";
export { nearest } from "./nearest.ts";
export {
  compilePattern,
  eraOf,
  type FilePattern,
  isKnownGap,
  type Partition,
  partitionsOf,
  periodOf,
  toPartition,
} from "./partition.ts";
export {
  comparePeriods,
  formatPeriod,
  isWithin,
  monthsBetween,
  type MonthSelection,
  type NumberRange,
  parsePeriod,
  parsePeriods,
  type Period,
  type PeriodSelection,
  type TimeSelection,
  type YearMonth,
  type YearSelection,
} from "./period.ts";
export {
  SIH_ER,
  SIH_ER_COLUMNS,
  SIH_RD,
  SIH_RD_COLUMNS,
  SIH_RJ,
  SIH_RJ_COLUMNS,
  SIH_SP,
  SIH_SP_COLUMNS,
  SIHSUS,
} from "./sihsus.ts";
export {
  isUf,
  parseUfs,
  type Region,
  REGIONS,
  type Uf,
  UF_CODES,
  type UfFacts,
  UFS,
  type UfSelection,
} from "./uf.ts";
