// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary, Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SISPRENATAL-PN: Pré-Natal. Prenatal follow-up. One record of the follow-up of a pregnant
 * woman in a month.
 */
export type SisprenatalPn = {
  /** C4 in the files. */
  NU_ANO_GES: Code;
  /** C6 in the files. */
  DT_ATEND: Code;
  /** C2 in the files. */
  CO_UF_IBGE: Code;
  /** C6 in the files. */
  NU_GESTA: Code;
  /** C12 in the files. */
  CO_GESTANT: Utf8;
  /** C3 in the files. */
  CO_PAIS: Code;
  /** C15 in the files. */
  NU_CNS: Binary;
  /** C15 in the files. */
  NU_IDADE: Utf8;
  /** C15 in the files. */
  NU_NIS: Utf8;
  /** C15 in the files. */
  NU_NIS_REP: Utf8;
  /** C50 in the files. */
  DS_ZONA: Utf8;
  /** C3 in the files. */
  QT_AB_ECT: Code;
  /** C3 in the files. */
  QT_AB_GER: Code;
  /** C3 in the files. */
  QT_AB_MOL: Code;
  /** C3 in the files. */
  QT_MOR_APS: Code;
  /** C3 in the files. */
  QT_MOR_PS: Code;
  /** C3 in the files. */
  QT_NSC_MOR: Code;
  /** C3 in the files. */
  QT_NSC_VIV: Code;
  /** C3 in the files. */
  QT_PRT_CIR: Code;
  /** C3 in the files. */
  QT_PRT_FOR: Code;
  /** C3 in the files. */
  QT_PRT_VAG: Code;
  /** C1 in the files. */
  ST_AUX_DSL: Code;
  /** C1 in the files. */
  ST_GRA_ANT: Code;
  /** C1 in the files. */
  ST_GRA_PLA: Code;
  /** C8 in the files. */
  DT_DUM: Code;
  /** C8 in the files. */
  DT_DPP: Code;
  /** C10 in the files. */
  CO_TPO_GRA: Code;
  /** C2 in the files. */
  CO_ESC_GP: Code;
  /** C2 in the files. */
  CO_RAC_GP: Code;
  /** C4 in the files. */
  CO_ETN_GP: Code;
  /** C2 in the files. */
  CO_STF_GP: Code;
  /** C6 in the files. */
  CO_MUN_UBS: Code;
  /** N3 in the files. */
  QT_CONS: Int32;
  /** C3 in the files. */
  QT_CONSULT: Code;
  /** C1 in the files. */
  ST_GESTAC: Code;
  /** C8 in the files. */
  DT_INC: Code;
};

/** The groups of SISPRENATAL that can be scanned, by code. */
export interface SisprenatalGroups {
  /** Pré-Natal. Prenatal follow-up. */
  PN: GroupTypes<SisprenatalPn, "uf+month">;
}
