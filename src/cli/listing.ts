import type { PlannedPartition } from "../plan.ts";
import type { Resolution, ResolvedFile } from "../resolve.ts";
import { count, size } from "./wording.ts";

/** What a source has of a partition: a file, none though there should be one, none as expected. */
export type Presence = "present" | "missing" | "known gap";

/** An expected file. */
export interface ListedFile {
  /** The partition that it holds. */
  readonly partition: PlannedPartition;
  /** Whether it is there. */
  readonly presence: Presence;
  /** The path on the source; where the file should be, when it is not there. */
  readonly path: string;
  /** What the source says of it, when it is there. */
  readonly found: ResolvedFile | undefined;
}

/** Every expected file of a plan, in its order, and what the source has of it. */
export function listFiles(
  partitions: readonly PlannedPartition[],
  { files, gaps }: Resolution,
): readonly ListedFile[] {
  const present = new Map(files.map((file) => [file.partition, file]));
  const known = new Set(gaps.map((partition) => partition.key));
  return partitions.map((partition) => {
    const found = present.get(partition.key);
    const presence = found ? "present" : known.has(partition.key) ? "known gap" : "missing";
    const path = found?.path ?? `${partition.directories.at(-1)}/${partition.fileName}`;
    return { partition, presence, path, found };
  });
}

/** `11 of 61 files present, 3.1 MB; 49 missing; 1 known gap` */
export function listingSummary(listed: readonly ListedFile[]): string {
  const having = (presence: Presence): readonly ListedFile[] =>
    listed.filter((file) => file.presence === presence);
  const present = having("present");
  const sizes = present.flatMap((file) => file.found?.size ?? []);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const total = present.length > 0 && sizes.length === present.length ? `, ${size(bytes)}` : "";
  const missing = having("missing").length;
  const gaps = having("known gap").length;
  return [
    `${present.length.toLocaleString("en-US")} of ${count(listed.length, "file")} present${total}`,
    ...(missing > 0 ? [`${missing.toLocaleString("en-US")} missing`] : []),
    ...(gaps > 0 ? [count(gaps, "known gap")] : []),
  ].join("; ");
}
