/**
 * Populations that never were, for IBGE's groups: in the capitals about as many as the census of 2022
 * counted, in all other municipalities fewer, by no more than their place in a list.
 *
 * A row is a municipality. In groups by sex and age each has many rows, and so it has in files of
 * more rows than there are municipalities; they always add up to its population.
 *
 * @module
 */

import type { Uf } from "../catalog/uf.ts";
import { codeBy, count, ofFile, oneOf, type RowContext, type Rule } from "./rule.ts";
import { largeMunicipalities } from "./territory.ts";

/** Thousands of people in the capital. */
const CAPITALS: Readonly<Record<Uf, number>> = {
  RO: 460,
  AC: 365,
  AM: 2064,
  RR: 413,
  PA: 1303,
  AP: 443,
  TO: 303,
  MA: 1038,
  PI: 866,
  CE: 2429,
  RN: 751,
  PB: 834,
  PE: 1489,
  AL: 958,
  SE: 603,
  BA: 2418,
  MG: 2316,
  ES: 323,
  RJ: 6211,
  SP: 11452,
  PR: 1774,
  SC: 537,
  RS: 1333,
  MS: 898,
  MT: 651,
  GO: 1437,
  DF: 2817,
};

/** Ages of five years each, the last of eighty and more; each for both sexes. */
const BANDS = [...Array.from({ length: 16 }, (_, i) => 5 * i), 80];
const CELLS = 2 * BANDS.length;

/** A municipality and its people in 2022. */
interface Town {
  /** Seven digits. */
  readonly code: string;
  readonly people: number;
}

/** The municipalities: first those where the sample's people live, by size, then all others. */
function townsOf(codes: readonly string[]): readonly Town[] {
  const seven = new Map(codes.map((code) => [code.slice(0, 6), code]));
  const towns: Town[] = [];
  for (const { code, uf, rank } of largeMunicipalities()) {
    const capital = CAPITALS[uf] * 1000;
    const people = rank === 0 ? capital : Math.max(18_000, capital / (1.6 + 1.3 * rank));
    towns.push({ code: seven.get(code) ?? code, people: Math.floor(people) + scatter(code) % 997 });
    seven.delete(code);
  }
  const others = [...seven].sort(([a], [b]) => scatter(a) - scatter(b));
  for (const [six, code] of others) {
    const size = scatter(six) % 1000;
    towns.push({ code, people: 1500 + Math.floor(size * size / 22) });
  }
  return towns;
}

/** A number that looks like chance, of a code. */
function scatter(code: string): number {
  let value = Math.imul(Number(code), 0x9e3779b1);
  value = Math.imul(value ^ value >>> 15, 0x85ebca6b);
  return (value ^ value >>> 13) >>> 0;
}

/** How the rows of a file are shared out among the municipalities. */
interface Shares {
  readonly towns: readonly Town[];
  /** The town of the row at hand. */
  town(): number;
  /** The part of the town's people that the row is about, from 0. */
  part(): number;
  /** How many of them there are. */
  people(): number;
}

const kept = new WeakMap<RowContext, Shares>();

function sharesOf(context: RowContext): Shares {
  let shares = kept.get(context);
  if (shares === undefined) kept.set(context, shares = makeShares(context));
  return shares;
}

function makeShares({ file, episode }: RowContext): Shares {
  const all = townsOf(file.municipalities ?? []);
  const byAge = file.fields.some(({ name }) => name.toUpperCase() === "SEXO");
  const most = byAge ? Math.max(1, Math.floor(file.rows / CELLS)) : all.length;
  const towns = all.slice(0, most);
  const growth = 1.008 ** (file.partition.year - 2022);
  const town = (): number => episode.number % towns.length;
  const part = (): number => Math.floor(episode.number / towns.length);
  // Each part is a little smaller than the one before it, as the older are fewer than the younger.
  const before = (part: number, parts: number): number => 1 - (1 - part / parts) ** 1.4;
  return {
    towns,
    town,
    part,
    people() {
      const parts = Math.ceil((file.rows - town()) / towns.length);
      const people = towns[town()]!.people * growth;
      return Math.floor(people * before(part() + 1, parts)) -
        Math.floor(people * before(part(), parts));
    },
  };
}

/** A code of the row's municipality. */
function ofTown(digits: number): Rule {
  return (field, context) => {
    const shares = sharesOf(context);
    const codes = shares.towns.map(({ code }) => code.slice(0, Math.min(digits, field.width)));
    return codeBy(codes, shares.town)(field, context);
  };
}

/** A code of the row's sex and age band. */
function ofPart(codes: readonly string[], indexOf: (part: number) => number): Rule {
  return (field, context) => {
    const { part } = sharesOf(context);
    return codeBy(codes, () => indexOf(part() % CELLS))(field, context);
  };
}

const people = count((_, context) => sharesOf(context).people());
const band = (part: number): number => part >> 1;
const twoDigits = (age: number): string => String(age).padStart(2, "0");

/** Columns of IBGE's groups. */
export const POPULATION_RULES: Readonly<Record<string, Rule>> = {
  ANO: ofFile(({ file }) => String(file.partition.year)),
  MUNIC_RES: ofTown(7),
  COD_MUN: ofTown(7),
  UFCOD: ofTown(2),
  SEXO: ofPart(["1", "2"], (part) => part & 1),
  SITUACAO: oneOf({ "1": 85, "2": 15 }),
  FXETARIA: ofPart(
    BANDS.map((age) => twoDigits(age) + twoDigits(age === 80 ? 99 : age + 4)),
    band,
  ),
  IDADE: ofPart(BANDS.map((age) => String(age).padStart(3, "0")), band),
  POPULACAO: people,
  POP: people,
};
