/**
 * A drawing with its heading, legend and caption, as one SVG element.
 *
 * @module
 */

import { type Child, element, Html } from "../display/html/element.ts";
import { cut } from "../display/html/escape.ts";
import type { Chart } from "./chart.ts";
import { drawBar } from "./draw_bar.ts";
import { drawHeatmap } from "./draw_heatmap.ts";
import { drawLine } from "./draw_line.ts";
import { drawMap } from "./draw_map.ts";
import { type Drawing, stepColour, stepsOf } from "./drawing.ts";
import {
  type Colour,
  FILE_STYLE,
  INK,
  PAPER,
  seriesColour,
  SOFT,
  STEP_COLOURS,
} from "./palette.ts";
import { formatOf } from "./plot_format.ts";
import { fitted, linesOf, widest, widthOf } from "./text_size.ts";

const FONT = "Inter, system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif";

/** Space around a plot that is a file; a view has its own. */
const PADDING = 16;
const LINE_HEIGHT = 15;

const DRAW: Readonly<Record<Chart["type"], (chart: Chart) => Drawing>> = {
  line: drawLine,
  bar: drawBar,
  heatmap: drawHeatmap,
  map: drawMap,
};

/** The parts of a figure from the top to the bottom. */
class Stack {
  readonly #parts: Html[] = [];
  height = 0;

  add(height: number, ...children: readonly Html[]): void {
    if (children.length === 0) return;
    this.#parts.push(element("g", { transform: `translate(0,${this.height})` }, ...children));
    this.height += height;
  }

  get parts(): readonly Html[] {
    return this.#parts;
  }
}

/** The plot as an element of a view, or, with `file`, as one that stands alone. */
export function figure(chart: Chart, { file }: { readonly file: boolean }): Html {
  const stack = new Stack();
  lines(stack, chart.title, chart.width, { size: 15, weight: 600, colour: INK });
  lines(stack, chart.subtitle, chart.width, { size: 12, colour: SOFT });
  lines(stack, measureText(chart), chart.width, { size: 11, colour: SOFT });
  const legend = legendOf(chart);
  if (legend !== undefined) stack.add(legend.height, ...legend.elements);
  stack.height += 6;
  const drawing = DRAW[chart.type](chart);
  stack.add(
    drawing.height,
    element(
      "g",
      { "font-size": 11, "text-anchor": "middle" },
      ...drawing.elements,
    ),
  );
  stack.height += 6;
  lines(stack, chart.notes.join(" · "), chart.width, { size: 10.5, colour: SOFT });
  const padding = file ? PADDING : 2;
  const [width, height] = [chart.width + 2 * padding, Math.ceil(stack.height) + 2 * padding];
  return element(
    "svg",
    {
      ...(file ? { xmlns: "http://www.w3.org/2000/svg" } : {}),
      class: chart.width <= 700 ? "plot fit" : chart.width <= 1000 ? "plot wide" : "plot",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": heading(chart),
      lang: chart.lang === "pt" ? "pt-BR" : "en",
      "font-family": FONT,
    },
    element("title", {}, heading(chart)),
    element("desc", {}, descriptionOf(chart)),
    ...(file ? [Html.style(FILE_STYLE), ground(width, height)] : []),
    element("g", { transform: `translate(${padding},${padding})` }, ...stack.parts),
  );
}

function ground(width: number, height: number): Html {
  return element("rect", { class: `f-${PAPER.name}`, fill: PAPER.light, width, height });
}

/** What a plot is called. */
export function heading({ title, measure }: Chart): string {
  return cut(title === "" ? measure.label : title, 200);
}

/** What the values are, and by what. */
export function measureText({ type, x, y, measure }: Chart): string {
  const by = [x.label, ...(type === "map" ? [] : [y.label])].filter((label) => label !== "");
  return `${measure.label} · ${by.join(" × ")}`;
}

/** The plot in a few words, for those who do not see it. */
export function descriptionOf(chart: Chart): string {
  const { data, lang, measure, x, y } = chart;
  const format = formatOf(lang, measure.money);
  const most = data.reduce((a, b) => b.value > a.value ? b : a);
  const least = data.reduce((a, b) => b.value < a.value ? b : a);
  const at = (place: typeof most): string =>
    [x.entries[place.x]!.label, y.entries[place.y]!.label].filter((label) => label !== "").join(
      ", ",
    );
  const [values, from, to] = lang === "pt" ? ["valores", "de", "a"] : ["values", "from", "to"];
  const range = `${data.length} ${values}, ${from} ${format.value(least.value)} (${
    at(least)
  }) ${to} ${format.value(most.value)} (${at(most)})`;
  return [measureText(chart), range, ...chart.notes].join(". ");
}

interface TextStyle {
  readonly size: number;
  readonly colour: Colour;
  readonly weight?: number;
}

function lines(stack: Stack, text: string, width: number, style: TextStyle): void {
  if (text === "") return;
  const height = Math.round(style.size * 1.4);
  const room = style.weight === undefined ? width : width / 1.1;
  for (const line of linesOf(cut(text, 600), room, style.size)) {
    stack.add(height, textAt(0, style.size, line, style));
  }
}

function textAt(x: number, y: number, text: Child, { size, colour, weight }: TextStyle): Html {
  return element("text", {
    x,
    y,
    "font-size": size,
    ...(weight === undefined ? {} : { "font-weight": weight }),
    class: `f-${colour.name}`,
    fill: colour.light,
  }, text);
}

/** What the colours mean: the series by name, or the steps by their bounds. */
function legendOf(chart: Chart): Drawing | undefined {
  if (chart.type === "line" || chart.type === "bar") return seriesLegend(chart);
  return stepsLegend(chart);
}

function seriesLegend({ y, width }: Chart): Drawing | undefined {
  if (y.entries.length < 2) return undefined;
  const elements: Html[] = [];
  let [x, row] = [0, 0];
  y.entries.slice(0, 8).forEach(({ label }, series) => {
    const text = fitted(label, width - 30);
    const room = 18 + widthOf(text) + 14;
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    const colour = seriesColour(series);
    const top = row * LINE_HEIGHT + 4;
    elements.push(swatch(x, top, colour), textAt(x + 16, top + 9, text, { size: 11, colour: INK }));
    x += room;
  });
  return { height: (row + 1) * LINE_HEIGHT + 8, elements };
}

function swatch(x: number, y: number, colour: Colour, width = 11): Html {
  const paint = { class: `f-${colour.name}`, fill: colour.light };
  return element("rect", { x, y, width, height: 10, rx: 2, ...paint });
}

/** True when a place has no value. */
function hasHoles({ type, x, y, data }: Chart): boolean {
  return data.length < x.entries.length * (type === "map" ? 1 : y.entries.length);
}

function stepsLegend(chart: Chart): Drawing {
  const { data, lang, measure, width } = chart;
  const bounds = stepsOf(data.map(({ value }) => value));
  const format = formatOf(lang, measure.money);
  const step = Math.min(78, Math.floor(width / (bounds.length + 1)));
  const elements = Array.from(
    { length: bounds.length + 1 },
    (_, i) => swatch(i * step, 4, STEP_COLOURS[stepColour(i, bounds)]!, step - 1),
  );
  const style = { size: 10, colour: SOFT };
  if (bounds.length === 0) {
    elements.push(textAt(0, 26, format.value(data[0]!.value), style));
  }
  const long = bounds.map(format.tick);
  const texts = widest(long, style.size) < step - 4 ? long : bounds.map(format.short);
  const every = Math.ceil((widest(texts, style.size) + 4) / step);
  texts.forEach((text, i) => {
    if (i % every !== 0) return;
    const middle = (i + 1) * step - widthOf(text, style.size) / 2.2;
    elements.push(textAt(Math.max(0, middle), 26, text, style));
  });
  if (!hasHoles(chart)) return { height: 34, elements };
  const words = lang === "pt" ? "sem dados" : "no data";
  const beside = (bounds.length + 1) * step + 10;
  const below = beside + 23 + widthOf(words, style.size) > width;
  const [x, y] = below ? [0, 34] : [beside, 4];
  elements.push(
    element("rect", {
      ...{ x, y, width: 18, height: 10, rx: 2, fill: "none", "stroke-dasharray": "3 3" },
      ...{ class: `l-${SOFT.name}`, stroke: SOFT.light },
    }),
    textAt(x + 23, y + 9, words, style),
  );
  return { height: below ? 50 : 34, elements };
}
