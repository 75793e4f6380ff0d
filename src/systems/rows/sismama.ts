// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SISMAMA-CM: Citopatológico de Mama. Breast cytology exams. One cytology exam of the
 * breast.
 */
export type SismamaCm = {
  /** C2 in the files. */
  CO_PAC_UF: Code;
  /** C2 in the files. */
  CO_US_UF: Code;
  /** C7 in the files. */
  CO_PAC_IBG: Code;
  /** C7 in the files. */
  CO_US_IBGE: Code;
  /** C7 in the files. */
  CO_US: Code;
  /** C7 in the files. */
  CO_CNES: Code;
  /** C2 in the files. */
  PRESTUF: Code;
  /** C1 in the files. */
  REGUS: Code;
  /** C1 in the files. */
  REGRESID: Code;
  /** C1 in the files. */
  REGLAB: Code;
  /** C4 in the files. */
  ANO_COMP: Code;
  /** C7 in the files. */
  PRESTMUN: Code;
  /** C6 in the files. */
  DT_ID_COMP: Code;
  /** C2 in the files. */
  CO_FX_ETAR: Code;
  /** C1 in the files. */
  CO_PAC_ESC: Code;
  /** C1 in the files. */
  CO_PAC_SEX: Code;
  /** C2 in the files. */
  CO_PAC_RAC: Code;
  /** C1 in the files. */
  CANMPACANC: Code;
  /** C1 in the files. */
  CO_CLI_DES: Code;
  /** C1 in the files. */
  CO_CLI_NOD: Code;
  /** C1 in the files. */
  CCLIMATMAM: Code;
  /** C1 in the files. */
  CCLIMATDPC: Code;
  /** C1 in the files. */
  DINTCOLETA: Code;
  /** C1 in the files. */
  DINTRESULT: Code;
  /** C1 in the files. */
  DINTTEMPEX: Code;
  /** C1 in the files. */
  CO_RES_ADE: Code;
  /** C1 in the files. */
  PRESULPAAF: Code;
  /** C1 in the files. */
  CRESBENIG: Code;
  /** C1 in the files. */
  CRESMALIIN: Code;
  /** C1 in the files. */
  CRESSUSMAL: Code;
  /** C1 in the files. */
  CRESPOSMAL: Code;
  /** C1 in the files. */
  CRESDERPAP: Code;
  /** C8 in the files. */
  QUANTEXAME: Code;
  /** C8 in the files. */
  PBENMASTIT: Code;
  /** C8 in the files. */
  PBENABSUBA: Code;
  /** C8 in the files. */
  PBENFIBROA: Code;
  /** C8 in the files. */
  PBENNECGOR: Code;
  /** C8 in the files. */
  PBENCONDFI: Code;
  /** C8 in the files. */
  PBENLESEPI: Code;
  /** C8 in the files. */
  PBENOUTRAS: Code;
  /** C8 in the files. */
  PMALINTUMP: Code;
  /** C8 in the files. */
  PMALINTUMF: Code;
  /** C8 in the files. */
  PMALINOUTR: Code;
  /** C8 in the files. */
  PSUSLEJPCA: Code;
  /** C8 in the files. */
  PSUSOUTROS: Code;
  /** C8 in the files. */
  PPOSMACDUC: Code;
  /** C8 in the files. */
  PPOSMACLOB: Code;
  /** C8 in the files. */
  PPOSMACOUT: Code;
  /** C8 in the files. */
  DEMATACELU: Code;
  /** C8 in the files. */
  DENEGMALIG: Code;
  /** C8 in the files. */
  DEMALIINDT: Code;
  /** C8 in the files. */
  DEPOSMALIG: Code;
  /** C8 in the files. */
  DELESMALIG: Code;
  /** C8 in the files. */
  DEPROCINFL: Code;
};

/**
 * A row of SISMAMA-HM: Histopatológico de Mama. Breast histology exams. One histology exam of the
 * breast.
 */
export type SismamaHm = {
  /** C2 in the files. */
  CO_PAC_UF: Code;
  /** C2 in the files. */
  CO_US_UF: Code;
  /** C7 in the files. */
  CO_PAC_IBG: Code;
  /** C7 in the files. */
  CO_US_IBGE: Code;
  /** C7 in the files. */
  CO_US: Code;
  /** C7 in the files. */
  CO_CNES: Code;
  /** C2 in the files. */
  PRESTUF: Code;
  /** C7 in the files. */
  PRESTMUN: Code;
  /** C1 in the files. */
  REGUS: Code;
  /** C1 in the files. */
  REGRESID: Code;
  /** C1 in the files. */
  REGLAB: Code;
  /** C4 in the files. */
  ANO_COMP: Code;
  /** C6 in the files. */
  DT_ID_COMP: Code;
  /** C2 in the files. */
  CO_FX_ETAR: Code;
  /** C1 in the files. */
  CO_PAC_ESC: Code;
  /** C1 in the files. */
  CO_PAC_SEX: Code;
  /** C2 in the files. */
  CO_PAC_RAC: Code;
  /** C1 in the files. */
  CCLITPEXA: Code;
  /** C1 in the files. */
  CCLITANT: Code;
  /** C1 in the files. */
  CCLIDIAGIM: Code;
  /** C3 in the files. */
  CCLILOCA: Code;
  /** C1 in the files. */
  CHISLINFCO: Code;
  /** C1 in the files. */
  CHISRECES: Code;
  /** C1 in the files. */
  CHISRECPR: Code;
  /** C1 in the files. */
  C_CLI_TCAN: Code;
  /** C1 in the files. */
  C_CLI_DETE: Code;
  /** C1 in the files. */
  CO_CLI_MAM: Code;
  /** C1 in the files. */
  CO_CLI_TAM: Code;
  /** C1 in the files. */
  CO_TAM_TUM: Code;
  /** C1 in the files. */
  C_CLI_LINF: Code;
  /** C3 in the files. */
  CCLIMATPRO: Code;
  /** C1 in the files. */
  DINTCOLETA: Code;
  /** C1 in the files. */
  DINTRESULT: Code;
  /** C1 in the files. */
  DINTTEMPEX: Code;
  /** C3 in the files. */
  CRESPROCIR: Code;
  /** C70 in the files. */
  CO_RES_ADE: Utf8;
  /** C1 in the files. */
  CMICMICRCA: Code;
  /** C3 in the files. */
  C_NEO_MALI: Code;
  /** C1 in the files. */
  CO_HIS_GRA: Code;
  /** C1 in the files. */
  CO_HIS_MAR: Code;
  /** C8 in the files. */
  QUANTEXAME: Code;
  /** C8 in the files. */
  LESBENIGIN: Code;
  /** C8 in the files. */
  CNEOMALIG: Code;
  /** C8 in the files. */
  CBENHIPSAT: Code;
  /** C8 in the files. */
  CBENHIPCAT: Code;
  /** C8 in the files. */
  CBENLOBCAT: Code;
  /** C8 in the files. */
  CBENADENOS: Code;
  /** C8 in the files. */
  CBENESDERO: Code;
  /** C8 in the files. */
  CBENFIBROC: Code;
  /** C8 in the files. */
  CBENFIBROA: Code;
  /** C8 in the files. */
  CBENSOLITA: Code;
  /** C8 in the files. */
  CBENMULTI: Code;
  /** C8 in the files. */
  CBENFLORID: Code;
  /** C8 in the files. */
  CBENMASTIT: Code;
  /** C8 in the files. */
  CBENOUTROS: Code;
};

/** A row of SISMAMA-MM: Mamografia. Mammography exams. One mammography exam. */
export type SismamaMm = {
  /** C2 in the files. */
  CO_PAC_UF: Code;
  /** C2 in the files. */
  CO_US_UF: Code;
  /** C7 in the files. */
  CO_PAC_IBG: Code;
  /** C7 in the files. */
  CO_US_IBGE: Code;
  /** C7 in the files. */
  CO_US: Code;
  /** C7 in the files. */
  CO_CNES: Code;
  /** C2 in the files. */
  PRESTUF: Code;
  /** C7 in the files. */
  CO_IBGE: Code;
  /** C1 in the files. */
  REGUS: Code;
  /** C1 in the files. */
  REGRESID: Code;
  /** C1 in the files. */
  REGLAB: Code;
  /** C4 in the files. */
  ANO_COMP: Code;
  /** C6 in the files. */
  DT_ID_COMP: Code;
  /** C2 in the files. */
  CO_FX_ETAR: Code;
  /** C1 in the files. */
  CO_PAC_ESC: Code;
  /** C1 in the files. */
  CO_PAC_SEX: Code;
  /** C2 in the files. */
  CO_PAC_RAC: Code;
  /** C1 in the files. */
  CANMPACANC: Code;
  /** C1 in the files. */
  CANMEXAPR: Code;
  /** C1 in the files. */
  CANMMAMOGR: Code;
  /** C1 in the files. */
  INDICLINIC: Code;
  /** C1 in the files. */
  TIPMAMDIAG: Code;
  /** C1 in the files. */
  PRESNOD: Code;
  /** C1 in the files. */
  CO_CLI_DIA: Code;
  /** C1 in the files. */
  DINTSOLICT: Code;
  /** C1 in the files. */
  DINTRESULT: Code;
  /** C1 in the files. */
  DINTTEMPEX: Code;
  /** C40 in the files. */
  TEMPOMAMOG: Utf8;
  /** C1 in the files. */
  CRADPELED: Code;
  /** C1 in the files. */
  CRADCOMPCD: Code;
  /** C1 in the files. */
  CRADPELEE: Code;
  /** C1 in the files. */
  CRADCOMPCE: Code;
  /** C1 in the files. */
  CNODTAMD: Code;
  /** C1 in the files. */
  CNODTAME: Code;
  /** C1 in the files. */
  CATBIRADS: Code;
  /** C1 in the files. */
  CCONRECOMD: Code;
  /** C1 in the files. */
  CCONRECOME: Code;
  /** C8 in the files. */
  QUANTEXAME: Code;
  /** C8 in the files. */
  CIRURGANTD: Code;
  /** C8 in the files. */
  CIRURGANTE: Code;
  /** C8 in the files. */
  NAOFZCIANT: Code;
  /** C8 in the files. */
  CNODDEND: Code;
  /** C8 in the files. */
  CNODCALD: Code;
  /** C8 in the files. */
  CNODDENHED: Code;
  /** C8 in the files. */
  CCALCVASCD: Code;
  /** C8 in the files. */
  CCALCASPBD: Code;
  /** C8 in the files. */
  CLINFINTRD: Code;
  /** C8 in the files. */
  CDISARQCID: Code;
  /** C8 in the files. */
  CIMPINTEGD: Code;
  /** C8 in the files. */
  CIMPSINRUD: Code;
  /** C8 in the files. */
  CNODDENE: Code;
  /** C8 in the files. */
  CNODCALE: Code;
  /** C8 in the files. */
  CNODDENHEE: Code;
  /** C8 in the files. */
  CCALCVASCE: Code;
  /** C8 in the files. */
  CCALCASPBE: Code;
  /** C8 in the files. */
  CLINFINTRE: Code;
  /** C8 in the files. */
  CDISARQCIE: Code;
  /** C8 in the files. */
  CIMPINTEGE: Code;
  /** C8 in the files. */
  CIMPSINRUE: Code;
  /** C1 in the files. */
  CLINFAUXD: Code;
  /** C1 in the files. */
  CLINFAUXE: Code;
  /** C1 in the files. */
  CCONRECOM: Code;
  /** C8 in the files. */
  SEMACHADOS: Code;
  /** C8 in the files. */
  NODULODIR: Code;
  /** C8 in the files. */
  NODULOESQ: Code;
  /** C8 in the files. */
  MICRODIR: Code;
  /** C8 in the files. */
  MICROESQ: Code;
  /** C8 in the files. */
  CLINFAUXDI: Code;
  /** C8 in the files. */
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
