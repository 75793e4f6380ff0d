/**
 * The coverage of a plan as a grid of marks.
 *
 * @module
 */

import type { Coverage, CoverageCell, CoverageState } from "../coverage.ts";
import { count, size } from "../display/wording.ts";

/** What stands for each state, and what it means, in the order of the legend. */
const MARKS: readonly (readonly [state: CoverageState, mark: string, meaning: string])[] = [
  ["present", "●", "present"],
  ["parts", "◎", "in parts"],
  ["preliminary", "◐", "preliminary"],
  ["changed", "◆", "changed"],
  ["missing", "○", "missing"],
  ["gap", "·", "known never to have been there"],
];

const MARK = new Map(MARKS.map(([state, mark]) => [state, mark]));
/** The months in the head of a grid. */
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
const LABEL_WIDTH = 5;

/**
 * What is there of the expected files, at a glance, in as many blocks as the width asks for: years
 * by months for monthly files of one UF, UFs by years with a mark for each month for several, and
 * UFs by years for yearly files.
 *
 * ```text
 *       01 02 03 04 05 06 07 08 09 10 11 12
 * 2015   ●  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
 *
 *      2015         2016
 * AC   ●●●●●●●●●●●● ●●●●●●○○○○○○
 *
 *       2015 2016 2017
 * AC       ●    ◐    ○
 * ```
 */
export function coverageGrid(cells: readonly CoverageCell[], width: number): string[] {
  const ufs = new Set(cells.map(({ uf }) => uf));
  const monthly = cells[0]?.month !== undefined;
  if (monthly && ufs.size === 1) return yearsByMonths(cells);
  const rows = Map.groupBy(cells, (cell) => cell.uf ?? cell.partition.replace(/-?\d.*$/, ""));
  const years = [...new Set(cells.map(({ year }) => year))];
  const columnWidth = monthly ? MONTHS.length + 1 : 5;
  const perBlock = Math.max(1, Math.floor((width - LABEL_WIDTH + (monthly ? 1 : 0)) / columnWidth));
  const lines: string[] = [];
  for (let at = 0; at < years.length; at += perBlock) {
    if (at > 0) lines.push("");
    lines.push(...block(rows, years.slice(at, at + perBlock), monthly));
  }
  return lines;
}

function yearsByMonths(cells: readonly CoverageCell[]): string[] {
  const head = " ".repeat(LABEL_WIDTH) + MONTHS.map((month) => ` ${month}`).join("");
  return [
    head,
    ...[...Map.groupBy(cells, ({ year }) => year)].map(([year, cells]) =>
      (String(year).padEnd(LABEL_WIDTH) + monthMarks(cells).map((mark) => `  ${mark}`).join(""))
        .trimEnd()
    ),
  ];
}

function block(
  rows: ReadonlyMap<string, readonly CoverageCell[]>,
  years: readonly number[],
  monthly: boolean,
): string[] {
  const head = years.map((year) => monthly ? String(year).padEnd(13) : String(year).padStart(5));
  return [
    (" ".repeat(LABEL_WIDTH) + head.join("")).trimEnd(),
    ...[...rows].map(([label, cells]) => {
      const byYear = Map.groupBy(cells, ({ year }) => year);
      const marks = years.map((year) => {
        const ofYear = byYear.get(year) ?? [];
        return monthly ? `${monthMarks(ofYear).join("")} ` : markOf(ofYear[0]).padStart(5);
      });
      return ((label || "BR").padEnd(LABEL_WIDTH) + marks.join("")).trimEnd();
    }),
  ];
}

/** Twelve marks; a blank for a month that was not asked for. */
function monthMarks(cells: readonly CoverageCell[]): string[] {
  const byMonth = new Map(cells.map((cell) => [cell.month, cell]));
  return MONTHS.map((_, i) => markOf(byMonth.get(i + 1)));
}

function markOf(cell: CoverageCell | undefined): string {
  return cell === undefined ? " " : MARK.get(cell.state)!;
}

/** What the marks of a grid mean, as far as they occur in it. */
export function coverageLegend(cells: readonly CoverageCell[]): string {
  const found = new Set(cells.map(({ state }) => state));
  return MARKS.filter(([state]) => found.has(state)).map(([, mark, meaning]) =>
    `${mark} ${meaning}`
  ).join("   ");
}

/** `11 of 61 partitions present, 3.1 MB; 2 of them preliminary; 49 missing; 1 known gap` */
export function coverageSummary({ cells, counts }: Pick<Coverage, "cells" | "counts">): string {
  const there = cells.filter(({ state }) => state !== "missing" && state !== "gap");
  const bytes = there.reduce((sum, cell) => sum + (cell.bytes ?? 0), 0);
  const isKnown = there.length > 0 && there.every((cell) => cell.bytes !== undefined);
  const number = (howMany: number): string => howMany.toLocaleString("en-US");
  const preliminary = there.filter((cell) => cell.preliminary).length;
  return [
    `${number(there.length)} of ${count(cells.length, "partition")} present${
      isKnown ? `, ${size(bytes)}` : ""
    }`,
    ...(preliminary > 0 ? [`${number(preliminary)} preliminary`] : []),
    ...(counts.changed > 0 ? [`${number(counts.changed)} changed`] : []),
    ...(counts.missing > 0 ? [`${number(counts.missing)} missing`] : []),
    ...(counts.gap > 0 ? [count(counts.gap, "known gap")] : []),
  ].join("; ");
}

/** The whole coverage: a summary, the grid and its legend. */
export function coverageText(coverage: Coverage, width = 100): string {
  return [
    `${coverage.dataset}: ${coverageSummary(coverage)}`,
    "",
    ...coverageGrid(coverage.cells, width),
    "",
    coverageLegend(coverage.cells),
  ].join("\n");
}
