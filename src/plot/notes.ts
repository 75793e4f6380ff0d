import { cut } from "../display/html/escape.ts";
import type { Format } from "./plot_format.ts";

/** Characters of a caption that are shown at most. */
const LONGEST_NOTE = 400;

/** The caption: what the caller said, where the data is from, and what the plot leaves out. */
export function notesOf(
  said: readonly string[],
  absent: ReadonlyMap<string, number>,
  words: (pt: (format: Format) => string, en: (format: Format) => string) => string,
): string[] {
  const left = [...absent].map(([name, rows]) => {
    const column = cut(name, 60);
    return words(
      (format) => `${format.count(rows, "linha", "linhas")} sem ${column}, fora do gráfico`,
      (format) => `${format.count(rows, "row", "rows")} without ${column}, left out`,
    );
  });
  return [...said, ...left].filter((note) => note !== "").map((note) => cut(note, LONGEST_NOTE));
}
