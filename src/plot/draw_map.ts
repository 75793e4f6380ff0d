import * as Plot from "@observablehq/plot";
import { UF_CODES, UFS } from "../catalog/uf.ts";
import type { Chart, Datum } from "./chart.ts";
import { type Drawing, drawn, stepColour, stepOf, stepsOf } from "./drawing.ts";
import { paintOf } from "./from_dom.ts";
import { type Colour, LINE, ON_STEP_COLOURS, SOFT, STEP_COLOURS } from "./palette.ts";
import { formatOf } from "./plot_format.ts";
import { GRID_SIZE, TILES } from "./tile_grid.ts";

/** Pixels of a tile's side at most. */
const TILE = 56;

/** A tile for each UF, darker for more; those without a value are dashed outlines. */
export function drawMap(chart: Chart): Drawing {
  const { data, lang, width } = chart;
  const height = chart.height ?? Math.min(TILE, width / GRID_SIZE.columns) * GRID_SIZE.rows;
  const tile = Math.min(height / GRID_SIZE.rows, width / GRID_SIZE.columns);
  const margin = (width - tile * GRID_SIZE.columns) / 2;
  const format = formatOf(lang, chart.measure.money);
  const words = lang === "pt" ? "sem dados" : "no data";
  const bounds = stepsOf(data.map(({ value }) => value));
  const step = (d: Datum): number => stepColour(stepOf(d.value, bounds), bounds);
  const at = (index: number): { column: number; row: number } => TILES.get(UF_CODES[index]!)!;
  const filled = new Set(data.map((d) => d.x));
  const missing = UF_CODES.map((_, i) => i).filter((i) => !filled.has(i));
  const column = (i: number): number => at(i).column;
  const row = (i: number): number => at(i).row;
  const on = (colours: readonly Colour[]) => (d: Datum): string => paintOf(colours[step(d)]!);
  const named = { fontWeight: 600, fontSize: tile * 0.26, dy: -tile * 0.13 };
  const valued = { fontSize: Math.min(11, tile * 0.19), dy: tile * 0.2 };
  const places = { x: (d: Datum) => column(d.x), y: (d: Datum) => row(d.x) };
  const holes = { x: column, y: row };
  return drawn({
    width,
    height,
    margin: 0,
    marginLeft: margin,
    marginRight: margin,
    x: { type: "band", domain: range(GRID_SIZE.columns), padding: 0.05, axis: null },
    y: { type: "band", domain: range(GRID_SIZE.rows), padding: 0.05, axis: null },
    marks: [
      Plot.cell(missing, {
        ...holes,
        fill: "none",
        stroke: paintOf(SOFT),
        strokeDasharray: "3 3",
        rx: 4,
        inset: 0.5,
        title: (i: number) => `${UFS[UF_CODES[i]!].name} · ${words}`,
      }),
      Plot.text(missing, {
        ...holes,
        ...named,
        text: (i: number) => UF_CODES[i],
        fill: paintOf(SOFT),
      }),
      Plot.text(missing, { ...holes, ...valued, text: () => "–", fill: paintOf(SOFT) }),
      Plot.cell(data, {
        ...places,
        fill: on(STEP_COLOURS),
        stroke: paintOf(LINE),
        rx: 4,
        title: (d: Datum) => `${UFS[UF_CODES[d.x]!].name} · ${format.value(d.value)}`,
      }),
      Plot.text(data, {
        ...places,
        ...named,
        text: (d: Datum) => UF_CODES[d.x],
        fill: on(ON_STEP_COLOURS),
      }),
      Plot.text(data, {
        ...places,
        ...valued,
        text: (d: Datum) => format.short(d.value),
        fill: on(ON_STEP_COLOURS),
      }),
    ],
    color: { type: "identity" },
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
