// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PO: Painel-Oncologia. Cancer diagnosis and treatment. One cancer case: its diagnosis,
 * and its treatment if one was found.
 */
export type Po = {
  /** C4 in the files. */
  ANO_DIAGN: Code;
  /** C6 in the files. */
  ANOMES_DIA: Code;
  /** C4 in the files. */
  ANO_TRATAM: Code;
  /** C6 in the files. */
  ANOMES_TRA: Code;
  /** C2 in the files. */
  UF_RESID: Code;
  /** C6 in the files. */
  MUN_RESID: Code;
  /** C2 in the files. */
  UF_TRATAM: Code;
  /** C6 in the files. */
  MUN_TRATAM: Code;
  /** C2 in the files. */
  UF_DIAGN: Code;
  /** C6 in the files. */
  MUN_DIAG: Code;
  /** C1 in the files. */
  TRATAMENTO: Code;
  /** C2 in the files. */
  DIAGNOSTIC: Code;
  /** C3 in the files. */
  IDADE: Code;
  /** C1 in the files. */
  SEXO: Code;
  /** C1 in the files. */
  ESTADIAM: Code;
  /** C7 in the files. */
  CNES_DIAG: Code;
  /** C7 in the files. */
  CNES_TRAT: Code;
  /** C5 in the files. */
  TEMPO_TRAT: Code;
  /** C15 in the files. */
  CNS_PAC: Binary;
  /** C3 in the files. */
  DIAG_DETH: Code;
  /** C10 in the files. */
  DT_DIAG: Code;
  /** C10 in the files. */
  DT_TRAT: Code;
  /** C10 in the files. */
  DT_NASC: Code;
};

/** The groups of PO that can be scanned, by code. */
export interface PoGroups {
  /** Painel-Oncologia. Cancer diagnosis and treatment. */
  PO: GroupTypes<Po, "year">;
}
