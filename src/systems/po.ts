import { PO } from "../catalog/po.ts";
import type { PoGroups } from "./rows/po.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans the Oncology Panel (Painel-Oncologia): cancer cases whose diagnosis was linked with their
 * treatment across SIA, SIH and SISCAN.
 *
 * A file is the whole country in a year, that of the diagnosis. There is one group, so that it need
 * not be named.
 *
 * @example
 * ```ts
 * import { po, sample } from "@dsbr/core";
 *
 * const scan = po({ year: 2020 }, { source: sample({ rows: 100 }) });
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const po: SystemFunction<PoGroups> = systemFunction(PO);
