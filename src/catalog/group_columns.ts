import { type ColumnType, inferColumnType } from "../decode/column_spec.ts";
import type { Column, ColumnKind, Columns, Group, Layout } from "./dataset.ts";
import { parseLayout } from "./parse_layout.ts";

const KINDS: Readonly<Record<ColumnType, ColumnKind>> = {
  dictionary: "code",
  utf8: "text",
  int32: "integer",
  float64: "number",
  date: "date",
  bool: "boolean",
  binary: "bytes",
};

/**
 * The layouts of the tables that scans read: not those of national repeats, nor of the other tables
 * in an archive.
 */
export function layoutsOf(group: Group): readonly Layout[] {
  const table = group.archive?.table;
  return group.layouts.filter(({ scope, member }) =>
    scope !== "nation" && (member === undefined || `${member}.dbf` === table)
  );
}

/**
 * The columns of a group: those annotated, or else those of its layouts, all years together, typed
 * as a header alone is ({@linkcode inferColumnType}) and without titles. Where layouts differ, the
 * type is taken that holds the values of all. `undefined` when no layout is known: then each
 * file's header decides.
 *
 * @example
 * ```ts
 * import { groupColumns, findGroup } from "@dsbr/core";
 *
 * console.log(groupColumns(findGroup("CNES-EQ")!)?.QT_EXIST); // [ "integer", "", "" ]
 * console.log(groupColumns(findGroup("SINAN-ACBI")!)); // undefined
 * ```
 */
export function groupColumns(group: Group): Columns | undefined {
  if (group.columns !== undefined) return group.columns;
  const kinds = new Map<string, ColumnKind>();
  // From the newest on, so that its order leads.
  for (const layout of layoutsOf(group).toReversed()) {
    for (const field of parseLayout(layout)) {
      const name = field.name.toUpperCase();
      const kind = KINDS[inferColumnType(field)];
      const known = kinds.get(name);
      kinds.set(name, known === undefined ? kind : join(known, kind));
    }
  }
  if (kinds.size === 0) return undefined;
  const personal = new Set(group.personal);
  return Object.fromEntries([...kinds].map(([name, kind]): [string, Column] => [
    name,
    personal.has(name) ? [kind, "", "", { personal: true }] : [kind, "", ""],
  ]));
}

/** The kind that holds the values of both. */
function join(a: ColumnKind, b: ColumnKind): ColumnKind {
  if (a === b) return a;
  const both = new Set([a, b]);
  if (both.has("bytes")) return "bytes";
  if (both.has("integer") && both.has("number")) return "number";
  return both.has("code") && !both.has("text") ? "code" : "text";
}
