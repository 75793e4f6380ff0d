/**
 * What a directory's listing has of a group, by the catalogue's rules of names.
 *
 * @module
 */

import type { Era, Group } from "./catalog/dataset.ts";
import { matchFile, matchName } from "./catalog/match.ts";
import { eraPatternIn, type FilePattern, spellRule } from "./catalog/partition.ts";
import type { SourceEntry } from "./fetch/source.ts";

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

/** A listed file that an era of the group explains. */
export interface Candidate {
  /** Its place and facts. */
  readonly file: ResolvedFile;
  /** The era that explains it. */
  readonly era: Era;
}

/** What a directory has of a group. */
export interface MatchedListing {
  /** Its files, by the keys of their partitions. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** Names that no rule of the catalogue explains. */
  readonly unexplained: readonly string[];
}

/**
 * What listings that are kept hold of each group and directory, as long as they are: SIH's 22,000
 * names take 30 ms to match, more than a query may take that reads one of the files.
 */
const matched = new WeakMap<readonly SourceEntry[], Map<Group, Map<string, MatchedListing>>>();

/** How {@linkcode matchListing} matches. */
export interface MatchOptions {
  /** True for an array that stays as it is; it is matched once. */
  readonly isKept: boolean;
}

/** Matches a directory's listing; one that is kept in memory is matched once. */
export function matchListing(
  group: Group,
  directory: string,
  listing: readonly SourceEntry[],
  { isKept }: MatchOptions,
): MatchedListing {
  if (!isKept) return match(group, directory, listing);
  const byGroup = matched.get(listing) ?? new Map<Group, Map<string, MatchedListing>>();
  matched.set(listing, byGroup);
  const byDirectory = byGroup.get(group) ?? new Map<string, MatchedListing>();
  byGroup.set(group, byDirectory);
  const result = byDirectory.get(directory) ?? match(group, directory, listing);
  byDirectory.set(directory, result);
  return result;
}

function match(
  group: Group,
  directory: string,
  listing: readonly SourceEntry[],
): MatchedListing {
  const eras = group.eras.map((era) => [era, eraPatternIn(era, directory)] as const)
    .filter(isThere);
  const candidates = new Map<string, Candidate[]>();
  const unexplained: string[] = [];
  for (const entry of listing) {
    const explained = explain(group, entry, directory, eras, candidates) ||
      matchFile(`${directory}/${entry.name}`) !== undefined ||
      matchName(entry.name) !== undefined;
    if (!explained) unexplained.push(entry.name);
  }
  return { candidates, unexplained };
}

/** Takes an entry as a candidate if it is the group's; tells whether an era explains it. */
function explain(
  { archive }: Group,
  { name, ...facts }: SourceEntry,
  directory: string,
  eras: readonly (readonly [Era, FilePattern])[],
  candidates: Map<string, Candidate[]>,
): boolean {
  for (const [era, pattern] of eras) {
    const partition = pattern.match(name);
    if (partition === undefined) continue;
    if (!era.mirror) {
      const { key, part } = partition;
      const member = archive?.table && spellRule(archive.table, partition);
      const preliminary = era.status === "preliminary";
      const found = candidates.get(key) ?? [];
      candidates.set(key, found);
      found.push({
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

function isThere(
  rule: readonly [Era, FilePattern | undefined],
): rule is readonly [Era, FilePattern] {
  return rule[1] !== undefined;
}
