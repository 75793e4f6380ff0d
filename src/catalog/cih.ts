/**
 * CIH, admissions outside the SUS until 2011: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const CIH_CR: Group = {
  system: "CIH",
  code: "CR",
  pt: "CIH Reduzida",
  en: "Communications of admissions (reduced record)",
  row: "One admission that the SUS did not pay for.",
  note:
    "The directory is called 200801_201012, but its files go on to 2011-04, beside those of CIHA.",
  partition: "uf+month",
  periodicity: "monthly",
  eras: [
    {
      directory: "/dissemin/publicos/CIH/200801_201012/Dados",
      pattern: "CR{UF}{YY}{MM}.dbc",
      from: "2008-01",
      to: "2011-04",
      seen: { first: "2008-01", last: "2011-04", files: 868, bytes: 165_114_178, median: 28_000 },
    },
  ],
  lastSeen: "2011-04",
  gaps: {
    AC: ["2008-05"],
    AL: ["2011-01..2011-04"],
    AM: ["2008-01..2008-12", "2010-10", "2010-12..2011-04"],
    AP: ["2008-01.."],
    DF: ["2009-01..2009-12", "2011-01..2011-04"],
    PE: ["2011-02", "2011-04"],
    PI: ["2011-03..2011-04"],
    RN: ["2009-01", "2009-03..2011-04"],
    RO: ["2008-08..2010-02", "2011-02..2011-04"],
    RR: ["2008-01.."],
    TO: ["2008-01.."],
  },
  encoding: "windows-1252",
  layouts: [
    {
      from: "2008-01",
      fields:
        `ANO_CMPT:C4 MES_CMPT:C2 ESPEC:C2 CGC_HOSP:C14 MUNIC_RES:C6 NASC:C8 SEXO:C1 UTI_MES_TO:C3
UTI_INT_TO:C3 PROC_REA:C10 DT_INTER:C8 DT_SAIDA:C8 DIAG_PRINC:C4 DIAG_SECUN:C4 COBRANCA:C2
NATUREZA:C2 GESTAO:C1 MUNIC_MOV:C6 COD_IDADE:C1 IDADE:C2 DIAS_PERM:C5 MORTE:C1 NACIONAL:C3
CAR_INT:C2 HOMONIMO:C1 CNES:C7 FONTE:C2`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. Code page inferred: the text columns seen hold no accents.",
};

/** CIH: admissions that the SUS did not pay for, until 2011. */
export const CIH: System<{
  readonly CR: Group;
}> = {
  id: "CIH",
  name: "cih",
  aliases: [],
  pt: "Comunicação de Internação Hospitalar",
  en: "Hospital Admission Communication",
  about:
    "Admissions that the SUS did not pay for, until CIHA took its place in 2011. A file's month is the competence in which the communication was processed.",
  groups: { CR: CIH_CR },
  auxiliary: ["/dissemin/publicos/CIH/200801_201012/Auxiliar/TAB_CIH.zip"],
  documentation: [],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
