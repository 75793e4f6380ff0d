/**
 * How a query is typed: what a group's files are cut by decides what can be asked.
 *
 * @module
 */

import type { PartitionKind } from "../catalog/dataset.ts";
import type { MonthSelection, PeriodSelection, YearSelection } from "../catalog/period.ts";
import type { UfSelection } from "../catalog/uf.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";

/** What the type checker knows of a group: a row of its scans, and how its files are cut. */
export interface GroupTypes<Row extends RowTypes, Cut extends PartitionKind> {
  /** Column names and their Arrow types. */
  readonly row: Row;
  /** How the files are cut. */
  readonly partition: Cut;
}

/** Stands where a value cannot be; the compiler's message quotes the reason. */
export interface Impossible<Reason extends string> {
  /** Why. */
  readonly impossible: Reason;
}

/** `0` to `9`. */
export type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** The years that file names can tell, `"1970"` to `"2069"`, as text. */
export type YearText =
  | `19${"7" | "8" | "9"}${Digit}`
  | `20${"0" | "1" | "2" | "3" | "4" | "5" | "6"}${Digit}`;

/** `01` to `12`. */
export type MonthText = `0${Exclude<Digit, "0">}` | "10" | "11" | "12";

/** Lets a year pass that is within 1970 to 2069, or not known before run time. */
export type PossibleYear<Y> = Y extends number
  ? number extends Y ? Y : `${Y}` extends YearText ? Y : Impossible<"years run from 1970 to 2069">
  : Y;

/** Lets a month pass that is within 1 to 12, or not known before run time. */
export type PossibleMonth<M> = M extends number ? number extends M ? M
  : M extends 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 ? M
  : Impossible<"months run from 1 to 12">
  : M;

/** Lets a period pass that the group can have, or that is not known before run time. */
export type PossiblePeriod<P, Cut extends PartitionKind> = P extends string ? string extends P ? P
  : P extends YearText ? P
  : Cut extends "uf+month" | "month" ? P extends `${YearText}-${MonthText}` ? P
    : Impossible<'a period is a year, "2015", or a month, "2015-01"'>
  : Impossible<'the files are yearly: a period is a year, "2015"'>
  : P;

/** Checks each number of a selection: one, a list, or a range. */
export type PossibleYears<Y> = Y extends readonly unknown[]
  ? { readonly [I in keyof Y]: PossibleYear<Y[I]> }
  : Y extends object ? { readonly [End in keyof Y]: PossibleYear<Y[End]> }
  : PossibleYear<Y>;

/** Checks each month of a selection: one, a list, or a range. */
export type PossibleMonths<M> = M extends readonly unknown[]
  ? { readonly [I in keyof M]: PossibleMonth<M[I]> }
  : M extends object ? { readonly [End in keyof M]: PossibleMonth<M[End]> }
  : PossibleMonth<M>;

/** Checks a period, or both ends of a range. */
export type PossiblePeriods<P, Cut extends PartitionKind> = P extends readonly unknown[]
  ? { readonly [I in keyof P]: PossiblePeriod<P[I], Cut> }
  : PossiblePeriod<P, Cut>;

/** The time of a query, by years. */
export interface ByYear<Y> {
  /** Years: one, several, or `{ from, to }`, both inclusive. */
  readonly year: Y & PossibleYears<Y>;
  /** Not beside `year`. */
  readonly period?: undefined;
}

/** The time of a query of monthly files, by years and months. */
export interface ByMonth<Y, M> extends ByYear<Y> {
  /** Months in each of the years, as `year`; all twelve when absent. */
  readonly month?: M | undefined;
}

/**
 * Checks the months of a query. The check stands beside `month` and not in its type: of a type that
 * is optional and checks itself, the compiler infers but one member of a union.
 */
export interface MonthsChecked<M> {
  /** Months that there are. */
  readonly month?: NoInfer<PossibleMonths<M>> | undefined;
}

/** The time of a query, as a period. */
export interface ByPeriod<Cut extends PartitionKind, P> {
  /** A period or an inclusive range of periods, instead of years. */
  readonly period: P & PossiblePeriods<P, Cut>;
  /** Not beside `period`. */
  readonly year?: undefined;
}

/** The time of a query of monthly files, as a period. */
export interface ByMonthPeriod<Cut extends PartitionKind, P> extends ByPeriod<Cut, P> {
  /** Not beside `period`. */
  readonly month?: undefined;
}

/** The time that a query may ask for. */
export type TimeOf<Cut extends PartitionKind, Y, M, P> = Cut extends "uf+month" | "month"
  ? ByMonth<Y, M> & MonthsChecked<M> | ByMonthPeriod<Cut, P>
  : ByYear<Y> | ByPeriod<Cut, P>;

/** The place that a query asks for. */
export interface ByUf {
  /** UFs: one, several, a region (`"Nordeste"`), or `"all"`. */
  readonly uf: UfSelection;
}

/** The place that a query asks for, where the files are by UF. */
export type PlaceOf<Cut extends PartitionKind> = Cut extends "uf+month" | "uf+year" ? ByUf
  : unknown;

/**
 * What a query says besides the group: `uf` where the files are by UF, `month` where they are
 * monthly. `Y`, `M` and `P` are the years, months and periods that it names, so that impossible
 * ones do not compile.
 */
export type SelectionOf<
  Cut extends PartitionKind,
  Y extends YearSelection,
  M extends MonthSelection,
  P extends PeriodSelection,
> = PlaceOf<Cut> & TimeOf<Cut, Y, M, P>;

/** What the type checker knows of a system's groups, by code. */
export type SystemTypes<Groups> = {
  readonly [Code in keyof Groups]: GroupTypes<RowTypes, PartitionKind>;
};

/** The query of a group of a system; the group may be left out where there is but one. */
export type QueryOf<
  Groups extends SystemTypes<Groups>,
  G extends keyof Groups,
  Y extends YearSelection,
  M extends MonthSelection,
  P extends PeriodSelection,
> = GroupChoice<Groups, G> & SelectionOf<Groups[G]["partition"], Y, M, P>;

/** The group of a query. */
export type GroupChoice<Groups, G extends keyof Groups> = IsUnion<keyof Groups> extends true ? {
    /** The group's code. */
    readonly group: G;
  }
  : {
    /** The group's code; there is but one. */
    readonly group?: G;
  };

/** Tells whether a type has several members. */
export type IsUnion<T, Each = T> = T extends unknown ? [Each] extends [T] ? false : true : never;
