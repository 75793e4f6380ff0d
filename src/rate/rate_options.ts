import type { RecordBatch, Table } from "apache-arrow";
import type { Group } from "../catalog/dataset.ts";
import type { Source } from "../fetch/source.ts";
import type { Outcome } from "../outcome.ts";
import type { ReadOptions } from "../scan/scan_options.ts";
import type { RateFacts } from "./rate_facts.ts";

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
