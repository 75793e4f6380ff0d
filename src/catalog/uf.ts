/**
 * The 27 federative units (UFs) of Brazil and its five regions.
 *
 * Codes, numbers and names are those of IBGE; DataSUS's table TABUF agrees on all of them.
 *
 * @module
 */

import { DataSusError } from "../error.ts";
import { fold, nearest } from "./nearest.ts";

/** A federative unit, by its two-letter code: the 26 states and the Federal District. */
export type Uf =
  | "RO"
  | "AC"
  | "AM"
  | "RR"
  | "PA"
  | "AP"
  | "TO"
  | "MA"
  | "PI"
  | "CE"
  | "RN"
  | "PB"
  | "PE"
  | "AL"
  | "SE"
  | "BA"
  | "MG"
  | "ES"
  | "RJ"
  | "SP"
  | "PR"
  | "SC"
  | "RS"
  | "MS"
  | "MT"
  | "GO"
  | "DF";

/** One of the five regions into which IBGE groups the UFs, by its Portuguese name. */
export type Region = "Norte" | "Nordeste" | "Sudeste" | "Sul" | "Centro-Oeste";

/** What the catalogue says of a UF. */
export interface UfFacts {
  /** IBGE number, two digits, the first two of every municipality code: `"35"`. */
  readonly ibge: string;
  /** Portuguese name. */
  readonly name: string;
  /** Its region. */
  readonly region: Region;
}

/**
 * The UFs that a query asks for: one, a whole region, `"all"`, or a list of UFs and regions.
 */
export type UfSelection = Uf | Region | "all" | readonly (Uf | Region)[];

/**
 * The 27 UFs by code, in the order of their IBGE numbers: from `RO` (11) to `DF` (53). This is the
 * catalogue order in which every list of UFs comes back.
 *
 * @example
 * ```ts
 * import { UFS } from "@dsbr/core";
 *
 * console.log(UFS.SP.name, UFS.SP.ibge, UFS.SP.region); // São Paulo 35 Sudeste
 * ```
 */
export const UFS: Readonly<Record<Uf, UfFacts>> = {
  RO: { ibge: "11", name: "Rondônia", region: "Norte" },
  AC: { ibge: "12", name: "Acre", region: "Norte" },
  AM: { ibge: "13", name: "Amazonas", region: "Norte" },
  RR: { ibge: "14", name: "Roraima", region: "Norte" },
  PA: { ibge: "15", name: "Pará", region: "Norte" },
  AP: { ibge: "16", name: "Amapá", region: "Norte" },
  TO: { ibge: "17", name: "Tocantins", region: "Norte" },
  MA: { ibge: "21", name: "Maranhão", region: "Nordeste" },
  PI: { ibge: "22", name: "Piauí", region: "Nordeste" },
  CE: { ibge: "23", name: "Ceará", region: "Nordeste" },
  RN: { ibge: "24", name: "Rio Grande do Norte", region: "Nordeste" },
  PB: { ibge: "25", name: "Paraíba", region: "Nordeste" },
  PE: { ibge: "26", name: "Pernambuco", region: "Nordeste" },
  AL: { ibge: "27", name: "Alagoas", region: "Nordeste" },
  SE: { ibge: "28", name: "Sergipe", region: "Nordeste" },
  BA: { ibge: "29", name: "Bahia", region: "Nordeste" },
  MG: { ibge: "31", name: "Minas Gerais", region: "Sudeste" },
  ES: { ibge: "32", name: "Espírito Santo", region: "Sudeste" },
  RJ: { ibge: "33", name: "Rio de Janeiro", region: "Sudeste" },
  SP: { ibge: "35", name: "São Paulo", region: "Sudeste" },
  PR: { ibge: "41", name: "Paraná", region: "Sul" },
  SC: { ibge: "42", name: "Santa Catarina", region: "Sul" },
  RS: { ibge: "43", name: "Rio Grande do Sul", region: "Sul" },
  MS: { ibge: "50", name: "Mato Grosso do Sul", region: "Centro-Oeste" },
  MT: { ibge: "51", name: "Mato Grosso", region: "Centro-Oeste" },
  GO: { ibge: "52", name: "Goiás", region: "Centro-Oeste" },
  DF: { ibge: "53", name: "Distrito Federal", region: "Centro-Oeste" },
};

/**
 * The five regions and their UFs, in catalogue order.
 *
 * @example
 * ```ts
 * import { REGIONS } from "@dsbr/core";
 *
 * console.log(REGIONS.Sul); // [ "PR", "SC", "RS" ]
 * ```
 */
export const REGIONS: Readonly<Record<Region, readonly Uf[]>> = {
  "Norte": ["RO", "AC", "AM", "RR", "PA", "AP", "TO"],
  "Nordeste": ["MA", "PI", "CE", "RN", "PB", "PE", "AL", "SE", "BA"],
  "Sudeste": ["MG", "ES", "RJ", "SP"],
  "Sul": ["PR", "SC", "RS"],
  "Centro-Oeste": ["MS", "MT", "GO", "DF"],
};

/** The codes in catalogue order. */
export const UF_CODES: readonly Uf[] = [
  ...REGIONS["Norte"],
  ...REGIONS["Nordeste"],
  ...REGIONS["Sudeste"],
  ...REGIONS["Sul"],
  ...REGIONS["Centro-Oeste"],
];

/** Tells whether a text is a UF code, exactly as written in {@linkcode UFS} (upper case). */
export function isUf(text: string): text is Uf {
  return Object.hasOwn(UFS, text);
}

/**
 * Turns a selection of UFs into a list of codes in catalogue order, without duplicates.
 *
 * At run time letter case, accents and blanks around a name do not matter (`"sp"`, `"centro oeste"`).
 *
 * @throws {DataSusError} `QUERY` when the selection is empty or names something that is neither a
 * UF nor a region; the hint suggests the nearest names, or lists all.
 */
export function parseUfs(input: UfSelection): readonly Uf[] {
  const items: readonly string[] = typeof input === "object" ? input : [input];
  if (items.length === 0) {
    throw new DataSusError(`Cannot select UF "[]": the list is empty`, {
      code: "QUERY",
      hint: `Write "all" for every UF`,
    });
  }
  const selected = new Set<Uf>();
  for (const item of items) {
    for (const uf of resolveUfs(item)) selected.add(uf);
  }
  return UF_CODES.filter((uf) => selected.has(uf));
}

function resolveUfs(item: string): readonly Uf[] {
  const wanted = fold(String(item));
  if (wanted === "ALL") return UF_CODES;
  if (isUf(wanted)) return [wanted];
  for (const [region, ufs] of Object.entries(REGIONS)) {
    if (fold(region) === wanted) return ufs;
  }
  throw new DataSusError(`Cannot select UF "${item}": it is neither a UF nor a region`, {
    code: "QUERY",
    hint: suggestUfs(String(item)),
  });
}

/** A full name or an IBGE number points at its code; a typing error at the nearest names. */
function suggestUfs(item: string): string {
  const wanted = fold(item);
  const regions = Object.keys(REGIONS);
  const known: readonly string[] = wanted === "BR" || wanted === "BRASIL"
    ? ["all"]
    : UF_CODES.filter((uf) => UFS[uf].ibge === wanted || fold(UFS[uf].name) === wanted);
  const near = known.length > 0 ? known : nearest(item, [...regions, ...UF_CODES]);
  if (near.length > 0) return `Did you mean ${near.map((name) => `"${name}"`).join(" or ")}?`;
  return `Choose "all", a region (${regions.join(", ")}) or a UF (${UF_CODES.join(", ")})`;
}
