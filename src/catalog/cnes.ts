/**
 * CNES, the health facilities: what the server holds and what the columns mean.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import { CNES_LT_COLUMNS, CNES_PF_COLUMNS } from "./cnes_columns.ts";
import { CNES_ST_COLUMNS } from "./cnes_st_columns.ts";
import type { AnnotatedGroup, Group, System } from "./dataset.ts";

const DATA = "/dissemin/publicos/CNES/200508_/Dados";

const CRAWL =
  "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Code page: the text of real files.";
const MEANING =
  "Meaning: rfsaldanha/microdatasus; the tables of TAB_CNES in allan-silva/libdatasus.";

const CNES_ST: AnnotatedGroup<typeof CNES_ST_COLUMNS> = {
  system: "CNES",
  code: "ST",
  pt: "Estabelecimentos",
  en: "Facilities",
  row:
    "One facility in one month: each file is a complete picture, so that months must not be added up.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/ST`,
      pattern: "ST{UF}{YY}{MM}.dbc",
      from: "2005-08",
      seen: {
        first: "2005-08",
        last: "2026-03",
        files: 6696,
        bytes: 3_246_302_091,
        median: 222_543,
      },
    },
  ],
  lastSeen: "2026-03",
  gaps: {},
  encoding: "windows-1252",
  columns: CNES_ST_COLUMNS,
  layouts: [
    {
      from: "2005-10",
      fields:
        "CNES:C7 CODUFMUN:C6 COD_CEP:C8 CPF_CNPJ:C14 PF_PJ:C1 NIV_DEP:C1 CNPJ_MAN:C14 COD_IR:C2 " +
        "REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 VINC_SUS:C1 TPGESTAO:C1 ESFERA_A:C2 " +
        "RETENCAO:C2 ATIVIDAD:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 " +
        "TP_PREST:C2 CO_BANCO:C4 CO_AGENC:C5 C_CORREN:C14 CONTRATM:C11 DT_PUBLM:C8 CONTRATE:C11 " +
        "DT_PUBLE:C8 ALVARA:C25 DT_EXPED:C8 ORGEXPED:C2 AV_ACRED:C1 CLASAVAL:C1 DT_ACRED:C6 " +
        "AV_PNASS:C1 DT_PNASS:C6 GESPRG1E:C1 GESPRG1M:C1 GESPRG2E:C1 GESPRG2M:C1 GESPRG4E:C1 " +
        "GESPRG4M:C1 NIVATE_A:C1 GESPRG3E:C1 GESPRG3M:C1 GESPRG5E:C1 GESPRG5M:C1 GESPRG6E:C1 " +
        "GESPRG6M:C1 NIVATE_H:C1 QTLEITP1:N3 QTLEITP2:N3 QTLEITP3:N3 LEITHOSP:C1 QTINST01:N3 " +
        "QTINST02:N3 QTINST03:N3 QTINST04:N3 QTINST05:N3 QTINST06:N3 QTINST07:N3 QTINST08:N3 " +
        "QTINST09:N3 QTINST10:N3 QTINST11:N3 QTINST12:N3 QTINST13:N3 QTINST14:N3 URGEMERG:C1 " +
        "QTINST15:N3 QTINST16:N3 QTINST17:N3 QTINST18:N3 QTINST19:N3 QTINST20:N3 QTINST21:N3 " +
        "QTINST22:N3 QTINST23:N3 QTINST24:N3 QTINST25:N3 QTINST26:N3 QTINST27:N3 QTINST28:N3 " +
        "QTINST29:N3 QTINST30:N3 ATENDAMB:C1 QTINST31:N3 QTINST32:N3 QTINST33:N3 CENTRCIR:C1 " +
        "QTINST34:N3 QTINST35:N3 QTINST36:N3 QTINST37:N3 CENTROBS:C1 QTLEIT05:N3 QTLEIT06:N3 " +
        "QTLEIT07:N3 QTLEIT08:N3 QTLEIT09:N3 QTLEIT19:N3 QTLEIT20:N3 QTLEIT21:N3 QTLEIT22:N3 " +
        "QTLEIT23:N3 QTLEIT32:N3 QTLEIT34:N3 QTLEIT38:N3 QTLEIT39:N3 QTLEIT40:N3 CENTRNEO:C1 " +
        "ATENDHOS:C1 SERAP01P:C1 SERAP01T:C1 SERAP02P:C1 SERAP02T:C1 SERAP03P:C1 SERAP03T:C1 " +
        "SERAP04P:C1 SERAP04T:C1 SERAP05P:C1 SERAP05T:C1 SERAP06P:C1 SERAP06T:C1 SERAP07P:C1 " +
        "SERAP07T:C1 SERAP08P:C1 SERAP08T:C1 SERAP09P:C1 SERAP09T:C1 SERAP10P:C1 SERAP10T:C1 " +
        "SERAP11P:C1 SERAP11T:C1 SERAPOIO:C1 RES_BIOL:C1 RES_QUIM:C1 RES_RADI:C1 RES_COMU:C1 " +
        "COLETRES:C1 COMISS01:C1 COMISS02:C1 COMISS03:C1 COMISS04:C1 COMISS05:C1 COMISS06:C1 " +
        "COMISS07:C1 COMISS08:C1 COMISS09:C1 COMISS10:C1 COMISS11:C1 COMISS12:C1 COMISSAO:C1 " +
        "AP01CV01:C1 AP01CV02:C1 AP01CV05:C1 AP01CV06:C1 AP01CV03:C1 AP01CV04:C1 AP02CV01:C1 " +
        "AP02CV02:C1 AP02CV05:C1 AP02CV06:C1 AP02CV03:C1 AP02CV04:C1 AP03CV01:C1 AP03CV02:C1 " +
        "AP03CV05:C1 AP03CV06:C1 AP03CV03:C1 AP03CV04:C1 AP04CV01:C1 AP04CV02:C1 AP04CV05:C1 " +
        "AP04CV06:C1 AP04CV03:C1 AP04CV04:C1 AP05CV01:C1 AP05CV02:C1 AP05CV05:C1 AP05CV06:C1 " +
        "AP05CV03:C1 AP05CV04:C1 AP06CV01:C1 AP06CV02:C1 AP06CV05:C1 AP06CV06:C1 AP06CV03:C1 " +
        "AP06CV04:C1 AP07CV01:C1 AP07CV02:C1 AP07CV05:C1 AP07CV06:C1 AP07CV03:C1 AP07CV04:C1 " +
        "ATEND_PR:C1 DT_ATUAL:C6 COMPETEN:C6",
    },
    {
      from: "2013-11",
      fields:
        "CNES:C7 CODUFMUN:C6 COD_CEP:C8 CPF_CNPJ:C14 PF_PJ:C1 NIV_DEP:C1 CNPJ_MAN:C14 COD_IR:C2 " +
        "REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 VINC_SUS:C1 TPGESTAO:C1 ESFERA_A:C2 " +
        "RETENCAO:C2 ATIVIDAD:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 " +
        "TP_PREST:C2 CO_BANCO:C4 CO_AGENC:C5 C_CORREN:C14 CONTRATM:C11 DT_PUBLM:C8 CONTRATE:C11 " +
        "DT_PUBLE:C8 ALVARA:C25 DT_EXPED:C8 ORGEXPED:C2 AV_ACRED:C1 CLASAVAL:C1 DT_ACRED:C6 " +
        "AV_PNASS:C1 DT_PNASS:C6 GESPRG1E:C1 GESPRG1M:C1 GESPRG2E:C1 GESPRG2M:C1 GESPRG4E:C1 " +
        "GESPRG4M:C1 NIVATE_A:C1 GESPRG3E:C1 GESPRG3M:C1 GESPRG5E:C1 GESPRG5M:C1 GESPRG6E:C1 " +
        "GESPRG6M:C1 NIVATE_H:C1 QTLEITP1:N3 QTLEITP2:N3 QTLEITP3:N3 LEITHOSP:C1 QTINST01:N3 " +
        "QTINST02:N3 QTINST03:N3 QTINST04:N3 QTINST05:N3 QTINST06:N3 QTINST07:N3 QTINST08:N3 " +
        "QTINST09:N3 QTINST10:N3 QTINST11:N3 QTINST12:N3 QTINST13:N3 QTINST14:N3 URGEMERG:C1 " +
        "QTINST15:N3 QTINST16:N3 QTINST17:N3 QTINST18:N3 QTINST19:N3 QTINST20:N3 QTINST21:N3 " +
        "QTINST22:N3 QTINST23:N3 QTINST24:N3 QTINST25:N3 QTINST26:N3 QTINST27:N3 QTINST28:N3 " +
        "QTINST29:N3 QTINST30:N3 ATENDAMB:C1 QTINST31:N3 QTINST32:N3 QTINST33:N3 CENTRCIR:C1 " +
        "QTINST34:N3 QTINST35:N3 QTINST36:N3 QTINST37:N3 CENTROBS:C1 QTLEIT05:N3 QTLEIT06:N3 " +
        "QTLEIT07:N3 QTLEIT08:N3 QTLEIT09:N3 QTLEIT19:N3 QTLEIT20:N3 QTLEIT21:N3 QTLEIT22:N3 " +
        "QTLEIT23:N3 QTLEIT32:N3 QTLEIT34:N3 QTLEIT38:N3 QTLEIT39:N3 QTLEIT40:N3 CENTRNEO:C1 " +
        "ATENDHOS:C1 SERAP01P:C1 SERAP01T:C1 SERAP02P:C1 SERAP02T:C1 SERAP03P:C1 SERAP03T:C1 " +
        "SERAP04P:C1 SERAP04T:C1 SERAP05P:C1 SERAP05T:C1 SERAP06P:C1 SERAP06T:C1 SERAP07P:C1 " +
        "SERAP07T:C1 SERAP08P:C1 SERAP08T:C1 SERAP09P:C1 SERAP09T:C1 SERAP10P:C1 SERAP10T:C1 " +
        "SERAP11P:C1 SERAP11T:C1 SERAPOIO:C1 RES_BIOL:C1 RES_QUIM:C1 RES_RADI:C1 RES_COMU:C1 " +
        "COLETRES:C1 COMISS01:C1 COMISS02:C1 COMISS03:C1 COMISS04:C1 COMISS05:C1 COMISS06:C1 " +
        "COMISS07:C1 COMISS08:C1 COMISS09:C1 COMISS10:C1 COMISS11:C1 COMISS12:C1 COMISSAO:C1 " +
        "AP01CV01:C1 AP01CV02:C1 AP01CV05:C1 AP01CV06:C1 AP01CV03:C1 AP01CV04:C1 AP02CV01:C1 " +
        "AP02CV02:C1 AP02CV05:C1 AP02CV06:C1 AP02CV03:C1 AP02CV04:C1 AP03CV01:C1 AP03CV02:C1 " +
        "AP03CV05:C1 AP03CV06:C1 AP03CV03:C1 AP03CV04:C1 AP04CV01:C1 AP04CV02:C1 AP04CV05:C1 " +
        "AP04CV06:C1 AP04CV03:C1 AP04CV04:C1 AP05CV01:C1 AP05CV02:C1 AP05CV05:C1 AP05CV06:C1 " +
        "AP05CV03:C1 AP05CV04:C1 AP06CV01:C1 AP06CV02:C1 AP06CV05:C1 AP06CV06:C1 AP06CV03:C1 " +
        "AP06CV04:C1 AP07CV01:C1 AP07CV02:C1 AP07CV05:C1 AP07CV06:C1 AP07CV03:C1 AP07CV04:C1 " +
        "ATEND_PR:C1 DT_ATUAL:C6 COMPETEN:C6 NAT_JUR:C4",
    },
    {
      from: "2019-12",
      fields:
        "CNES:C7 CODUFMUN:C6 COD_CEP:C8 CPF_CNPJ:C14 PF_PJ:C1 NIV_DEP:C1 CNPJ_MAN:C14 COD_IR:C2 " +
        "REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 VINC_SUS:C1 TPGESTAO:C1 ESFERA_A:C2 " +
        "RETENCAO:C2 ATIVIDAD:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 " +
        "TP_PREST:C2 CO_BANCO:C4 CO_AGENC:C5 C_CORREN:C14 CONTRATM:C11 DT_PUBLM:C8 CONTRATE:C11 " +
        "DT_PUBLE:C8 ALVARA:C25 DT_EXPED:C8 ORGEXPED:C2 AV_ACRED:C1 CLASAVAL:C1 DT_ACRED:C6 " +
        "AV_PNASS:C1 DT_PNASS:C6 GESPRG1E:C1 GESPRG1M:C1 GESPRG2E:C1 GESPRG2M:C1 GESPRG4E:C1 " +
        "GESPRG4M:C1 NIVATE_A:C1 GESPRG3E:C1 GESPRG3M:C1 GESPRG5E:C1 GESPRG5M:C1 GESPRG6E:C1 " +
        "GESPRG6M:C1 NIVATE_H:C1 QTLEITP1:N4 QTLEITP2:N4 QTLEITP3:N4 LEITHOSP:C1 QTINST01:N3 " +
        "QTINST02:N3 QTINST03:N3 QTINST04:N3 QTINST05:N3 QTINST06:N3 QTINST07:N3 QTINST08:N3 " +
        "QTINST09:N3 QTINST10:N3 QTINST11:N3 QTINST12:N3 QTINST13:N3 QTINST14:N3 URGEMERG:C1 " +
        "QTINST15:N3 QTINST16:N3 QTINST17:N3 QTINST18:N3 QTINST19:N3 QTINST20:N3 QTINST21:N3 " +
        "QTINST22:N3 QTINST23:N3 QTINST24:N3 QTINST25:N3 QTINST26:N3 QTINST27:N3 QTINST28:N3 " +
        "QTINST29:N3 QTINST30:N3 ATENDAMB:C1 QTINST31:N3 QTINST32:N3 QTINST33:N3 CENTRCIR:C1 " +
        "QTINST34:N3 QTINST35:N3 QTINST36:N3 QTINST37:N3 CENTROBS:C1 QTLEIT05:N3 QTLEIT06:N3 " +
        "QTLEIT07:N3 QTLEIT08:N3 QTLEIT09:N3 QTLEIT19:N3 QTLEIT20:N3 QTLEIT21:N3 QTLEIT22:N3 " +
        "QTLEIT23:N3 QTLEIT32:N3 QTLEIT34:N3 QTLEIT38:N3 QTLEIT39:N3 QTLEIT40:N3 CENTRNEO:C1 " +
        "ATENDHOS:C1 SERAP01P:C1 SERAP01T:C1 SERAP02P:C1 SERAP02T:C1 SERAP03P:C1 SERAP03T:C1 " +
        "SERAP04P:C1 SERAP04T:C1 SERAP05P:C1 SERAP05T:C1 SERAP06P:C1 SERAP06T:C1 SERAP07P:C1 " +
        "SERAP07T:C1 SERAP08P:C1 SERAP08T:C1 SERAP09P:C1 SERAP09T:C1 SERAP10P:C1 SERAP10T:C1 " +
        "SERAP11P:C1 SERAP11T:C1 SERAPOIO:C1 RES_BIOL:C1 RES_QUIM:C1 RES_RADI:C1 RES_COMU:C1 " +
        "COLETRES:C1 COMISS01:C1 COMISS02:C1 COMISS03:C1 COMISS04:C1 COMISS05:C1 COMISS06:C1 " +
        "COMISS07:C1 COMISS08:C1 COMISS09:C1 COMISS10:C1 COMISS11:C1 COMISS12:C1 COMISSAO:C1 " +
        "AP01CV01:C1 AP01CV02:C1 AP01CV03:C1 AP01CV04:C1 AP01CV05:C1 AP01CV06:C1 AP01CV07:C1 " +
        "AP02CV01:C1 AP02CV02:C1 AP02CV03:C1 AP02CV04:C1 AP02CV05:C1 AP02CV06:C1 AP02CV07:C1 " +
        "AP03CV01:C1 AP03CV02:C1 AP03CV03:C1 AP03CV04:C1 AP03CV05:C1 AP03CV06:C1 AP03CV07:C1 " +
        "AP04CV01:C1 AP04CV02:C1 AP04CV03:C1 AP04CV04:C1 AP04CV05:C1 AP04CV06:C1 AP04CV07:C1 " +
        "AP05CV01:C1 AP05CV02:C1 AP05CV03:C1 AP05CV04:C1 AP05CV05:C1 AP05CV06:C1 AP05CV07:C1 " +
        "AP06CV01:C1 AP06CV02:C1 AP06CV03:C1 AP06CV04:C1 AP06CV05:C1 AP06CV06:C1 AP06CV07:C1 " +
        "AP07CV01:C1 AP07CV02:C1 AP07CV03:C1 AP07CV04:C1 AP07CV05:C1 AP07CV06:C1 AP07CV07:C1 " +
        "ATEND_PR:C1 DT_ATUAL:C6 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source:
    `${CRAWL} Layouts: file headers in allan-silva/libdatasus, AlertaDengue/pyreaddbc, brenobmoreira/go-datasus-etl. ${MEANING} QTINST, QTLEIT, SERAP and COMISS: the column mapping of basedosdados, one source only.`,
};

const CNES_PF: AnnotatedGroup<typeof CNES_PF_COLUMNS> = {
  system: "CNES",
  code: "PF",
  pt: "Profissionais",
  en: "Professionals",
  row:
    "One professional in one occupation and bond at one facility in one month: each file is a complete picture, so that months must not be added up. Count heads by CPFUNICO = 1.",
  note:
    "It holds names, health card numbers and council registrations of professionals in clear; their CPF is obfuscated. The largest group of CNES: 45 GB.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/PF`,
      pattern: "PF{UF}{YY}{MM}.dbc",
      from: "2005-08",
      seen: {
        first: "2005-08",
        last: "2026-03",
        files: 6696,
        bytes: 44_636_070_529,
        median: 3_381_237,
      },
    },
  ],
  lastSeen: "2026-03",
  gaps: {},
  encoding: "windows-1252",
  columns: CNES_PF_COLUMNS,
  layouts: [
    {
      from: "2005-08",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 ATIVIDAD:C2 RETENCAO:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 CPF_PROF:C11 " +
        "CBO:C5 CBOUNICO:C5 NOMEPROF:C60 CNS_PROF:C15 CONSELHO:C2 REGISTRO:C13 VINCULAC:C1 " +
        "VINCUL_C:C1 VINCUL_A:C1 VINCUL_N:C1 HORAOUTR:N3 HORAHOSP:N3 HORA_AMB:N3 COMPETEN:C6 " +
        "PROF_SUS:C1 PROFNSUS:C1 CPFUNICO:C11 UFMUNRES:C8",
    },
    {
      from: "2007-11",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 ATIVIDAD:C2 RETENCAO:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 CPF_PROF:C11 " +
        "CPFUNICO:C1 CBO:C6 CBOUNICO:C6 NOMEPROF:C60 CNS_PROF:C15 CONSELHO:C2 REGISTRO:C13 " +
        "VINCULAC:C6 VINCUL_C:C1 VINCUL_A:C1 VINCUL_N:C1 PROF_SUS:C1 PROFNSUS:C1 HORAOUTR:N3 " +
        "HORAHOSP:N3 HORA_AMB:N3 COMPETEN:C6 UFMUNRES:C6",
    },
    {
      from: "2015-10",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 ATIVIDAD:C2 RETENCAO:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 CPF_PROF:C11 " +
        "CPFUNICO:C1 CBO:C6 CBOUNICO:C6 NOMEPROF:C60 CNS_PROF:C15 CONSELHO:C2 REGISTRO:C13 " +
        "VINCULAC:C6 VINCUL_C:C1 VINCUL_A:C1 VINCUL_N:C1 PROF_SUS:C1 PROFNSUS:C1 HORAOUTR:N3 " +
        "HORAHOSP:N3 HORA_AMB:N3 COMPETEN:C6 UFMUNRES:C6 NAT_JUR:C4",
    },
  ],
  source:
    `${CRAWL} Layouts: file headers in allan-silva/libdatasus, diegopereiramendes/dbc-to-dbf. ${MEANING}`,
};

const CNES_LT: AnnotatedGroup<typeof CNES_LT_COLUMNS> = {
  system: "CNES",
  code: "LT",
  pt: "Leitos",
  en: "Hospital beds",
  row:
    "One kind of bed of one facility in one month: each file is a complete picture, so that months must not be added up. The beds of a facility are the sum of QT_EXIST over its rows.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/LT`,
      pattern: "LT{UF}{YY}{MM}.dbc",
      from: "2005-10",
      seen: { first: "2005-10", last: "2026-03", files: 6642, bytes: 146_622_490, median: 14_014 },
    },
  ],
  lastSeen: "2026-03",
  gaps: {},
  encoding: "windows-1252",
  columns: CNES_LT_COLUMNS,
  layouts: [
    {
      from: "2006-10",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 ATIVIDAD:C2 RETENCAO:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 TP_LEITO:C2 " +
        "CODLEITO:C2 QT_EXIST:N4 QT_CONTR:N4 QT_SUS:N4 QT_NSUS:N4 COMPETEN:C6",
    },
    {
      from: "2018-11",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 ATIVIDAD:C2 RETENCAO:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 TP_LEITO:C2 " +
        "CODLEITO:C2 QT_EXIST:N4 QT_CONTR:N4 QT_SUS:N4 QT_NSUS:N4 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus. ${MEANING}`,
};

const CNES_EQ: Group = {
  system: "CNES",
  code: "EQ",
  pt: "Equipamentos",
  en: "Equipment",
  row:
    "One kind of equipment of one facility in one month: each file is a complete picture, so that months must not be added up.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/EQ`,
      pattern: "EQ{UF}{YY}{MM}.dbc",
      from: "2005-08",
      seen: {
        first: "2005-08",
        last: "2026-03",
        files: 6695,
        bytes: 1_537_185_323,
        median: 111_291,
      },
    },
  ],
  lastSeen: "2026-03",
  gaps: {
    ES: ["2005-08"],
  },
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2005-09",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 ATIVIDAD:C2 RETENCAO:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 TIPEQUIP:C1 " +
        "CODEQUIP:C2 QT_EXIST:N3 QT_USO:N3 IND_SUS:C1 IND_NSUS:C1 COMPETEN:C6",
    },
    {
      from: "2007-01",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 ATIVIDAD:C2 RETENCAO:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 TIPEQUIP:C1 " +
        "CODEQUIP:C2 QT_EXIST:N4 QT_USO:N4 IND_SUS:C1 IND_NSUS:C1 COMPETEN:C6",
    },
    {
      from: "2012-08",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 ATIVIDAD:C2 RETENCAO:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 TIPEQUIP:C1 " +
        "CODEQUIP:C2 QT_EXIST:N4 QT_USO:N4 IND_SUS:C1 IND_NSUS:C1 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus, brenobmoreira/go-datasus-etl.`,
};

const CNES_SR: Group = {
  system: "CNES",
  code: "SR",
  pt: "Serviços Especializados",
  en: "Specialised services",
  row:
    "One specialised service, with its class, of one facility in one month: each file is a complete picture, so that months must not be added up.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/SR`,
      pattern: "SR{UF}{YY}{MM}.dbc",
      from: "2005-08",
      seen: {
        first: "2005-08",
        last: "2026-03",
        files: 6694,
        bytes: 1_603_779_091,
        median: 138_605,
      },
    },
  ],
  lastSeen: "2026-03",
  gaps: {
    AC: ["2010-07"],
    AP: ["2024-08"],
  },
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2005-08",
      fields: "CNES:C7 CODUFMUN:C6 SERV_ESP:C3 CLASS_SR:C3 SRVUNICO:C3 REGSAUDE:C4 MICR_REG:C6 " +
        "DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 ESFERA_A:C2 " +
        "ATIVIDAD:C2 RETENCAO:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 " +
        "TERCEIRO:C1 CNPJ_MAN:C14 CARACTER:C1 AMB_NSUS:C1 AMB_SUS:C1 HOSP_NSUS:C1 HOSP_SUS:C1 " +
        "COMPETEN:C6 CONTSRVU:C1 CNESTERC:C7",
    },
    {
      from: "2014-05",
      fields: "CNES:C7 CODUFMUN:C6 SERV_ESP:C3 CLASS_SR:C3 SRVUNICO:C3 REGSAUDE:C4 MICR_REG:C6 " +
        "DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 ESFERA_A:C2 " +
        "ATIVIDAD:C2 RETENCAO:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 " +
        "TERCEIRO:C1 CNPJ_MAN:C14 CARACTER:C1 AMB_NSUS:C1 AMB_SUS:C1 HOSP_NSUS:C1 HOSP_SUS:C1 " +
        "COMPETEN:C6 CONTSRVU:C1 CNESTERC:C7 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const CNES_HB: Group = {
  system: "CNES",
  code: "HB",
  pt: "Habilitações",
  en: "Accreditations",
  row:
    "One accreditation (habilitação) of one facility in one month: each file is a complete picture, so that months must not be added up.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/HB`,
      pattern: "HB{UF}{YY}{MM}.dbc",
      from: "2007-03",
      seen: { first: "2007-03", last: "2026-03", files: 6183, bytes: 140_813_543, median: 12_627 },
    },
  ],
  lastSeen: "2026-03",
  gaps: {},
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2008-05",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 NULEITOS:N3 COMPETEN:C6",
    },
    {
      from: "2017-04",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 NULEITOS:N3 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const CNES_EP: Group = {
  system: "CNES",
  code: "EP",
  pt: "Equipes",
  en: "Health teams",
  row:
    "One health team of one facility in one month: each file is a complete picture, so that months must not be added up.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/EP`,
      pattern: "EP{UF}{YY}{MM}.dbc",
      from: "2007-04",
      seen: { first: "2007-04", last: "2026-03", files: 6156, bytes: 584_196_615, median: 67_328 },
    },
  ],
  lastSeen: "2026-03",
  gaps: {},
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2007-07",
      fields:
        "CNES:C7 CODUFMUN:C6 COD_CEP:C8 CPF_CNPJ:C14 PF_PJ:C1 NIV_DEP:C1 CNPJ_MAN:C14 COD_IR:C2 " +
        "REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 VINC_SUS:C1 TPGESTAO:C1 ESFERA_A:C2 " +
        "RETENCAO:C2 ATIVIDAD:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 " +
        "TERCEIRO:C1 TP_PREST:C2 GESPRG1E:C1 GESPRG1M:C1 GESPRG2E:C1 GESPRG2M:C1 GESPRG4E:C1 " +
        "GESPRG4M:C1 NIVATE_A:C1 GESPRG3E:C1 GESPRG3M:C1 GESPRG5E:C1 GESPRG5M:C1 GESPRG6E:C1 " +
        "GESPRG6M:C1 NIVATE_H:C1 AP01CV01:C1 AP01CV02:C1 AP01CV05:C1 AP01CV06:C1 AP01CV03:C1 " +
        "AP01CV04:C1 AP02CV01:C1 AP02CV02:C1 AP02CV05:C1 AP02CV06:C1 AP02CV03:C1 AP02CV04:C1 " +
        "AP03CV01:C1 AP03CV02:C1 AP03CV05:C1 AP03CV06:C1 AP03CV03:C1 AP03CV04:C1 AP04CV01:C1 " +
        "AP04CV02:C1 AP04CV05:C1 AP04CV06:C1 AP04CV03:C1 AP04CV04:C1 AP05CV01:C1 AP05CV02:C1 " +
        "AP05CV05:C1 AP05CV06:C1 AP05CV03:C1 AP05CV04:C1 AP06CV01:C1 AP06CV02:C1 AP06CV05:C1 " +
        "AP06CV06:C1 AP06CV03:C1 AP06CV04:C1 AP07CV01:C1 AP07CV02:C1 AP07CV05:C1 AP07CV06:C1 " +
        "AP07CV03:C1 AP07CV04:C1 ATEND_PR:C1 IDEQUIPE:C18 TIPO_EQP:C2 NOME_EQP:C60 ID_AREA:C10 " +
        "NOMEAREA:C60 ID_SEGM:C8 DESCSEGM:C60 TIPOSEGM:C1 DT_ATIVA:C6 DT_DESAT:C6 QUILOMBO:C1 " +
        "ASSENTAD:C1 POPGERAL:C1 ESCOLA:C1 INDIGENA:C1 PRONASCI:C1 MOTDESAT:C2 TP_DESAT:C1 " +
        "COMPETEN:C6",
    },
    {
      from: "2015-07",
      fields:
        "CNES:C7 CODUFMUN:C6 COD_CEP:C8 CPF_CNPJ:C14 PF_PJ:C1 NIV_DEP:C1 CNPJ_MAN:C14 COD_IR:C2 " +
        "REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 VINC_SUS:C1 TPGESTAO:C1 ESFERA_A:C2 " +
        "RETENCAO:C2 ATIVIDAD:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 " +
        "TERCEIRO:C1 TP_PREST:C2 GESPRG1E:C1 GESPRG1M:C1 GESPRG2E:C1 GESPRG2M:C1 GESPRG4E:C1 " +
        "GESPRG4M:C1 NIVATE_A:C1 GESPRG3E:C1 GESPRG3M:C1 GESPRG5E:C1 GESPRG5M:C1 GESPRG6E:C1 " +
        "GESPRG6M:C1 NIVATE_H:C1 AP01CV01:C1 AP01CV02:C1 AP01CV05:C1 AP01CV06:C1 AP01CV03:C1 " +
        "AP01CV04:C1 AP02CV01:C1 AP02CV02:C1 AP02CV05:C1 AP02CV06:C1 AP02CV03:C1 AP02CV04:C1 " +
        "AP03CV01:C1 AP03CV02:C1 AP03CV05:C1 AP03CV06:C1 AP03CV03:C1 AP03CV04:C1 AP04CV01:C1 " +
        "AP04CV02:C1 AP04CV05:C1 AP04CV06:C1 AP04CV03:C1 AP04CV04:C1 AP05CV01:C1 AP05CV02:C1 " +
        "AP05CV05:C1 AP05CV06:C1 AP05CV03:C1 AP05CV04:C1 AP06CV01:C1 AP06CV02:C1 AP06CV05:C1 " +
        "AP06CV06:C1 AP06CV03:C1 AP06CV04:C1 AP07CV01:C1 AP07CV02:C1 AP07CV05:C1 AP07CV06:C1 " +
        "AP07CV03:C1 AP07CV04:C1 ATEND_PR:C1 IDEQUIPE:C18 TIPO_EQP:C2 NOME_EQP:C60 ID_AREA:C10 " +
        "NOMEAREA:C60 ID_SEGM:C8 DESCSEGM:C60 TIPOSEGM:C1 DT_ATIVA:C6 DT_DESAT:C6 QUILOMBO:C1 " +
        "ASSENTAD:C1 POPGERAL:C1 ESCOLA:C1 INDIGENA:C1 PRONASCI:C1 MOTDESAT:C2 TP_DESAT:C1 " +
        "COMPETEN:C6 NAT_JUR:C4",
    },
    {
      from: "2022-05",
      fields:
        "CNES:C7 CODUFMUN:C6 COD_CEP:C8 CPF_CNPJ:C14 PF_PJ:C1 NIV_DEP:C1 CNPJ_MAN:C14 COD_IR:C2 " +
        "REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 VINC_SUS:C1 TPGESTAO:C1 ESFERA_A:C2 " +
        "RETENCAO:C2 ATIVIDAD:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 " +
        "TERCEIRO:C1 TP_PREST:C2 GESPRG1E:C1 GESPRG1M:C1 GESPRG2E:C1 GESPRG2M:C1 GESPRG4E:C1 " +
        "GESPRG4M:C1 NIVATE_A:C1 GESPRG3E:C1 GESPRG3M:C1 GESPRG5E:C1 GESPRG5M:C1 GESPRG6E:C1 " +
        "GESPRG6M:C1 NIVATE_H:C1 AP01CV01:C1 AP01CV02:C1 AP01CV05:C1 AP01CV06:C1 AP01CV03:C1 " +
        "AP01CV04:C1 AP01CV07:C1 AP02CV01:C1 AP02CV02:C1 AP02CV05:C1 AP02CV06:C1 AP02CV03:C1 " +
        "AP02CV04:C1 AP02CV07:C1 AP03CV01:C1 AP03CV02:C1 AP03CV05:C1 AP03CV06:C1 AP03CV03:C1 " +
        "AP03CV04:C1 AP03CV07:C1 AP04CV01:C1 AP04CV02:C1 AP04CV05:C1 AP04CV06:C1 AP04CV03:C1 " +
        "AP04CV04:C1 AP04CV07:C1 AP05CV01:C1 AP05CV02:C1 AP05CV05:C1 AP05CV06:C1 AP05CV03:C1 " +
        "AP05CV04:C1 AP05CV07:C1 AP06CV01:C1 AP06CV02:C1 AP06CV05:C1 AP06CV06:C1 AP06CV03:C1 " +
        "AP06CV04:C1 AP06CV07:C1 AP07CV01:C1 AP07CV02:C1 AP07CV05:C1 AP07CV06:C1 AP07CV03:C1 " +
        "AP07CV04:C1 AP07CV07:C1 ATEND_PR:C1 IDEQUIPE:C18 TIPO_EQP:C2 NOME_EQP:C60 ID_AREA:C10 " +
        "NOMEAREA:C60 ID_SEGM:C8 DESCSEGM:C60 TIPOSEGM:C1 DT_ATIVA:C6 DT_DESAT:C6 QUILOMBO:C1 " +
        "ASSENTAD:C1 POPGERAL:C1 ESCOLA:C1 INDIGENA:C1 PRONASCI:C1 MOTDESAT:C2 TP_DESAT:C1 " +
        "COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const CNES_RC: Group = {
  system: "CNES",
  code: "RC",
  pt: "Regras Contratuais",
  en: "Contract rules",
  row:
    "One contract rule of one facility in one month: each file is a complete picture, so that months must not be added up.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/RC`,
      pattern: "RC{UF}{YY}{MM}.dbc",
      from: "2007-03",
      seen: { first: "2007-03", last: "2026-03", files: 6122, bytes: 78_369_876, median: 7583 },
    },
  ],
  lastSeen: "2026-03",
  gaps: {
    AC: ["2010-07..2013-02"],
    AM: ["2007-03..2007-05"],
    RO: ["2008-02"],
    RR: ["2007-03..2009-03"],
  },
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2007-10",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6",
    },
    {
      from: "2018-09",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const CNES_IN: Group = {
  system: "CNES",
  code: "IN",
  pt: "Incentivos",
  en: "Financial incentives",
  row:
    "One financial incentive of one facility in one month: each file is a complete picture, so that months must not be added up.",
  note: "The portal gives 2007-11 as its beginning; ten UFs have files of 2007-10.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/IN`,
      pattern: "IN{UF}{YY}{MM}.dbc",
      from: "2007-10",
      seen: { first: "2007-10", last: "2026-03", files: 5898, bytes: 43_751_994, median: 4159 },
    },
  ],
  lastSeen: "2026-03",
  gaps: {
    AC: ["2007-10"],
    AM: ["2007-10"],
    AP: ["2007-10"],
    DF: ["2007-10..2010-02", "2010-06..2010-08", "2010-11..2010-12", "2011-02..2012-09"],
    ES: ["2007-10"],
    GO: ["2007-10"],
    MA: ["2007-10"],
    MS: ["2007-10"],
    PA: ["2007-10"],
    RN: ["2007-10"],
    RO: ["2007-10"],
    RR: ["2007-10..2009-12"],
    RS: ["2007-10"],
    SC: ["2007-10"],
    SE: ["2007-10"],
    SP: ["2007-10"],
    TO: ["2007-10"],
  },
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2007-10",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6",
    },
    {
      from: "2020-12",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const CNES_EE: Group = {
  system: "CNES",
  code: "EE",
  pt: "Estabelecimentos de Ensino",
  en: "Teaching status",
  row:
    "One teaching hospital in one month: each file is a complete picture, so that months must not be added up.",
  note: "It ends in 2021-07, with gaps of months before.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/EE`,
      pattern: "EE{UF}{YY}{MM}.dbc",
      from: "2007-03",
      to: "2021-07",
      seen: { first: "2007-03", last: "2021-07", files: 3201, bytes: 4_559_046, median: 1258 },
    },
  ],
  lastSeen: "2021-07",
  gaps: {
    "*": ["2019-01..2019-11", "2020-01..2021-06"],
    AC: ["2007-03.."],
    AL: ["2021-07"],
    AM: ["2021-07"],
    AP: ["2007-03.."],
    BA: ["2021-07"],
    CE: ["2021-07"],
    DF: ["2021-07"],
    ES: ["2021-07"],
    GO: ["2021-07"],
    MA: ["2021-07"],
    MS: ["2021-07"],
    MT: ["2021-07"],
    PA: ["2021-07"],
    PB: ["2021-07"],
    PE: ["2021-07"],
    PI: ["2021-07"],
    PR: ["2021-07"],
    RJ: ["2021-07"],
    RN: ["2021-07"],
    RO: ["2007-03.."],
    RR: ["2007-03..2014-07", "2021-07"],
    RS: ["2021-07"],
    SC: ["2021-07"],
    SE: ["2021-07"],
    SP: ["2021-07"],
    TO: ["2007-03.."],
  },
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2007-03",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6",
    },
    {
      from: "2012-09",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in lais-huol/dbc_reader, allan-silva/libdatasus.`,
};

const CNES_EF: Group = {
  system: "CNES",
  code: "EF",
  pt: "Estabelecimentos Filantrópicos",
  en: "Philanthropic status",
  row:
    "One philanthropic facility in one month: each file is a complete picture, so that months must not be added up.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/EF`,
      pattern: "EF{UF}{YY}{MM}.dbc",
      from: "2007-03",
      seen: { first: "2007-03", last: "2026-03", files: 5724, bytes: 11_208_759, median: 1437 },
    },
  ],
  lastSeen: "2026-03",
  gaps: {
    AP: ["2017-12"],
    DF: ["2007-03.."],
    RR: ["2007-03.."],
  },
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2008-06",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6",
    },
    {
      from: "2012-10",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const CNES_GM: Group = {
  system: "CNES",
  code: "GM",
  pt: "Gestão e Metas",
  en: "Management by targets",
  row:
    "One facility under a contract of management and targets in one month: each file is a complete picture, so that months must not be added up.",
  note: "The portal gives 2007-06 as its beginning; the first file is of 2007-03.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/GM`,
      pattern: "GM{UF}{YY}{MM}.dbc",
      from: "2007-03",
      seen: { first: "2007-03", last: "2026-03", files: 5817, bytes: 13_370_671, median: 1678 },
    },
  ],
  lastSeen: "2026-03",
  gaps: {
    AC: [
      "2007-03..2014-06",
      "2018-10..2020-09",
      "2020-11..2023-06",
      "2023-08..2023-09",
      "2023-12",
      "2024-02..2025-04",
      "2025-08..2025-09",
      "2025-11..2026-03",
    ],
    AL: ["2007-03..2007-05"],
    AM: ["2007-03..2007-05", "2008-01..2008-07"],
    AP: ["2007-03..2008-07", "2017-03"],
    DF: ["2007-03..2007-05"],
    MA: ["2007-03..2007-05"],
    RN: ["2007-03"],
    RO: ["2007-03..2007-04", "2007-08..2007-10", "2007-12..2008-02"],
    RR: [
      "2007-03..2013-06",
      "2014-11..2016-02",
      "2021-12..2022-01",
      "2022-03..2023-01",
      "2023-12",
      "2024-03..2024-10",
      "2024-12..2025-04",
      "2025-08..2025-09",
      "2025-11..2026-03",
    ],
    SC: ["2007-03", "2007-05"],
    TO: ["2007-03..2008-10", "2009-09..2009-11"],
  },
  encoding: "windows-1252",
  personal: ["CPF_CNPJ"],
  layouts: [
    {
      from: "2007-07",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6",
    },
    {
      from: "2012-07",
      fields: "CNES:C7 CODUFMUN:C6 REGSAUDE:C4 MICR_REG:C6 DISTRSAN:C4 DISTRADM:C4 TPGESTAO:C1 " +
        "PF_PJ:C1 CPF_CNPJ:C14 NIV_DEP:C1 CNPJ_MAN:C14 ESFERA_A:C2 RETENCAO:C2 ATIVIDAD:C2 " +
        "NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TERCEIRO:C1 COD_CEP:C8 " +
        "VINC_SUS:C1 TP_PREST:C2 SGRUPHAB:C4 CMPT_INI:C6 CMPT_FIM:C6 DTPORTAR:C10 PORTARIA:C50 " +
        "MAPORTAR:C6 COMPETEN:C6 NAT_JUR:C4",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

const CNES_DC: Group = {
  system: "CNES",
  code: "DC",
  pt: "Dados Complementares",
  en: "Complementary data",
  row:
    "The complementary data of one facility (dialysis, chemotherapy, radiotherapy, haemotherapy) in one month: each file is a complete picture, so that months must not be added up.",
  partition: "uf+month",
  periodicity: "monthly",
  snapshot: true,
  eras: [
    {
      directory: `${DATA}/DC`,
      pattern: "DC{UF}{YY}{MM}.dbc",
      from: "2005-08",
      seen: { first: "2005-08", last: "2026-03", files: 6696, bytes: 126_261_822, median: 9550 },
    },
  ],
  lastSeen: "2026-03",
  gaps: {},
  encoding: "windows-1252",
  personal: [
    "CPF_CNPJ",
    "CNS_ADM",
    "CNS_CONC",
    "CNS_CRES",
    "CNS_FNUC",
    "CNS_HMTL",
    "CNS_HMTR",
    "CNS_MRAD",
    "CNS_NEFR",
    "CNS_OCLIN",
    "CNS_OPED",
    "CNS_RTEC",
  ],
  layouts: [
    {
      from: "2006-09",
      fields:
        "CNES:C7 CODUFMUN:C6 CPF_CNPJ:C14 PF_PJ:C1 NIV_DEP:C1 CNPJ_MAN:C14 COD_IR:C2 REGSAUDE:C4 " +
        "MICR_REG:C6 DISTRSAN:C4 VINC_SUS:C1 DISTRADM:C4 TPGESTAO:C1 ESFERA_A:C2 RETENCAO:C2 " +
        "ATIVIDAD:C2 NATUREZA:C2 CLIENTEL:C2 TP_UNID:C2 TURNO_AT:C2 NIV_HIER:C2 TP_PREST:C2 " +
        "S_HBSAGP:N2 S_HBSAGN:N2 S_DPI:N2 S_DPAC:N2 S_REAGP:N2 S_REAGN:N2 S_REHCV:N2 MAQ_PROP:N2 " +
        "MAQ_OUTR:N2 F_AREIA:C1 F_CARVAO:C1 ABRANDAD:C1 DEIONIZA:C1 OSMOSE_R:C1 OUT_TRAT:C1 " +
        "CNS_NEFR:C15 DIALISE:C1 SIMUL_RD:N2 PLANJ_RD:N2 ARMAZ_FT:N2 CONF_MAS:N2 SALA_MOL:N2 " +
        "BLOCOPER:N2 S_ARMAZE:N2 S_PREPAR:N2 S_QCDURA:N2 S_QLDURA:N2 S_CPFLUX:N2 S_SIMULA:N2 " +
        "S_ACELL6:N2 S_ALSEME:N2 S_ALCOME:N2 ORTV1050:N2 ORV50150:N2 OV150500:N2 UN_COBAL:N2 " +
        "EQBRBAIX:N2 EQBRMEDI:N2 EQBRALTA:N2 EQ_MAREA:N2 EQ_MINDI:N2 EQSISPLN:N2 EQDOSCLI:N2 " +
        "EQFONSEL:N2 CNS_ADM:C15 CNS_OPED:C15 CNS_CONC:C15 CNS_OCLIN:C15 CNS_MRAD:C15 " +
        "CNS_FNUC:C15 QUIMRADI:C1 S_RECEPC:N3 S_TRIHMT:N3 S_TRICLI:N3 S_COLETA:N3 S_AFERES:N3 " +
        "S_PREEST:N3 S_PROCES:N3 S_ESTOQU:N3 S_DISTRI:N3 S_SOROLO:N3 S_IMUNOH:N3 S_PRETRA:N3 " +
        "S_HEMOST:N3 S_CONTRQ:N3 S_BIOMOL:N3 S_IMUNFE:N3 S_TRANSF:N3 S_SGDOAD:N3 QT_CADRE:N3 " +
        "QT_CENRE:N3 QT_REFSA:N3 QT_CONRA:N3 QT_EXTPL:N3 QT_FRE18:N3 QT_FRE30:N3 QT_AGIPL:N3 " +
        "QT_SELAD:N3 QT_IRRHE:N3 QT_AGLTN:N3 QT_MAQAF:N3 QT_REFRE:N3 QT_REFAS:N3 QT_CAPFL:N3 " +
        "CNS_HMTR:C15 CNS_HMTL:C15 CNS_CRES:C15 CNS_RTEC:C15 HEMOTERA:C1 AP01CV01:C1 AP01CV02:C1 " +
        "AP01CV05:C1 AP01CV06:C1 AP01CV03:C1 AP01CV04:C1 AP02CV01:C1 AP02CV02:C1 AP02CV05:C1 " +
        "AP02CV06:C1 AP02CV03:C1 AP02CV04:C1 AP03CV01:C1 AP03CV02:C1 AP03CV05:C1 AP03CV06:C1 " +
        "AP03CV03:C1 AP03CV04:C1 AP04CV01:C1 AP04CV02:C1 AP04CV05:C1 AP04CV06:C1 AP04CV03:C1 " +
        "AP04CV04:C1 AP05CV01:C1 AP05CV02:C1 AP05CV05:C1 AP05CV06:C1 AP05CV03:C1 AP05CV04:C1 " +
        "AP06CV01:C1 AP06CV02:C1 AP06CV05:C1 AP06CV06:C1 AP06CV03:C1 AP06CV04:C1 AP07CV01:C1 " +
        "AP07CV02:C1 AP07CV05:C1 AP07CV06:C1 AP07CV03:C1 AP07CV04:C1 ATEND_PR:C1 GESPRG3E:C1 " +
        "GESPRG3M:C1 GESPRG4E:C1 GESPRG4M:C1 GESPRG6E:C1 GESPRG6M:C1 NIVATE_A:C1 NIVATE_H:C1 " +
        "COMPETEN:C6",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus.`,
};

/** CNES: the health facilities, their staff, beds, equipment and services. */
export const CNES: System<{
  readonly ST: AnnotatedGroup<typeof CNES_ST_COLUMNS>;
  readonly PF: AnnotatedGroup<typeof CNES_PF_COLUMNS>;
  readonly LT: AnnotatedGroup<typeof CNES_LT_COLUMNS>;
  readonly EQ: Group;
  readonly SR: Group;
  readonly HB: Group;
  readonly EP: Group;
  readonly RC: Group;
  readonly IN: Group;
  readonly EE: Group;
  readonly EF: Group;
  readonly GM: Group;
  readonly DC: Group;
}> = {
  id: "CNES",
  name: "cnes",
  aliases: [],
  pt: "Cadastro Nacional de Estabelecimentos de Saúde",
  en: "National Register of Health Facilities",
  about:
    "Every health facility of the country, public or private, month by month. A file's month is the competence of the snapshot, its UF that of the facility. Each file is complete in itself: compare months, never add them up.",
  groups: {
    ST: CNES_ST,
    PF: CNES_PF,
    LT: CNES_LT,
    EQ: CNES_EQ,
    SR: CNES_SR,
    HB: CNES_HB,
    EP: CNES_EP,
    RC: CNES_RC,
    IN: CNES_IN,
    EE: CNES_EE,
    EF: CNES_EF,
    GM: CNES_GM,
    DC: CNES_DC,
  },
  auxiliary: ["/dissemin/publicos/CNES/200508_/Auxiliar/TAB_CNES.zip"],
  documentation: ["/dissemin/publicos/CNES/200508_/doc/IT_CNES_1706.pdf"],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
