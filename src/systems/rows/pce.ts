// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of PCE: Programa de Controle da Esquistossomose. Schistosomiasis surveys. Counts of one
 * locality and month of survey: people examined, positive and treated, snails collected.
 */
export type Pce = {
  /** C5 in the files; no title is known. */
  ID_UF: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  SG_UF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ID_DISTR: Dictionary<Utf8, Int32>;
  /** C12 in the files; no title is known. */
  ID_LOC: Utf8;
  /** C7 in the files; no title is known. */
  DT_COMP: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_POP: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_PRED: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_EXAM: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  QT_NRECOL: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_1A4: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_5A16: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  QT_17: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_POS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  QT_ATRAT: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_TRAT: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  QT_CI: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_REC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_AUS: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_ASC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_ANC: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_TAE: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  QT_TT: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  QT_EV: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  QT_SE: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  QT_HN: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_OUT: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  QT_CAP: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_PESQ: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_BGLA: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_BSTR: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_BTEN: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  QT_OUT1: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  QT_POSBGLA: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  QT_POSBTEN: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  QT_POSBSTR: Dictionary<Utf8, Int32>;
  /** C9 in the files; no title is known. */
  QT_POSOUT: Dictionary<Utf8, Int32>;
};

/** The groups of PCE that can be scanned, by code. */
export interface PceGroups {
  /** Programa de Controle da Esquistossomose. Schistosomiasis surveys. */
  PCE: GroupTypes<Pce, "uf+year">;
}
