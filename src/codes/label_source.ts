import { DataSusError } from "../error.ts";
import type { CodeEntry, CodeListName } from "./code_list.ts";

/**
 * Anything that says what a code means: a TabWin table (`readCnv`), a `CodeList`, a `Map` of codes to
 * `{ pt }`. It is asked once for each distinct code, as the file writes it; a number is asked for as
 * its digits, without leading zeros.
 */
export interface LabelSource {
  /** What a code means; `undefined` when it is not known. */
  get(code: string): LabelEntry | undefined;
}

/** What a {@linkcode LabelSource} says of a code. */
export interface LabelEntry {
  /** The Portuguese label. */
  readonly pt: string;
  /** The English label, where there is one. */
  readonly en?: string;
}

/** Which columns are labelled from where else than from the built-in lists. */
export type LabelSources = Readonly<Record<string, LabelSource>>;

/** What labels are looked up in: the code lists that hold, or a source that the caller gave. */
export interface LabelCodes {
  /** The names of the code lists. */
  readonly names: readonly CodeListName[];
  /** What a code means; `null` for "no information", `undefined` when it is not known. */
  find(code: string): Meaning | null | undefined;
  /** Everything that `find` may give, in order, when that is known and not much. */
  readonly all?: readonly Meaning[] | undefined;
}

/** What a code means. */
export type Meaning = Pick<CodeEntry, "pt" | "en" | "names">;

/**
 * A caller's source as what labels are looked up in.
 *
 * @throws {DataSusError} `QUERY` when it has no `get`; `find` throws it when an entry has no label.
 */
export function codesFrom(column: string, source: LabelSource): LabelCodes {
  if (typeof source?.get !== "function") {
    throw cannotUse(column, "what it is to be labelled from has no get(code)");
  }
  return {
    names: [],
    find(code) {
      const entry = source.get(code) ?? undefined;
      if (entry !== undefined && typeof entry.pt !== "string") {
        throw cannotUse(column, `what it is labelled from gives no { pt } for "${code}"`);
      }
      // Only the two labels: `names` of another kind of entry would be taken for a list's.
      return entry && { pt: entry.pt, ...entry.en !== undefined && { en: entry.en } };
    },
  };
}

function cannotUse(column: string, why: string): DataSusError {
  return new DataSusError(`Cannot label "${column}": ${why}`, {
    code: "QUERY",
    column,
    hint: "Give a table of readCnv(), a codeList(), or a Map of codes to { pt }",
  });
}
