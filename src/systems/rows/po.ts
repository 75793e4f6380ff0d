// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Binary, Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PO: Painel-Oncologia. Cancer diagnosis and treatment. One cancer case: its diagnosis,
 * and its treatment if one was found.
 */
export type Po = {
  /** C4 in the files; no title is known. */
  ANO_DIAGN: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ANOMES_DIA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_TRATAM: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  ANOMES_TRA: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  UF_RESID: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUN_RESID: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  UF_TRATAM: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUN_TRATAM: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  UF_DIAGN: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  MUN_DIAG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TRATAMENTO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  DIAGNOSTIC: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  IDADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ESTADIAM: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CNES_DIAG: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CNES_TRAT: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  TEMPO_TRAT: Dictionary<Utf8, Int32>;
  /** C15 in the files; no title is known. */
  CNS_PAC: Binary;
  /** C3 in the files; no title is known. */
  DIAG_DETH: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_DIAG: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_TRAT: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_NASC: Dictionary<Utf8, Int32>;
};

/** The groups of PO that can be scanned, by code. */
export interface PoGroups {
  /** Painel-Oncologia. Cancer diagnosis and treatment. */
  PO: GroupTypes<Po, "year">;
}
