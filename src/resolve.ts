/**
 * From a plan to files: names come from the source's listings, matched by the catalogue's rules.
 *
 * @module
 */

import type { Era, Group } from "./catalog/dataset.ts";
import { matchFile, matchName } from "./catalog/match.ts";
import { eraPatternIn, type FilePattern, spellRule } from "./catalog/partition.ts";
import type { Source, SourceEntry, SourceOptions } from "./fetch/source.ts";
import type { PlannedPartition } from "./plan.ts";

/** A file that holds a planned partition, or a part of it. */
export interface ResolvedFile {
  /** The partition's key, such as `SP-2023-01`. */
  readonly partition: string;
  /** The path on the source, as the source spells the name. */
  readonly path: string;
  /** The table inside an archive, by the catalogue's rule; absent when the file is the table. */
  readonly member?: string;
  /** The part of a split file: `a`, `b`, ... or `1`, `2`, ...; absent when the file is whole. */
  readonly part?: string;
  /** True when a final file may replace it later. */
  readonly preliminary: boolean;
  /** Bytes, when the source knows. */
  readonly size?: number;
  /** When it was last changed, when the source knows. */
  readonly modified?: Date;
}

/** What the source has of a plan. */
export interface Resolution {
  /** The files, in the plan's order, and within a partition in the order of its parts. */
  readonly files: readonly ResolvedFile[];
  /**
   * Partitions that the catalogue expects and that have no file, or a hole in the sequence of their
   * parts (`a` and `c` without `b`); the parts that are there are among the files.
   */
  readonly missing: readonly PlannedPartition[];
  /** Partitions without a file, as the catalogue knows. */
  readonly gaps: readonly PlannedPartition[];
  /**
   * Paths in the directories of the plan that no rule of the catalogue explains, or that repeat a
   * file that is read: a whole file beside its parts, a name in two spellings. They are not read.
   */
  readonly unexplained: readonly string[];
}

/** A listed file that an era of the group explains. */
interface Candidate {
  readonly file: ResolvedFile;
  readonly era: Era;
}

/** What is read of a partition, and what is left over. */
interface Choice {
  readonly files: readonly ResolvedFile[];
  readonly isWhole: boolean;
  readonly surplus: readonly ResolvedFile[];
}

/**
 * Looks up a plan's files in the source: one listing per directory.
 *
 * A final file goes before a preliminary one; of two files of one status the newer era's is taken;
 * all parts of a split file are taken, in order. National files that repeat the files by UF, and
 * mirrors, are recognised and never taken.
 *
 * @throws {DataSusError} What the source throws.
 */
export async function resolveFiles(
  group: Group,
  partitions: readonly PlannedPartition[],
  source: Source,
  options: SourceOptions = {},
): Promise<Resolution> {
  const candidates = new Map<string, Candidate[]>(partitions.map(({ key }) => [key, []]));
  const unexplained = new Map<string, string>();
  for (const directory of new Set(partitions.flatMap((partition) => partition.directories))) {
    const eras = group.eras.map((era) => [era, eraPatternIn(era, directory)] as const)
      .filter(isThere);
    for (const entry of await source.list(directory, options) ?? []) {
      const explained = explain(group, entry, directory, eras, candidates) ||
        matchFile(`${directory}/${entry.name}`) !== undefined ||
        matchName(entry.name) !== undefined;
      // A folder that stands for several directories lists its names several times.
      if (!explained && !unexplained.has(entry.name)) {
        unexplained.set(entry.name, `${directory}/${entry.name}`);
      }
    }
  }

  const choices = partitions.map((partition) => choose(candidates.get(partition.key)!, group.eras));
  const lacking = partitions.filter((_, i) => !choices[i]!.isWhole);
  return {
    files: choices.flatMap((choice) => choice.files),
    missing: lacking.filter((partition) => !partition.knownGap),
    gaps: lacking.filter((partition) => partition.knownGap),
    unexplained: [
      ...unexplained.values(),
      ...choices.flatMap((choice) => choice.surplus.map((file) => file.path)),
    ],
  };
}

function isThere(
  rule: readonly [Era, FilePattern | undefined],
): rule is readonly [Era, FilePattern] {
  return rule[1] !== undefined;
}

/** Takes an entry as a candidate if it is of a planned partition; tells whether an era explains it. */
function explain(
  { archive }: Group,
  { name, ...facts }: SourceEntry,
  directory: string,
  eras: readonly (readonly [Era, FilePattern])[],
  candidates: ReadonlyMap<string, Candidate[]>,
): boolean {
  for (const [era, pattern] of eras) {
    const partition = pattern.match(name);
    if (partition === undefined) continue;
    if (!era.mirror) {
      const { key, part } = partition;
      const member = archive?.table && spellRule(archive.table, partition);
      const preliminary = era.status === "preliminary";
      candidates.get(key)?.push({
        era,
        file: {
          partition: key,
          path: `${directory}/${name}`,
          ...member !== undefined && { member },
          ...part !== undefined && { part },
          preliminary,
          ...facts,
        },
      });
    }
    return true;
  }
  return false;
}

/** Decides which of a partition's candidates are read. */
function choose(candidates: readonly Candidate[], eras: readonly Era[]): Choice {
  if (candidates.length === 0) return { files: [], isWhole: false, surplus: [] };
  const final = candidates.filter(({ file }) => !file.preliminary);
  const best = final.length > 0 ? final : candidates;
  const newest = Math.max(...best.map(({ era }) => eras.indexOf(era)));
  const files = best.filter(({ era }) => era === eras[newest]).map(({ file }) => file);
  const byPart = new Map<string | undefined, ResolvedFile>();
  for (const file of files) {
    if (!byPart.has(file.part)) byPart.set(file.part, file);
  }
  const parts = [...byPart.values()].filter((file) => file.part !== undefined).sort(compareParts);
  // A whole file beside parts is left from before it was split.
  const taken = parts.length > 0 ? parts : files.slice(0, 1);
  return {
    files: taken,
    isWhole: parts.every((file, i) => placeOf(file.part!) === i),
    surplus: files.filter((file) => !taken.includes(file)),
  };
}

function compareParts(a: ResolvedFile, b: ResolvedFile): number {
  return placeOf(a.part!) - placeOf(b.part!);
}

/** `a` and `1` are the first parts. */
function placeOf(part: string): number {
  return /\d/.test(part) ? Number(part) - 1 : part.charCodeAt(0) - "a".charCodeAt(0);
}
