/**
 * From a question to a plan: which files, which columns, what is decided early. Pure.
 *
 * @module
 */

import type { Group } from "./catalog/dataset.ts";
import {
  compilePattern,
  eraOf,
  isKnownGap,
  type Partition,
  partitionsOf,
} from "./catalog/partition.ts";
import { formatPeriod, parsePeriods, type TimeSelection } from "./catalog/period.ts";
import { parseUfs, type UfSelection } from "./catalog/uf.ts";
import { DataSusError } from "./error.ts";
import type { Expr } from "./expr.ts";

/** Which partitions a query asks for. */
export interface PartitionQuery extends TimeSelection {
  /** UFs, for groups that have files by UF. */
  readonly uf?: UfSelection | undefined;
}

/** A partition and where its file is expected. */
export interface PlannedPartition extends Partition {
  /** Directories to look in, oldest era first. */
  readonly directories: readonly string[];
  /** The file's name by the rule; the server may spell it in another case. */
  readonly fileName: string;
  /** True when the catalogue knows that the server has no such file. */
  readonly knownGap: boolean;
}

/** What a scan will do, as plain data. */
export interface Plan {
  /** System and group, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** The files expected, by period, then by UF. */
  readonly partitions: readonly PlannedPartition[];
  /** The columns given out, in order. */
  readonly columns: readonly string[];
  /** The condition, tested on raw bytes before any column is built. */
  readonly where: Expr<never> | undefined;
  /** Most rows given out. */
  readonly limit: number | undefined;
}

/** The name of a group as one word: `SIHSUS-RD`. */
export function datasetName(group: Group): string {
  return `${group.system}-${group.code}`;
}

/**
 * The partitions that a query asks for, each with the directories of its eras.
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible, or asks for a time
 * before the group's first file.
 */
export function planPartitions(group: Group, query: PartitionQuery): readonly PlannedPartition[] {
  const byUf = group.partition === "uf+month" || group.partition === "uf+year";
  if (byUf && query.uf === undefined) {
    throw new DataSusError(`Cannot plan a scan of ${datasetName(group)}: uf is missing`, {
      code: "QUERY",
      hint: 'Add uf: "SP", uf: ["SP", "RJ"], uf: "Nordeste" or uf: "all"',
    });
  }
  const ufs = byUf ? parseUfs(query.uf!) : [];
  const periods = parsePeriods(query, group.partition);
  const partitions = partitionsOf(group, ufs, periods).map((partition) => {
    const eras = eraOf(group, partition);
    const newest = eras.at(-1);
    if (newest === undefined) throw tooEarly(group, partition);
    return {
      ...partition,
      directories: [...new Set(eras.map((era) => era.directory))],
      fileName: compilePattern(newest.pattern).fileName(partition),
      knownGap: isKnownGap(group, partition),
    };
  });
  return partitions;
}

function tooEarly(group: Group, partition: Partition): DataSusError {
  const first = group.eras[0]!.from;
  return new DataSusError(
    `Cannot plan a scan of ${datasetName(group)} in ${
      formatPeriod(partition)
    }: it begins in ${first}`,
    { code: "QUERY", hint: `Ask for ${first} or later` },
  );
}
