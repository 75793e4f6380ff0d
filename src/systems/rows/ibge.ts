// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { RowTypes } from "../../scan.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of IBGE-POP: Censos, Contagem e Estimativas por Sexo e Idade. Censuses, count and estimates
 * by sex and age. The population of one municipality, sex and age band in one year.
 */
export type IbgePop = {
  /** C6 in the files; no title is known. */
  MUNIC_RES: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SEXO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  SITUACAO: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  FXETARIA: Dictionary<Utf8, Int32>;
  /** N9 in the files; no title is known. */
  POPULACAO: Int32;
};

/**
 * A row of IBGE-POPTCU: Estimativas do TCU. Estimates for the federal audit court (TCU). The
 * population of one municipality in one year.
 */
export type IbgePoptcu = {
  /** C7 or C6 in the files; no title is known. */
  MUNIC_RES: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO: Dictionary<Utf8, Int32>;
  /** N8 or N9 in the files; no title is known. */
  POPULACAO: Int32;
};

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
  /**
   * Censos, Contagem e Estimativas por Sexo e Idade. Censuses, count and estimates by sex and age.
   */
  POP: GroupTypes<IbgePop, "year">;
  /** Estimativas do TCU. Estimates for the federal audit court (TCU). */
  POPTCU: GroupTypes<IbgePoptcu, "year">;
  /**
   * Estimativas da SVSA por Sexo e Idade Simples. Ministry of Health estimates by sex and single
   * year of age.
   */
  POPSVS: GroupTypes<RowTypes, "year">;
  /** Projeções da População. Population projections. */
  PROJPOP: GroupTypes<IbgeProjpop, "year">;
}
