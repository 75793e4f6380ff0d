/**
 * CNS, the number of a person's national health card (Cartão Nacional de Saúde).
 *
 * Fifteen digits whose sum, weighted 15 to 1, is a multiple of 11. The first tells the kind:
 *
 * | first digit | kind |
 * |---|---|
 * | 1, 2 | definitive: a PIS/PASEP number of eleven digits, then `000` or `001`, then the check digit |
 * | 7, 8, 9 | provisional |
 *
 * `001` stands where `000` would need a check digit of 10. Source: the validation routines in the
 * e-SUS Atenção Primária integration manual (LEDI).
 *
 * @module
 */

import type { Bool } from "apache-arrow";
import type { ArrowVector } from "../../arrow/arrow_types.ts";
import { bareText, type DocumentRule, formatText, textTest } from "./document_rule.ts";
import { testColumn, type TextColumn } from "./document_column.ts";

/** A CNS taken apart. */
export interface Cns {
  /** Fifteen digits. */
  readonly digits: string;
  /** Whether the card is definitive or provisional. */
  readonly kind: "definitive" | "provisional";
}

const RULE: DocumentRule = { mask: "### #### #### ####", check };

function check(characters: Uint8Array, at: number): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const digit = characters[at + i]! - 0x30;
    if (digit < 0 || digit > 9) return false;
    sum += digit * (15 - i);
  }
  if (sum % 11 !== 0) return false;
  const kind = characters[at]! - 0x30;
  if (kind >= 7) return true;
  if (kind !== 1 && kind !== 2) return false;
  if (characters[at + 11] !== 0x30 || characters[at + 12] !== 0x30) return false;
  if (characters[at + 13] === 0x30) return true;
  // With 001 the digit is 8, which makes 10 of 000's: any other way to a multiple of 11 is wrong.
  return characters[at + 13] === 0x31 && characters[at + 14] === 0x38;
}

/**
 * Tells whether a text is a CNS: fifteen digits, or `100 0000 0006 0018`, whose sum is right.
 *
 * @example
 * ```ts
 * import { isCns } from "@dsbr/core/brazil";
 * import { assert } from "@std/assert";
 *
 * assert(isCns("100000000060018"));
 * assert(!isCns("100000000060017"));
 * ```
 */
export const isCns: (text: string) => boolean = textTest(RULE);

/** Takes a CNS apart; `undefined` when the text is none. */
export function parseCns(text: string): Cns | undefined {
  if (!isCns(text)) return undefined;
  const digits = bareText(RULE, text);
  return { digits, kind: digits < "3" ? "definitive" : "provisional" };
}

/**
 * Spells fifteen digits as `100 0000 0006 0018`, whether or not their sum is right; `undefined` when
 * the text is not fifteen digits.
 */
export function formatCns(text: string): string | undefined {
  return formatText(RULE, /^\d{15}$/, text);
}

/**
 * Tests a column of text for CNSs; null where the column is null.
 *
 * @throws {TypeError} When the column holds no text.
 */
export function isCnsColumn(column: TextColumn): ArrowVector<Bool> {
  return testColumn(RULE, column);
}
