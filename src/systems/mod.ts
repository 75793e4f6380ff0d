/**
 * The systems as functions, and the types of their queries and rows.
 *
 * @module
 */

export { DataSus } from "./client.ts";
export type { DatasetName, Datasets, Named, RowOfDataset } from "./datasets.ts";
export type {
  ByMonth,
  ByMonthPeriod,
  ByPeriod,
  ByUf,
  ByYear,
  Digit,
  GroupChoice,
  GroupTypes,
  Impossible,
  IsUnion,
  MonthsChecked,
  MonthText,
  PlaceOf,
  PossibleMonth,
  PossibleMonths,
  PossiblePeriod,
  PossiblePeriods,
  PossibleYear,
  PossibleYears,
  QueryOf,
  SelectionOf,
  SystemTypes,
  TimeOf,
  YearText,
} from "./query.ts";
export type {
  Clause,
  Clauses,
  CutOf,
  FirstStep,
  GroupClause,
  GroupsCut,
  LackingOf,
  MonthClause,
  MonthCut,
  PeriodClause,
  QueryLacking,
  QueryStep,
  ReadyQuery,
  Runs,
  UfClause,
  UfCut,
  YearClause,
} from "./query_steps.ts";
export type * from "./rows/cih.ts";
export type * from "./rows/ciha.ts";
export type * from "./rows/cnes.ts";
export type * from "./rows/esusnotifica.ts";
export type * from "./rows/ibge.ts";
export type * from "./rows/pce.ts";
export type * from "./rows/pni.ts";
export type * from "./rows/po.ts";
export type * from "./rows/resp.ts";
export type * from "./rows/sia.ts";
export type * from "./rows/sih.ts";
export type * from "./rows/sim.ts";
export type * from "./rows/sinan.ts";
export type * from "./rows/sinasc.ts";
export type * from "./rows/siscolo.ts";
export type * from "./rows/sismama.ts";
export type * from "./rows/sisprenatal.ts";
export type * from "./rows/territorio.ts";
export {
  type DatasetQuery,
  type DatasetRow,
  type KnownDataset,
  scan,
  type ScanFunction,
} from "./scan.ts";
export { cih } from "./cih.ts";
export { ciha } from "./ciha.ts";
export { cnes } from "./cnes.ts";
export { esusnotifica } from "./esusnotifica.ts";
export { ibge } from "./ibge.ts";
export { pce } from "./pce.ts";
export { pni } from "./pni.ts";
export { po } from "./po.ts";
export { resp } from "./resp.ts";
export { sia } from "./sia.ts";
export { sih } from "./sih.ts";
export { sim } from "./sim.ts";
export { sinan } from "./sinan.ts";
export { sinasc } from "./sinasc.ts";
export { siscan, type SiscanGroups } from "./siscan.ts";
export { siscolo } from "./siscolo.ts";
export { sismama } from "./sismama.ts";
export { sisprenatal } from "./sisprenatal.ts";
export { territorio } from "./territorio.ts";
export type { SystemFunction } from "./system_function.ts";
