/**
 * From rows to one value for each place of a plot.
 *
 * @module
 */

import { cut } from "../display/html/escape.ts";
import { DataSusError } from "../error.ts";
import type { Axis, Datum, Entry } from "./chart.ts";
import { withGaps } from "./gaps.ts";
import type { Combine } from "./plot_options.ts";
import type { PlotColumn } from "./read_columns.ts";
import type { Format } from "./plot_format.ts";

/** The columns of a plot; without `value`, rows are counted. */
export interface Places {
  readonly x: PlotColumn;
  readonly y: PlotColumn | undefined;
  readonly value: PlotColumn | undefined;
}

/** What was found in the rows. */
export interface Gathered {
  readonly x: Axis;
  readonly y: Axis;
  readonly data: readonly Datum[];
  /** Rows left out, by the column that has no value in them. */
  readonly absent: ReadonlyMap<string, number>;
}

const LONGEST_LABEL = 40;

/**
 * Finds the places and their values. Rows without one are counted, and left out.
 *
 * @throws {DataSusError} `QUERY` when values are no numbers, when no row has all of them, or when
 * several rows are at one place and it is not said how to combine them.
 */
export function gather(
  { x, y, value }: Places,
  combine: Combine | undefined,
  format: Format,
): Gathered {
  if (value !== undefined) requireNumbers(value);
  const xs = new AxisBuilder(x, format);
  const ys = new AxisBuilder(y, format);
  const absent = new Map<string, number>();
  const places = new Map<number, Map<number, number[]>>();
  const columns = [x, ...(y === undefined ? [] : [y]), ...(value === undefined ? [] : [value])];
  for (let row = 0; row < x.values.length; row++) {
    const hole = columns.find(({ values }) => values[row] === null);
    if (hole !== undefined) {
      absent.set(hole.name, (absent.get(hole.name) ?? 0) + 1);
      continue;
    }
    const column = xs.indexOf(x.values[row]!);
    const series = ys.indexOf(y?.values[row] ?? "");
    const line = places.get(column) ?? new Map<number, number[]>();
    places.set(column, line);
    const values = line.get(series);
    if (value === undefined) line.set(series, [(values?.[0] ?? 0) + 1]);
    else if (values === undefined) line.set(series, [Number(value.values[row])]);
    else if (combine !== undefined) values.push(Number(value.values[row]));
    else throw repeated(xs.entries[column]!, x, value);
  }
  if (places.size === 0) throw nothingLeft(columns);
  const data = [...places].flatMap(([column, line]) =>
    [...line].map(([series, values]): Datum => ({
      x: column,
      y: series,
      value: value === undefined ? values[0]! : combined(values, combine ?? "sum"),
    }))
  );
  return inOrder(xs.axis(), ys.axis(), data, absent, format);
}

/** Gives each distinct value a place, in the order of the rows. */
class AxisBuilder {
  readonly entries: Entry[] = [];
  readonly #column: PlotColumn | undefined;
  readonly #format: Format;
  readonly #found = new Map<number | string, number>();

  constructor(column: PlotColumn | undefined, format: Format) {
    this.#column = column;
    this.#format = format;
  }

  indexOf(value: number | string): number {
    const known = this.#found.get(value);
    if (known !== undefined) return known;
    this.#found.set(value, this.entries.length);
    const kind = this.#column?.kind ?? "text";
    this.entries.push(
      typeof value === "number"
        ? { label: this.#format.at(value, kind), at: value }
        : { label: value === "" && this.#column ? '""' : cut(value, LONGEST_LABEL) },
    );
    return this.entries.length - 1;
  }

  axis(): Axis {
    const column = this.#column;
    return {
      label: column === undefined ? "" : this.#format.columnLabel(column),
      kind: column?.kind ?? "text",
      entries: this.entries,
    };
  }
}

/** Numbers and times in their order, texts in that of people: `2` before `10`. */
function inOrder(
  x: Axis,
  y: Axis,
  data: readonly Datum[],
  absent: Gathered["absent"],
  format: Format,
): Gathered {
  const [sortedX, order] = sorted(x);
  const [xs, filled] = withGaps(sortedX, (at) => format.at(at, x.kind));
  const xPlaces = order.map((place) => filled[place]!);
  const [ys, yPlaces] = sorted(y);
  const placed = data.map((datum) => ({
    ...datum,
    x: xPlaces[datum.x]!,
    y: yPlaces[datum.y]!,
  }));
  return { x: xs, y: ys, data: placed.sort((a, b) => a.y - b.y || a.x - b.x), absent };
}

function sorted(axis: Axis): [axis: Axis, places: readonly number[]] {
  const collator = new Intl.Collator("pt-BR", { numeric: true });
  const byPlace = (a: Entry, b: Entry): number =>
    a.at !== undefined && b.at !== undefined ? a.at - b.at : collator.compare(a.label, b.label);
  return reordered(
    axis,
    axis.entries.map((_, i) => i).sort((a, b) => {
      return byPlace(axis.entries[a]!, axis.entries[b]!);
    }),
  );
}

/** An axis in another order, and where each of its old places went. */
export function reordered(
  axis: Axis,
  order: readonly number[],
): [axis: Axis, places: readonly number[]] {
  const places: number[] = new Array(axis.entries.length);
  order.forEach((old, now) => places[old] = now);
  return [{ ...axis, entries: order.map((old) => axis.entries[old]!) }, places];
}

function combined(values: readonly number[], how: Combine): number {
  const sum = (): number => values.reduce((total, value) => total + value, 0);
  switch (how) {
    case "sum":
      return sum();
    case "mean":
      return sum() / values.length;
    case "min":
      return values.reduce((least, value) => Math.min(least, value));
    case "max":
      return values.reduce((most, value) => Math.max(most, value));
    case "median": {
      const ordered = values.toSorted((a, b) => a - b);
      const half = ordered.length >> 1;
      return ordered.length % 2 === 1 ? ordered[half]! : (ordered[half - 1]! + ordered[half]!) / 2;
    }
  }
}

function requireNumbers(column: PlotColumn): void {
  if (column.kind === "number" || column.kind === "year") return;
  const value = column.values.find((value) => typeof value === "string") ??
    (column.kind === "text" ? "" : column.kind);
  throw new DataSusError(
    `Cannot plot the values of "${cut(column.name, 60)}": "${cut(String(value), 40)}" is no number`,
    {
      code: "QUERY",
      column: column.name,
      hint: "Name a column of numbers, or leave the value out to count rows",
    },
  );
}

function repeated(at: Entry, x: PlotColumn, value: PlotColumn): DataSusError {
  return new DataSusError(
    `Cannot plot "${cut(value.name, 60)}" by "${
      cut(x.name, 60)
    }": several rows are at "${at.label}"`,
    {
      code: "QUERY",
      column: value.name,
      hint: `Say what to make of them: combine: "sum", "mean", "median", "min" or "max"`,
    },
  );
}

function nothingLeft(columns: readonly PlotColumn[]): DataSusError {
  const names = columns.map(({ name }) => cut(name, 60)).join(", ");
  return new DataSusError(`Cannot plot ${names}: no row has a value in all of them`, {
    code: "QUERY",
    hint: "Look at how full the columns are: show(table, { profile: true })",
  });
}
