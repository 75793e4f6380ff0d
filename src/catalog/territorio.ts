/**
 * TERRITORIO, municipalities and health regions: what the server holds.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { Group, System } from "./dataset.ts";

const TERRITORIO_TABELAS: Group = {
  system: "TERRITORIO",
  code: "TABELAS",
  pt: "Tabelas Territoriais",
  en: "Territory tables",
  row: "One municipality, region or relation, by table.",
  note:
    "ZIP archives of CSV, DBF, XML and TXT copies of the same tables; the CSVs are UTF-8 with semicolons or commas. Scans read tb_municip. Names are irregular, and months are missing; the archive of 2023 names no month, and is not read.",
  partition: "month",
  periodicity: "irregular",
  snapshot: true,
  format: "zip",
  archive: {
    holds: "21 tables, each as CSV, DBF, XML and TXT",
    table: "tb_municip.dbf",
  },
  eras: [
    {
      directory: "/territorio/tabelas/2023",
      pattern: "base_territorial_{YYYY}.zip",
      from: "2023",
      to: "2023",
      seen: { first: "2023", last: "2023", files: 1 },
    },
    {
      directory: "/territorio/tabelas/{YYYY}",
      pattern: "{MM}-base{*}.zip",
      from: "2024-02",
      seen: { first: "2024-02", last: "2026-04", files: 19 },
    },
  ],
  lastSeen: "2026-04",
  gaps: {
    "*": ["2023-01..2024-01", "2025-05..2025-08", "2025-11..2026-01", "2026-03"],
  },
  encoding: "windows-1252",
  layouts: [
    {
      from: "2026-04",
      member: "tb_municip",
      fields:
        `CO_MUNICIP:C6 CO_MUNICDV:C7 CO_STATUS:C7 CO_TIPO:C7 DS_NOME:C48 DS_NOMEPAD:C48 DS_OBSERV:C1
CO_REGIAO:C1 CO_UF:C2 CO_ALTER:C1 CO_ALTERDV:C1 IN_CAPITAL:C1 IN_AMAZLEG:C1 IN_SEMIAR:C1
IN_FRONTZN:C1 DT_INSTAL:C4 DT_EXTIN:C4 CO_SUCESS:C6 NU_ORDEM:C1 NU_ORDMAP:C1 NU_LATITUD:C19
NU_LONGIT:C18 NU_ALTITUD:C4 NU_AREA:C10`,
    },
    {
      from: "2026-04",
      member: "tb_uf",
      fields:
        `CO_UF:N2 DS_SIGLA:C2 CO_STATUS:C6 DS_NOME:C41 DS_NOMEPAD:C41 CO_SUCESS:N1 CO_REGIAO:N8 NU_AREA:N1`,
    },
    {
      from: "2026-04",
      member: "tb_regiao",
      fields: `CO_REGIAO:N1 CO_STATUS:C5 DS_NOME:C19 DS_NOMEPAD:C19 DS_ABREV:C8 NU_ORDEM:N1`,
    },
    {
      from: "2026-04",
      member: "tb_regsaud",
      fields: `CO_REGSAUD:C5 CO_STATUS:C1 DS_NOME:C55 DS_NOMEPAD:C55 DS_ABREV:C55 NU_ORDEM:N1`,
    },
    {
      from: "2026-04",
      member: "tb_macsaud",
      fields: `CO_MACSAUD:C4 CO_STATUS:C1 DS_NOME:C37 DS_NOMEPAD:C37 DS_ABREV:C37 NU_ORDEM:N1`,
    },
    {
      from: "2026-04",
      member: "tb_micibge",
      fields: `CO_MICIBGE:C5 CO_STATUS:C1 DS_NOME:C41 DS_NOMEPAD:C41 DS_ABREV:C21 NU_ORDEM:N1`,
    },
    {
      from: "2026-04",
      member: "tb_regmetr",
      fields:
        `CO_REGMETR:C4 CO_STATUS:C1 CO_TIPO:C1 DS_NOME:C50 DS_NOMEPAD:C50 DS_ABREV:C50 NU_ORDEM:N1`,
    },
    {
      from: "2026-04",
      member: "tb_dsei",
      fields: `CO_DSEI:C3 DS_NOME:C42 DS_NOMEPAD:C42 CO_SEDE:C6`,
    },
    {
      from: "2026-04",
      member: "tb_pndr",
      fields: `CO_PNDR:C3 DS_NOME:C42 DS_NOMEPAD:C42 CO_STATUS:C6 NU_ORDMAP:N1`,
    },
    {
      from: "2026-04",
      member: "tb_terrcid",
      fields: `CO_TERRCID:C3 DS_NOME:C42 DS_NOMEPAD:C42 CO_STATUS:C6 NU_ORDMAP:N1`,
    },
    {
      from: "2026-04",
      member: "tb_divadm",
      fields: `CO_DIVADM:C4 CO_STATUS:C6 DS_NOME:C42 DS_NOMEPAD:C42 DS_ABREV:C24 NU_ORDEM:C1`,
    },
    {
      from: "2026-04",
      member: "tb_mis",
      fields: `CO_MIS:C3 NOME_MIS:C98 CO_MUNIC_I:C6 NU_ORDEM:C1`,
    },
    {
      from: "2026-04",
      member: "rl_municip_regsaud",
      fields: `CO_MUNICIP:C6 CO_REGSAUD:C5`,
    },
    {
      from: "2026-04",
      member: "rl_municip_macsaud",
      fields: `CO_MUNICIP:C6 CO_MACSAUD:C4`,
    },
    {
      from: "2026-04",
      member: "rl_regsaud_macsaud",
      fields: `CO_REGSAUD:C5 CO_MACRORR:C4`,
    },
    {
      from: "2026-04",
      member: "rl_municip_micibge",
      fields: `CO_MUNICIP:C6 CO_MICIBGE:C5`,
    },
    {
      from: "2026-04",
      member: "rl_municip_regmetr",
      fields: `CO_MUNICIP:C6 CO_REGMET:C4`,
    },
    {
      from: "2026-04",
      member: "rl_municip_dsei",
      fields: `CO_MUNICIP:C6 CO_DSEI:C3`,
    },
    {
      from: "2026-04",
      member: "rl_municip_pndr",
      fields: `CO_MUNICIP:C6 CO_PNDR:C3`,
    },
    {
      from: "2026-04",
      member: "rl_municip_terrcid",
      fields: `CO_MUNICIP:C6 CO_TERRCID:C3`,
    },
    {
      from: "2026-04",
      member: "rl_municip_divadm",
      fields: `CO_MUNICIP:C6 CO_DIVADM:C4`,
    },
  ],
  source:
    "Directories and names: dankkom/datasus-metadata (crawl of 2026-04-30). Layouts: raphaelfh/omnisus-db (colunas.csv); widths change from edition to edition. Code page inferred.",
};

const TERRITORIO_CONVERSOES: Group = {
  system: "TERRITORIO",
  code: "CONVERSOES",
  pt: "Conversões TabWin",
  en: "TabWin conversion tables by UF",
  row: "One line of a TabWin conversion (CNV).",
  note: "One archive a UF and one for Brazil, replaced in place.",
  partition: "none",
  periodicity: "irregular",
  snapshot: true,
  format: "zip",
  archive: { holds: "TabWin conversion files (CNV)" },
  eras: [
    {
      directory: "/territorio/conversoes",
      pattern: "{*}_cnv.zip",
      from: "2026-02",
      seen: { first: "2026-02", last: "2026-02", files: 28 },
    },
  ],
  lastSeen: "2026-02",
  gaps: {},
  encoding: "windows-1252",
  layouts: [],
  source: "Directory, names and dates: dankkom/datasus-metadata (February 2026).",
};

const TERRITORIO_MAPAS: Group = {
  system: "TERRITORIO",
  code: "MAPAS",
  pt: "Mapas TabWin",
  en: "TabWin maps by UF and year",
  row: "One shape of a TabWin map.",
  note: "Years seen: 1991, 1994, 1997, 2001, 2005 and 2013.",
  partition: "uf+year",
  periodicity: "irregular",
  format: "zip",
  archive: { holds: "TabWin maps" },
  eras: [
    {
      directory: "/territorio/mapas",
      pattern: "{UF}_mapas_{YYYY}.zip",
      from: "1991",
      seen: { first: "1991", last: "2013", files: 83 },
    },
    {
      directory: "/territorio/mapas",
      pattern: "br_mapas_{YYYY}.zip",
      from: "1991",
      scope: "nation",
    },
  ],
  lastSeen: "2013",
  gaps: {},
  encoding: "windows-1252",
  layouts: [],
  source: "Directory, names and years: dankkom/datasus-metadata (crawl of 2026-04-30).",
};

/** TERRITORIO: municipalities and health regions. */
export const TERRITORIO: System<{
  readonly TABELAS: Group;
  readonly CONVERSOES: Group;
  readonly MAPAS: Group;
}> = {
  id: "TERRITORIO",
  name: "territorio",
  aliases: ["base territorial"],
  pt: "Base territorial",
  en: "Territorial base",
  about:
    "Municipalities, health regions and macro-regions as tables, TabWin conversions and maps. It lies outside /dissemin/publicos.",
  groups: {
    TABELAS: TERRITORIO_TABELAS,
    CONVERSOES: TERRITORIO_CONVERSOES,
    MAPAS: TERRITORIO_MAPAS,
  },
  auxiliary: [],
  documentation: [
    "/territorio/doc/bases_territoriais.pdf",
    "/territorio/doc/registro_de_alteracoes.pdf",
  ],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata.",
};
