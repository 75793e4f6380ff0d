// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of RESP: Registro de Eventos em Saúde Pública (microcefalia). Suspected congenital Zika
 * syndrome. One notification of suspected congenital Zika syndrome.
 */
export type Resp = {
  /** C6 in the files; no title is known. */
  CO_SEQ: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_NOTIFIC: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  ANO_NOT: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  TP_NOTIFIC: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_NASCMAE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  IDADEGES: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  RACACOR: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  REGIAORES: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  UFRES: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  CODMUNRES: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C8 or C7 in the files; no title is known. */
  DT_NASC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ANO_NASC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  PESO: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  COMPRIMENT: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  PERIMCEFAL: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  DIAMCEFAL: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  MICROCEFAL: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  DEF_NEURO: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  DEF_AUDIT: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DEF_VISUAL: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  TPDETECCAO: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  GEST_DIAG: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  GRAVIDEZ: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  CLASS_FETO: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_SINTOMA: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  FEBRE_GES: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  EXANT_GES: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  PRURIDO: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  CONJUNTIV: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  DOR_ARTIC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DOR_MUSC: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  EDEMA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CEFALEIA: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  HIPERT_GAN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NEUROLOG: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  EXA_TORSCH: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  RESUL_S: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  RESUL_TO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  RESUL_C: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  RESUL_H: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  RESUL_Z: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  SO_IGG_Z: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  SO_IGM_Z: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TR_IGG_Z: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TR_IGM_Z: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  PCR_Z: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  HIST_ARBOV: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  HIST_MALFO: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  RNEXA_TORS: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  RNRESUL_S: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  RNRESUL_TO: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  RNRESUL_C: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  RNRESUL_H: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  RNRESUL_Z: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  RNSO_IGG_Z: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  RNSO_IGM_Z: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  RNTR_IGG_Z: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  RNTR_IGM_Z: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  RNPCR_Z: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  EXAME_USS: Dictionary<Utf8, Int32>;
  /** C8 or C6 in the files; no title is known. */
  DT_USS: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  EXA_TRANSF: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  DT_TRANSF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  EXAME_TC: Dictionary<Utf8, Int32>;
  /** C8 or C5 in the files; no title is known. */
  DT_TC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  EXAME_RS: Dictionary<Utf8, Int32>;
  /** C5 or C8 in the files; no title is known. */
  DT_RS: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  REGIAONOT: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  UFNOT: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  CODMUNNOT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ST_OBITO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_OBITO: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  CLASSIFIN: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  ETIOLOGIA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRITERIO: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  STATUS_NOT: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_ULT_ALT: Dictionary<Utf8, Int32>;
};

/** The groups of RESP that can be scanned, by code. */
export interface RespGroups {
  /** Registro de Eventos em Saúde Pública (microcefalia). Suspected congenital Zika syndrome. */
  RESP: GroupTypes<Resp, "uf+year">;
}
