/**
 * Municipality codes of IBGE as documents: six digits, or seven with a check digit that is looked up
 * and never computed, since nine municipalities break its formula.
 *
 * @module
 */

import type { Bool } from "apache-arrow";
import type { ArrowVector } from "../../arrow/arrow_types.ts";
import { municipality } from "../places/municipality.ts";
import type { Place } from "../places/place.ts";
import { type DocumentRule, textTest } from "./document_rule.ts";
import { testColumn, type TextColumn } from "./document_column.ts";

const SIX: DocumentRule = { mask: "######", check: (bytes, at) => isCurrent(bytes, at, 6) };
const SEVEN: DocumentRule = { mask: "#######", check: (bytes, at) => isCurrent(bytes, at, 7) };
const isSix = textTest(SIX);
const isSeven = textTest(SEVEN);

function isCurrent(bytes: Uint8Array, at: number, length: number): boolean {
  let code = "";
  for (let i = at; i < at + length; i++) code += String.fromCharCode(bytes[i]!);
  return municipality(code)?.status === "current";
}

/**
 * Tells whether a text is the code of a municipality of today, of six or seven digits. Codes of old,
 * ignored and foreign ones are not: `municipality` knows them.
 *
 * @example
 * ```ts
 * import { isIbge } from "@dsbr/core/brazil";
 * import { assert } from "@std/assert";
 *
 * assert(isIbge("355030") && isIbge("3550308"));
 * assert(isIbge("2201919")); // breaks the formula
 * assert(!isIbge("3550309") && !isIbge("350000"));
 * ```
 */
export function isIbge(text: string): boolean {
  return text.length === 6 ? isSix(text) : isSeven(text);
}

/** The municipality of today that a code stands for; `undefined` when the text is none. */
export function parseIbge(text: string): Place | undefined {
  return isIbge(text) ? municipality(text) : undefined;
}

/** The code of seven digits for one of six or seven; `undefined` when the text is none. */
export function formatIbge(text: string): string | undefined {
  return parseIbge(text)?.ibge;
}

/**
 * Tests a column of text for municipality codes of six digits, as nearly all of DataSUS's files have
 * them, or of seven; null where the column is null.
 *
 * @throws {TypeError} When the column holds no text.
 */
export function isIbgeColumn(column: TextColumn, digits: 6 | 7 = 6): ArrowVector<Bool> {
  return testColumn(digits === 6 ? SIX : SEVEN, column);
}
