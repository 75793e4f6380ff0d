/**
 * Conditions written as text, in the manner of SQL: `VAL_TOT > 1000 AND DIAG_PRINC LIKE 'I2%'`.
 *
 * ```text
 * or         and { OR and }
 * and        not { AND not }
 * not        NOT not | "(" or ")" | condition
 * condition  column ( = | == | <> | != | < | <= | > | >= ) value
 *            column [NOT] IN "(" [ value { "," value } ] ")"
 *            column [NOT] BETWEEN value AND value
 *            column [NOT] LIKE 'abc%' | '%abc' | '%abc%' | 'abc'
 *            column IS [NOT] NULL
 * value      'text' | "text" | number | true | false | 2023-01-31
 * ```
 *
 * @module
 */

import { nearest } from "../catalog/nearest.ts";
import { DataSusError } from "../error.ts";
import type { ColumnClass, Comparison, ExprLeaf, ExprNode, Literal } from "./expr.ts";

/**
 * Reads a condition that was written as text, as `String(expr)` writes it.
 *
 * Keywords and column names are found without regard to case; `classes` names the columns, in upper
 * case, and what each can be compared as. A value takes the class of its column: `SEXO = 01` is the
 * text `"01"`, `VAL_TOT > '1000'` the number 1000. Without `classes` any name is a column, and a value
 * is what it is written as. Inside `LIKE`, `\%`, `\_` and `\\` stand for the
 * characters themselves.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const classes = new Map([["VAL_TOT", "number"], ["UF_ZI", "text"]] as const);
 * assertEquals(parseExpr("val_tot > '10' and uf_zi = 120000", classes), {
 *   op: "and",
 *   args: [
 *     { op: "gt", column: "VAL_TOT", value: 10 },
 *     { op: "eq", column: "UF_ZI", value: "120000" },
 *   ],
 * });
 * ```
 *
 * @throws {DataSusError} `QUERY`; the hint ends in two lines that point at the place.
 */
export function parseExpr(
  text: string,
  classes: ReadonlyMap<string, ColumnClass> | undefined,
): ExprNode {
  return new ExprParser(text, classes).parse();
}

/** A piece of the text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
interface Token {
  readonly kind: "word" | "number" | "day" | "text" | "symbol" | "end";
  /** As written; without its quotes, for text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|Infinity)/i;

/** What a piece may be, in the order in which it is tried. */
const PIECES: readonly (readonly [kind: Token["kind"], pattern: RegExp])[] = [
  ["text", /'(?:[^']|'')*'|"(?:[^"]|"")*"/y],
  ["day", /\d{4}-\d\d-\d\d(?![\w-])/y],
  ["number", new RegExp(`${NUMBER.source}(?![\\w.])`, "iy")],
  ["word", /[\p{L}\p{N}_][\p{L}\p{N}_.]*/yu],
  ["symbol", /<=|>=|<>|!=|==|[=<>(),]/y],
];

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  "=": "eq",
  "==": "eq",
  "<>": "ne",
  "!=": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
};

/** `%`, text without wildcards, `%`; a backslash takes their meaning from `%`, `_` and itself. */
const LIKE_PATTERN = /^(%?)((?:[^%_\\]|\\[%_\\]?)*)(%?)$/s;

/** Parentheses and NOTs inside each other; far more than anyone writes, and no stack is lost. */
const DEEPEST = 200;

/** Characters shown on each side of the place that an error points at. */
const EXCERPT = 32;
/** Longest condition that an error's message repeats whole. */
const LONGEST_QUOTE = 60;

class ExprParser {
  readonly #text: string;
  /** Absent where any name may be a column. */
  readonly #classes: ReadonlyMap<string, ColumnClass> | undefined;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string, classes: ReadonlyMap<string, ColumnClass> | undefined) {
    this.#text = text;
    this.#classes = classes;
    this.#tokens = this.#tokenize();
  }

  parse(): ExprNode {
    if (this.#peek().kind === "end") {
      throw this.#fail("it is empty", this.#peek(), "Write for example VAL_TOT > 1000");
    }
    const node = this.#or();
    if (this.#peek().kind === "end") return node;
    const state = this.#peek().text === ")"
      ? "this parenthesis closes nothing"
      : "AND, OR or the end was expected";
    throw this.#fail(state, this.#peek());
  }

  #peek(): Token {
    return this.#tokens[this.#at]!;
  }

  #tokenize(): Token[] {
    const tokens: Token[] = [];
    const text = this.#text;
    for (let start = 0; start < text.length;) {
      const space = /\s/.test(text[start]!);
      const token = space ? undefined : readToken(text, start);
      if (!space && token === undefined) throw this.#strangeCharacter(start);
      if (token !== undefined) tokens.push(token);
      start = token?.end ?? start + 1;
    }
    tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
    return tokens;
  }

  #or(): ExprNode {
    const args = [this.#and()];
    while (this.#takeWord("OR")) args.push(this.#and());
    return join("or", args);
  }

  #and(): ExprNode {
    const args = [this.#not()];
    while (this.#takeWord("AND")) args.push(this.#not());
    return join("and", args);
  }

  #not(): ExprNode {
    const start = this.#peek();
    if (++this.#depth > DEEPEST) throw this.#fail("it is nested too deep", start);
    const node = this.#takeWord("NOT")
      ? { op: "not", arg: this.#not() } as const
      : this.#take("(")
      ? this.#parenthesis(start)
      : this.#condition();
    this.#depth--;
    return node;
  }

  #parenthesis(open: Token): ExprNode {
    const node = this.#or();
    if (this.#take(")")) return node;
    if (this.#peek().kind === "end") throw this.#fail("this parenthesis is not closed", open);
    throw this.#fail("AND, OR or a closing parenthesis was expected", this.#peek());
  }

  #condition(): ExprNode {
    const column = this.#column();
    const columnClass = this.#classes?.get(column);
    const operator = this.#peek();
    const comparison = Object.hasOwn(COMPARISONS, operator.text)
      ? COMPARISONS[operator.text]
      : undefined;
    if (operator.kind === "symbol" && comparison !== undefined) {
      this.#at++;
      return { op: comparison, column, value: this.#value(column, columnClass) };
    }
    if (this.#takeWord("IS")) {
      const negated = this.#takeWord("NOT");
      this.#expectWord("NULL");
      return negate({ op: "isNull", column }, negated);
    }
    const negated = this.#takeWord("NOT");
    if (this.#takeWord("IN")) return negate(this.#in(column, columnClass), negated);
    if (this.#takeWord("BETWEEN")) return negate(this.#between(column, columnClass), negated);
    if (this.#takeWord("LIKE")) return negate(this.#like(column, columnClass), negated);
    throw this.#fail(
      negated ? "IN, LIKE or BETWEEN was expected" : `a comparison was expected after ${column}`,
      this.#peek(),
      "Compare with =, <>, <, <=, >, >=, IN, BETWEEN, LIKE or IS NULL",
    );
  }

  #column(): string {
    const token = this.#peek();
    if (token.kind !== "word") {
      const hint = token.kind === "end" || token.kind === "symbol"
        ? undefined
        : "Write the column first, as in VAL_TOT > 1000";
      throw this.#fail("a column was expected", token, hint);
    }
    const name = token.text.toUpperCase();
    if (this.#classes !== undefined && !this.#classes.has(name)) {
      const hint = suggest(name, [...this.#classes.keys()]);
      throw this.#fail(`there is no column "${token.text}"`, token, hint, name);
    }
    this.#at++;
    return name;
  }

  #in(column: string, columnClass: ColumnClass | undefined): ExprLeaf {
    const values: Literal[] = [];
    this.#expect("(", `Write the values in parentheses: ${column} IN ('a', 'b')`);
    if (this.#take(")")) return { op: "in", column, values };
    do values.push(this.#value(column, columnClass)); while (this.#take(","));
    this.#expect(")", "Part the values with commas and close the parenthesis");
    return { op: "in", column, values };
  }

  #between(column: string, columnClass: ColumnClass | undefined): ExprNode {
    const low = this.#value(column, columnClass);
    this.#expectWord("AND");
    const high = this.#value(column, columnClass);
    return {
      op: "and",
      args: [{ op: "ge", column, value: low }, { op: "le", column, value: high }],
    };
  }

  #like(column: string, columnClass: ColumnClass | undefined): ExprLeaf {
    const token = this.#peek();
    if (columnClass !== undefined && columnClass !== "text") {
      throw this.#fail(
        `${column} holds ${PLURALS[columnClass]}, and LIKE tests text`,
        token,
        columnClass === "date" ? `Write ${column} BETWEEN '2023-01-01' AND '2023-12-31'` : "",
        column,
      );
    }
    if (token.kind !== "text") {
      throw this.#fail("a pattern in quotes was expected", token, `Write ${column} LIKE 'I2%'`);
    }
    this.#at++;
    const [, before, body, after] = LIKE_PATTERN.exec(token.text) ?? [];
    if (body === undefined) {
      throw this.#fail(
        "LIKE does not know this pattern",
        token,
        "What works is 'abc%', '%abc', '%abc%' and 'abc'; write \\% or \\_ for the character itself",
        column,
      );
    }
    const value = body.replace(/\\([%_\\])/g, "$1");
    if (before === "" && after === "") return { op: "eq", column, value };
    if (before !== "" && after !== "") return { op: "contains", column, value };
    return { op: before === "" || body === "" ? "startsWith" : "endsWith", column, value };
  }

  /** The next value, as the column's class. */
  #value(column: string, columnClass: ColumnClass | undefined): Literal {
    const token = this.#peek();
    const word = token.kind === "word" ? token.text.toUpperCase() : undefined;
    if (token.kind === "end" || token.kind === "symbol") {
      throw this.#fail("a value was expected", token);
    }
    if (word === "NULL") {
      throw this.#fail(
        "nothing is equal to NULL",
        token,
        `Write ${column} IS NULL or ${column} IS NOT NULL`,
        column,
      );
    }
    if (word !== undefined && this.#classes?.has(word)) {
      throw this.#fail(
        "a column cannot be compared with another",
        token,
        columnClass === "text" ? `For the text write '${token.text}'` : undefined,
        column,
      );
    }
    const value = toLiteral(token, columnClass);
    if (value === undefined) throw this.#wrongClass(token, column, columnClass);
    this.#at++;
    return value;
  }

  #wrongClass(token: Token, column: string, columnClass: ColumnClass | undefined): DataSusError {
    const holds = `${column} holds ${columnClass && PLURALS[columnClass]}`;
    const written = this.#text.slice(token.start, token.end);
    switch (columnClass) {
      case undefined:
        return this.#fail("text stands in quotes", token, `Write '${token.text}'`, column);
      case "text":
        return this.#fail(
          `${holds}, which stands in quotes`,
          token,
          `Write '${token.text}'`,
          column,
        );
      case "number":
        return this.#fail(`${holds}, which ${written} is not`, token, undefined, column);
      case "date":
        return this.#fail(
          `${holds}, which ${written} is not`,
          token,
          "Write a day as '2023-01-31'",
          column,
        );
      case "boolean":
        return this.#fail(
          `${holds}, which ${written} is not`,
          token,
          "Write true or false",
          column,
        );
      case "bytes":
        return this.#fail(
          `${holds}, which cannot be compared`,
          token,
          `What works is ${column} IS NULL and ${column} IS NOT NULL`,
          column,
        );
    }
  }

  #take(symbol: string): boolean {
    const found = this.#peek().kind === "symbol" && this.#peek().text === symbol;
    if (found) this.#at++;
    return found;
  }

  #takeWord(keyword: string): boolean {
    const found = this.#peek().kind === "word" && this.#peek().text.toUpperCase() === keyword;
    if (found) this.#at++;
    return found;
  }

  #expect(symbol: string, hint: string): void {
    if (!this.#take(symbol)) throw this.#fail(`"${symbol}" was expected`, this.#peek(), hint);
  }

  #expectWord(keyword: string): void {
    if (!this.#takeWord(keyword)) throw this.#fail(`${keyword} was expected`, this.#peek());
  }

  #strangeCharacter(start: number): DataSusError {
    const character = String.fromCodePoint(this.#text.codePointAt(start)!);
    const quote = character === "'" || character === '"';
    const end = quote ? this.#text.length : start + character.length;
    return this.#fail(
      quote ? "this quote is not closed" : `"${character}" has no meaning here`,
      { start, end },
      quote ? "Double a quote that is part of the text: 'D''Oeste'" : "Text stands in quotes",
    );
  }

  #fail(
    state: string,
    { start, end }: Pick<Token, "start" | "end">,
    hint?: string,
    column?: string,
  ): DataSusError {
    const text = this.#text.replace(/\s/g, " ");
    const quoted = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
    const from = start > EXCERPT ? start - EXCERPT : 0;
    const to = Math.min(text.length, end + EXCERPT);
    const [before, after] = [from > 0 ? "…" : "", to < text.length ? "…" : ""];
    const indent = [...before + text.slice(from, start)].length;
    const marked = Math.max(1, [...text.slice(start, end)].length);
    const excerpt = text.trim() === "" ? [] : [
      `  ${before}${text.slice(from, to)}${after}`,
      `  ${" ".repeat(indent)}${"^".repeat(marked)}`,
    ];
    return new DataSusError(
      `Cannot read the condition "${quoted}": ${state} (character ${start + 1})`,
      { code: "QUERY", column, hint: [...(hint ? [hint] : []), ...excerpt].join("\n") },
    );
  }
}

const PLURALS: Readonly<Record<ColumnClass, string>> = {
  number: "numbers",
  text: "text",
  date: "dates",
  boolean: "truth values",
  bytes: "obfuscated bytes",
};

function suggest(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return near.length > 0
    ? `Did you mean ${near.join(" or ")}?`
    : `There are ${names.length} columns: ${names.slice(0, 8).join(", ")}${
      names.length > 8 ? ", ..." : ""
    }`;
}

function readToken(text: string, start: number): Token | undefined {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = start;
    const piece = pattern.exec(text)?.[0];
    if (piece === undefined) continue;
    const end = start + piece.length;
    if (kind !== "text") return { kind, text: piece, start, end };
    const quote = piece[0]!;
    return { kind, text: piece.slice(1, -1).replaceAll(quote + quote, quote), start, end };
  }
  return undefined;
}

/** Chains of the same operator are one node, as `Expr.and` and `Expr.or` make them. */
function join(op: "and" | "or", args: readonly ExprNode[]): ExprNode {
  if (args.length === 1) return args[0]!;
  return { op, args: args.flatMap((arg) => arg.op === op ? arg.args : [arg]) };
}

function negate(node: ExprNode, negated: boolean): ExprNode {
  return negated ? { op: "not", arg: node } : node;
}

/** A value as the class of its column, or as it is written; `undefined` when it is none. */
function toLiteral(
  { kind, text }: Pick<Token, "kind" | "text">,
  columnClass: ColumnClass | undefined,
): Literal | undefined {
  switch (columnClass) {
    case undefined:
      if (kind === "word") return toLiteral({ kind, text }, "boolean");
      return kind === "number" ? Number(text) : text;
    case "text":
      return kind === "word" ? undefined : text;
    case "number":
      return kind !== "word" && NUMBER.exec(text)?.[0] === text ? Number(text) : undefined;
    case "date":
      return kind !== "word" && isDay(text) ? text : undefined;
    case "boolean":
      return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
    case "bytes":
      return undefined;
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
