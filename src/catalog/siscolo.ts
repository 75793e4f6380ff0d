/**
 * SISCOLO, cervical cancer screening: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const SISCOLO_CC: Group = {
  system: "SISCOLO",
  code: "CC",
  pt: "Citopatológico do Colo do Útero",
  en: "Cervical cytology exams",
  row: "One cytology exam of the cervix.",
  note:
    "The portal gives 2014 as its end; files go on to 2015-10. Files without rows occur (CCSE0703).",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: "/dissemin/publicos/SISCAN/SISCOLO4/Dados",
      pattern: "CC{UF}{YY}{MM}.dbc",
      from: "2006-01",
      to: "2015-10",
      seen: {
        first: "2006-01",
        last: "2015-10",
        files: 2858,
        bytes: 2_496_564_322,
        median: 487_826,
      },
    },
  ],
  lastSeen: "2015-10",
  gaps: {
    AC: ["2014-03", "2014-10", "2015-05", "2015-10"],
    AL: ["2014-01..2015-10"],
    AM: ["2015-10"],
    AP: ["2009-01", "2009-04", "2012-07..2015-10"],
    BA: ["2015-10"],
    CE: ["2015-09..2015-10"],
    DF: ["2015-10"],
    ES: ["2015-01..2015-10"],
    GO: ["2014-03..2014-07"],
    MA: ["2009-12", "2014-04..2015-10"],
    MG: ["2014-02", "2014-06", "2014-09..2014-10", "2015-01..2015-05", "2015-08..2015-10"],
    MS: ["2014-01..2015-10"],
    MT: ["2014-02", "2014-05", "2014-12..2015-10"],
    PA: ["2015-07..2015-10"],
    PB: ["2015-01..2015-10"],
    PE: ["2014-03..2015-10"],
    PI: ["2015-03..2015-10"],
    PR: ["2015-01..2015-10"],
    RJ: ["2015-09..2015-10"],
    RN: ["2014-03..2015-10"],
    RO: ["2015-03..2015-10"],
    RR: ["2013-09..2015-10"],
    RS: ["2014-07..2015-10"],
    SC: ["2014-01..2014-03", "2014-11..2015-10"],
    SE: ["2014-03..2015-10"],
    SP: ["2015-08..2015-10"],
    TO: ["2014-12..2015-10"],
  },
  encoding: "windows-1252",
  layouts: [
    {
      from: "2007-03",
      fields:
        "CO_US:C7 CO_US_UF:C2 CO_US_IBGE:C7 REGUS:C1 CO_PAC_IBG:C7 CO_PAC_UF:C2 CO_PAC_ESC:C1 " +
        "CO_RES_NOR:C1 CO_PAC_IDA:C3 REGRESID:C1 CO_CNES:C7 CLABIBGE:C7 CLABUF:C2 REGLAB:C1 " +
        "DT_ID_COMP:C6 ANO_COMP:C4 CO_FX_ETAR:C2 CO_ATI_ESC:C1 CO_ATI_GLA:C1 CO_ATI_IND:C1 " +
        "CO_CEL_ESC:C1 CO_CEL_GLA:C1 CO_NEO_MAL:C1 CO_AMOSTRA:C1 CO_ADEQ_MA:C1 CO_BEN_INF:C1 " +
        "CO_BEN_MET:C1 CO_BEN_REP:C1 CO_BEN_ATR:C1 CO_BEN_RAD:C1 CO_BEN_OUT:C1 CO_MIC_LAC:C1 " +
        "CO_MIC_COC:C1 CO_MIC_CHL:C1 CO_MIC_ACT:C1 CO_MIC_BAC:C1 CO_MIC_TRI:C1 CO_MIC_HER:C1 " +
        "CO_MIC_CAN:C1 CO_MIC_GAR:C1 CO_MIC_OUT:C1 CO_ANM_PRE:C1 DT_ANM_PRE:C4 ST_MON_EXT:C1 " +
        "TEMPCITANT:C8 QTDEXA:C8 RESNORM:C8 POSNAONEO:C8 LESALTGRA:C8 PSNAONPLA:C8 NLSALTGRA:C8 " +
        "PSNNPLA:C8 NALTGRA:C8 LBGRAU:C8 LAGRAU:C8 LAGRAUMI:C8 CARCINO:C8 C_EPI_ESCA:C8 " +
        "C_EPI_GLAN:C8 CO_EPI_MET:C8 ADENCARCIN:C8 DENCARCINV:C8 OUTNEO:C8 ALTERADO:C8 " +
        "CVCIONAL:C8 MEIOLIQU:C8 AMOSREJAUS:C8 AMOSREJDAN:C8 AMOSREJALH:C8 AMOSREJOUT:C8 " +
        "REJEITADA:C8 SATISFACT:C8 INSATSFAC:C8 CO_INSA_AC:C8 CO_INSA_SA:C8 CO_INSA_PI:C8 " +
        "CO_INSA_AR:C8 CO_INSA_CO:C8 CO_INSA_SU:C8 CO_INSA_OU:C8 CBEMINFLA:C8 CBEMMETAS:C8 " +
        "CBEMREPAR:C8 CBEMATROF:C8 CBEMRADI:C8 CBEMOUT:C8 CMICLACT:C8 CMICCOCO:C8 CMICCHLA:C8 " +
        "CMICACTI:C8 CMICBACI:C8 CMICTRICO:C8 CMICHERP:C8 CMICCAND:C8 CMICGARD:C8 CMICOUT:C8",
    },
    {
      from: "2013-11",
      fields:
        "CO_US:C7 CO_US_UF:C2 CO_US_IBGE:C7 REGUS:C1 CO_PAC_IBG:C7 CO_PAC_UF:C2 CO_PAC_ESC:C1 " +
        "CO_RES_NOR:C1 CO_PAC_IDA:C3 REGRESID:C1 CO_CNES:C7 CLABIBGE:C7 CLABUF:C2 REGLAB:C1 " +
        "DT_ID_COMP:C6 ANO_COMP:C4 CO_FX_ETAR:C2 CO_PAC_RAC:C2 CO_ATI_ESC:C1 CO_ATI_GLA:C1 " +
        "CO_ATI_IND:C1 CO_CEL_ESC:C1 CO_CEL_GLA:C1 CO_NEO_MAL:C1 CO_AMOSTRA:C1 CO_ADEQ_MA:C1 " +
        "CO_BEN_INF:C1 CO_BEN_MET:C1 CO_BEN_REP:C1 CO_BEN_ATR:C1 CO_BEN_RAD:C1 CO_BEN_OUT:C1 " +
        "CO_MIC_LAC:C1 CO_MIC_COC:C1 CO_MIC_CHL:C1 CO_MIC_ACT:C1 CO_MIC_BAC:C1 CO_MIC_TRI:C1 " +
        "CO_MIC_HER:C1 CO_MIC_CAN:C1 CO_MIC_GAR:C1 CO_MIC_OUT:C1 CO_ANM_PRE:C1 DT_ANM_PRE:C4 " +
        "ST_MON_EXT:C1 TEMPCITANT:C8 DINTCOLETA:C1 DINTRESULT:C1 DINTTEMPEX:C1 QTDEXA:C8 " +
        "QUANTEXAME:C8 REPREZT:C8 RESNORM:C8 POSNAONEO:C8 LESALTGRA:C8 PSNAONPLA:C8 NLSALTGRA:C8 " +
        "PSNNPLA:C8 NALTGRA:C8 LBGRAU:C8 LAGRAU:C8 LAGRAUMI:C8 CARCINO:C8 C_EPI_ESCA:C8 " +
        "C_EPI_GLAN:C8 CO_EPI_MET:C8 ADENCARCIN:C8 DENCARCINV:C8 OUTNEO:C8 ALTERADO:C8 " +
        "CVCIONAL:C8 MEIOLIQU:C8 AMOSREJAUS:C8 AMOSREJDAN:C8 AMOSREJALH:C8 AMOSREJOUT:C8 " +
        "REJEITADA:C8 SATISFACT:C8 INSATSFAC:C8 CO_INSA_AC:C8 CO_INSA_SA:C8 CO_INSA_PI:C8 " +
        "CO_INSA_AR:C8 CO_INSA_CO:C8 CO_INSA_SU:C8 CO_INSA_OU:C8 CBEMINFLA:C8 CBEMMETAS:C8 " +
        "CBEMREPAR:C8 CBEMATROF:C8 CBEMRADI:C8 CBEMOUT:C8 CMICLACT:C8 CMICCOCO:C8 CMICCHLA:C8 " +
        "CMICACTI:C8 CMICBACI:C8 CMICTRICO:C8 CMICHERP:C8 CMICCAND:C8 CMICGARD:C8 CMICOUT:C8",
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. Code page inferred: the text columns seen hold no accents.",
};

const SISCOLO_HC: Group = {
  system: "SISCOLO",
  code: "HC",
  pt: "Histopatológico do Colo do Útero",
  en: "Cervical histology exams",
  row: "One histology exam of the cervix.",
  note: "Files without rows occur (HCCE0611, HCDF1005).",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: "/dissemin/publicos/SISCAN/SISCOLO4/Dados",
      pattern: "HC{UF}{YY}{MM}.dbc",
      from: "2006-01",
      to: "2015-10",
      seen: { first: "2006-01", last: "2015-10", files: 2858, bytes: 40_837_119, median: 8117 },
    },
  ],
  lastSeen: "2015-10",
  gaps: {
    AC: ["2014-03", "2014-10", "2015-05", "2015-10"],
    AL: ["2014-01..2015-10"],
    AM: ["2015-10"],
    AP: ["2009-01", "2009-04", "2012-07..2015-10"],
    BA: ["2015-10"],
    CE: ["2015-09..2015-10"],
    DF: ["2015-10"],
    ES: ["2015-01..2015-10"],
    GO: ["2014-03..2014-07"],
    MA: ["2009-12", "2014-04..2015-10"],
    MG: ["2014-02", "2014-06", "2014-09..2014-10", "2015-01..2015-05", "2015-08..2015-10"],
    MS: ["2014-01..2015-10"],
    MT: ["2014-02", "2014-05", "2014-12..2015-10"],
    PA: ["2015-07..2015-10"],
    PB: ["2015-01..2015-10"],
    PE: ["2014-03..2015-10"],
    PI: ["2015-03..2015-10"],
    PR: ["2015-01..2015-10"],
    RJ: ["2015-09..2015-10"],
    RN: ["2014-03..2015-10"],
    RO: ["2015-03..2015-10"],
    RR: ["2013-09..2015-10"],
    RS: ["2014-07..2015-10"],
    SC: ["2014-01..2014-03", "2014-11..2015-10"],
    SE: ["2014-03..2015-10"],
    SP: ["2015-08..2015-10"],
    TO: ["2014-12..2015-10"],
  },
  encoding: "windows-1252",
  layouts: [
    {
      from: "2006-11",
      fields:
        "CO_US:C7 CO_US_UF:C2 CO_US_IBGE:C7 REGUS:C1 CO_PAC_IBG:C7 CO_PAC_UF:C2 CO_PAC_ESC:C1 " +
        "DT_PAC_NAS:C10 CO_PAC_IDA:C3 REGRESID:C1 CO_CNES:C7 CLABIBGE:C7 CLABUF:C2 CLABCID:C40 " +
        "REGLAB:C1 DT_ID_COMP:C6 ANO_COMP:C4 CO_FX_ETAR:C2 CO_CIT_ESC:C1 CO_CIT_GLA:C1 " +
        "CO_CIT_IND:C1 O_CIT_ESCA:C1 O_CIT_GLAN:C1 CO_COLP:C1 CO_RES_TIP:C1 CO_RES_LOC:C1 " +
        "CO_BEN_CER:C2 CO_BEN_ALT:C1 CO_NEO_NIC:C1 CO_NEO_ADE:C1 CO_DIF_GRA:C1 CO_EXTEN_P:C4 " +
        "CO_EXTEN_V:C1 O_EXTEN_PE:C1 O_EXTEN_PA:C1 CO_EXTEN_C:C1 O_EXTEN_VA:C1 CO_MARG:C1 " +
        "CO_RES_FRA:C2 CO_RES_TAM:C4 O_RES_TAM2:C4 CO_RES_MAR:C4 DT_HIS_EXA:C10 DT_HIS_REC:C10 " +
        "CO_MAT_INS:C1 CO_CTRL_FR:C2 CO_CTRL_BL:C2 QTDEXA:C8 DINTCOLETA:C1 DINTRESULT:C1 " +
        "DINTTEMPEX:C1 ESCAMOSA:C8 PNEOPLA:C8 GPNNEOP:C8 GNALTGRAU:C8 INDPNAONEO:C8 " +
        "CITINDALGR:C8 ESCLIPBX:C8 ESCINALT:C8 ESCIEMCINV:C8 ESCCARINVA:C8 ADENOINSUT:C8 " +
        "ADENCARCIN:C8 CIT_OUTNEO:C8 CCOLDEFAUL:C8 CCOLNORMAL:C8 CCOLANORMA:C8 CCOLINSATI:C8 " +
        "CO_COLP_PO:C8 O_COLP_POS:C8 CO_COLP_BI:C8 CO_COLP_CU:C8 CO_COLP_EX:C8 CO_COLP_RE:C8 " +
        "O_COLP_BIO:C8 CRESBIOPSI:C8 CRESCONIZA:C8 CRESHISSIM:C8 CRESPANHIS:C8 CRESOUTROS:C8 " +
        "CRESECTO:C8 CRESENDO:C8 CRESJUNC:C8 CO_BEN_MET:C8 CO_BEN_POL:C8 CBENCERVI:C8 " +
        "CBENALTER:C8 NICDLEVE:C8 NICDMODE:C8 NICDACENT:C8 NICCARCMIN:C8 NICEPIINVA:C8 " +
        "NICIMPAVAL:C8 NICVERRUCO:C8 NICNAOCERA:C8 NEOINSUTU:C8 NEOMUCINO:C8 NEOVILOGL:C8 " +
        "DS_NEO_OUT:C8 CDIFGRAU:C8 CDIFMODDIF:C8 CDIFPOUDIF:C8 CDIFINDFER:C8 CDIEXAMINS:C8 " +
        "C_EXT_VASC:C8 C_EXT_PERI:C8 C_EXT_PARA:C8 C_EXT_CORP:C8 C_EXT_VAGI:C8 CO_EXTEN_L:C8 " +
        "O_EXTEN_LI:C8 CMARLIVRE:C8 CMARCOMPRO:C8 CMARIMPAVA:C8",
    },
    {
      from: "2010-05",
      fields:
        "CO_US:C7 CO_US_UF:C2 CO_US_IBGE:C7 REGUS:C1 CO_PAC_IBG:C7 CO_PAC_UF:C2 CO_PAC_ESC:C1 " +
        "DT_PAC_NAS:C10 CO_PAC_IDA:C3 REGRESID:C1 CO_CNES:C7 CLABIBGE:C7 CLABUF:C2 CLABCID:C40 " +
        "REGLAB:C1 DT_ID_COMP:C6 ANO_COMP:C4 CO_FX_ETAR:C2 CO_PAC_RAC:C2 CO_CIT_ESC:C1 " +
        "CO_CIT_GLA:C1 CO_CIT_IND:C1 O_CIT_ESCA:C1 O_CIT_GLAN:C1 CO_COLP:C1 CO_RES_TIP:C1 " +
        "CO_RES_LOC:C1 CO_BEN_CER:C2 CO_BEN_ALT:C1 CO_NEO_NIC:C1 CO_NEO_ADE:C1 CO_DIF_GRA:C1 " +
        "CO_EXTEN_P:C4 CO_EXTEN_V:C1 O_EXTEN_PE:C1 O_EXTEN_PA:C1 CO_EXTEN_C:C1 O_EXTEN_VA:C1 " +
        "CO_MARG:C1 CO_RES_FRA:C2 CO_RES_TAM:C4 O_RES_TAM2:C4 CO_RES_MAR:C4 DT_HIS_EXA:C10 " +
        "DT_HIS_REC:C10 CO_MAT_INS:C1 CO_CTRL_FR:C2 CO_CTRL_BL:C2 QTDEXA:C8 DINTCOLETA:C1 " +
        "DINTRESULT:C1 DINTTEMPEX:C1 ESCAMOSA:C8 PNEOPLA:C8 GPNNEOP:C8 GNALTGRAU:C8 " +
        "INDPNAONEO:C8 CITINDALGR:C8 ESCLIPBX:C8 ESCINALT:C8 ESCIEMCINV:C8 ESCCARINVA:C8 " +
        "ADENOINSUT:C8 ADENCARCIN:C8 CIT_OUTNEO:C8 CCOLDEFAUL:C8 CCOLNORMAL:C8 CCOLANORMA:C8 " +
        "CCOLINSATI:C8 CO_COLP_PO:C8 O_COLP_POS:C8 CO_COLP_BI:C8 CO_COLP_CU:C8 CO_COLP_EX:C8 " +
        "CO_COLP_RE:C8 O_COLP_BIO:C8 CRESBIOPSI:C8 CRESCONIZA:C8 CRESHISSIM:C8 CRESPANHIS:C8 " +
        "CRESOUTROS:C8 CRESECTO:C8 CRESENDO:C8 CRESJUNC:C8 CO_BEN_MET:C8 CO_BEN_POL:C8 " +
        "CBENCERVI:C8 CBENALTER:C8 NICDLEVE:C8 NICDMODE:C8 NICDACENT:C8 NICCARCMIN:C8 " +
        "NICEPIINVA:C8 NICIMPAVAL:C8 NICVERRUCO:C8 NICNAOCERA:C8 NEOINSUTU:C8 NEOMUCINO:C8 " +
        "NEOVILOGL:C8 DS_NEO_OUT:C8 CDIFGRAU:C8 CDIFMODDIF:C8 CDIFPOUDIF:C8 CDIFINDFER:C8 " +
        "CDIEXAMINS:C8 C_EXT_VASC:C8 C_EXT_PERI:C8 C_EXT_PARA:C8 C_EXT_CORP:C8 C_EXT_VAGI:C8 " +
        "CO_EXTEN_L:C8 O_EXTEN_LI:C8 CMARLIVRE:C8 CMARCOMPRO:C8 CMARIMPAVA:C8",
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. Code page inferred: the text columns seen hold no accents.",
};

/** SISCOLO: exams of the screening for cervical cancer. */
export const SISCOLO: System<{
  readonly CC: Group;
  readonly HC: Group;
}> = {
  id: "SISCOLO",
  name: "siscolo",
  aliases: ["SISCAN/SISCOLO4"],
  pt: "Sistema de Informação do Câncer do Colo do Útero",
  en: "Cervical Cancer Information System",
  about:
    "Exams of the screening for cervical cancer, 2006 to 2015. A file's month is the competence.",
  groups: { CC: SISCOLO_CC, HC: SISCOLO_HC },
  auxiliary: ["/dissemin/publicos/SISCAN/SISCOLO4/Auxiliar/TAB_SISCOLO4.zip"],
  documentation: [],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
