/**
 * Which files the sample has, and what each will hold: plans, made without a byte of them.
 *
 * @module
 */

import type { Columns, Era, Group, Layout, System } from "../catalog/dataset.ts";
import {
  compilePattern,
  isKnownGap,
  type Partition,
  partitionsOf,
  periodOf,
} from "../catalog/partition.ts";
import { isWithin, monthsBetween, parsePeriod, type Period } from "../catalog/period.ts";
import { UF_CODES } from "../catalog/uf.ts";
import type { DbfFieldSpec } from "../decode/encode_dbf.ts";

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
}

/** Directories compare like the server's: without regard to case or to slashes at the end. */
export function foldPath(path: string): string {
  return path.replace(/\/+$/, "").toLowerCase();
}

/**
 * The names of all files that the catalogue expects in a directory, in order; `undefined` when no
 * era of any group has it. Periods that the server is known to lack are left out.
 */
export function listNames(systems: readonly System[], directory: string): string[] | undefined {
  const folded = foldPath(directory);
  const eras = erasOf(systems).filter(([, era]) => foldPath(era.directory) === folded);
  if (eras.length === 0) return undefined;
  const names = new Set(eras.flatMap(([group, era]) => namesOf(group, era)));
  return [...names].sort();
}

/** The group and partition of a path; `undefined` when {@linkcode listNames} would not name it. */
export function findFile(
  systems: readonly System[],
  path: string,
): { group: Group; partition: Partition } | undefined {
  const slash = path.lastIndexOf("/");
  const directory = foldPath(path.slice(0, slash));
  const name = path.slice(slash + 1);
  for (const [group, era] of erasOf(systems)) {
    if (foldPath(era.directory) !== directory) continue;
    const partition = compilePattern(era.pattern).match(name);
    if (partition !== undefined && isExpected(group, era, partition)) return { group, partition };
  }
  return undefined;
}

function erasOf(systems: readonly System[]): (readonly [Group, Era])[] {
  return systems.flatMap((system) =>
    Object.values(system.groups).filter(hasFields).flatMap((group) =>
      group.eras.map((era) => [group, era] as const)
    )
  );
}

/** Without any column there is no file to make. */
function hasFields(group: Group): boolean {
  return group.layouts.length > 0 || Object.keys(group.columns ?? {}).length > 0;
}

function namesOf(group: Group, era: Era): string[] {
  const pattern = compilePattern(era.pattern);
  const last = lastPeriod(group, era);
  if (last < era.from) return [];
  const periods = periodsBetween(group, era.from, last);
  return partitionsOf(group, UF_CODES, periods)
    .filter((partition) => !isKnownGap(group, partition))
    .map((partition) => pattern.fileName(partition));
}

function isExpected(group: Group, era: Era, partition: Partition): boolean {
  return isWithin(periodOf(partition), era.from, lastPeriod(group, era)) &&
    !isKnownGap(group, partition);
}

/** The era's end, or what was last seen of the group if that is earlier. */
function lastPeriod(group: Group, era: Era): string {
  const seen = group.lastSeen ?? "";
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
 * columns, as wide as columns of its kind usually are.
 */
export function fieldsOf(group: Group, period: Period): readonly DbfFieldSpec[] {
  const layouts = group.layouts.filter((layout) => !layout.scope && !layout.member);
  const [oldest] = layouts;
  if (oldest === undefined) return fieldsOfColumns(group.columns ?? {});
  const begun = layouts.filter((layout) => layout.from <= period);
  return parseFields(begun.at(-1) ?? oldest);
}

function parseFields(layout: Layout): DbfFieldSpec[] {
  return layout.fields.trim().split(/\s+/).map((text) => {
    const [, name, type, width, decimals] = /^(\w+):([A-Z])(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    if (name === undefined || type === undefined) {
      throw new TypeError(`Cannot read the layout of ${layout.from}: "${text}" is no field`);
    }
    return { name, type, width: Number(width), decimals: Number(decimals ?? 0) };
  });
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
