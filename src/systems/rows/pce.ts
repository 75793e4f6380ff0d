// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PCE: Programa de Controle da Esquistossomose. Schistosomiasis surveys. Counts of one
 * locality and month of survey: people examined, positive and treated, snails collected.
 */
export type Pce = {
  ID_UF: Code;
  SG_UF: Code;
  ID_DISTR: Code;
  ID_LOC: Utf8;
  DT_COMP: Code;
  QT_POP: Code;
  QT_PRED: Code;
  QT_EXAM: Code;
  QT_NRECOL: Code;
  QT_1A4: Code;
  QT_5A16: Code;
  QT_17: Code;
  QT_POS: Code;
  QT_ATRAT: Code;
  QT_TRAT: Code;
  QT_CI: Code;
  QT_REC: Code;
  QT_AUS: Code;
  QT_ASC: Code;
  QT_ANC: Code;
  QT_TAE: Code;
  QT_TT: Code;
  QT_EV: Code;
  QT_SE: Code;
  QT_HN: Code;
  QT_OUT: Code;
  QT_CAP: Code;
  QT_PESQ: Code;
  QT_BGLA: Code;
  QT_BSTR: Code;
  QT_BTEN: Code;
  QT_OUT1: Code;
  QT_POSBGLA: Code;
  QT_POSBTEN: Code;
  QT_POSBSTR: Code;
  QT_POSOUT: Code;
};

/** The groups of PCE that can be scanned, by code. */
export interface PceGroups {
  /** Programa de Controle da Esquistossomose. Schistosomiasis surveys. */
  PCE: GroupTypes<Pce, "uf+year">;
}
