/**
 * What the module knows of the tables that it gives out, beside what stands in them.
 *
 * @module
 */

import type { RecordBatch, Schema, Table } from "apache-arrow";
import type { Language } from "./language.ts";

/** Where a table comes from. */
export interface TableFacts {
  /** The dataset: `SIH-RD`. */
  readonly dataset?: string | undefined;
  /** True when the rows are made up. */
  readonly synthetic?: boolean | undefined;
  /** The language that it is shown in. */
  readonly lang?: Language | undefined;
}

/** What is said of rows that are made up, wherever they are shown. */
export const SYNTHETIC: Readonly<Record<Language, string>> = {
  pt: "Dados sintéticos, inventados",
  en: "Synthetic, made-up data",
};

const FACTS = new WeakMap<Table | RecordBatch | Schema, TableFacts>();

/** Remembers where a table comes from. Slices of it share its schema, and so its facts. */
export function keepFacts(table: Table | RecordBatch, facts: TableFacts): void {
  FACTS.set(table, facts);
  FACTS.set(table.schema, facts);
}

/** Where a table comes from that was made of several. */
export function joinFacts(parts: readonly TableFacts[]): TableFacts {
  const datasets = new Set(parts.flatMap(({ dataset }) => dataset ?? []));
  const languages = new Set(parts.flatMap(({ lang }) => lang ?? []));
  return {
    dataset: datasets.size === 0 ? undefined : [...datasets].join(", "),
    synthetic: parts.some(({ synthetic }) => synthetic),
    lang: languages.size === 1 ? [...languages][0] : undefined,
  };
}

/** Where a table, or one of its batches, comes from, as far as it is known. */
export function factsOf(table: Table | readonly RecordBatch[]): TableFacts {
  const batches = "batches" in table ? table.batches : table;
  for (const part of [table as Table, ...batches]) {
    const facts = FACTS.get(part) ?? (part.schema && FACTS.get(part.schema));
    if (facts !== undefined) return facts;
  }
  return {};
}
