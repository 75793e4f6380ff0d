import { diff } from "node:util";
import { excerptElements, excerptStrings } from "./_excerpt.ts";
import { firstDifference } from "./_first_difference.ts";
import { format, formatInline } from "./_format.ts";

const CONTEXT_LINES = 3;
const MAX_UNCUT_LINES = 100;
const MAX_LINES = 200;

/**
 * Describes how two unequal values differ: their renderings line by line, `-` before what only the
 * actual value has and `+` before what only the expected one has, then the first place where they
 * part. Of long strings and arrays only the part around the first difference is shown, so the text
 * stays within a few hundred lines whatever the values.
 */
export function describeDifference(actual: unknown, expected: unknown): string {
  const bothStrings = typeof actual === "string" &&
    typeof expected === "string";
  const excerpt = bothStrings
    ? excerptStrings(actual, expected)
    : excerptElements(actual, expected);
  const lines = bothStrings ? visibleLines : formatLines;
  const text = [
    "",
    "",
    "    [Diff] Actual / Expected",
    "",
    "",
    ...lineDifference(lines(excerpt.actual), lines(excerpt.expected)),
    "",
  ];
  if (excerpt.start !== undefined) {
    const lengths = `lengths ${lengthOf(actual)} / ${lengthOf(expected)}`;
    text.push(`    Shown from index ${excerpt.start}, ${lengths}`);
  }
  const first = firstDifference(actual, expected);
  if (first.path !== "") {
    const [left, right] = inlinePair(first.actual, first.expected);
    text.push(`    First difference at ${first.path}: ${left} / ${right}`);
  }
  return text.join("\n");
}

function lineDifference(actual: string[], expected: string[]): string[] {
  const edits = diff(actual, expected).map(([operation, line]) => ({
    changed: operation !== 0,
    text: `${operation === 0 ? " " : operation > 0 ? "-" : "+"}   ${line}`,
  }));
  if (edits.length <= MAX_UNCUT_LINES) return edits.map((edit) => edit.text);
  const near = edits.filter((_, i) =>
    edits.slice(Math.max(0, i - CONTEXT_LINES), i + CONTEXT_LINES + 1).some((edit) => edit.changed)
  );
  const shown = near.slice(0, MAX_LINES).map((edit) => edit.text);
  return [...shown, `    ... ${edits.length - shown.length} more lines`];
}

function formatLines(value: unknown): string[] {
  return format(value).split("\n");
}

/** The lines of a string with every control character written out, the line ends too. */
function visibleLines(value: unknown): string[] {
  const lines = String(value).split("\n");
  return lines.map((line, i) => escapeControls(line) + (i < lines.length - 1 ? "\\n" : ""));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\f": "\\f",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
};

function escapeControls(line: string): string {
  return line.replace(/\p{Cc}/gu, (control) =>
    ESCAPES[control] ??
      `\\x${control.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

function inlinePair(actual: unknown, expected: unknown): [string, string] {
  if (typeof actual !== "string" || typeof expected !== "string") {
    return [formatInline(actual), formatInline(expected)];
  }
  const excerpt = excerptStrings(actual, expected);
  const [left, right] = [
    formatInline(excerpt.actual),
    formatInline(excerpt.expected),
  ];
  return excerpt.start === undefined ? [left, right] : [`...${left}`, `...${right}`];
}

function lengthOf(value: unknown): number {
  return (value as ArrayLike<unknown>).length;
}
