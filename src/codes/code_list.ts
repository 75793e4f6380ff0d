import type { Language } from "../display/language.ts";
import type { ListName } from "./list_index.ts";
import type { ListText, Trust } from "./list_text.ts";

export type { Language } from "../display/language.ts";

/** The name of a code list, such as `race-sih` or `cid10`. */
export type CodeListName = ListName | "uf" | "municipality";

/** One code of a list. */
export interface CodeEntry {
  /** The code as the list writes it. */
  readonly code: string;
  /** The Portuguese label; of several, the first. */
  readonly pt: string;
  /** The English label, where there is one. */
  readonly en?: string;
  /** All Portuguese labels, where the table has several for one code. */
  readonly names?: readonly string[];
  /** The years in which it is in use, as `from..to`, either of which may be open. */
  readonly years?: string;
  /** The codes that it stands for, such as `I00-I99`, in a list of chapters or groups. */
  readonly range?: string;
  /** How far it can be relied on. */
  readonly trust: Trust;
}

/** Labels shown of a code that has several. */
const SHOWN_NAMES = 3;

/**
 * A list of codes and what they mean. {@linkcode codeList} gives the lists by name.
 *
 * It iterates over its entries in the order of the table. Codes are compared as they stand, leading
 * zeros included.
 */
export class CodeList implements Iterable<CodeEntry> {
  /** Its name in the catalogue's `domain`. */
  readonly name: CodeListName;
  /** Portuguese title. */
  readonly pt: string;
  /** English title. */
  readonly en: string;
  readonly #text: ListText;
  #entries: ReadonlyMap<string, CodeEntry> | undefined;

  /** Makes a list of its text; `codeList` is the way to get one. */
  constructor(name: CodeListName, { pt, en }: { pt: string; en: string }, text: ListText) {
    this.name = name;
    this.pt = pt;
    this.en = en;
    this.#text = text;
  }

  /** How far it can be relied on. */
  get trust(): Trust {
    return this.#text.trust;
  }

  /** Where its codes and labels were read. */
  get sources(): readonly string[] {
    return this.#text.sources;
  }

  /** What a reader could get wrong. */
  get note(): string | undefined {
    return this.#text.note;
  }

  /** Codes outside the list that stand for "no information". */
  get missing(): readonly string[] {
    return this.#text.missing ?? [];
  }

  /** True when it is known to lack codes that are in use, so that an unknown code is no error. */
  get open(): boolean {
    return this.#text.open ?? false;
  }

  /** How many codes it has. */
  get size(): number {
    return this.#codes.size;
  }

  /** True when it has the code. */
  has(code: string): boolean {
    return this.#codes.has(code);
  }

  /** What is known of a code; `undefined` when the list does not have it. */
  get(code: string): CodeEntry | undefined {
    return this.#codes.get(code);
  }

  /**
   * The label of a code; `undefined` when the list does not have it. In English the Portuguese label
   * stands where there is no English one.
   */
  label(code: string, language: Language = "pt"): string | undefined {
    const entry = this.get(code);
    return entry && labelOf(entry, language);
  }

  /** The entries in the order of the table. */
  [Symbol.iterator](): Iterator<CodeEntry> {
    return this.#codes.values();
  }

  get #codes(): ReadonlyMap<string, CodeEntry> {
    return this.#entries ??= parseEntries(this.#text);
  }
}

/**
 * The label of an entry. Of more than three names of one code the first three are shown, so that it
 * can be seen to be a group.
 */
export function labelOf(
  { pt, en, names }: Pick<CodeEntry, "pt" | "en" | "names">,
  language: Language,
): string {
  if (language === "en" && en !== undefined) return en;
  if (names === undefined) return pt;
  const shown = names.slice(0, SHOWN_NAMES).join(" / ");
  return names.length > SHOWN_NAMES ? `${shown} / …` : shown;
}

/** Reads the lines that {@linkcode ListText} describes. */
function parseEntries({ entries: text, trust, single }: ListText): Map<string, CodeEntry> {
  const entries = new Map<string, CodeEntry>();
  const singles = new Set(single?.split(" "));
  let stem = "";
  let code = "";
  let above = "";
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [first = "", label, en = "", years = "", range = ""] = line.split("|");
    const pt = label && (above = withoutDitto(label, above));
    if (first === "") {
      const entry = entries.get(code)!;
      entries.set(code, { ...entry, names: [...entry.names ?? [entry.pt], pt!] });
      continue;
    }
    if (first.startsWith(" ")) code = stem + first.slice(1);
    else code = stem = first;
    if (pt === undefined) continue;
    entries.set(code, {
      code,
      pt,
      ...en !== "" && { en },
      ...years !== "" && { years },
      ...range !== "" && { range },
      trust: singles.has(code) ? "medium" : trust,
    });
  }
  return entries;
}

/** A label with the words that `^3` stands for: the first three of the label above it. */
function withoutDitto(label: string, above: string): string {
  if (!label.startsWith("^")) return label;
  const blank = label.indexOf(" ");
  const words = above.split(" ", Number(label.slice(1, blank)));
  return words.join(" ") + label.slice(blank);
}
