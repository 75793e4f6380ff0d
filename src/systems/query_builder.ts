import type { RecordBatch, Table } from "apache-arrow";
import type { System } from "../catalog/dataset.ts";
import { isByUf } from "../catalog/partition.ts";
import type { MonthSelection, PeriodSelection, YearSelection } from "../catalog/period.ts";
import type { UfSelection } from "../catalog/uf.ts";
import { DataSusError } from "../error.ts";
import type { PartitionQuery } from "../plan.ts";
import type { ReadOptions, ScanOptions } from "../scan/scan_options.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import type { Scan } from "../scan/scan.ts";
import { groupOf } from "../catalog/group_of.ts";
import type { Clause } from "./query_steps.ts";

/** A query of a system as the object form spells it. */
export interface LooseQuery extends PartitionQuery {
  /** The group; may be absent where the system has but one. */
  readonly group?: string | undefined;
}

/** Makes the scan of a query. */
export type Scanner = (query: LooseQuery, options?: ScanOptions) => Scan<RowTypes>;

/**
 * A query that is put together step by step. It is immutable: each step gives a new one.
 *
 * Its types ({@linkcode FirstStep}) offer only what may come next; who has no compiler gets the
 * same answers at run time.
 */
export class QueryBuilder {
  readonly #system: System;
  readonly #scanner: Scanner;
  readonly #query: LooseQuery;

  /** Begins a query, or goes on with one. */
  constructor(system: System, scanner: Scanner, query: LooseQuery = {}) {
    this.#system = system;
    this.#scanner = scanner;
    this.#query = query;
  }

  /** Chooses the group. */
  group(code: string): QueryBuilder {
    groupOf(this.#system, code);
    return this.#with("group", code);
  }

  /** Chooses UFs. */
  uf(selection: UfSelection): QueryBuilder {
    return this.#with("uf", selection);
  }

  /** Chooses years. */
  year(selection: YearSelection): QueryBuilder {
    return this.#with("year", selection);
  }

  /** Chooses months. */
  month(selection: MonthSelection): QueryBuilder {
    return this.#with("month", selection);
  }

  /** Chooses a period. */
  period(selection: PeriodSelection): QueryBuilder {
    return this.#with("period", selection);
  }

  /** What the query must still say. */
  get lacking(): readonly string[] {
    const { group, uf, year, month, period } = this.#query;
    const groups = Object.values(this.#system.groups);
    const possible = group === undefined ? groups : [groupOf(this.#system, group)];
    const byUf = possible.every(isByUf);
    return [
      ...group === undefined && groups.length > 1 ? ["group"] : [],
      ...uf === undefined && byUf ? ["uf"] : [],
      ...year !== undefined || period !== undefined
        ? []
        : [month === undefined ? "year or period" : "year"],
    ];
  }

  /** The scan that the query describes. */
  scan(options?: ScanOptions): Scan<RowTypes> {
    const { lacking } = this;
    if (lacking.length === 0) return this.#scanner(this.#query, options);
    throw new DataSusError(
      `Cannot scan ${this.#system.id}: the query lacks ${lacking.join(", ")}`,
      {
        code: "QUERY",
        hint: `Add ${lacking.map((name) => `.${name.split(" ")[0]}(...)`).join("")}`,
      },
    );
  }

  /** Opens a stream of its record batches. */
  stream(options?: ReadOptions): ReadableStream<RecordBatch<RowTypes>> {
    return this.scan().stream(options);
  }

  /** Reads everything into one table. */
  async collect(options?: ReadOptions): Promise<Table<RowTypes>> {
    return await this.scan().collect(options);
  }

  #with<C extends Clause>(clause: C, value: LooseQuery[C]): QueryBuilder {
    if (this.#query[clause] !== undefined) {
      throw new DataSusError(
        `Cannot choose ${clause} ${JSON.stringify(value)}: it is chosen already`,
        {
          code: "QUERY",
          hint: `Keep one .${clause}(...); it takes a list`,
        },
      );
    }
    return new QueryBuilder(this.#system, this.#scanner, { ...this.#query, [clause]: value });
  }
}
