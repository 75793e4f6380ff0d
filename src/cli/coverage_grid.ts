import type { ListedFile, Presence } from "./listing.ts";

/** What stands for the files of a cell: all there, none there, none expected, some there. */
const MARKS: Readonly<Record<Presence | "partly", string>> = {
  present: "●",
  missing: "○",
  "known gap": "·",
  partly: "◐",
};

/** The months in the head of a grid. */
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

/**
 * What is there of the expected files, at a glance: years by months for monthly files of one UF,
 * and otherwise UFs by years, in as many blocks as the width asks for.
 *
 * ```text
 *       01 02 03 04 05 06 07 08 09 10 11 12
 * 2015   ●  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○  ○
 *
 *       2015 2016 2017
 * AC       ◐    ◐    ○
 * ```
 */
export function coverageGrid(listed: readonly ListedFile[], width: number): string[] {
  const ufs = [...new Set(listed.map(({ partition }) => partition.uf))];
  const years = [...new Set(listed.map(({ partition }) => partition.year))];
  const monthly = listed[0]?.partition.month !== undefined;
  if (ufs.length === 1 && monthly) {
    const rows = Map.groupBy(listed, ({ partition }) => String(partition.year));
    return block(rows, MONTHS, ({ partition }) => String(partition.month).padStart(2, "0"));
  }
  const rows = Map.groupBy(listed, ({ partition }) => partition.uf ?? "BR");
  const perBlock = Math.max(1, Math.floor((width - LABEL_WIDTH) / (4 + 1)));
  const lines: string[] = [];
  for (let at = 0; at < years.length; at += perBlock) {
    if (at > 0) lines.push("");
    const columns = years.slice(at, at + perBlock).map(String);
    lines.push(...block(rows, columns, ({ partition }) => String(partition.year)));
  }
  return lines;
}

const LABEL_WIDTH = 5;

function block(
  rows: ReadonlyMap<string, readonly ListedFile[]>,
  columns: readonly string[],
  columnOf: (file: ListedFile) => string,
): string[] {
  const width = (columns[0]?.length ?? 0) + 1;
  const head = " ".repeat(LABEL_WIDTH) + columns.map((name) => name.padStart(width)).join("");
  return [
    head,
    ...[...rows].map(([label, files]) => {
      const cells = Map.groupBy(files, columnOf);
      const marks = columns.map((name) => mark(cells.get(name) ?? []).padStart(width));
      return (label.padEnd(LABEL_WIDTH) + marks.join("")).trimEnd();
    }),
  ];
}

function mark(files: readonly ListedFile[]): string {
  const found = new Set(files.map((file) => file.presence));
  if (found.size === 0) return "";
  if (found.has("present")) return found.has("missing") ? MARKS.partly : MARKS.present;
  return found.has("missing") ? MARKS.missing : MARKS["known gap"];
}

/** What the marks of a grid mean, as far as they occur in it. */
export function legend(grid: readonly string[]): string {
  const meanings: readonly (readonly [keyof typeof MARKS, string])[] = [
    ["present", "present"],
    ["partly", "some of them"],
    ["missing", "missing"],
    ["known gap", "known never to have been there"],
  ];
  const text = grid.join();
  return meanings.filter(([key]) => text.includes(MARKS[key]))
    .map(([key, meaning]) => `${MARKS[key]} ${meaning}`).join("   ");
}
