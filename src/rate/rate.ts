import type { RecordBatch, Table } from "apache-arrow";
import type { Group } from "../catalog/dataset.ts";
import { DataSusError } from "../error.ts";
import type { Source } from "../fetch/source.ts";
import { filesWith, type Outcome } from "../outcome.ts";
import { datasetName } from "../plan.ts";
import { Scan } from "../scan.ts";
import type { ReadOptions } from "../scan_options.ts";
import { showing } from "../display/show.ts";
import type { Denominator, RateFacts } from "./rate_facts.ts";
import { type RateRow, rateTable } from "./rate_table.ts";
import { keyOf, Tally, type TallyColumns } from "./tally.ts";

/** Rows as `rate` takes them: a table, or a scan that is read for it, in bounded memory. */
export type RateRows = Table | RateScan;

/** A scan as `rate` takes it. */
export interface RateScan {
  /** What the catalogue says of the group. */
  readonly group: Group;
  /** Where its files come from. */
  readonly source: Source | undefined;
  /** Its rows, and what became of them. */
  stream(
    options?: ReadOptions,
  ): AsyncIterable<RecordBatch> & { readonly outcome: Promise<Outcome> };
}

/** Which columns of events rates are made by. */
export interface RateBy {
  /** Municipality codes of six or seven digits, such as `CODMUNRES`. */
  readonly place: string;
  /** Years, or days such as `DTOBITO`; absent when all events are of one time. */
  readonly year?: string | undefined;
}

/** Which columns of the population are what. */
export interface PopulationColumns {
  /** Municipality codes of six or seven digits. */
  readonly place: string;
  /** Years; absent when one population stands for all years. */
  readonly year?: string | undefined;
  /** Inhabitants: rows of one place and year, of sexes and ages for example, are added up. */
  readonly number: string;
}

/** How rates are made. */
export interface RateOptions {
  /** The columns of the events. */
  readonly by: RateBy;
  /** A column of numbers to add up, when the events are counts already. Default: a row is an event. */
  readonly count?: string | undefined;
  /** The columns of the population. Default: those of IBGE's groups POP, POPTCU and POPSVS. */
  readonly columns?: PopulationColumns | undefined;
  /** What a population table is called in the result; must be there for a table. */
  readonly denominator?: string | undefined;
  /** Events for so many inhabitants. Default 100,000. */
  readonly per?: number | undefined;
  /**
   * Gives every place of the population a row, those without events, too, with the rate 0. Right only
   * when the events cover all of them. Default false: rows are of places with events.
   */
  readonly zeros?: boolean | undefined;
  /** Stops the reading. */
  readonly signal?: AbortSignal | undefined;
  /** Told what the rates stand on; the table's metadata have the same. */
  readonly onFacts?: ((facts: RateFacts) => void) | undefined;
}

/** The columns of IBGE's groups. */
const POPULATION_COLUMNS: Readonly<Record<string, PopulationColumns>> = {
  "IBGE-POP": { place: "MUNIC_RES", year: "ANO", number: "POPULACAO" },
  "IBGE-POPTCU": { place: "MUNIC_RES", year: "ANO", number: "POPULACAO" },
  "IBGE-POPSVS": { place: "COD_MUN", year: "ANO", number: "POP" },
};

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
  const { by, per = 100_000, count, signal, zeros = false } = options;
  if (!(Number.isFinite(per) && per > 0)) {
    throw new RangeError(`Cannot make rates per ${per}: it is no number above 0`);
  }
  const columns = populationColumns(population, options);
  const byYear = by.year !== undefined && columns.year !== undefined;
  const { municipality } = await import("../brazil/places/municipality.ts");
  const placeOf = (code: string): string | undefined => {
    const place = municipality(code);
    return place?.ibge === undefined ? undefined : place.code;
  };
  const people = new Tally(columns, placeOf);
  const peopleOutcome = await tallyRows(population, people, columns, signal);
  const years = people.years;
  if (by.year === undefined && years.length > 1) throw severalYears(years);
  const counted: TallyColumns = { place: by.place, year: by.year, number: count };
  const tally = new Tally(counted, placeOf);
  const outcome = await tallyRows(events, tally, counted, signal);

  const inhabitants = (place: string, year: number | undefined): number | undefined => {
    const sum = people.sums.get(
      keyOf({ place, year: byYear ? year : columns.year === undefined ? undefined : years[0] }),
    );
    return sum === undefined || sum.broken ? undefined : sum.sum;
  };
  const rows = [...tally.sums.values()];
  if (zeros) {
    const seen = new Set(tally.sums.keys());
    // Without years on one side the places of the other get a row in each of its years.
    const times = by.year === undefined ? [undefined] : byYear ? undefined : tally.years;
    for (const { place, year } of people.sums.values()) {
      for (const time of times ?? [year]) {
        if (!seen.has(keyOf({ place, year: time }))) {
          rows.push({ place, year: time, sum: 0, broken: false });
        }
      }
    }
  }
  rows.sort((a, b) => a.place < b.place ? -1 : a.place > b.place ? 1 : a.year! - b.year!);
  const found = rows.map((row) => ({ ...row, people: inhabitants(row.place, row.year) }));
  const facts: RateFacts = {
    denominator: denominatorOf(population, people, peopleOutcome, options),
    per,
    ...outcome !== undefined && { dataset: outcome.dataset },
    complete: outcome?.complete ?? true,
    events: tally.total,
    withoutPlace: tally.withoutPlace,
    withoutYear: tally.withoutYear,
    withoutCount: tally.withoutNumber,
    withoutDenominator: found.reduce(
      (sum, row) => row.people === undefined || row.people === 0 ? sum + row.sum : sum,
      0,
    ),
  };
  options.onFacts?.(facts);
  return showing(rateTable(found, by.year !== undefined, facts), {
    dataset: facts.dataset,
    synthetic: (outcome?.synthetic ?? false) || facts.denominator.synthetic,
  });
}

function isTable(rows: RateRows): rows is Table {
  return "batches" in rows;
}

/** Reads rows into a tally; gives what became of a scan. */
async function tallyRows(
  rows: RateRows,
  tally: Tally,
  { place, year, number }: TallyColumns,
  signal: AbortSignal | undefined,
): Promise<Outcome | undefined> {
  if (isTable(rows)) {
    for (const batch of rows.batches) tally.add(batch);
    return undefined;
  }
  const names = [...new Set([place, year, number].filter((name) => name !== undefined))];
  const scan: RateScan = rows instanceof Scan ? rows.select(...names) : rows;
  const stream = scan.stream({ signal });
  for await (const batch of stream) tally.add(batch);
  return await stream.outcome;
}

function populationColumns(
  population: RateRows,
  { columns, denominator }: RateOptions,
): TallyColumns & { readonly number: string } {
  const dataset = isTable(population) ? undefined : datasetName(population.group);
  const found = columns ?? (dataset === undefined ? undefined : POPULATION_COLUMNS[dataset]);
  const wrong = found === undefined
    ? ["it is not said which columns the population has", "Give columns: { place, year, number }"]
    : dataset === undefined && !denominator
    ? ["the population has no name", 'Give denominator: "what it is, and of which year"']
    : undefined;
  if (wrong === undefined) return { ...found!, year: found!.year };
  throw new DataSusError(`Cannot make rates: ${wrong[0]}`, { code: "QUERY", hint: wrong[1]! });
}

function severalYears(years: readonly number[]): DataSusError {
  return new DataSusError(
    `Cannot make rates: the population is of ${years.length} years, ${years[0]} to ${years.at(-1)}`,
    { code: "QUERY", hint: "Give by: { place, year }, or a population of one year" },
  );
}

function denominatorOf(
  population: RateRows,
  people: Tally,
  outcome: Outcome | undefined,
  { denominator }: RateOptions,
): Denominator {
  const scan = isTable(population) ? undefined : population;
  return {
    name: denominator ?? datasetName(scan!.group),
    ...scan !== undefined && {
      title: scan.group.pt,
      source: scan.source?.name ?? "DataSUS's FTP server",
    },
    years: people.years,
    files: outcome === undefined
      ? []
      : filesWith(outcome, "read", "partial").map(({ path, size, sha256 }) => ({
        path,
        ...size !== undefined && { size },
        ...sha256 !== undefined && { sha256 },
      })),
    complete: outcome?.complete ?? true,
    synthetic: outcome?.synthetic ?? false,
    withoutPlace: people.rowsWithoutPlace,
    withoutYear: people.rowsWithoutYear,
    withoutNumber: people.withoutNumber,
  };
}
