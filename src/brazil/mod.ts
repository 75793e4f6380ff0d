/**
 * Brazil's own units: documents, diagnoses, ages, places, TabWin tables, time.
 *
 * Everything here is pure: no network, no files, no permission. Tables of places load when they are
 * first asked for.
 *
 * @example
 * ```ts
 * import { isCnpj, isCpf } from "@dsbr/core/brazil";
 * import { assert } from "@std/assert";
 *
 * assert(isCpf("529.982.247-25"));
 * assert(isCnpj("12.ABC.345/01DE-35"));
 * ```
 *
 * @module
 */

export {
  type Age,
  type AgeEncoding,
  type AgeUnit,
  siaAge,
  sihAge,
  simAge,
  sinanAge,
} from "./age/age.ts";
export { type AgeBand, ageBand, ageBands, type AgeBandSet, inAgeBand } from "./age/age_bands.ts";
export { ageBetween, type AgeNeeds } from "./age/age_between.ts";
export { AVOIDABLE_DEATHS_UNDER_5 } from "./diagnoses/avoidable_deaths.ts";
export { diagnosisGroup } from "./diagnoses/diagnosis_group.ts";
export type { DiagnosisGroup, DiagnosisList } from "./diagnoses/diagnosis_list.ts";
export { formatIcd10, icd10, Icd10Set, normalizeIcd10 } from "./diagnoses/icd10.ts";
export { ICD10_CHAPTERS, type Icd10Chapter, icd10Chapter } from "./diagnoses/icd10_chapter.ts";
export { ICSAP } from "./diagnoses/icsap.ts";
export { type Cnes, formatCnes, isCnes, isCnesColumn, parseCnes } from "./documents/cnes.ts";
export { type Cnpj, formatCnpj, isCnpj, isCnpjColumn, parseCnpj } from "./documents/cnpj.ts";
export { type Cns, formatCns, isCns, isCnsColumn, parseCns } from "./documents/cns.ts";
export { type Cpf, formatCpf, isCpf, isCpfColumn, parseCpf } from "./documents/cpf.ts";
export { formatIbge, isIbge, isIbgeColumn, parseIbge } from "./documents/ibge.ts";
export type { ArrowVector } from "../arrow/arrow_types.ts";
export type { TextColumn } from "./documents/document_column.ts";
export {
  distance,
  type NearestFacilities,
  nearestFacilities,
  type NearestOptions,
  type NearFacility,
} from "./places/distance.ts";
export { municipalities, municipality } from "./places/municipality.ts";
export type { HealthRegion, Place, PlaceStatus } from "./places/place.ts";
export type { BrazilTimeZone } from "./places/time_zones.ts";
export { Cnv, type CnvCategory, type CnvComparison, type CnvEntry, readCnv } from "./tabwin/cnv.ts";
export {
  type Def,
  readDef,
  readTabField,
  type TabQuantity,
  type TabVariable,
} from "./tabwin/def.ts";
export { readTabPackage, TabPackage, type TabTable } from "./tabwin/tab_package.ts";
export type { TabReadOptions } from "./tabwin/tab_text.ts";
export {
  addMonths,
  type Competence,
  formatCompetence,
  parseCompetence,
} from "./time/competence.ts";
export {
  type EpidemiologicalWeek,
  epidemiologicalWeek,
  epidemiologicalWeekStart,
} from "./time/epidemiological_week.ts";
export { localToUtc, utcOffset, utcToLocal } from "./time/zone.ts";
