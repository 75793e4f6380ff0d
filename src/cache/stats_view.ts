import type { Screen, View } from "../display/shown.ts";
import { escapeControls, paint, truncate, wrap } from "../display/terminal_text.ts";
import { grouped, size } from "../display/wording.ts";
import type { CacheStats } from "./cache.ts";
import { ENTRY_KINDS } from "./cache_key.ts";

/** How a cache's statistics look. */
export function statsView(stats: CacheStats): View {
  return {
    text: (screen) => statsText(stats, screen),
    html: async () => (await import("./stats_html.ts")).statsHtml(stats, "pt"),
  };
}

function statsText(stats: CacheStats, { width, color }: Screen): string {
  const { memory, store, limit, kinds, hits, misses, fetched, warnings } = stats;
  const stored = ENTRY_KINDS.reduce((sum, kind) => sum + kinds[kind].bytes, 0);
  const most = limit === undefined ? "" : `, ${size(stored)} of ${size(limit)}`;
  const row = (name: string, entries: number | string, bytes: string): string =>
    `${name.padEnd(9)} ${(typeof entries === "number" ? grouped(entries) : entries).padStart(9)} ${
      bytes.padStart(10)
    }`;
  const head = truncate(`Cache: ${escapeControls(store ?? "memory")}${most}`, width);
  return [
    color ? paint(head, "bold") : head,
    row("", "entries", "bytes"),
    `${row("memory", memory.entries, size(memory.bytes))} of ${size(memory.budget)}`,
    ...(store === undefined
      ? []
      : ENTRY_KINDS.map((kind) => row(kind, kinds[kind].entries, size(kinds[kind].bytes)))),
    ...wrap(
      `${grouped(hits)} of ${grouped(hits + misses)} answered by the cache; ${
        size(fetched)
      } fetched`,
      width,
    ),
    ...warnings.flatMap(({ message }) => wrap(`warning: ${escapeControls(message)}`, width)),
  ].join("\n");
}
