import type { Era, Group } from "../../src/catalog/dataset.ts";
import {
  eraPattern,
  isKnownGap,
  type NamedPartition,
  partitionsOf,
  toPartition,
  toScopedPartition,
} from "../../src/catalog/partition.ts";
import { isWithin, monthsBetween, type Period } from "../../src/catalog/period.ts";
import { TERRITORIO } from "../../src/catalog/territorio.ts";
import { SYSTEMS } from "../../src/catalog/systems.ts";
import { UF_CODES } from "../../src/catalog/uf.ts";
import { Random } from "../random.ts";

/** A file of a made-up listing, and what it is. */
export interface ListedName {
  readonly path: string;
  readonly group: Group;
  readonly era: Era;
  readonly partition: NamedPartition;
}

/** Every group of the catalogue. */
export const GROUPS: readonly Group[] = SYSTEMS.flatMap((system) => Object.values(system.groups));

/** The months, or the years, from one period to another, both inclusive. */
export function periodsBetween(from: string, to: string): readonly Period[] {
  if (from.length > 4) return monthsBetween(from, to);
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, i): Period => `${first + i}`);
}

/** The first and last periods that an era was seen to have; `undefined` when it was not seen. */
export function spanOf(group: Group, era: Era): readonly [string, string] | undefined {
  const seen = era.seen ??
    group.eras.find(({ directory, seen }) => directory === era.directory && seen)?.seen;
  return seen?.first === undefined ? undefined : [seen.first, seen.last!];
}

/** Parts as the server had them in April 2026. */
function partsOf(group: Group, { uf, key }: NamedPartition): readonly string[] {
  const period = key.slice(3);
  if (group.code === "PA" && uf === "SP" && isWithin(period, "2013-01")) {
    return isWithin(period, "2019-03") ? ["a", "b", "c"] : ["a", "b"];
  }
  if (group.code === "PA" && (uf === "MG" || uf === "RJ") && isWithin(period, "2021-01")) {
    return ["a", "b"];
  }
  return [];
}

/**
 * The files of an era in a made-up listing: all of the periods seen, without the gaps, and those
 * that were split as parts.
 */
export function filesOf(group: Group, era: Era): readonly ListedName[] {
  const span = spanOf(group, era);
  if (span === undefined || group.partition === "none" || era.directory.includes("{")) return [];
  const periods = periodsBetween(...span).filter((period) => isWithin(period, era.from, era.to));
  const yearOfMonths = group.partition === "month" && era.from.length === 4;
  const partitions: readonly NamedPartition[] = yearOfMonths
    ? periods.map((period) => toPartition(period))
    : era.scope === undefined
    ? partitionsOf(group, UF_CODES, periods)
    : periods.map((period) => toScopedPartition(period, era.scope!));
  const pattern = eraPattern(era);
  return partitions
    .filter((partition) => !isKnownGap(group, partition))
    .flatMap((partition) => {
      const parts = era.scope === undefined ? partsOf(group, partition) : [];
      return parts.length === 0
        ? [partition]
        : parts.map((part): NamedPartition => ({ ...partition, part }));
    })
    .map((partition) => ({
      path: `${era.directory}/${pattern.fileName(partition)}`,
      group,
      era,
      partition,
    }));
}

/** A name in the letter cases of the server: as the rule spells it, lower, upper, or half of each. */
function respell(path: string, random: Random): string {
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf(".");
  const spelled = [
    name,
    name,
    name.toLowerCase(),
    name.toUpperCase(),
    name.slice(0, dot) + name.slice(dot).toUpperCase(),
  ];
  const directory = path.slice(0, slash);
  return `${random.below(50) === 0 ? directory.toLowerCase() : directory}/${random.pick(spelled)}`;
}

/** Names of the territory's archives as the server had them, irregular as they are. */
const TABLES = [
  "base_territorial_{mmm}{YY}.zip",
  "base territorial_{mmm}{YY}.zip",
  "base_territorio_{mmm}{YY}.zip",
  "base_territorial_{mmm}.zip",
];
const MONTHS = "jan fev mar abr mai jun jul ago set out nov dez".split(" ");

/** The files whose names {@linkcode filesOf} leaves out: those of the territory. */
function territoryFiles(random: Random): readonly ListedName[] {
  const { TABELAS, CONVERSOES } = TERRITORIO.groups;
  const [of2023, since2024] = TABELAS.eras;
  const tables = monthsBetween("2024-02", "2026-04").map((period) => toPartition(period))
    .filter((partition) => !isKnownGap(TABELAS, partition))
    .map((partition): ListedName => {
      const { year, month } = partition;
      const name = random.pick(TABLES).replace("{mmm}", MONTHS[month! - 1]!)
        .replace("{YY}", `${year % 100}`);
      const path = `/territorio/tabelas/${year}/${String(month).padStart(2, "0")}-${name}`;
      return { path, group: TABELAS, era: since2024!, partition };
    });
  const conversions = [...UF_CODES, "BR"].map((place): ListedName => ({
    path: `/territorio/conversoes/${place.toLowerCase()}_cnv.zip`,
    group: CONVERSOES,
    era: CONVERSOES.eras[0]!,
    partition: { key: "", year: 0 },
  }));
  const path = "/territorio/tabelas/2023/base_territorial_2023.zip";
  return [...tables, ...conversions, {
    path,
    group: TABELAS,
    era: of2023!,
    partition: toPartition("2023"),
  }];
}

/** Names that no rule explains, made of names that rules do explain. */
export function strangeNames(listing: readonly ListedName[]): readonly string[] {
  const changes: readonly ((path: string) => string)[] = [
    (path) => `${path}.tmp`,
    (path) => `${path}~`,
    (path) => path.replace(/\.\w+$/, ""),
    (path) => path.replace(/\.\w+$/, ".txt"),
    (path) => path.replace(/\.\w+$/, ".dbc.gz"),
    (path) => path.replace(/([^/]+)$/, "_$1"),
    (path) => path.replace(/([^/]+)$/, "Copy of $1"),
    (path) => path.replace(/([^/]+)$/, "cópia de $1"),
    (path) => path.replace(/([^/]+)$/, " $1"),
    (path) => path.replace(/(\.\w+)$/, " (1)$1"),
    (path) => path.replace(/(\d)(\.\w+)$/, "$10$2"),
    (path) => path.replace(/(\/)([^/]+)$/, "$1x$1$2"),
    (path) => path.replace(/[^/]+$/, "leia-me.txt"),
    (path) => path.replace(/[^/]+$/, "Thumbs.db"),
  ];
  const known = new Set(listing.map(({ path }) => path.toLowerCase()));
  const strange = listing.filter((_, i) => i % 97 === 0).flatMap(({ path }) =>
    /^\/territorio/i.test(path) ? [] : changes.map((change) => change(path))
  );
  return [...new Set(strange)].filter((path) => !known.has(path.toLowerCase()));
}

/**
 * A listing of the whole server, of its real size and shape: every file that the catalogue saw, in
 * mixed letter case.
 */
export function serverListing(seed: number): readonly ListedName[] {
  const random = new Random(seed);
  const files = GROUPS.flatMap((group) => group.eras.flatMap((era) => filesOf(group, era)));
  return [...files, ...territoryFiles(random)].map((file) => ({
    ...file,
    path: respell(file.path, random),
  }));
}
