import * as Plot from "@observablehq/plot";
import type { Chart, Datum } from "./chart.ts";
import {
  AXIS,
  type Drawing,
  drawn,
  fitted,
  spacedEntries,
  valueScale,
  widest,
  widthOf,
} from "./drawing.ts";
import { paintOf } from "./from_dom.ts";
import { INK, LINE, seriesColour } from "./palette.ts";
import { formatOf } from "./plot_format.ts";

/** Bars from 0 on: lying ones for texts, standing ones in time; series are stacked. */
export function drawBar(chart: Chart): Drawing {
  return chart.x.kind === "text" ? lyingBars(chart) : standingBars(chart);
}

function stacked(chart: Chart): Chart {
  const sums = new Map<number, [negative: number, positive: number]>();
  for (const { x, value } of chart.data) {
    const sum = sums.get(x) ?? [0, 0];
    sum[value < 0 ? 0 : 1] += value;
    sums.set(x, sum);
  }
  const data = [...sums].flatMap(([x, sum]) => sum.map((value) => ({ x, y: 0, value })));
  return { ...chart, data };
}

function tips({ x, y, lang, measure }: Chart): (d: Datum) => string {
  const format = formatOf(lang, measure.money);
  return (d) =>
    [x.entries[d.x]!.label, y.entries[d.y]!.label, format.value(d.value)].filter(Boolean).join(
      " · ",
    );
}

function lyingBars(chart: Chart): Drawing {
  const { x, y, data, width } = chart;
  const height = chart.height ?? 30 + x.entries.length * 22;
  const marginLeft = Math.min(width / 3, widest(x.entries.map(({ label }) => label)) + 14);
  const scale = valueScale(stacked(chart), width - marginLeft);
  const told = y.entries.length === 1; // the sums of several series are for the axis to tell
  const marginRight = told ? widest(data.map((d) => scale.format(d.value))) + 10 : 30;
  const negative = scale.domain[0] < 0;
  return drawn({
    width,
    height,
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 24,
    x: { domain: scale.domain, nice: !told },
    y: { type: "band", domain: x.entries.map((_, i) => i), padding: 0.22 },
    marks: [
      Plot.gridX({ stroke: paintOf(LINE), strokeOpacity: 1, ticks: tickCount(chart, marginLeft) }),
      Plot.axisX({
        ...AXIS,
        ticks: tickCount(chart, marginLeft),
        tickFormat: scale.tick,
      }),
      Plot.axisY({
        ...AXIS,
        tickFormat: (i: number) => fitted(x.entries[i]!.label, marginLeft - 12),
      }),
      Plot.barX(data, {
        ...Plot.stackX({ y: "x", x: "value" }),
        fill: (d: Datum) => paintOf(seriesColour(d.y)),
        title: tips(chart),
      }),
      ...(told && !negative
        ? [Plot.text(data, {
          x: "value",
          y: "x",
          text: (d: Datum) => scale.format(d.value),
          textAnchor: "start",
          dx: 5,
          fontSize: 11,
          fill: paintOf(INK),
        })]
        : []),
      Plot.ruleX([0], { stroke: paintOf(LINE) }),
    ],
    color: { type: "identity" },
  });
}

function tickCount(chart: Chart, left: number): number {
  const { domain, format } = valueScale(stacked(chart), 0);
  const label = Math.max(...domain.map((value) => widthOf(format(value)))) + 24;
  return Math.max(1, Math.min(6, Math.floor((chart.width - left - 60) / label)));
}

function standingBars(chart: Chart): Drawing {
  const { x, data, width } = chart;
  const height = chart.height ?? 300;
  const scale = valueScale(stacked(chart), height);
  const marginLeft = Math.min(130, widest(scale.domain.map(scale.format)) + 16);
  const ticks = spacedEntries(x, width - marginLeft - 10);
  return drawn({
    width,
    height,
    marginLeft,
    marginRight: 10,
    marginTop: 12,
    marginBottom: 26,
    x: { type: "band", domain: x.entries.map((_, i) => i), padding: 0.18 },
    y: { domain: scale.domain, nice: true },
    marks: [
      Plot.gridY({ stroke: paintOf(LINE), strokeOpacity: 1, ticks: scale.ticks }),
      Plot.axisY({ ...AXIS, ticks: scale.ticks, tickFormat: scale.tick }),
      Plot.axisX({ ...AXIS, ticks, tickFormat: (i: number) => x.entries[i]!.label }),
      Plot.barY(data, {
        ...Plot.stackY({ x: "x", y: "value" }),
        fill: (d: Datum) => paintOf(seriesColour(d.y)),
        title: tips(chart),
      }),
      Plot.ruleY([0], { stroke: paintOf(LINE) }),
    ],
    color: { type: "identity" },
  });
}
