import { DataSusError } from "../error.ts";
import type { ColumnClass, ExprLeaf, ExprNode, Literal } from "./expr.ts";

/**
 * Checks that a condition names columns that exist and compares each with a value of its class.
 *
 * @param sought Columns that may exist, of a class that is not known yet: they pass.
 * @throws {DataSusError} `QUERY`
 */
export function checkExpr(
  node: ExprNode,
  classes: ReadonlyMap<string, ColumnClass>,
  hintFor: (name: string) => string | undefined,
  sought: ReadonlySet<string> = new Set(),
): void {
  switch (node.op) {
    case "and":
    case "or":
      for (const arg of node.args) checkExpr(arg, classes, hintFor, sought);
      return;
    case "not":
      return checkExpr(node.arg, classes, hintFor, sought);
    default:
      return checkLeaf(node, classes, hintFor, sought);
  }
}

function checkLeaf(
  node: ExprLeaf,
  classes: ReadonlyMap<string, ColumnClass>,
  hintFor: (name: string) => string | undefined,
  sought: ReadonlySet<string>,
): void {
  if (sought.has(node.column)) return;
  const columnClass = classes.get(node.column);
  const fail = (state: string, hint: string | undefined): DataSusError =>
    new DataSusError(`Cannot filter by "${node.column}": ${state}`, {
      code: "QUERY",
      column: node.column,
      hint,
    });
  if (columnClass === undefined) throw fail("there is no such column", hintFor(node.column));
  if (node.op === "isNull") return;
  if (node.op === "startsWith" || node.op === "endsWith" || node.op === "contains") {
    if (columnClass !== "text") throw fail(`it holds a ${columnClass}, not text`, undefined);
    return;
  }
  for (const value of node.op === "in" ? node.values : [node.value]) {
    if (fits(value, columnClass)) continue;
    throw fail(
      `it holds a ${columnClass}, which ${JSON.stringify(value)} is not`,
      EXAMPLES[columnClass],
    );
  }
}

const EXAMPLES: Readonly<Partial<Record<ColumnClass, string>>> = {
  text: 'Codes are text: write "01", not 1',
  date: 'Write the day as "2023-01-31"',
  number: "Write the number without quotes",
  bytes: "Obfuscated identifiers can only be tested for null",
};

function fits(value: Literal, columnClass: ColumnClass): boolean {
  switch (columnClass) {
    case "number":
      return typeof value === "number" && !Number.isNaN(value);
    case "text":
      return typeof value === "string";
    case "date":
      return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value);
    case "boolean":
      return typeof value === "boolean";
    case "bytes":
      return false;
  }
}

/** False for 2023-02-30, which `Date.parse` either refuses or moves into March. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
