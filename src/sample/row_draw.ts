import type { RowContext } from "./rule.ts";

/**
 * What several columns of a row have in common, drawn when the first of them asks for it, and then
 * the same for all columns of that row.
 */
export function rowDraw<T>(draw: (context: RowContext) => T): (context: RowContext) => T {
  const kept = new WeakMap<RowContext, { row: number; value: T }>();
  return (context) => {
    const row = context.episode.number;
    const known = kept.get(context);
    if (known === undefined) {
      const value = draw(context);
      kept.set(context, { row, value });
      return value;
    }
    if (known.row !== row) {
      known.row = row;
      known.value = draw(context);
    }
    return known.value;
  };
}
