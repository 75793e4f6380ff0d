/**
 * The views of what scans give out. The HTML comes by dynamic import when a notebook asks for it.
 *
 * @module
 */

import type { Coverage } from "../coverage.ts";
import type { Language } from "../display/language.ts";
import type { Screen, View } from "../display/shown.ts";
import { paint } from "../display/terminal_text.ts";
import type { Explanation } from "../explain.ts";
import type { Glance } from "../glance.ts";
import type { Outcome } from "../outcome.ts";
import { coverageText } from "./coverage_text.ts";
import { explanationLines } from "./explanation_text.ts";
import { outcomeText } from "./outcome_text.ts";

/** A coverage: the grid, or the heat map. */
export function coverageView(coverage: Coverage, lang: Language): View {
  return {
    text: ({ width }) => coverageText(coverage, width),
    html: async () => (await import("./html/coverage_html.ts")).coverageHtml(coverage, lang),
  };
}

/** An explanation. */
export function explanationView(explanation: Explanation, lang: Language): View {
  return {
    text: (screen) => explanationText(explanation, screen),
    html: async () =>
      (await import("./html/explanation_html.ts")).explanationHtml(explanation, lang),
  };
}

/** A scan: in a terminal its plan, in a notebook a card with what a cache knows, too. */
export function scanView(
  text: (screen: Screen) => string,
  look: () => Promise<Glance>,
  lang: Language,
): View {
  return {
    text,
    html: async () => {
      const [{ scanHtml }, known] = await Promise.all([
        import("./html/explanation_html.ts"),
        look(),
      ]);
      return scanHtml(known, lang);
    },
  };
}

/** An outcome, with its findings. */
export function outcomeView(outcome: Outcome, lang: Language): View {
  return {
    text: (screen) => outcomeText(outcome, screen),
    html: async () => (await import("./html/outcome_html.ts")).outcomeHtml(outcome, lang),
  };
}

/** An explanation as one text. */
export function explanationText(explanation: Explanation, { width, color }: Screen): string {
  return explanationLines(explanation, { width, ...color && { painter: paint } }).join("\n");
}
