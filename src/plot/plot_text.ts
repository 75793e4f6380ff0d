/**
 * A plot in a terminal: bars, sparklines, shades and the squares of the map, as characters.
 *
 * @module
 */

import { UF_CODES } from "../catalog/uf.ts";
import type { Screen } from "../display/shown.ts";
import {
  displayWidth,
  escapeControls,
  paint,
  type Painter,
  truncate,
  wrap,
} from "../display/terminal_text.ts";
import type { Chart, Datum } from "./chart.ts";
import { stepColour, stepOf, stepsOf } from "./drawing.ts";
import { measureText } from "./figure.ts";
import { type Format, formatOf } from "./plot_format.ts";
import { GRID_SIZE, TILES } from "./tile_grid.ts";

const EIGHTHS = " ▏▎▍▌▋▊▉█";
const LEVELS = "▁▂▃▄▅▆▇█";
const SHADES = " ░░▒▒▓█";
const NARROWEST = 30;
/** Rows of a heat map, or lines of series and bars, that are told at most. */
const MOST_LINES = 60;

/** The plot as text whose lines fit the screen. */
export function plotText(chart: Chart, { width: given, color }: Screen): string {
  const width = Math.max(NARROWEST, given);
  const painter: Painter = color ? paint : (text) => text;
  const fit = (text: string): string[] =>
    text === "" ? [] : wrap(escapeControls(text), width).map((line) => truncate(line, width));
  const body = BODIES[chart.type](chart, width, formatOf(chart.lang, chart.measure.money));
  const lines = body.slice(0, MOST_LINES);
  const hidden = body.length - lines.length;
  if (hidden > 0) lines.push(chart.lang === "pt" ? `… mais ${hidden}` : `… ${hidden} more`);
  return [
    ...fit(chart.title).map((line) => painter(line, "bold")),
    ...fit(chart.subtitle),
    ...fit(measureText(chart)).map((line) => painter(line, "dim")),
    "",
    ...lines.map((line) => truncate(line.trimEnd(), width)),
    "",
    ...fit(chart.notes.join(" · ")).map((line) => painter(line, "dim")),
  ].join("\n").trimEnd();
}

type Body = (chart: Chart, width: number, format: Format) => string[];

const BODIES: Readonly<Record<Chart["type"], Body>> = {
  line: sparklines,
  bar: bars,
  heatmap: shades,
  map: tiles,
};

/** A bar for each place, with its value; series below each other. */
function bars({ x, y, data }: Chart, width: number, format: Format): string[] {
  const many = y.entries.length > 1;
  const names = new Map(data.map((d) => {
    const own = x.entries[d.x]!.label;
    return [d, many ? `${own} · ${y.entries[d.y]!.label}` : own];
  }));
  const ordered = data.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const values = data.map((d) => format.value(d.value));
  const label = Math.min(Math.floor(width / 3), widestOf([...names.values()]));
  const number = widestOf(values);
  const room = Math.max(4, width - label - number - 4);
  const most = data.reduce((most, d) => Math.max(most, Math.abs(d.value)), 0) || 1;
  return ordered.map((d) => {
    const name = padEnd(truncate(names.get(d)!, label), label);
    return `${name}  ${padStart(format.value(d.value), number)}  ${blocks(d.value, most, room)}`;
  });
}

/** So many whole blocks and one of a few eighths; less than nothing is hollow. */
function blocks(value: number, most: number, room: number): string {
  const eighths = Math.round(8 * room * Math.abs(value) / most);
  const whole = Math.floor(eighths / 8);
  if (value < 0) return "░".repeat(Math.max(1, whole));
  const bar = "█".repeat(whole) + (eighths % 8 === 0 ? "" : EIGHTHS[eighths % 8]);
  return bar === "" && value > 0 ? EIGHTHS[1]! : bar;
}

/** A sparkline for each series, and its least and greatest values. */
function sparklines({ x, y, data, lang }: Chart, width: number, format: Format): string[] {
  const [first, last] = [x.entries[0]!.label, x.entries.at(-1)!.label];
  const series = Map.groupBy(data, (d) => d.y);
  const label = Math.min(Math.floor(width / 3), widestOf(y.entries.map(({ label }) => label)));
  const room = Math.max(8, width - label - (label > 0 ? 2 : 0));
  const most = data.reduce((most, d) => Math.max(most, d.value), 0);
  const least = data.reduce((least, d) => Math.min(least, d.value), 0);
  const step = Math.max(1, Math.ceil(x.entries.length / room));
  const indent = label > 0 ? " ".repeat(label + 2) : "";
  const [from, to] = lang === "pt" ? ["mínimo", "máximo"] : ["least", "greatest"];
  const told = (d: Datum): string => `${format.value(d.value)} (${x.entries[d.x]!.label})`;
  return [...series].flatMap(([index, points]) => {
    const spark = sparkline(points, x.entries.length, step, least, most);
    const lowest = points.reduce((a, b) => b.value < a.value ? b : a);
    const highest = points.reduce((a, b) => b.value > a.value ? b : a);
    const name = truncate(y.entries[index]!.label, label);
    return [
      label > 0 ? `${padEnd(name, label)}  ${spark}` : spark,
      `${indent}${from} ${told(lowest)}, ${to} ${told(highest)}`,
    ];
  }).concat(`${indent}${first} … ${last}`);
}

/** One character for each `step` places: their mean, from 0; a blank where there is no value. */
function sparkline(
  points: readonly Datum[],
  places: number,
  step: number,
  least: number,
  most: number,
): string {
  const byPlace = Map.groupBy(points, (d) => Math.floor(d.x / step));
  return Array.from({ length: Math.ceil(places / step) }, (_, i) => {
    const values = byPlace.get(i);
    if (values === undefined) return " ";
    const mean = values.reduce((sum, d) => sum + d.value, 0) / values.length;
    const share = most === least ? 0 : (mean - least) / (most - least);
    return LEVELS[Math.min(LEVELS.length - 1, Math.floor(share * LEVELS.length))]!;
  }).join("");
}

/** A row of shades for each row of a heat map, and what they mean. */
function shades({ x, y, data }: Chart, width: number, format: Format): string[] {
  const bounds = stepsOf(data.map((d) => d.value));
  const label = Math.min(Math.floor(width / 3), widestOf(y.entries.map(({ label }) => label)));
  const room = width - label - 2;
  const step = Math.max(1, Math.ceil(x.entries.length / room));
  const cell = Math.max(1, Math.min(3, Math.floor(room / Math.ceil(x.entries.length / step))));
  const rows = Map.groupBy(data, (d) => d.y);
  const lines = y.entries.map(({ label: name }, row) => {
    const byPlace = Map.groupBy(rows.get(row) ?? [], (d) => Math.floor(d.x / step));
    const cells = Array.from({ length: Math.ceil(x.entries.length / step) }, (_, i) => {
      const values = byPlace.get(i);
      if (values === undefined) return "·".padEnd(cell);
      const mean = values.reduce((sum, d) => sum + d.value, 0) / values.length;
      return shadeOf(mean, bounds).repeat(cell);
    });
    return `${padEnd(truncate(name, label), label)}  ${cells.join("")}`;
  });
  const ends = `${" ".repeat(label + 2)}${x.entries[0]!.label} … ${x.entries.at(-1)!.label}`;
  return [...lines, ends, "", legend(bounds, format)];
}

function shadeOf(value: number, bounds: readonly number[]): string {
  return SHADES[stepColour(stepOf(value, bounds), bounds) + 1]!;
}

function legend(bounds: readonly number[], format: Format): string {
  const keys = [...new Set(bounds.map((bound) => shadeOf(bound, bounds)))];
  return keys.map((key) =>
    `${key} ≥ ${format.short(bounds.find((bound) => shadeOf(bound, bounds) === key)!)}`
  ).join("  ");
}

/** The map: the code of each UF, and its value below. */
function tiles({ data }: Chart, width: number, format: Format): string[] {
  const values = new Map(data.map((d) => [UF_CODES[d.x]!, format.short(d.value)]));
  const cell = Math.min(9, Math.floor(width / GRID_SIZE.columns));
  const lines = Array.from(
    { length: 2 * GRID_SIZE.rows },
    () => new Array<string>(GRID_SIZE.columns).fill(" ".repeat(cell)),
  );
  for (const [uf, { column, row }] of TILES) {
    lines[2 * row]![column] = padEnd(uf, cell);
    lines[2 * row + 1]![column] = padEnd(truncate(values.get(uf) ?? "∅", cell - 1), cell);
  }
  return lines.map((cells) => cells.join(""));
}

function widestOf(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, displayWidth(text)), 0);
}

function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
