// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary, Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SISPRENATAL-PN: Pré-Natal. Prenatal follow-up. One record of the follow-up of a pregnant
 * woman in a month.
 */
export type SisprenatalPn = {
  NU_ANO_GES: Code;
  DT_ATEND: Code;
  CO_UF_IBGE: Code;
  NU_GESTA: Code;
  CO_GESTANT: Utf8;
  CO_PAIS: Code;
  NU_CNS: Binary;
  NU_IDADE: Utf8;
  NU_NIS: Utf8;
  NU_NIS_REP: Utf8;
  DS_ZONA: Utf8;
  QT_AB_ECT: Code;
  QT_AB_GER: Code;
  QT_AB_MOL: Code;
  QT_MOR_APS: Code;
  QT_MOR_PS: Code;
  QT_NSC_MOR: Code;
  QT_NSC_VIV: Code;
  QT_PRT_CIR: Code;
  QT_PRT_FOR: Code;
  QT_PRT_VAG: Code;
  ST_AUX_DSL: Code;
  ST_GRA_ANT: Code;
  ST_GRA_PLA: Code;
  DT_DUM: Code;
  DT_DPP: Code;
  CO_TPO_GRA: Code;
  CO_ESC_GP: Code;
  CO_RAC_GP: Code;
  CO_ETN_GP: Code;
  CO_STF_GP: Code;
  CO_MUN_UBS: Code;
  QT_CONS: Int32;
  QT_CONSULT: Code;
  ST_GESTAC: Code;
  DT_INC: Code;
};

/** The groups of SISPRENATAL that can be scanned, by code. */
export interface SisprenatalGroups {
  /** Pré-Natal. Prenatal follow-up. */
  PN: GroupTypes<SisprenatalPn, "uf+month">;
}
