// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of CIH-CR: CIH Reduzida. Communications of admissions (reduced record). One admission that
 * the SUS did not pay for.
 */
export type CihCr = {
  /** C4 in the files; no title is known. */
  ANO_CMPT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  MES_CMPT: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  ESPEC: Dictionary<Utf8, Int32>;
  /** C14 in the files; no title is known. */
  CGC_HOSP: Utf8;
  /** C6 in the files; no title is known. */
  MUNIC_RES: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NASC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  UTI_MES_TO: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  UTI_INT_TO: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  PROC_REA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_INTER: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DT_SAIDA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DIAG_PRINC: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DIAG_SECUN: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  COBRANCA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  NATUREZA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  GESTAO: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUNIC_MOV: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  COD_IDADE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  IDADE: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  DIAS_PERM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  MORTE: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  NACIONAL: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CAR_INT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  HOMONIMO: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CNES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  FONTE: Dictionary<Utf8, Int32>;
};

/** The groups of CIH that can be scanned, by code. */
export interface CihGroups {
  /** CIH Reduzida. Communications of admissions (reduced record). */
  CR: GroupTypes<CihCr, "uf+month">;
}
