import type { Language } from "./codes/code_list.ts";
import type { DataSusError } from "./error.ts";
import { translate } from "./translate.ts";

/** What an error says in a language. Its `code` and fields are the same in all. */
export interface ErrorText {
  /** What went wrong. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string | undefined;
}

/**
 * What an error says, in Portuguese or English. A text that has no Portuguese stays English.
 *
 * @example
 * ```ts
 * import { DataSusError, errorText } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const error = new DataSusError('Cannot select month "13": months run from 1 to 12', {
 *   code: "QUERY",
 *   hint: "Write the month as a number from 1 to 12",
 * });
 * const { message, hint } = errorText(error, "pt");
 * assertEquals(message, 'Não é possível escolher o mês "13": os meses vão de 1 a 12');
 * assertEquals(hint, "Escreva o mês como número de 1 a 12");
 * ```
 *
 * @param lang Default {@linkcode preferredLanguage}.
 */
export function errorText(
  error: Pick<DataSusError, "message" | "hint">,
  lang: Language = preferredLanguage(),
): ErrorText {
  const { message, hint } = error;
  return { message: translate(message, lang), hint: hint && translate(hint, lang) };
}

/**
 * The language in which to speak to the user: `DSBR_LANG` (`pt` or `en`, if it is granted to be
 * read; nobody is asked), else the system's, `pt` for any Portuguese and `en` for all others.
 */
export function preferredLanguage(): Language {
  const variable = { name: "env", variable: "DSBR_LANG" } as const;
  const granted = Deno.permissions.querySync(variable).state === "granted";
  const named = (granted && Deno.env.get("DSBR_LANG")) || navigator.language || "en";
  return /^pt\b/i.test(named.replace("_", "-")) ? "pt" : "en";
}
