import type { Group } from "../catalog/dataset.ts";
import { compilePattern, type Partition } from "../catalog/partition.ts";
import { SYSTEMS } from "../systems/mod.ts";

/** What the catalogue says of a file. */
export interface CatalogueMatch {
  /** The group that it belongs to. */
  readonly group: Group;
  /** What of the group it holds. */
  readonly partition: Partition;
}

/**
 * Finds the group whose naming rule a file follows, by its name alone; `.dbf` counts as `.dbc`.
 * `undefined` when the catalogue has no such rule.
 */
export function matchCatalogue(path: string): CatalogueMatch | undefined {
  const name = path.replace(/^.*[/\\]/s, "").replace(/\.dbf$/i, ".dbc");
  for (const { groups } of SYSTEMS) {
    for (const group of Object.values(groups)) {
      for (const era of group.eras) {
        const partition = compilePattern(era.pattern).match(name);
        if (partition !== undefined) return { group, partition };
      }
    }
  }
  return undefined;
}
