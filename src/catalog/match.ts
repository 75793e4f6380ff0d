/**
 * Which group, partition and era a path of the server belongs to.
 *
 * @module
 */

import type { Era, Group, System } from "./dataset.ts";
import {
  eraPattern,
  type NamedPartition,
  type Partition,
  patternRegExp,
  templateName,
} from "./partition.ts";
import { SYSTEMS } from "./systems.ts";

/** What a path of the server is. */
export type FileMatch =
  | {
    /** A file of a group. */
    readonly kind: "data";
    /** The group. */
    readonly group: Group;
    /** The era, which says whether the file is preliminary, a national repeat or a mirror. */
    readonly era: Era;
    /** The piece of the group; absent when its files are not cut by time. */
    readonly partition?: Partition;
    /** The part of a split file: `a`, `b`, ... or `1`, `2`, ... */
    readonly part?: string;
  }
  | {
    /** A file without rows that shows a group's layout, such as `EFufAAmm.dbc`. */
    readonly kind: "template";
    /** The group. */
    readonly group: Group;
    /** The era. */
    readonly era: Era;
  }
  | {
    /** A table, conversion or program beside the data; or a document about it. */
    readonly kind: "auxiliary" | "documentation";
    /** The system. */
    readonly system: System;
  };

/** An era of a group, ready to read names. */
interface Rule {
  readonly group: Group;
  readonly era: Era;
  /** The first letters of every name, in lower case. */
  readonly prefix: string;
  readonly template: string | undefined;
  /** The path is read instead of the name when the directory holds the year. */
  readonly wholePath: boolean;
  read(text: string): NamedPartition | "unparted" | undefined;
}

/** The rules of the catalogue, and where to look for them. */
interface Index {
  /** Rules by directory in lower case, the longest prefix first. */
  readonly byDirectory: ReadonlyMap<string, readonly Rule[]>;
  /** Rules whose directory holds the year. */
  readonly byPath: readonly Rule[];
  /** Rules that read names, of all directories, the longest prefix first. */
  readonly all: readonly Rule[];
  /** Auxiliary and documentation paths in lower case; a final slash means a whole directory. */
  readonly others: ReadonlyMap<string, FileMatch>;
}

let index: Index | undefined;

function makeIndex(): Index {
  const byDirectory = new Map<string, Rule[]>();
  const byPath: Rule[] = [];
  const others = new Map<string, FileMatch>();
  for (const system of SYSTEMS) {
    for (const path of system.auxiliary) {
      others.set(path.toLowerCase(), { kind: "auxiliary", system });
    }
    for (const path of system.documentation) {
      others.set(path.toLowerCase(), { kind: "documentation", system });
    }
    for (const group of Object.values(system.groups)) {
      for (const era of group.eras) {
        const rule = makeRule(group, era);
        const directory = era.directory.toLowerCase();
        if (rule.wholePath) byPath.push(rule);
        else if (!byDirectory.get(directory)?.push(rule)) byDirectory.set(directory, [rule]);
      }
    }
  }
  const longestFirst = (a: Rule, b: Rule): number => b.prefix.length - a.prefix.length;
  for (const rules of byDirectory.values()) rules.sort(longestFirst);
  const all = [...byDirectory.values()].flat().sort(longestFirst);
  return { byDirectory, byPath, all, others };
}

function makeRule(group: Group, era: Era): Rule {
  const common = {
    group,
    era,
    prefix: era.pattern.slice(0, `${era.pattern}{`.indexOf("{")).toLowerCase(),
    template: templateName(era.pattern),
    wholePath: era.directory.includes("{"),
  };
  if (group.partition === "none") {
    const regexp = patternRegExp(era.pattern);
    return { ...common, read: (name) => regexp.test(name) ? "unparted" : undefined };
  }
  const pattern = eraPattern(era);
  return { ...common, read: (text) => pattern.match(text) };
}

/**
 * Finds what a path of the server is: a file of data, a template without rows, or a file beside the
 * data. `undefined` when no rule of the catalogue explains it.
 *
 * Letter case does not matter, neither in directories nor in names, and the rule with the longest
 * prefix is tried first, so that `ACFAC2401.dbc` is of group `ACF`. Whether a file is there, or may
 * be there at that time, is another question. Around a microsecond a path.
 *
 * @example
 * ```ts
 * import { matchFile } from "@dsbr/core";
 *
 * const match = matchFile("/dissemin/publicos/SIASUS/200801_/Dados/PASP2402b.dbc");
 * if (match?.kind === "data") {
 *   console.log(match.group.code, match.partition?.key, match.part); // PA SP-2024-02 b
 * }
 * ```
 *
 * @param path From the root of the server, with slashes.
 */
export function matchFile(path: string): FileMatch | undefined {
  index ??= makeIndex();
  const slash = path.lastIndexOf("/");
  const directory = path.slice(0, Math.max(slash, 0)).toLowerCase();
  const name = path.slice(slash + 1);
  const rules = index.byDirectory.get(directory);
  return (rules && matchRules(rules, name)) ?? matchRules(index.byPath, path) ??
    index.others.get(path.toLowerCase()) ?? index.others.get(`${directory}/`);
}

function matchRules(rules: readonly Rule[], text: string): FileMatch | undefined {
  const folded = text.toLowerCase();
  for (const { group, era, prefix, template, wholePath, read } of rules) {
    if (!wholePath && !folded.startsWith(prefix)) continue;
    const found = read(text);
    if (found === "unparted") return { kind: "data", group, era };
    if (found !== undefined) {
      const { part, ...partition } = found;
      return { kind: "data", group, era, partition, ...part !== undefined && { part } };
    }
    if (folded === template) return { kind: "template", group, era };
  }
  return undefined;
}

/**
 * Finds what a file is by its name alone, as {@linkcode matchFile} does in whatever directory: a
 * folder on disk may hold the files of many. The era is one of those that the name may belong to.
 */
export function matchName(name: string): FileMatch | undefined {
  index ??= makeIndex();
  return matchRules(index.all, name);
}
