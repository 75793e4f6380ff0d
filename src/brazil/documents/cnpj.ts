/**
 * CNPJ, the number of a legal entity (Cadastro Nacional da Pessoa Jurídica), numeric or, for
 * entities registered since July 2026, alphanumeric.
 *
 * ```text
 * 12.ABC.345/01DE-35
 * |--------| |--| ||
 * |          |    |+- second check digit
 * |          |    +-- first check digit: always digits
 * |          +------- establishment, 0001 being the head office of a numeric CNPJ
 * +------------------ root: the entity
 * ```
 *
 * The first twelve characters are digits or capital letters. Each counts as its ASCII code less 48
 * (`0` to `9` as themselves, `A` 17 to `Z` 42), weighted 2 to 9 from the right and over again; a check
 * digit is 11 less the remainder of the sum by 11, or 0 when that is 10 or 11. For digits alone this
 * is the rule of old. Sources: Instrução Normativa RFB 2.229/2024; Nota Técnica conjunta
 * COCAD/SUARA/RFB 49/2024, whose example is above.
 *
 * @module
 */

import type { Bool } from "apache-arrow";
import type { ArrowVector } from "../../arrow/arrow_types.ts";
import { bareText, type DocumentRule, formatText, textTest } from "./document_rule.ts";
import { testColumn, type TextColumn } from "./document_column.ts";

/** A CNPJ taken apart. */
export interface Cnpj {
  /** Fourteen characters, without punctuation. */
  readonly characters: string;
  /** The entity: the first eight. */
  readonly root: string;
  /** The establishment within it: the next four. `0001` is the head office of a numeric CNPJ. */
  readonly establishment: string;
  /** True when it has letters. */
  readonly alphanumeric: boolean;
}

const RULE: DocumentRule = { mask: "##.###.###/####-##", check };

function check(characters: Uint8Array, at: number): boolean {
  let first = 0;
  let second = 0;
  let any = 0;
  for (let i = 0; i < 12; i++) {
    const code = characters[at + i]!;
    if (!(code >= 0x30 && code <= 0x39) && !(code >= 0x41 && code <= 0x5a)) return false;
    const value = code - 0x30;
    any |= value;
    first += value * (i < 4 ? 5 - i : 13 - i);
    second += value * (i < 5 ? 6 - i : 14 - i);
  }
  if (any === 0) return false;
  const expected = checkDigit(first);
  return characters[at + 12] === expected + 0x30 &&
    characters[at + 13] === checkDigit(second + expected * 2) + 0x30;
}

function checkDigit(sum: number): number {
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/**
 * Tells whether a text is a CNPJ: fourteen characters, or `12.ABC.345/01DE-35`, whose check digits
 * are right. Letters must be capitals; all zeros is none.
 *
 * @example
 * ```ts
 * import { isCnpj } from "@dsbr/core/brazil";
 * import { assert } from "@std/assert";
 *
 * assert(isCnpj("00394544000185")); // Ministério da Saúde
 * assert(isCnpj("12.ABC.345/01DE-35"));
 * assert(!isCnpj("12abc34501de35"));
 * ```
 */
export const isCnpj: (text: string) => boolean = textTest(RULE);

/** Takes a CNPJ apart; `undefined` when the text is none. */
export function parseCnpj(text: string): Cnpj | undefined {
  if (!isCnpj(text)) return undefined;
  const characters = bareText(RULE, text);
  return {
    characters,
    root: characters.slice(0, 8),
    establishment: characters.slice(8, 12),
    alphanumeric: /[A-Z]/.test(characters),
  };
}

/**
 * Spells fourteen characters as `12.ABC.345/01DE-35`, whether or not the check digits are right;
 * `undefined` when the text has not the form of a CNPJ.
 */
export function formatCnpj(text: string): string | undefined {
  return formatText(RULE, /^[0-9A-Z]{12}\d{2}$/, text);
}

/**
 * Tests a column of text for CNPJs; null where the column is null.
 *
 * @throws {TypeError} When the column holds no text.
 */
export function isCnpjColumn(column: TextColumn): ArrowVector<Bool> {
  return testColumn(RULE, column);
}
