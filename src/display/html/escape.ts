import { escapeControls } from "../terminal_text.ts";

/** Characters of a cell that are shown at most. */
export const LONGEST_CELL = 200;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * `text` as HTML shows it, between tags or in a quoted attribute.
 *
 * Controls, and what reverses the reading order, are written as visible escapes; half a surrogate
 * pair becomes U+FFFD.
 */
export function escapeHtml(text: string): string {
  return escapeControls(text.toWellFormed()).replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}

/**
 * `text` cut to `most` characters (UTF-16 code units, controls as their escapes), the last of which
 * is `…` when anything was cut. Its cost does not grow with the text.
 */
export function cut(text: string, most = LONGEST_CELL): string {
  const visible = escapeControls(text.slice(0, most + 1));
  if (text.length <= most && visible.length <= most) return visible;
  return visible.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "") + "…";
}
