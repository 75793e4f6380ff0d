/**
 * From a plan to files: names come from the source's listings, matched by the catalogue's rules.
 *
 * @module
 */

import type { Era, Group } from "./catalog/dataset.ts";
import { compilePattern } from "./catalog/partition.ts";
import type { Source, SourceEntry, SourceOptions } from "./fetch/source.ts";
import type { PlannedPartition } from "./plan.ts";

/** A file that holds a planned partition. */
export interface ResolvedFile {
  /** The partition's key, such as `SP-2023-01`. */
  readonly partition: string;
  /** The path on the source, as the source spells the name. */
  readonly path: string;
  /** Bytes, when the source knows. */
  readonly size?: number;
  /** When it was last changed, when the source knows. */
  readonly modified?: Date;
}

/** What the source has of a plan. */
export interface Resolution {
  /** The files, in the plan's order. */
  readonly files: readonly ResolvedFile[];
  /** Partitions without a file that the catalogue expects to be there. */
  readonly missing: readonly PlannedPartition[];
  /** Partitions without a file, as the catalogue knows. */
  readonly gaps: readonly PlannedPartition[];
}

/**
 * Looks up a plan's files in the source: one listing per directory. When a name stands in two
 * directories, the newer era's file is taken.
 *
 * @throws {DataSusError} What the source throws.
 */
export async function resolveFiles(
  group: Group,
  partitions: readonly PlannedPartition[],
  source: Source,
  options: SourceOptions = {},
): Promise<Resolution> {
  const directories = new Set(partitions.flatMap((partition) => partition.directories));
  const found = new Map<string, ResolvedFile>();
  for (const directory of directories) {
    const entries = await source.list(directory, options) ?? [];
    for (const era of group.eras) {
      if (era.directory === directory) matchEntries(era, entries, found);
    }
  }
  const absent = partitions.filter((partition) => !found.has(partition.key));
  return {
    files: partitions.flatMap((partition) => found.get(partition.key) ?? []),
    missing: absent.filter((partition) => !partition.knownGap),
    gaps: absent.filter((partition) => partition.knownGap),
  };
}

function matchEntries(
  era: Era,
  entries: readonly SourceEntry[],
  found: Map<string, ResolvedFile>,
): void {
  const pattern = compilePattern(era.pattern);
  for (const { name, ...facts } of entries) {
    const partition = pattern.match(name);
    if (partition === undefined) continue;
    found.set(partition.key, {
      partition: partition.key,
      path: `${era.directory}/${name}`,
      ...facts,
    });
  }
}
