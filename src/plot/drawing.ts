/**
 * What the four drawings share: the document they are drawn in, axes, room for labels, steps.
 *
 * @module
 */

import * as Plot from "@observablehq/plot";
import { DOMParser } from "linkedom";
import type { Html } from "../display/html/element.ts";
import type { Axis, Chart } from "./chart.ts";
import { type DrawnNode, fromDom, paintOf } from "./from_dom.ts";
import { ALL_COLOURS, LINE, SOFT, STEP_COUNT } from "./palette.ts";
import { type Format, formatOf } from "./plot_format.ts";
import { AXIS_SIZE, widest } from "./text_size.ts";

/** Part of a figure: its size, and its elements. */
export interface Drawing {
  readonly height: number;
  readonly elements: readonly Html[];
}

const PAINTS = new Map(ALL_COLOURS.map((colour) => [paintOf(colour), colour]));

/** Draws with Observable Plot. */
export function drawn(options: Plot.PlotOptions & { readonly height: number }): Drawing {
  const document = new DOMParser().parseFromString("<svg></svg>", "image/svg+xml");
  const node: unknown = Plot.plot({
    // The documents of linkedom have what Plot asks for; their types differ from the browser's.
    document: document as unknown as NonNullable<Plot.PlotOptions["document"]>,
    ...options,
  });
  return { height: options.height, elements: fromDom(node as DrawnNode, PAINTS) };
}

/** Where values are written. */
export interface ValueScale {
  /** From the first to the last tick; 0 is among them. */
  readonly domain: [least: number, greatest: number];
  readonly ticks: number[];
  /** A value as it is told, and a round one as an axis has it. */
  readonly format: Format;
}

/** A scale from 0 to round numbers on both sides of the values, with a tick each `pixels`. */
export function valueScale({ data, lang, measure }: Chart, room: number, pixels = 60): ValueScale {
  const values = data.map(({ value }) => value);
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const spread = most - least || 1;
  const rough = spread / Math.max(1, Math.floor(room / pixels));
  const whole = values.every((value) => Number.isInteger(value));
  const step = whole ? Math.max(1, roundStep(rough)) : roundStep(rough);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => round((first + i) * step));
  return {
    domain: [ticks[0]!, ticks.at(-1)!],
    ticks,
    format: formatOf(lang, measure.money),
  };
}

/** The first of 1, 2, 2.5, 5, 10, ... that is no less than a number. */
function roundStep(rough: number): number {
  const unit = 10 ** Math.floor(Math.log10(rough));
  return round(unit * [1, 2, 2.5, 5, 10].find((times) => times * unit >= rough * (1 - 1e-9))!);
}

/** How axes are drawn. */
export const AXIS: {
  readonly fill: string;
  readonly stroke: string;
  readonly fontSize: number;
  readonly tickSize: number;
  readonly label: null;
} = { fill: paintOf(SOFT), stroke: paintOf(LINE), fontSize: AXIS_SIZE, tickSize: 0, label: null };

/** The entries of a band of `room` pixels whose labels do not run into each other. */
export function spacedEntries(axis: Axis, room: number): number[] {
  const needed = widest(axis.entries.map(({ label }) => label)) + 10;
  const every = Math.max(1, Math.ceil(needed * axis.entries.length / room));
  const steps = axis.kind === "month" ? [1, 2, 3, 6, 12, 24, 36, 60, 120] : [1, 2, 5, 10, 20, 50];
  const step = steps.find((step) => step >= every) ?? every;
  const first = axis.kind === "month"
    ? Math.max(0, axis.entries.findIndex(({ at }) => monthOf(at) % Math.min(step, 12) === 0))
    : 0;
  return axis.entries.flatMap((_, i) => i % step === first % step ? [i] : []);
}

function monthOf(at: number | undefined): number {
  return new Date(at ?? 0).getUTCMonth();
}

/** Steps from the least to the greatest value, of the same height, between round numbers. */
export function stepsOf(values: readonly number[]): readonly number[] {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (least === most) return [];
  const whole = values.every((value) => Number.isInteger(value));
  const step = Math.max(whole ? 1 : 0, roundStep((most - least) / STEP_COUNT));
  const first = Math.floor(least / step) + 1;
  return Array.from({ length: STEP_COUNT - 1 }, (_, i) => round((first + i) * step))
    .filter((bound) => bound <= most);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The step that a value is on, counted from 0. */
export function stepOf(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

/** The colours of so many steps, from the whole of the scale. */
export function stepColour(step: number, bounds: readonly number[]): number {
  if (bounds.length === 0) return STEP_COUNT >> 1;
  return Math.round(step * (STEP_COUNT - 1) / bounds.length);
}
