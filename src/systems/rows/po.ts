// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PO: Painel-Oncologia. Cancer diagnosis and treatment. One cancer case: its diagnosis,
 * and its treatment if one was found.
 */
export type Po = {
  ANO_DIAGN: Code;
  ANOMES_DIA: Code;
  ANO_TRATAM: Code;
  ANOMES_TRA: Code;
  UF_RESID: Code;
  MUN_RESID: Code;
  UF_TRATAM: Code;
  MUN_TRATAM: Code;
  UF_DIAGN: Code;
  MUN_DIAG: Code;
  TRATAMENTO: Code;
  DIAGNOSTIC: Code;
  IDADE: Code;
  SEXO: Code;
  ESTADIAM: Code;
  CNES_DIAG: Code;
  CNES_TRAT: Code;
  TEMPO_TRAT: Code;
  CNS_PAC: Binary;
  DIAG_DETH: Code;
  DT_DIAG: Code;
  DT_TRAT: Code;
  DT_NASC: Code;
};

/** The groups of PO that can be scanned, by code. */
export interface PoGroups {
  /** Painel-Oncologia. Cancer diagnosis and treatment. */
  PO: GroupTypes<Po, "year">;
}
