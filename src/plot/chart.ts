/**
 * What a plot shows, decided before anything is drawn.
 *
 * @module
 */

import type { Language } from "../display/language.ts";
import type { ValueKind } from "./read_columns.ts";

/** One of the four plots. */
export type ChartType = "line" | "bar" | "heatmap" | "map";

/** One place on an axis. */
export interface Entry {
  /** As it is written; two entries may be written alike. */
  readonly label: string;
  /** A number, or milliseconds since 1970; absent for text. */
  readonly at?: number;
}

/** An axis, or the series of a plot: its places in order. */
export interface Axis {
  /** What it is of; empty when there is nothing to say. */
  readonly label: string;
  readonly kind: ValueKind;
  readonly entries: readonly Entry[];
}

/** A value at a place. */
export interface Datum {
  /** The place on the axis, counted from 0. */
  readonly x: number;
  /** The series, or the row of a heat map, counted from 0. */
  readonly y: number;
  readonly value: number;
}

/** A plot, ready to be drawn or told. */
export interface Chart {
  readonly type: ChartType;
  readonly lang: Language;
  readonly title: string;
  readonly subtitle: string;
  /** What is said below it, a sentence each. */
  readonly notes: readonly string[];
  readonly width: number;
  readonly height: number | undefined;
  readonly x: Axis;
  /** The series of lines and bars (one without a label when there is but one), or the rows. */
  readonly y: Axis;
  /** What the values are, and whether they are money. */
  readonly measure: { readonly label: string; readonly money: boolean };
  /** At most one for each place and series. */
  readonly data: readonly Datum[];
}
