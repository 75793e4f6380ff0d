import type { ColumnKind, Group } from "../catalog/dataset.ts";
import { layoutAt, readableLayouts } from "../catalog/layout_at.ts";
import { parseLayout } from "../catalog/parse_layout.ts";
import type { DbfField } from "../decode/dbf_header.ts";

/** Which fields the catalogue knows of a group: from its layouts, and from its columns. */
export interface DeclaredFields {
  /** Tells whether a layout has the column in this shape. */
  has(column: string, shape: string): boolean;
  /** Tells whether a layout lacks the column. */
  mayLack(column: string): boolean;
  /**
   * In what a column is unlike what the catalogue knows: the shape or kind it has there, `null`
   * when it is not there at all, `undefined` when it is like it or nothing is known.
   */
  unlike(column: string, shape: string, period: string): string | null | undefined;
  /**
   * The columns of the period's layout, with their shapes, that a file lacks; none when another
   * layout has just the file's columns, since months are republished in newer ones.
   */
  lacking(
    fields: ReadonlyMap<string, string>,
    period: string,
  ): readonly (readonly [column: string, shape: string])[];
}

/** Type letters in which a kind of column may be written. */
const LETTERS: Readonly<Record<ColumnKind, string>> = {
  code: "C",
  id: "C",
  text: "CM",
  integer: "NFI",
  money: "NF",
  number: "NFI",
  date: "DC",
  boolean: "L",
  bytes: "C",
};

/** A field's shape as layouts spell it: `C6`, `N14.2`. */
export function fieldText({ type, width, decimals }: DbfField): string {
  return `${type}${width}${decimals > 0 ? `.${decimals}` : ""}`;
}

/** Of the groups that were read. */
const gathered = new WeakMap<Group, DeclaredFields>();

/** What the catalogue knows of a group's fields, gathered when it is first asked for. */
export function declaredFields(group: Group): DeclaredFields {
  const fields = gathered.get(group) ?? gather(group);
  gathered.set(group, fields);
  return fields;
}

function gather(group: Group): DeclaredFields {
  const layouts = readableLayouts(group);
  const shapesOf = new Map(layouts.map((layout) => [
    layout,
    new Map(parseLayout(layout).map((field) => [field.name.toUpperCase(), fieldText(field)])),
  ]));
  const all = [...shapesOf.values()];
  const shapes = new Map<string, Set<string>>();
  for (const [column, shape] of all.flatMap((layout) => [...layout])) {
    const known = shapes.get(column);
    if (known === undefined) shapes.set(column, new Set([shape]));
    else known.add(shape);
  }
  const shapesAt = (period: string): ReadonlyMap<string, string> | undefined => {
    const layout = layoutAt(group, period);
    return layout && shapesOf.get(layout);
  };
  const isLayout = (fields: ReadonlyMap<string, string>): boolean =>
    all.some((layout) => layout.size === fields.size && fields.keys().every((c) => layout.has(c)));
  const kindOf = (column: string): ColumnKind | undefined => {
    const { columns } = group;
    return columns && Object.hasOwn(columns, column) ? columns[column]![0] : undefined;
  };

  return {
    has: (column, shape) => shapes.get(column)?.has(shape) ?? false,
    mayLack: (column) => all.some((layout) => !layout.has(column)),
    unlike(column, shape, period): string | null | undefined {
      const known = shapes.get(column);
      if (known?.has(shape)) return undefined;
      if (known !== undefined) return shapesAt(period)?.get(column) ?? [...known].at(-1);
      const kind = kindOf(column);
      if (kind !== undefined) return LETTERS[kind].includes(shape[0]!) ? undefined : kind;
      return group.columns === undefined && all.length === 0 ? undefined : null;
    },
    lacking(fields, period): readonly (readonly [string, string])[] {
      const expected = shapesAt(period);
      if (expected === undefined || isLayout(fields)) return [];
      return [...expected].filter(([column]) => !fields.has(column));
    },
  };
}
