// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of ESUSNOTIFICA-DCCR: Doença de Chagas Crônica. Chronic Chagas disease. One notification of
 * chronic Chagas disease.
 */
export type EsusnotificaDccr = {
  /** C19 in the files. */
  SG_UF_NOT: Utf8;
  /** C25 in the files. */
  ID_MUNICIP: Utf8;
  /** C3 in the files. */
  ID_ESTRANG: Code;
  /** C88 in the files. */
  ID_OCUPA_N: Utf8;
  /** C9 in the files. */
  ID_PAIS: Code;
  /** C4 in the files. */
  NU_IDADE_N: Code;
  /** C9 in the files. */
  CS_SEXO: Code;
  /** C8 in the files. */
  CS_RACA: Code;
  /** C13 in the files. */
  CS_ESCOL_N: Utf8;
  /** C19 in the files. */
  SG_UF: Utf8;
  /** C27 in the files. */
  ID_MN_RESI: Utf8;
  /** C9 in the files. */
  SG_PAIS: Code;
  /** C10 in the files. */
  DT_NOTIFIC: Code;
  /** C4 in the files. */
  ANO_DIAG: Code;
  /** C53 in the files. */
  MO_SUSPEIT: Utf8;
  /** C26 in the files. */
  CS_GESTANT: Utf8;
  /** C19 in the files. */
  UF_NASC: Utf8;
  /** C27 in the files. */
  MUN_NASC: Utf8;
  /** C19 in the files. */
  COUFINF: Utf8;
  /** C23 in the files. */
  COMUNINF: Utf8;
  /** C14 in the files. */
  EIE_IGG: Utf8;
  /** C14 in the files. */
  IFI_IGG: Utf8;
  /** C14 in the files. */
  HAI_IGG: Utf8;
  /** C14 in the files. */
  QUIMIO_IGG: Utf8;
  /** C13 in the files. */
  PCR: Utf8;
  /** C3 in the files. */
  OUTRO_POSI: Code;
  /** C3 in the files. */
  AC_NOT: Code;
  /** C19 in the files. */
  UF_UBS_AC: Utf8;
  /** C25 in the files. */
  MUN_UBS_AC: Utf8;
  /** C3 in the files. */
  HOSP_ESP: Code;
  /** C19 in the files. */
  UF_HOSPESP: Utf8;
  /** C25 in the files. */
  MUN_ESP: Utf8;
  /** C13 in the files. */
  ELETROCARD: Utf8;
  /** C13 in the files. */
  RX_TORAX: Utf8;
  /** C13 in the files. */
  RX_COLON: Utf8;
  /** C13 in the files. */
  RX_ESOFAGO: Utf8;
  /** C13 in the files. */
  ECOCARDIO: Utf8;
  /** C13 in the files. */
  OUTRO_EXAM: Utf8;
  /** C254 in the files. */
  EXAME_DESC: Utf8;
  /** C109 in the files. */
  COMORBID: Utf8;
  /** C3 in the files. */
  HIV: Code;
  /** C3 in the files. */
  HIPERTEN: Code;
  /** C3 in the files. */
  HEPATITE: Code;
  /** C3 in the files. */
  DIABETES: Code;
  /** C3 in the files. */
  CARDIOPAT: Code;
  /** C3 in the files. */
  NEOPLASIA: Code;
  /** C3 in the files. */
  LEISHMANIA: Code;
  /** C3 in the files. */
  OUT_COMORB: Code;
  /** C22 in the files. */
  FORMA: Utf8;
  /** C3 in the files. */
  REATIVACAO: Code;
  /** C3 in the files. */
  HIST_BNZ: Code;
  /** C3 in the files. */
  TRAT_BNZ: Code;
  /** C3 in the files. */
  BNZ_TOT_CP: Code;
  /** C3 in the files. */
  BNZ_DIAS: Code;
  /** C3 in the files. */
  TRAT_NFX: Code;
  /** C3 in the files. */
  NFX_TOT_CP: Code;
  /** C2 in the files. */
  NFX_DIAS: Code;
  /** C11 in the files. */
  ADVERS_BNZ: Utf8;
  /** C24 in the files. */
  BNZ_LEVE: Utf8;
  /** C16 in the files. */
  BNZ_GRAVE: Utf8;
  /** C7 in the files. */
  BNZ_AUGESI: Code;
  /** C11 in the files. */
  BNZ_PAREST: Utf8;
  /** C22 in the files. */
  BNZ_DEPRE: Utf8;
  /** C29 in the files. */
  BNZ_GASTRO: Utf8;
  /** C10 in the files. */
  BNZ_ARTRAL: Code;
  /** C6 in the files. */
  REAC_BNZ: Code;
  /** C105 in the files. */
  BNZ_OUTRAS: Utf8;
  /** C11 in the files. */
  ADVERS_NFX: Utf8;
  /** C24 in the files. */
  NFX_LEVE: Utf8;
  /** N1 in the files. */
  NFX_GRAVE: Int32;
  /** N1 in the files. */
  NFX_AGEUSI: Int32;
  /** C11 in the files. */
  NFX_PAREST: Utf8;
  /** N1 in the files. */
  NFX_MEDULA: Int32;
  /** C29 in the files. */
  NFX_GASTRO: Utf8;
  /** C10 in the files. */
  NFX_ARTRAL: Code;
  /** C6 in the files. */
  REAC_NFX: Code;
  /** C49 in the files. */
  NFX_OUTRAS: Utf8;
  /** C14 in the files. */
  HIST_EPID: Utf8;
  /** C3 in the files. */
  BUSCAATIVA: Code;
  /** C14 in the files. */
  DIAG_FAMIL: Utf8;
  /** C14 in the files. */
  EXAM_FAMIL: Utf8;
  /** C14 in the files. */
  CONF_FAMIL: Utf8;
  /** C3 in the files. */
  TF_RESIDEN: Code;
  /** C18 in the files. */
  UF_RESI_TF: Utf8;
  /** C23 in the files. */
  MN_RESI_TF: Utf8;
  /** C3 in the files. */
  MUD_UBS_AC: Code;
  /** C12 in the files. */
  UF_NOV_AC: Utf8;
  /** C21 in the files. */
  MUN_NOV_AC: Utf8;
  /** C3 in the files. */
  NOVO_ESPEC: Code;
  /** C17 in the files. */
  ANT_UF_ESP: Utf8;
  /** C14 in the files. */
  ANT_MUN: Utf8;
  /** C35 in the files. */
  ST_ENCERRA: Utf8;
  /** C10 in the files. */
  DT_OBITO: Code;
  /** C10 in the files. */
  DT_ENCERRA: Code;
  /** N1 in the files. */
  SITUACAO: Int32;
  /** C10 in the files. */
  DT_CRIACAO: Code;
  /** C10 in the files. */
  DT_DIGITAC: Code;
  /** N1 in the files. */
  LAB_CNES: Int32;
  /** C37 in the files. */
  CNES: Utf8;
  /** C6 in the files. */
  CD_MUNICIP: Code;
  /** C6 in the files. */
  CD_MN_RESI: Code;
  /** C6 in the files. */
  CD_MUN_NAS: Code;
  /** C6 in the files. */
  CD_COMUNIN: Code;
  /** C6 in the files. */
  CD_MUN_UBS: Code;
  /** C6 in the files. */
  CD_MUN_ESP: Code;
  /** C6 in the files. */
  CD_MN_RES0: Code;
  /** C6 in the files. */
  CD_MUN_NOV: Code;
  /** C6 in the files. */
  CD_ANT_MUN: Code;
  /** C4 in the files. */
  ANO_NASC: Code;
};

/** The groups of ESUSNOTIFICA that can be scanned, by code. */
export interface EsusnotificaGroups {
  /** Doença de Chagas Crônica. Chronic Chagas disease. */
  DCCR: GroupTypes<EsusnotificaDccr, "year">;
}
