import type { Group } from "../catalog/dataset.ts";
import type { CodeEntry, CodeList, CodeListName } from "./code_list.ts";
import { allColumnLists, type ColumnLists, columnLists } from "./column_lists.ts";
import { codeList } from "./load_list.ts";
import { listCode } from "./spelling.ts";

/** Codes looked up that are kept. */
const MOST_FOUND = 65_536;

/** Characters of the labels that reads share, all of them, rather than have those that they meet. */
const MOST_SHARED = 100_000;

/** The codes that a column of a group may hold at a time, as its files write them. */
export class ColumnCodes {
  /** The names of the lists. */
  readonly names: readonly CodeListName[];
  readonly #lists: readonly CodeList[];
  readonly #rule: ColumnLists;
  readonly #found = new Map<string, CodeEntry | null | undefined>();

  /** Looks codes up in lists as a rule says; {@linkcode columnCodes} is the way to get one. */
  constructor(lists: readonly CodeList[], rule: ColumnLists) {
    this.names = rule.lists;
    this.#lists = lists;
    this.#rule = rule;
  }

  /** True when a code outside the lists is an error: the lists are known to be complete. */
  get closed(): boolean {
    return this.#lists.length > 0 && this.#lists.every((list) => !list.open);
  }

  /** Everything that {@linkcode ColumnCodes.find} may give; `undefined` of long lists. */
  get all(): readonly CodeEntry[] | undefined {
    const more = Object.entries(this.#rule.more ?? {}).map(([code, label]) => added(code, label));
    const entries = [...this.#lists.flatMap((list) => [...list]), ...more];
    const characters = entries.reduce((sum, { pt }) => sum + pt.length, 0);
    return characters > MOST_SHARED ? undefined : entries;
  }

  /**
   * What a code means; `null` when it stands for "no information" without a label, `undefined` when
   * no list has it.
   */
  find(code: string): CodeEntry | null | undefined {
    let entry = this.#found.get(code);
    if (entry === undefined && !this.#found.has(code)) {
      if (this.#found.size === MOST_FOUND) this.#found.clear();
      this.#found.set(code, entry = this.#look(code));
    }
    return entry;
  }

  #look(code: string): CodeEntry | null | undefined {
    const { spelling, same, more } = this.#rule;
    if (this.#lists.some((list) => list.missing.includes(code))) return null;
    const label = more?.[code];
    if (label !== undefined) return added(code, label);
    const spelled = spelling === undefined ? code : listCode(code, spelling);
    if (spelled === null || spelled === undefined) return spelled;
    const wanted = same?.[spelled] ?? spelled;
    for (const list of this.#lists) {
      const entry = list.get(wanted);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** True when a list has the code, or it stands for "no information". */
  has(code: string): boolean {
    return this.find(code) !== undefined;
  }
}

/** A code that no list has. */
function added(code: string, [pt, en]: readonly [pt: string, en: string]): CodeEntry {
  return { code, pt, en, trust: "medium" };
}

/**
 * The codes of a column at a time, their lists loaded; `undefined` when it has no code list.
 *
 * @param period `YYYY-MM` or `YYYY`; the newest when absent.
 *
 * @example The same column before and after the table changed
 * ```ts
 * import { columnCodes, findGroup } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const rd = findGroup("SIHSUS-RD")!;
 * assertEquals((await columnCodes(rd, "DIAG_PRINC", "1996-05"))?.find("4109")?.pt, "INFARTO AGUDO DO MIOCARDIO");
 * assertEquals((await columnCodes(rd, "DIAG_PRINC", "2016-05"))?.find("I219")?.pt, "Infarto agudo do miocardio NE");
 * assertEquals((await columnCodes(rd, "DIAG_SECUN", "2016-05"))?.find("0000"), null);
 * ```
 */
export async function columnCodes(
  group: Group,
  column: string,
  period?: string,
): Promise<ColumnCodes | undefined> {
  const rule = columnLists(group, column, period);
  return rule && (loaded.get(rule) ?? await load(rule));
}

/** Gives the codes that a column may hold at a time; `undefined` when that is not known. */
export type CodesOf = (column: string, period?: string) => ColumnCodes | undefined;

/**
 * Loads the lists of some columns, of all times, and gives a function that looks them up without
 * waiting.
 */
export async function loadCodes(group: Group, columns: Iterable<string>): Promise<CodesOf> {
  const names = new Set(columns);
  const rules = [...names].flatMap((name) => allColumnLists(group, name));
  const others = rules.filter((rule) => !loaded.has(rule));
  if (others.length > 0) await Promise.all(others.map(load));
  return (column, period) => {
    const rule = names.has(column) ? columnLists(group, column, period) : undefined;
    return rule && loaded.get(rule);
  };
}

/** What was loaded. Rules that say the same share what was looked up. */
const loaded = new WeakMap<ColumnLists, ColumnCodes>();
const kept = new Map<string, Promise<ColumnCodes>>();

async function load(rule: ColumnLists): Promise<ColumnCodes> {
  const text = JSON.stringify([rule.lists, rule.spelling, rule.same, rule.more]);
  let codes = kept.get(text);
  if (codes === undefined) {
    kept.set(
      text,
      codes = Promise.all(rule.lists.map(codeList)).then((lists) => new ColumnCodes(lists, rule)),
    );
  }
  loaded.set(rule, await codes);
  return codes;
}
