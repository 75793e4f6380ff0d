import type { Language } from "../codes/code_list.ts";
import type { HitKind, SearchHit } from "./search_entries.ts";

/** How to search. */
export interface SearchOptions {
  /** Hits at most. Default 20. */
  readonly limit?: number | undefined;
  /** Search titles in this language only. Default both. */
  readonly lang?: Language | undefined;
  /**
   * What to look for. Default everything; without `code` the code lists need not be loaded, which
   * takes about a tenth of a second once.
   */
  readonly kinds?: readonly HitKind[] | undefined;
}

/** Every kind of hit, in the order in which equals are given. */
export const HIT_KINDS: readonly HitKind[] = ["system", "group", "column", "list", "code"];

/**
 * Finds systems, groups, columns, code lists and codes by words in Portuguese or English, the best
 * first.
 *
 * Accents, letter case and plural endings do not count, and a word may be the beginning of one. Every word must be
 * found; when nothing has them all, what has the most of them is given.
 *
 * @example
 * ```ts
 * import { catalog } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const [hit] = await catalog.search("nascidos vivos");
 * assertEquals([hit?.kind, hit?.name], ["system", "SINASC"]);
 * const [group] = await catalog.search("hospital admissions", { kinds: ["group"] });
 * console.log(group?.name, group?.en);
 * ```
 *
 * @throws {RangeError} When `limit` is not an integer of 0 or more.
 */
export async function search(text: string, options: SearchOptions = {}): Promise<SearchHit[]> {
  const { limit = 20, lang, kinds = HIT_KINDS } = options;
  if (!(Number.isInteger(limit) && limit >= 0)) {
    throw new RangeError(`Cannot give ${limit} hits of a search`);
  }
  const { findHits } = await import("./find_hits.ts");
  const inOrder = HIT_KINDS.filter((kind) => kinds.includes(kind));
  return await findHits(text, { limit, lang, kinds: inOrder });
}
