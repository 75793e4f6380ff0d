/**
 * What a plan asks for, in a few words.
 *
 * @module
 */

import { type Partition, periodOf } from "../catalog/partition.ts";
import { REGIONS, type Uf, UF_CODES } from "../catalog/uf.ts";
import type { Source } from "../fetch/source.ts";
import { escapeControls } from "../display/terminal_text.ts";

/** A source by its name, with a remark when its data is made up. */
export function sourceText(source: Pick<Source, "name" | "synthetic">): string {
  const name = escapeControls(source.name);
  return source.synthetic ? `${name}: synthetic, made-up data` : name;
}

/** The UFs of partitions, as short as it is clear; `undefined` when the files are national. */
export function describeUfs(partitions: readonly Partition[]): string | undefined {
  const found = new Set(partitions.map((partition) => partition.uf));
  const ufs = UF_CODES.filter((uf) => found.has(uf));
  if (ufs.length === 0) return undefined;
  if (ufs.length === UF_CODES.length) return `all ${ufs.length} UFs`;
  const isAll = (region: readonly Uf[]): boolean =>
    region.length === ufs.length && region.every((uf) => found.has(uf));
  const region = Object.entries(REGIONS).find(([, region]) => isAll(region))?.[0];
  return region ?? ufs.join(", ");
}

/** The time that partitions cover, from the first to the last. */
export function describePeriod(partitions: readonly Partition[]): string {
  const periods = partitions.map(periodOf).toSorted();
  const [first = "", last = ""] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}
