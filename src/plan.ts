/**
 * From a question to a plan: which files, which columns, what is decided early. Pure.
 *
 * @module
 */

import type { Group } from "./catalog/dataset.ts";
import {
  eraOf,
  isByUf,
  isKnownGap,
  type Partition,
  partitionsOf,
  periodOf,
  spellRule,
  toScopedPartition,
} from "./catalog/partition.ts";
import { isWithin, parsePeriods, type Period, type TimeSelection } from "./catalog/period.ts";
import { parseUfs, type Uf, UF_CODES, type UfSelection } from "./catalog/uf.ts";
import { unreadable } from "./catalog/unreadable.ts";
import { DataSusError } from "./error.ts";
import type { Expr } from "./expr/expr.ts";

/** Which partitions a query asks for. */
export interface PartitionQuery extends TimeSelection {
  /** UFs, for groups that have files by UF. */
  readonly uf?: UfSelection | undefined;
}

/** A partition and where its file is expected. */
export interface PlannedPartition extends Partition {
  /** Directories to look in, oldest era first, preliminary ones last. */
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

/** The name of a group as one word: `SIHSUS-RD`, or `CIHA` where system and group share a name. */
export function datasetName({ system, code }: Group): string {
  return system === code ? system : `${system}-${code}`;
}

/**
 * The partitions that a query asks for, each with the directories of its eras: final ones first,
 * then preliminary ones.
 *
 * A query for all UFs asks for the records of unknown UF too, where a group has a file of them. The
 * national files that repeat those of the UFs are never planned.
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible, asks for some UFs of a
 * group whose files hold the whole country, for a time
 * before the group's first file or after its last, or for a group whose files cannot be read.
 */
export function planPartitions(group: Group, query: PartitionQuery): readonly PlannedPartition[] {
  checkReadable(group);
  const byUf = isByUf(group);
  if (byUf && query.uf === undefined) {
    throw new DataSusError(`Cannot plan a scan of ${datasetName(group)}: uf is missing`, {
      code: "QUERY",
      hint: 'Add uf: "SP", uf: ["SP", "RJ"], uf: "Nordeste" or uf: "all"',
    });
  }
  if (!byUf && query.uf !== undefined && parseUfs(query.uf).length < UF_CODES.length) {
    throw new DataSusError(
      `Cannot plan a scan of ${datasetName(group)} by UF: its files hold the whole country`,
      { code: "QUERY", hint: "Leave uf out, and filter the rows by a column of places" },
    );
  }
  const ufs = byUf ? parseUfs(query.uf!) : [];
  return parsePeriods(query, group.partition)
    .flatMap((period) => [
      ...partitionsOf(group, ufs, [period]),
      ...ofUnknownUf(group, ufs, period),
    ])
    .map((partition) => {
      const eras = eraOf(group, partition);
      const newest = eras.findLast((era) => era.status !== "preliminary") ?? eras.at(-1);
      if (newest === undefined) throw outOfTime(group, partition);
      return {
        ...partition,
        directories: [...new Set(eras.map((era) => spellRule(era.directory, partition)))],
        fileName: spellRule(newest.pattern, partition),
        knownGap: isKnownGap(group, partition),
      };
    });
}

/** The piece of a period that no UF has, when all UFs are asked for. */
function ofUnknownUf(group: Group, ufs: readonly Uf[], period: Period): readonly Partition[] {
  if (ufs.length < UF_CODES.length) return [];
  const partition = toScopedPartition(period, "unknown");
  return eraOf(group, partition).length > 0 ? [partition] : [];
}

function checkReadable(group: Group): void {
  const reason = unreadable(group);
  if (reason === undefined) return;
  throw new DataSusError(`Cannot plan a scan of ${datasetName(group)}: ${reason.why}`, {
    code: "QUERY",
    hint: reason.hint,
  });
}

function outOfTime(group: Group, partition: Partition): DataSusError {
  const period = periodOf(partition);
  const first = group.eras.map((era) => era.from).reduce((a, b) => a < b ? a : b);
  const message = `Cannot plan a scan of ${datasetName(group)} in ${period}`;
  if (!isWithin(period, first)) {
    return new DataSusError(`${message}: it begins in ${first}`, {
      code: "QUERY",
      hint: `Ask for ${first} or later`,
    });
  }
  const last = group.lastSeen ?? first;
  return new DataSusError(`${message}: it ends in ${last}`, {
    code: "QUERY",
    hint: `Ask for ${last} or earlier`,
  });
}
