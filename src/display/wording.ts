/**
 * Numbers, sizes, lists and paragraphs as texts for people word them.
 *
 * @module
 */

import { displayWidth, wrap } from "./terminal_text.ts";

/** `4,185`. The first `toLocaleString` of a process would take 20 ms to load its locale. */
export function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 file`, `4,185 rows`. */
export function count(howMany: number, what: string): string {
  return `${grouped(howMany)} ${what}${howMany === 1 ? "" : "s"}`;
}

const UNITS = ["kB", "MB", "GB", "TB"];

/** Bytes in decimal units, with one digit after the point: `114.2 kB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.95 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value.toFixed(1)} ${UNITS[unit]}`;
}

/** A time in the unit that suits it: `less than a second`, `40 seconds`, `3 minutes`, `2 hours`. */
export function duration(seconds: number): string {
  if (seconds < 1) return "less than a second";
  if (seconds < 90) return count(Math.round(seconds), "second");
  if (seconds < 90 * 60) return count(Math.round(seconds / 60), "minute");
  return count(Math.round(seconds / 3600), "hour");
}

/** The first items of a list, and how many more there are. */
export function first(items: readonly string[], howMany: number): string {
  const more = items.length - howMany;
  const shown = items.slice(0, howMany).join(", ");
  return more > 0 ? `${shown} and ${grouped(more)} more` : shown;
}

/** `a, b and c`. */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** `label` and, beside it from column `indent` on, a text broken to fit a screen of `width`. */
export function labelled(label: string, text: string, indent: number, width: number): string[] {
  const [line = "", ...rest] = wrap(text, Math.max(20, width - indent));
  const room = indent - displayWidth(label);
  const own = room >= 0
    ? [label + " ".repeat(room) + line]
    : [label.trimEnd(), " ".repeat(indent) + line];
  return [...own, ...rest.map((line) => " ".repeat(indent) + line)];
}
