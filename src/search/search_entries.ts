/**
 * What can be found: systems, groups, columns, code lists and codes, each with the texts that a
 * search looks at.
 *
 * @module
 */

import type { Group, System } from "../catalog/dataset.ts";
import { SYSTEMS } from "../catalog/systems.ts";
import type { CodeEntry, CodeListName } from "../codes/code_list.ts";
import { columnLists } from "../codes/column_lists.ts";
import { CODE_LISTS, codeList, listTitles } from "../codes/load_list.ts";
import { foldWords } from "./fold_words.ts";

/** What a hit can be. */
export type HitKind = "system" | "group" | "column" | "list" | "code";

/** One thing that a search found. */
export interface SearchHit {
  /** What it is. */
  readonly kind: HitKind;
  /**
   * Its name: `SIM`; `SIM-DO`, which `findGroup` takes; `SIM-DO.CAUSABAS`; `race-sim`, which `codeList`
   * takes; `cid10 I219`.
   */
  readonly name: string;
  /** Portuguese title, description or label; empty where there is none. */
  readonly pt: string;
  /** English title, description or label; absent where there is none. */
  readonly en?: string;
  /** The group that it is or belongs to, as `findGroup` takes it. */
  readonly group?: string;
  /** The code list that it is, belongs to or, for a column, that holds now. */
  readonly list?: CodeListName;
  /** The code, for a code of a list. */
  readonly code?: string;
  /** For a code list, the columns of annotated groups that it holds for. */
  readonly columns?: readonly string[];
}

/** A hit before it is found, with the words that a search looks at, blanks around each. */
export interface SearchEntry {
  /** What is found. */
  readonly hit: SearchHit;
  /** What it is called, in upper case: who writes that means it. */
  readonly names: readonly string[];
  /** The words of its name and titles by language; those in Portuguese where English is lacking. */
  readonly titles: Readonly<Record<"pt" | "en", string>>;
  /** The words of what is said about it. */
  readonly about: string;
}

/** Words as they are searched: ` nascido vivo `. */
function searchable(...texts: readonly (string | undefined)[]): string {
  return ` ${foldWords(texts.filter((text) => text !== undefined).join(" ")).join(" ")} `;
}

function entryOf(
  hit: SearchHit,
  { names = [], about = "", labels }: {
    readonly names?: readonly string[];
    readonly about?: string;
    readonly labels?: readonly string[] | undefined;
  } = {},
): SearchEntry {
  const name = [hit.name, ...names].join(" ");
  const pt = searchable(name, ...labels ?? [hit.pt]);
  return {
    hit,
    names: [hit.name, ...names].map((name) => name.replace(/^.*[. ]/, "").toUpperCase()),
    titles: { pt, en: hit.en === undefined ? pt : searchable(name, hit.en) },
    about: about === "" ? "" : searchable(about),
  };
}

function systemEntry({ id, name, aliases, pt, en, about }: System): SearchEntry {
  return entryOf({ kind: "system", name: id, pt, en }, { names: [name, ...aliases], about });
}

function groupEntries(group: Group): SearchEntry[] {
  const { system, code, aliases = [], pt, en, row, note = "" } = group;
  const name = `${system}-${code}`;
  const found = entryOf({ kind: "group", name, pt, en, group: name }, {
    names: aliases,
    about: `${row} ${note}`,
  });
  const columns = Object.entries(group.columns ?? {}).map(([column, [, pt, en, details]]) => {
    const list = columnLists(group, column)?.lists[0];
    return entryOf({
      kind: "column",
      name: `${name}.${column}`,
      pt,
      ...en !== "" && { en },
      group: name,
      ...list !== undefined && { list },
    }, { about: details?.note ?? "" });
  });
  return [found, ...columns];
}

function listEntries(): SearchEntry[] {
  const columns = new Map<CodeListName, string[]>();
  for (const group of SYSTEMS.flatMap(({ groups }) => Object.values(groups))) {
    for (const column in group.columns) {
      for (const list of columnLists(group, column)?.lists ?? []) {
        const names = columns.get(list) ?? [];
        names.push(`${group.system}-${group.code}.${column}`);
        columns.set(list, names);
      }
    }
  }
  return CODE_LISTS.map((list) =>
    entryOf({
      kind: "list",
      name: list,
      ...listTitles(list),
      list,
      columns: columns.get(list) ?? [],
    })
  );
}

function codeEntry(list: CodeListName, { code, pt, en, names }: CodeEntry): SearchEntry {
  const name = `${list} ${code}`;
  const hit = { kind: "code", name, pt, ...en !== undefined && { en }, list, code } as const;
  return entryOf(hit, { labels: names });
}

/** Makes the entries of each kind; those of codes load every code list. */
const MAKERS: Readonly<Record<HitKind, () => Promise<SearchEntry[]> | SearchEntry[]>> = {
  system: () => SYSTEMS.map(systemEntry),
  group: () => groups().filter(({ hit }) => hit.kind === "group"),
  column: () => groups().filter(({ hit }) => hit.kind === "column"),
  list: listEntries,
  code: async () => {
    const lists = await Promise.all(CODE_LISTS.map(codeList));
    return lists.flatMap((list) => [...list].map((entry) => codeEntry(list.name, entry)));
  },
};

function groups(): SearchEntry[] {
  return SYSTEMS.flatMap(({ groups }) => Object.values(groups).flatMap(groupEntries));
}

const made = new Map<HitKind, Promise<readonly SearchEntry[]>>();

/** The entries of a kind, made when they are first asked for, and kept. */
export function searchEntries(kind: HitKind): Promise<readonly SearchEntry[]> {
  let entries = made.get(kind);
  if (entries === undefined) {
    made.set(kind, entries = Promise.resolve().then(MAKERS[kind]));
    entries.catch(() => made.delete(kind));
  }
  return entries;
}
