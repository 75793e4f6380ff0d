import type { Group, Layout } from "./dataset.ts";

/** The layouts of the files that scans read, oldest first: neither national repeats nor archives. */
export function readableLayouts(group: Group): readonly Layout[] {
  return group.layouts.filter((layout) => layout.scope !== "nation" && layout.member === undefined);
}

/**
 * The layout that a group's files of a period should have: the newest that had begun by then, or
 * else the oldest. `undefined` when no layout is known.
 */
export function layoutAt(group: Group, period: string): Layout | undefined {
  const layouts = readableLayouts(group);
  return layouts.findLast((layout) => layout.from <= period) ?? layouts[0];
}
