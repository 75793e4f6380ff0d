import { type Dictionary, type Int32, type RecordBatch, Table, type Utf8 } from "apache-arrow";
import type { ArrowType } from "../arrow/arrow_types.ts";
import { unifyDictionaries } from "../arrow/unify_dictionaries.ts";
import type { Group } from "../catalog/dataset.ts";
import type { Language } from "./code_list.ts";
import { columnLists } from "./column_lists.ts";
import { canLabel, labelFields } from "./label_fields.ts";
import type { LabelSource } from "./label_source.ts";
import { Labeller, type LabelOutcomes } from "./labeller.ts";

/** The names of the columns that can have labels: codes and integers. */
export type LabelledName<Row> = string extends keyof Row ? string
  : {
    [Name in keyof Row & string]: Row[Name] extends Dictionary | Int32 ? Name : never;
  }[keyof Row & string];

/** The columns that hold the labels of others: `SEXO_label` for `SEXO`. */
export type LabelTypes<Names extends string> = {
  [Name in Names as `${Name}_label`]: Dictionary<Utf8, Int32>;
};

/** A row type with the labels of some of its columns; one that names no columns stays as it is. */
export type WithLabels<Row, Names extends string> = string extends keyof Row ? Row
  : Row & LabelTypes<Names>;

/** Which columns of a table get labels, and which. */
export interface LabelOptions<Name extends string = string> {
  /** What the table is of: `scan.group`, or `findGroup("SIM-DO")`. */
  readonly group: Group;
  /**
   * The columns; all that have a code list when absent. An object names what each is labelled from
   * in place of the built-in lists, such as `{ RACA_COR: readCnv(bytes) }`.
   */
  readonly columns?: readonly Name[] | Readonly<Record<Name, LabelSource>> | undefined;
  /** The language of the labels. Default `pt`; in English, Portuguese stands where English is lacking. */
  readonly lang?: Language | undefined;
  /**
   * The time of the rows, `YYYY-MM` or `YYYY`: some tables were replaced. Default the newest.
   * `Scan.label` knows the time of every row by itself.
   */
  readonly period?: string | undefined;
  /** Told what became of the labels: how many codes no list has, with examples. */
  readonly onLabels?: ((outcomes: LabelOutcomes) => void) | undefined;
}

/**
 * A table with labels beside its codes: `SEXO_label` behind `SEXO`, dictionary-encoded. The codes stay as
 * they are, and a code that no list has gets a null label.
 *
 * @example
 * ```ts
 * import { label, sample, sih } from "@dsbr/core";
 * import { assertEquals } from "@std/assert";
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() });
 * const table = await scan.select("SEXO", "VAL_TOT").limit(3).collect();
 * const labelled = await label(table, { group: scan.group, columns: ["SEXO"], lang: "en" });
 * assertEquals(labelled.schema.names, ["SEXO", "SEXO_label", "VAL_TOT"]);
 * console.log(labelled.getChild("SEXO_label")?.get(0)); // Male or Female
 * ```
 *
 * @throws {DataSusError} `QUERY` when the table lacks a column, or it has no code list.
 */
export async function label<
  Row extends { [name: string]: ArrowType },
  const Name extends LabelledName<Row>,
>(
  table: Table<Row>,
  { group, columns, lang = "pt", period, onLabels }: LabelOptions<Name>,
): Promise<Table<Row & LabelTypes<Name>>> {
  const present = new Map(table.schema.fields.map((field) => [String(field.name), field]));
  const isList = (value: typeof columns): value is readonly Name[] => Array.isArray(value);
  const sources = columns === undefined || isList(columns) ? {} : columns;
  const names = columns === undefined
    ? [...present.keys()].filter((name) =>
      columnLists(group, name) !== undefined && canLabel(present.get(name)!)
    )
    : isList(columns)
    ? columns
    : Object.keys(columns);
  const fields = labelFields(group, names, present, sources);
  const labeller = await Labeller.load(group, fields, lang, sources);
  const batches = table.batches.map((batch) => labeller.add(batch, period));
  onLabels?.(labeller.outcomes);
  const schema = labeller.schema(table.schema);
  return new Table<Row & LabelTypes<Name>>(
    schema,
    unifyDictionaries(schema, batches) as RecordBatch<Row & LabelTypes<Name>>[],
  );
}
