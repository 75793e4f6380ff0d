// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Int32, Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of ESUSNOTIFICA-DCCR: Doença de Chagas Crônica. Chronic Chagas disease. One notification of
 * chronic Chagas disease.
 */
export type EsusnotificaDccr = {
  SG_UF_NOT: Utf8;
  ID_MUNICIP: Utf8;
  ID_ESTRANG: Code;
  ID_OCUPA_N: Utf8;
  ID_PAIS: Code;
  NU_IDADE_N: Code;
  CS_SEXO: Code;
  CS_RACA: Code;
  CS_ESCOL_N: Utf8;
  SG_UF: Utf8;
  ID_MN_RESI: Utf8;
  SG_PAIS: Code;
  DT_NOTIFIC: Code;
  ANO_DIAG: Code;
  MO_SUSPEIT: Utf8;
  CS_GESTANT: Utf8;
  UF_NASC: Utf8;
  MUN_NASC: Utf8;
  COUFINF: Utf8;
  COMUNINF: Utf8;
  EIE_IGG: Utf8;
  IFI_IGG: Utf8;
  HAI_IGG: Utf8;
  QUIMIO_IGG: Utf8;
  PCR: Utf8;
  OUTRO_POSI: Code;
  AC_NOT: Code;
  UF_UBS_AC: Utf8;
  MUN_UBS_AC: Utf8;
  HOSP_ESP: Code;
  UF_HOSPESP: Utf8;
  MUN_ESP: Utf8;
  ELETROCARD: Utf8;
  RX_TORAX: Utf8;
  RX_COLON: Utf8;
  RX_ESOFAGO: Utf8;
  ECOCARDIO: Utf8;
  OUTRO_EXAM: Utf8;
  EXAME_DESC: Utf8;
  COMORBID: Utf8;
  HIV: Code;
  HIPERTEN: Code;
  HEPATITE: Code;
  DIABETES: Code;
  CARDIOPAT: Code;
  NEOPLASIA: Code;
  LEISHMANIA: Code;
  OUT_COMORB: Code;
  FORMA: Utf8;
  REATIVACAO: Code;
  HIST_BNZ: Code;
  TRAT_BNZ: Code;
  BNZ_TOT_CP: Code;
  BNZ_DIAS: Code;
  TRAT_NFX: Code;
  NFX_TOT_CP: Code;
  NFX_DIAS: Code;
  ADVERS_BNZ: Utf8;
  BNZ_LEVE: Utf8;
  BNZ_GRAVE: Utf8;
  BNZ_AUGESI: Code;
  BNZ_PAREST: Utf8;
  BNZ_DEPRE: Utf8;
  BNZ_GASTRO: Utf8;
  BNZ_ARTRAL: Code;
  REAC_BNZ: Code;
  BNZ_OUTRAS: Utf8;
  ADVERS_NFX: Utf8;
  NFX_LEVE: Utf8;
  NFX_GRAVE: Int32;
  NFX_AGEUSI: Int32;
  NFX_PAREST: Utf8;
  NFX_MEDULA: Int32;
  NFX_GASTRO: Utf8;
  NFX_ARTRAL: Code;
  REAC_NFX: Code;
  NFX_OUTRAS: Utf8;
  HIST_EPID: Utf8;
  BUSCAATIVA: Code;
  DIAG_FAMIL: Utf8;
  EXAM_FAMIL: Utf8;
  CONF_FAMIL: Utf8;
  TF_RESIDEN: Code;
  UF_RESI_TF: Utf8;
  MN_RESI_TF: Utf8;
  MUD_UBS_AC: Code;
  UF_NOV_AC: Utf8;
  MUN_NOV_AC: Utf8;
  NOVO_ESPEC: Code;
  ANT_UF_ESP: Utf8;
  ANT_MUN: Utf8;
  ST_ENCERRA: Utf8;
  DT_OBITO: Code;
  DT_ENCERRA: Code;
  SITUACAO: Int32;
  DT_CRIACAO: Code;
  DT_DIGITAC: Code;
  LAB_CNES: Int32;
  CNES: Utf8;
  CD_MUNICIP: Code;
  CD_MN_RESI: Code;
  CD_MUN_NAS: Code;
  CD_COMUNIN: Code;
  CD_MUN_UBS: Code;
  CD_MUN_ESP: Code;
  CD_MN_RES0: Code;
  CD_MUN_NOV: Code;
  CD_ANT_MUN: Code;
  ANO_NASC: Code;
};

/** The groups of ESUSNOTIFICA that can be scanned, by code. */
export interface EsusnotificaGroups {
  /** Doença de Chagas Crônica. Chronic Chagas disease. */
  DCCR: GroupTypes<EsusnotificaDccr, "year">;
}
