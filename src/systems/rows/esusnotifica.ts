// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of ESUSNOTIFICA-DCCR: Doença de Chagas Crônica. Chronic Chagas disease. One notification of
 * chronic Chagas disease.
 */
export type EsusnotificaDccr = {
  /** C19 in the files; no title is known. */
  SG_UF_NOT: Utf8;
  /** C25 in the files; no title is known. */
  ID_MUNICIP: Utf8;
  /** C3 in the files; no title is known. */
  ID_ESTRANG: Dictionary<Utf8, Int32>;
  /** C88 in the files; no title is known. */
  ID_OCUPA_N: Utf8;
  /** C9 in the files; no title is known. */
  ID_PAIS: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  NU_IDADE_N: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  CS_SEXO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CS_RACA: Dictionary<Utf8, Int32>;
  /** C13 in the files; no title is known. */
  CS_ESCOL_N: Utf8;
  /** C19 in the files; no title is known. */
  SG_UF: Utf8;
  /** C27 in the files; no title is known. */
  ID_MN_RESI: Utf8;
  /** C9 in the files; no title is known. */
  SG_PAIS: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_NOTIFIC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_DIAG: Dictionary<Utf8, Int32>;
  /** C53 in the files; no title is known. */
  MO_SUSPEIT: Utf8;
  /** C26 in the files; no title is known. */
  CS_GESTANT: Utf8;
  /** C19 in the files; no title is known. */
  UF_NASC: Utf8;
  /** C27 in the files; no title is known. */
  MUN_NASC: Utf8;
  /** C19 in the files; no title is known. */
  COUFINF: Utf8;
  /** C23 in the files; no title is known. */
  COMUNINF: Utf8;
  /** C14 in the files; no title is known. */
  EIE_IGG: Utf8;
  /** C14 in the files; no title is known. */
  IFI_IGG: Utf8;
  /** C14 in the files; no title is known. */
  HAI_IGG: Utf8;
  /** C14 in the files; no title is known. */
  QUIMIO_IGG: Utf8;
  /** C13 in the files; no title is known. */
  PCR: Utf8;
  /** C3 in the files; no title is known. */
  OUTRO_POSI: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  AC_NOT: Dictionary<Utf8, Int32>;
  /** C19 in the files; no title is known. */
  UF_UBS_AC: Utf8;
  /** C25 in the files; no title is known. */
  MUN_UBS_AC: Utf8;
  /** C3 in the files; no title is known. */
  HOSP_ESP: Dictionary<Utf8, Int32>;
  /** C19 in the files; no title is known. */
  UF_HOSPESP: Utf8;
  /** C25 in the files; no title is known. */
  MUN_ESP: Utf8;
  /** C13 in the files; no title is known. */
  ELETROCARD: Utf8;
  /** C13 in the files; no title is known. */
  RX_TORAX: Utf8;
  /** C13 in the files; no title is known. */
  RX_COLON: Utf8;
  /** C13 in the files; no title is known. */
  RX_ESOFAGO: Utf8;
  /** C13 in the files; no title is known. */
  ECOCARDIO: Utf8;
  /** C13 in the files; no title is known. */
  OUTRO_EXAM: Utf8;
  /** C254 in the files; no title is known. */
  EXAME_DESC: Utf8;
  /** C109 in the files; no title is known. */
  COMORBID: Utf8;
  /** C3 in the files; no title is known. */
  HIV: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  HIPERTEN: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  HEPATITE: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  DIABETES: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CARDIOPAT: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  NEOPLASIA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  LEISHMANIA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  OUT_COMORB: Dictionary<Utf8, Int32>;
  /** C22 in the files; no title is known. */
  FORMA: Utf8;
  /** C3 in the files; no title is known. */
  REATIVACAO: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  HIST_BNZ: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  TRAT_BNZ: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  BNZ_TOT_CP: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  BNZ_DIAS: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  TRAT_NFX: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  NFX_TOT_CP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NFX_DIAS: Dictionary<Utf8, Int32>;
  /** C11 in the files; no title is known. */
  ADVERS_BNZ: Utf8;
  /** C24 in the files; no title is known. */
  BNZ_LEVE: Utf8;
  /** C16 in the files; no title is known. */
  BNZ_GRAVE: Utf8;
  /** C7 in the files; no title is known. */
  BNZ_AUGESI: Dictionary<Utf8, Int32>;
  /** C11 in the files; no title is known. */
  BNZ_PAREST: Utf8;
  /** C22 in the files; no title is known. */
  BNZ_DEPRE: Utf8;
  /** C29 in the files; no title is known. */
  BNZ_GASTRO: Utf8;
  /** C10 in the files; no title is known. */
  BNZ_ARTRAL: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  REAC_BNZ: Dictionary<Utf8, Int32>;
  /** C105 in the files; no title is known. */
  BNZ_OUTRAS: Utf8;
  /** C11 in the files; no title is known. */
  ADVERS_NFX: Utf8;
  /** C24 in the files; no title is known. */
  NFX_LEVE: Utf8;
  /** N1 in the files; no title is known. */
  NFX_GRAVE: Int32;
  /** N1 in the files; no title is known. */
  NFX_AGEUSI: Int32;
  /** C11 in the files; no title is known. */
  NFX_PAREST: Utf8;
  /** N1 in the files; no title is known. */
  NFX_MEDULA: Int32;
  /** C29 in the files; no title is known. */
  NFX_GASTRO: Utf8;
  /** C10 in the files; no title is known. */
  NFX_ARTRAL: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  REAC_NFX: Dictionary<Utf8, Int32>;
  /** C49 in the files; no title is known. */
  NFX_OUTRAS: Utf8;
  /** C14 in the files; no title is known. */
  HIST_EPID: Utf8;
  /** C3 in the files; no title is known. */
  BUSCAATIVA: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  DIAG_FAMIL: Utf8;
  /** C14 in the files; no title is known. */
  EXAM_FAMIL: Utf8;
  /** C14 in the files; no title is known. */
  CONF_FAMIL: Utf8;
  /** C3 in the files; no title is known. */
  TF_RESIDEN: Dictionary<Utf8, Int32>;
  /** C18 in the files; no title is known. */
  UF_RESI_TF: Utf8;
  /** C23 in the files; no title is known. */
  MN_RESI_TF: Utf8;
  /** C3 in the files; no title is known. */
  MUD_UBS_AC: Dictionary<Utf8, Int32>;
  /** C12 in the files; no title is known. */
  UF_NOV_AC: Utf8;
  /** C21 in the files; no title is known. */
  MUN_NOV_AC: Utf8;
  /** C3 in the files; no title is known. */
  NOVO_ESPEC: Dictionary<Utf8, Int32>;
  /** C17 in the files; no title is known. */
  ANT_UF_ESP: Utf8;
  /** C14 in the files; no title is known. */
  ANT_MUN: Utf8;
  /** C35 in the files; no title is known. */
  ST_ENCERRA: Utf8;
  /** C10 in the files; no title is known. */
  DT_OBITO: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_ENCERRA: Dictionary<Utf8, Int32>;
  /** N1 in the files; no title is known. */
  SITUACAO: Int32;
  /** C10 in the files; no title is known. */
  DT_CRIACAO: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_DIGITAC: Dictionary<Utf8, Int32>;
  /** N1 in the files; no title is known. */
  LAB_CNES: Int32;
  /** C37 in the files; no title is known. */
  CNES: Utf8;
  /** C6 in the files; no title is known. */
  CD_MUNICIP: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CD_MN_RESI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CD_MUN_NAS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CD_COMUNIN: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CD_MUN_UBS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CD_MUN_ESP: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CD_MN_RES0: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CD_MUN_NOV: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  CD_ANT_MUN: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_NASC: Dictionary<Utf8, Int32>;
};

/** The groups of ESUSNOTIFICA that can be scanned, by code. */
export interface EsusnotificaGroups {
  /** Doença de Chagas Crônica. Chronic Chagas disease. */
  DCCR: GroupTypes<EsusnotificaDccr, "year">;
}
