import { DataType, Dictionary, Field, Int32, Utf8 } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import type { Group } from "../catalog/dataset.ts";
import { nearest } from "../catalog/nearest.ts";
import { DataSusError } from "../error.ts";
import { columnLists } from "./column_lists.ts";
import type { LabelSources } from "./label_source.ts";

/** The name of the column that holds the labels of another. */
export function labelName(column: string): string {
  return `${column}_label`;
}

/**
 * The fields of the labels of some columns, by the columns' names.
 *
 * @param sources What columns are labelled from that need no code list.
 *
 * @throws {DataSusError} `QUERY` when a column is absent, named twice, of another kind or without a code list.
 */
export function labelFields(
  group: Group,
  names: readonly string[],
  present: ReadonlyMap<string, ArrowField>,
  sources: LabelSources = {},
): ReadonlyMap<string, ArrowField> {
  const fields = new Map<string, ArrowField>();
  for (const name of names) {
    const field = present.get(name);
    const why = field === undefined
      ? "it is not among the columns given out"
      : fields.has(name)
      ? "it is named twice"
      : !canLabel(field)
      ? "it holds no codes"
      : !Object.hasOwn(sources, name) && columnLists(group, name) === undefined
      ? "no code list is known for it"
      : present.has(labelName(name))
      ? `there is a column ${labelName(name)} already`
      : undefined;
    if (why !== undefined) throw cannotLabel(name, why, { group, present });
    const metadata = new Map([["kind", "label"], ["of", name]]);
    const type = new Dictionary(new Utf8(), new Int32());
    fields.set(name, new Field(labelName(name), type, true, metadata));
  }
  return fields;
}

/** True when a column can be looked up in a list: its values are dictionary-encoded or integers. */
export function canLabel({ type }: ArrowField): boolean {
  return DataType.isDictionary(type) && DataType.isUtf8(type.dictionary) ||
    DataType.isInt(type) && type.bitWidth <= 32;
}

function cannotLabel(
  name: string,
  why: string,
  { group, present }: {
    readonly group: Group;
    readonly present: ReadonlyMap<string, ArrowField>;
  },
): DataSusError {
  const able = [...present].filter(([name, field]) =>
    canLabel(field) && columnLists(group, name) !== undefined
  ).map(([name]) => name);
  const near = nearest(name, able).filter((other) => other !== name);
  return new DataSusError(`Cannot label "${name}": ${why}`, {
    code: "QUERY",
    column: name,
    hint: near.length > 0
      ? `Did you mean ${near.join(" or ")}?`
      : able.length > 0
      ? `Columns with a code list: ${able.slice(0, 8).join(", ")}${able.length > 8 ? ", ..." : ""}`
      : `No column given out of ${group.system}-${group.code} has a code list`,
  });
}
