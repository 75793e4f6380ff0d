/**
 * Writes the code lists of `src/codes/lists/` and `src/codes/list_index.ts` from the facts in
 * `../shared/datasus/domains`. It runs only where those lie beside the repository: what it writes is
 * committed.
 *
 * ```sh
 * deno run --allow-read --allow-write=src/codes --allow-run=deno tools/code_lists.ts
 * ```
 *
 * @module
 */

import type { ListText, Trust } from "../src/codes/list_text.ts";
import { PackedTexts } from "./pack_text.ts";

const FACTS = new URL("../../shared/datasus/domains/", import.meta.url);
const CODES = new URL("../src/codes/", import.meta.url);

/** What the facts say of a list. */
interface Fact {
  readonly id: string;
  readonly file: string;
  readonly name_pt: string;
  readonly name_en: string;
  readonly note?: string | null;
  readonly sources?: readonly string[];
  readonly missing_codes?: readonly string[];
}

/** A code as the facts have it. */
interface FactEntry {
  readonly code: string;
  readonly pt: string;
  readonly en?: string | undefined;
  readonly seenIn?: string | undefined;
  readonly years?: string | undefined;
  readonly range?: string | undefined;
}

/** Which lists go into which file, the first rule that matches; what matches none is an error. */
const FILES: readonly (readonly [file: string, ids: RegExp, about: string])[] = [
  ["icd10", /^cid10$/, "ICD-10: categories and subcategories"],
  ["icd10_groups", /^cid10-/, "ICD-10: chapters and groups"],
  ["icd9", /^cid9-br$/, "ICD-9: categories, as SIM listed them"],
  ["occupations", /^cbo2002$/, "Occupations: CBO 2002"],
  ["old_occupations", /^ocupacao-antiga$/, "Occupations before CBO 2002"],
  ["procedures", /^sigtap-procedimento$/, "Procedures of the unified table (SIGTAP)"],
  ["procedure_groups", /^sigtap-estrutura$/, "Groups, subgroups and forms of SIGTAP"],
  ["countries", /^(sih-nacional|sim-pais|sim-naturalidade|sinan-pais)$/, "Countries"],
  ["ethnicity", /^etnia$/, "Indigenous ethnic groups"],
  ["sih_errors", /^sih-motivo-erro$/, "Why admissions are rejected"],
  ["cnes_services", /^cnes-(servico|habilitacao)/, "Services and accreditations of CNES"],
  ["cnes", /^cnes-/, "Facilities: CNES"],
  ["ciha", /^ciha-/, "Private admissions: CIHA"],
  ["sih", /^(sih-|age-unit-sih|race-sih|sex-sih)/, "Hospital admissions: SIHSUS"],
  ["sia", /^(sia-|race-sia|sex-sia)/, "Outpatient production: SIASUS"],
  ["tuberculosis", /^tube-/, "Tuberculosis: SINAN"],
  ["sinan", /^(sinan-|age-unit-sinan|race-sinan|sex-letter)/, "Notifications: SINAN"],
  [
    "vital",
    /^(sim-|sinasc-|age-unit-sim|race-sim|sex-sim|esc|gestacao|gravidez|parto$)/,
    "Births and deaths: SINASC and SIM",
  ],
  ["shared", /^(yesno-|financing|nat-jur|regct)/, "Lists that several systems share"],
];

/** Old municipality codes are territory, not a list of codes and labels. */
const LEFT_OUT = new Set(["municipio-sinonimo"]);

/** Tables known to lack codes in use: old snapshots, lists without labels. */
const OPEN =
  /^(sigtap-|cbo2002|ciha-fonte|cnes-(habilitacao|incentivo|regras|gestao|servico)|etnia|nat-jur)/;

/** Codes that stand for "none" by the notes of the facts, which the tables do not list. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  "cid10": ["0", "000", "0000"],
  "etnia": ["0000"],
};

/** Notes of the facts that speak of the facts, as they should read here. */
const NOTES: Readonly<Record<string, string>> = {
  "cid10":
    "Codes without the point, of 3 or 4 characters. Labels are the tables' own, cut at 50 characters and mostly without accents. 0000 means that none is given.",
  "cid9-br":
    "Categories. From 800 on they are external causes, written without their letter E: in a list of injuries the same digits mean the injury.",
  "cnes-codleito": "39 is not assigned. 61, 62 and 63 occur in files, and no label is known.",
  "cnes-habilitacao": "A snapshot: accreditations made later are missing.",
  "cnes-vinculo": "Before about 2007 the codes had one character: cnes-vinculac-old.",
  "cnes-vinculac-old": "From about 2007 the codes have six characters: cnes-vinculo.",
  "etnia": "0000 means not applicable.",
  "ciha-fonte": "Codes 01 to 06 and 08 to 11 occur; of one the label is known.",
  "sih-espec":
    "One digit in the files of 1992 to 1997. 51, 52 and 96 are beds for COVID-19. Labels may be cut.",
  "sim-pais": "Countries only; Brazilian states are in sim-naturalidade.",
  "sih-nacional": "010 is Brazil. The lists of SIM and SINASC and of SINAN number otherwise.",
  "sinasc-locnasc": "5 is an indigenous village; some transcriptions take it for missing.",
};

/** Years in which codes are in use, by the notes of the facts. */
const YEARS: Readonly<Record<string, (code: string) => string | undefined>> = {
  "sinan-deng-classi": (code) =>
    /^[1-4]$/.test(code) ? "..2013" : /^1[0-3]$/.test(code) ? "2014.." : undefined,
};

/** Long tables, in which a label says only what differs from the one above it. */
const DITTO = /^(cid10|sigtap-|cbo2002|ocupacao-antiga|sih-motivo-erro|cnes-servico|cnes-habilit)/;

/** A label without the words with which the one above begins: `^3` stands for three of them. */
function withDitto(label: string, above: string): string {
  const words = label.split(" ");
  const before = above.split(" ");
  let same = 0;
  while (same < words.length - 1 && words[same] === before[same]) same++;
  const short = `^${same} ${words.slice(same).join(" ")}`;
  return short.length < label.length ? short : label;
}

/** How many characters of the code above a line goes on from. */
const SHARED: Readonly<Record<string, number>> = { "cid10": 3, "sigtap-procedimento": 6 };

function readText(file: string): string {
  return Deno.readTextFileSync(new URL(file, FACTS));
}

/** A CSV table by column. */
function readCsv(file: string): Record<string, string>[] {
  const [head, ...rows] = parseCsv(readText(file));
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i] ?? ""])));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [, value, end] = cell.exec(text)!;
    rows.at(-1)!.push(value!.startsWith('"') ? value!.slice(1, -1).replaceAll('""', '"') : value!);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function entriesOf({ id, file }: Fact): FactEntry[] {
  if (file.endsWith(".json")) {
    const { entries } = JSON.parse(readText(file)) as {
      entries: { code: string; pt: string; en?: string; seen_in?: string }[];
    };
    return entries.map(({ code, pt, en, seen_in }) => ({ code, pt, en, seenIn: seen_in }));
  }
  return readCsv(file).map((row) => ({
    code: row.code ?? row.seq!,
    pt: mend(row.label_pt!, id, row.seen_in),
    seenIn: row.seen_in,
    years: row.vigencia_i ? `${row.vigencia_i.slice(0, 4)}..` : undefined,
    range: (row.range ?? row.ranges)?.replaceAll(";", " "),
  }));
}

/** Code page 850 from 0x80 on. */
const CP850 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤" +
  "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/**
 * A label as its table has it. Rows that SIM's table of ICD-10 alone has were read as code page 850
 * and are 1252; two old occupations end in what their writer left behind.
 */
function mend(label: string, id: string, seenIn: string | undefined): string {
  const whole = label.replace(/\\[\\0]*$/, "");
  if (id !== "cid10" || seenIn !== "sim") return whole;
  const bytes = Uint8Array.from(whole, (letter) => {
    const place = CP850.indexOf(letter);
    return place < 0 ? letter.charCodeAt(0) : 0x80 + place;
  });
  return new TextDecoder("windows-1252").decode(bytes);
}

function trustOf({ id }: Fact, sources: readonly string[]): Trust {
  if (id === "ciha-modalidade") return "inferred";
  if (/^(cnes-|sigtap-|ciha-)/.test(id)) return "medium";
  const official = sources.some((source) => /Estrutura_do|tabwin-definition|PySUS/.test(source));
  return official || sources.length > 1 ? "high" : "medium";
}

/** Sources by repository and path; what only a search found is said in words. */
function sourceName(source: string): string {
  return source
    .replace(
      /find_string hits? [\d, ]+(\(SINASC dictionary transcription\))?/,
      (_, sinasc) => sinasc ? "a transcription of the SINASC dictionary" : "public transcriptions ",
    )
    .replace("+libdatasus/exaustive/", "/libdatasus@libdatasus-parquet-dbf/src/test/resources/dbf/")
    .replace("+go-datasus-etl/", "/go-datasus-etl@")
    .replace(/(?<=[a-z])…/g, "").replace(/@…\//, "@").replaceAll("…", "").trim();
}

/** Codes whose entry names fewer sources than the list has. */
function singleCodes(trust: Trust, entries: readonly FactEntry[]): string {
  if (trust !== "high") return "";
  const isSingle = ({ seenIn }: FactEntry): boolean =>
    seenIn !== undefined && seenIn !== "both" && !seenIn.includes("+");
  return [...new Set(entries.filter(isSingle).map((entry) => entry.code))].join(" ");
}

function linesOf(id: string, entries: readonly FactEntry[]): string[] {
  const shared = SHARED[id];
  const lines: string[] = [];
  let code: string | undefined;
  let prefix: string | undefined;
  let labels = new Set<string>();
  let above = "";
  for (const entry of entries) {
    const { en = "", years = YEARS[id]?.(entry.code) ?? "", range = "" } = entry;
    const whole = entry.pt;
    if (whole.startsWith("^")) throw new Error(`${id} ${whole}`);
    if (labels.has(whole) && entry.code === code) continue;
    const pt = DITTO.test(id) ? withDitto(whole, above) : whole;
    above = whole;
    const rest = `|${pt}|${en}|${years}|${range}`.replace(/\|+$/, "");
    if (/[`\\\n]|\$\{/.test(rest) || /\|/.test(pt + en)) throw new Error(`${id} ${rest}`);
    if (entry.code === code) {
      lines.push(`|${pt}`);
      labels.add(whole);
      continue;
    }
    code = entry.code;
    labels = new Set([whole]);
    const stem = code.slice(0, shared);
    if (shared === undefined || code.length <= shared) {
      prefix = code;
      lines.push(code + rest);
    } else {
      if (stem !== prefix) lines.push(prefix = stem);
      lines.push(` ${code.slice(shared)}${rest}`);
    }
  }
  return lines;
}

function textOf(fact: Fact, entries: readonly FactEntry[]): ListText {
  const sources = (fact.sources ?? []).map(sourceName);
  const trust = trustOf(fact, fact.sources ?? []);
  const codes = new Set(entries.map((entry) => entry.code));
  const missing = (fact.missing_codes ?? MISSING[fact.id] ?? []).filter((code) => !codes.has(code));
  const single = singleCodes(trust, entries);
  const note = NOTES[fact.id] ?? fact.note;
  return {
    trust,
    sources,
    ...note && { note },
    ...missing.length > 0 && { missing },
    ...single !== "" && { single },
    ...OPEN.test(fact.id) && { open: true },
    entries: `\n${linesOf(fact.id, entries).join("\n")}\n`,
  };
}

/** The source text of one file of lists. */
function moduleOf(
  about: string,
  lists: readonly (readonly [string, ListText])[],
  packed: PackedTexts,
): string {
  const body = lists.map(([name, { entries, ...facts }]) => {
    const lines = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)},`);
    return `  ${JSON.stringify(name)}: {\n${lines.join("\n")}\nentries: ${
      packed.literal(name, entries)
    },\n},`;
  });
  const imports = packed.takeImports("../../packed_text.ts");
  return `/**
 * ${about}. Written by \`tools/code_lists.ts\` from the tables that each list names.
 *
 * @module
 */

import type { ListTexts } from "../list_text.ts";
${imports}
/** The lists by name. */
export const LISTS: ListTexts = {
${body.join("\n")}
};
`;
}

function indexOf(rows: readonly (readonly [string, string, string, string, number])[]): string {
  return `/**
 * The code lists by name, with the file that holds each. Written by \`tools/code_lists.ts\`.
 *
 * @module
 */

/** What is known of a list before it is loaded. */
export type ListFacts = readonly [file: ListFile, pt: string, en: string, codes: number];

/** The files of \`lists/\`. */
export type ListFile = ${FILES.map(([file]) => JSON.stringify(file)).join(" | ")};

/** The name of a code list of the facts. */
export type ListName = ${rows.map(([name]) => JSON.stringify(name)).join(" | ")};

/** File, titles and number of codes, by name. */
export const LIST_INDEX: Readonly<Record<ListName, ListFacts>> = {
${rows.map(([name, ...facts]) => `${JSON.stringify(name)}: ${JSON.stringify(facts)},`).join("\n")}
};
`;
}

if (import.meta.main) {
  const { domains } = JSON.parse(readText("index.json")) as { domains: Fact[] };
  const files = new Map(FILES.map(([file]) => [file, [] as (readonly [string, ListText])[]]));
  const rows: (readonly [string, string, string, string, number])[] = [];
  for (const fact of domains) {
    if (LEFT_OUT.has(fact.id)) continue;
    const facts = fact.file.endsWith(".json")
      ? { ...fact, ...JSON.parse(readText(fact.file)) }
      : fact;
    const [file] = FILES.find(([, ids]) => ids.test(fact.id))!;
    const entries = entriesOf(facts);
    files.get(file)!.push([fact.id, textOf(facts, entries)]);
    const codes = new Set(entries.map((entry) => entry.code)).size;
    rows.push([fact.id, file, fact.name_pt, fact.name_en, codes]);
  }
  const packed = new PackedTexts(new URL("lists/", CODES));
  for (const [file, , about] of FILES) {
    const url = new URL(`lists/${file}.ts`, CODES);
    Deno.writeTextFileSync(url, moduleOf(about, files.get(file)!, packed));
  }
  Deno.writeTextFileSync(new URL("list_index.ts", CODES), indexOf(rows));
  await new Deno.Command("deno", { args: ["fmt", "-q", CODES.pathname] }).output();
}
