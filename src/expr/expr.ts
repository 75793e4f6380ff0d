/**
 * Conditions on columns: `col("VAL_TOT").gt(1000)`.
 *
 * A condition is a plain tree that can be printed, serialised and, once a file's header is known,
 * compiled to a test on the raw bytes of a record (see `predicate.ts`).
 *
 * @module
 */

import type { KindTypes } from "../catalog/row.ts";

/** What a column can be compared as. */
export type ColumnClass = "number" | "text" | "date" | "boolean" | "bytes";

/** The class of an Arrow type: text for strings and dictionaries, and so on. */
export type ClassOf<T> = T extends KindTypes["integer" | "number"] ? "number"
  : T extends KindTypes["code" | "text"] ? "text"
  : T extends KindTypes["date"] ? "date"
  : T extends KindTypes["boolean"] ? "boolean"
  : "bytes";

/**
 * The classes of a row's columns: what a condition on it may ask. Where the columns are not known
 * before run time, it may ask anything.
 */
export type ClassesOf<Row> = string extends keyof Row ? never : {
  readonly [Name in keyof Row]: ClassOf<Row[Name]>;
};

/** A comparison of two values. */
export type Comparison = "eq" | "ne" | "lt" | "le" | "gt" | "ge";

/** A value to compare with; dates are written `YYYY-MM-DD`. */
export type Literal = string | number | boolean;

/** A condition on one column, as plain data. */
export type ExprLeaf =
  | { readonly op: Comparison; readonly column: string; readonly value: Literal }
  | { readonly op: "in"; readonly column: string; readonly values: readonly Literal[] }
  | {
    readonly op: "startsWith" | "endsWith" | "contains";
    readonly column: string;
    readonly value: string;
  }
  | { readonly op: "isNull"; readonly column: string };

/** A condition as plain data. */
export type ExprNode =
  | { readonly op: "and" | "or"; readonly args: readonly ExprNode[] }
  | { readonly op: "not"; readonly arg: ExprNode }
  | ExprLeaf;

/** Names the property that carries a condition's needs through the type checker. */
declare const NEEDS: unique symbol;

/**
 * A condition on columns.
 *
 * `Needs` maps each column it names to the classes it can work on; the checker compares that with
 * the columns of the scan, so that an unknown name or a text test on a number does not compile. As
 * in SQL, a comparison with null is neither true nor false: such rows are left out, by `not` too.
 */
export class Expr<in Needs> {
  /** Exists for the type checker only. */
  declare readonly [NEEDS]: (columns: Needs) => void;
  /** The condition as plain data. */
  readonly node: ExprNode;

  /** Wraps a condition given as data; `col` is the usual way to make one. */
  constructor(node: ExprNode) {
    this.node = node;
  }

  /** Both conditions hold. */
  and<Others>(other: Expr<Others>): Expr<Needs & Others> {
    return new Expr({
      op: "and",
      args: [...operands("and", this.node), ...operands("and", other.node)],
    });
  }

  /** At least one of the conditions holds. */
  or<Others>(other: Expr<Others>): Expr<Needs & Others> {
    return new Expr({
      op: "or",
      args: [...operands("or", this.node), ...operands("or", other.node)],
    });
  }

  /** The condition is known not to hold. */
  not(): Expr<Needs> {
    return new Expr({ op: "not", arg: this.node });
  }

  /** The condition as data, for `JSON.stringify`. */
  toJSON(): ExprNode {
    return this.node;
  }

  /** The condition in the manner of SQL. */
  toString(): string {
    return formatExpr(this.node);
  }
}

function operands(op: "and" | "or", node: ExprNode): readonly ExprNode[] {
  return node.op === op ? node.args : [node];
}

/** The classes of column that can be compared with a `V`. */
export type ClassFor<V> = V extends number ? "number"
  : V extends boolean ? "boolean"
  : "text" | "date";

/** What a condition on column `Name` needs when it compares with a `V`. */
export type Needing<Name extends string, V> = { readonly [N in Name]: ClassFor<V> };

/** A value that a condition may compare with; a `Date` stands for its day in UTC. */
export type ComparedWith = string | number | boolean | Date;

/**
 * A column named in a condition; its methods make the condition.
 *
 * Text is compared character by character, dates as days (`"2023-01-31"` or a `Date`).
 */
export class ColumnRef<Name extends string> {
  /** The column's name. */
  readonly name: Name;

  /** Names a column; `col` does the same. */
  constructor(name: Name) {
    this.name = name;
  }

  /** Equals `value`. */
  eq<V extends ComparedWith>(value: V): Expr<Needing<Name, V>> {
    return this.#compare("eq", value);
  }

  /** Has a value other than `value`. */
  ne<V extends ComparedWith>(value: V): Expr<Needing<Name, V>> {
    return this.#compare("ne", value);
  }

  /** Is less than `value`. */
  lt<V extends string | number | Date>(value: V): Expr<Needing<Name, V>> {
    return this.#compare("lt", value);
  }

  /** Is less than or equal to `value`. */
  le<V extends string | number | Date>(value: V): Expr<Needing<Name, V>> {
    return this.#compare("le", value);
  }

  /** Is greater than `value`. */
  gt<V extends string | number | Date>(value: V): Expr<Needing<Name, V>> {
    return this.#compare("gt", value);
  }

  /** Is greater than or equal to `value`. */
  ge<V extends string | number | Date>(value: V): Expr<Needing<Name, V>> {
    return this.#compare("ge", value);
  }

  /** Lies between `low` and `high`, both inclusive. */
  between<V extends string | number | Date>(low: V, high: V): Expr<Needing<Name, V>> {
    return this.ge(low).and(this.le(high)) as Expr<Needing<Name, V>>;
  }

  /** Equals one of `values`; none of them when the list is empty. */
  in<V extends string | number | Date>(values: readonly V[]): Expr<Needing<Name, V>> {
    return new Expr({ op: "in", column: this.name, values: values.map(toLiteral) });
  }

  /** Text that begins with `prefix`. */
  startsWith(prefix: string): Expr<{ readonly [N in Name]: "text" }> {
    return new Expr({ op: "startsWith", column: this.name, value: prefix });
  }

  /** Text that ends with `suffix`. */
  endsWith(suffix: string): Expr<{ readonly [N in Name]: "text" }> {
    return new Expr({ op: "endsWith", column: this.name, value: suffix });
  }

  /** Text that contains `part`. */
  contains(part: string): Expr<{ readonly [N in Name]: "text" }> {
    return new Expr({ op: "contains", column: this.name, value: part });
  }

  /** Has no value: blank, unparsable, or a column that the file lacks. */
  isNull(): Expr<{ readonly [N in Name]: ColumnClass }> {
    return new Expr({ op: "isNull", column: this.name });
  }

  /** Has a value. */
  isNotNull(): Expr<{ readonly [N in Name]: ColumnClass }> {
    return this.isNull().not();
  }

  #compare<V extends ComparedWith>(op: Comparison, value: V): Expr<Needing<Name, V>> {
    return new Expr({ op, column: this.name, value: toLiteral(value) });
  }
}

function toLiteral(value: ComparedWith): Literal {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

/**
 * Names a column in a condition.
 *
 * @example
 * ```ts
 * import { col, sample, sih } from "@dsbr/core";
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() })
 *   .where(col("VAL_TOT").gt(1000).and(col("DIAG_PRINC").startsWith("I2")));
 * console.log(String(scan.plan().where)); // VAL_TOT > 1000 AND DIAG_PRINC LIKE 'I2%'
 * ```
 */
export function col<const Name extends string>(name: Name): ColumnRef<Name> {
  return new ColumnRef(name);
}

const SYMBOLS: Readonly<Record<Comparison, string>> = {
  eq: "=",
  ne: "<>",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
};

function formatExpr(node: ExprNode): string {
  switch (node.op) {
    case "and":
      return node.args.map((arg) => arg.op === "or" ? `(${formatExpr(arg)})` : formatExpr(arg))
        .join(" AND ");
    case "or":
      return node.args.map(formatExpr).join(" OR ");
    case "not":
      return node.arg.op === "isNull"
        ? `${node.arg.column} IS NOT NULL`
        : `NOT (${formatExpr(node.arg)})`;
    case "isNull":
      return `${node.column} IS NULL`;
    case "in":
      return `${node.column} IN (${node.values.map(formatLiteral).join(", ")})`;
    case "startsWith":
      return `${node.column} LIKE ${formatLiteral(`${escapeLike(node.value)}%`)}`;
    case "endsWith":
      return `${node.column} LIKE ${formatLiteral(`%${escapeLike(node.value)}`)}`;
    case "contains":
      return `${node.column} LIKE ${formatLiteral(`%${escapeLike(node.value)}%`)}`;
    default:
      return `${node.column} ${SYMBOLS[node.op]} ${formatLiteral(node.value)}`;
  }
}

/** `%`, `_` and `\` stand for themselves behind a `\`. */
function escapeLike(text: string): string {
  return text.replace(/[%_\\]/g, "\\$&");
}

function formatLiteral(value: Literal): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/** The columns that a condition names, without duplicates. */
export function columnsOf(node: ExprNode): readonly string[] {
  switch (node.op) {
    case "and":
    case "or":
      return [...new Set(node.args.flatMap(columnsOf))];
    case "not":
      return columnsOf(node.arg);
    default:
      return [node.column];
  }
}
