// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Utf8 } from "apache-arrow";
import type { Code } from "../../arrow/arrow_types.ts";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SISCOLO-CC: Citopatológico do Colo do Útero. Cervical cytology exams. One cytology exam
 * of the cervix.
 */
export type SiscoloCc = {
  /** C7 in the files. */
  CO_US: Code;
  /** C2 in the files. */
  CO_US_UF: Code;
  /** C7 in the files. */
  CO_US_IBGE: Code;
  /** C1 in the files. */
  REGUS: Code;
  /** C7 in the files. */
  CO_PAC_IBG: Code;
  /** C2 in the files. */
  CO_PAC_UF: Code;
  /** C1 in the files. */
  CO_PAC_ESC: Code;
  /** C1 in the files. */
  CO_RES_NOR: Code;
  /** C3 in the files. */
  CO_PAC_IDA: Code;
  /** C1 in the files. */
  REGRESID: Code;
  /** C7 in the files. */
  CO_CNES: Code;
  /** C7 in the files. */
  CLABIBGE: Code;
  /** C2 in the files. */
  CLABUF: Code;
  /** C1 in the files. */
  REGLAB: Code;
  /** C6 in the files. */
  DT_ID_COMP: Code;
  /** C4 in the files. */
  ANO_COMP: Code;
  /** C2 in the files. */
  CO_FX_ETAR: Code;
  /** C2 in the files. */
  CO_PAC_RAC: Code;
  /** C1 in the files. */
  CO_ATI_ESC: Code;
  /** C1 in the files. */
  CO_ATI_GLA: Code;
  /** C1 in the files. */
  CO_ATI_IND: Code;
  /** C1 in the files. */
  CO_CEL_ESC: Code;
  /** C1 in the files. */
  CO_CEL_GLA: Code;
  /** C1 in the files. */
  CO_NEO_MAL: Code;
  /** C1 in the files. */
  CO_AMOSTRA: Code;
  /** C1 in the files. */
  CO_ADEQ_MA: Code;
  /** C1 in the files. */
  CO_BEN_INF: Code;
  /** C1 in the files. */
  CO_BEN_MET: Code;
  /** C1 in the files. */
  CO_BEN_REP: Code;
  /** C1 in the files. */
  CO_BEN_ATR: Code;
  /** C1 in the files. */
  CO_BEN_RAD: Code;
  /** C1 in the files. */
  CO_BEN_OUT: Code;
  /** C1 in the files. */
  CO_MIC_LAC: Code;
  /** C1 in the files. */
  CO_MIC_COC: Code;
  /** C1 in the files. */
  CO_MIC_CHL: Code;
  /** C1 in the files. */
  CO_MIC_ACT: Code;
  /** C1 in the files. */
  CO_MIC_BAC: Code;
  /** C1 in the files. */
  CO_MIC_TRI: Code;
  /** C1 in the files. */
  CO_MIC_HER: Code;
  /** C1 in the files. */
  CO_MIC_CAN: Code;
  /** C1 in the files. */
  CO_MIC_GAR: Code;
  /** C1 in the files. */
  CO_MIC_OUT: Code;
  /** C1 in the files. */
  CO_ANM_PRE: Code;
  /** C4 in the files. */
  DT_ANM_PRE: Code;
  /** C1 in the files. */
  ST_MON_EXT: Code;
  /** C8 in the files. */
  TEMPCITANT: Code;
  /** C1 in the files. */
  DINTCOLETA: Code;
  /** C1 in the files. */
  DINTRESULT: Code;
  /** C1 in the files. */
  DINTTEMPEX: Code;
  /** C8 in the files. */
  QTDEXA: Code;
  /** C8 in the files. */
  QUANTEXAME: Code;
  /** C8 in the files. */
  REPREZT: Code;
  /** C8 in the files. */
  RESNORM: Code;
  /** C8 in the files. */
  POSNAONEO: Code;
  /** C8 in the files. */
  LESALTGRA: Code;
  /** C8 in the files. */
  PSNAONPLA: Code;
  /** C8 in the files. */
  NLSALTGRA: Code;
  /** C8 in the files. */
  PSNNPLA: Code;
  /** C8 in the files. */
  NALTGRA: Code;
  /** C8 in the files. */
  LBGRAU: Code;
  /** C8 in the files. */
  LAGRAU: Code;
  /** C8 in the files. */
  LAGRAUMI: Code;
  /** C8 in the files. */
  CARCINO: Code;
  /** C8 in the files. */
  C_EPI_ESCA: Code;
  /** C8 in the files. */
  C_EPI_GLAN: Code;
  /** C8 in the files. */
  CO_EPI_MET: Code;
  /** C8 in the files. */
  ADENCARCIN: Code;
  /** C8 in the files. */
  DENCARCINV: Code;
  /** C8 in the files. */
  OUTNEO: Code;
  /** C8 in the files. */
  ALTERADO: Code;
  /** C8 in the files. */
  CVCIONAL: Code;
  /** C8 in the files. */
  MEIOLIQU: Code;
  /** C8 in the files. */
  AMOSREJAUS: Code;
  /** C8 in the files. */
  AMOSREJDAN: Code;
  /** C8 in the files. */
  AMOSREJALH: Code;
  /** C8 in the files. */
  AMOSREJOUT: Code;
  /** C8 in the files. */
  REJEITADA: Code;
  /** C8 in the files. */
  SATISFACT: Code;
  /** C8 in the files. */
  INSATSFAC: Code;
  /** C8 in the files. */
  CO_INSA_AC: Code;
  /** C8 in the files. */
  CO_INSA_SA: Code;
  /** C8 in the files. */
  CO_INSA_PI: Code;
  /** C8 in the files. */
  CO_INSA_AR: Code;
  /** C8 in the files. */
  CO_INSA_CO: Code;
  /** C8 in the files. */
  CO_INSA_SU: Code;
  /** C8 in the files. */
  CO_INSA_OU: Code;
  /** C8 in the files. */
  CBEMINFLA: Code;
  /** C8 in the files. */
  CBEMMETAS: Code;
  /** C8 in the files. */
  CBEMREPAR: Code;
  /** C8 in the files. */
  CBEMATROF: Code;
  /** C8 in the files. */
  CBEMRADI: Code;
  /** C8 in the files. */
  CBEMOUT: Code;
  /** C8 in the files. */
  CMICLACT: Code;
  /** C8 in the files. */
  CMICCOCO: Code;
  /** C8 in the files. */
  CMICCHLA: Code;
  /** C8 in the files. */
  CMICACTI: Code;
  /** C8 in the files. */
  CMICBACI: Code;
  /** C8 in the files. */
  CMICTRICO: Code;
  /** C8 in the files. */
  CMICHERP: Code;
  /** C8 in the files. */
  CMICCAND: Code;
  /** C8 in the files. */
  CMICGARD: Code;
  /** C8 in the files. */
  CMICOUT: Code;
};

/**
 * A row of SISCOLO-HC: Histopatológico do Colo do Útero. Cervical histology exams. One histology
 * exam of the cervix.
 */
export type SiscoloHc = {
  /** C7 in the files. */
  CO_US: Code;
  /** C2 in the files. */
  CO_US_UF: Code;
  /** C7 in the files. */
  CO_US_IBGE: Code;
  /** C1 in the files. */
  REGUS: Code;
  /** C7 in the files. */
  CO_PAC_IBG: Code;
  /** C2 in the files. */
  CO_PAC_UF: Code;
  /** C1 in the files. */
  CO_PAC_ESC: Code;
  /** C10 in the files. */
  DT_PAC_NAS: Code;
  /** C3 in the files. */
  CO_PAC_IDA: Code;
  /** C1 in the files. */
  REGRESID: Code;
  /** C7 in the files. */
  CO_CNES: Code;
  /** C7 in the files. */
  CLABIBGE: Code;
  /** C2 in the files. */
  CLABUF: Code;
  /** C40 in the files. */
  CLABCID: Utf8;
  /** C1 in the files. */
  REGLAB: Code;
  /** C6 in the files. */
  DT_ID_COMP: Code;
  /** C4 in the files. */
  ANO_COMP: Code;
  /** C2 in the files. */
  CO_FX_ETAR: Code;
  /** C2 in the files. */
  CO_PAC_RAC: Code;
  /** C1 in the files. */
  CO_CIT_ESC: Code;
  /** C1 in the files. */
  CO_CIT_GLA: Code;
  /** C1 in the files. */
  CO_CIT_IND: Code;
  /** C1 in the files. */
  O_CIT_ESCA: Code;
  /** C1 in the files. */
  O_CIT_GLAN: Code;
  /** C1 in the files. */
  CO_COLP: Code;
  /** C1 in the files. */
  CO_RES_TIP: Code;
  /** C1 in the files. */
  CO_RES_LOC: Code;
  /** C2 in the files. */
  CO_BEN_CER: Code;
  /** C1 in the files. */
  CO_BEN_ALT: Code;
  /** C1 in the files. */
  CO_NEO_NIC: Code;
  /** C1 in the files. */
  CO_NEO_ADE: Code;
  /** C1 in the files. */
  CO_DIF_GRA: Code;
  /** C4 in the files. */
  CO_EXTEN_P: Code;
  /** C1 in the files. */
  CO_EXTEN_V: Code;
  /** C1 in the files. */
  O_EXTEN_PE: Code;
  /** C1 in the files. */
  O_EXTEN_PA: Code;
  /** C1 in the files. */
  CO_EXTEN_C: Code;
  /** C1 in the files. */
  O_EXTEN_VA: Code;
  /** C1 in the files. */
  CO_MARG: Code;
  /** C2 in the files. */
  CO_RES_FRA: Code;
  /** C4 in the files. */
  CO_RES_TAM: Code;
  /** C4 in the files. */
  O_RES_TAM2: Code;
  /** C4 in the files. */
  CO_RES_MAR: Code;
  /** C10 in the files. */
  DT_HIS_EXA: Code;
  /** C10 in the files. */
  DT_HIS_REC: Code;
  /** C1 in the files. */
  CO_MAT_INS: Code;
  /** C2 in the files. */
  CO_CTRL_FR: Code;
  /** C2 in the files. */
  CO_CTRL_BL: Code;
  /** C8 in the files. */
  QTDEXA: Code;
  /** C1 in the files. */
  DINTCOLETA: Code;
  /** C1 in the files. */
  DINTRESULT: Code;
  /** C1 in the files. */
  DINTTEMPEX: Code;
  /** C8 in the files. */
  ESCAMOSA: Code;
  /** C8 in the files. */
  PNEOPLA: Code;
  /** C8 in the files. */
  GPNNEOP: Code;
  /** C8 in the files. */
  GNALTGRAU: Code;
  /** C8 in the files. */
  INDPNAONEO: Code;
  /** C8 in the files. */
  CITINDALGR: Code;
  /** C8 in the files. */
  ESCLIPBX: Code;
  /** C8 in the files. */
  ESCINALT: Code;
  /** C8 in the files. */
  ESCIEMCINV: Code;
  /** C8 in the files. */
  ESCCARINVA: Code;
  /** C8 in the files. */
  ADENOINSUT: Code;
  /** C8 in the files. */
  ADENCARCIN: Code;
  /** C8 in the files. */
  CIT_OUTNEO: Code;
  /** C8 in the files. */
  CCOLDEFAUL: Code;
  /** C8 in the files. */
  CCOLNORMAL: Code;
  /** C8 in the files. */
  CCOLANORMA: Code;
  /** C8 in the files. */
  CCOLINSATI: Code;
  /** C8 in the files. */
  CO_COLP_PO: Code;
  /** C8 in the files. */
  O_COLP_POS: Code;
  /** C8 in the files. */
  CO_COLP_BI: Code;
  /** C8 in the files. */
  CO_COLP_CU: Code;
  /** C8 in the files. */
  CO_COLP_EX: Code;
  /** C8 in the files. */
  CO_COLP_RE: Code;
  /** C8 in the files. */
  O_COLP_BIO: Code;
  /** C8 in the files. */
  CRESBIOPSI: Code;
  /** C8 in the files. */
  CRESCONIZA: Code;
  /** C8 in the files. */
  CRESHISSIM: Code;
  /** C8 in the files. */
  CRESPANHIS: Code;
  /** C8 in the files. */
  CRESOUTROS: Code;
  /** C8 in the files. */
  CRESECTO: Code;
  /** C8 in the files. */
  CRESENDO: Code;
  /** C8 in the files. */
  CRESJUNC: Code;
  /** C8 in the files. */
  CO_BEN_MET: Code;
  /** C8 in the files. */
  CO_BEN_POL: Code;
  /** C8 in the files. */
  CBENCERVI: Code;
  /** C8 in the files. */
  CBENALTER: Code;
  /** C8 in the files. */
  NICDLEVE: Code;
  /** C8 in the files. */
  NICDMODE: Code;
  /** C8 in the files. */
  NICDACENT: Code;
  /** C8 in the files. */
  NICCARCMIN: Code;
  /** C8 in the files. */
  NICEPIINVA: Code;
  /** C8 in the files. */
  NICIMPAVAL: Code;
  /** C8 in the files. */
  NICVERRUCO: Code;
  /** C8 in the files. */
  NICNAOCERA: Code;
  /** C8 in the files. */
  NEOINSUTU: Code;
  /** C8 in the files. */
  NEOMUCINO: Code;
  /** C8 in the files. */
  NEOVILOGL: Code;
  /** C8 in the files. */
  DS_NEO_OUT: Code;
  /** C8 in the files. */
  CDIFGRAU: Code;
  /** C8 in the files. */
  CDIFMODDIF: Code;
  /** C8 in the files. */
  CDIFPOUDIF: Code;
  /** C8 in the files. */
  CDIFINDFER: Code;
  /** C8 in the files. */
  CDIEXAMINS: Code;
  /** C8 in the files. */
  C_EXT_VASC: Code;
  /** C8 in the files. */
  C_EXT_PERI: Code;
  /** C8 in the files. */
  C_EXT_PARA: Code;
  /** C8 in the files. */
  C_EXT_CORP: Code;
  /** C8 in the files. */
  C_EXT_VAGI: Code;
  /** C8 in the files. */
  CO_EXTEN_L: Code;
  /** C8 in the files. */
  O_EXTEN_LI: Code;
  /** C8 in the files. */
  CMARLIVRE: Code;
  /** C8 in the files. */
  CMARCOMPRO: Code;
  /** C8 in the files. */
  CMARIMPAVA: Code;
};

/** The groups of SISCOLO that can be scanned, by code. */
export interface SiscoloGroups {
  /** Citopatológico do Colo do Útero. Cervical cytology exams. */
  CC: GroupTypes<SiscoloCc, "uf+month">;
  /** Histopatológico do Colo do Útero. Cervical histology exams. */
  HC: GroupTypes<SiscoloHc, "uf+month">;
}
