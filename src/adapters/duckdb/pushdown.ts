/**
 * What a query leaves out of its scans, read from DuckDB's own plan. Pure.
 *
 * The plan shows for each place that reads a scan the filter right above it. A row that passes the
 * filter of no place cannot reach the result, so the scan may leave it out, whatever plan is carried
 * out in the end; DuckDB applies its filters all the same.
 *
 * @module
 */

import { columnsOf, type ExprLeaf, type ExprNode } from "../../expr/expr.ts";
import type { PlannedPartition } from "../../plan.ts";
import {
  type Narrowing,
  type RegisteredScan,
  type VirtualColumn,
  virtualValue,
} from "./registered_scan.ts";
import { type ConditionColumn, sqlCondition, type SqlNode } from "./sql_condition.ts";

/** A node of a plan, as `EXPLAIN (FORMAT JSON)` gives it. */
export interface PlanNode {
  /** The operator, or the table function in capitals. */
  readonly name: string;
  /** What it reads from. */
  readonly children: readonly PlanNode[];
  /** What else is printed of it. */
  readonly extra_info: Readonly<Record<string, string | readonly string[]>>;
}

/** One place in a plan that reads a scan. */
export interface ScanPlace {
  /** The scan's number. */
  readonly id: number;
  /** The columns it needs, by the names that DuckDB has for them. */
  readonly aliases: readonly string[];
  /** The filter right above it, as SQL. */
  readonly filter: string | undefined;
}

/** The places in a plan that read scans. */
export function scanPlaces(plan: readonly PlanNode[], functionName: string): readonly ScanPlace[] {
  const wanted = functionName.toUpperCase();
  const found: ScanPlace[] = [];
  const visit = (node: PlanNode, above: PlanNode | undefined): void => {
    if (node.name.trim().toUpperCase() === wanted) {
      const aliases = listOf(node.extra_info.Projections);
      const id = Number(/^s(\d+)_/.exec(aliases[0] ?? "")?.[1] ?? -1);
      const expressions = above?.name.trim() === "FILTER" && above.children.length === 1
        ? listOf(above.extra_info.Expression)
        : [];
      // The view's own condition stands in every plan, and says nothing.
      const filter = expressions.filter((text) => text !== `s${id}_row`)
        .map((text) => `(${text})`).join(" AND ");
      found.push({ id, aliases, filter: filter === "" ? undefined : filter });
    }
    for (const child of node.children) visit(child, node);
  };
  for (const node of plan) visit(node, undefined);
  return found;
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === "string" ? [value] : value ?? [];
}

/** What is read of a scan. */
export class Pushdown implements Narrowing {
  /** The condition on the rows' own columns; all rows when absent. */
  readonly where: ExprNode | undefined;
  readonly #conditions: readonly ExprNode[] | undefined;
  readonly #scan: RegisteredScan;

  /** Takes the filters of all places that read the scan; `undefined` is none. */
  constructor(scan: RegisteredScan, filters: readonly (SqlNode | undefined)[]) {
    this.#scan = scan;
    const columns = new Map<string, ConditionColumn>(
      scan.columns.flatMap(({ alias, name, virtual, class: columnClass }) =>
        columnClass === undefined ? [] : [[alias, { name: virtual ?? name, class: columnClass }]]
      ),
    );
    const conditions = filters.map((filter) => filter && sqlCondition(filter, columns));
    const known = conditions.filter((condition) => condition !== undefined);
    this.#conditions = scan.isLimited || known.length < filters.length ? undefined : known;
    this.where = this.#conditions && combineRows(this.#conditions, this.#virtual());
  }

  /** Whether a partition may hold rows that the query needs. */
  keeps(partition: PlannedPartition): boolean {
    const virtual = this.#virtual();
    const place = { ...partition, virtual, partitionOf: this.#scan.partitionOf };
    return this.#conditions?.some((node) => mayHold(node, place)) ?? true;
  }

  #virtual(): ReadonlySet<string> {
    return new Set(this.#scan.columns.flatMap(({ virtual }) => virtual ?? []));
  }
}

/** One of the conditions, without what they say of virtual columns. */
function combineRows(
  conditions: readonly ExprNode[],
  virtual: ReadonlySet<string>,
): ExprNode | undefined {
  const args = conditions.map((node) => withoutVirtual(node, virtual));
  if (!args.every((arg) => arg !== undefined)) return undefined;
  return args.length === 1 ? args[0] : { op: "or", args };
}

function withoutVirtual(node: ExprNode, virtual: ReadonlySet<string>): ExprNode | undefined {
  if (node.op !== "and" && node.op !== "or") {
    return columnsOf(node).some((name) => virtual.has(name)) ? undefined : node;
  }
  const parts = node.args.map((arg) => withoutVirtual(arg, virtual));
  const args = parts.filter((part) => part !== undefined);
  if (args.length === 0 || (node.op === "or" && args.length < parts.length)) return undefined;
  return args.length === 1 ? args[0] : { op: node.op, args };
}

/** A partition, and what its conditions are about. */
interface PrunedPartition extends PlannedPartition {
  readonly virtual: ReadonlySet<string>;
  readonly partitionOf: RegisteredScan["partitionOf"];
}

function mayHold(node: ExprNode, partition: PrunedPartition): boolean {
  switch (node.op) {
    case "and":
      return node.args.every((arg) => mayHold(arg, partition));
    case "or":
      return node.args.some((arg) => mayHold(arg, partition));
    case "not":
      return mayLeafHold(node.arg as ExprLeaf, partition, true);
    default:
      return mayLeafHold(node, partition, false);
  }
}

function mayLeafHold(node: ExprLeaf, partition: PrunedPartition, negated: boolean): boolean {
  if (!partition.virtual.has(node.column)) return true;
  const value = virtualValue(node.column as VirtualColumn, partition);
  if (value === undefined) return negated || mayBeFile(node, partition);
  if (node.op === "isNull") return (value === null) !== negated;
  return value !== null && holds(node, value) !== negated;
}

/** Whether a file of the partition may be one that the condition names. */
function mayBeFile(node: ExprLeaf, { key, partitionOf }: PrunedPartition): boolean {
  if (node.op === "isNull") return false;
  const paths = node.op === "in" ? node.values : node.op === "eq" ? [node.value] : undefined;
  return paths?.some((path) => partitionOf(String(path)) === key) ?? true;
}

function holds(node: Exclude<ExprLeaf, { op: "isNull" }>, value: string | number): boolean {
  switch (node.op) {
    case "in":
      return node.values.includes(value);
    case "startsWith":
      return String(value).startsWith(node.value);
    case "endsWith":
      return String(value).endsWith(node.value);
    case "contains":
      return String(value).includes(node.value);
    case "eq":
      return value === node.value;
    case "ne":
      return value !== node.value;
    case "lt":
      return value < node.value;
    case "le":
      return value <= node.value;
    case "gt":
      return value > node.value;
    case "ge":
      return value >= node.value;
  }
}
