// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Int32 } from "apache-arrow";
import type { Code, RowTypes } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of IBGE-POP: Censos, Contagem e Estimativas por Sexo e Idade. Censuses, count and estimates
 * by sex and age. The population of one municipality, sex and age band in one year.
 */
export type IbgePop = {
  MUNIC_RES: Code;
  ANO: Code;
  SEXO: Code;
  SITUACAO: Code;
  FXETARIA: Code;
  POPULACAO: Int32;
};

/**
 * A row of IBGE-POPTCU: Estimativas do TCU. Estimates for the federal audit court (TCU). The
 * population of one municipality in one year.
 */
export type IbgePoptcu = {
  MUNIC_RES: Code;
  ANO: Code;
  POPULACAO: Int32;
};

/**
 * A row of IBGE-PROJPOP: Projeções da População. Population projections. The projected population
 * of one UF, sex and age band in one year.
 */
export type IbgeProjpop = {
  ANO: Code;
  UFCOD: Code;
  FXETARIA: Code;
  SEXO: Code;
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
