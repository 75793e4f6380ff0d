/**
 * SISMAMA, breast cancer screening: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const SISMAMA_CM: Group = {
  system: "SISMAMA",
  code: "CM",
  pt: "Citopatológico de Mama",
  en: "Breast cytology exams",
  row: "One cytology exam of the breast.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: "/dissemin/publicos/SISCAN/SISMAMA/Dados",
      pattern: "CM{UF}{YY}{MM}.dbc",
      from: "2009-01",
      to: "2015-07",
      seen: { first: "2009-01", last: "2015-07", files: 1675, bytes: 5_035_816, median: 2060 },
    },
  ],
  lastSeen: "2015-07",
  gaps: {
    AC: ["2009-01..2009-06", "2010-04", "2015-07"],
    AL: ["2009-01..2009-07", "2011-04..2011-12", "2012-02..2012-12", "2013-10..2015-07"],
    AM: ["2009-01..2009-05", "2015-06..2015-07"],
    AP: ["2009-01..2009-08", "2012-07", "2014-11..2015-07"],
    BA: ["2009-01..2009-05"],
    CE: ["2009-01..2009-05", "2015-01..2015-07"],
    DF: ["2009-01..2009-08"],
    ES: ["2009-01..2009-05", "2015-01..2015-07"],
    GO: ["2009-01..2009-08", "2014-03..2015-07"],
    MA: ["2014-05..2015-07"],
    MG: ["2009-01..2009-05", "2013-08..2013-09", "2013-11..2015-07"],
    MS: ["2009-01..2009-05", "2009-10..2009-12", "2014-03..2015-07"],
    MT: ["2009-01..2009-08", "2014-12..2015-07"],
    PA: ["2009-01..2009-08", "2015-01..2015-07"],
    PB: ["2009-01..2009-07", "2015-01..2015-07"],
    PE: ["2009-01..2009-06", "2014-03..2015-07"],
    PI: ["2009-01..2009-05", "2015-07"],
    PR: ["2009-01..2009-03", "2015-01..2015-07"],
    RJ: ["2009-01..2009-05"],
    RN: ["2009-01..2009-06", "2013-12..2015-07"],
    RO: ["2009-01..2009-06", "2015-03..2015-07"],
    RR: ["2009-01..2009-08", "2009-12", "2013-09..2015-07"],
    RS: ["2009-01..2009-04", "2013-03..2013-04", "2013-07..2013-12", "2014-11..2015-07"],
    SC: ["2009-01..2009-08", "2012-06", "2014-08..2014-09", "2014-11", "2015-01..2015-07"],
    SE: ["2009-01..2009-08", "2009-10..2009-12", "2014-03..2015-07"],
    SP: ["2009-01..2009-05", "2015-07"],
    TO: ["2009-01..2009-06", "2014-12..2015-07"],
  },
  encoding: "windows-1252",
  layouts: [
    {
      from: "2014-09",
      fields:
        `CO_PAC_UF:C2 CO_US_UF:C2 CO_PAC_IBG:C7 CO_US_IBGE:C7 CO_US:C7 CO_CNES:C7 PRESTUF:C2 REGUS:C1
REGRESID:C1 REGLAB:C1 ANO_COMP:C4 PRESTMUN:C7 DT_ID_COMP:C6 CO_FX_ETAR:C2 CO_PAC_ESC:C1
CO_PAC_SEX:C1 CO_PAC_RAC:C2 CANMPACANC:C1 CO_CLI_DES:C1 CO_CLI_NOD:C1 CCLIMATMAM:C1 CCLIMATDPC:C1
DINTCOLETA:C1 DINTRESULT:C1 DINTTEMPEX:C1 CO_RES_ADE:C1 PRESULPAAF:C1 CRESBENIG:C1 CRESMALIIN:C1
CRESSUSMAL:C1 CRESPOSMAL:C1 CRESDERPAP:C1 QUANTEXAME:C8 PBENMASTIT:C8 PBENABSUBA:C8 PBENFIBROA:C8
PBENNECGOR:C8 PBENCONDFI:C8 PBENLESEPI:C8 PBENOUTRAS:C8 PMALINTUMP:C8 PMALINTUMF:C8 PMALINOUTR:C8
PSUSLEJPCA:C8 PSUSOUTROS:C8 PPOSMACDUC:C8 PPOSMACLOB:C8 PPOSMACOUT:C8 DEMATACELU:C8 DENEGMALIG:C8
DEMALIINDT:C8 DEPOSMALIG:C8 DELESMALIG:C8 DEPROCINFL:C8`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in raphaelfh/omnisus-db. Code page inferred: the text columns seen hold no accents.",
};

const SISMAMA_HM: Group = {
  system: "SISMAMA",
  code: "HM",
  pt: "Histopatológico de Mama",
  en: "Breast histology exams",
  row: "One histology exam of the breast.",
  note: "The portal calls it HC by mistake. Files without rows occur (HMAC0907).",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: "/dissemin/publicos/SISCAN/SISMAMA/Dados",
      pattern: "HM{UF}{YY}{MM}.dbc",
      from: "2009-01",
      to: "2015-07",
      seen: { first: "2009-01", last: "2015-07", files: 1674, bytes: 5_926_506, median: 2263 },
    },
  ],
  lastSeen: "2015-07",
  gaps: {
    AC: ["2009-01..2009-06", "2010-04", "2015-07"],
    AL: ["2009-01..2009-07", "2011-04..2011-12", "2012-02..2012-12", "2013-10..2015-07"],
    AM: ["2009-01..2009-05", "2015-06..2015-07"],
    AP: ["2009-01..2009-08", "2012-07", "2014-11..2015-07"],
    BA: ["2009-01..2009-05"],
    CE: ["2009-01..2009-05", "2015-01..2015-07"],
    DF: ["2009-01..2009-08"],
    ES: ["2009-01..2009-05", "2015-01..2015-07"],
    GO: ["2009-01..2009-08", "2014-03..2015-07"],
    MA: ["2014-05..2015-07"],
    MG: ["2009-01..2009-05", "2013-08..2015-07"],
    MS: ["2009-01..2009-05", "2009-10..2009-12", "2014-03..2015-07"],
    MT: ["2009-01..2009-08", "2014-12..2015-07"],
    PA: ["2009-01..2009-08", "2015-01..2015-07"],
    PB: ["2009-01..2009-07", "2015-01..2015-07"],
    PE: ["2009-01..2009-06", "2014-03..2015-07"],
    PI: ["2009-01..2009-05", "2015-07"],
    PR: ["2009-01..2009-03", "2015-01..2015-07"],
    RJ: ["2009-01..2009-05"],
    RN: ["2009-01..2009-06", "2013-12..2015-07"],
    RO: ["2009-01..2009-06", "2015-03..2015-07"],
    RR: ["2009-01..2009-08", "2009-12", "2013-09..2015-07"],
    RS: ["2009-01..2009-04", "2013-03..2013-04", "2013-07..2013-12", "2014-11..2015-07"],
    SC: ["2009-01..2009-08", "2012-06", "2014-08..2014-09", "2014-11", "2015-01..2015-07"],
    SE: ["2009-01..2009-08", "2009-10..2009-12", "2014-03..2015-07"],
    SP: ["2009-01..2009-05", "2015-07"],
    TO: ["2009-01..2009-06", "2014-12..2015-07"],
  },
  encoding: "windows-1252",
  layouts: [
    {
      from: "2009-07",
      fields:
        `CO_PAC_UF:C2 CO_US_UF:C2 CO_PAC_IBG:C7 CO_US_IBGE:C7 CO_US:C7 CO_CNES:C7 PRESTUF:C2 PRESTMUN:C7
REGUS:C1 REGRESID:C1 REGLAB:C1 ANO_COMP:C4 DT_ID_COMP:C6 CO_FX_ETAR:C2 CO_PAC_ESC:C1 CO_PAC_SEX:C1
CO_PAC_RAC:C2 C_CLI_TCAN:C1 C_CLI_DETE:C1 CO_CLI_MAM:C1 CO_CLI_TAM:C1 CO_TAM_TUM:C1 C_CLI_LINF:C1
CCLIMATPRO:C3 DINTCOLETA:C1 DINTRESULT:C1 DINTTEMPEX:C1 CRESPROCIR:C3 CO_RES_ADE:C70 CMICMICRCA:C1
C_NEO_MALI:C3 CO_HIS_GRA:C1 CO_HIS_MAR:C1 QUANTEXAME:C8 LESBENIGIN:C8 CNEOMALIG:C8 CBENHIPSAT:C8
CBENHIPCAT:C8 CBENLOBCAT:C8 CBENADENOS:C8 CBENESDERO:C8 CBENFIBROC:C8 CBENFIBROA:C8 CBENSOLITA:C8
CBENMULTI:C8 CBENFLORID:C8 CBENMASTIT:C8 CBENOUTROS:C8`,
    },
    {
      from: "2009-08",
      fields:
        `CO_PAC_UF:C2 CO_US_UF:C2 CO_PAC_IBG:C7 CO_US_IBGE:C7 CO_US:C7 CO_CNES:C7 PRESTUF:C2 PRESTMUN:C7
REGUS:C1 REGRESID:C1 REGLAB:C1 ANO_COMP:C4 DT_ID_COMP:C6 CO_FX_ETAR:C2 CO_PAC_ESC:C1 CO_PAC_SEX:C1
CO_PAC_RAC:C2 CCLITPEXA:C1 CCLITANT:C1 CCLIDIAGIM:C1 CCLILOCA:C3 CHISLINFCO:C1 CHISRECES:C1
CHISRECPR:C1 C_CLI_TCAN:C1 C_CLI_DETE:C1 CO_CLI_MAM:C1 CO_CLI_TAM:C1 CO_TAM_TUM:C1 C_CLI_LINF:C1
CCLIMATPRO:C3 DINTCOLETA:C1 DINTRESULT:C1 DINTTEMPEX:C1 CRESPROCIR:C3 CO_RES_ADE:C70 CMICMICRCA:C1
C_NEO_MALI:C3 CO_HIS_GRA:C1 CO_HIS_MAR:C1 QUANTEXAME:C8 LESBENIGIN:C8 CNEOMALIG:C8 CBENHIPSAT:C8
CBENHIPCAT:C8 CBENLOBCAT:C8 CBENADENOS:C8 CBENESDERO:C8 CBENFIBROC:C8 CBENFIBROA:C8 CBENSOLITA:C8
CBENMULTI:C8 CBENFLORID:C8 CBENMASTIT:C8 CBENOUTROS:C8`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. Code page inferred: the text columns seen hold no accents.",
};

const SISMAMA_MM: Group = {
  system: "SISMAMA",
  code: "MM",
  pt: "Mamografia",
  en: "Mammography exams",
  row: "One mammography exam.",
  note:
    "In neither the crawl nor the list of the portal: real files of 2011 to 2014 are known. Its directory and span are those of the other groups.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: "/dissemin/publicos/SISCAN/SISMAMA/Dados",
      pattern: "MM{UF}{YY}{MM}.dbc",
      from: "2009-01",
      to: "2015-07",
    },
  ],
  lastSeen: "2014-08",
  gaps: {},
  encoding: "windows-1252",
  layouts: [
    {
      from: "2011-06",
      fields:
        `CO_PAC_UF:C2 CO_US_UF:C2 CO_PAC_IBG:C7 CO_US_IBGE:C7 CO_US:C7 CO_CNES:C7 PRESTUF:C2 CO_IBGE:C7
REGUS:C1 REGRESID:C1 REGLAB:C1 ANO_COMP:C4 DT_ID_COMP:C6 CO_FX_ETAR:C2 CO_PAC_ESC:C1 CO_PAC_SEX:C1
CO_PAC_RAC:C2 CANMPACANC:C1 CANMEXAPR:C1 CANMMAMOGR:C1 INDICLINIC:C1 TIPMAMDIAG:C1 PRESNOD:C1
CO_CLI_DIA:C1 DINTSOLICT:C1 DINTRESULT:C1 DINTTEMPEX:C1 TEMPOMAMOG:C40 CRADPELED:C1 CRADCOMPCD:C1
CRADPELEE:C1 CRADCOMPCE:C1 CNODTAMD:C1 CNODTAME:C1 CATBIRADS:C1 CCONRECOMD:C1 CCONRECOME:C1
QUANTEXAME:C8 CIRURGANTD:C8 CIRURGANTE:C8 NAOFZCIANT:C8 CNODDEND:C8 CNODCALD:C8 CNODDENHED:C8
CCALCVASCD:C8 CCALCASPBD:C8 CLINFINTRD:C8 CDISARQCID:C8 CIMPINTEGD:C8 CIMPSINRUD:C8 CNODDENE:C8
CNODCALE:C8 CNODDENHEE:C8 CCALCVASCE:C8 CCALCASPBE:C8 CLINFINTRE:C8 CDISARQCIE:C8 CIMPINTEGE:C8
CIMPSINRUE:C8 CLINFAUXD:C1 CLINFAUXE:C1 CCONRECOM:C1 SEMACHADOS:C8 NODULODIR:C8 NODULOESQ:C8
MICRODIR:C8 MICROESQ:C8 CLINFAUXDI:C8 CLINFAUXEI:C8`,
    },
  ],
  source:
    "Name rule: and layout: file headers in allan-silva/libdatasus. Directory and span inferred from groups CM and HM. Code page inferred: the text columns seen hold no accents.",
};

/** SISMAMA: exams of the screening for breast cancer. */
export const SISMAMA: System<{
  readonly CM: Group;
  readonly HM: Group;
  readonly MM: Group;
}> = {
  id: "SISMAMA",
  name: "sismama",
  aliases: ["SISCAN/SISMAMA"],
  pt: "Sistema de Informação do Câncer de Mama",
  en: "Breast Cancer Information System",
  about:
    "Exams of the screening for breast cancer, 2009 to 2015. A file's month is the competence.",
  groups: { CM: SISMAMA_CM, HM: SISMAMA_HM, MM: SISMAMA_MM },
  auxiliary: ["/dissemin/publicos/SISCAN/SISMAMA/Auxiliar/TAB_SISMAMA.zip"],
  documentation: [],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
