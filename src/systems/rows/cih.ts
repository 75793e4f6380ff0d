// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of CIH-CR: CIH Reduzida. Communications of admissions (reduced record). One admission that
 * the SUS did not pay for.
 */
export type CihCr = {
  ANO_CMPT: Code;
  MES_CMPT: Code;
  ESPEC: Code;
  CGC_HOSP: Utf8;
  MUNIC_RES: Code;
  NASC: Code;
  SEXO: Code;
  UTI_MES_TO: Code;
  UTI_INT_TO: Code;
  PROC_REA: Code;
  DT_INTER: Code;
  DT_SAIDA: Code;
  DIAG_PRINC: Code;
  DIAG_SECUN: Code;
  COBRANCA: Code;
  NATUREZA: Code;
  GESTAO: Code;
  MUNIC_MOV: Code;
  COD_IDADE: Code;
  IDADE: Code;
  DIAS_PERM: Code;
  MORTE: Code;
  NACIONAL: Code;
  CAR_INT: Code;
  HOMONIMO: Code;
  CNES: Code;
  FONTE: Code;
};

/** The groups of CIH that can be scanned, by code. */
export interface CihGroups {
  /** CIH Reduzida. Communications of admissions (reduced record). */
  CR: GroupTypes<CihCr, "uf+month">;
}
