// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of CIH-CR: CIH Reduzida. Communications of admissions (reduced record). One admission that
 * the SUS did not pay for.
 */
export type CihCr = {
  /** C4 in the files. */
  ANO_CMPT: Code;
  /** C2 in the files. */
  MES_CMPT: Code;
  /** C2 in the files. */
  ESPEC: Code;
  /** C14 in the files. */
  CGC_HOSP: Utf8;
  /** C6 in the files. */
  MUNIC_RES: Code;
  /** C8 in the files. */
  NASC: Code;
  /** C1 in the files. */
  SEXO: Code;
  /** C3 in the files. */
  UTI_MES_TO: Code;
  /** C3 in the files. */
  UTI_INT_TO: Code;
  /** C10 in the files. */
  PROC_REA: Code;
  /** C8 in the files. */
  DT_INTER: Code;
  /** C8 in the files. */
  DT_SAIDA: Code;
  /** C4 in the files. */
  DIAG_PRINC: Code;
  /** C4 in the files. */
  DIAG_SECUN: Code;
  /** C2 in the files. */
  COBRANCA: Code;
  /** C2 in the files. */
  NATUREZA: Code;
  /** C1 in the files. */
  GESTAO: Code;
  /** C6 in the files. */
  MUNIC_MOV: Code;
  /** C1 in the files. */
  COD_IDADE: Code;
  /** C2 in the files. */
  IDADE: Code;
  /** C5 in the files. */
  DIAS_PERM: Code;
  /** C1 in the files. */
  MORTE: Code;
  /** C3 in the files. */
  NACIONAL: Code;
  /** C2 in the files. */
  CAR_INT: Code;
  /** C1 in the files. */
  HOMONIMO: Code;
  /** C7 in the files. */
  CNES: Code;
  /** C2 in the files. */
  FONTE: Code;
};

/** The groups of CIH that can be scanned, by code. */
export interface CihGroups {
  /** CIH Reduzida. Communications of admissions (reduced record). */
  CR: GroupTypes<CihCr, "uf+month">;
}
