/**
 * Plots of tables: lines, bars, heat maps and a map of the 27 UFs, as SVG, PNG and text.
 *
 * Numbers, months and money are written as in Brazil, or with `lang: "en"` in English; a plot says
 * below itself what it leaves out, and that data is made up when it is. In a notebook it is the
 * last line of a cell; in a terminal `console.log` draws it in text. Importing this module loads
 * Observable Plot, and needs no permission.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 * import { plot } from "@dsbr/core/plot";
 *
 * const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample() });
 * const table = await scan.select("DT_INTER", "SEXO", "VAL_TOT").collect();
 *
 * console.log(plot.line(table, { x: "DT_INTER", title: "Internações por dia" }));
 * const { svg } = plot.bar(table, { x: "SEXO", y: "VAL_TOT", combine: "mean" });
 * ```
 *
 * @module
 */

export * as plot from "./charts.ts";
export type { BarOptions, HeatmapOptions, LineOptions, MapOptions } from "./charts.ts";
export type { Plot, PngOptions } from "./plot.ts";
export type { Combine, PlotFrame, PlotOptions, PlotTable } from "./plot_options.ts";
