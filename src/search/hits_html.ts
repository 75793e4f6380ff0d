import type { Language } from "../codes/code_list.ts";
import type { Html } from "../display/html/element.ts";
import { cut } from "../display/html/escape.ts";
import { grid, heading, page, remark } from "../display/html/page.ts";
import type { SearchHit } from "./search_entries.ts";

const WORDS = {
  pt: {
    title: "Busca",
    head: ["tipo", "nome", "português", "inglês"],
    none: "Nada encontrado: tente menos palavras, ou o começo de uma",
    kinds: {
      system: "sistema",
      group: "grupo",
      column: "coluna",
      list: "lista",
      code: "código",
    },
  },
  en: {
    title: "Search",
    head: ["kind", "name", "Portuguese", "English"],
    none: "Nothing found: try fewer words, or the beginning of one",
    kinds: { system: "system", group: "group", column: "column", list: "list", code: "code" },
  },
} as const;

/** What a search found, the best first. */
export function hitsHtml(
  hits: readonly SearchHit[],
  text: string,
  lang: Language | undefined,
): Html {
  const own = lang ?? "pt";
  const words = WORDS[own];
  return page(
    own,
    heading(`${words.title} · ${cut(text)}`),
    hits.length === 0 ? remark("warn", words.none) : grid(
      words.head,
      hits.map(({ kind, name, pt, en }) => [
        words.kinds[kind],
        cut(name),
        cut(pt),
        cut(en ?? ""),
      ]),
      ["l", "c", "", ""],
    ),
  );
}
