import { TERRITORIO } from "../catalog/territorio.ts";
import type { TerritorioGroups } from "./rows/territorio.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans the territorial base (Base territorial): the table of municipalities, as it was in a month.
 *
 * A file is the whole country, codes that are no longer in use included, and a complete picture of
 * its month: do not add months up. Several months have none. There is one group that can be
 * scanned; the archives' other tables, of regions and their relations, are not read.
 *
 * @example
 * ```ts
 * import { sample, territorio } from "@dsbr/core";
 *
 * const query = { group: "TABELAS", period: "2026-04" } as const;
 * const scan = territorio(query, { source: sample({ rows: 100 }) });
 * const table = await scan.select("CO_MUNICIP", "DS_NOME").collect();
 * console.log(table.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const territorio: SystemFunction<TerritorioGroups> = systemFunction(TERRITORIO);
