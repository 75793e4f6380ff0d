// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SISMAMA-CM: Citopatológico de Mama. Breast cytology exams. One cytology exam of the
 * breast.
 */
export type SismamaCm = {
  /** C2 in the files; no title is known. */
  CO_PAC_UF: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_US_UF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_PAC_IBG: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_US_IBGE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_US: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_CNES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  PRESTUF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGUS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGRESID: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGLAB: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_COMP: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  PRESTMUN: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ID_COMP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_FX_ETAR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_PAC_ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_PAC_SEX: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_PAC_RAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CANMPACANC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CLI_DES: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CLI_NOD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CCLIMATMAM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CCLIMATDPC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTCOLETA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTRESULT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTTEMPEX: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_RES_ADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PRESULPAAF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRESBENIG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRESMALIIN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRESSUSMAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRESPOSMAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRESDERPAP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  QUANTEXAME: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PBENMASTIT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PBENABSUBA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PBENFIBROA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PBENNECGOR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PBENCONDFI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PBENLESEPI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PBENOUTRAS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PMALINTUMP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PMALINTUMF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PMALINOUTR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PSUSLEJPCA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PSUSOUTROS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PPOSMACDUC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PPOSMACLOB: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PPOSMACOUT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DEMATACELU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DENEGMALIG: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DEMALIINDT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DEPOSMALIG: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DELESMALIG: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DEPROCINFL: Dictionary<Utf8, Int32>;
};

/**
 * A row of SISMAMA-HM: Histopatológico de Mama. Breast histology exams. One histology exam of the
 * breast.
 */
export type SismamaHm = {
  /** C2 in the files; no title is known. */
  CO_PAC_UF: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_US_UF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_PAC_IBG: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_US_IBGE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_US: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_CNES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  PRESTUF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  PRESTMUN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGUS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGRESID: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGLAB: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_COMP: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ID_COMP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_FX_ETAR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_PAC_ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_PAC_SEX: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_PAC_RAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CCLITPEXA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CCLITANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CCLIDIAGIM: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CCLILOCA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CHISLINFCO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CHISRECES: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CHISRECPR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  C_CLI_TCAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  C_CLI_DETE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CLI_MAM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CLI_TAM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_TAM_TUM: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  C_CLI_LINF: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CCLIMATPRO: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTCOLETA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTRESULT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTTEMPEX: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CRESPROCIR: Dictionary<Utf8, Int32>;
  /** C70 in the files; no title is known. */
  CO_RES_ADE: Utf8;
  /** C1 in the files; no title is known. */
  CMICMICRCA: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  C_NEO_MALI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_HIS_GRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_HIS_MAR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  QUANTEXAME: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  LESBENIGIN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CNEOMALIG: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENHIPSAT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENHIPCAT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENLOBCAT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENADENOS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENESDERO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENFIBROC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENFIBROA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENSOLITA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENMULTI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENFLORID: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENMASTIT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENOUTROS: Dictionary<Utf8, Int32>;
};

/** A row of SISMAMA-MM: Mamografia. Mammography exams. One mammography exam. */
export type SismamaMm = {
  /** C2 in the files; no title is known. */
  CO_PAC_UF: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_US_UF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_PAC_IBG: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_US_IBGE: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_US: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_CNES: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  PRESTUF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_IBGE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGUS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGRESID: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGLAB: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_COMP: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ID_COMP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_FX_ETAR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_PAC_ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_PAC_SEX: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_PAC_RAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CANMPACANC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CANMEXAPR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CANMMAMOGR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  INDICLINIC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  TIPMAMDIAG: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  PRESNOD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CLI_DIA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTSOLICT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTRESULT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTTEMPEX: Dictionary<Utf8, Int32>;
  /** C40 in the files; no title is known. */
  TEMPOMAMOG: Utf8;
  /** C1 in the files; no title is known. */
  CRADPELED: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRADCOMPCD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRADPELEE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CRADCOMPCE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CNODTAMD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CNODTAME: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CATBIRADS: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CCONRECOMD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CCONRECOME: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  QUANTEXAME: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIRURGANTD: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIRURGANTE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NAOFZCIANT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CNODDEND: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CNODCALD: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CNODDENHED: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CCALCVASCD: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CCALCASPBD: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CLINFINTRD: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CDISARQCID: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIMPINTEGD: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIMPSINRUD: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CNODDENE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CNODCALE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CNODDENHEE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CCALCVASCE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CCALCASPBE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CLINFINTRE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CDISARQCIE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIMPINTEGE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIMPSINRUE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLINFAUXD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CLINFAUXE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CCONRECOM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  SEMACHADOS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NODULODIR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NODULOESQ: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  MICRODIR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  MICROESQ: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CLINFAUXDI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CLINFAUXEI: Dictionary<Utf8, Int32>;
};

/** The groups of SISMAMA that can be scanned, by code. */
export interface SismamaGroups {
  /** Citopatológico de Mama. Breast cytology exams. */
  CM: GroupTypes<SismamaCm, "uf+month">;
  /** Histopatológico de Mama. Breast histology exams. */
  HM: GroupTypes<SismamaHm, "uf+month">;
  /** Mamografia. Mammography exams. */
  MM: GroupTypes<SismamaMm, "uf+month">;
}
