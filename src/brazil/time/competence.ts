/** A competence (competência): the month to which production is billed. */
export interface Competence {
  /** The year, four digits. */
  readonly year: number;
  /** The month, from 1 to 12. */
  readonly month: number;
}

/**
 * Reads a competence: `202301`, `2023-01`, `01/2023`, or `2301` as in names of files, where years from
 * 70 on are of the 20th century. `undefined` for what is none.
 *
 * @example
 * ```ts
 * import { parseCompetence } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(parseCompetence("202301"), { year: 2023, month: 1 });
 * assertEquals(parseCompetence("9412"), { year: 1994, month: 12 });
 * assertEquals(parseCompetence("202313"), undefined);
 * ```
 */
export function parseCompetence(text: string): Competence | undefined {
  const plain = text.trim().replace(/^(\d\d)\/(\d{4})$/, "$2$1");
  const match = /^(\d{4}|\d\d)-?(\d\d)$/.exec(plain);
  if (match === null) return undefined;
  const [, first = "", second = ""] = match;
  const year = Number(first);
  const month = Number(second);
  if (month < 1 || month > 12) return undefined;
  return { year: first.length === 4 ? year : year + (year >= 70 ? 1900 : 2000), month };
}

/** Spells a competence as DataSUS does: `202301`. */
export function formatCompetence({ year, month }: Competence): string {
  return String(year).padStart(4, "0") + String(month).padStart(2, "0");
}

/**
 * The competence that is some months later, or earlier when negative.
 *
 * @example
 * ```ts
 * import { addMonths } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(addMonths({ year: 2023, month: 11 }, 6), { year: 2024, month: 5 });
 * ```
 */
export function addMonths({ year, month }: Competence, months: number): Competence {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
}
