/**
 * From a plan to files: names come from the source's listings, matched by the catalogue's rules.
 *
 * @module
 */

import type { Era, Group } from "./catalog/dataset.ts";
import { matchFile, matchName } from "./catalog/match.ts";
import { eraOf, eraPatternIn, type FilePattern, spellRule } from "./catalog/partition.ts";
import { listDirectory, type ListingOptions } from "./fetch/listings.ts";
import type { Source, SourceEntry } from "./fetch/source.ts";
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

/** A file that a plan expects: a partition, or a part of one. */
export interface ExpectedFile {
  /** The partition that it holds, whole or in part. */
  readonly partition: PlannedPartition;
  /** On the source, absent from it, or a gap: absent as the catalogue knows. */
  readonly presence: "present" | "absent" | "gap";
  /** The path on the source; where the file should be, when it is not there. */
  readonly path: string;
  /** The part of a split file that it is. */
  readonly part?: string;
  /** What the source says of it, when it is there. */
  readonly file?: ResolvedFile;
}

/** What the source has of a plan. */
export interface Resolution {
  /**
   * Every file expected, in the plan's order, and within a partition in the order of its parts; a
   * hole in their sequence (`a` and `c` without `b`) is an absent file.
   */
  readonly expected: readonly ExpectedFile[];
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

/** What is expected of a partition, and what is left over. */
interface Choice {
  readonly expected: readonly ExpectedFile[];
  readonly surplus: readonly ResolvedFile[];
}

/**
 * Looks up a plan's files in the source: one listing per directory, kept for a day unless the
 * source is local.
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
  options: ListingOptions = {},
): Promise<Resolution> {
  const candidates = new Map<string, Candidate[]>(partitions.map(({ key }) => [key, []]));
  const unexplained = new Map<string, string>();
  for (const directory of new Set(partitions.flatMap((partition) => partition.directories))) {
    const eras = group.eras.map((era) => [era, eraPatternIn(era, directory)] as const)
      .filter(isThere);
    const entries = await listDirectory(source, directory, options) ?? [];
    const odd = oddNames(entries, directory);
    for (const entry of entries) {
      const explained = explain(group, entry, directory, eras, candidates) || !odd.has(entry.name);
      // A folder that stands for several directories lists its names several times.
      if (!explained && !unexplained.has(entry.name)) {
        unexplained.set(entry.name, `${directory}/${entry.name}`);
      }
    }
  }

  const choices = partitions.map((partition) =>
    choose(group, partition, candidates.get(partition.key)!)
  );
  const expected = choices.flatMap((choice) => choice.expected);
  const lacking = (presence: ExpectedFile["presence"]): readonly PlannedPartition[] => [
    ...new Set(
      expected.filter((file) => file.presence === presence).map((file) => file.partition),
    ),
  ];
  return {
    expected,
    files: expected.flatMap((expected) => expected.file ?? []),
    missing: lacking("absent"),
    gaps: lacking("gap"),
    unexplained: [
      ...unexplained.values(),
      ...choices.flatMap((choice) => choice.surplus.map((file) => file.path)),
    ],
  };
}

/** What was found out of listings, as long as somebody holds them. */
const LOOKED_AT = new WeakMap<
  readonly SourceEntry[],
  { readonly directory: string; readonly length: number; readonly names: ReadonlySet<string> }
>();

/**
 * Names of a listing that no rule of the catalogue explains. To look at each name takes longer than
 * to read a month from memory, and so a listing that a cache gives again is looked at once.
 */
function oddNames(entries: readonly SourceEntry[], directory: string): ReadonlySet<string> {
  const known = LOOKED_AT.get(entries);
  const { length } = entries;
  if (known?.directory === directory && known.length === length) return known.names;
  const names = new Set<string>();
  for (const { name } of entries) {
    const isKnown = matchFile(`${directory}/${name}`) !== undefined ||
      matchName(name) !== undefined;
    if (!isKnown) names.add(name);
  }
  LOOKED_AT.set(entries, { directory, length, names });
  return names;
}

/** The files that a plan expects, as long as no source was asked: gaps aside, each may be there. */
export function unresolved(
  group: Group,
  partitions: readonly PlannedPartition[],
): readonly ExpectedFile[] {
  return partitions.map((partition) => ({
    partition,
    presence: partition.knownGap ? "gap" : "present",
    path: expectedPath(group, partition),
  }));
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

/** Decides which of a partition's candidates are read, and what is absent. */
function choose(
  group: Group,
  partition: PlannedPartition,
  candidates: readonly Candidate[],
): Choice {
  const final = candidates.filter(({ file }) => !file.preliminary);
  const best = final.length > 0 ? final : candidates;
  const newest = Math.max(...best.map(({ era }) => group.eras.indexOf(era)));
  const era = group.eras[newest];
  if (era === undefined) {
    return { expected: [absent(partition, expectedPath(group, partition))], surplus: [] };
  }
  const files = best.filter((candidate) => candidate.era === era).map(({ file }) => file);
  const byPlace = new Map<number, ResolvedFile>();
  for (const file of files) {
    const place = file.part === undefined ? undefined : placeOf(file.part);
    if (place !== undefined && !byPlace.has(place)) byPlace.set(place, file);
  }
  const parts = [...byPlace.values()].sort(compareParts);
  // A whole file beside parts is left from before it was split.
  const taken = parts.length > 0 ? parts : files.slice(0, 1);
  return {
    expected: withHoles(partition, era, taken),
    surplus: files.filter((file) => !taken.includes(file)),
  };
}

/** The files of a partition in order, and those that their parts' sequence lacks. */
function withHoles(
  partition: PlannedPartition,
  era: Era,
  files: readonly ResolvedFile[],
): ExpectedFile[] {
  const expected: ExpectedFile[] = [];
  let next = 0;
  for (const file of files) {
    const { part, path } = file;
    if (part !== undefined) {
      for (; next < placeOf(part); next++) {
        const hole = partAt(next, part);
        const name = spellRule(era.pattern, { ...partition, part: hole });
        expected.push(absent(partition, `${spellRule(era.directory, partition)}/${name}`, hole));
      }
      next = placeOf(part) + 1;
    }
    expected.push({
      partition,
      presence: "present",
      path,
      ...part !== undefined && { part },
      file,
    });
  }
  return expected;
}

function absent(partition: PlannedPartition, path: string, part?: string): ExpectedFile {
  const presence = partition.knownGap ? "gap" : "absent";
  return { partition, presence, path, ...part !== undefined && { part } };
}

/** Where the file of a partition should be: in the directory of its newest final era. */
function expectedPath(group: Group, partition: PlannedPartition): string {
  const eras = eraOf(group, partition);
  const era = eras.findLast((era) => era.status !== "preliminary") ?? eras.at(-1)!;
  return `${spellRule(era.directory, partition)}/${partition.fileName}`;
}

function compareParts(a: ResolvedFile, b: ResolvedFile): number {
  return placeOf(a.part!) - placeOf(b.part!);
}

/** `a` and `1` are the first parts. */
function placeOf(part: string): number {
  return /\d/.test(part) ? Number(part) - 1 : part.charCodeAt(0) - "a".charCodeAt(0);
}

/** The part that stands at a place, spelled as another one is. */
function partAt(place: number, like: string): string {
  return /\d/.test(like) ? String(place + 1) : String.fromCharCode("a".charCodeAt(0) + place);
}
