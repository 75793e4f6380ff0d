import { nearest } from "../catalog/nearest.ts";
import { findGroup, SYSTEMS } from "../catalog/systems.ts";
import type { MonthSelection, PeriodSelection, YearSelection } from "../catalog/period.ts";
import { DataSusError } from "../error.ts";
import { datasetName, type PartitionQuery } from "../plan.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import { Scan } from "../scan/scan.ts";
import type { ScanOptions } from "../scan/scan_options.ts";
import type { DatasetName, Datasets } from "./datasets.ts";
import type { Impossible, SelectionOf } from "./query.ts";

/** Lets the name of a dataset pass, in any letter case, and a text not known before run time. */
export type KnownDataset<Name extends string> = string extends Name ? Name
  : Uppercase<Name> extends DatasetName ? Name
  : Impossible<"the catalogue has no such dataset to scan">;

/** What a query of a dataset says; anything, when the name is not known before run time. */
export type DatasetQuery<
  Name extends string,
  Y extends YearSelection,
  M extends MonthSelection,
  P extends PeriodSelection,
> = Uppercase<Name> extends infer Known extends DatasetName
  ? SelectionOf<Datasets[Known]["partition"], Y, M, P>
  : PartitionQuery;

/** The row of a dataset; any, when the name is not known before run time. */
export type DatasetRow<Name extends string> = Uppercase<Name> extends
  infer Known extends DatasetName ? Datasets[Known]["row"]
  : RowTypes;

/** The function that scans any dataset of the catalogue. */
export interface ScanFunction {
  /**
   * Scans a dataset. Nothing is read.
   *
   * @throws {DataSusError} `QUERY` when there is no such dataset, or the query is incomplete or
   * impossible.
   */
  <
    const Name extends DatasetName | (string & Record<never, never>),
    const Y extends YearSelection = never,
    const M extends MonthSelection = never,
    const P extends PeriodSelection = never,
  >(
    dataset: Name & KnownDataset<Name>,
    query: DatasetQuery<Name, Y, M, P>,
    options?: ScanOptions,
  ): Scan<DatasetRow<Name>>;
  /** The same function with other options where a call's own say nothing. */
  withOptions(options: ScanOptions): ScanFunction;
}

function scanFunction(defaults: ScanOptions): ScanFunction {
  function scanDataset(dataset: string, query: PartitionQuery, options?: ScanOptions): unknown {
    const group = findGroup(dataset);
    if (group === undefined) throw unknownDataset(dataset);
    return Scan.of(group, query, { ...defaults, ...options });
  }
  const withOptions = (options: ScanOptions): ScanFunction =>
    scanFunction({ ...defaults, ...options });
  // `Datasets` are the types of the catalogue's groups: they are written from it.
  return Object.assign(scanDataset, { withOptions }) as ScanFunction;
}

/**
 * Scans any dataset of the catalogue, by its name: system and group, such as `SIM-DO` or `SIH-RD`
 * (also `SIHSUS-RD`), or the system alone where it has one group (`CIHA`). Letter case does not
 * matter. Nothing is read.
 *
 * A name that is written out types the query and the rows as the system's own function does. With
 * one that only run time knows, any query passes the compiler and is checked at run time.
 *
 * @example
 * ```ts
 * import { sample, scan } from "@dsbr/core";
 *
 * const deaths = scan("SIM-DO", { uf: "AC", year: 2022 }, { source: sample({ rows: 100 }) });
 * const table = await deaths.select("DTOBITO", "CAUSABAS").collect();
 * console.log(table.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when there is no such dataset, or the query is incomplete or
 * impossible.
 */
export const scan: ScanFunction = scanFunction({});

function unknownDataset(dataset: string): DataSusError {
  const names = SYSTEMS.flatMap(({ name, groups }) =>
    Object.values(groups).flatMap((group) => [
      datasetName(group),
      `${name.toUpperCase()}-${group.code}`,
    ])
  );
  const near = nearest(dataset, [...new Set(names)]);
  return new DataSusError(`Cannot scan "${dataset}": the catalogue has no such dataset`, {
    code: "QUERY",
    hint: near.length > 0
      ? `Did you mean ${near.slice(0, 3).join(" or ")}?`
      : "Name system and group, as in SIM-DO; docs/systems.md lists them",
  });
}
