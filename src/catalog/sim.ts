/**
 * SIM, the deaths: what the server holds and what the columns mean.
 *
 * The facts were collected from public repositories; each group's `source` names them.
 *
 * @module
 */

import type { AnnotatedGroup, Group, System } from "./dataset.ts";
import { SIM_DO_COLUMNS } from "./sim_do_columns.ts";

const BY_UF_CID9 = "/dissemin/publicos/SIM/CID9/DORES";
const BY_UF_CID10 = "/dissemin/publicos/SIM/CID10/DORES";
const BY_UF_PRELIM = "/dissemin/publicos/SIM/PRELIM/DORES";
const NATIONAL_CID9 = "/dissemin/publicos/SIM/CID9/DOFET";
const NATIONAL_CID10 = "/dissemin/publicos/SIM/CID10/DOFET";
const NATIONAL_PRELIM = "/dissemin/publicos/SIM/PRELIM/DOFET";

const CRAWL =
  "Directories, periods, gaps and sizes: dankkom/datasus-metadata (crawl of 2026-04-30). Code page inferred: the text columns seen hold no accents.";
const EXPLORED =
  "Preliminary files, and how the groups overlap: SidneyBissoli/healthbr-data (docs/sim/exploration-pt.md, August 2026).";

const SIM_DO: AnnotatedGroup<typeof SIM_DO_COLUMNS> = {
  system: "SIM",
  code: "DO",
  pt: "Declarações de Óbito",
  en: "Deaths (ICD-10, from 1996)",
  row:
    "One death, from its certificate (Declaração de Óbito), of a resident of the UF. Foetal deaths are in DOFET alone, deaths of residents abroad in DOREXT.",
  note:
    "DOBR repeats the files of the 27 UFs exactly. Files of 2007 and of 2010 to 2012 end in .DBC. Preliminary files move to CID10/DORES, under the same name, about a year after their year ends.",
  partition: "uf+year",
  periodicity: "yearly",
  eras: [
    {
      directory: BY_UF_CID10,
      pattern: "DO{UF}{YYYY}.dbc",
      from: "1996",
      seen: { first: "1996", last: "2024", files: 812, bytes: 4_785_776_280, median: 1_605_772 },
    },
    { directory: BY_UF_CID10, pattern: "DOBR{YYYY}.dbc", from: "1996", scope: "nation" },
    { directory: BY_UF_PRELIM, pattern: "DO{UF}{YYYY}.dbc", from: "2025", status: "preliminary" },
    {
      directory: BY_UF_PRELIM,
      pattern: "DOBR{YYYY}.dbc",
      from: "2025",
      status: "preliminary",
      scope: "nation",
    },
  ],
  lastSeen: "2026",
  gaps: {},
  rowCounts: "1.3 to 1.8 million a year in Brazil",
  encoding: "windows-1252",
  columns: SIM_DO_COLUMNS,
  layouts: [
    {
      from: "1996",
      fields:
        "CONTADOR:C8 TIPOBITO:C8 DTOBITO:C8 NATURAL:C7 DTNASC:C8 IDADE:C5 SEXO:C4 RACACOR:C7 " +
        "ESTCIV:C6 ESC:C3 OCUP:C5 CODBAIRES:C9 CODMUNRES:C9 LOCOCOR:C7 CODMUNOCOR:C10 " +
        "IDADEMAE:C8 ESCMAE:C6 OCUPMAE:C7 QTDFILVIVO:C10 QTDFILMORT:C10 GRAVIDEZ:C8 GESTACAO:C8 " +
        "PARTO:C5 OBITOPARTO:C10 PESO:C4 OBITOGRAV:C9 OBITOPUERP:C10 ASSISTMED:C9 EXAME:C5 " +
        "CIRURGIA:C8 NECROPSIA:C9 CAUSABAS:C8 LINHAA:C6 LINHAB:C6 LINHAC:C6 LINHAD:C6 LINHAII:C7 " +
        "CIRCOBITO:C9 ACIDTRAB:C8 FONTE:C5",
    },
    {
      from: "2009",
      fields:
        "CONTADOR:C8 TIPOBITO:C8 DTOBITO:C8 HORAOBITO:C9 NATURAL:C7 DTNASC:C8 IDADE:C5 SEXO:C4 " +
        "RACACOR:C7 ESTCIV:C6 ESC:C3 OCUP:C6 CODMUNRES:C9 CODBAIRES:C9 LOCOCOR:C7 CODESTAB:C8 " +
        "CODMUNOCOR:C10 CODBAIOCOR:C10 IDADEMAE:C8 ESCMAE:C6 OCUPMAE:C7 QTDFILVIVO:C10 " +
        "QTDFILMORT:C10 GRAVIDEZ:C8 GESTACAO:C8 PARTO:C5 OBITOPARTO:C10 PESO:C4 OBITOGRAV:C9 " +
        "OBITOPUERP:C10 ASSISTMED:C9 EXAME:C5 CIRURGIA:C8 NECROPSIA:C9 LINHAA:C10 LINHAB:C10 " +
        "LINHAC:C10 LINHAD:C15 LINHAII:C19 CAUSABAS:C8 DTATESTADO:C10 CIRCOBITO:C9 ACIDTRAB:C8 " +
        "FONTE:C5 TPPOS:C5 DTINVESTIG:C10 CAUSABAS_O:C10 DTCADASTRO:C10 ATESTANTE:C9 FONTEINV:C8 " +
        "DTRECEBIM:C9 UFINFORM:C8 CB_PRE:C6 MORTEPARTO:C10 TPOBITOCOR:C10",
    },
    {
      from: "2010",
      fields:
        "CONTADOR:C8 ORIGEM:C6 TIPOBITO:C8 DTOBITO:C8 HORAOBITO:C9 NATURAL:C7 DTNASC:C8 IDADE:C5 " +
        "SEXO:C4 RACACOR:C7 ESTCIV:C6 ESC:C3 OCUP:C6 CODMUNRES:C9 CODBAIRES:C9 LOCOCOR:C7 " +
        "CODESTAB:C8 CODMUNOCOR:C10 CODBAIOCOR:C10 IDADEMAE:C8 ESCMAE:C6 OCUPMAE:C7 " +
        "QTDFILVIVO:C10 QTDFILMORT:C10 GRAVIDEZ:C8 GESTACAO:C8 PARTO:C5 OBITOPARTO:C10 PESO:C4 " +
        "OBITOGRAV:C9 OBITOPUERP:C10 ASSISTMED:C9 EXAME:C5 CIRURGIA:C8 NECROPSIA:C9 LINHAA:C10 " +
        "LINHAB:C10 LINHAC:C10 LINHAD:C10 LINHAII:C10 CAUSABAS:C8 DTATESTADO:C10 CIRCOBITO:C9 " +
        "ACIDTRAB:C8 FONTE:C5 TPPOS:C5 DTINVESTIG:C10 CAUSABAS_O:C10 DTCADASTRO:C10 ATESTANTE:C9 " +
        "FONTEINV:C8 DTRECEBIM:C9 UFINFORM:C8 CB_PRE:C6 MORTEPARTO:C10 DTCADINF:C8 " +
        "TPOBITOCOR:C10 DTCADINV:C8",
    },
    {
      from: "2013",
      fields:
        "NUMERODO:C8 CODINST:C18 ORIGEM:C1 NUMERODV:C1 TIPOBITO:C1 CODMUNCART:C6 CODCART:C8 " +
        "NUMREGCART:C8 DTREGCART:C8 DTOBITO:C8 HORAOBITO:C5 NATURAL:C3 NUMSUS:C15 DTNASC:C8 " +
        "IDADE:C3 SEXO:C1 RACACOR:C1 ESTCIV:C1 ESC:C1 ESC2010:C1 SERIESCFAL:C1 OCUP:C6 " +
        "CODMUNRES:C7 LOCOCOR:C1 CODESTAB:C8 CODMUNOCOR:C8 IDADEMAE:C2 ESCMAE:C1 ESCMAE2010:C1 " +
        "SERIESCMAE:C1 OCUPMAE:C6 QTDFILVIVO:C2 QTDFILMORT:C2 GRAVIDEZ:C1 SEMAGESTAC:C3 " +
        "GESTACAO:C1 PARTO:C1 OBITOPARTO:C1 PESO:C4 NUMERODN:C8 TPMORTEOCO:C1 OBITOGRAV:C1 " +
        "OBITOPUERP:C1 ASSISTMED:C1 EXAME:C1 CIRURGIA:C1 NECROPSIA:C1 LINHAA:C20 LINHAB:C20 " +
        "LINHAC:C20 LINHAD:C20 LINHAII:C30 CAUSABAS:C4 COMUNSVOIM:C7 DTATESTADO:C8 CIRCOBITO:C1 " +
        "ACIDTRAB:C1 FONTE:C1 TPPOS:C1 DTINVESTIG:C8 CAUSABAS_O:C4 DTCADASTRO:C8 ATESTANTE:C1 " +
        "FONTEINV:C8 DTRECEBIM:C8 DTRECORIG:C8 CAUSAMAT:C4 DIFDATA:C3 STDOEPIDEM:C1 STDONOVA:C1 " +
        "DTCADINV:C8 TPOBITOCOR:C1 DTCONINV:C8 DTCADINF:C8 MORTEPARTO:C1 DTCONCASO:C8 " +
        "NUDIASOBIN:C3",
    },
    {
      from: "2013",
      fields:
        "CONTADOR:C8 ORIGEM:C6 TIPOBITO:C8 CODMUNCART:C10 CODCART:C7 NUMREGCART:C10 DTREGCART:C9 " +
        "DTOBITO:C8 HORAOBITO:C9 NATURAL:C7 DTNASC:C8 IDADE:C5 SEXO:C4 RACACOR:C7 ESTCIV:C6 " +
        "ESC:C3 ESC2010:C7 SERIESCFAL:C10 OCUP:C6 CODMUNRES:C9 LOCOCOR:C7 CODESTAB:C8 " +
        "CODMUNOCOR:C10 IDADEMAE:C8 ESCMAE:C6 ESCMAE2010:C10 SERIESCMAE:C10 OCUPMAE:C7 " +
        "QTDFILVIVO:C10 QTDFILMORT:C10 GRAVIDEZ:C8 SEMAGESTAC:C10 GESTACAO:C8 PARTO:C5 " +
        "OBITOPARTO:C10 PESO:C4 TPMORTEOCO:C10 OBITOGRAV:C9 OBITOPUERP:C10 ASSISTMED:C9 EXAME:C5 " +
        "CIRURGIA:C8 NECROPSIA:C9 LINHAA:C10 LINHAB:C10 LINHAC:C15 LINHAD:C10 LINHAII:C20 " +
        "CAUSABAS:C8 COMUNSVOIM:C10 DTATESTADO:C10 CIRCOBITO:C9 ACIDTRAB:C8 FONTE:C5 TPPOS:C5 " +
        "DTINVESTIG:C10 CAUSABAS_O:C10 DTCADASTRO:C10 ATESTANTE:C9 FONTEINV:C8 DTRECEBIM:C9 " +
        "DTRECORIG:C9 CAUSAMAT:C8 DIFDATA:C7 STDOEPIDEM:C10 STDONOVA:C8 DTCADINV:C8 " +
        "TPOBITOCOR:C10 DTCONINV:C8 DTCADINF:C8 MORTEPARTO:C10 DTCONCASO:C9 NUDIASOBIN:C10",
    },
    {
      from: "2022",
      fields: "ORIGEM:C1 TIPOBITO:C1 DTOBITO:C8 HORAOBITO:C5 NATURAL:C3 CODMUNNATU:C7 DTNASC:C8 " +
        "IDADE:C3 SEXO:C1 RACACOR:C1 ESTCIV:C1 ESC:C1 ESC2010:C1 SERIESCFAL:C1 OCUP:C6 " +
        "CODMUNRES:C7 LOCOCOR:C1 CODESTAB:C8 ESTABDESCR:C40 CODMUNOCOR:C7 IDADEMAE:C2 ESCMAE:C1 " +
        "ESCMAE2010:C1 SERIESCMAE:C1 OCUPMAE:C6 QTDFILVIVO:C2 QTDFILMORT:C2 GRAVIDEZ:C1 " +
        "SEMAGESTAC:C3 GESTACAO:C1 PARTO:C1 OBITOPARTO:C1 PESO:C4 TPMORTEOCO:C1 OBITOGRAV:C1 " +
        "OBITOPUERP:C1 ASSISTMED:C1 EXAME:C1 CIRURGIA:C1 NECROPSIA:C1 LINHAA:C20 LINHAB:C20 " +
        "LINHAC:C20 LINHAD:C20 LINHAII:C30 CAUSABAS:C4 CB_PRE:C4 COMUNSVOIM:C7 DTATESTADO:C8 " +
        "CIRCOBITO:C1 ACIDTRAB:C1 FONTE:C1 NUMEROLOTE:C8 TPPOS:C1 DTINVESTIG:C8 CAUSABAS_O:C4 " +
        "DTCADASTRO:C8 ATESTANTE:C1 STCODIFICA:C1 CODIFICADO:C1 VERSAOSIST:C7 VERSAOSCB:C7 " +
        "FONTEINV:C8 DTRECEBIM:C8 ATESTADO:C50 DTRECORIGA:C8 CAUSAMAT:C4 ESCMAEAGR1:C2 " +
        "ESCFALAGR1:C2 STDOEPIDEM:C1 STDONOVA:C1 DIFDATA:C8 NUDIASOBCO:C4 NUDIASOBIN:C4 " +
        "DTCADINV:C8 TPOBITOCOR:C1 DTCONINV:C8 FONTES:C6 TPRESGINFO:C2 TPNIVELINV:C1 " +
        "NUDIASINF:C4 DTCADINF:C8 MORTEPARTO:C1 DTCONCASO:C8 FONTESINF:C7 ALTCAUSA:C1 " +
        "CONTADOR:C8",
    },
  ],
  source:
    `${CRAWL} ${EXPLORED} Layouts: file headers in allan-silva/libdatasus. Meaning: Estrutura do SIM 2025 as transcribed in nyckmaia/datasus-etl; rfsaldanha/microdatasus.`,
};

const SIM_DOR: Group = {
  system: "SIM",
  code: "DOR",
  pt: "Declarações de Óbito (CID-9)",
  en: "Deaths (ICD-9, until 1995)",
  row: "One death, from its certificate, of a resident of the UF.",
  note:
    "DORBR repeats the files of the UFs; DORIG95 holds the 143 deaths of 1995 whose UF of residence is unknown. Tocantins has files from 1989. Days are YYMMDD with day 00 until 1990 and YYMM in 1991.",
  partition: "uf+year",
  periodicity: "yearly",
  eras: [
    {
      directory: BY_UF_CID9,
      pattern: "DOR{UF}{YY}.DBC",
      from: "1979",
      to: "1995",
      seen: { first: "1979", last: "1995", files: 466, bytes: 757_269_036, median: 387_749 },
    },
    { directory: BY_UF_CID9, pattern: "DORBR{YY}.dbc", from: "1979", to: "1995", scope: "nation" },
    {
      directory: "/dissemin/publicos/SIM/CID9/DOIGN",
      pattern: "DORIG{YY}.DBC",
      from: "1995",
      to: "1995",
      scope: "unknown",
    },
  ],
  lastSeen: "1995",
  gaps: { TO: ["1979..1988"] },
  encoding: "windows-1252",
  layouts: [
    {
      from: "1979",
      fields:
        "CONTADOR:C8 CARTORIO:C8 REGISTRO:C8 DATAREG:C7 TIPOBITO:C8 DATAOBITO:C9 ESTCIVIL:C8 " +
        "SEXO:C4 DATANASC:C8 IDADE:C5 LOCOCOR:C7 CODIGO:C6 MUNIOCOR:C8 MUNIRES:C7 BAIRES:C6 " +
        "AREARES:C7 OCUPACAO:C8 NATURAL:C7 INSTRUCAO:C9 OCUPPAI:C7 INSTRPAI:C8 OCUPMAE:C7 " +
        "IDADEMAE:C8 INSTRMAE:C8 FILHVIVOS:C9 FILHMORT:C8 SEMANGEST:C9 TIPOGRAV:C8 TIPOPARTO:C9 " +
        "PESONASC:C8 ASSISTMED:C9 ATESTANTE:C9 EXAME:C5 CIRURGIA:C8 NECROPSIA:C9 OBITOFE1:C8 " +
        "OBITOFE2:C8 CAUSABAS:C8 TIPOVIOL:C8 TIPOACID:C8 FONTINFO:C8 ACIDTRAB:C8 LOCACID:C7 " +
        "CRITICA:C7 NUMEXPORT:C9 CRSOCOR:C7 CRSRES:C6 UFINFORM:C8",
    },
    {
      from: "1995",
      fields:
        "CONTADOR:C8 CARTORIO:C8 REGISTRO:C8 DATAREG:C7 TIPOBITO:C8 DATAOBITO:C9 ESTCIVIL:C8 " +
        "SEXO:C4 DATANASC:C8 IDADE:C5 LOCOCOR:C7 CODIGO:C7 MUNIOCOR:C8 MUNIRES:C7 BAIRES:C6 " +
        "AREARES:C7 OCUPACAO:C8 NATURAL:C7 INSTRUCAO:C9 OCUPPAI:C7 INSTRPAI:C8 OCUPMAE:C7 " +
        "IDADEMAE:C8 INSTRMAE:C8 FILHVIVOS:C9 FILHMORT:C8 SEMANGEST:C9 TIPOGRAV:C8 TIPOPARTO:C9 " +
        "PESONASC:C8 ASSISTMED:C9 ATESTANTE:C9 EXAME:C5 CIRURGIA:C8 NECROPSIA:C9 OBITOFE1:C8 " +
        "OBITOFE2:C8 CAUSABAS:C8 TIPOVIOL:C8 TIPOACID:C8 FONTINFO:C8 ACIDTRAB:C8 LOCACID:C7 " +
        "CRITICA:C7 NUMEXPORT:C9 CRSOCOR:C7 CRSRES:C6 RACACOR:C7 ETNIA:C5 UFINFORM:C8",
    },
  ],
  source: `${CRAWL} ${EXPLORED} Layouts: file headers in allan-silva/libdatasus.`,
};

const SIM_DOFET: Group = {
  system: "SIM",
  code: "DOFET",
  pt: "Óbitos Fetais",
  en: "Foetal deaths",
  row: "One foetal death of Brazil. It is in no other group.",
  partition: "year",
  periodicity: "yearly",
  eras: [
    {
      directory: NATIONAL_CID9,
      pattern: "DOFET{YY}.dbc",
      from: "1979",
      to: "1995",
      seen: { first: "1979", last: "1995", files: 17, bytes: 24_133_099, median: 1_352_859 },
    },
    {
      directory: NATIONAL_CID10,
      pattern: "DOFET{YY}.dbc",
      from: "1996",
      seen: { first: "1996", last: "2024", files: 29, bytes: 66_236_709, median: 2_162_398 },
    },
    { directory: NATIONAL_PRELIM, pattern: "DOFET{YY}.dbc", from: "2025", status: "preliminary" },
  ],
  lastSeen: "2026",
  gaps: {},
  encoding: "windows-1252",
  layouts: [
    {
      from: "1990",
      fields:
        "CONTADOR:C8 CARTORIO:C8 REGISTRO:C8 DATAREG:C7 TIPOBITO:C8 DATAOBITO:C9 ESTCIVIL:C8 " +
        "SEXO:C4 DATANASC:C8 IDADE:C5 LOCOCOR:C7 CODIGO:C6 MUNIOCOR:C8 MUNIRES:C7 BAIRES:C6 " +
        "AREARES:C7 OCUPACAO:C8 NATURAL:C7 INSTRUCAO:C9 OCUPPAI:C7 INSTRPAI:C8 OCUPMAE:C7 " +
        "IDADEMAE:C8 INSTRMAE:C8 FILHVIVOS:C9 FILHMORT:C8 SEMANGEST:C9 TIPOGRAV:C8 TIPOPARTO:C9 " +
        "PESONASC:C8 ASSISTMED:C9 ATESTANTE:C9 EXAME:C5 CIRURGIA:C8 NECROPSIA:C9 OBITOFE1:C8 " +
        "OBITOFE2:C8 CAUSABAS:C8 TIPOVIOL:C8 TIPOACID:C8 FONTINFO:C8 ACIDTRAB:C8 LOCACID:C7 " +
        "CRITICA:C7 NUMEXPORT:C9 CRSOCOR:C7 CRSRES:C6 UFINFORM:C8",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus. ${EXPLORED}`,
};

const SIM_DOEXT: Group = {
  system: "SIM",
  code: "DOEXT",
  pt: "Óbitos por Causas Externas",
  en: "Deaths from external causes",
  row:
    "One death of Brazil from an external cause (ICD-10 V01 to Y98). Each is in DO or DOR too: do not add them up.",
  partition: "year",
  periodicity: "yearly",
  eras: [
    {
      directory: NATIONAL_CID9,
      pattern: "DOEXT{YY}.dbc",
      from: "1979",
      to: "1995",
      seen: { first: "1979", last: "1995", files: 17, bytes: 44_014_514, median: 2_402_888 },
    },
    {
      directory: NATIONAL_CID10,
      pattern: "DOEXT{YY}.dbc",
      from: "1996",
      seen: { first: "1996", last: "2024", files: 29, bytes: 287_252_913, median: 9_532_924 },
    },
    { directory: NATIONAL_PRELIM, pattern: "DOEXT{YY}.dbc", from: "2025", status: "preliminary" },
  ],
  lastSeen: "2026",
  gaps: {},
  encoding: "windows-1252",
  layouts: [],
  source: `${CRAWL} ${EXPLORED}`,
};

const SIM_DOINF: Group = {
  system: "SIM",
  code: "DOINF",
  pt: "Óbitos Infantis",
  en: "Infant deaths",
  row:
    "One death of Brazil before the age of one year. Each is in DO or DOR too: do not add them up.",
  partition: "year",
  periodicity: "yearly",
  eras: [
    {
      directory: NATIONAL_CID9,
      pattern: "DOINF{YY}.dbc",
      from: "1979",
      to: "1995",
      seen: { first: "1979", last: "1995", files: 17, bytes: 60_790_328, median: 3_445_334 },
    },
    {
      directory: NATIONAL_CID10,
      pattern: "DOINF{YY}.dbc",
      from: "1996",
      seen: { first: "1996", last: "2024", files: 29, bytes: 99_746_474, median: 3_393_974 },
    },
    { directory: NATIONAL_PRELIM, pattern: "DOINF{YY}.dbc", from: "2025", status: "preliminary" },
  ],
  lastSeen: "2026",
  gaps: {},
  encoding: "windows-1252",
  layouts: [
    {
      from: "1991",
      fields:
        "CONTADOR:C8 CARTORIO:C8 REGISTRO:C8 DATAREG:C7 TIPOBITO:C8 DATAOBITO:C9 ESTCIVIL:C8 " +
        "SEXO:C4 DATANASC:C8 IDADE:C5 LOCOCOR:C7 CODIGO:C6 MUNIOCOR:C8 MUNIRES:C7 BAIRES:C6 " +
        "AREARES:C7 OCUPACAO:C8 NATURAL:C7 INSTRUCAO:C9 OCUPPAI:C7 INSTRPAI:C8 OCUPMAE:C7 " +
        "IDADEMAE:C8 INSTRMAE:C8 FILHVIVOS:C9 FILHMORT:C8 SEMANGEST:C9 TIPOGRAV:C8 TIPOPARTO:C9 " +
        "PESONASC:C8 ASSISTMED:C9 ATESTANTE:C9 EXAME:C5 CIRURGIA:C8 NECROPSIA:C9 OBITOFE1:C8 " +
        "OBITOFE2:C8 CAUSABAS:C8 TIPOVIOL:C8 TIPOACID:C8 FONTINFO:C8 ACIDTRAB:C8 LOCACID:C7 " +
        "CRITICA:C7 NUMEXPORT:C9 CRSOCOR:C7 CRSRES:C6 UFINFORM:C8",
    },
    {
      from: "2021",
      fields: "ORIGEM:C1 TIPOBITO:C1 DTOBITO:C8 HORAOBITO:C5 NATURAL:C3 CODMUNNATU:C7 DTNASC:C8 " +
        "IDADE:C3 SEXO:C1 RACACOR:C1 ESTCIV:C1 ESC:C1 ESC2010:C1 SERIESCFAL:C1 OCUP:C6 " +
        "CODMUNRES:C7 LOCOCOR:C1 CODESTAB:C8 ESTABDESCR:C40 CODMUNOCOR:C7 IDADEMAE:C2 ESCMAE:C1 " +
        "ESCMAE2010:C1 SERIESCMAE:C1 OCUPMAE:C6 QTDFILVIVO:C2 QTDFILMORT:C2 GRAVIDEZ:C1 " +
        "SEMAGESTAC:C3 GESTACAO:C1 PARTO:C1 OBITOPARTO:C1 PESO:C4 TPMORTEOCO:C1 OBITOGRAV:C1 " +
        "OBITOPUERP:C1 ASSISTMED:C1 EXAME:C1 CIRURGIA:C1 NECROPSIA:C1 LINHAA:C20 LINHAB:C20 " +
        "LINHAC:C20 LINHAD:C20 LINHAII:C30 CAUSABAS:C4 CB_PRE:C4 COMUNSVOIM:C7 DTATESTADO:C8 " +
        "CIRCOBITO:C1 ACIDTRAB:C1 FONTE:C1 NUMEROLOTE:C8 TPPOS:C1 DTINVESTIG:C8 CAUSABAS_O:C4 " +
        "DTCADASTRO:C8 ATESTANTE:C1 STCODIFICA:C1 CODIFICADO:C1 VERSAOSIST:C7 VERSAOSCB:C7 " +
        "FONTEINV:C8 DTRECEBIM:C8 ATESTADO:C50 DTRECORIGA:C8 CAUSAMAT:C4 ESCMAEAGR1:C2 " +
        "ESCFALAGR1:C2 STDOEPIDEM:C1 STDONOVA:C1 DIFDATA:C8 NUDIASOBCO:C4 NUDIASOBIN:C4 " +
        "DTCADINV:C8 TPOBITOCOR:C1 DTCONINV:C8 FONTES:C6 TPRESGINFO:C2 TPNIVELINV:C1 " +
        "NUDIASINF:C4 DTCADINF:C8 MORTEPARTO:C1 DTCONCASO:C8 FONTESINF:C7 ALTCAUSA:C1 " +
        "CONTADOR:C8",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus. ${EXPLORED}`,
};

const SIM_DOMAT: Group = {
  system: "SIM",
  code: "DOMAT",
  pt: "Óbitos Maternos",
  en: "Maternal deaths",
  row: "One maternal death of Brazil. Each is in DO too: do not add them up.",
  partition: "year",
  periodicity: "yearly",
  eras: [
    {
      directory: NATIONAL_CID10,
      pattern: "DOMAT{YY}.dbc",
      from: "1996",
      seen: { first: "1996", last: "2024", files: 29, bytes: 4_448_705, median: 147_802 },
    },
    { directory: NATIONAL_PRELIM, pattern: "DOMAT{YY}.dbc", from: "2025", status: "preliminary" },
  ],
  lastSeen: "2026",
  gaps: {},
  encoding: "windows-1252",
  layouts: [
    {
      from: "2002",
      fields:
        "CONTADOR:C8 TIPOBITO:C8 DTOBITO:C8 NATURAL:C7 DTNASC:C8 IDADE:C5 SEXO:C4 RACACOR:C7 " +
        "ESTCIV:C6 ESC:C3 CODBAIRES:C9 OCUP:C5 CODMUNRES:C9 LOCOCOR:C7 CODESTAB:C8 " +
        "CODMUNOCOR:C10 IDADEMAE:C8 ESCMAE:C6 OCUPMAE:C7 QTDFILVIVO:C10 QTDFILMORT:C10 " +
        "GRAVIDEZ:C8 GESTACAO:C8 PARTO:C5 OBITOPARTO:C10 PESO:C4 OBITOGRAV:C9 OBITOPUERP:C10 " +
        "ASSISTMED:C9 EXAME:C5 CIRURGIA:C8 NECROPSIA:C9 CAUSABAS:C8 LINHAA:C15 LINHAB:C15 " +
        "LINHAC:C15 LINHAD:C15 LINHAII:C20 ATESTANTE:C9 CIRCOBITO:C9 ACIDTRAB:C8 FONTE:C5 " +
        "UFINFORM:C8",
    },
    {
      from: "2004",
      fields:
        "CONTADOR:C8 TIPOBITO:C8 DTOBITO:C8 NATURAL:C7 DTNASC:C8 IDADE:C5 SEXO:C4 RACACOR:C7 " +
        "ESTCIV:C6 ESC:C3 CODBAIRES:C9 OCUP:C5 CODMUNRES:C9 LOCOCOR:C7 CODESTAB:C8 " +
        "CODMUNOCOR:C10 IDADEMAE:C8 ESCMAE:C6 OCUPMAE:C7 QTDFILVIVO:C10 QTDFILMORT:C10 " +
        "GRAVIDEZ:C8 GESTACAO:C8 PARTO:C5 OBITOPARTO:C10 PESO:C4 OBITOGRAV:C9 OBITOPUERP:C10 " +
        "ASSISTMED:C9 EXAME:C5 CIRURGIA:C8 NECROPSIA:C9 CAUSABAS:C8 LINHAA:C20 LINHAB:C15 " +
        "LINHAC:C15 LINHAD:C15 LINHAII:C20 ATESTANTE:C9 CIRCOBITO:C9 ACIDTRAB:C8 FONTE:C5 " +
        "UFINFORM:C8",
    },
    {
      from: "2022",
      fields: "ORIGEM:C1 TIPOBITO:C1 DTOBITO:C8 HORAOBITO:C5 NATURAL:C3 CODMUNNATU:C7 DTNASC:C8 " +
        "IDADE:C3 SEXO:C1 RACACOR:C1 ESTCIV:C1 ESC:C1 ESC2010:C1 SERIESCFAL:C1 OCUP:C6 " +
        "CODMUNRES:C7 LOCOCOR:C1 CODESTAB:C8 ESTABDESCR:C40 CODMUNOCOR:C7 IDADEMAE:C2 ESCMAE:C1 " +
        "ESCMAE2010:C1 SERIESCMAE:C1 OCUPMAE:C6 QTDFILVIVO:C2 QTDFILMORT:C2 GRAVIDEZ:C1 " +
        "SEMAGESTAC:C3 GESTACAO:C1 PARTO:C1 OBITOPARTO:C1 PESO:C4 TPMORTEOCO:C1 OBITOGRAV:C1 " +
        "OBITOPUERP:C1 ASSISTMED:C1 EXAME:C1 CIRURGIA:C1 NECROPSIA:C1 LINHAA:C20 LINHAB:C20 " +
        "LINHAC:C20 LINHAD:C20 LINHAII:C30 CAUSABAS:C4 CB_PRE:C4 COMUNSVOIM:C7 DTATESTADO:C8 " +
        "CIRCOBITO:C1 ACIDTRAB:C1 FONTE:C1 NUMEROLOTE:C8 TPPOS:C1 DTINVESTIG:C8 CAUSABAS_O:C4 " +
        "DTCADASTRO:C8 ATESTANTE:C1 STCODIFICA:C1 CODIFICADO:C1 VERSAOSIST:C7 VERSAOSCB:C7 " +
        "FONTEINV:C8 DTRECEBIM:C8 ATESTADO:C50 DTRECORIGA:C8 CAUSAMAT:C4 ESCMAEAGR1:C2 " +
        "ESCFALAGR1:C2 STDOEPIDEM:C1 STDONOVA:C1 DIFDATA:C8 NUDIASOBCO:C4 NUDIASOBIN:C4 " +
        "DTCADINV:C8 TPOBITOCOR:C1 DTCONINV:C8 FONTES:C6 TPRESGINFO:C2 TPNIVELINV:C1 " +
        "NUDIASINF:C4 DTCADINF:C8 MORTEPARTO:C1 DTCONCASO:C8 FONTESINF:C7 ALTCAUSA:C1 " +
        "CONTADOR:C8",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus. ${EXPLORED}`,
};

const SIM_DOREXT: Group = {
  system: "SIM",
  code: "DOREXT",
  pt: "Óbitos de Residentes no Exterior",
  en: "Deaths of residents abroad",
  row: "One death in Brazil of a person who lived abroad. It is in no other group.",
  note:
    "SINASC has DNEX for births. A file DNREXT22.dbc with columns of SINASC exists in a public sample: it belongs to DNEX.",
  partition: "year",
  periodicity: "yearly",
  eras: [
    {
      directory: NATIONAL_CID10,
      pattern: "DOREXT{YY}.dbc",
      from: "2013",
      seen: { first: "2013", last: "2023", files: 11, bytes: 460_667, median: 42_007 },
    },
    { directory: NATIONAL_PRELIM, pattern: "DOREXT{YY}.dbc", from: "2025", status: "preliminary" },
  ],
  lastSeen: "2026",
  gaps: {},
  encoding: "windows-1252",
  layouts: [
    {
      from: "2019",
      fields: "ORIGEM:C1 TIPOBITO:C1 DTOBITO:C8 HORAOBITO:C5 NATURAL:C3 CODMUNNATU:C7 DTNASC:C8 " +
        "IDADE:C3 SEXO:C1 RACACOR:C1 ESTCIV:C1 ESC:C1 ESC2010:C1 SERIESCFAL:C1 OCUP:C6 " +
        "CODMUNRES:C7 LOCOCOR:C1 CODESTAB:C8 ESTABDESCR:C40 CODMUNOCOR:C7 IDADEMAE:C2 ESCMAE:C1 " +
        "ESCMAE2010:C1 SERIESCMAE:C1 OCUPMAE:C6 QTDFILVIVO:C2 QTDFILMORT:C2 GRAVIDEZ:C1 " +
        "SEMAGESTAC:C3 GESTACAO:C1 PARTO:C1 OBITOPARTO:C1 PESO:C4 TPMORTEOCO:C1 OBITOGRAV:C1 " +
        "OBITOPUERP:C1 ASSISTMED:C1 EXAME:C1 CIRURGIA:C1 NECROPSIA:C1 LINHAA:C20 LINHAB:C20 " +
        "LINHAC:C20 LINHAD:C20 LINHAII:C30 CAUSABAS:C4 CB_PRE:C4 COMUNSVOIM:C7 DTATESTADO:C8 " +
        "CIRCOBITO:C1 ACIDTRAB:C1 FONTE:C1 NUMEROLOTE:C8 TPPOS:C1 DTINVESTIG:C8 CAUSABAS_O:C4 " +
        "DTCADASTRO:C8 ATESTANTE:C1 STCODIFICA:C1 CODIFICADO:C1 VERSAOSIST:C7 VERSAOSCB:C7 " +
        "FONTEINV:C8 DTRECEBIM:C8 ATESTADO:C50 DTRECORIGA:C8 CAUSAMAT:C4 ESCMAEAGR1:C2 " +
        "ESCFALAGR1:C2 STDOEPIDEM:C1 STDONOVA:C1 DIFDATA:C8 NUDIASOBCO:C4 DTCADINV:C8 " +
        "TPOBITOCOR:C1 DTCONINV:C8 FONTES:C6 TPRESGINFO:C2 TPNIVELINV:C1 NUDIASINF:C4 " +
        "DTCADINF:C8 MORTEPARTO:C1 DTCONCASO:C8 FONTESINF:C7 ALTCAUSA:C1 CONTADOR:C8 " +
        "CODPAISRES:C10",
    },
  ],
  source: `${CRAWL} Layouts: file headers in allan-silva/libdatasus. ${EXPLORED}`,
};

/** SIM: the deaths. */
export const SIM: System<{
  readonly DO: AnnotatedGroup<typeof SIM_DO_COLUMNS>;
  readonly DOR: Group;
  readonly DOFET: Group;
  readonly DOEXT: Group;
  readonly DOINF: Group;
  readonly DOMAT: Group;
  readonly DOREXT: Group;
}> = {
  id: "SIM",
  name: "sim",
  aliases: [],
  pt: "Sistema de Informação sobre Mortalidade",
  en: "Mortality Information System",
  about:
    "Death certificates (Declaração de Óbito), coded with ICD-9 until 1995 (DOR) and with ICD-10 since 1996 (DO). The year is that of the death, the UF that of residence; CODMUNOCOR says where the death occurred. A year becomes final about twelve months after its end, until then its files are preliminary.",
  groups: {
    DO: SIM_DO,
    DOR: SIM_DOR,
    DOFET: SIM_DOFET,
    DOEXT: SIM_DOEXT,
    DOINF: SIM_DOINF,
    DOMAT: SIM_DOMAT,
    DOREXT: SIM_DOREXT,
  },
  auxiliary: [
    "/dissemin/publicos/SIM/CID9/TAB/OBITOS_CID9_TAB.zip",
    "/dissemin/publicos/SIM/CID9/TABELAS/",
    "/dissemin/publicos/SIM/CID10/TAB/OBITOS_CID10_TAB.zip",
    "/dissemin/publicos/SIM/CID10/TAB/CNVS_CID10_v2019.rar",
    "/dissemin/publicos/SIM/CID10/TABELAS/",
  ],
  documentation: [
    "/dissemin/publicos/SIM/CID9/DOCS/",
    "/dissemin/publicos/SIM/CID10/DOCS/Estrutura_do_SIM_2025.pdf",
    "/dissemin/publicos/SIM/CID10/DOCS/",
  ],
  source:
    "Titles: the DATASUS transfer portal (transferencia.js as stored in AlertaDengue/PySUS). Files: dankkom/datasus-metadata; SidneyBissoli/healthbr-data.",
};
