/**
 * ICD-10 (CID-10) codes as DataSUS writes them, and sets of them.
 *
 * A code is a letter and two digits, the category, and mostly one more digit, the subcategory. DataSUS
 * leaves out the point: `I21.9` is `I219`. Diagnoses are ICD-10 in SIH from 1998 and in SIM from
 * 1996; older ones are ICD-9, whose `E` and `V` codes look alike.
 *
 * @module
 */

import { DataSusError } from "../../error.ts";
import { col, Expr, type ExprNode } from "../../expr/expr.ts";
import type { DiagnosisGroup, DiagnosisList } from "./diagnosis_list.ts";

/**
 * A code in DataSUS's spelling: `I21.9`, `i219`, `I219*` and ` I219 ` are `I219`, and `I10X`, where
 * `X` fills the place of a subcategory, and `A16.` are their categories. `undefined` for what is no
 * ICD-10 code: a blank, and `0000`, which stands for "none" in `DIAG_SECUN` and its like.
 *
 * @example
 * ```ts
 * import { normalizeIcd10 } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(normalizeIcd10("I21.9"), "I219");
 * assertEquals(normalizeIcd10("I10X"), "I10");
 * assertEquals(normalizeIcd10("0000"), undefined);
 * ```
 */
export function normalizeIcd10(text: string): string | undefined {
  const match = /^\s*([A-Za-z]\d\d)\.?(\d|[Xx])?[*+†]?\s*$/.exec(text);
  if (match === null) return undefined;
  const [, category = "", subcategory = ""] = match;
  return category.toUpperCase() + (/\d/.test(subcategory) ? subcategory : "");
}

/** A code in the international spelling: `I219` is `I21.9`; `undefined` for what is no code. */
export function formatIcd10(text: string): string | undefined {
  const code = normalizeIcd10(text);
  return code === undefined || code.length === 3 ? code : `${code.slice(0, 3)}.${code[3]}`;
}

/** Subcategories from `low` to `high`, both inclusive, numbered: `A00.0` is 0, `B00.0` 1000. */
interface CodeRange {
  readonly low: number;
  readonly high: number;
}

/** A set of ICD-10 codes; {@linkcode icd10} makes one. */
export class Icd10Set {
  /** The codes in words, such as `I20-I25`. */
  readonly text: string;
  /** The beginnings that the codes of the set have, and no others: the fewest there are. */
  readonly prefixes: readonly string[];

  /** Makes a set of its text and the beginnings of its codes; `icd10` is the way to get one. */
  constructor(text: string, prefixes: readonly string[]) {
    this.text = text;
    this.prefixes = prefixes;
  }

  /**
   * Tells whether a code, in any spelling, is in the set. A category is in it when all of its
   * subcategories are.
   */
  has(code: string): boolean {
    const normal = normalizeIcd10(code);
    return normal !== undefined && this.prefixes.some((prefix) => normal.startsWith(prefix));
  }

  /**
   * The condition that one of the columns, at least, holds a code of the set, for `scan.where`.
   *
   * Columns are taken to hold codes without a point, as DataSUS writes them.
   *
   * @throws {RangeError} When no column is named.
   */
  on<const Names extends readonly string[]>(
    ...columns: Names
  ): Expr<{ readonly [Name in Names[number]]: "text" }> {
    const nodes: ExprNode[] = columns.flatMap((column) =>
      this.prefixes.map((prefix) => col(column).startsWith(prefix).node)
    );
    if (nodes.length === 0) throw new RangeError("Cannot test a diagnosis: no column is named");
    return new Expr(nodes.length === 1 ? nodes[0]! : { op: "or", args: nodes });
  }

  /** The codes in words. */
  toString(): string {
    return this.text;
  }
}

/**
 * A set of ICD-10 codes: categories, subcategories and inclusive ranges of them, parted by commas,
 * or a list or group of a list such as `ICSAP`.
 *
 * A category stands for all of its subcategories, so `I20-I25` ends with `I25.9`.
 *
 * @example
 * ```ts
 * import { icd10 } from "@dsbr/core/brazil";
 * import { sample, sih } from "@dsbr/core";
 * import { assert } from "@std/assert";
 *
 * const ischaemic = icd10("I20-I25");
 * assert(ischaemic.has("I21.9") && !ischaemic.has("I26"));
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
 *   .where(ischaemic.on("DIAG_PRINC"));
 * console.log(String(scan.plan().where)); // DIAG_PRINC LIKE 'I20%' OR ...
 * ```
 *
 * @throws {DataSusError} `QUERY` when a part is no code or range, or a range runs backwards.
 */
export function icd10(
  codes: string | readonly string[] | DiagnosisGroup | DiagnosisList,
): Icd10Set {
  const text = wording(codes);
  const ranges = text.split(",").map((part) => part.trim()).filter((part) => part !== "")
    .map(parseRange);
  if (ranges.length === 0) {
    throw new DataSusError(`Cannot read diagnoses "${text}": it names none`, {
      code: "QUERY",
      hint: 'Write codes and ranges, such as "I20-I25, I60"',
    });
  }
  return new Icd10Set(text, merge(ranges).flatMap(prefixesOf));
}

function wording(codes: string | readonly string[] | DiagnosisGroup | DiagnosisList): string {
  if (typeof codes === "string") return codes;
  if ("groups" in codes) return codes.groups.map((group) => group.codes).join(", ");
  return "codes" in codes ? codes.codes : codes.join(", ");
}

function parseRange(part: string): CodeRange {
  const [first, last = first, ...more] = part.split(/\s*[-–]\s*/);
  const low = first === undefined ? undefined : normalizeIcd10(first);
  const high = last === undefined ? undefined : normalizeIcd10(last);
  if (low === undefined || high === undefined || more.length > 0) {
    throw new DataSusError(`Cannot read diagnoses "${part}": it is no ICD-10 code or range`, {
      code: "QUERY",
      hint: 'Write codes and ranges, such as "I20-I25, I60"',
    });
  }
  const range = { low: numberOf(low.padEnd(4, "0")), high: numberOf(high.padEnd(4, "9")) };
  if (range.low <= range.high) return range;
  throw new DataSusError(`Cannot read diagnoses "${part}": the range runs backwards`, {
    code: "QUERY",
    hint: `Write "${high}-${low}"`,
  });
}

/** A subcategory as a number: the letter counts in thousands. */
function numberOf(code: string): number {
  return (code.charCodeAt(0) - 0x41) * 1000 + Number(code.slice(1));
}

/** In order, those that touch or overlap made one. */
function merge(ranges: readonly CodeRange[]): CodeRange[] {
  const merged: CodeRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.low - b.low)) {
    const last = merged.at(-1);
    if (last === undefined || range.low > last.high + 1) merged.push(range);
    else merged[merged.length - 1] = { low: last.low, high: Math.max(last.high, range.high) };
  }
  return merged;
}

/** The fewest beginnings that cover a range: a letter, ten categories, one, or a subcategory. */
function prefixesOf({ low, high }: CodeRange): string[] {
  const prefixes: string[] = [];
  for (let next = low; next <= high;) {
    const size = [1000, 100, 10, 1].find((size) => next % size === 0 && next + size - 1 <= high)!;
    const letter = String.fromCharCode(0x41 + Math.floor(next / 1000));
    const digits = String(next % 1000).padStart(3, "0");
    prefixes.push(letter + digits.slice(0, 4 - String(size).length));
    next += size;
  }
  return prefixes;
}
