/**
 * From a plan to files: names come from the source's listings, matched by the catalogue's rules.
 *
 * @module
 */

import type { Era, Group } from "./catalog/dataset.ts";
import { eraOf, spellRule } from "./catalog/partition.ts";
import { listDirectory, type ListingOptions } from "./fetch/listings.ts";
import type { Source } from "./fetch/source.ts";
import { type Candidate, matchListing, type ResolvedFile } from "./match_listing.ts";
import type { PlannedPartition } from "./plan.ts";

export type { ResolvedFile } from "./match_listing.ts";

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
    const listing = await listDirectory(source, directory, options) ?? [];
    const { refresh = false, listingTtl } = options;
    // What is asked for anew each time may come in one array that the source changes.
    const matched = matchListing(group, directory, listing, {
      isKept: !source.isLocal && !refresh && listingTtl !== 0,
    });
    for (const [key, found] of candidates) found.push(...matched.candidates.get(key) ?? []);
    for (const name of matched.unexplained) {
      // A folder that stands for several directories lists its names several times.
      if (!unexplained.has(name)) unexplained.set(name, `${directory}/${name}`);
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
