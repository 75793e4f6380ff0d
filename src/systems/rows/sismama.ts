// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SISMAMA-CM: Citopatológico de Mama. Breast cytology exams. One cytology exam of the
 * breast.
 */
export type SismamaCm = {
  CO_PAC_UF: Code;
  CO_US_UF: Code;
  CO_PAC_IBG: Code;
  CO_US_IBGE: Code;
  CO_US: Code;
  CO_CNES: Code;
  PRESTUF: Code;
  REGUS: Code;
  REGRESID: Code;
  REGLAB: Code;
  ANO_COMP: Code;
  PRESTMUN: Code;
  DT_ID_COMP: Code;
  CO_FX_ETAR: Code;
  CO_PAC_ESC: Code;
  CO_PAC_SEX: Code;
  CO_PAC_RAC: Code;
  CANMPACANC: Code;
  CO_CLI_DES: Code;
  CO_CLI_NOD: Code;
  CCLIMATMAM: Code;
  CCLIMATDPC: Code;
  DINTCOLETA: Code;
  DINTRESULT: Code;
  DINTTEMPEX: Code;
  CO_RES_ADE: Code;
  PRESULPAAF: Code;
  CRESBENIG: Code;
  CRESMALIIN: Code;
  CRESSUSMAL: Code;
  CRESPOSMAL: Code;
  CRESDERPAP: Code;
  QUANTEXAME: Code;
  PBENMASTIT: Code;
  PBENABSUBA: Code;
  PBENFIBROA: Code;
  PBENNECGOR: Code;
  PBENCONDFI: Code;
  PBENLESEPI: Code;
  PBENOUTRAS: Code;
  PMALINTUMP: Code;
  PMALINTUMF: Code;
  PMALINOUTR: Code;
  PSUSLEJPCA: Code;
  PSUSOUTROS: Code;
  PPOSMACDUC: Code;
  PPOSMACLOB: Code;
  PPOSMACOUT: Code;
  DEMATACELU: Code;
  DENEGMALIG: Code;
  DEMALIINDT: Code;
  DEPOSMALIG: Code;
  DELESMALIG: Code;
  DEPROCINFL: Code;
};

/**
 * A row of SISMAMA-HM: Histopatológico de Mama. Breast histology exams. One histology exam of the
 * breast.
 */
export type SismamaHm = {
  CO_PAC_UF: Code;
  CO_US_UF: Code;
  CO_PAC_IBG: Code;
  CO_US_IBGE: Code;
  CO_US: Code;
  CO_CNES: Code;
  PRESTUF: Code;
  PRESTMUN: Code;
  REGUS: Code;
  REGRESID: Code;
  REGLAB: Code;
  ANO_COMP: Code;
  DT_ID_COMP: Code;
  CO_FX_ETAR: Code;
  CO_PAC_ESC: Code;
  CO_PAC_SEX: Code;
  CO_PAC_RAC: Code;
  CCLITPEXA: Code;
  CCLITANT: Code;
  CCLIDIAGIM: Code;
  CCLILOCA: Code;
  CHISLINFCO: Code;
  CHISRECES: Code;
  CHISRECPR: Code;
  C_CLI_TCAN: Code;
  C_CLI_DETE: Code;
  CO_CLI_MAM: Code;
  CO_CLI_TAM: Code;
  CO_TAM_TUM: Code;
  C_CLI_LINF: Code;
  CCLIMATPRO: Code;
  DINTCOLETA: Code;
  DINTRESULT: Code;
  DINTTEMPEX: Code;
  CRESPROCIR: Code;
  CO_RES_ADE: Utf8;
  CMICMICRCA: Code;
  C_NEO_MALI: Code;
  CO_HIS_GRA: Code;
  CO_HIS_MAR: Code;
  QUANTEXAME: Code;
  LESBENIGIN: Code;
  CNEOMALIG: Code;
  CBENHIPSAT: Code;
  CBENHIPCAT: Code;
  CBENLOBCAT: Code;
  CBENADENOS: Code;
  CBENESDERO: Code;
  CBENFIBROC: Code;
  CBENFIBROA: Code;
  CBENSOLITA: Code;
  CBENMULTI: Code;
  CBENFLORID: Code;
  CBENMASTIT: Code;
  CBENOUTROS: Code;
};

/** A row of SISMAMA-MM: Mamografia. Mammography exams. One mammography exam. */
export type SismamaMm = {
  CO_PAC_UF: Code;
  CO_US_UF: Code;
  CO_PAC_IBG: Code;
  CO_US_IBGE: Code;
  CO_US: Code;
  CO_CNES: Code;
  PRESTUF: Code;
  CO_IBGE: Code;
  REGUS: Code;
  REGRESID: Code;
  REGLAB: Code;
  ANO_COMP: Code;
  DT_ID_COMP: Code;
  CO_FX_ETAR: Code;
  CO_PAC_ESC: Code;
  CO_PAC_SEX: Code;
  CO_PAC_RAC: Code;
  CANMPACANC: Code;
  CANMEXAPR: Code;
  CANMMAMOGR: Code;
  INDICLINIC: Code;
  TIPMAMDIAG: Code;
  PRESNOD: Code;
  CO_CLI_DIA: Code;
  DINTSOLICT: Code;
  DINTRESULT: Code;
  DINTTEMPEX: Code;
  TEMPOMAMOG: Utf8;
  CRADPELED: Code;
  CRADCOMPCD: Code;
  CRADPELEE: Code;
  CRADCOMPCE: Code;
  CNODTAMD: Code;
  CNODTAME: Code;
  CATBIRADS: Code;
  CCONRECOMD: Code;
  CCONRECOME: Code;
  QUANTEXAME: Code;
  CIRURGANTD: Code;
  CIRURGANTE: Code;
  NAOFZCIANT: Code;
  CNODDEND: Code;
  CNODCALD: Code;
  CNODDENHED: Code;
  CCALCVASCD: Code;
  CCALCASPBD: Code;
  CLINFINTRD: Code;
  CDISARQCID: Code;
  CIMPINTEGD: Code;
  CIMPSINRUD: Code;
  CNODDENE: Code;
  CNODCALE: Code;
  CNODDENHEE: Code;
  CCALCVASCE: Code;
  CCALCASPBE: Code;
  CLINFINTRE: Code;
  CDISARQCIE: Code;
  CIMPINTEGE: Code;
  CIMPSINRUE: Code;
  CLINFAUXD: Code;
  CLINFAUXE: Code;
  CCONRECOM: Code;
  SEMACHADOS: Code;
  NODULODIR: Code;
  NODULOESQ: Code;
  MICRODIR: Code;
  MICROESQ: Code;
  CLINFAUXDI: Code;
  CLINFAUXEI: Code;
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
