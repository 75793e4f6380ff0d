/**
 * Years and months, and the ways in which a query may name them.
 *
 * A period is a text, `"2015"` or `"2015-01"`: the spelling that the catalogue uses for eras,
 * layouts and gaps. Periods compare in time as their texts do.
 *
 * @module
 */

import { DataSusError } from "../error.ts";
import type { PartitionKind } from "./dataset.ts";

/** A whole year as `YYYY`, or a month as `YYYY-MM`. */
export type Period = `${number}` | `${number}-${string}`;

/** A period taken apart: without a month it is the whole year. */
export interface YearMonth {
  /** Four digits, 1970 to 2069. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
}

/** An inclusive range of numbers. */
export interface NumberRange {
  /** The first. */
  readonly from: number;
  /** The last, itself included. */
  readonly to: number;
}

/**
 * Years: one, several, or an inclusive range. An array lists years: `[2020, 2023]` is two years,
 * `{ from: 2020, to: 2023 }` is four.
 */
export type YearSelection = number | readonly number[] | NumberRange;

/** Months of the year, 1 to 12: one, several, or an inclusive range. */
export type MonthSelection = number | readonly number[] | NumberRange;

/**
 * A period or an inclusive range of periods. On the left of a range a year stands for its January,
 * on the right for its December: `["2019", "2020-06"]` has 18 months, `"2015"` has 12.
 */
export type PeriodSelection = string | readonly [from: string, to: string];

/** The time that a query asks for: either `year`, with or without `month`, or `period`. */
export interface TimeSelection {
  /** Years. */
  readonly year?: YearSelection | undefined;
  /** Months in each of the years; all twelve when absent. */
  readonly month?: MonthSelection | undefined;
  /** A period or range, instead of `year` and `month`. */
  readonly period?: PeriodSelection | undefined;
}

// Two-digit years in file names reach from 1970 to 2069 (see partition.ts).
const FIRST_YEAR = 1970;
const LAST_YEAR = 2069;

/**
 * Takes a period apart.
 *
 * @throws {DataSusError} `QUERY` unless the text is a year from 1970 to 2069, alone or with a month
 * from 01 to 12 (`"2015"`, `"2015-01"`).
 */
export function parsePeriod(text: string): YearMonth {
  const [, yearText, monthText] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (yearText === undefined) {
    throw new DataSusError(`Cannot select period "${text}": it is neither a month nor a year`, {
      code: "QUERY",
      hint: `Write a month as "2015-01" and a year as "2015"`,
    });
  }
  const year = checkYear(Number(yearText));
  return monthText === undefined ? { year } : { year, month: checkMonth(Number(monthText)) };
}

/** Spells a year, or a year and month, as a period: `"2015"`, `"2015-01"`. */
export function formatPeriod(date: YearMonth): Period {
  return date.month === undefined
    ? `${date.year}`
    : `${date.year}-${String(date.month).padStart(2, "0")}`;
}

/**
 * Orders periods in time, for `sort`: negative when `a` comes first, zero when they are the same. A
 * year comes before its own months.
 */
export function comparePeriods(a: Period, b: Period): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Lists the months from one period to another, both inclusive. A year stands for its January in
 * `from` and for its December in `to`.
 *
 * @throws {DataSusError} `QUERY` when either is not a period, or `to` ends before `from` begins.
 */
export function monthsBetween(from: string, to: string): readonly Period[] {
  const first = parsePeriod(from);
  const last = parsePeriod(to);
  const months: Period[] = [];
  const end = last.year * 12 + (last.month ?? 12);
  for (let index = first.year * 12 + (first.month ?? 1); index <= end; index++) {
    months.push(formatPeriod({ year: Math.floor((index - 1) / 12), month: (index - 1) % 12 + 1 }));
  }
  if (months.length === 0) throw reversed("period", from, to);
  return months;
}

/**
 * Tells whether any day of a period lies between two others, both inclusive; without `to` the time
 * after `from` has no end. A year and its months overlap.
 */
export function isWithin(period: string, from: string, to?: string): boolean {
  return lastMonth(period) >= firstMonth(from) &&
    (to === undefined || firstMonth(period) <= lastMonth(to));
}

function firstMonth(period: string): string {
  return period.length === 4 ? `${period}-01` : period;
}

function lastMonth(period: string): string {
  return period.length === 4 ? `${period}-12` : period;
}

/**
 * Turns the time of a query into periods, oldest first and without duplicates: months for a group
 * whose files are monthly, years for a group whose files are yearly.
 *
 * Nothing is clipped to what the group publishes.
 *
 * @throws {DataSusError} `QUERY` when neither `year` nor `period` is given, or both are; when
 * `month` is given without `year`; when a number, text or range is impossible or empty; and when a
 * month is asked of yearly files.
 */
export function parsePeriods(time: TimeSelection, partition: PartitionKind): readonly Period[] {
  const { year, month, period } = time;
  const yearly = partition === "year" || partition === "uf+year";
  if (period !== undefined) {
    if (year !== undefined || month !== undefined) {
      throw new DataSusError(`Cannot select period "${period}": year or month is given too`, {
        code: "QUERY",
        hint: "Give either period, or year with month",
      });
    }
    return parseRange(period, yearly);
  }
  if (year === undefined) {
    throw new DataSusError("Cannot select a period: neither year nor period is given", {
      code: "QUERY",
      hint: `Add year: 2023, or period: ["2019-07", "2021-06"]`,
    });
  }
  const years = listNumbers("year", year, checkYear);
  if (yearly) {
    if (month !== undefined) throw monthOfYearlyFiles(JSON.stringify(month));
    return years.map((year) => formatPeriod({ year }));
  }
  const months = listNumbers("month", month ?? { from: 1, to: 12 }, checkMonth);
  return years.flatMap((year) => months.map((month) => formatPeriod({ year, month })));
}

function parseRange(period: PeriodSelection, yearly: boolean): readonly Period[] {
  const [from, to] = typeof period === "object" ? period : [period, period];
  const first = parsePeriod(from);
  const last = parsePeriod(to);
  if (!yearly) return monthsBetween(from, to);
  if (first.month !== undefined) throw monthOfYearlyFiles(from);
  if (last.month !== undefined) throw monthOfYearlyFiles(to);
  if (first.year > last.year) throw reversed("period", from, to);
  return countUp(first.year, last.year).map((year) => formatPeriod({ year }));
}

function listNumbers(
  what: "year" | "month",
  selection: YearSelection | MonthSelection,
  check: (value: number) => number,
): readonly number[] {
  if (typeof selection !== "object") return [check(selection)];
  if ("from" in selection) {
    const { from, to } = selection;
    if (check(from) > check(to)) throw reversed(what, from, to);
    return countUp(from, to);
  }
  if (selection.length === 0) {
    throw new DataSusError(`Cannot select ${what} "[]": the list is empty`, {
      code: "QUERY",
      hint: `Name at least one ${what}`,
    });
  }
  return [...new Set(selection.map(check))].sort((a, b) => a - b);
}

function countUp(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function checkYear(year: number): number {
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new DataSusError(
    `Cannot select year "${year}": years run from ${FIRST_YEAR} to ${LAST_YEAR}`,
    { code: "QUERY", hint: "Write the year as a number of four digits" },
  );
}

function checkMonth(month: number): number {
  if (Number.isInteger(month) && month >= 1 && month <= 12) return month;
  throw new DataSusError(`Cannot select month "${month}": months run from 1 to 12`, {
    code: "QUERY",
    hint: "Write the month as a number from 1 to 12",
  });
}

function reversed(
  what: "period" | "year" | "month",
  from: string | number,
  to: string | number,
): DataSusError {
  return new DataSusError(`Cannot select ${what} "${from}..${to}": it ends before it begins`, {
    code: "QUERY",
    hint: what === "month"
      ? "List the months of a season that crosses the year, as in month: [11, 12, 1]"
      : `Swap "${from}" and "${to}"`,
  });
}

function monthOfYearlyFiles(month: string): DataSusError {
  return new DataSusError(`Cannot select month "${month}": the files of this group are yearly`, {
    code: "QUERY",
    hint: "Ask for whole years, and filter the rows by a date column",
  });
}
