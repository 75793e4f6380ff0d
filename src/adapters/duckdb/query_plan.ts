/**
 * What a query will do, ours and DuckDB's part in one.
 *
 * @module
 */

import { Expr } from "../../expr/expr.ts";
import type { PlanNode, Pushdown, ScanPlace } from "./pushdown.ts";
import type { ScanFunction } from "./scan_function.ts";

/** What a query reads of a scan. */
export interface ScanPlan {
  /** The name that it was registered by. */
  readonly name: string;
  /** System and group. */
  readonly dataset: string;
  /** The columns read of its files, for each place of the query that reads it. */
  readonly columns: readonly (readonly string[])[];
  /** The condition tested on raw bytes, besides the scan's own; `undefined` when there is none. */
  readonly where: string | undefined;
  /** The keys of the partitions whose files are read. */
  readonly partitions: readonly string[];
  /** How many partitions the scan has. */
  readonly allPartitions: number;
}

/** An operator of DuckDB's plan, such as `HASH_JOIN`. */
export interface DuckDbPlanNode {
  /** Its name. */
  readonly name: string;
  /** What it reads from. */
  readonly children: readonly DuckDbPlanNode[];
  /** What DuckDB says of it. */
  readonly details: Readonly<Record<string, string>>;
}

/** What a query will do; `String(plan)` prints it. */
export class DuckDbPlan {
  /** What is read, for each scan that the query names. */
  readonly scans: readonly ScanPlan[];
  /** What DuckDB does with it. */
  readonly operators: readonly DuckDbPlanNode[];

  /** Made by {@linkcode DuckDb.explain}. */
  constructor(scans: readonly ScanPlan[], operators: readonly DuckDbPlanNode[]) {
    this.scans = scans;
    this.operators = operators;
  }

  /** The plan as text, a line for each step. */
  toString(): string {
    const scans = this.scans.flatMap((scan) => [
      `${scan.name}: ${scan.dataset}, ${scan.partitions.length} of ${scan.allPartitions} files`,
      ...scan.columns.map((names) => `  columns: ${names.join(", ") || "none"}`),
      ...scan.where === undefined ? [] : [`  where: ${scan.where}`],
    ]);
    return [...scans, ...this.operators.flatMap((node) => lines(node, ""))].join("\n");
  }
}

function lines(node: DuckDbPlanNode, indent: string): readonly string[] {
  const details = Object.entries(node.details).map(([name, text]) => `${name}: ${text}`);
  return [
    `${indent}${[node.name, ...details].join("  ")}`,
    ...node.children.flatMap((child) => lines(child, `${indent}  `)),
  ];
}

/** Puts both parts together, with the names that users know. */
export function makePlan(
  plan: readonly PlanNode[],
  places: readonly ScanPlace[],
  pushdown: ReadonlyMap<number, Pushdown>,
  scans: ScanFunction,
): DuckDbPlan {
  const all = [...pushdown].map(([id, pushed]) => {
    const { name, dataset, partitions, columns } = scans.get(id)!;
    const own = new Map(columns.flatMap((each) => each.virtual ? [] : [[each.alias, each.name]]));
    return {
      name,
      dataset,
      columns: places.filter((place) => place.id === id).map((place) =>
        place.aliases.flatMap((alias) => own.get(alias) ?? [])
      ),
      where: pushed.where && String(new Expr(pushed.where)),
      partitions: partitions.filter((each) => pushed.keeps(each)).map(({ key }) => key),
      allPartitions: partitions.length,
    };
  });
  const names = new Map(
    [...pushdown.keys()].flatMap((id) =>
      scans.get(id)!.columns.map(({ alias, name }) => [alias, name] as const)
    ),
  );
  return new DuckDbPlan(all, plan.map((node) => withNames(node, names)));
}

function withNames(node: PlanNode, names: ReadonlyMap<string, string>): DuckDbPlanNode {
  const rename = (text: string): string =>
    text.replaceAll(/\bs\d+_c\d+\b/g, (alias) => names.get(alias) ?? alias);
  return {
    name: node.name.trim(),
    children: node.children.map((child) => withNames(child, names)),
    details: Object.fromEntries(
      Object.entries(node.extra_info).map(([name, value]) => [
        name,
        rename(typeof value === "string" ? value : value.join(", ")),
      ]),
    ),
  };
}
