import { type Data, type RecordBatch, Schema } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import { batchOf } from "../arrow/batch_of.ts";
import { nullData } from "../arrow/null_data.ts";
import type { Group } from "../catalog/dataset.ts";
import type { Language } from "./code_list.ts";
import { type CodesOf, loadCodes } from "./column_codes.ts";
import { codesFrom, type LabelCodes, type LabelSources } from "./label_source.ts";
import { LabelColumn, type LabelOutcome } from "./label_column.ts";

/** What became of the labels of some columns, by the columns' names. */
export type LabelOutcomes = Readonly<Record<string, LabelOutcome>>;

/** Adds the labels of some columns to record batches, each behind its column. */
export class Labeller {
  readonly #codesOf: CodesOf;
  readonly #fields: ReadonlyMap<string, ArrowField>;
  readonly #given: ReadonlyMap<string, LabelCodes>;
  readonly #columns = new Map<string, LabelColumn>();
  /** The schema and time of the last batch, its schema with the labels, and what makes them. */
  #before: Schema | undefined;
  #period: string | undefined;
  #schema = new Schema([]);
  #labels: readonly (((data: Data) => Data) | undefined)[] = [];

  /**
   * Loads the lists that the columns need.
   *
   * @param fields The fields of the labels, by the columns' names; `labelFields` makes them.
   * @param sources What some of them are labelled from, in place of the lists.
   */
  static async load(
    group: Group,
    fields: ReadonlyMap<string, ArrowField>,
    language: Language,
    sources: LabelSources = {},
  ): Promise<Labeller> {
    const given = new Map(
      Object.entries(sources).map(([name, source]) => [name, codesFrom(name, source)]),
    );
    const others = [...fields.keys()].filter((name) => !given.has(name));
    return new Labeller(await loadCodes(group, others), fields, language, given);
  }

  private constructor(
    codesOf: CodesOf,
    fields: ReadonlyMap<string, ArrowField>,
    language: Language,
    given: ReadonlyMap<string, LabelCodes>,
  ) {
    this.#codesOf = codesOf;
    this.#given = given;
    this.#fields = fields;
    for (const [name, field] of fields) this.#columns.set(name, new LabelColumn(field, language));
  }

  /** What became of the labels so far. */
  get outcomes(): LabelOutcomes {
    return Object.fromEntries([...this.#columns].map(([name, column]) => [name, column.outcome]));
  }

  /** A schema with the fields of the labels behind those of their columns. */
  schema(before: Schema): Schema {
    const fields = before.fields.flatMap((field) => {
      const labels = this.#fields.get(field.name);
      return labels === undefined ? [field] : [field, labels];
    });
    return new Schema(fields, before.metadata);
  }

  /**
   * A batch with the labels of its columns.
   *
   * @param period The time of its rows, `YYYY-MM` or `YYYY`; the newest when absent.
   */
  add(batch: RecordBatch, period?: string): RecordBatch {
    if (batch.schema !== this.#before || period !== this.#period) this.#plan(batch.schema, period);
    const children: Data[] = [];
    for (const [i, data] of batch.data.children.entries()) {
      children.push(data);
      const labels = this.#labels[i];
      if (labels !== undefined) children.push(labels(data));
    }
    return batchOf(this.#schema, children, batch.numRows);
  }

  /** Finds what makes the labels of each column of a schema at a time. */
  #plan(schema: Schema, period: string | undefined): void {
    if (schema !== this.#before) this.#schema = this.schema(schema);
    this.#before = schema;
    this.#period = period;
    this.#labels = schema.fields.map(({ name }) => {
      const labels = this.#fields.get(name);
      if (labels === undefined) return undefined;
      const codes = this.#given.get(name) ?? this.#codesOf(name, period);
      const column = this.#columns.get(name);
      return codes === undefined || column === undefined
        ? ({ length }) => nullData(labels.type, length)
        : (data) => column.add(data, codes);
    });
  }
}
