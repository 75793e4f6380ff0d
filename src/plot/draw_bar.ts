import * as Plot from "@observablehq/plot";
import type { Chart, Datum } from "./chart.ts";
import { AXIS, type Drawing, drawn, spacedEntries, valueScale } from "./drawing.ts";
import { paintOf } from "./from_dom.ts";
import { INK, LINE, seriesColour } from "./palette.ts";
import { formatOf } from "./plot_format.ts";
import { fitted, widest } from "./text_size.ts";

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
  const sums = stacked(chart);
  const label = widest(
    valueScale(sums, 1).ticks.map(formatOf(chart.lang, chart.measure.money).tick),
  );
  const { domain, ticks, format } = valueScale(sums, width - marginLeft - 60, label + 24);
  const told = y.entries.length === 1; // the sums of several series are for the axis to tell
  const marginRight = told ? widest(data.map((d) => format.value(d.value))) + 10 : 30;
  const negative = domain[0] < 0;
  return drawn({
    width,
    height,
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 24,
    x: { domain },
    y: { type: "band", domain: x.entries.map((_, i) => i), padding: 0.22 },
    marks: [
      Plot.gridX({ stroke: paintOf(LINE), strokeOpacity: 1, ticks }),
      Plot.axisX({
        ...AXIS,
        ticks,
        tickFormat: format.tick,
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
          text: (d: Datum) => format.value(d.value),
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

function standingBars(chart: Chart): Drawing {
  const { x, data, width } = chart;
  const height = chart.height ?? 300;
  const scale = valueScale(stacked(chart), height);
  const marginLeft = Math.min(160, widest(scale.ticks.map(scale.format.tick)) + 16);
  const ticks = spacedEntries(x, width - marginLeft - 10);
  return drawn({
    width,
    height,
    marginLeft,
    marginRight: 10,
    marginTop: 12,
    marginBottom: 26,
    x: { type: "band", domain: x.entries.map((_, i) => i), padding: 0.18 },
    y: { domain: scale.domain },
    marks: [
      Plot.gridY({ stroke: paintOf(LINE), strokeOpacity: 1, ticks: scale.ticks }),
      Plot.axisY({ ...AXIS, ticks: scale.ticks, tickFormat: scale.format.tick }),
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
