import { Field, Float64, Int32, Schema, Table, Utf8, vectorFromArray } from "apache-arrow";
import type { ArrowType } from "../arrow/arrow_types.ts";
import { denominatorText, type RateFacts } from "./rate_facts.ts";

/** A column of a rate's table; `YEAR` is there when years are told apart. */
export type RateRow = {
  /** The municipality, six digits. */
  PLACE: Utf8;
  /** The year. */
  YEAR: Int32;
  /** Events; null where a row of counts has no number. */
  EVENTS: Float64;
  /** Inhabitants; null where no denominator is known. */
  POPULATION: Float64;
  /** Events per so many inhabitants; null where there is no denominator, or it is 0. */
  RATE: Float64;
};

/** A place and time, what happened there and to how many. */
export interface FoundRow {
  /** Six digits. */
  readonly place: string;
  /** Its year, when years are told apart. */
  readonly year: number | undefined;
  /** Events. */
  readonly sum: number;
  /** True when a number of events is missing. */
  readonly broken: boolean;
  /** Inhabitants. */
  readonly people: number | undefined;
}

/** The table of rates; its metadata have what they stand on. */
export function rateTable(
  rows: readonly FoundRow[],
  hasYear: boolean,
  facts: RateFacts,
): Table<RateRow> {
  const { per, denominator } = facts;
  const columns: readonly (readonly [name: string, type: ArrowType, values: readonly unknown[]])[] =
    [
      ["PLACE", new Utf8(), rows.map(({ place }) => place)],
      ...(hasYear ? [["YEAR", new Int32(), rows.map(({ year }) => year)] as const] : []),
      ["EVENTS", new Float64(), rows.map(({ sum, broken }) => broken ? null : sum)],
      ["POPULATION", new Float64(), rows.map(({ people }) => people ?? null)],
      ["RATE", new Float64(), rows.map((row) => rateOf(row, per))],
    ];
  const metadata = new Map([
    ["denominator", denominatorText(denominator)],
    ["rate", JSON.stringify(facts)],
  ]);
  const schema = new Schema(
    columns.map(([name, type]) => new Field(name, type, name !== "PLACE" && name !== "YEAR")),
    metadata,
  );
  const vectors = columns.map(([name, type, values]) =>
    [name, vectorFromArray(values, type)] as const
  );
  return new Table(schema, Object.fromEntries(vectors)) as unknown as Table<RateRow>;
}

function rateOf({ sum, broken, people }: FoundRow, per: number): number | null {
  return people && !broken ? sum / people * per : null;
}
