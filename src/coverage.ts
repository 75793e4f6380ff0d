/**
 * What a source has of a plan, cell by cell: UF by period. From listings alone. Pure.
 *
 * @module
 */

import type { Group } from "./catalog/dataset.ts";
import type { Uf } from "./catalog/uf.ts";
import { type Lock, type LockedFile, toSecond } from "./lock/lock.ts";
import { datasetName, type PlannedPartition } from "./plan.ts";
import type { ExpectedFile, Resolution, ResolvedFile } from "./resolve.ts";

/**
 * What a source has of a partition; of several the first that holds:
 *
 * | state | meaning |
 * |---|---|
 * | `missing` | no file, or a hole in the sequence of its parts |
 * | `gap` | no file, as the catalogue knows |
 * | `changed` | its files are not those that were locked |
 * | `preliminary` | a file that a final one may replace |
 * | `parts` | several files, all of them there |
 * | `present` | one file |
 */
export type CoverageState = "missing" | "gap" | "changed" | "preliminary" | "parts" | "present";

/** One cell of the grid: a partition. */
export interface CoverageCell {
  /** The partition's key, such as `SP-2023-01`. */
  readonly partition: string;
  /** The UF; absent for national files. */
  readonly uf?: Uf;
  /** The year. */
  readonly year: number;
  /** The month, 1 to 12; absent for yearly files. */
  readonly month?: number;
  /** What there is of it. */
  readonly state: CoverageState;
  /** How many of its files are there. */
  readonly files: number;
  /** True when at least one of them is preliminary, whatever the state. */
  readonly preliminary: boolean;
  /** Bytes of its files, when the source knows them all. */
  readonly bytes?: number;
}

/** What a source has of a plan. `toString()` draws the grid. */
export interface Coverage {
  /** System and group, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** One cell for each partition of the plan, in its order. */
  readonly cells: readonly CoverageCell[];
  /** How many cells are in each state. */
  readonly counts: Readonly<Record<CoverageState, number>>;
  /** Paths that no rule of the catalogue explains. */
  readonly unexplained: readonly string[];
}

/**
 * Counts what a source has of a plan.
 *
 * A cell is `changed` when files of its partition were locked and are others now: of another size
 * or time, in another number, or final instead of preliminary. Sizes and times that either side
 * does not know are not compared; a partition of which nothing was locked is not changed, but new.
 */
export function coverageOf(
  group: Group,
  resolution: Resolution,
  lock?: Lock | undefined,
): Pick<Coverage, "cells" | "counts" | "unexplained"> {
  const dataset = datasetName(group);
  const locked = lock?.files.filter((file) => file.dataset === dataset) ?? [];
  const before = Map.groupBy(locked, (file) => file.partition);
  const counts = { missing: 0, gap: 0, changed: 0, preliminary: 0, parts: 0, present: 0 };
  const cells = [...Map.groupBy(resolution.expected, (file) => file.partition)]
    .map(([partition, files]) => cellOf(partition, files, before.get(partition.key)));
  for (const { state } of cells) counts[state]++;
  return { cells, counts, unexplained: resolution.unexplained };
}

function cellOf(
  { key, uf, year, month }: PlannedPartition,
  expected: readonly ExpectedFile[],
  locked: readonly LockedFile[] | undefined,
): CoverageCell {
  const files = expected.flatMap(({ file }) => file ?? []);
  const sizes = files.flatMap(({ size }) => size ?? []);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const preliminary = files.some((file) => file.preliminary);
  const lacks = (presence: ExpectedFile["presence"]): boolean =>
    expected.some((file) => file.presence === presence);
  const state = (): CoverageState => {
    if (lacks("absent")) return "missing";
    if (lacks("gap")) return "gap";
    if (locked !== undefined && !areSame(files, locked)) return "changed";
    if (preliminary) return "preliminary";
    return files.length > 1 ? "parts" : "present";
  };
  return {
    partition: key,
    ...uf !== undefined && { uf },
    year,
    ...month !== undefined && { month },
    state: state(),
    files: files.length,
    preliminary,
    ...files.length > 0 && sizes.length === files.length && { bytes },
  };
}

function areSame(files: readonly ResolvedFile[], locked: readonly LockedFile[]): boolean {
  const byPath = new Map(locked.map((file) => [file.path.toLowerCase(), file]));
  return files.length === locked.length && files.every(({ path, size, modified }) => {
    const then = byPath.get(path.toLowerCase());
    return then !== undefined && isSame(size, then.size) &&
      isSame(modified && toSecond(modified), then.modified);
  });
}

function isSame<T>(now: T | undefined, then: T | undefined): boolean {
  return now === undefined || then === undefined || now === then;
}
