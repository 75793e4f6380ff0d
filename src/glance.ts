/**
 * What can be said of a scan without reading it.
 *
 * @module
 */

import type { Table } from "apache-arrow";
import type { AddedColumns } from "./brazil/added_columns.ts";
import { type CollectedScan, heldAnswer } from "./cache/collect_through.ts";
import { HeldSource } from "./cache/held_source.ts";
import { CachedSource } from "./cache/with_cache.ts";
import type { Group } from "./catalog/dataset.ts";
import { explain, type Explanation } from "./explain.ts";
import type { Source } from "./fetch/source.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan } from "./plan.ts";
import { type Resolution, resolveFiles } from "./resolve.ts";

/** What is known of a scan. */
export interface Glance {
  /** The plan, with what a cache knows of the source. */
  readonly explanation: Explanation;
  /** Where the files come from, if a source was given. */
  readonly source: { readonly name: string; readonly synthetic: boolean } | undefined;
  /** Its rows, when the cache has them as an answer. */
  readonly rows: Table | undefined;
  /** What became of its last read. */
  readonly outcome: Outcome | undefined;
}

/** A scan, as far as a glance needs it. */
export interface GlancedScan {
  /** The group. */
  readonly group: Group;
  /** The plan. */
  readonly plan: Plan;
  /** Where the files come from, if a source was given. */
  readonly source: Source | undefined;
  /** Columns that the scan makes from others. */
  readonly added: readonly AddedColumns[];
  /** True when columns were selected. */
  readonly isSelection: boolean;
  /** What became of the last read. */
  readonly outcome: Outcome | undefined;
  /** The question that a cache may have the answer of; none when answers like it are not kept. */
  questionOf(resolution: Resolution): CollectedScan | undefined;
}

/** Looks at a scan: at the plan, the catalogue, and what a cache holds. The source is not asked. */
export async function glance(scan: GlancedScan): Promise<Glance> {
  const { group, plan, source, added, isSelection, outcome } = scan;
  const cached = source instanceof CachedSource ? source : undefined;
  const held = cached && new HeldSource(cached);
  // What the cache does not know, or cannot read, is left out.
  const resolution = held &&
    await resolveFiles(group, plan.partitions, held, {}).catch(() => undefined);
  const how = { source: resolution && held, resolution, added, isSelection };
  const question = resolution && scan.questionOf(resolution);
  return {
    explanation: await explain(group, plan, how),
    source: source && { name: source.name, synthetic: source.synthetic ?? false },
    rows: cached && question && await heldAnswer(cached, question).catch(() => undefined),
    outcome,
  };
}
