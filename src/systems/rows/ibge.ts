// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of IBGE-PROJPOP: Projeções da População. Population projections. The projected population
 * of one UF, sex and age band in one year.
 */
export type IbgeProjpop = {
  /** C4 in the files; no title is known. */
  ANO: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  UFCOD: Dictionary<Utf8, Int32>;
  /** C5 in the files; no title is known. */
  FXETARIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** N9 in the files; no title is known. */
  POPULACAO: Int32;
};

/** The groups of IBGE that can be scanned, by code. */
export interface IbgeGroups {
  /** Projeções da População. Population projections. */
  PROJPOP: GroupTypes<IbgeProjpop, "year">;
}
