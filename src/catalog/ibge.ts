/**
 * IBGE, the population: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const IBGE_POP: Group = {
  system: "IBGE",
  code: "POP",
  pt: "Censos, Contagem e Estimativas por Sexo e Idade",
  en: "Censuses, count and estimates by sex and age",
  row: "The population of one municipality, sex and age band in one year.",
  partition: "year",
  periodicity: "yearly",
  format: "zip",
  archive: { holds: "one DBF table, and in some years its copy as CSV", table: "POPBR{YY}.dbf" },
  eras: [
    {
      directory: "/dissemin/publicos/IBGE/POP",
      pattern: "POPBR{YY}.zip",
      from: "1980",
      to: "2012",
      seen: { first: "1980", last: "2012", files: 33, bytes: 157_679_128, median: 5_174_619 },
    },
  ],
  lastSeen: "2012",
  gaps: {},
  encoding: "cp850",
  layouts: [
    {
      from: "1981",
      fields: `MUNIC_RES:C6 ANO:C4 SEXO:C1 SITUACAO:C1 FXETARIA:C4 POPULACAO:N9`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus. Code page inferred from the language byte.",
};

const IBGE_POPTCU: Group = {
  system: "IBGE",
  code: "POPTCU",
  aliases: ["POPT"],
  pt: "Estimativas do TCU",
  en: "Estimates for the federal audit court (TCU)",
  row: "The population of one municipality in one year.",
  note: "The municipality code has six digits in 2001, seven in 2023.",
  partition: "year",
  periodicity: "yearly",
  format: "zip",
  archive: {
    holds: "one DBF table of Brazil, and in some years 27 of the UFs that repeat it",
    table: "POPTBR{YY}.dbf",
  },
  eras: [
    {
      directory: "/dissemin/publicos/IBGE/POPTCU",
      pattern: "POPTBR{YY}.zip",
      from: "1992",
      seen: { first: "1992", last: "2025", files: 33, bytes: 2_597_166, median: 100_360 },
    },
  ],
  lastSeen: "2025",
  gaps: {
    "*": ["1996"],
  },
  encoding: "cp850",
  layouts: [
    {
      from: "2001",
      fields: `MUNIC_RES:C6 ANO:C4 POPULACAO:N9`,
    },
    {
      from: "2023",
      fields: `MUNIC_RES:C7 ANO:C4 POPULACAO:N8`,
    },
  ],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: file headers in allan-silva/libdatasus, raphaelfh/omnisus-db. Code page inferred from the language byte.",
};

const IBGE_POPSVS: Group = {
  system: "IBGE",
  code: "POPSVS",
  aliases: ["POPS"],
  pt: "Estimativas da SVSA por Sexo e Idade Simples",
  en: "Ministry of Health estimates by sex and single year of age",
  row: "The population of one municipality, sex and year of age in one year.",
  note:
    "The columns are COD_MUN (seven digits), ANO, SEXO (1, 2), IDADE (000 to 080, the last for 80 and more) and POP, in lower case in 2025; their widths are not known.",
  partition: "year",
  periodicity: "yearly",
  format: "zip",
  archive: { holds: "one DBF table", table: "POP{YY}.dbf" },
  eras: [
    {
      directory: "/dissemin/publicos/IBGE/POPSVS",
      pattern: "POPSBR{YY}.zip",
      from: "2000",
      seen: { first: "2000", last: "2025", files: 26, bytes: 90_021_290, median: 3_411_535 },
    },
  ],
  lastSeen: "2025",
  gaps: {},
  encoding: "cp850",
  layouts: [],
  source:
    "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). The table's name and columns: public clients (several, which agree). Code page inferred from the other groups.",
};

const IBGE_CENSO: Group = {
  system: "IBGE",
  code: "CENSO",
  pt: "Censos: Alfabetização, Escolaridade, Renda, Saneamento",
  en: "Census indicators: literacy, schooling, income, sanitation",
  row: "Not known.",
  note:
    "One archive a theme and census (ALF, ESCA, ESCB, RENDA, IDOSO and others); neither themes nor years were checked.",
  partition: "year",
  periodicity: "irregular",
  format: "zip",
  archive: { holds: "tables by theme whose names and columns nobody checked" },
  eras: [
    { directory: "/dissemin/publicos/IBGE/censo", pattern: "{*}BR{YY}.zip", from: "1991" },
  ],
  gaps: {},
  encoding: "cp850",
  layouts: [],
  source:
    "Directory and names: public clients, unconfirmed. Code page inferred from the other groups.",
};

const IBGE_PROJPOP: Group = {
  system: "IBGE",
  code: "PROJPOP",
  pt: "Projeções da População",
  en: "Population projections",
  row: "The projected population of one UF, sex and age band in one year.",
  note:
    "Plain DBF files. projbr has the country, without UFs, and reaches further (2055 seen) than projuf (2030 seen): it is not read.",
  partition: "year",
  periodicity: "yearly",
  format: "dbf",
  eras: [
    { directory: "/dissemin/publicos/IBGE/projpop", pattern: "projuf{YY}.dbf", from: "2000" },
    {
      directory: "/dissemin/publicos/IBGE/projpop",
      pattern: "projbr{YY}.dbf",
      from: "2000",
      scope: "nation",
    },
  ],
  gaps: {},
  encoding: "cp850",
  layouts: [
    {
      from: "2000",
      scope: "nation",
      fields: `ANO:C4 FXETARIA:C5 SEXO:C1 POPULACAO:N9`,
    },
    {
      from: "2000",
      fields: `ANO:C4 UFCOD:C2 FXETARIA:C5 SEXO:C1 POPULACAO:N9`,
    },
  ],
  source:
    "Directory and names: public clients. Layouts: file headers in allan-silva/libdatasus. Code page inferred from the language byte.",
};

/** IBGE: the population, by municipality. */
export const IBGE: System<{
  readonly POP: Group;
  readonly POPTCU: Group;
  readonly POPSVS: Group;
  readonly CENSO: Group;
  readonly PROJPOP: Group;
}> = {
  id: "IBGE",
  name: "ibge",
  aliases: ["base populacional"],
  pt: "Base populacional IBGE",
  en: "IBGE population base",
  about:
    "Population by municipality, from censuses, counts and estimates: the denominators of rates. Estimates of different series (POP, POPTCU, POPSVS) differ for the same year.",
  groups: {
    POP: IBGE_POP,
    POPTCU: IBGE_POPTCU,
    POPSVS: IBGE_POPSVS,
    CENSO: IBGE_CENSO,
    PROJPOP: IBGE_PROJPOP,
  },
  auxiliary: ["/dissemin/publicos/IBGE/Auxiliar/TAB_POP.zip"],
  documentation: [
    "/dissemin/publicos/IBGE/DOC/NT-POPULACAO-RESIDENTE-2000-2024.pdf",
    "/dissemin/publicos/IBGE/DOC/populacao.pdf",
    "/dissemin/publicos/IBGE/DOC/Pop_Residente_TCU_2024.pdf",
    "/dissemin/publicos/IBGE/DOC/",
  ],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
