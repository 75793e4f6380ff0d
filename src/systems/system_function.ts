import type { System } from "../catalog/dataset.ts";
import type { MonthSelection, PeriodSelection, YearSelection } from "../catalog/period.ts";
import { Scan } from "../scan/scan.ts";
import type { ScanOptions } from "../scan/scan_options.ts";
import { groupOf } from "../catalog/group_of.ts";
import type { QueryOf, SystemTypes } from "./query.ts";
import { type LooseQuery, QueryBuilder, type Scanner } from "./query_builder.ts";
import type { FirstStep } from "./query_steps.ts";

/**
 * The function of a system: with a query it gives a scan, without one it begins a query that is put
 * together step by step.
 */
export interface SystemFunction<Groups extends SystemTypes<Groups>> {
  /** Begins a query: `sih().group("RD").uf("SP").year(2023)`. */
  (): FirstStep<Groups>;
  /**
   * Scans a group. Nothing is read.
   *
   * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
   */
  <
    const G extends keyof Groups,
    const Y extends YearSelection = never,
    const M extends MonthSelection = never,
    const P extends PeriodSelection = never,
  >(query: QueryOf<Groups, G, Y, M, P>, options?: ScanOptions): Scan<Groups[G]["row"]>;
  /** The same function with other options where a call's own say nothing. */
  withOptions(options: ScanOptions): SystemFunction<Groups>;
}

/** Makes the function of a system. Where a call's options say nothing, `defaults` do. */
export function systemFunction<Groups extends SystemTypes<Groups>>(
  system: System,
  defaults: ScanOptions = {},
): SystemFunction<Groups> {
  const scanner: Scanner = ({ group, ...query }, options) =>
    Scan.of(groupOf(system, group), query, { ...defaults, ...options });

  function scanOrBegin(query?: LooseQuery, options?: ScanOptions): unknown {
    return query === undefined ? new QueryBuilder(system, scanner) : scanner(query, options);
  }
  const withOptions = (options: ScanOptions): SystemFunction<Groups> =>
    systemFunction(system, { ...defaults, ...options });
  // `Groups` are the types of the system's groups: both are written from the catalogue.
  return Object.assign(scanOrBegin, { withOptions }) as SystemFunction<Groups>;
}
