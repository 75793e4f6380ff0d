/**
 * Which rules of the catalogue explain a path, found by trying all rules of its directory, with the
 * tokens spelt out here once more: an oracle for `matchFile()`.
 *
 * @module
 */

import type { Era, Group } from "../../src/catalog/dataset.ts";

/** A rule that explains a path, and as what. */
export interface NaiveMatch {
  readonly group: Group;
  readonly era: Era;
  /** Place, period and part: `SP 2023-01 a`. */
  readonly piece: string;
}

const UFS = "AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO";
const TOKENS: readonly (readonly [string, string])[] = [
  ["{UF}", `(?<place>${UFS})`],
  ["{YYYY}", "(?<year>(?:19[789]|20[0123456])[0-9])"],
  ["{YY}", "(?<year>[0-9][0-9])"],
  ["{MM}", "(?<month>01|02|03|04|05|06|07|08|09|10|11|12)"],
  ["{PART}", "(?<part>[a-z]|_[0-9]|_[0-9][0-9])?"],
  ["{*}", "[^/]*"],
];

interface Rule {
  readonly group: Group;
  readonly era: Era;
  readonly regexp: RegExp;
}

/** An oracle for the rules of some groups. */
export function naiveMatcher(groups: readonly Group[]): (path: string) => readonly NaiveMatch[] {
  const byDirectory = new Map<string, Rule[]>();
  const anywhere: Rule[] = [];
  for (const group of groups) {
    for (const era of group.eras) {
      const rule = { group, era, regexp: compile(`${era.directory}/${era.pattern}`) };
      const directory = era.directory.toUpperCase();
      if (directory.includes("{")) anywhere.push(rule);
      else byDirectory.set(directory, [...byDirectory.get(directory) ?? [], rule]);
    }
  }
  return (path) => {
    const directory = path.split("/").slice(0, -1).join("/").toUpperCase();
    return [...byDirectory.get(directory) ?? [], ...anywhere].flatMap((rule) => {
      const found = rule.regexp.exec(path);
      if (found === null) return [];
      const { place = "", year = "", month, part = "" } = found.groups ?? {};
      const full = year.length === 2 ? `${Number(year) < 70 ? "20" : "19"}${year}` : year;
      const scope = { nation: "BR", unknown: "IG" };
      const where = rule.era.scope ? scope[rule.era.scope] : place.toUpperCase();
      const when = month === undefined ? full : `${full}-${month}`;
      const piece = [where, when, part.replace("_", "").toLowerCase()].filter((word) => word);
      return [{ group: rule.group, era: rule.era, piece: piece.join(" ") }];
    });
  };
}

/** A rule as a regular expression; `{YYYY}` in the directory and in the name are one year. */
function compile(rule: string): RegExp {
  let source = rule.replace(/[.()+]/g, "\\$&");
  for (const [token, pattern] of TOKENS) source = source.replace(token, () => pattern);
  return new RegExp(`^${source}$`, "i");
}
