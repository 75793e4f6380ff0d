// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of RESP: Registro de Eventos em Saúde Pública (microcefalia). Suspected congenital Zika
 * syndrome. One notification of suspected congenital Zika syndrome.
 */
export type Resp = {
  CO_SEQ: Code;
  DT_NOTIFIC: Code;
  ANO_NOT: Code;
  TP_NOTIFIC: Code;
  DT_NASCMAE: Code;
  IDADEGES: Code;
  RACACOR: Code;
  REGIAORES: Code;
  UFRES: Code;
  CODMUNRES: Code;
  SEXO: Code;
  DT_NASC: Code;
  ANO_NASC: Code;
  PESO: Code;
  COMPRIMENT: Code;
  PERIMCEFAL: Code;
  DIAMCEFAL: Code;
  MICROCEFAL: Code;
  DEF_NEURO: Code;
  DEF_AUDIT: Code;
  DEF_VISUAL: Code;
  TPDETECCAO: Code;
  GEST_DIAG: Code;
  GRAVIDEZ: Code;
  CLASS_FETO: Code;
  DT_SINTOMA: Code;
  FEBRE_GES: Code;
  EXANT_GES: Code;
  PRURIDO: Code;
  CONJUNTIV: Code;
  DOR_ARTIC: Code;
  DOR_MUSC: Code;
  EDEMA: Code;
  CEFALEIA: Code;
  HIPERT_GAN: Code;
  NEUROLOG: Code;
  EXA_TORSCH: Code;
  RESUL_S: Code;
  RESUL_TO: Code;
  RESUL_C: Code;
  RESUL_H: Code;
  RESUL_Z: Code;
  SO_IGG_Z: Code;
  SO_IGM_Z: Code;
  TR_IGG_Z: Code;
  TR_IGM_Z: Code;
  PCR_Z: Code;
  HIST_ARBOV: Code;
  HIST_MALFO: Code;
  RNEXA_TORS: Code;
  RNRESUL_S: Code;
  RNRESUL_TO: Code;
  RNRESUL_C: Code;
  RNRESUL_H: Code;
  RNRESUL_Z: Code;
  RNSO_IGG_Z: Code;
  RNSO_IGM_Z: Code;
  RNTR_IGG_Z: Code;
  RNTR_IGM_Z: Code;
  RNPCR_Z: Code;
  EXAME_USS: Code;
  DT_USS: Code;
  EXA_TRANSF: Code;
  DT_TRANSF: Code;
  EXAME_TC: Code;
  DT_TC: Code;
  EXAME_RS: Code;
  DT_RS: Code;
  REGIAONOT: Code;
  UFNOT: Code;
  CODMUNNOT: Code;
  ST_OBITO: Code;
  DT_OBITO: Code;
  CLASSIFIN: Code;
  ETIOLOGIA: Code;
  CRITERIO: Code;
  STATUS_NOT: Code;
  DT_ULT_ALT: Code;
};

/** The groups of RESP that can be scanned, by code. */
export interface RespGroups {
  /** Registro de Eventos em Saúde Pública (microcefalia). Suspected congenital Zika syndrome. */
  RESP: GroupTypes<Resp, "uf+year">;
}
