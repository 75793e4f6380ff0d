/**
 * Partitions: the pieces into which a group's files are cut, and their file names.
 *
 * @module
 */

import type { Era, EraScope, Group } from "./dataset.ts";
import { formatPeriod, isWithin, parsePeriod, type Period } from "./period.ts";
import { isUf, type Uf, UF_CODES } from "./uf.ts";

/**
 * One piece of a group: a UF (unless the files are national) and a year, with a month if the files
 * are monthly. It is a plain value; `key` names it, so that two partitions are the same when their
 * keys are.
 */
export interface Partition {
  /**
   * `SP-2023-01`, `SP-2023`, `2023-01` or `2023`; in a group with files by UF also `BR-2023`, a
   * national repeat, and `IG-2023`, the records of unknown UF.
   */
  readonly key: string;
  /** The UF in the file name; absent for national files. */
  readonly uf?: Uf;
  /** The year, four digits. */
  readonly year: number;
  /** The month, 1 to 12; absent for yearly files. */
  readonly month?: number;
  /** The scope of its era; absent when it is a piece of the group. */
  readonly scope?: EraScope;
}

/** What a file name says: a partition, and which part of it. */
export interface NamedPartition extends Partition {
  /** The part of a split file: `a`, `b`, ... or `1`, `2`, ...; absent when the file is whole. */
  readonly part?: string;
}

/** A file name rule, ready to read and write names. */
export interface FilePattern {
  /** The rule as the catalogue spells it, such as `RD{UF}{YY}{MM}.dbc`. */
  readonly pattern: string;
  /**
   * Reads a name, in any letter case. `undefined` when the name does not follow the rule to the
   * last character, or its UF or month does not exist: templates such as `EFufAAmm.dbc` do not
   * match, nor do parts such as `PASP2402a.dbc` unless the rule has `{PART}`.
   */
  match(name: string): NamedPartition | undefined;
  /**
   * Writes the name of a partition as the rule spells it. What else the partition holds is left
   * out; `{*}` becomes `*`.
   *
   * @throws {TypeError} When the partition lacks the UF or the month that the rule asks for.
   */
  fileName(partition: NamedPartition): string;
}

/** Makes the partition of a period and, unless the files are national, a UF. */
export function toPartition(period: Period, uf?: Uf): Partition {
  const date = parsePeriod(period);
  return uf === undefined ? { key: period, ...date } : { key: `${uf}-${period}`, uf, ...date };
}

const SCOPE_KEYS: Readonly<Record<EraScope, string>> = { nation: "BR", unknown: "IG" };

/** The partition of a period that a file outside the UFs holds: `BR-2023` or `IG-2023`. */
export function toScopedPartition(period: Period, scope: EraScope): Partition {
  return { key: `${SCOPE_KEYS[scope]}-${period}`, ...parsePeriod(period), scope };
}

/** The period of a partition: `2023-01`, or `2023` for yearly files. */
export function periodOf(partition: Partition): Period {
  return formatPeriod(partition);
}

/** Tells whether a group has files by UF, not national ones. */
export function isByUf({ partition }: Pick<Group, "partition">): boolean {
  return partition === "uf+month" || partition === "uf+year";
}

/**
 * Lists the partitions of a group, by period and, within a period, by UF, both in the order given.
 * For a group of national files `ufs` does not matter.
 *
 * The list is what the question asks for; whether the server has the files is another matter (see
 * {@linkcode eraOf} and {@linkcode isKnownGap}).
 *
 * @throws {TypeError} When months are given for yearly files or years for monthly ones, or the
 * group's files are not cut by time.
 */
export function partitionsOf(
  group: Group,
  ufs: readonly Uf[],
  periods: readonly Period[],
): readonly Partition[] {
  const byUf = isByUf(group);
  const monthly = group.partition === "month" || group.partition === "uf+month";
  return periods.flatMap((period) => {
    if (group.partition === "none") {
      throw new TypeError(
        `Cannot partition ${group.system} ${group.code} by "${period}": its files are not cut by time`,
      );
    }
    if (monthly !== (parsePeriod(period).month !== undefined)) {
      throw new TypeError(
        `Cannot partition ${group.system} ${group.code} by "${period}": its files are ${
          monthly ? "monthly" : "yearly"
        }`,
      );
    }
    return byUf ? ufs.map((uf) => toPartition(period, uf)) : [toPartition(period)];
  });
}

/** What a token of a pattern matches. Two-digit years are read by {@linkcode fullYear}. */
const TOKENS: Readonly<Record<string, string>> = {
  "{UF}": `(?<uf>${UF_CODES.join("|")})`,
  "{YY}": String.raw`(?<year>\d{2})`,
  "{YYYY}": String.raw`(?<year>19[7-9]\d|20[0-6]\d)`,
  "{MM}": "(?<month>0[1-9]|1[0-2])",
  "{PART}": String.raw`(?:(?<letter>[a-z])|_(?<number>\d{1,2}))?`,
  "{*}": "[^/]*",
};

/** What stands for a token in the name of a template, as in `EFufAAmm.dbc`. */
const TEMPLATE_TOKENS: Readonly<Record<string, string>> = {
  "{UF}": "uf",
  "{YY}": "aa",
  "{YYYY}": "aaaa",
  "{MM}": "mm",
  "{PART}": "",
};

function piecesOf(pattern: string): readonly string[] {
  return pattern.split(/(\{[^}]*\})/);
}

/**
 * The names that follow a rule, in any letter case, as a regular expression with the groups `uf`,
 * `year`, `month`, `letter` and `number`.
 *
 * @throws {TypeError} When the rule has two years, a token twice or an unknown token.
 */
export function patternRegExp(pattern: string): RegExp {
  const pieces = piecesOf(pattern);
  const tokens = pieces.filter((piece) => piece.startsWith("{"));
  if (
    tokens.filter((token) => token.startsWith("{Y")).length > 1 ||
    new Set(tokens).size !== tokens.length || tokens.some((token) => !Object.hasOwn(TOKENS, token))
  ) {
    throw new TypeError(`Cannot compile pattern "${pattern}": its tokens are ${tokens.join(" ")}`);
  }
  const source = pieces.map((piece) => TOKENS[piece] ?? RegExp.escape(piece)).join("");
  return new RegExp(`^${source}$`, "i");
}

/**
 * The name, in lower case, of the file without rows that may lie beside the files of a rule:
 * `efufaamm.dbc`. `undefined` when the rule has no token that a template spells.
 */
export function templateName(pattern: string): string | undefined {
  const pieces = piecesOf(pattern);
  if (!pieces.some((piece) => TEMPLATE_TOKENS[piece])) return undefined;
  return pieces.map((piece) => TEMPLATE_TOKENS[piece] ?? piece).join("").toLowerCase();
}

/**
 * Compiles a file name rule. Its tokens are those of {@linkcode Era}, each at most once, and
 * `{YY}` or `{YYYY}` among them; everything else stands for itself. A two-digit year that begins
 * with 7, 8 or 9 belongs to the 20th century, any other to the 21st.
 *
 * @throws {TypeError} When the rule has no year, a token twice or an unknown token.
 */
export function compilePattern(pattern: string): FilePattern {
  const pieces = piecesOf(pattern);
  const regexp = patternRegExp(pattern);
  if (!pieces.some((piece) => piece.startsWith("{Y"))) {
    throw new TypeError(`Cannot compile pattern "${pattern}": it has no year`);
  }

  return {
    pattern,
    match(name: string): NamedPartition | undefined {
      const groups = regexp.exec(name)?.groups;
      if (groups?.year === undefined) return undefined;
      const year = fullYear(groups.year);
      const month = groups.month === undefined ? {} : { month: Number(groups.month) };
      const uf = groups.uf?.toUpperCase();
      const partition = toPartition(
        formatPeriod({ year, ...month }),
        uf !== undefined && isUf(uf) ? uf : undefined,
      );
      const part = groups.letter?.toLowerCase() ?? groups.number;
      return part === undefined ? partition : { ...partition, part };
    },
    fileName(partition: NamedPartition): string {
      return spellRule(pattern, partition);
    },
  };
}

/**
 * Writes a rule for a partition: a file's name, the directory of its year, or the name of a table
 * in an archive. `{*}` becomes `*`.
 *
 * @throws {TypeError} When the partition lacks what the rule needs.
 */
export function spellRule(rule: string, partition: NamedPartition): string {
  return piecesOf(rule).map((piece) => piece.startsWith("{") ? spell(piece, partition) : piece)
    .join("");
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return (digits >= "70" ? 1900 : 2000) + Number(digits);
}

function spell(token: string, partition: NamedPartition): string {
  const { key, uf, year, month, part } = partition;
  if (token === "{YYYY}") return String(year);
  if (token === "{YY}") return String(year % 100).padStart(2, "0");
  if (token === "{UF}" && uf !== undefined) return uf;
  if (token === "{MM}" && month !== undefined) return String(month).padStart(2, "0");
  if (token === "{*}") return "*";
  if (token === "{PART}") return part === undefined ? "" : /\d/.test(part) ? `_${part}` : part;
  throw new TypeError(`Cannot name the file of "${key}": it has nothing for ${token}`);
}

/**
 * The file name rule of an era, with the year of its directory if that holds one. Its partitions
 * carry the era's scope.
 *
 * @throws {TypeError} When the rule makes no sense.
 */
export function eraPattern(era: Era): FilePattern {
  const inDirectory = era.directory.includes("{");
  const rule = compilePattern(inDirectory ? `${era.directory}/${era.pattern}` : era.pattern);
  const { scope } = era;
  if (scope === undefined) return rule;
  return {
    ...rule,
    match(name: string): NamedPartition | undefined {
      const partition = rule.match(name);
      return partition && toScopedPartition(periodOf(partition), scope);
    },
  };
}

/**
 * The file name rule of an era for the names in one directory, in any letter case; `undefined` when
 * the era's files lie in another.
 */
export function eraPatternIn(era: Era, directory: string): FilePattern | undefined {
  if (!era.directory.includes("{")) {
    const isThere = era.directory.toLowerCase() === directory.toLowerCase();
    return isThere ? eraPattern(era) : undefined;
  }
  if (!patternRegExp(era.directory).test(directory)) return undefined;
  const rule = eraPattern(era);
  return {
    pattern: era.pattern,
    match: (name) => rule.match(`${directory}/${name}`),
    fileName: (partition) => spellRule(era.pattern, partition),
  };
}

/**
 * Returns the eras that may hold a partition's file, oldest first: those of its scope whose first
 * and last periods, both inclusive, enclose it. Mirrors are left out. None means that the group
 * does not reach that far. More than one means that each directory must be looked at.
 */
export function eraOf(group: Group, partition: Partition): readonly Era[] {
  const period = periodOf(partition);
  return group.eras.filter((era) =>
    era.scope === partition.scope && !era.mirror && isWithin(period, era.from, era.to)
  );
}

/**
 * Tells whether the catalogue knows that the server has no file for a partition, for its UF or for
 * all of them (`*`). A file may still turn up; without a gap a missing file is news.
 */
export function isKnownGap(group: Group, partition: Partition): boolean {
  const period = periodOf(partition);
  const place = partition.uf ?? (partition.scope && SCOPE_KEYS[partition.scope]);
  const ofPlace = place === undefined ? [] : group.gaps[place] ?? [];
  const everywhere = partition.scope === undefined ? group.gaps["*"] ?? [] : [];
  return [...ofPlace, ...everywhere].some((gap) => {
    const [from = gap, to = from] = gap.split("..");
    return isWithin(period, from, to === "" ? undefined : to);
  });
}
