/**
 * PCE, the schistosomiasis surveys: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const DATA = "/dissemin/publicos/PCE/DADOS";

const PCE_PCE: Group = {
  system: "PCE",
  code: "PCE",
  pt: "Programa de Controle da Esquistossomose",
  en: "Schistosomiasis surveys",
  row:
    "Counts of one locality and month of survey: people examined, positive and treated, snails collected.",
  note:
    "Only endemic UFs have files. PCEBR repeats them. Counts are text, and NUL bytes stand for null.",
  partition: "uf+year",
  periodicity: "yearly",
  eras: [
    {
      directory: DATA,
      pattern: "PCE{UF}{YY}.dbc",
      from: "1995",
      seen: { first: "1995", last: "2023", files: 427, bytes: 15_158_997, median: 9380 },
    },
    { directory: DATA, pattern: "PCEBR{YY}.dbc", from: "1995", scope: "nation" },
  ],
  lastSeen: "2023",
  gaps: {
    AC: ["1995.."],
    AL: ["1995..1996"],
    AM: ["1995.."],
    AP: ["1995.."],
    CE: ["1995", "2022..2023"],
    DF: ["2004..2023"],
    ES: ["2023"],
    GO: ["1995", "2001", "2007..2023"],
    MS: ["1995.."],
    MT: ["1995.."],
    PA: ["1995", "2017..2023"],
    PB: ["2015..2021", "2023"],
    PE: ["1995", "1997..1998"],
    PI: ["2020", "2022..2023"],
    PR: ["2012..2023"],
    RJ: ["1998..2000", "2012..2023"],
    RO: ["1995", "2009..2023"],
    RR: ["1995.."],
    RS: ["1995.."],
    SC: ["1995..1998", "2009..2023"],
    SP: ["1995..1996", "2002..2023"],
    TO: ["1995.."],
  },
  encoding: "windows-1252",
  layouts: [
    {
      from: "1999",
      fields:
        `ID_UF:C5 SG_UF:C5 ID_DISTR:C8 ID_LOC:C12 DT_COMP:C7 QT_POP:C6 QT_PRED:C7 QT_EXAM:C7 QT_NRECOL:C9
QT_1A4:C6 QT_5A16:C7 QT_17:C5 QT_POS:C6 QT_ATRAT:C8 QT_TRAT:C7 QT_CI:C5 QT_REC:C6 QT_AUS:C6
QT_ASC:C6 QT_ANC:C6 QT_TAE:C6 QT_TT:C5 QT_EV:C5 QT_SE:C5 QT_HN:C5 QT_OUT:C6 QT_CAP:C6 QT_PESQ:C7
QT_BGLA:C7 QT_BSTR:C7 QT_BTEN:C7 QT_OUT1:C7 QT_POSBGLA:C10 QT_POSBTEN:C10 QT_POSBSTR:C10
QT_POSOUT:C9`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. A file of 2023 in raphaelfh/omnisus-db has 35 columns. Code page inferred: the text columns seen hold no accents.",
};

/** PCE: the schistosomiasis surveys. */
export const PCE: System<{
  readonly PCE: Group;
}> = {
  id: "PCE",
  name: "pce",
  aliases: ["SISPCE"],
  pt: "Programa de Controle da Esquistossomose",
  en: "Schistosomiasis Control Programme",
  about:
    "Surveys and treatment of schistosomiasis in endemic municipalities, counted by locality. The UF is that of the municipality.",
  groups: { PCE: PCE_PCE },
  auxiliary: ["/dissemin/publicos/PCE/AUXILIAR/tab_pce.zip"],
  documentation: ["/dissemin/publicos/PCE/DOCS/DIC_DADOS_SISPCE_PCE-DG.pdf"],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
