import type { Html } from "../display/html/element.ts";
import { cut } from "../display/html/escape.ts";
import { facts, grid, heading, list, page } from "../display/html/page.ts";
import { type Language, localNumber, localShare, localSize } from "../display/language.ts";
import type { CacheStats } from "./cache.ts";
import { ENTRY_KINDS } from "./cache_key.ts";

const WORDS = {
  pt: {
    title: "Cache",
    memory: "memória",
    of: "de",
    hits: "Respondidas pelo cache",
    fetched: "Baixado",
    kept: "Guardado",
    head: ["guardado", "entradas", "bytes"],
    files: "arquivos como baixados",
    columns: "colunas decodificadas",
    results: "respostas de leituras",
    listings: "listagens de diretórios",
  },
  en: {
    title: "Cache",
    memory: "memory",
    of: "of",
    hits: "Answered by the cache",
    fetched: "Fetched",
    kept: "Kept",
    head: ["kept", "entries", "bytes"],
    files: "files as they were fetched",
    columns: "decoded columns",
    results: "answers of scans",
    listings: "listings of directories",
  },
} as const;

/** What a cache holds, and how it has done. */
export function statsHtml(stats: CacheStats, lang: Language): Html {
  const words = WORDS[lang];
  const { memory, store, limit, kinds, hits, misses, fetched, warnings } = stats;
  const stored = ENTRY_KINDS.reduce((sum, kind) => sum + kinds[kind].bytes, 0);
  const asked = hits + misses;
  const row = (name: string, entries: number, bytes: string): string[] => [
    name,
    localNumber(entries, lang),
    bytes,
  ];
  return page(
    lang,
    heading(`${words.title} · ${cut(store ?? words.memory)}`),
    facts([
      [
        words.hits,
        `${localNumber(hits, lang)} ${words.of} ${localNumber(asked, lang)}` +
        (asked === 0 ? "" : ` (${localShare(hits, asked, lang)})`),
      ],
      [words.fetched, localSize(fetched, lang)],
      ...(limit === undefined ? [] : [
        [words.kept, `${localSize(stored, lang)} ${words.of} ${localSize(limit, lang)}`] as const,
      ]),
    ]),
    grid(words.head, [
      row(
        words.memory,
        memory.entries,
        `${localSize(memory.bytes, lang)} ${words.of} ${localSize(memory.budget, lang)}`,
      ),
      ...(store === undefined
        ? []
        : ENTRY_KINDS.map((kind) =>
          row(words[kind], kinds[kind].entries, localSize(kinds[kind].bytes, lang))
        )),
    ], ["", "n", "n"]),
    ...(warnings.length === 0 ? [] : [list(warnings.map(({ message }) => cut(message, 400)))]),
  );
}
