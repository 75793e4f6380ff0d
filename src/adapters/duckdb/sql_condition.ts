/**
 * Conditions of SQL, as DuckDB's `json_serialize_sql` spells them, turned into those of a scan.
 *
 * What a scan cannot test becomes `undefined`: nothing is known of it. Only the weaker condition
 * that is left is handed to the scan, and DuckDB tests the whole of it again.
 *
 * @module
 */

import type { ColumnClass, Comparison, ExprLeaf, ExprNode, Literal } from "../../expr/expr.ts";

/** A node of a parsed expression; what is read of it depends on its class. */
export interface SqlNode {
  readonly class?: string;
  readonly type?: string;
  readonly function_name?: string;
  readonly column_names?: readonly string[];
  readonly children?: readonly SqlNode[];
  readonly left?: SqlNode;
  readonly right?: SqlNode;
  readonly input?: SqlNode;
  readonly lower?: SqlNode;
  readonly upper?: SqlNode;
  readonly child?: SqlNode;
  readonly cast_type?: { readonly id?: string };
  readonly value?: SqlValue;
}

interface SqlValue {
  readonly is_null?: boolean;
  readonly type?: { readonly id?: string; readonly type_info?: { readonly scale?: number } | null };
  readonly value?: unknown;
}

/** What a column of the condition is: its name in the scan, and what it can be compared as. */
export interface ConditionColumn {
  /** Its name in the scan. */
  readonly name: string;
  /** What it can be compared as. */
  readonly class: ColumnClass;
}

/** The columns that a condition may name, by the name that stands in it. */
export type ConditionColumns = ReadonlyMap<string, ConditionColumn>;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  COMPARE_EQUAL: "eq",
  COMPARE_NOTEQUAL: "ne",
  COMPARE_LESSTHAN: "lt",
  COMPARE_LESSTHANOREQUALTO: "le",
  COMPARE_GREATERTHAN: "gt",
  COMPARE_GREATERTHANOREQUALTO: "ge",
};

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  eq: "eq",
  ne: "ne",
  lt: "gt",
  le: "ge",
  gt: "lt",
  ge: "le",
};

const TEXT_TESTS: Readonly<Record<string, "startsWith" | "endsWith" | "contains">> = {
  prefix: "startsWith",
  starts_with: "startsWith",
  suffix: "endsWith",
  ends_with: "endsWith",
  contains: "contains",
};

/**
 * A condition that holds wherever `node` does; `undefined` when nothing less than every row will do.
 *
 * In the result `not` stands before single tests alone, so that it stays weaker when a test in it is
 * left out.
 */
export function sqlCondition(
  node: SqlNode,
  columns: ConditionColumns,
  negated = false,
): ExprNode | undefined {
  switch (node.type) {
    case "CONJUNCTION_AND":
    case "CONJUNCTION_OR": {
      const parts = (node.children ?? []).map((child) => sqlCondition(child, columns, negated));
      return combine((node.type === "CONJUNCTION_AND") !== negated ? "and" : "or", parts);
    }
    case "OPERATOR_NOT":
      return sqlCondition(node.children?.[0] ?? {}, columns, !negated);
    case "COMPARE_BETWEEN": {
      const { input = {}, lower = {}, upper = {} } = node;
      const parts = [
        comparison("ge", input, lower, columns, negated),
        comparison("le", input, upper, columns, negated),
      ];
      return combine(negated ? "or" : "and", parts);
    }
    case "OPERATOR_IS_NULL":
    case "OPERATOR_IS_NOT_NULL": {
      const column = columnOf(node.children?.[0], columns);
      const isNull = (node.type === "OPERATOR_IS_NULL") !== negated;
      return column && leaf({ op: "isNull", column: column.name }, !isNull);
    }
    case "COMPARE_IN":
    case "COMPARE_NOT_IN":
      return membership(node, columns, (node.type === "COMPARE_NOT_IN") !== negated);
    case "FUNCTION":
      return textTest(node, columns, negated);
    default: {
      const op = COMPARISONS[node.type ?? ""];
      return op && comparison(op, node.left ?? {}, node.right ?? {}, columns, negated);
    }
  }
}

function combine(
  op: "and" | "or",
  parts: readonly (ExprNode | undefined)[],
): ExprNode | undefined {
  const args = parts.filter((part) => part !== undefined);
  if (args.length === 0 || (op === "or" && args.length < parts.length)) return undefined;
  return args.length === 1 ? args[0] : { op, args };
}

function leaf(node: ExprLeaf, negated: boolean): ExprNode {
  return negated ? { op: "not", arg: node } : node;
}

function comparison(
  op: Comparison,
  left: SqlNode,
  right: SqlNode,
  columns: ConditionColumns,
  negated: boolean,
): ExprNode | undefined {
  const column = columnOf(left, columns);
  if (column === undefined) {
    return columnOf(right, columns) && comparison(FLIPPED[op], right, left, columns, negated);
  }
  const value = literalOf(right, column.class);
  return value === undefined ? undefined : leaf({ op, column: column.name, value }, negated);
}

function membership(
  { children = [] }: SqlNode,
  columns: ConditionColumns,
  negated: boolean,
): ExprNode | undefined {
  const [first, ...rest] = children;
  const column = columnOf(first, columns);
  if (column === undefined) return undefined;
  const values = rest.map((node) => literalOf(node, column.class));
  if (!values.every((value) => value !== undefined)) return undefined;
  return leaf({ op: "in", column: column.name, values }, negated);
}

function textTest(
  { function_name = "", children = [] }: SqlNode,
  columns: ConditionColumns,
  negated: boolean,
): ExprNode | undefined {
  const op = TEXT_TESTS[function_name];
  const column = columnOf(children[0], columns);
  if (op === undefined || column?.class !== "text" || children.length !== 2) return undefined;
  const value = literalOf(children[1]!, "text");
  return typeof value === "string" ? leaf({ op, column: column.name, value }, negated) : undefined;
}

function columnOf(node: SqlNode | undefined, columns: ConditionColumns) {
  const names = node?.class === "COLUMN_REF" ? node.column_names ?? [] : [];
  return names.length === 1 ? columns.get(names[0]!) : undefined;
}

/** Casts that change no number that a scan's column may hold. */
const NUMBER_CASTS: ReadonlySet<string> = new Set(["INTEGER", "BIGINT", "DOUBLE"]);

/** A constant that a column of the class can be compared with, exactly as DuckDB would. */
function literalOf(node: SqlNode, columnClass: ColumnClass): Literal | undefined {
  if (node.class === "CAST") {
    const { child = {}, cast_type } = node;
    const to = cast_type?.id ?? "";
    if (columnClass === "date" && to === "DATE") return dateOf(child);
    const inner = columnClass === "number" && NUMBER_CASTS.has(to) && literalOf(child, "number");
    return typeof inner === "number" && (to === "DOUBLE" || Number.isInteger(inner))
      ? inner
      : undefined;
  }
  if (node.class !== "CONSTANT" || node.value?.is_null !== false) return undefined;
  const { type, value } = node.value;
  if (columnClass === "text") return type?.id === "VARCHAR" ? textOf(value) : undefined;
  if (columnClass !== "number" || typeof value !== "number") return undefined;
  if (type?.id === "DOUBLE") return value;
  if (!Number.isSafeInteger(value)) return undefined;
  if (type?.id !== "DECIMAL") return value;
  const scale = type.type_info?.scale ?? 0;
  // Up to 10^22 powers of ten are exact, and so is the rounding of a quotient of exact numbers.
  return scale <= 22 ? value / 10 ** scale : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function dateOf(node: SqlNode): string | undefined {
  const text = node.class === "CONSTANT" ? textOf(node.value?.value) : undefined;
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
}
