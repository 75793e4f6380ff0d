import type { Table } from "apache-arrow";
import { municipality } from "../brazil/places/municipality.ts";
import { DataSusError } from "../error.ts";
import { filesWith, type Outcome } from "../outcome.ts";
import { datasetName } from "../plan.ts";
import { Scan } from "../scan/scan.ts";
import { showing } from "../display/show.ts";
import type { Denominator, RateFacts } from "./rate_facts.ts";
import type { PopulationColumns, RateOptions, RateRows, RateScan } from "./rate_options.ts";
import { type RateRow, rateTable } from "./rate_table.ts";
import { keyOf, Tally, type TallyColumns } from "./tally.ts";

/** The columns of IBGE's groups. */
const POPULATION_COLUMNS: Readonly<Record<string, PopulationColumns>> = {
  "IBGE-POP": { place: "MUNIC_RES", year: "ANO", number: "POPULACAO" },
  "IBGE-POPTCU": { place: "MUNIC_RES", year: "ANO", number: "POPULACAO" },
  "IBGE-POPSVS": { place: "COD_MUN", year: "ANO", number: "POP" },
};

/** What `rate` does, once `per` is checked. */
export async function makeRate(
  events: RateRows,
  population: RateRows,
  options: RateOptions & { readonly per: number },
): Promise<Table<RateRow>> {
  const { by, per, count, signal, zeros = false } = options;
  const columns = populationColumns(population, options);
  const byYear = by.year !== undefined && columns.year !== undefined;
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
