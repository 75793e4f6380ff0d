import { UFS } from "../catalog/uf.ts";
import { DataSusError } from "../error.ts";
import { nearest } from "../catalog/nearest.ts";
import { CodeList, type CodeListName } from "./code_list.ts";
import { LIST_INDEX, type ListFile, type ListName } from "./list_index.ts";
import type { ListTexts } from "./list_text.ts";

/** The files of lists, each loaded when a list of it is first used. */
const FILES: Readonly<Record<ListFile, () => Promise<{ readonly LISTS: ListTexts }>>> = {
  icd10: () => import("./lists/icd10.ts"),
  icd10_groups: () => import("./lists/icd10_groups.ts"),
  icd9: () => import("./lists/icd9.ts"),
  occupations: () => import("./lists/occupations.ts"),
  old_occupations: () => import("./lists/old_occupations.ts"),
  procedures: () => import("./lists/procedures.ts"),
  procedure_groups: () => import("./lists/procedure_groups.ts"),
  countries: () => import("./lists/countries.ts"),
  ethnicity: () => import("./lists/ethnicity.ts"),
  sih_errors: () => import("./lists/sih_errors.ts"),
  cnes_services: () => import("./lists/cnes_services.ts"),
  cnes: () => import("./lists/cnes.ts"),
  ciha: () => import("./lists/ciha.ts"),
  sih: () => import("./lists/sih.ts"),
  sia: () => import("./lists/sia.ts"),
  tuberculosis: () => import("./lists/tuberculosis.ts"),
  sinan: () => import("./lists/sinan.ts"),
  vital: () => import("./lists/vital.ts"),
  shared: () => import("./lists/shared.ts"),
};

/** Lists that are made of other tables than those in `lists/`. */
const OTHER_TITLES = {
  uf: { pt: "Unidade da Federação", en: "Federative unit" },
  municipality: { pt: "Município", en: "Municipality" },
} as const;

const loaded = new Map<CodeListName, Promise<CodeList>>();

/** The names of all code lists. */
export const CODE_LISTS: readonly CodeListName[] = [
  ...Object.keys(LIST_INDEX) as ListName[],
  "uf",
  "municipality",
];

/** True when there is a code list of that name. */
export function isCodeList(name: string): name is CodeListName {
  return Object.hasOwn(OTHER_TITLES, name) || Object.hasOwn(LIST_INDEX, name);
}

/** The Portuguese and English titles of a list, which is not loaded for it. */
export function listTitles(name: CodeListName): { readonly pt: string; readonly en: string } {
  if (name === "uf" || name === "municipality") return OTHER_TITLES[name];
  const [, pt, en] = LIST_INDEX[name];
  return { pt, en };
}

/**
 * A code list by its name, which is what the catalogue calls the `domain` of a column. It is loaded
 * when it is first asked for, and then kept.
 *
 * @example
 * ```ts
 * import { codeList } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * // The same digit is another race in SIH and in SIM.
 * assertEquals((await codeList("race-sih")).label("03"), "Parda");
 * assertEquals((await codeList("race-sim")).label("3", "en"), "Asian (yellow)");
 * ```
 *
 * @throws {DataSusError} `QUERY` when there is no list of that name.
 */
export function codeList(name: CodeListName): Promise<CodeList> {
  let list = loaded.get(name);
  if (list === undefined) {
    if (!isCodeList(name)) return Promise.reject(unknownList(name));
    loaded.set(name, list = load(name));
  }
  return list;
}

async function load(name: CodeListName): Promise<CodeList> {
  if (name === "uf") return ufList();
  if (name === "municipality") {
    const { municipalityList } = await import("./municipality_list.ts");
    return municipalityList(OTHER_TITLES.municipality);
  }
  const { LISTS } = await FILES[LIST_INDEX[name][0]]();
  return new CodeList(name, listTitles(name), LISTS[name]!);
}

/** The federative units by their IBGE number. */
function ufList(): CodeList {
  const lines = Object.values(UFS).map(({ ibge, name }) => `${ibge}|${name}`);
  return new CodeList("uf", OTHER_TITLES.uf, {
    trust: "high",
    sources: ["IBGE", "DataSUS, TABUF"],
    entries: lines.join("\n"),
  });
}

function unknownList(name: string): DataSusError {
  const near = nearest(name, CODE_LISTS);
  return new DataSusError(`Cannot load the code list "${name}": there is none of that name`, {
    code: "QUERY",
    hint: near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : "catalog.search() finds lists by their titles and codes",
  });
}
