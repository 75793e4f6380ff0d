/**
 * What DataSUS publishes, as data, and the words in which a query asks for it.
 *
 * Everything here is pure: no network, no files.
 *
 * @module
 */

export { CIH } from "./cih.ts";
export { CIHA, CIHA_COLUMNS } from "./ciha.ts";
export { CMD } from "./cmd.ts";
export { CNES } from "./cnes.ts";
export { CNES_LT_COLUMNS, CNES_PF_COLUMNS } from "./cnes_columns.ts";
export { CNES_ST_COLUMNS } from "./cnes_st_columns.ts";
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
} from "./dataset.ts";
export { ESUSNOTIFICA } from "./esusnotifica.ts";
export { groupColumns, layoutsOf } from "./group_columns.ts";
export { IBGE } from "./ibge.ts";
export { type FileMatch, matchFile, matchName } from "./match.ts";
export { nearest } from "./nearest.ts";
export { parseLayout } from "./parse_layout.ts";
export {
  compilePattern,
  eraOf,
  eraPattern,
  eraPatternIn,
  type FilePattern,
  isKnownGap,
  type NamedPartition,
  type Partition,
  partitionsOf,
  periodOf,
  spellRule,
  toPartition,
  toScopedPartition,
} from "./partition.ts";
export { PCE } from "./pce.ts";
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
export { PNI } from "./pni.ts";
export { PO } from "./po.ts";
export { RESP } from "./resp.ts";
export { SIA_PA_COLUMNS, SIASUS } from "./siasus.ts";
export { SIGTAP } from "./sigtap.ts";
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
export { SIM } from "./sim.ts";
export { SIM_DO_COLUMNS } from "./sim_do_columns.ts";
export { SINAN } from "./sinan.ts";
export {
  SINAN_CHIK_COLUMNS,
  SINAN_DENG_COLUMNS,
  SINAN_TUBE_COLUMNS,
  SINAN_ZIKA_COLUMNS,
} from "./sinan_columns.ts";
export { SINASC, SINASC_DN_COLUMNS } from "./sinasc.ts";
export { SISCOLO } from "./siscolo.ts";
export { SISMAMA } from "./sismama.ts";
export { SISPRENATAL } from "./sisprenatal.ts";
export { findGroup, findSystem, SYSTEMS } from "./systems.ts";
export { TABWIN } from "./tabwin.ts";
export { TERRITORIO } from "./territorio.ts";
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
