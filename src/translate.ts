import type { Language } from "./codes/code_list.ts";
import { MESSAGES_PT, PHRASES_PT } from "./messages_pt.ts";

/** A template as an expression that matches the texts made of it. */
interface Pattern {
  readonly matches: RegExp;
  readonly portuguese: string;
}

let patterns: readonly Pattern[] | undefined;

/**
 * A text of this module, written in English, in a language. Values inside it are translated where
 * they are texts themselves. A text that is not known stays as it is, line by line.
 */
export function translate(text: string, lang: Language): string {
  if (lang === "en" || text === "") return text;
  const whole = translateWhole(text);
  if (whole !== undefined || !text.includes("\n")) return whole ?? text;
  return text.split("\n").map((line) => translateWhole(line) ?? line).join("\n");
}

function translateWhole(text: string): string | undefined {
  patterns ??= Object.entries({ ...PHRASES_PT, ...MESSAGES_PT })
    .sort(([a], [b]) => literalLength(b) - literalLength(a))
    .map(([english, portuguese]) => ({ matches: expressionOf(english), portuguese }));
  for (const { matches, portuguese } of patterns) {
    const match = matches.exec(text);
    if (match === null) continue;
    const values = match.slice(1);
    // A template of little more than values must not take a text for one of its values.
    if (values.includes(text)) continue;
    let next = 0;
    return portuguese.replaceAll("{}", () => translate(values[next++]!, "pt"));
  }
  return undefined;
}

function literalLength(template: string): number {
  return template.replaceAll("{}", "").length;
}

function expressionOf(template: string): RegExp {
  const escaped = template.split("{}").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${escaped.join("(.*?)")}$`, "s");
}
