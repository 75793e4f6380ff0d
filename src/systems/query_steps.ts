/**
 * The types of a query that is put together step by step: each step offers what may come next, and
 * `scan`, `stream` and `collect` are there once nothing is lacking.
 *
 * @module
 */

import type { RecordBatch, Table } from "apache-arrow";
import type { PartitionKind } from "../catalog/dataset.ts";
import type { MonthSelection, PeriodSelection, YearSelection } from "../catalog/period.ts";
import type { UfSelection } from "../catalog/uf.ts";
import type { ReadOptions, ScanOptions } from "../scan/scan_options.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import type { Scan } from "../scan/scan.ts";
import type {
  IsUnion,
  PossibleMonths,
  PossiblePeriods,
  PossibleYears,
  SystemTypes,
} from "./query.ts";

/** What a query can say. */
export type Clause = "group" | "uf" | "year" | "month" | "period";

/** The cuts of groups. */
export type CutOf<Groups extends SystemTypes<Groups>, G extends keyof Groups> =
  Groups[G]["partition"];

/** The groups of some that are cut so. */
export type GroupsCut<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Cut extends PartitionKind,
> = { [Code in G]: CutOf<Groups, Code> extends Cut ? Code : never }[G];

/** Cuts by UF. */
export type UfCut = "uf+month" | "uf+year";

/** Cuts by month. */
export type MonthCut = "uf+month" | "month";

/** What a query must still say; `G` are the groups that it may be of. */
export type LackingOf<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> =
  | ("group" extends Given ? never : IsUnion<keyof Groups> extends true ? "group" : never)
  | ("uf" extends Given ? never : CutOf<Groups, G> extends UfCut ? "uf" : never)
  | ("year" extends Given ? never
    : "period" extends Given ? never
    : "month" extends Given ? "year"
    : "year or period");

/** A query after some steps: ready to be scanned, or lacking something. */
export type QueryStep<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> = [LackingOf<Groups, G, Given>] extends [never] ? ReadyQuery<Groups, G, Given>
  // The template makes the compiler's message spell out what is lacking.
  : QueryLacking<`${LackingOf<Groups, G, Given>}`, Groups, G, Given>;

/** A query of a system of which nothing is said yet. */
export type FirstStep<Groups extends SystemTypes<Groups>> = QueryStep<Groups, keyof Groups, never>;

/** A query that lacks something, named first. */
export type QueryLacking<
  Lacking extends string,
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> = Clauses<Groups, G, Given> & {
  /** What the query must still say. */
  readonly lacking: readonly Lacking[];
};

/** A query that says all that it must. */
export type ReadyQuery<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> = Clauses<Groups, G, Given> & Runs<Groups[G]["row"]>;

/** What a complete query can do. */
export interface Runs<Row extends RowTypes> {
  /** The scan that the query describes. */
  scan(options?: ScanOptions): Scan<Row>;
  /** Opens a stream of its record batches; as `scan().stream(options)`. */
  stream(options?: ReadOptions): ReadableStream<RecordBatch<Row>>;
  /** Reads everything into one table; as `scan().collect(options)`. */
  collect(options?: ReadOptions): Promise<Table<Row>>;
}

/** What a query may still say. */
export type Clauses<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> =
  & ("group" extends Given ? unknown : GroupClause<Groups, G, Given>)
  & ("uf" extends Given ? unknown
    : GroupsCut<Groups, G, UfCut> extends never ? unknown
    : UfClause<Groups, G, Given>)
  & ("year" extends Given ? unknown
    : "period" extends Given ? unknown
    : YearClause<Groups, G, Given>)
  & ("month" extends Given ? unknown
    : "period" extends Given ? unknown
    : GroupsCut<Groups, G, MonthCut> extends never ? unknown
    : MonthClause<Groups, G, Given>)
  & ("period" extends Given ? unknown
    : "year" extends Given ? unknown
    : "month" extends Given ? unknown
    : PeriodClause<Groups, G, Given>);

/** The group of a query. */
export interface GroupClause<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> {
  /** Chooses the group, by its code. */
  group<const Code extends G>(code: Code): QueryStep<Groups, Code, Given | "group">;
}

/** The UFs of a query. */
export interface UfClause<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> {
  /** Chooses UFs: one, several, a region (`"Nordeste"`), or `"all"`. */
  uf(selection: UfSelection): QueryStep<Groups, GroupsCut<Groups, G, UfCut>, Given | "uf">;
}

/** The years of a query. */
export interface YearClause<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> {
  /** Chooses years: one, several, or `{ from, to }`, both inclusive. */
  year<const Y extends YearSelection>(
    selection: Y & PossibleYears<Y>,
  ): QueryStep<Groups, G, Given | "year">;
}

/** The months of a query. */
export interface MonthClause<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> {
  /** Chooses months in each of the years; all twelve when absent. */
  month<const M extends MonthSelection>(
    selection: M & PossibleMonths<M>,
  ): QueryStep<Groups, GroupsCut<Groups, G, MonthCut>, Given | "month">;
}

/** The period of a query. */
export interface PeriodClause<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Given extends Clause,
> {
  /** Chooses a period, or from one to another, both inclusive, instead of years. */
  period<const P extends PeriodSelection>(
    selection: P & PossiblePeriods<P, CutOf<Groups, G>>,
  ): QueryStep<Groups, G, Given | "period">;
}
