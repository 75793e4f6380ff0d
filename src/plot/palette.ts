/**
 * The colours of plots, told apart by readers with any colour vision, on light and on dark. A
 * colour is drawn with a class beside it, so that a style sheet can change it in the dark.
 *
 * @module
 */

import { themed } from "../display/html/style.ts";

/** Colours of series: Okabe and Ito's, without the yellow that white swallows; the last is grey. */
const SERIES = {
  light: ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#5a3d8a", "#7d858f"],
  dark: ["#4da3dd", "#ff8a4a", "#2fc498", "#e3a0c6", "#f2b84b", "#8fd0f5", "#b79ae6", "#8a939e"],
};

/** Steps from little to much: of one hue, each darker than the one before; lighter in the dark. */
const STEPS = {
  light: ["#e3f1ea", "#bfe0cf", "#8cc7ad", "#4fa484", "#238260", "#0b5a40"],
  dark: ["#1a352c", "#1f4d3e", "#266d55", "#359472", "#68bf9c", "#b9e8d2"],
};

/** What is written on each step. */
const ON_STEPS = {
  light: ["#1b1f24", "#1b1f24", "#1b1f24", "#0c0f12", "#ffffff", "#ffffff"],
  dark: ["#e6e9ed", "#e6e9ed", "#ffffff", "#0c0f12", "#0c0f12", "#0c0f12"],
};

/** Paper, ink, soft ink, lines. */
const GROUND = {
  light: ["#ffffff", "#1b1f24", "#5a6370", "#d5dae0"],
  dark: ["#15191e", "#e6e9ed", "#a2acb8", "#39424d"],
};

/** How many series have a colour of their own; one more is grey. */
export const OWN_COLOURS: number = SERIES.light.length - 1;

/** How many steps a scale has. */
export const STEP_COUNT: number = STEPS.light.length;

/** A colour on light paper, and the class that stands for it. */
export interface Colour {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

function colours(name: string, { light, dark }: typeof SERIES): Colour[] {
  return light.map((colour, i) => ({ name: `${name}${i}`, light: colour, dark: dark[i]! }));
}

/** The colours of series. */
export const SERIES_COLOURS: readonly Colour[] = colours("s", SERIES);
/** The colours of steps. */
export const STEP_COLOURS: readonly Colour[] = colours("q", STEPS);
/** The colours of what is written on them. */
export const ON_STEP_COLOURS: readonly Colour[] = colours("o", ON_STEPS);
const [paper, ink, soft, line] = colours("g", GROUND);
/** What a plot is drawn on. */
export const PAPER: Colour = paper!;
/** Headings. */
export const INK: Colour = ink!;
/** Axes and captions. */
export const SOFT: Colour = soft!;
/** Grids. */
export const LINE: Colour = line!;

/** All of them. */
export const ALL_COLOURS: readonly Colour[] = [
  ...SERIES_COLOURS,
  ...STEP_COLOURS,
  ...ON_STEP_COLOURS,
  PAPER,
  INK,
  SOFT,
  LINE,
];

/** The colour of a series; those behind the last colour are grey. */
export function seriesColour(series: number): Colour {
  return SERIES_COLOURS[Math.min(series, OWN_COLOURS)]!;
}

/** The rules for a plot in a view, which follow the notebook's theme. */
export const PLOT_STYLE: string = themed(
  ALL_COLOURS.map(({ name, light }) => `--${name}:${light};`).join(""),
  ALL_COLOURS.map(({ name, dark }) => `--${name}:${dark};`).join(""),
) + ALL_COLOURS.map(({ name }) =>
  `.dsbr .plot .f-${name}{fill:var(--${name})}.dsbr .plot .l-${name}{stroke:var(--${name})}`
).join("");

/** The rules for a plot that is a file: they hold in the dark alone. */
export const FILE_STYLE: string = `@media(prefers-color-scheme:dark){${
  ALL_COLOURS.map(({ name, dark }) => `.f-${name}{fill:${dark}}.l-${name}{stroke:${dark}}`).join("")
}}`;
