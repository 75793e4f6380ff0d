/**
 * SISPRENATAL, prenatal care from 2012 to 2014: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const SISPRENATAL_PN: Group = {
  system: "SISPRENATAL",
  code: "PN",
  pt: "Pré-Natal",
  en: "Prenatal follow-up",
  row: "One record of the follow-up of a pregnant woman in a month.",
  note: "NU_CNS is obfuscated.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: "/dissemin/publicos/SISPRENATAL/201201_/Dados",
      pattern: "PN{UF}{YY}{MM}.dbc",
      from: "2012-01",
      to: "2014-12",
      seen: { first: "2012-01", last: "2014-12", files: 944, bytes: 232_410_320, median: 112_555 },
    },
  ],
  lastSeen: "2014-12",
  gaps: {
    AC: ["2012-01", "2012-03"],
    AP: ["2012-01..2012-07", "2012-09", "2012-11..2012-12"],
    CE: ["2012-01..2012-05"],
    ES: ["2012-01..2012-08"],
    GO: ["2012-01..2012-02"],
    RR: ["2012-01"],
  },
  encoding: "windows-1252",
  layouts: [
    {
      from: "2012-01",
      fields:
        `NU_ANO_GES:C4 DT_ATEND:C6 CO_UF_IBGE:C2 NU_GESTA:C6 CO_GESTANT:C12 CO_PAIS:C3 NU_CNS:C15
NU_IDADE:C15 NU_NIS:C15 NU_NIS_REP:C15 DS_ZONA:C50 QT_AB_ECT:C3 QT_AB_GER:C3 QT_AB_MOL:C3
QT_MOR_APS:C3 QT_MOR_PS:C3 QT_NSC_MOR:C3 QT_NSC_VIV:C3 QT_PRT_CIR:C3 QT_PRT_FOR:C3 QT_PRT_VAG:C3
ST_AUX_DSL:C1 ST_GRA_ANT:C1 ST_GRA_PLA:C1 DT_DUM:C8 DT_DPP:C8 CO_TPO_GRA:C10 CO_ESC_GP:C2
CO_RAC_GP:C2 CO_ETN_GP:C4 CO_STF_GP:C2 CO_MUN_UBS:C6 QT_CONS:N3 QT_CONSULT:C3 ST_GESTAC:C1
DT_INC:C8`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. Code page inferred: the text columns seen hold no accents.",
};

/** SISPRENATAL: prenatal care, 2012 to 2014. */
export const SISPRENATAL: System<{
  readonly PN: Group;
}> = {
  id: "SISPRENATAL",
  name: "sisprenatal",
  aliases: ["PN"],
  pt: "Sistema de Monitoramento e Avaliação do Pré-Natal, Parto, Puerpério e Criança",
  en: "Prenatal monitoring system",
  about:
    "Pregnant women followed in the public system, 2012 to 2014. A file's month is the competence.",
  groups: { PN: SISPRENATAL_PN },
  auxiliary: ["/dissemin/publicos/SISPRENATAL/201201_/Auxiliar/TAB_SISPRENATAL.zip"],
  documentation: [],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
