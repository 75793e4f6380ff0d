/**
 * Which code lists hold for a column of a system and group at a time.
 *
 * The catalogue's `domain` is the rule; here stands what differs from it, by the notes of
 * DataSUS's tables and of the layouts: tables that were replaced, columns of groups that nobody
 * annotated, and codes that files write otherwise than the tables.
 *
 * @module
 */

import type { Group } from "../catalog/dataset.ts";
import { findGroup } from "../catalog/systems.ts";
import type { CodeListName } from "./code_list.ts";
import { isCodeList } from "./load_list.ts";
import type { Spelling } from "./spelling.ts";

/** The lists that hold for a column, and how its files write their codes. */
export interface ColumnLists {
  /** The lists; the first that has a code gives its label. None when no list of the time is known. */
  readonly lists: readonly CodeListName[];
  /** How a code of the file becomes one of the list, when it is not the same. */
  readonly spelling?: Spelling;
  /** Codes that mean what another code of the list means. */
  readonly same?: Readonly<Record<string, string>>;
  /** Codes that the list lacks, with their Portuguese and English labels. */
  readonly more?: Readonly<Record<string, readonly [pt: string, en: string]>>;
}

/** What holds until a last period, inclusive. */
interface Era extends ColumnLists {
  readonly until?: string;
}

/** What holds for some columns, in turn. */
interface Rule {
  readonly groups: readonly string[];
  readonly columns: readonly string[];
  readonly eras: readonly Era[];
}

const SIH = ["SIHSUS-RD", "SIHSUS-RJ", "SIHSUS-SP"];

/** Columns whose list the catalogue does not tell, or not for all times. */
const RULES: readonly Rule[] = [
  {
    // SIH had tables of its own for procedures and discharges before the unified table of 2008.
    groups: SIH,
    columns: ["PROC_REA", "PROC_SOLIC", "SP_PROCREA", "SP_ATOPROF"],
    eras: [{ until: "2007-12", lists: [] }, { lists: ["sigtap-procedimento"] }],
  },
  {
    groups: ["SIASUS-PA"],
    columns: ["PA_PROC_ID"],
    eras: [{ until: "2007-12", lists: [] }, { lists: ["sigtap-procedimento"] }],
  },
  {
    groups: SIH,
    columns: ["COBRANCA"],
    eras: [{ until: "2007-12", lists: [] }, { lists: ["sih-cobranca"] }],
  },
  {
    groups: SIH,
    columns: ["DIAG_PRINC", "DIAG_SECUN"],
    eras: [
      { until: "1997-12", lists: ["cid9-br"], spelling: "icd9 disease" },
      { lists: ["cid10"], spelling: "icd10" },
    ],
  },
  {
    groups: SIH,
    columns: ["DIAG_SEC"],
    eras: [{ lists: ["cid9-br"], spelling: "icd9 disease" }],
  },
  {
    groups: ["SIM-DOR", "SIM-DOREXT"],
    columns: ["CAUSABAS"],
    eras: [{ lists: ["cid9-br"], spelling: "icd9 cause" }],
  },
  {
    // The length of a code tells its table: three digits, five in CBO 1994, six in CBO 2002.
    groups: ["SIM-DO", "SIM-DOR", "SINASC-DN"],
    columns: ["OCUP", "OCUPMAE", "OCUPACAO", "CODOCUPMAE"],
    eras: [{ lists: ["cbo2002", "ocupacao-antiga"] }],
  },
  {
    groups: ["CNES-PF"],
    columns: ["VINCULAC"],
    eras: [{ lists: ["cnes-vinculo", "cnes-vinculac-old"] }],
  },
  {
    groups: ["CNES-ST"],
    columns: ["AV_ACRED"],
    eras: [{ lists: ["yesno-129"], same: { "0": "2" } }],
  },
  {
    // In the table of countries 001 is Abu Dhabi.
    groups: ["SINASC-DN"],
    columns: ["CODPAISRES"],
    eras: [{ lists: ["sim-pais"], more: { "1": ["BRASIL", "Brazil"] } }],
  },
  { groups: ["CIH-CR"], columns: ["SEXO"], eras: [{ lists: ["sex-sih"] }] },
  { groups: ["CIH-CR"], columns: ["FONTE"], eras: [{ lists: ["ciha-fonte"] }] },
  { groups: ["CNES-HB"], columns: ["SGRUPHAB"], eras: [{ lists: ["cnes-habilitacao"] }] },
  { groups: ["CNES-IN"], columns: ["SGRUPHAB"], eras: [{ lists: ["cnes-incentivo"] }] },
  { groups: ["CNES-GM"], columns: ["SGRUPHAB"], eras: [{ lists: ["cnes-gestao-metas"] }] },
  { groups: ["CNES-RC"], columns: ["SGRUPHAB"], eras: [{ lists: ["cnes-regras"] }] },
  { groups: ["CNES-SR"], columns: ["SERV_ESP"], eras: [{ lists: ["cnes-servico"] }] },
  { groups: ["CNES-EQ"], columns: ["TIPEQUIP"], eras: [{ lists: ["cnes-tipo-equipamento"] }] },
];

/** Groups that are cut out of another, or have its form, and whose columns mean the same. */
const SAME_FORM: Readonly<Record<string, string>> = {
  "SIM-DOFET": "SIM-DO",
  "SIM-DOEXT": "SIM-DO",
  "SIM-DOINF": "SIM-DO",
  "SIM-DOMAT": "SIM-DO",
  "SINASC-DNEX": "SINASC-DN",
};

/** Columns that all groups of a system have in common. */
const SHARED_COLUMNS: Readonly<Record<string, Readonly<Record<string, CodeListName>>>> = {
  CNES: {
    TPGESTAO: "cnes-tpgestao",
    PF_PJ: "cnes-pf-pj",
    NIV_DEP: "cnes-niv-dep",
    ESFERA_A: "cnes-esfera",
    ATIVIDAD: "cnes-atividad",
    RETENCAO: "cnes-cod-ir",
    NATUREZA: "cnes-natureza",
    CLIENTEL: "cnes-clientel",
    TP_UNID: "cnes-tp-unid",
    TURNO_AT: "cnes-turno",
    NIV_HIER: "cnes-niv-hier",
    TP_PREST: "cnes-tp-prest",
    NAT_JUR: "nat-jur",
    CODUFMUN: "municipality",
  },
  SIASUS: {
    AP_UFMUN: "municipality",
    AP_MUNPCN: "municipality",
    UFMUN: "municipality",
    MUNPAC: "municipality",
  },
  SINAN: {
    ID_MUNICIP: "municipality",
    ID_MN_RESI: "municipality",
    COMUNINF: "municipality",
    TP_NOT: "sinan-tp-not",
    ID_AGRAVO: "cid10",
    SG_UF_NOT: "uf",
    SG_UF: "uf",
    NU_IDADE_N: "age-unit-sinan",
    CS_SEXO: "sex-letter",
    CS_GESTANT: "sinan-cs-gestant",
    CS_RACA: "race-sinan",
    CS_ESCOL_N: "sinan-cs-escol",
    CS_FLXRET: "sinan-flxret",
    NDUPLIC_N: "sinan-nduplic",
    ID_PAIS: "sinan-pais",
    COPAISINF: "sinan-pais",
    ID_OCUPA_N: "cbo2002",
    TPAUTOCTO: "sinan-autocto",
  },
};

/** How files write the codes of a list, wherever it is used. */
const SPELLINGS: Readonly<Partial<Record<CodeListName, Spelling>>> = {
  "age-unit-sim": "age of three digits",
  "age-unit-sinan": "age of four digits",
  "cid10": "icd10",
  "sih-espec": "two digits",
  "sih-gestor-cod": "five digits",
  "sim-tpresginfo": "two digits",
  "sinan-cs-escol": "two digits",
  "uf": "uf",
};

/**
 * The lists that hold for a column of a group at a time; `undefined` when it has no code list.
 *
 * @param period `YYYY-MM` or `YYYY`; the newest when absent.
 */
export function columnLists(
  group: Group,
  column: string,
  period?: string,
): ColumnLists | undefined {
  const eras = erasOf(group, column);
  if (period === undefined) return eras.at(-1);
  return eras.find(({ until }) => until === undefined || period <= until.slice(0, period.length));
}

/** Everything that {@linkcode columnLists} may say of a column, over all times. */
export function allColumnLists(group: Group, column: string): readonly ColumnLists[] {
  return erasOf(group, column);
}

/** What was found for the columns of a group, which every scan asks for. */
const found = new WeakMap<Group, Map<string, readonly Era[]>>();

function erasOf(group: Group, column: string): readonly Era[] {
  let columns = found.get(group);
  if (columns === undefined) found.set(group, columns = new Map());
  let eras = columns.get(column);
  if (eras === undefined) columns.set(column, eras = findEras(group, column));
  return eras;
}

function findEras(group: Group, column: string): readonly Era[] {
  const dataset = `${group.system}-${group.code}`;
  const form = SAME_FORM[dataset] ?? dataset;
  const rule = RULES.find(({ groups, columns }) =>
    groups.includes(form) && columns.includes(column)
  );
  if (rule !== undefined) return rule.eras;
  const domain = domainOf(group, form, column);
  if (domain === undefined) return [];
  const spelling = SPELLINGS[domain];
  return [{
    lists: [domain],
    ...spelling !== undefined && { spelling },
    // In the first years of CNES, 2 is "no" as well.
    ...group.system === "CNES" && domain === "yesno-10" && { same: { "2": "0" } },
  }];
}

/** The list that the catalogue names, or that the system's groups have in common. */
function domainOf(group: Group, form: string, column: string): CodeListName | undefined {
  const columns = group.columns ?? findGroup(form)?.columns;
  const domain = columns?.[column]?.[3]?.domain ?? SHARED_COLUMNS[group.system]?.[column];
  return domain !== undefined && isCodeList(domain) ? domain : undefined;
}
