/**
 * Municipality codes looked up in a table.
 *
 * The seventh digit of an IBGE code follows a formula that nine municipalities break (Bom Princípio
 * do Piauí, Brejo do Piauí, Canavieira, Quixaba, Cônego Marinho, Ponto Chique, Coronel Barros, Buriti
 * de Goiás and Buritinópolis), so nothing here computes it.
 *
 * @module
 */

import { type Uf, UFS } from "../../catalog/uf.ts";
import type { HealthRegion, Place, PlaceStatus } from "./place.ts";
import {
  HEALTH_MACROREGIONS,
  HEALTH_REGIONS,
  MUNICIPALITIES,
  OTHER_CODES,
  SYNONYMS,
} from "./place_table.ts";
import { timeZoneOf } from "./time_zones.ts";

/** The table, as far as it was looked at. */
interface Places {
  /** The lines of the municipalities of today by six digits, in the order of their codes. */
  readonly lines: ReadonlyMap<string, number>;
  /** What stands in them, by column. */
  readonly columns: readonly (readonly string[])[];
  /** The municipalities that were asked for. */
  readonly current: Map<string, Place>;
  /** Every other number. */
  readonly others: Map<string, Place>;
  readonly regions: readonly (readonly [region: HealthRegion, macroregion: HealthRegion])[];
}

/** The column of the table with the names. */
const NAME = 1;

let places: Places | undefined;

/**
 * What a municipality code stands for: six digits, or seven with IBGE's check digit, looked up in a
 * table and never computed. `undefined` when the table has no such code, or the seventh digit is
 * another one; that of codes which are no municipality of today is not known and not looked at.
 *
 * The first call cuts the table into lines, which takes some milliseconds.
 *
 * @example
 * ```ts
 * import { municipality } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(municipality("355030")?.name, "São Paulo");
 * assertEquals(municipality("3550308")?.timeZone, "America/Sao_Paulo");
 * assertEquals(municipality("520950")?.uf, "TO"); // Gurupi, in Goiás until 1988
 * assertEquals(municipality("350000")?.status, "ignored");
 * assertEquals(municipality("3550309"), undefined);
 * ```
 */
export function municipality(code: string): Place | undefined {
  if (code.length !== 6 && code.length !== 7) return undefined;
  places ??= readPlaces();
  const six = code.slice(0, 6);
  const place = current(places, six);
  if (place === undefined) {
    return /^\d+$/.test(code) ? places.others.get(six) ?? wholeRange(places, six) : undefined;
  }
  return code.length === 6 || place.ibge === code ? place : undefined;
}

/** The municipalities of today, in the order of their codes. */
export function municipalities(): readonly Place[] {
  const all = places ??= readPlaces();
  return [...all.lines.keys()].map((code) => current(all, code)!);
}

/** The names of all places that a code may stand for, some more than once. */
export function placeNames(): readonly string[] {
  const { columns, others } = places ??= readPlaces();
  return [...columns[NAME]!, ...[...others.values(), UNKNOWN].map(({ name }) => name)];
}

/** The health regions, each with its macro-region. */
export function healthRegions(): Places["regions"] {
  return (places ??= readPlaces()).regions;
}

function lines(table: string): string[][] {
  return table.trim().split("\n").map((line) => line.split("\t"));
}

const UF_BY_NUMBER: ReadonlyMap<string, Uf> = new Map(
  (Object.keys(UFS) as Uf[]).map((uf) => [UFS[uf].ibge, uf]),
);

function readPlaces(): Places {
  const macroregions = new Map(
    lines(HEALTH_MACROREGIONS).map(([code = "", name = ""]) => [code, { code, name }]),
  );
  const columns = MUNICIPALITIES.slice(1, -1).split("\t").map((column) => column.split("\n"));
  let code = 0;
  const codes = columns[0]!.map((step) => String(code += Number(step)));
  const read: Places = {
    lines: new Map(codes.map((code, line) => [code.slice(0, 6), line])),
    columns: [codes, ...columns.slice(1)],
    current: new Map(),
    others: new Map(),
    regions: lines(HEALTH_REGIONS).map((
      [code = "", name = "", macroregion = ""],
    ) => [{ code, name }, macroregions.get(macroregion)!]),
  };
  readOthers(read);
  return read;
}

/** The municipality of today with these six digits. */
function current(places: Places, code: string): Place | undefined {
  const known = places.current.get(code);
  if (known !== undefined) return known;
  const line = places.lines.get(code);
  if (line === undefined) return undefined;
  const [ibge = "", name = "", region = "", latitude, longitude, capital] = places.columns.map(
    (column) => column[line],
  );
  const uf = ufOf(code)!;
  const [healthRegion, healthMacroregion] = region === "" ? [] : places.regions[Number(region)]!;
  const place: Place = {
    code,
    ibge,
    name,
    status: "current",
    uf,
    region: UFS[uf].region,
    capital: capital === "*",
    latitude: Number(latitude) / 10_000,
    longitude: Number(longitude) / 10_000,
    healthRegion,
    healthMacroregion,
    timeZone: timeZoneOf(code, uf),
  };
  places.current.set(code, place);
  return place;
}

/** Reads the codes that are no municipality of today: first the singular ones, then synonyms. */
function readOthers(places: Places): void {
  const { others } = places;
  for (const [code = "", name = "", status = "", successor = ""] of lines(OTHER_CODES)) {
    const place = current(places, code === NORONHA_BEFORE ? NORONHA : successor);
    if (place !== undefined) others.set(code, { ...place, status: status as PlaceStatus });
    else others.set(code, nowhere(code, name));
  }
  for (const [range = "", target = ""] of lines(SYNONYMS)) {
    const [first = "", last = first] = range.split("-");
    if (Number(last) - Number(first) > 100) continue; // see wholeRange()
    for (let number = Number(first); number <= Number(last); number++) {
      const code = String(number).padStart(6, "0");
      if (places.lines.has(code) || others.has(code)) continue;
      const place = current(places, target);
      others.set(
        code,
        place === undefined ? { ...others.get(target)!, code } : { ...place, status: "renumbered" },
      );
    }
  }
}

/** The territory of Fernando de Noronha, which became a part of Pernambuco in 1988. */
const NORONHA_BEFORE = "200010";
const NORONHA = "260545";

function nowhere(code: string, name: string): Place {
  const uf = ufOf(code);
  return {
    code,
    ibge: undefined,
    name,
    status: uf === undefined ? "foreign" : "ignored",
    uf,
    region: uf === undefined ? undefined : UFS[uf].region,
    capital: false,
    latitude: undefined,
    longitude: undefined,
    healthRegion: undefined,
    healthMacroregion: undefined,
    timeZone: undefined,
  };
}

/** The codes of which whole ranges mean one thing: below 10,000 abroad, in 53 Brasília. */
function wholeRange(places: Places, code: string): Place | undefined {
  if (code === UNKNOWN.code) return UNKNOWN;
  if (code < "010000") return { ...places.others.get("000000")!, code };
  return code.startsWith("53")
    ? { ...current(places, "530010")!, status: "renumbered" }
    : undefined;
}

/** The place of which nothing is known, not even that it is in Brazil. */
const UNKNOWN: Place = { ...nowhere("999999", "Município ignorado"), status: "ignored" };

function ufOf(code: string): Uf | undefined {
  return UF_BY_NUMBER.get(code.slice(0, 2));
}
