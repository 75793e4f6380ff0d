/**
 * PO, the oncology panel: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const PO_PO: Group = {
  system: "PO",
  code: "PO",
  pt: "Painel-Oncologia",
  en: "Cancer diagnosis and treatment",
  row: "One cancer case: its diagnosis, and its treatment if one was found.",
  note:
    "The directory is spelled PAINEL_ONCOLOGIA/DADOS and painel_oncologia/Dados. CNS_PAC is read as bytes, as in SIA.",
  partition: "year",
  periodicity: "yearly",
  eras: [
    {
      directory: "/dissemin/publicos/PAINEL_ONCOLOGIA/DADOS",
      pattern: "POBR{YYYY}.dbc",
      from: "2013",
      seen: { first: "2013", last: "2026", files: 14, bytes: 194_426_785, median: 17_077_015 },
    },
  ],
  lastSeen: "2026",
  gaps: {},
  rowCounts: "679,408 in 2023",
  encoding: "windows-1252",
  layouts: [
    {
      from: "2023",
      fields:
        `ANO_DIAGN:C4 ANOMES_DIA:C6 ANO_TRATAM:C4 ANOMES_TRA:C6 UF_RESID:C2 MUN_RESID:C6 UF_TRATAM:C2
MUN_TRATAM:C6 UF_DIAGN:C2 MUN_DIAG:C6 TRATAMENTO:C1 DIAGNOSTIC:C2 IDADE:C3 SEXO:C1 ESTADIAM:C1
CNES_DIAG:C7 CNES_TRAT:C7 TEMPO_TRAT:C5 CNS_PAC:C15 DIAG_DETH:C3 DT_DIAG:C10 DT_TRAT:C10
DT_NASC:C10`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in raphaelfh/omnisus-db. Code page inferred: the text columns seen hold no accents.",
};

/** PO: the oncology panel. */
export const PO: System<{
  readonly PO: Group;
}> = {
  id: "PO",
  name: "po",
  aliases: ["PAINEL_ONCOLOGIA"],
  pt: "Painel-Oncologia",
  en: "Oncology Panel",
  about:
    "Cancer cases whose diagnosis was linked with their treatment across SIA, SIH and SISCAN. The year is that of the diagnosis.",
  groups: { PO: PO_PO },
  auxiliary: ["/dissemin/publicos/PAINEL_ONCOLOGIA/AUXILIAR/PAINEL_ONCOLOGIA.zip"],
  documentation: ["/dissemin/publicos/PAINEL_ONCOLOGIA/DOC/Dicionario_Painel_Oncologia.pdf"],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
