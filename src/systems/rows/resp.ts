// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of RESP: Registro de Eventos em Saúde Pública (microcefalia). Suspected congenital Zika
 * syndrome. One notification of suspected congenital Zika syndrome.
 */
export type Resp = {
  /** C6 in the files. */
  CO_SEQ: Code;
  /** C10 in the files. */
  DT_NOTIFIC: Code;
  /** C7 in the files. */
  ANO_NOT: Code;
  /** C10 in the files. */
  TP_NOTIFIC: Code;
  /** C10 in the files. */
  DT_NASCMAE: Code;
  /** C8 in the files. */
  IDADEGES: Code;
  /** C7 in the files. */
  RACACOR: Code;
  /** C9 in the files. */
  REGIAORES: Code;
  /** C5 in the files. */
  UFRES: Code;
  /** C9 in the files. */
  CODMUNRES: Code;
  /** C4 in the files. */
  SEXO: Code;
  /** C8 or C7 in the files. */
  DT_NASC: Code;
  /** C8 in the files. */
  ANO_NASC: Code;
  /** C4 in the files. */
  PESO: Code;
  /** C10 in the files. */
  COMPRIMENT: Code;
  /** C10 in the files. */
  PERIMCEFAL: Code;
  /** C9 in the files. */
  DIAMCEFAL: Code;
  /** C10 in the files. */
  MICROCEFAL: Code;
  /** C9 in the files. */
  DEF_NEURO: Code;
  /** C9 in the files. */
  DEF_AUDIT: Code;
  /** C10 in the files. */
  DEF_VISUAL: Code;
  /** C10 in the files. */
  TPDETECCAO: Code;
  /** C9 in the files. */
  GEST_DIAG: Code;
  /** C8 in the files. */
  GRAVIDEZ: Code;
  /** C10 in the files. */
  CLASS_FETO: Code;
  /** C10 in the files. */
  DT_SINTOMA: Code;
  /** C9 in the files. */
  FEBRE_GES: Code;
  /** C9 in the files. */
  EXANT_GES: Code;
  /** C7 in the files. */
  PRURIDO: Code;
  /** C9 in the files. */
  CONJUNTIV: Code;
  /** C9 in the files. */
  DOR_ARTIC: Code;
  /** C8 in the files. */
  DOR_MUSC: Code;
  /** C5 in the files. */
  EDEMA: Code;
  /** C8 in the files. */
  CEFALEIA: Code;
  /** C10 in the files. */
  HIPERT_GAN: Code;
  /** C8 in the files. */
  NEUROLOG: Code;
  /** C10 in the files. */
  EXA_TORSCH: Code;
  /** C7 in the files. */
  RESUL_S: Code;
  /** C8 in the files. */
  RESUL_TO: Code;
  /** C7 in the files. */
  RESUL_C: Code;
  /** C7 in the files. */
  RESUL_H: Code;
  /** C7 in the files. */
  RESUL_Z: Code;
  /** C8 in the files. */
  SO_IGG_Z: Code;
  /** C8 in the files. */
  SO_IGM_Z: Code;
  /** C8 in the files. */
  TR_IGG_Z: Code;
  /** C8 in the files. */
  TR_IGM_Z: Code;
  /** C5 in the files. */
  PCR_Z: Code;
  /** C10 in the files. */
  HIST_ARBOV: Code;
  /** C10 in the files. */
  HIST_MALFO: Code;
  /** C10 in the files. */
  RNEXA_TORS: Code;
  /** C9 in the files. */
  RNRESUL_S: Code;
  /** C10 in the files. */
  RNRESUL_TO: Code;
  /** C9 in the files. */
  RNRESUL_C: Code;
  /** C9 in the files. */
  RNRESUL_H: Code;
  /** C9 in the files. */
  RNRESUL_Z: Code;
  /** C10 in the files. */
  RNSO_IGG_Z: Code;
  /** C10 in the files. */
  RNSO_IGM_Z: Code;
  /** C10 in the files. */
  RNTR_IGG_Z: Code;
  /** C10 in the files. */
  RNTR_IGM_Z: Code;
  /** C7 in the files. */
  RNPCR_Z: Code;
  /** C9 in the files. */
  EXAME_USS: Code;
  /** C8 or C6 in the files. */
  DT_USS: Code;
  /** C10 in the files. */
  EXA_TRANSF: Code;
  /** C9 in the files. */
  DT_TRANSF: Code;
  /** C8 in the files. */
  EXAME_TC: Code;
  /** C8 or C5 in the files. */
  DT_TC: Code;
  /** C8 in the files. */
  EXAME_RS: Code;
  /** C5 or C8 in the files. */
  DT_RS: Code;
  /** C9 in the files. */
  REGIAONOT: Code;
  /** C5 in the files. */
  UFNOT: Code;
  /** C9 in the files. */
  CODMUNNOT: Code;
  /** C8 in the files. */
  ST_OBITO: Code;
  /** C8 in the files. */
  DT_OBITO: Code;
  /** C9 in the files. */
  CLASSIFIN: Code;
  /** C9 in the files. */
  ETIOLOGIA: Code;
  /** C8 in the files. */
  CRITERIO: Code;
  /** C10 in the files. */
  STATUS_NOT: Code;
  /** C10 in the files. */
  DT_ULT_ALT: Code;
};

/** The groups of RESP that can be scanned, by code. */
export interface RespGroups {
  /** Registro de Eventos em Saúde Pública (microcefalia). Suspected congenital Zika syndrome. */
  RESP: GroupTypes<Resp, "uf+year">;
}
