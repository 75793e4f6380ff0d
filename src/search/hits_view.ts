import type { Language } from "../codes/code_list.ts";
import type { Screen, View } from "../display/shown.ts";
import { displayWidth, escapeControls, paint, truncate } from "../display/terminal_text.ts";
import type { SearchHit } from "./search_entries.ts";

/** How the hits of a search look. */
export function hitsView(
  hits: readonly SearchHit[],
  text: string,
  lang: Language | undefined,
): View {
  return {
    text: (screen) => hitsText(hits, lang, screen),
    html: async () => (await import("./hits_html.ts")).hitsHtml(hits, text, lang),
  };
}

/** The title of a hit in a language, or in both. */
export function titleOf({ pt, en }: SearchHit, lang: Language | undefined): string {
  if (lang !== undefined) return (lang === "en" ? en : undefined) ?? pt;
  return en === undefined || en === pt ? pt : `${pt} (${en})`;
}

/** Aligned columns; the titles are cut where the screen ends. */
export function hitsText(
  hits: readonly SearchHit[],
  lang: Language | undefined,
  { width, color }: Screen,
): string {
  if (hits.length === 0) return "Nothing found: try fewer words, or the beginning of one";
  const rows = [
    ["kind", "name", "title"] as const,
    ...hits.map((hit) =>
      [hit.kind, escapeControls(hit.name), escapeControls(titleOf(hit, lang))] as const
    ),
  ];
  const widthOf = (column: 0 | 1): number =>
    Math.max(...rows.map((row) => displayWidth(row[column])));
  const [first, second] = [widthOf(0), widthOf(1)];
  const pad = (text: string, width: number): string =>
    text + " ".repeat(width - displayWidth(text));
  const lines = rows.map(([kind, name, title]) => {
    const line = `${pad(kind, first)}  ${pad(name, second)}  ${title}`;
    return width === Infinity ? line : truncate(line, Math.max(20, width));
  });
  return lines.map((line, i) => i === 0 && color ? paint(line, "bold") : line).join("\n");
}
