import type { Language } from "../display/language.ts";
import type { ShownTable } from "../display/shown_table.ts";

/**
 * What can be plotted: an Arrow table, record batches, a data frame of Polars, or rows as objects
 * (all of whose columns may be named, whichever the first row has).
 */
export type PlotTable = ShownTable | PlotFrame | readonly object[];

/** A data frame of Polars, as far as a plot needs it. */
export interface PlotFrame {
  /** Its rows as objects. */
  toRecords(): readonly object[];
}

/** How the values of several rows at one place become one. */
export type Combine = "sum" | "mean" | "median" | "min" | "max";

/** What all plots take. */
export interface PlotOptions {
  /** The heading. */
  readonly title?: string | undefined;
  /** What stands below the heading. */
  readonly subtitle?: string | undefined;
  /**
   * What stands below the plot: the source, for example. What is left out of the plot is added to
   * it, and the dataset of a table that a scan gave, and that it is synthetic.
   */
  readonly caption?: string | undefined;
  /** Pixels, 240 to 4000. Default 640. */
  readonly width?: number | undefined;
  /** Pixels of the drawing without headings and captions, 80 to 4000. By default it suits the rows. */
  readonly height?: number | undefined;
  /** What numbers are. By default columns that the catalogue calls money are, others are numbers. */
  readonly format?: "number" | "money" | undefined;
  /** The language of words, numbers and dates. By default that of the scan, else `pt`. */
  readonly lang?: Language | undefined;
  /** What to do where several rows are at one place. By default that is an error. */
  readonly combine?: Combine | undefined;
}
