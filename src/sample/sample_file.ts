/**
 * Which files the sample has, and what each will hold: plans, made without a byte of them.
 *
 * @module
 */

import type { Columns, Era, EraScope, Group, System } from "../catalog/dataset.ts";
import { layoutsOf } from "../catalog/group_columns.ts";
import { parseLayout } from "../catalog/parse_layout.ts";
import {
  eraPatternIn,
  isKnownGap,
  type Partition,
  partitionsOf,
  periodOf,
  spellRule,
  toScopedPartition,
} from "../catalog/partition.ts";
import { isWithin, monthsBetween, parsePeriod, type Period } from "../catalog/period.ts";
import { UF_CODES } from "../catalog/uf.ts";
import { unreadable } from "../catalog/unreadable.ts";
import type { DbfFieldSpec } from "../decode/encode_dbf.ts";
import { guessedFields } from "./guessed_fields.ts";

/** A file of the sample. */
export interface SampleFile {
  /** The group it belongs to. */
  readonly group: Group;
  /** What part of the group it holds. */
  readonly partition: Partition;
  /** Its fields, in order. */
  readonly fields: readonly DbfFieldSpec[];
  /** Its rows. */
  readonly rows: number;
  /** The seed its values depend on, besides group and partition. */
  readonly seed: number;
  /** All municipalities by seven digits, where they are what rows are about. */
  readonly municipalities?: readonly string[] | undefined;
}

/** An era whose files the sample has. */
export interface ServedEra {
  /** Its group. */
  readonly group: Group;
  /** The era. */
  readonly era: Era;
}

/** The eras of which there are files: of every group that scans read and of which a column is known. */
export function servedEras(systems: readonly System[]): readonly ServedEra[] {
  return systems.flatMap(({ groups }) =>
    Object.values(groups).filter(isServed).flatMap((group) =>
      group.eras.map((era) => ({ group, era }))
    )
  );
}

/**
 * The names of all files that the catalogue expects in a directory, in order; `undefined` when no
 * era of any group has it. Letter case and slashes at the end do not matter, as on the server.
 * Periods that the server is known to lack are left out.
 */
export function listNames(served: readonly ServedEra[], directory: string): string[] | undefined {
  const wanted = withoutSlash(directory);
  const eras = served.filter(({ era }) => eraPatternIn(era, wanted) !== undefined);
  if (eras.length === 0) return undefined;
  const names = new Set(eras.flatMap(({ group, era }) => namesOf(group, era, wanted)));
  return [...names].sort();
}

/** The group and partition of a path; `undefined` when {@linkcode listNames} would not name it. */
export function findFile(
  served: readonly ServedEra[],
  path: string,
): { group: Group; partition: Partition } | undefined {
  const slash = path.lastIndexOf("/");
  const directory = withoutSlash(path.slice(0, Math.max(slash, 0)));
  const name = path.slice(slash + 1);
  for (const { group, era } of served) {
    const partition = eraPatternIn(era, directory)?.match(name);
    if (partition !== undefined && isExpected(group, era, partition)) return { group, partition };
  }
  return undefined;
}

function withoutSlash(directory: string): string {
  return directory.replace(/\/+$/, "");
}

/** Without any column there is no file to make, and of archives only those that scans read are. */
function isServed(group: Group): boolean {
  return unreadable(group) === undefined &&
    fieldsOf(group, group.eras[0]!.from as Period).length > 0;
}

function namesOf(group: Group, era: Era, directory: string): string[] {
  const last = lastPeriod(group, era);
  if (last < era.from) return [];
  const periods = periodsBetween(group, era.from, last);
  const { scope } = era;
  const partitions = scope === undefined
    ? partitionsOf(group, UF_CODES, periods)
    : periods.map((period) => toScopedPartition(period, scope));
  return partitions
    .filter((partition) => !isKnownGap(group, partition))
    .filter((partition) =>
      spellRule(era.directory, partition).toLowerCase() === directory.toLowerCase()
    )
    .map((partition) => spellRule(era.pattern, partition).replace("*", "_sample"));
}

function isExpected(group: Group, era: Era, partition: Partition): boolean {
  return isWithin(periodOf(partition), era.from, lastPeriod(group, era)) &&
    !isKnownGap(group, partition);
}

/**
 * The era's end, or what was last seen of the group if that is earlier. Where nobody knows the last
 * period, the first alone is served.
 */
function lastPeriod(group: Group, era: Era): string {
  const seen = group.lastSeen ?? era.from;
  return era.to !== undefined && era.to < seen ? era.to : seen;
}

function periodsBetween(group: Group, from: string, to: string): readonly Period[] {
  if (group.partition === "month" || group.partition === "uf+month") return monthsBetween(from, to);
  const first = parsePeriod(from).year;
  const count = parsePeriod(to).year - first + 1;
  return Array.from({ length: count }, (_, i): Period => `${first + i}`);
}

/**
 * The fields that a group's files of a period have: those of the newest layout that had begun by
 * then, or of the oldest layout. A group of which no layout is known gets a field for each of its
 * columns, as wide as columns of its kind usually are, or else a guess ({@linkcode guessedFields}).
 */
export function fieldsOf(
  group: Group,
  period: Period,
  scope?: EraScope,
): readonly DbfFieldSpec[] {
  const ofScope = group.layouts.filter((layout) => scope && layout.scope === scope);
  const layouts = ofScope.length > 0
    ? ofScope
    : layoutsOf(group).filter((layout) => layout.scope === undefined);
  const layout = layouts.findLast((layout) => layout.from <= period) ?? layouts[0];
  if (layout !== undefined) return parseLayout(layout);
  return group.columns === undefined
    ? guessedFields(group, period)
    : fieldsOfColumns(group.columns);
}

const USUAL_FIELDS = {
  code: { type: "C", width: 6, decimals: 0 },
  id: { type: "C", width: 14, decimals: 0 },
  text: { type: "C", width: 40, decimals: 0 },
  integer: { type: "N", width: 6, decimals: 0 },
  money: { type: "N", width: 12, decimals: 2 },
  number: { type: "N", width: 12, decimals: 4 },
  date: { type: "D", width: 8, decimals: 0 },
  boolean: { type: "L", width: 1, decimals: 0 },
  bytes: { type: "C", width: 15, decimals: 0 },
};

function fieldsOfColumns(columns: Columns): DbfFieldSpec[] {
  return Object.entries(columns).map(([name, [kind]]) => ({ name, ...USUAL_FIELDS[kind] }));
}
