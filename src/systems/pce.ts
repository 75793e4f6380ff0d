import { PCE } from "../catalog/pce.ts";
import type { PceGroups } from "./rows/pce.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans PCE, surveys and treatment of schistosomiasis in endemic municipalities (Programa de
 * Controle da Esquistossomose), counted by locality.
 *
 * Only endemic UFs have files. There is one group, so that it need not be named.
 *
 * @example
 * ```ts
 * import { pce, sample } from "@dsbr/core";
 *
 * const scan = pce({ uf: "BA", year: 2018 }, { source: sample({ rows: 100 }) });
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const pce: SystemFunction<PceGroups> = systemFunction(PCE);
