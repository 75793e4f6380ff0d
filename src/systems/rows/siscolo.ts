// Written by tools/row_types.ts from the catalogue: run `deno task rows`.
import type { Dictionary, Int32, Utf8 } from "apache-arrow";
import type { GroupTypes } from "../query.ts";

/**
 * A row of SISCOLO-CC: Citopatológico do Colo do Útero. Cervical cytology exams. One cytology exam
 * of the cervix.
 */
export type SiscoloCc = {
  /** C7 in the files; no title is known. */
  CO_US: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_US_UF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_US_IBGE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGUS: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_PAC_IBG: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_PAC_UF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_PAC_ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_RES_NOR: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CO_PAC_IDA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGRESID: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_CNES: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CLABIBGE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLABUF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGLAB: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ID_COMP: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_COMP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_FX_ETAR: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_PAC_RAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_ATI_ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_ATI_GLA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_ATI_IND: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CEL_ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CEL_GLA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_NEO_MAL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_AMOSTRA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_ADEQ_MA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_BEN_INF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_BEN_MET: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_BEN_REP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_BEN_ATR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_BEN_RAD: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_BEN_OUT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_LAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_COC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_CHL: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_ACT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_BAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_TRI: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_HER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_CAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_GAR: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MIC_OUT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_ANM_PRE: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  DT_ANM_PRE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  ST_MON_EXT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  TEMPCITANT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTCOLETA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTRESULT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTTEMPEX: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  QTDEXA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  QUANTEXAME: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  REPREZT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  RESNORM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  POSNAONEO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  LESALTGRA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PSNAONPLA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NLSALTGRA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PSNNPLA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NALTGRA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  LBGRAU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  LAGRAU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  LAGRAUMI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CARCINO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  C_EPI_ESCA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  C_EPI_GLAN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_EPI_MET: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ADENCARCIN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DENCARCINV: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  OUTNEO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ALTERADO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CVCIONAL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  MEIOLIQU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AMOSREJAUS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AMOSREJDAN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AMOSREJALH: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  AMOSREJOUT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  REJEITADA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  SATISFACT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INSATSFAC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_INSA_AC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_INSA_SA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_INSA_PI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_INSA_AR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_INSA_CO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_INSA_SU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_INSA_OU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBEMINFLA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBEMMETAS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBEMREPAR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBEMATROF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBEMRADI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBEMOUT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICLACT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICCOCO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICCHLA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICACTI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICBACI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICTRICO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICHERP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICCAND: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICGARD: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMICOUT: Dictionary<Utf8, Int32>;
};

/**
 * A row of SISCOLO-HC: Histopatológico do Colo do Útero. Cervical histology exams. One histology
 * exam of the cervix.
 */
export type SiscoloHc = {
  /** C7 in the files; no title is known. */
  CO_US: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_US_UF: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_US_IBGE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGUS: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_PAC_IBG: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_PAC_UF: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_PAC_ESC: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_PAC_NAS: Dictionary<Utf8, Int32>;
  /** C3 in the files; no title is known. */
  CO_PAC_IDA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  REGRESID: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CO_CNES: Dictionary<Utf8, Int32>;
  /** C7 in the files; no title is known. */
  CLABIBGE: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CLABUF: Dictionary<Utf8, Int32>;
  /** C40 in the files; no title is known. */
  CLABCID: Utf8;
  /** C1 in the files; no title is known. */
  REGLAB: Dictionary<Utf8, Int32>;
  /** C6 in the files; no title is known. */
  DT_ID_COMP: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  ANO_COMP: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_FX_ETAR: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_PAC_RAC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CIT_ESC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CIT_GLA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_CIT_IND: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  O_CIT_ESCA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  O_CIT_GLAN: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_COLP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_RES_TIP: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_RES_LOC: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_BEN_CER: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_BEN_ALT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_NEO_NIC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_NEO_ADE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_DIF_GRA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CO_EXTEN_P: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_EXTEN_V: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  O_EXTEN_PE: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  O_EXTEN_PA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_EXTEN_C: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  O_EXTEN_VA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MARG: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_RES_FRA: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CO_RES_TAM: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  O_RES_TAM2: Dictionary<Utf8, Int32>;
  /** C4 in the files; no title is known. */
  CO_RES_MAR: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_HIS_EXA: Dictionary<Utf8, Int32>;
  /** C10 in the files; no title is known. */
  DT_HIS_REC: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  CO_MAT_INS: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_CTRL_FR: Dictionary<Utf8, Int32>;
  /** C2 in the files; no title is known. */
  CO_CTRL_BL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  QTDEXA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTCOLETA: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTRESULT: Dictionary<Utf8, Int32>;
  /** C1 in the files; no title is known. */
  DINTTEMPEX: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ESCAMOSA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  PNEOPLA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  GPNNEOP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  GNALTGRAU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  INDPNAONEO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CITINDALGR: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ESCLIPBX: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ESCINALT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ESCIEMCINV: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ESCCARINVA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ADENOINSUT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  ADENCARCIN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CIT_OUTNEO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CCOLDEFAUL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CCOLNORMAL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CCOLANORMA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CCOLINSATI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_COLP_PO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  O_COLP_POS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_COLP_BI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_COLP_CU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_COLP_EX: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_COLP_RE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  O_COLP_BIO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRESBIOPSI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRESCONIZA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRESHISSIM: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRESPANHIS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRESOUTROS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRESECTO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRESENDO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CRESJUNC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_BEN_MET: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_BEN_POL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENCERVI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CBENALTER: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NICDLEVE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NICDMODE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NICDACENT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NICCARCMIN: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NICEPIINVA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NICIMPAVAL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NICVERRUCO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NICNAOCERA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NEOINSUTU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NEOMUCINO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  NEOVILOGL: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  DS_NEO_OUT: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CDIFGRAU: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CDIFMODDIF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CDIFPOUDIF: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CDIFINDFER: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CDIEXAMINS: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  C_EXT_VASC: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  C_EXT_PERI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  C_EXT_PARA: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  C_EXT_CORP: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  C_EXT_VAGI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CO_EXTEN_L: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  O_EXTEN_LI: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMARLIVRE: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMARCOMPRO: Dictionary<Utf8, Int32>;
  /** C8 in the files; no title is known. */
  CMARIMPAVA: Dictionary<Utf8, Int32>;
};

/** The groups of SISCOLO that can be scanned, by code. */
export interface SiscoloGroups {
  /** Citopatológico do Colo do Útero. Cervical cytology exams. */
  CC: GroupTypes<SiscoloCc, "uf+month">;
  /** Histopatológico do Colo do Útero. Cervical histology exams. */
  HC: GroupTypes<SiscoloHc, "uf+month">;
}
