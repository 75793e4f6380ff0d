import type { ColumnProfile, TableProfile } from "./column_profile.ts";
import type { Screen } from "./shown.ts";
import { displayWidth, escapeControls, paint, truncate } from "./terminal_text.ts";
import { count } from "./wording.ts";

const NAME_WIDTH = 24;
const BARS = "▁▂▃▄▅▆▇█";

/** A profile for the terminal: a line for each column. */
export function columnProfileText(
  { rows, columns }: TableProfile,
  { width, color }: Screen,
): string {
  const names = columns.map(({ name }) => truncate(escapeControls(name), NAME_WIDTH));
  const nameWidth = Math.max(6, ...names.map(displayWidth));
  const typeWidth = Math.max(4, ...columns.map(({ type }) => type.length));
  const pad = (text: string, width: number): string =>
    text + " ".repeat(width - displayWidth(text));
  const head = `${pad("column", nameWidth)}  ${"type".padEnd(typeWidth)}  filled  values`;
  const lines = columns.map((column, i) =>
    truncate(
      `${pad(names[i]!, nameWidth)}  ${column.type.padEnd(typeWidth)}  ${
        share(column.filled, rows).padStart(6)
      }  ${valuesText(column)}`,
      width,
    )
  );
  return [
    color ? paint(truncate(head, width), "bold") : truncate(head, width),
    ...lines,
    "",
    `${count(rows, "row")} × ${count(columns.length, "column")}`,
  ].join("\n");
}

function valuesText({ personal, range, histogram, top, distinct, filled }: ColumnProfile): string {
  if (personal) return "••• identifies persons";
  if (range !== undefined) return `${range[0]} ${bars(histogram ?? [])} ${range[1]}`;
  if (top === undefined) return filled === 0 ? "" : "too many distinct values to count";
  const common = top.map(({ value, rows }) =>
    `${value === "" ? '""' : value} ${share(rows, filled)}`
  );
  return `${count(distinct ?? 0, "value")}: ${common.join(", ")}`;
}

function bars(histogram: readonly number[]): string {
  const most = Math.max(1, ...histogram);
  return histogram.map((rows) =>
    rows === 0 ? " " : BARS[Math.min(BARS.length - 1, Math.floor(rows / most * BARS.length))]
  ).join("");
}

/** A share that is not rounded to none or all. */
function share(part: number, whole: number): string {
  if (whole === 0 || part === 0) return "0%";
  if (part === whole) return "100%";
  return `${Math.min(99.9, Math.max(0.1, 100 * part / whole)).toFixed(1)}%`;
}
