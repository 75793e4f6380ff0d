// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary, Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SISPRENATAL-PN: Pré-Natal. Prenatal follow-up. One record of the follow-up of a pregnant
 * woman in a month.
 */
export type SisprenatalPn = {
  /** C4 in the files; no title is known. */
  NU_ANO_GES: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ATEND: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_UF_IBGE: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  NU_GESTA: Dictionary<Utf8, Int32>;
  /** C12 in the files; no title is known. */
  CO_GESTANT: Utf8;
  /** C3 in the files; no title is known. */
  CO_PAIS: Dictionary<Utf8, Int32>;
  /** C15 in the files; no title is known. */
  NU_CNS: Binary;
  /** C15 in the files; no title is known. */
  NU_IDADE: Utf8;
  /** C15 in the files; no title is known. */
  NU_NIS: Utf8;
  /** C15 in the files; no title is known. */
  NU_NIS_REP: Utf8;
  /** C50 in the files; no title is known. */
  DS_ZONA: Utf8;
  /** C3 in the files; no title is known. */
  QT_AB_ECT: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_AB_GER: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_AB_MOL: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_MOR_APS: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_MOR_PS: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_NSC_MOR: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_NSC_VIV: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_PRT_CIR: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_PRT_FOR: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  QT_PRT_VAG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ST_AUX_DSL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ST_GRA_ANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ST_GRA_PLA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_DUM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_DPP: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  CO_TPO_GRA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_ESC_GP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_RAC_GP: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CO_ETN_GP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_STF_GP: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CO_MUN_UBS: Dictionary<Utf8, Int32>;
  /** N3 in the files; no title is known. */
  QT_CONS: Int32;
  /** C3 in the files; no title is known. */
  QT_CONSULT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ST_GESTAC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_INC: Dictionary<Utf8, Int32>;
};

/** The groups of SISPRENATAL that can be scanned, by code. */
export interface SisprenatalGroups {
  /** Pré-Natal. Prenatal follow-up. */
  PN: GroupTypes<SisprenatalPn, "uf+month">;
}
