/**
 * CPF, the number of a natural person in the taxpayers' register (Cadastro de Pessoas Físicas).
 *
 * ```text
 * 529.982.247-25
 * ||||||||| ||
 * ||||||||| |+- second check digit: weights 11 to 2 on the ten before it
 * ||||||||| +-- first check digit: weights 10 to 2 on the nine before it
 * ||||||||+---- fiscal region of the first registration
 * ```
 *
 * A check digit is 11 less the remainder of the weighted sum by 11, or 0 when that is 10 or 11. The
 * ten numbers of one repeated digit pass that test and are no CPF. Source: Receita Federal, as
 * described in public validators.
 *
 * @module
 */

import type { Bool } from "apache-arrow";
import type { ArrowVector } from "../../arrow/arrow_types.ts";
import type { Uf } from "../../catalog/uf.ts";
import { bareText, type DocumentRule, formatText, textTest } from "./document_rule.ts";
import { testColumn, type TextColumn } from "./document_column.ts";

/** A CPF taken apart. */
export interface Cpf {
  /** Eleven digits. */
  readonly digits: string;
  /** The UFs of the fiscal region in which the person was registered. */
  readonly ufs: readonly Uf[];
}

const RULE: DocumentRule = { mask: "###.###.###-##", check };

/** By the ninth digit. */
const FISCAL_REGIONS: readonly (readonly Uf[])[] = [
  ["RS"],
  ["DF", "GO", "MS", "MT", "TO"],
  ["AC", "AM", "AP", "PA", "RO", "RR"],
  ["CE", "MA", "PI"],
  ["AL", "PB", "PE", "RN"],
  ["BA", "SE"],
  ["MG"],
  ["ES", "RJ"],
  ["SP"],
  ["PR", "SC"],
];

function check(characters: Uint8Array, at: number): boolean {
  let first = 0;
  let second = 0;
  let different = 0;
  for (let i = 0; i < 9; i++) {
    const digit = characters[at + i]! - 0x30;
    if (digit < 0 || digit > 9) return false;
    first += digit * (10 - i);
    second += digit * (11 - i);
    different |= digit ^ (characters[at]! - 0x30);
  }
  if (different === 0) return false;
  const expected = checkDigit(first);
  return characters[at + 9] === expected + 0x30 &&
    characters[at + 10] === checkDigit(second + expected * 2) + 0x30;
}

function checkDigit(sum: number): number {
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/**
 * Tells whether a text is a CPF: eleven digits, or `529.982.247-25`, whose check digits are right.
 * That does not mean that it was ever given to anybody.
 *
 * @example
 * ```ts
 * import { isCpf } from "@dsbr/core/brazil";
 * import { assert } from "@std/assert";
 *
 * assert(isCpf("52998224725") && isCpf("529.982.247-25"));
 * assert(!isCpf("52998224726") && !isCpf("11111111111"));
 * ```
 */
export const isCpf: (text: string) => boolean = textTest(RULE);

/** Takes a CPF apart; `undefined` when the text is none. */
export function parseCpf(text: string): Cpf | undefined {
  if (!isCpf(text)) return undefined;
  const digits = bareText(RULE, text);
  return { digits, ufs: FISCAL_REGIONS[Number(digits[8])]! };
}

/**
 * Spells eleven digits as `529.982.247-25`, whether or not the check digits are right; `undefined`
 * when the text is not eleven digits.
 */
export function formatCpf(text: string): string | undefined {
  return formatText(RULE, /^\d{11}$/, text);
}

/**
 * Tests a column of text for CPFs; null where the column is null.
 *
 * @throws {TypeError} When the column holds no text.
 */
export function isCpfColumn(column: TextColumn): ArrowVector<Bool> {
  return testColumn(RULE, column);
}
