/**
 * The four plots. Each takes a table and the names of its columns, and gives a {@linkcode Plot}.
 *
 * @module
 */

import { UF_CODES, UFS } from "../catalog/uf.ts";
import { cut } from "../display/html/escape.ts";
import { SYNTHETIC } from "../display/table_facts.ts";
import { DataSusError } from "../error.ts";
import type { Axis, Chart, ChartType, Datum } from "./chart.ts";
import { missingPlaces } from "./gaps.ts";
import { gather, type Gathered, reordered } from "./gather.ts";
import { notesOf } from "./notes.ts";
import { OWN_COLOURS } from "./palette.ts";
import { type Plot, plotOf } from "./plot.ts";
import { type Format, formatOf } from "./plot_format.ts";
import type { PlotOptions, PlotTable } from "./plot_options.ts";
import { type PlotColumn, readColumns } from "./read_columns.ts";
import { ufNamed } from "./tile_grid.ts";

/** What {@linkcode line} draws. */
export interface LineOptions extends PlotOptions {
  /** The column of the axis: days, months (`2023-01`, `202301`), years, numbers or texts. */
  readonly x: string;
  /** The column of the values. Without one, rows are counted. */
  readonly y?: string | undefined;
  /** The column that tells the lines apart. */
  readonly color?: string | undefined;
}

/** What {@linkcode bar} draws. */
export interface BarOptions extends PlotOptions {
  /** The column of the bars: texts, months, years. */
  readonly x: string;
  /** The column of the values. Without one, rows are counted. */
  readonly y?: string | undefined;
  /** The column that tells the parts of a bar apart; they are stacked. */
  readonly color?: string | undefined;
  /** The order of bars of texts: the longest first, or by their text. Default `value`. */
  readonly sort?: "value" | "label" | undefined;
  /** Bars of texts drawn at most; how many others there are is told. Default 30. */
  readonly top?: number | undefined;
}

/** What {@linkcode heatmap} draws. */
export interface HeatmapOptions extends PlotOptions {
  /** The column whose values are beside each other: months, for example. */
  readonly x: string;
  /** The column whose values are below each other: UFs, for example. */
  readonly y: string;
  /** The column of the values. Without one, rows are counted. */
  readonly value?: string | undefined;
}

/** What {@linkcode map} draws. */
export interface MapOptions extends PlotOptions {
  /** The column of UFs: codes, names, IBGE numbers, or those of municipalities. */
  readonly uf: string;
  /** The column of the values. Without one, rows are counted. */
  readonly value?: string | undefined;
}

/**
 * Lines over time, or over another axis; from 0 on. A line is broken where a month or a year is
 * missing, and how many are is told.
 *
 * @example
 * ```ts
 * import { plot } from "@dsbr/core/plot";
 *
 * const rows = [{ month: "2023-01", births: 1203 }, { month: "2023-02", births: 1188 }];
 * console.log(plot.line(rows, { x: "month", y: "births", caption: "Fonte: SINASC" }));
 * ```
 *
 * @throws {DataSusError} `QUERY` when a column does not exist, identifies persons or holds no
 * numbers, when there is nothing to draw, and when several rows are at one place and `combine` does
 * not say what to make of them.
 * @throws {RangeError} When `width` or `height` is out of range.
 */
export function line(table: PlotTable, options: LineOptions): Plot {
  const made = prepare("line", table, options, options.x, options.color, options.y);
  const { found, words } = made;
  const ranked = rankSeries(found);
  const missing = missingPlaces(found.data, found.x);
  const some = found.y.entries.length === 1
    ? ""
    : made.lang === "pt"
    ? " em alguma série"
    : " in some series";
  const others = found.y.entries.length - OWN_COLOURS;
  return finish(made, ranked, [
    missing === 0 ? "" : found.x.kind === "year"
      ? words(
        (f) => `${f.count(missing, "ano", "anos")} sem dados${some}: a linha se interrompe`,
        (f) => `${f.count(missing, "year", "years")} without data${some}: the line is broken`,
      )
      : words(
        (f) => `${f.count(missing, "mês", "meses")} sem dados${some}: a linha se interrompe`,
        (f) => `${f.count(missing, "month", "months")} without data${some}: the line is broken`,
      ),
    others <= 1 ? "" : words(
      (f) => `${f.count(others, "série", "séries")} em cinza`,
      (f) => `${f.count(others, "series", "series")} in grey`,
    ),
  ]);
}

/**
 * Bars from 0 on: of texts the longest first, of months and years in their order.
 *
 * @example
 * ```ts
 * import { plot } from "@dsbr/core/plot";
 *
 * const rows = [{ uf: "SP", cases: 310 }, { uf: "AC", cases: 12 }];
 * console.log(plot.bar(rows, { x: "uf", y: "cases", title: "Casos por UF" }));
 * ```
 *
 * @throws {DataSusError} `QUERY` as {@linkcode line} does.
 * @throws {RangeError} When `width`, `height` or `top` is out of range.
 */
export function bar(table: PlotTable, options: BarOptions): Plot {
  const { top = 30, sort = "value" } = options;
  if (!Number.isSafeInteger(top) || top < 1) {
    throw new RangeError(`Cannot draw ${top} bars: not an integer of 1 or more`);
  }
  const made = prepare("bar", table, options, options.x, options.color, options.y);
  const ranked = made.found.x.kind === "text" ? rankBars(made.found, sort, top) : made.found;
  const hidden = made.found.x.entries.length - ranked.x.entries.length;
  return finish(made, foldSeries(rankSeries(ranked), made.lang), [
    hidden === 0 ? "" : made.words(
      (f) => `${f.count(hidden, "barra menor", "barras menores")} fora do gráfico`,
      (f) => `${f.count(hidden, "smaller bar", "smaller bars")} not shown`,
    ),
  ]);
}

/**
 * A cell for each pair of values, darker for more; a pair without a row is an empty outline.
 *
 * @example
 * ```ts
 * import { plot } from "@dsbr/core/plot";
 *
 * const rows = [{ uf: "SP", month: "202301", n: 31 }, { uf: "AC", month: "202302", n: 12 }];
 * console.log(plot.heatmap(rows, { x: "month", y: "uf", value: "n" }));
 * ```
 *
 * @throws {DataSusError} `QUERY` as {@linkcode line} does.
 * @throws {RangeError} When `width` or `height` is out of range.
 */
export function heatmap(table: PlotTable, options: HeatmapOptions): Plot {
  const made = prepare("heatmap", table, options, options.x, options.y, options.value);
  const { x, y, data } = made.found;
  const cells = x.entries.length * y.entries.length;
  const most = 20_000;
  if (cells > most) {
    throw new DataSusError(
      `Cannot plot ${x.entries.length} by ${y.entries.length} cells: more than ${most}`,
      { code: "QUERY", hint: "Take fewer rows, or months in place of days" },
    );
  }
  const empty = cells - data.length;
  return finish(made, made.found, [
    empty === 0 ? "" : made.words(
      (f) => `${f.count(empty, "célula", "células")} sem dados (em branco)`,
      (f) => `${f.count(empty, "cell", "cells")} without data (blank)`,
    ),
  ]);
}

/**
 * A map of Brazil with a tile for each of the 27 UFs, darker for more. UFs without a value are
 * dashed, and named below.
 *
 * @example
 * ```ts
 * import { plot } from "@dsbr/core/plot";
 *
 * const rows = [{ uf: "SP", rate: 12.4 }, { uf: "Acre", rate: 31 }];
 * console.log(plot.map(rows, { uf: "uf", value: "rate", title: "Taxa por 100 mil" }));
 * ```
 *
 * @throws {DataSusError} `QUERY` as {@linkcode line} does, and when no value names a UF.
 * @throws {RangeError} When `width` or `height` is out of range.
 */
export function map(table: PlotTable, options: MapOptions): Plot {
  const unknown = new Set<number | string>();
  let unknownRows = 0;
  const toUf = (column: PlotColumn): PlotColumn => {
    const values = column.values.map((value) => {
      const uf = value === null ? undefined : ufNamed(value);
      if (uf === undefined && value !== null) {
        unknown.add(value);
        unknownRows++;
      }
      return uf ?? null;
    });
    if (values.some((value) => value !== null)) return { ...column, kind: "text", values };
    throw new DataSusError(`Cannot plot "${cut(column.name, 60)}" as a map: it names no UF`, {
      code: "QUERY",
      column: column.name,
      hint: "Name a column of UFs (SP), their names or numbers, or municipality codes",
    });
  };
  const made = prepare("map", table, options, options.uf, undefined, options.value, toUf);
  const { found, words } = made;
  const order = found.x.entries.map(({ label }) => UF_CODES.findIndex((uf) => uf === label));
  const data = found.data.map((datum) => ({ ...datum, x: order[datum.x]! }));
  const filled = new Set(data.map((datum) => datum.x));
  const missing = UF_CODES.filter((_, i) => !filled.has(i));
  const absent = new Map(found.absent);
  const nulls = (absent.get(options.uf) ?? 0) - unknownRows;
  if (nulls > 0) absent.set(options.uf, nulls);
  else absent.delete(options.uf);
  const entries = UF_CODES.map((uf) => ({ label: UFS[uf].name }));
  return finish(made, { ...found, absent, data, x: { ...found.x, entries } }, [
    missing.length === 0
      ? ""
      : words(() => `Sem dados: ${missing.join(", ")}`, () => `No data: ${missing.join(", ")}`),
    unknownRows === 0 ? "" : words(
      (f) => `${f.count(unknownRows, "linha", "linhas")} sem UF conhecida, fora do mapa`,
      (f) => `${f.count(unknownRows, "row names", "rows name")} no known UF, not on the map`,
    ),
  ]);
}

/** Characters of a heading that are shown at most. */
const LONGEST_HEADING = 400;

/** What all four do first. */
interface Prepared {
  readonly type: ChartType;
  readonly options: PlotOptions;
  readonly found: Gathered;
  readonly lang: "pt" | "en";
  readonly measure: Chart["measure"];
  readonly automatic: readonly string[];
  words(pt: (format: Format) => string, en: (format: Format) => string): string;
}

function prepare(
  type: ChartType,
  table: PlotTable,
  options: PlotOptions,
  xName: string,
  yName: string | undefined,
  valueName: string | undefined,
  change: (column: PlotColumn) => PlotColumn = (column) => column,
): Prepared {
  requireSize("width", options.width, 240);
  requireSize("height", options.height, 80);
  const names = [xName, yName, valueName].filter((name) => name !== undefined);
  const { columns, facts } = readColumns(table, names);
  const column = (name: string | undefined): PlotColumn | undefined =>
    columns.find((column) => column.name === name);
  const lang = options.lang ?? facts.lang ?? "pt";
  const value = column(valueName);
  const money = (options.format ?? (value?.money ? "money" : "number")) === "money";
  const format = formatOf(lang, money);
  const counts = formatOf(lang, false);
  const found = gather(
    { x: change(column(xName)!), y: column(yName), value },
    options.combine,
    format,
  );
  const label = value === undefined
    ? (lang === "pt" ? "Número de linhas" : "Number of rows")
    : `${format.columnLabel(value)}${combineWord(options.combine, lang)}`;
  return {
    type,
    options,
    found,
    lang,
    measure: { label, money },
    automatic: [facts.dataset ?? "", facts.synthetic ? SYNTHETIC[lang] : ""],
    words: (pt, en) => lang === "pt" ? pt(counts) : en(counts),
  };
}

const COMBINED = {
  pt: { sum: "soma", mean: "média", median: "mediana", min: "mínimo", max: "máximo" },
  en: { sum: "sum", mean: "mean", median: "median", min: "least", max: "greatest" },
} as const;

function combineWord(combine: PlotOptions["combine"], lang: "pt" | "en"): string {
  return combine === undefined ? "" : ` (${COMBINED[lang][combine]})`;
}

function finish(
  { type, options, lang, measure, automatic, words }: Prepared,
  { x, y, data, absent }: Gathered,
  notes: readonly string[],
): Plot {
  return plotOf({
    type,
    lang,
    title: cut(options.title ?? "", LONGEST_HEADING),
    subtitle: cut(options.subtitle ?? "", LONGEST_HEADING),
    notes: notesOf([options.caption ?? "", ...automatic, ...notes], absent, words),
    width: options.width ?? 640,
    height: options.height,
    x,
    y,
    measure,
    data,
  });
}

function requireSize(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (value >= least && value <= 4000)) return;
  throw new RangeError(`Cannot draw a plot with ${name} ${value}: not from ${least} to 4000`);
}

/** The sums of the values at each place, which rank it. */
function totals(data: readonly Datum[], of: "x" | "y"): (place: number) => number {
  const sums = new Map<number, number>();
  for (const datum of data) sums.set(datum[of], (sums.get(datum[of]) ?? 0) + datum.value);
  return (place) => sums.get(place) ?? 0;
}

/** Series in the order of their sums, when there are more of them than colours. */
function rankSeries(found: Gathered): Gathered {
  const { y, data } = found;
  if (y.entries.length <= OWN_COLOURS) return found;
  const sum = totals(data, "y");
  const order = y.entries.map((_, i) => i).sort((a, b) => sum(b) - sum(a) || a - b);
  const [ranked, places] = reordered(y, order);
  const moved = data.map((datum) => ({ ...datum, y: places[datum.y]! }));
  return { ...found, y: ranked, data: moved.sort((a, b) => a.y - b.y || a.x - b.x) };
}

/** The series behind the last colour as one. */
function foldSeries(found: Gathered, lang: "pt" | "en"): Gathered {
  const others = found.y.entries.length - OWN_COLOURS;
  if (others <= 1) return found;
  const label = lang === "pt" ? `outras ${others}` : `${others} others`;
  const rest = new Map<number, number>();
  for (const { x, y, value } of found.data) {
    if (y >= OWN_COLOURS) rest.set(x, (rest.get(x) ?? 0) + value);
  }
  return {
    ...found,
    y: { ...found.y, entries: [...found.y.entries.slice(0, OWN_COLOURS), { label }] },
    data: [
      ...found.data.filter(({ y }) => y < OWN_COLOURS),
      ...[...rest].map(([x, value]) => ({ x, y: OWN_COLOURS, value })),
    ],
  };
}

function rankBars(found: Gathered, sort: "value" | "label", top: number): Gathered {
  const sum = totals(found.data, "x");
  const places = found.x.entries.map((_, i) => i);
  const kept = places.toSorted((a, b) => sum(b) - sum(a) || a - b).slice(0, top);
  const order = sort === "value" ? kept : kept.sort((a, b) => a - b);
  const axis: Axis = { ...found.x, entries: order.map((place) => found.x.entries[place]!) };
  const now = new Map(order.map((place, i) => [place, i]));
  const data = found.data.flatMap((datum) => {
    const x = now.get(datum.x);
    return x === undefined ? [] : [{ ...datum, x }];
  });
  return { ...found, x: axis, data: data.sort((a, b) => a.y - b.y || a.x - b.x) };
}
