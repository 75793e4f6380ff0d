/**
 * What a scan would do, and what its source has, as a plain value. Only listings are read.
 *
 * @module
 */

import type { AddedColumns } from "./brazil/added_columns.ts";
import type { ColumnKind, Group } from "./catalog/dataset.ts";
import { groupColumns } from "./catalog/group_columns.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { BYTES_PER_SECOND, type Estimate, estimate } from "./estimate.ts";
import { columnsOf } from "./expr/expr.ts";
import type { Source } from "./fetch/source.ts";
import type { Lock } from "./lock/lock.ts";
import type { Plan } from "./plan.ts";
import { type Resolution, unresolved } from "./resolve.ts";

/** An expected file, as an explanation lists it. */
export interface ExplainedFile {
  /** The partition's key, such as `SP-2023-01`. */
  readonly partition: string;
  /** The path on the source; where the file should be, when it is not there. */
  readonly path: string;
  /** The part of a split file that it is. */
  readonly part?: string;
  /** There, absent, or absent as the catalogue knows; `expected` when no source was asked. */
  readonly presence: "present" | "absent" | "gap" | "expected";
  /** True when a final file may replace it later. */
  readonly preliminary: boolean;
  /** Bytes, when the source knows. */
  readonly size?: number;
  /** When it was changed last, when the source knows. */
  readonly modified?: Date;
  /** True when reading it needs no network. */
  readonly cached: boolean;
}

/** A column that is read. */
export interface ExplainedColumn {
  /** Its name. */
  readonly name: string;
  /** What it holds; `unknown` where only the files' headers tell. */
  readonly kind: ColumnKind | "unknown";
  /** Its Portuguese description; empty when nothing is known. */
  readonly pt: string;
  /** Its English description; empty when nothing is known. */
  readonly en: string;
  /** What a reader could get wrong. */
  readonly note?: string;
  /** The columns that it is made from, if no file has it. */
  readonly madeFrom?: readonly string[];
  /** False when it is read for the condition, or for a column made from it, alone. */
  readonly given: boolean;
}

/** What is decided before rows are built, and where. */
export interface PushedDown {
  /** The condition, tested on the raw bytes of records, and the columns that it looks at. */
  readonly condition?: { readonly text: string; readonly columns: readonly string[] };
  /** How many columns are built, and how many the catalogue knows of the group. */
  readonly columns: { readonly built: number; readonly known: number };
  /** How many files are looked for, and in how many directories: no other is opened. */
  readonly files: { readonly expected: number; readonly directories: number };
  /** After so many rows reading stops, and the transfer with it. */
  readonly limit?: number;
}

/** Bytes of the files that are there. */
export interface ExplainedBytes {
  /** In all, as far as the source says sizes. */
  readonly listed: number;
  /** Of these, in files that need no network: in a cache, or in a folder. */
  readonly cached: number;
  /** Of these, to be downloaded. */
  readonly download: number;
  /** How many files are there whose size the source does not say. */
  readonly unknown: number;
}

/** What a scan would do, and what its source has. `toString()` prints it. */
export interface Explanation {
  /** The plan. */
  readonly plan: Plan;
  /** The group's Portuguese title. */
  readonly pt: string;
  /** The group's English title. */
  readonly en: string;
  /** What one row is. */
  readonly row: string;
  /** Where the files come from; absent when no source was given. */
  readonly source?: { readonly name: string; readonly synthetic: boolean };
  /** Every expected file, in the plan's order. */
  readonly files: readonly ExplainedFile[];
  /** What the source has; absent when no source was given. */
  readonly coverage?: Coverage;
  /** The columns that are read; those given out come first, in order. */
  readonly columns: readonly ExplainedColumn[];
  /** True when columns were selected. */
  readonly isSelection: boolean;
  /** What is decided before rows are built. */
  readonly pushedDown: PushedDown;
  /** Bytes of the files that are there; absent when no source was given. */
  readonly bytes?: ExplainedBytes;
  /** What a read will roughly take. */
  readonly estimate: Estimate;
}

/** What an explanation is made of. */
export interface ExplainOptions {
  /** Where the files come from. */
  readonly source: Source | undefined;
  /** What the source has. */
  readonly resolution: Resolution | undefined;
  /** True when columns were selected. */
  readonly isSelection: boolean;
  /** Columns that the scan makes from others. */
  readonly added: readonly AddedColumns[];
  /** The files as they were locked, to tell what changed. */
  readonly lock?: Lock | undefined;
  /** Speed of downloads in bytes a second. Default 1.2 million. */
  readonly bytesPerSecond?: number | undefined;
  /** Cancels the questions to the source. */
  readonly signal?: AbortSignal | undefined;
}

/** Explains a plan, and what a source has of it. */
export async function explain(
  group: Group,
  plan: Plan,
  options: ExplainOptions,
): Promise<Explanation> {
  const { source, resolution, isSelection, lock } = options;
  const expected = resolution?.expected ?? unresolved(group, plan.partitions);
  const files = await explainFiles(expected, options);
  const columns = explainColumns(group, plan, options.added);
  const bytes = source && countBytes(files);
  return {
    plan,
    pt: group.pt,
    en: group.en,
    row: group.row,
    ...source && { source: { name: source.name, synthetic: source.synthetic ?? false } },
    files,
    ...resolution && {
      coverage: { dataset: plan.dataset, ...coverageOf(group, resolution, lock) },
    },
    columns,
    isSelection,
    pushedDown: pushDown(group, plan),
    ...bytes && { bytes },
    estimate: estimate(group, expected, {
      download: bytes?.download ?? 0,
      isLocal: source?.isLocal ?? false,
      synthetic: source?.synthetic ?? false,
      columns: plan.columns.length,
      limit: plan.limit,
      hasCondition: plan.where !== undefined,
      bytesPerSecond: options.bytesPerSecond ?? BYTES_PER_SECOND,
    }),
  };
}

async function explainFiles(
  expected: Resolution["expected"],
  { source, resolution, signal }: ExplainOptions,
): Promise<ExplainedFile[]> {
  const explained: ExplainedFile[] = [];
  for (const { partition, path, part, presence, file } of expected) {
    const isCached = file !== undefined &&
      (source?.isLocal || await source?.isCached?.(path, { signal }));
    explained.push({
      partition: partition.key,
      path,
      ...part !== undefined && { part },
      presence: resolution === undefined && presence === "present" ? "expected" : presence,
      preliminary: file?.preliminary ?? false,
      ...file?.size !== undefined && { size: file.size },
      ...file?.modified !== undefined && { modified: file.modified },
      cached: isCached ?? false,
    });
  }
  return explained;
}

function explainColumns(
  group: Group,
  { columns, where }: Plan,
  added: readonly AddedColumns[],
): ExplainedColumn[] {
  const known = groupColumns(group) ?? {};
  const made = new Map(
    added.flatMap(({ specs, needs }) => specs.map((spec) => [spec.name, { spec, needs }])),
  );
  const needed = columns.flatMap((name) => made.get(name)?.needs ?? []);
  const alsoRead = where === undefined ? needed : [...needed, ...columnsOf(where.node)];
  const given = new Set(columns);
  return [...new Set([...columns, ...alsoRead])].map((name) => {
    const { spec, needs } = made.get(name) ?? {};
    const told = (key: string): string => spec?.field.metadata.get(key) ?? "";
    const [kind, pt, en, details] = known[name] ??
      [(told("kind") || "unknown") as ColumnKind, told("pt"), told("en")];
    const note = details?.note;
    return {
      name,
      kind,
      pt,
      en,
      ...note !== undefined && { note },
      ...needs !== undefined && { madeFrom: needs },
      given: given.has(name),
    };
  });
}

function pushDown(group: Group, { partitions, columns, where, limit }: Plan): PushedDown {
  const directories = new Set(partitions.flatMap((partition) => partition.directories));
  return {
    ...where !== undefined && {
      condition: { text: `${where}`, columns: columnsOf(where.node) },
    },
    columns: { built: columns.length, known: Object.keys(groupColumns(group) ?? {}).length },
    files: { expected: partitions.length, directories: directories.size },
    ...limit !== undefined && { limit },
  };
}

function countBytes(files: readonly ExplainedFile[]): ExplainedBytes {
  const sum = (files: readonly ExplainedFile[]): number =>
    files.reduce((total, { size }) => total + (size ?? 0), 0);
  const there = files.filter(({ presence }) => presence === "present");
  const listed = sum(there);
  const cached = sum(there.filter((file) => file.cached));
  const unknown = there.filter(({ size }) => size === undefined).length;
  return { listed, cached, download: listed - cached, unknown };
}
