/**
 * What a source has of a plan, cell by cell: UF by period. From listings alone. Pure.
 *
 * @module
 */

import type { Group } from "./catalog/dataset.ts";
import { matchFile } from "./catalog/match.ts";
import type { Uf } from "./catalog/uf.ts";
import type { PlannedPartition } from "./plan.ts";
import type { ExpectedFile, Resolution } from "./resolve.ts";

/**
 * What a source has of a partition; of several the first that holds:
 *
 * | state | meaning |
 * |---|---|
 * | `missing` | no file, or a hole in the sequence of its parts |
 * | `gap` | no file, as the catalogue knows |
 * | `changed` | its files are not those that were recorded |
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

/** A file as it was when it was recorded, in a lock for example. */
export interface RecordedFile {
  /** The path on the source. */
  readonly path: string;
  /** Its bytes. */
  readonly size?: number | undefined;
  /** When it was changed last. */
  readonly modified?: Date | undefined;
}

/**
 * Counts what a source has of a plan.
 *
 * A cell is `changed` when files of its partition were recorded and are others now: of another size
 * or time, in another number, or final instead of preliminary. Sizes and times that either side
 * does not know are not compared; a partition of which nothing was recorded is not changed, but new.
 */
export function coverageOf(
  group: Group,
  resolution: Resolution,
  recorded: readonly RecordedFile[] = [],
): Pick<Coverage, "cells" | "counts" | "unexplained"> {
  const before = recordedByPartition(group, recorded);
  const counts = { missing: 0, gap: 0, changed: 0, preliminary: 0, parts: 0, present: 0 };
  const cells = [...Map.groupBy(resolution.expected, (file) => file.partition)]
    .map(([partition, files]) => cellOf(partition, files, before.get(partition.key)));
  for (const { state } of cells) counts[state]++;
  return { cells, counts, unexplained: resolution.unexplained };
}

function cellOf(
  { key, uf, year, month }: PlannedPartition,
  expected: readonly ExpectedFile[],
  recorded: readonly RecordedFile[] | undefined,
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
    if (recorded !== undefined && !areSame(files, recorded)) return "changed";
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

/** The recorded files of a group by their partitions, which their paths tell. */
function recordedByPartition(
  group: Group,
  recorded: readonly RecordedFile[],
): ReadonlyMap<string, readonly RecordedFile[]> {
  const byPartition = new Map<string, RecordedFile[]>();
  for (const file of recorded) {
    const match = matchFile(file.path);
    if (match?.kind !== "data" || match.partition === undefined) continue;
    if (match.group.system !== group.system || match.group.code !== group.code) continue;
    const files = byPartition.get(match.partition.key);
    if (files === undefined) byPartition.set(match.partition.key, [file]);
    else files.push(file);
  }
  return byPartition;
}

function areSame(files: readonly RecordedFile[], recorded: readonly RecordedFile[]): boolean {
  const byPath = new Map(recorded.map((file) => [file.path.toLowerCase(), file]));
  return files.length === recorded.length && files.every((now) => {
    const then = byPath.get(now.path.toLowerCase());
    return then !== undefined && isSame(now.size, then.size) &&
      isSame(now.modified?.getTime(), then.modified?.getTime());
  });
}

function isSame(now: number | undefined, then: number | undefined): boolean {
  return now === undefined || then === undefined || now === then;
}
