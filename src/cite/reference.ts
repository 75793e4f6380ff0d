/**
 * What is cited: the files of one dataset, and what sums them up. Pure.
 *
 * @module
 */

import { findGroup, findSystem } from "../catalog/systems.ts";
import { UF_CODES } from "../catalog/uf.ts";
import { type Lock, lockDigest, type LockedFile, makeLock } from "../lock/lock.ts";

/** The first and the last of some days or periods, as `2023-01-31`, `2023-01` or `2023`. */
export type Span = readonly [first: string, last: string];

/** The files of one dataset of a lock. */
export interface Reference {
  /** System and group, such as `SIHSUS-RD`. */
  readonly dataset: string;
  /** The official Portuguese title: of the system, then of the group. */
  readonly title: string;
  /** The same in English; absent when the catalogue does not know the dataset. */
  readonly englishTitle?: string;
  /** The UFs of the files; `all` of them, or none when the files are national. */
  readonly ufs: readonly string[] | "all";
  /** The time that the files cover. */
  readonly period: Span;
  /** The files, by path. */
  readonly files: readonly LockedFile[];
  /** How many of them are preliminary. */
  readonly preliminary: number;
  /** True when the data is made up. */
  readonly synthetic: boolean;
  /** The days of their last change on the server, as far as it was told. */
  readonly modified?: Span;
  /** The days on which they were read. */
  readonly accessed: Span;
  /** Where they are: the file, or the deepest directory that has them all. */
  readonly url: string;
  /** The digest of these files: {@linkcode lockDigest}. */
  readonly digest: string;
}

/** The references of a lock, one for each dataset, by name. */
export function referencesOf(lock: Lock): readonly Reference[] {
  const byDataset = Map.groupBy(lock.files, (file) => file.dataset);
  return [...byDataset].sort(([a], [b]) => a < b ? -1 : 1)
    .map(([dataset, files]) => toReference(dataset, makeLock(files)));
}

function toReference(dataset: string, lock: Lock): Reference {
  const { files } = lock;
  const group = findGroup(dataset);
  const system = group === undefined ? undefined : findSystem(group.system);
  const modified = files.flatMap((file) => file.modified?.slice(0, 10) ?? []);
  return {
    dataset,
    title: group && system
      ? `${system.pt} (${system.id}): ${group.pt} (${group.code})`
      : `Arquivos ${dataset}`,
    ...group && system && { englishTitle: `${system.en}: ${group.en}` },
    ufs: ufsOf(files),
    period: spanOf(files.map(({ partition }) => partition.replace(/^[A-Z]{2}-/, ""))),
    files,
    preliminary: files.filter((file) => file.preliminary).length,
    synthetic: files.some((file) => file.synthetic),
    ...modified.length > 0 && { modified: spanOf(modified) },
    accessed: spanOf(files.map((file) => file.accessed)),
    url: urlOf(system?.host ?? "ftp.datasus.gov.br", files.map((file) => file.path)),
    digest: lockDigest(lock),
  };
}

function ufsOf(files: readonly LockedFile[]): readonly string[] | "all" {
  const found = new Set(files.map(({ partition }) => /^[A-Z]{2}(?=-)/.exec(partition)?.[0]));
  const ufs = UF_CODES.filter((uf) => found.has(uf));
  return ufs.length === UF_CODES.length ? "all" : ufs;
}

function spanOf(items: readonly string[]): Span {
  const sorted = items.toSorted();
  return [sorted[0]!, sorted.at(-1)!];
}

function urlOf(host: string, paths: readonly string[]): string {
  const [first, ...others] = paths;
  let common = first!;
  while (!others.every((path) => path.startsWith(common))) {
    common = common.replace(/[^/]*\/?$/, "");
  }
  const path = encodeURI(common).replace(/[?#]/g, (mark) => encodeURIComponent(mark));
  return `ftp://${host}${path}`;
}
