/**
 * TabWin's conversion tables (`.CNV`), the code lists that DataSUS ships with its data.
 *
 * ```text
 * 0         1         2         3         4         5         6
 * 0123456789012345678901234567890123456789012345678901234567890123456789
 *  3 1 L
 *       3  Ignorado                                           0-9
 *       1  Masculino                                          1
 *   3   2  Feminino                                           3
 * ```
 *
 * A header, `3 1 L` here, says how many categories there are, how many characters of a record a code
 * has, and how codes are compared: `L` as text, `F` as numbers against upper limits, nothing as
 * numbers. Then each line has in columns 0-2 the category that it adds up into, in 3-6 its category, from 8 a label and
 * from 60 codes and ranges of them, parted by commas. A header that begins with `N` has labels of 100
 * characters, not 50. `;` begins a comment. A later line overrides an earlier one, which is how
 * catch-alls are made; a category may have many lines.
 *
 * Source: tables of an official TAB_SIH package (competence 2019-05), as read in the tests of
 * gcms/tabwin-definition.
 *
 * @module
 */

import { DataSusError } from "../../error.ts";
import { tabLines, type TabReadOptions } from "./tab_text.ts";

/** How a table compares codes. */
export type CnvComparison = "text" | "number" | "upper limit";

/** One category of a table. */
export interface CnvCategory {
  /** Its number, which gives the order in which TabWin shows it. */
  readonly number: number;
  /** What it is called. */
  readonly label: string;
  /** The number of the category into which it adds up, where there is one. */
  readonly subtotal: number | undefined;
  /** Its codes and ranges, as they stand in the table, line after line. */
  readonly codes: readonly string[];
}

/** What a table says of a code. */
export interface CnvEntry {
  /** The code that was looked up, as it was given. */
  readonly code: string;
  /** The label, in Portuguese as all of these tables are. */
  readonly pt: string;
  /** The category's number. */
  readonly number: number;
}

/** A code or a range of codes, and the category that it is of. */
interface Rule {
  readonly low: string;
  readonly high: string;
  readonly category: number;
}

/** Where codes begin, counted from 0, and how much later in a wide table. */
const CODES_AT = 60;
const WIDER = 50;

/** A conversion table of TabWin; {@linkcode readCnv} reads one. */
export class Cnv {
  /** Characters of a record that a code takes. */
  readonly width: number;
  /** How codes are compared. */
  readonly comparison: CnvComparison;
  /** The first comment, which often is a title. */
  readonly comment: string | undefined;
  /** The categories, in the order of their numbers. */
  readonly categories: readonly CnvCategory[];
  readonly #byNumber: ReadonlyMap<number, CnvCategory>;
  /** In the order in which they are asked: the last line first, the lowest limit first. */
  readonly #rules: readonly Rule[];
  readonly #known = new Map<string, CnvEntry | undefined>();

  /** Makes a table of its parts; `readCnv` is the way to get one. */
  constructor(
    width: number,
    comparison: CnvComparison,
    lines: readonly (CnvCategory & { readonly at: number })[],
    comment?: string,
  ) {
    this.width = width;
    this.comparison = comparison;
    this.comment = comment;
    const byNumber = new Map<number, CnvCategory>();
    for (const { number, label, subtotal, codes } of lines) {
      const before = byNumber.get(number);
      byNumber.set(
        number,
        before === undefined
          ? { number, label, subtotal, codes }
          : { ...before, codes: [...before.codes, ...codes] },
      );
    }
    this.categories = [...byNumber.values()].toSorted((a, b) => a.number - b.number);
    this.#byNumber = byNumber;
    const rules = lines.flatMap(({ number, codes }) => codes.map((code) => rule(code, number)));
    this.#rules = comparison === "upper limit"
      ? rules.toSorted((a, b) => Number(a.high) - Number(b.high))
      : rules.toReversed();
  }

  /**
   * What the table says of a code: the first `width` characters count. Where codes are numbers,
   * leading zeros do not matter. `undefined` when no line has it.
   */
  get(code: string): CnvEntry | undefined {
    if (this.#known.has(code)) return this.#known.get(code);
    const rule = this.#find(code);
    const entry = rule === undefined
      ? undefined
      : { code, pt: this.#byNumber.get(rule.category)!.label, number: rule.category };
    if (this.#known.size < MOST_KNOWN) this.#known.set(code, entry);
    return entry;
  }

  #find(code: string): Rule | undefined {
    const text = code.slice(0, this.width).trimEnd();
    const value = number(text);
    if (this.comparison === "upper limit") {
      return value === undefined
        ? undefined
        : this.#rules.find(({ high }) => value <= Number(high));
    }
    const asNumbers = this.comparison === "number" && value !== undefined;
    return this.#rules.find(({ low, high }) => {
      if (asNumbers) {
        const [from, to] = [number(low), number(high)];
        return from !== undefined && to !== undefined && value >= from && value <= to;
      }
      return low === high ? text === low : text >= low && text <= high && text.length > 0;
    });
  }
}

/** Codes remembered, so that a column of amounts does not fill the memory. */
const MOST_KNOWN = 65_536;

function number(text: string): number | undefined {
  return /^\s*-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function rule(code: string, category: number): Rule {
  const match = /^([^-]*[^-\s])\s*-\s*([^-]+)$/.exec(code);
  const [low, high] = match === null ? [code, code] : [match[1]!, match[2]!];
  return { low: low.trimEnd(), high: high.trimEnd(), category };
}

/**
 * Reads a conversion table of TabWin.
 *
 * @example
 * ```ts
 * import { readCnv } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * const line = (number: number, label: string, codes: string): string =>
 *   String(number).padStart(7) + "  " + label.padEnd(51) + codes;
 * const text = ["3 1 L", line(3, "Ignorado", "0-9"), line(1, "Masculino", "1"), line(2, "Feminino", "3")];
 * const sex = readCnv(new TextEncoder().encode(text.join("\r\n")));
 * assertEquals(sex.get("3")?.pt, "Feminino");
 * assertEquals(sex.get("7")?.pt, "Ignorado");
 * ```
 *
 * @throws {DataSusError} `FORMAT` when the header or a line cannot be read; the message has its number.
 */
export function readCnv(bytes: Uint8Array, options: TabReadOptions = {}): Cnv {
  const { name = "a conversion table" } = options;
  const rows = tabLines(bytes, options);
  const at = rows.findIndex((row) => row.trim() !== "" && !row.trimStart().startsWith(";"));
  const header = /^\s*([A-Z]*)\s*(\d+)\s+(\d+)\s*([A-Z]*)\s*(?:;.*)?$/i.exec(rows[at] ?? "");
  if (header === null) {
    throw failure(name, Math.max(at, 0), "it does not begin with a count and a width");
  }
  const [, variant = "", , width, flag = ""] = header;
  const codesAt = variant.toUpperCase() === "N" ? CODES_AT + WIDER : CODES_AT;
  const comparison = COMPARISONS[flag.toUpperCase()];
  if (comparison === undefined || Number(width) === 0) {
    throw failure(name, at, `its header "${rows[at]!.trim()}" has no known meaning`);
  }
  const lines = rows.flatMap((row, i) =>
    i <= at || isEmpty(row) ? [] : [{ ...readLine(row, codesAt, name, i), at: i }]
  );
  const comment = rows.slice(0, at).map((row) => row.replace(/^[\s;]+/, "").trim())
    .find((row) => row !== "");
  return new Cnv(Number(width), comparison, lines, comment);
}

const COMPARISONS: Readonly<Record<string, CnvComparison>> = {
  "": "number",
  L: "text",
  F: "upper limit",
};

/** Blank, a comment, or a rule of dashes. */
function isEmpty(row: string): boolean {
  return row.trimStart().startsWith(";") || !/\w/.test(row);
}

function readLine(row: string, codesAt: number, name: string, at: number): CnvCategory {
  const subtotal = row.slice(0, 3).trim();
  const number = row.slice(3, 7).trim();
  if (!/^\d+$/.test(number) || !/^\d*$/.test(subtotal)) {
    throw failure(name, at, "columns 1 to 7 hold no number of a category");
  }
  // Some tables have their codes one column further left.
  const start = row[codesAt - 1]?.trim() && !row[codesAt - 2]?.trim() ? codesAt - 1 : codesAt;
  const codes = row.slice(start).replace(/;.*$/, "");
  return {
    number: Number(number),
    label: row.slice(8, start).trim(),
    subtotal: subtotal === "" ? undefined : Number(subtotal),
    codes: codes.split(",").map((code) => code.trim()).filter((code) => code !== ""),
  };
}

function failure(name: string, at: number, why: string): DataSusError {
  return new DataSusError(`Cannot read "${name}": line ${at + 1}: ${why}`, {
    code: "FORMAT",
    path: name,
    hint: "Take the table from the TabWin package as DataSUS ships it",
  });
}
