/**
 * CNES, the code of a health facility (Cadastro Nacional de Estabelecimentos de Saúde): seven
 * digits. No rule of a check digit is published, so the form is all that can be tested.
 *
 * @module
 */

import type { Bool } from "apache-arrow";
import type { ArrowVector } from "../../arrow/arrow_types.ts";
import { type DocumentRule, textTest } from "./document_rule.ts";
import { testColumn, type TextColumn } from "./document_column.ts";

/** A CNES code taken apart. */
export interface Cnes {
  /** Seven digits. */
  readonly digits: string;
}

const RULE: DocumentRule = { mask: "#######", check };

function check(characters: Uint8Array, at: number): boolean {
  let any = 0;
  for (let i = at; i < at + 7; i++) {
    const digit = characters[i]! - 0x30;
    if (digit < 0 || digit > 9) return false;
    any |= digit;
  }
  return any !== 0;
}

/** Tells whether a text has the form of a CNES code: seven digits, not all zero. */
export const isCnes: (text: string) => boolean = textTest(RULE);

/** Takes a CNES code; `undefined` when the text is none. */
export function parseCnes(text: string): Cnes | undefined {
  return isCnes(text) ? { digits: text } : undefined;
}

/**
 * Spells a CNES code with its leading zeros, which spreadsheets and numeric columns lose: `27014`
 * becomes `0027014`. `undefined` when the text is not one to seven digits.
 */
export function formatCnes(text: string): string | undefined {
  return /^\d{1,7}$/.test(text) ? text.padStart(7, "0") : undefined;
}

/**
 * Tests a column of text for CNES codes; null where the column is null.
 *
 * @throws {TypeError} When the column holds no text.
 */
export function isCnesColumn(column: TextColumn): ArrowVector<Bool> {
  return testColumn(RULE, column);
}
