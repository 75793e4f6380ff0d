/**
 * What a question asks for, found by going through every month of a century and every place, with
 * nothing of `src` but the catalogue's data.
 *
 * @module
 */

import type { Era, Group } from "../src/catalog/dataset.ts";
import type { PartitionQuery } from "../src/plan.ts";

/** The UFs by the numbers of IBGE, whose first digit is the region. */
const UFS: Readonly<Record<string, number>> = {
  ...{ RO: 11, AC: 12, AM: 13, RR: 14, PA: 15, AP: 16, TO: 17 },
  ...{ MA: 21, PI: 22, CE: 23, RN: 24, PB: 25, PE: 26, AL: 27, SE: 28, BA: 29 },
  ...{ MG: 31, ES: 32, RJ: 33, SP: 35, PR: 41, SC: 42, RS: 43, MS: 50, MT: 51, GO: 52, DF: 53 },
};
const REGIONS: Readonly<Record<string, number>> = {
  ...{ "Norte": 1, "Nordeste": 2, "Sudeste": 3, "Sul": 4, "Centro-Oeste": 5 },
};
/** UFs in the order of their numbers, and the place that stands for none. */
const PLACES = [...Object.keys(UFS).sort((a, b) => UFS[a]! - UFS[b]!), "IG"];

/** A file that the question asks for. */
export interface NaiveFile {
  readonly key: string;
  readonly directories: readonly string[];
  readonly fileName: string;
  readonly knownGap: boolean;
}

/** The files of a question, or `undefined` when it must be refused. */
export function naivePlan(group: Group, query: PartitionQuery): readonly NaiveFile[] | undefined {
  const { partition, eras } = group;
  if (eras.length === 0 || partition === "none") return undefined;
  if (group.format === "zip" && !group.archive?.table) return undefined;
  const byUf = partition === "uf+month" || partition === "uf+year";
  const monthly = partition === "uf+month" || partition === "month";
  if (byUf && query.uf === undefined) return undefined;
  if (!isTime(query, monthly)) return undefined;

  const everywhere = PLACES.slice(0, 27).every((place) => isAsked(place, query));
  if (!byUf && query.uf !== undefined && !everywhere) return undefined;
  const files: NaiveFile[] = [];
  for (let year = 1970; year <= 2069; year++) {
    for (let month = 1; month <= (monthly ? 12 : 1); month++) {
      if (!isWanted(year, monthly ? month : undefined, query)) continue;
      for (const place of byUf ? PLACES : [undefined]) {
        if (place === "IG" ? !everywhere : place !== undefined && !isAsked(place, query)) continue;
        const when = monthly ? `${year}-${two(month)}` : `${year}`;
        const holding = eras.filter((era) => holds(era, place === "IG", when));
        if (holding.length === 0) {
          if (place === "IG") continue;
          return undefined;
        }
        const finals = holding.filter((era) => era.status !== "preliminary");
        const named = finals.length > 0 ? finals[finals.length - 1]! : holding[holding.length - 1]!;
        const spell = (text: string): string =>
          text.replace("{UF}", String(place)).replace("{YYYY}", `${year}`)
            .replace("{YY}", `${year}`.slice(2)).replace("{MM}", two(month))
            .replace("{PART}", "").replace("{*}", "*");
        files.push({
          key: place === undefined ? when : `${place}-${when}`,
          directories: [...new Set(holding.map((era) => spell(era.directory)))],
          fileName: spell(named.pattern),
          knownGap: isGap(group, place, when),
        });
      }
    }
  }
  return files;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** Months since the year 0, of a period's first month and of its last. */
function span(period: string): [first: number, last: number] {
  const year = Number(period.slice(0, 4)) * 12;
  if (period.length === 4) return [year, year + 11];
  const month = year + Number(period.slice(5)) - 1;
  return [month, month];
}

function overlaps(period: string, from: string, to: string | undefined): boolean {
  const [first, last] = span(period);
  return last >= span(from)[0] && (to === undefined || first <= span(to)[1]);
}

function holds(era: Era, unknownUf: boolean, when: string): boolean {
  if (era.mirror || era.scope !== (unknownUf ? "unknown" : undefined)) return false;
  return overlaps(when, era.from, era.to);
}

function isGap(group: Group, place: string | undefined, when: string): boolean {
  const places = place === "IG" ? ["IG"] : place === undefined ? ["*"] : [place, "*"];
  return places.some((place) =>
    (group.gaps[place] ?? []).some((gap) => {
      const [from, to] = gap.split("..");
      return overlaps(when, from!, to === undefined ? from : to === "" ? undefined : to);
    })
  );
}

function isAsked(uf: string, { uf: asked }: PartitionQuery): boolean {
  const items = typeof asked === "string" ? [asked] : asked ?? [];
  return items.some((item) =>
    item === "all" || item === uf || Math.floor(UFS[uf]! / 10) === REGIONS[item]
  );
}

function numbers(selection: PartitionQuery["year"]): (value: number) => boolean {
  if (typeof selection === "number") return (value) => value === selection;
  if (selection === undefined) return () => true;
  if ("from" in selection) return (value) => value >= selection.from && value <= selection.to;
  return (value) => selection.includes(value);
}

/** Tells whether the question names a time in a way that the files allow. */
function isTime({ year, month, period }: PartitionQuery, monthly: boolean): boolean {
  if (period === undefined) {
    if (year === undefined || (month !== undefined && !monthly)) return false;
    const years = Array.from({ length: 100 }, (_, i) => 1970 + i).filter(numbers(year));
    const months = Array.from({ length: 12 }, (_, i) => 1 + i).filter(numbers(month));
    return years.length > 0 && months.length > 0;
  }
  if (year !== undefined || month !== undefined) return false;
  const ends = typeof period === "string" ? [period, period] : period;
  if (!monthly && ends.some((end) => end.length > 4)) return false;
  return span(ends[0]!)[0] <= span(ends[1]!)[1];
}

function isWanted(year: number, month: number | undefined, query: PartitionQuery): boolean {
  const { period } = query;
  if (period === undefined) {
    return numbers(query.year)(year) && (month === undefined || numbers(query.month)(month));
  }
  const [from, to] = typeof period === "string" ? [period, period] : period;
  const first = year * 12 + (month ?? 1) - 1;
  const last = month === undefined ? first + 11 : first;
  return first >= span(from)[0] && last <= span(to)[1];
}
