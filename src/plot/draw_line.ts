import * as Plot from "@observablehq/plot";
import type { Chart, Datum } from "./chart.ts";
import { AXIS, type Drawing, drawn, spacedEntries, valueScale } from "./drawing.ts";
import { fitted, widest } from "./text_size.ts";
import { paintOf } from "./from_dom.ts";
import { brokenLine } from "./gaps.ts";
import { LINE, seriesColour } from "./palette.ts";
import { formatOf } from "./plot_format.ts";

/** Points up to which each is drawn as a dot. */
const DOTS = 130;

/** A line for each series from 0 on, broken where months or years are missing. */
export function drawLine(chart: Chart): Drawing {
  const { x, y, data, lang } = chart;
  const height = chart.height ?? 300;
  const scale = valueScale(chart, height);
  const format = formatOf(lang, chart.measure.money);
  const marginLeft = Math.min(160, widest(scale.ticks.map(format.tick)) + 16);
  const marginRight = 24;
  const room = chart.width - marginLeft - marginRight;
  const isText = x.kind === "text";
  const place = (entry: number): number => isText ? entry : x.entries[entry]!.at!;
  const continuous = x.kind === "number" || x.kind === "time";
  const ticks = isText || !continuous ? spacedEntries(x, room) : undefined;
  const named = (value: number): string => {
    const entry = isText ? x.entries[value] : undefined;
    return entry?.label ?? format.at(value, x.kind);
  };
  const times = x.kind === "time" || x.kind === "month";
  const lines = y.entries.map((_, series) => brokenLine(data.filter((d) => d.y === series), x));
  const dots = data.length <= DOTS ? data : lonely(lines);
  const tip = (d: Datum): string =>
    [y.entries[d.y]!.label, x.entries[d.x]!.label, format.value(d.value)].filter(Boolean).join(
      " · ",
    );
  return drawn({
    width: chart.width,
    height,
    marginLeft,
    marginRight,
    marginTop: 12,
    marginBottom: 26,
    x: {
      type: isText ? "point" : times ? "utc" : "linear",
      ...(isText ? { domain: x.entries.map((_, i) => i) } : {}),
    },
    y: { domain: scale.domain },
    marks: [
      Plot.gridY({ stroke: paintOf(LINE), strokeOpacity: 1, ticks: scale.ticks }),
      Plot.axisY({ ...AXIS, ticks: scale.ticks, tickFormat: format.tick }),
      Plot.axisX({
        ...AXIS,
        ticks: ticks?.map(place) ?? Math.max(2, Math.floor(room / 90)),
        tickFormat: (value: number | Date) => fitted(named(Number(value)), room / 2),
      }),
      Plot.ruleY([0], { stroke: paintOf(LINE) }),
      ...lines.map((points, series) =>
        Plot.lineY(points, {
          x: (d: Datum) => place(d.x),
          y: "value",
          stroke: paintOf(seriesColour(series)),
          strokeWidth: 2,
        })
      ),
      ...y.entries.map((_, series) =>
        Plot.dot(dots.filter((d) => d.y === series), {
          x: (d: Datum) => place(d.x),
          y: "value",
          r: 2.6,
          fill: paintOf(seriesColour(series)),
          title: tip,
        })
      ),
    ],
  });
}

/** Points between two gaps, which no line shows. */
function lonely(lines: readonly (readonly Datum[])[]): Datum[] {
  return lines.flatMap((line) =>
    line.filter((d, i) => {
      const open = (other: Datum | undefined): boolean =>
        other === undefined || Number.isNaN(other.value);
      return !Number.isNaN(d.value) && open(line[i - 1]) && open(line[i + 1]);
    })
  );
}
