import * as Plot from "@observablehq/plot";
import type { Chart, Datum } from "./chart.ts";
import {
  AXIS,
  type Drawing,
  drawn,
  spacedEntries,
  stepColour,
  stepOf,
  stepsOf,
} from "./drawing.ts";
import { paintOf } from "./from_dom.ts";
import { LINE, STEP_COLOURS } from "./palette.ts";
import { formatOf } from "./plot_format.ts";
import { fitted, widest } from "./text_size.ts";

/** A cell for each column and row, darker for more; cells without a value are outlines. */
export function drawHeatmap(chart: Chart): Drawing {
  const { x, y, data, lang, width } = chart;
  const height = chart.height ?? 30 + y.entries.length * 18;
  const bounds = stepsOf(data.map(({ value }) => value));
  const marginLeft = Math.min(width / 3, widest(y.entries.map(({ label }) => label)) + 14);
  const format = formatOf(lang, chart.measure.money);
  const tip = (d: Datum): string =>
    `${y.entries[d.y]!.label} · ${x.entries[d.x]!.label} · ${format.value(d.value)}`;
  return drawn({
    width,
    height,
    marginLeft,
    marginRight: 24,
    marginTop: 4,
    marginBottom: 24,
    x: { type: "band", domain: x.entries.map((_, i) => i), padding: 0.06 },
    y: { type: "band", domain: y.entries.map((_, i) => i), padding: 0.06 },
    marks: [
      Plot.axisX({
        ...AXIS,
        ticks: spacedEntries(x, width - marginLeft - 24),
        tickFormat: (i: number) => fitted(x.entries[i]!.label, width / 3),
      }),
      Plot.axisY({
        ...AXIS,
        tickFormat: (i: number) => fitted(y.entries[i]!.label, marginLeft - 12),
      }),
      Plot.cell(emptyCells(chart), {
        x: "x",
        y: "y",
        fill: "none",
        stroke: paintOf(LINE),
        inset: 1,
      }),
      Plot.cell(data, {
        x: "x",
        y: "y",
        fill: (d: Datum) => paintOf(STEP_COLOURS[stepColour(stepOf(d.value, bounds), bounds)]!),
        title: tip,
      }),
    ],
    color: { type: "identity" },
  });
}

function emptyCells({ x, y, data }: Chart): { readonly x: number; readonly y: number }[] {
  const filled = new Set(data.map((d) => d.y * x.entries.length + d.x));
  return y.entries.flatMap((_, row) =>
    x.entries.flatMap((_, column) =>
      filled.has(row * x.entries.length + column) ? [] : [{ x: column, y: row }]
    )
  );
}
