import type { Table } from "apache-arrow";
import type { ColumnSpec } from "../decode/column_spec.ts";
import type { Expr } from "../expr/expr.ts";
import type { FileFacts } from "./cache_context.ts";
import { columnId } from "./column_entries.ts";
import type { ResultQuestion } from "./results.ts";
import type { CachedSource } from "./with_cache.ts";

/** A scan that is to be read whole. */
export interface CollectedScan {
  /** What it asks for. */
  readonly plan: {
    readonly dataset: string;
    readonly where: Expr<never> | undefined;
    readonly limit: number | undefined;
  };
  /** The columns that it names. */
  readonly specs: readonly ColumnSpec[];
  /** True when columns that the catalogue does not know are given out too. */
  readonly all: boolean;
  /** How it is read, as far as that may show in the answer. */
  readonly how: readonly unknown[];
  /** What it found on the source. */
  readonly resolution: {
    readonly files: readonly (FileFacts & { readonly path: string })[];
    readonly gaps: readonly { readonly key: string }[];
    readonly unexplained: readonly string[];
  };
}

/** The table of a scan and what became of it: from the cache, or by `collect` and then kept there. */
export async function collectThrough<Outcome>(
  { source: { name }, cache }: CachedSource,
  scan: CollectedScan,
  collect: () => Promise<{ readonly table: Table; readonly outcome: Outcome }>,
): Promise<{ readonly table: Table; readonly outcome: Outcome }> {
  const question = questionOf(name, scan);
  const held = await cache.results.find(question);
  if (held !== undefined) return { table: held.table, outcome: held.outcome as Outcome };
  const answer = await collect();
  await cache.results.keep(question, answer.table, answer.outcome);
  return answer;
}

/** The table of a scan if the cache has it as an answer; nothing is read for it otherwise. */
export async function heldAnswer(
  { source: { name }, cache }: CachedSource,
  scan: CollectedScan,
): Promise<Table | undefined> {
  return (await cache.results.find(questionOf(name, scan)))?.table;
}

function questionOf(
  source: string,
  { plan: { dataset, where, limit }, specs, all, how, resolution }: CollectedScan,
): ResultQuestion {
  return {
    source,
    dataset,
    columns: specs.map(columnId),
    all,
    where: where?.node,
    limit,
    how,
    files: resolution.files,
    beside: [...resolution.gaps.map(({ key }) => key), ...resolution.unexplained],
  };
}
