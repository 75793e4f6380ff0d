import type { RecordBatch } from "apache-arrow";
import type { ArrowField } from "../arrow/arrow_types.ts";
import type { Group } from "../catalog/dataset.ts";
import type { CodesOf } from "../codes/column_codes.ts";
import type { Outcome } from "../outcome.ts";
import { ColumnProfiler } from "./column_profiler.ts";
import { DateOrderCheck } from "./date_order.ts";
import { declaredRange } from "./declared_ranges.ts";
import { KeyCounter, naturalKey } from "./natural_key.ts";
import type { DeclaredRange, Profile, ProfileLimits } from "./profile.ts";

/** Makes a profile of record batches, one after the other. */
export class Profiler {
  readonly #group: Group;
  readonly #codesOf: CodesOf;
  readonly #limits: ProfileLimits;
  readonly #columns = new Map<string, ColumnProfiler>();
  readonly #dates: DateOrderCheck;
  readonly #keys: KeyCounter;
  #rows = 0;

  /**
   * Profiles rows of a group.
   *
   * @param fields The columns that are known beforehand; others are added as they are seen.
   * @param codesOf Tells which codes hold for a column at a time.
   */
  constructor(
    group: Group,
    fields: readonly ArrowField[],
    codesOf: CodesOf,
    limits: ProfileLimits = {},
  ) {
    this.#group = group;
    this.#codesOf = codesOf;
    this.#limits = limits;
    this.#dates = new DateOrderCheck(group);
    // Without fields the catalogue knows no columns, and only the rows tell which there are.
    const given = fields.length === 0 ? undefined : fields.map((field) => field.name);
    this.#keys = new KeyCounter(naturalKey(group, limits.key), given, limits);
    for (const field of fields) this.#column(field);
  }

  /**
   * Takes the next batch.
   *
   * @param period The time of its rows, `YYYY-MM` or `YYYY`; the newest when absent.
   */
  add(batch: RecordBatch, period?: string): void {
    this.#rows += batch.numRows;
    for (const [i, field] of batch.schema.fields.entries()) {
      this.#column(field).add(batch.data.children[i]!, this.#codesOf(field.name, period));
    }
    this.#dates.add(batch);
    this.#keys.add(batch);
  }

  #column(field: ArrowField): ColumnProfiler {
    let column = this.#columns.get(field.name);
    if (column === undefined) {
      column = new ColumnProfiler(field, {
        ...this.#limits,
        personal: field.metadata.get("personal") === "true" ||
          (this.#group.personal ?? []).includes(field.name),
        range: this.#rangeOf(field.name),
      });
      this.#columns.set(field.name, column);
    }
    return column;
  }

  #rangeOf(name: string): DeclaredRange | undefined {
    const own = this.#limits.ranges?.[name];
    if (own === undefined) return declaredRange(this.#group, name);
    return { min: own[0], max: own[1], source: "The caller's own range" };
  }

  /** The profile, when all rows were seen. */
  finish(outcome: Outcome): Profile {
    const { dataset, synthetic, complete, files } = outcome;
    const rows = this.#rows;
    const columns = [...this.#columns].map(([name, column]) => {
      const lacking = files.filter(({ absentColumns }) => absentColumns.includes(name));
      return column.profile(rows, {
        absent: lacking.reduce((sum, file) => sum + file.rows, 0),
        unparsable: files.reduce((sum, file) => sum + (file.unparsable[name] ?? 0), 0),
      });
    });
    return {
      dataset,
      synthetic,
      complete,
      rows,
      columns,
      dates: this.#dates.found,
      duplicates: this.#keys.found,
      outcome,
    };
  }
}
