import type { Table } from "apache-arrow";
import type { RateOptions, RateRows } from "./rate_options.ts";
import type { RateRow } from "./rate_table.ts";

/**
 * Rates by municipality: events, inhabitants and events per 100,000 of them, joined by six digits and,
 * when `by.year` is given, by year.
 *
 * Old numbers of municipalities count for today's. What cannot be placed is counted and told, never
 * spread: events without a known municipality or year are in no row, and a place without a denominator
 * has a null rate. The schema's metadata name the denominator (`denominator`, a sentence; `rate`, all
 * of {@linkcode RateFacts} as JSON), since the series of IBGE differ for the same year.
 *
 * @example
 * ```ts
 * import { rate } from "@dsbr/core";
 * import { tableFromArrays } from "apache-arrow";
 * import { assertEquals } from "@std/assert";
 *
 * const deaths = tableFromArrays({ CODMUNRES: ["120040", "120040", "120000"] });
 * const people = tableFromArrays({ code: ["1200401"], people: [400_000] });
 * const table = await rate(deaths, people, {
 *   by: { place: "CODMUNRES" },
 *   columns: { place: "code", number: "people" },
 *   denominator: "My estimates of 2020",
 *   onFacts: ({ withoutPlace }) => assertEquals(withoutPlace, 1),
 * });
 * assertEquals(table.getChild("RATE")?.toJSON(), [0.5]); // 2 of 400,000
 * ```
 *
 * @param events A scan or table of events, or of counts with `count`.
 * @param population A scan of IBGE's groups POP, POPTCU or POPSVS, or a table with `columns`.
 *
 * @throws {DataSusError} `QUERY` when a column is absent, the population has several years and `by.year`
 * is not given, or a table has no name; and as reading a scan does.
 * @throws {RangeError} When `per` is no number above 0.
 */
export async function rate(
  events: RateRows,
  population: RateRows,
  options: RateOptions,
): Promise<Table<RateRow>> {
  const { per = 100_000 } = options;
  if (!(Number.isFinite(per) && per > 0)) {
    throw new RangeError(`Cannot make rates per ${per}: it is no number above 0`);
  }
  const { makeRate } = await import("./make_rate.ts");
  return await makeRate(events, population, { ...options, per });
}
