import type { Language } from "../codes/code_list.ts";
import { shown } from "../display/shown.ts";
import { foldWords } from "./fold_words.ts";
import { hitsView } from "./hits_view.ts";
import { type HitKind, searchEntries, type SearchEntry, type SearchHit } from "./search_entries.ts";

/** Words that say nothing, as `foldWords` gives them. */
const STOP_WORDS = new Set(
  foldWords(
    "a o as os e de da do das dos em no na nos nas por para com um uma the of in and or by for to",
  ),
);

/** What a word earns by where it stands, and how. */
const BY_NAME = 20;
const IN_TITLE = 10;
const IN_ABOUT = 2;
const WHOLE_WORD = 1;
const BEGINNING = 0.6;

/** What `search` does, once its options are checked. */
export async function findHits(
  text: string,
  { limit, lang, kinds }: {
    readonly limit: number;
    readonly lang: Language | undefined;
    /** In the order in which equals are given. */
    readonly kinds: readonly HitKind[];
  },
): Promise<SearchHit[]> {
  const all = [...new Set(foldWords(text))];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0 || limit === 0) return shown([], hitsView([], text, lang));
  const wish = {
    words,
    phrase: ` ${foldWords(text).join(" ")} `,
    name: text.trim().toUpperCase(),
    lang,
  };
  const entries = (await Promise.all(kinds.map(searchEntries))).flat();

  const scored: { readonly hit: SearchHit; readonly found: number; readonly score: number }[] = [];
  let most = 1;
  for (const entry of entries) {
    const { found, score } = scoreOf(entry, wish);
    if (found < most) continue;
    most = found;
    scored.push({ hit: entry.hit, found, score });
  }
  // The sort is stable: equals stay in the order of their kinds and of the catalogue.
  const hits = scored.filter(({ found }) => found === most)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit).map(({ hit }) => hit);
  return shown(hits, hitsView(hits, text, lang));
}

/** How many of the words an entry has, and how well. */
function scoreOf(
  { names, titles, about, hit }: SearchEntry,
  { words, phrase, name, lang }: {
    readonly words: readonly string[];
    readonly phrase: string;
    readonly name: string;
    readonly lang: Language | undefined;
  },
): { readonly found: number; readonly score: number } {
  let best = 0;
  let most = 0;
  for (const language of lang === undefined ? ["pt", "en"] as const : [lang]) {
    const title = titles[language];
    let found = 0;
    let score = 0;
    for (const word of words) {
      const earned = IN_TITLE * shareOf(title, word) || IN_ABOUT * shareOf(about, word);
      if (earned > 0) found++;
      score += earned;
    }
    if (found === 0) continue;
    if (title.includes(phrase)) score += IN_TITLE;
    // Of two titles that have the words, the shorter one says less besides.
    score -= Math.min(5, title.length / 40);
    if (found > most || found === most && score > best) best = score;
    most = Math.max(most, found);
  }
  if (names.includes(name)) best += BY_NAME;
  return { found: most, score: best + KIND_BONUS[hit.kind] };
}

/** Where words fit alike, what holds more comes first. */
const KIND_BONUS: Readonly<Record<HitKind, number>> = {
  system: 4,
  group: 3,
  list: 2,
  column: 1,
  code: 0,
};

function shareOf(text: string, word: string): number {
  if (text.includes(` ${word} `)) return WHOLE_WORD;
  return text.includes(` ${word}`) ? BEGINNING : 0;
}
