// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PCE: Programa de Controle da Esquistossomose. Schistosomiasis surveys. Counts of one
 * locality and month of survey: people examined, positive and treated, snails collected.
 */
export type Pce = {
  /** C5 in the files. */
  ID_UF: Code;
  /** C5 in the files. */
  SG_UF: Code;
  /** C8 in the files. */
  ID_DISTR: Code;
  /** C12 in the files. */
  ID_LOC: Utf8;
  /** C7 in the files. */
  DT_COMP: Code;
  /** C6 in the files. */
  QT_POP: Code;
  /** C7 in the files. */
  QT_PRED: Code;
  /** C7 in the files. */
  QT_EXAM: Code;
  /** C9 in the files. */
  QT_NRECOL: Code;
  /** C6 in the files. */
  QT_1A4: Code;
  /** C7 in the files. */
  QT_5A16: Code;
  /** C5 in the files. */
  QT_17: Code;
  /** C6 in the files. */
  QT_POS: Code;
  /** C8 in the files. */
  QT_ATRAT: Code;
  /** C7 in the files. */
  QT_TRAT: Code;
  /** C5 in the files. */
  QT_CI: Code;
  /** C6 in the files. */
  QT_REC: Code;
  /** C6 in the files. */
  QT_AUS: Code;
  /** C6 in the files. */
  QT_ASC: Code;
  /** C6 in the files. */
  QT_ANC: Code;
  /** C6 in the files. */
  QT_TAE: Code;
  /** C5 in the files. */
  QT_TT: Code;
  /** C5 in the files. */
  QT_EV: Code;
  /** C5 in the files. */
  QT_SE: Code;
  /** C5 in the files. */
  QT_HN: Code;
  /** C6 in the files. */
  QT_OUT: Code;
  /** C6 in the files. */
  QT_CAP: Code;
  /** C7 in the files. */
  QT_PESQ: Code;
  /** C7 in the files. */
  QT_BGLA: Code;
  /** C7 in the files. */
  QT_BSTR: Code;
  /** C7 in the files. */
  QT_BTEN: Code;
  /** C7 in the files. */
  QT_OUT1: Code;
  /** C10 in the files. */
  QT_POSBGLA: Code;
  /** C10 in the files. */
  QT_POSBTEN: Code;
  /** C10 in the files. */
  QT_POSBSTR: Code;
  /** C9 in the files. */
  QT_POSOUT: Code;
};

/** The groups of PCE that can be scanned, by code. */
export interface PceGroups {
  /** Programa de Controle da Esquistossomose. Schistosomiasis surveys. */
  PCE: GroupTypes<Pce, "uf+year">;
}
