import { ESUSNOTIFICA } from "../catalog/esusnotifica.ts";
import type { EsusnotificaGroups } from "./rows/esusnotifica.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans e-SUS Notifica, on this server the notifications of chronic Chagas disease (`DCCR`); acute
 * cases are in SINAN (`CHAG`).
 *
 * A file is the whole country in a year. There is one group, so that it need not be named.
 *
 * @example
 * ```ts
 * import { esusnotifica, sample } from "@dsbr/core";
 *
 * const scan = esusnotifica({ year: 2024 }, { source: sample({ rows: 100 }) });
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const esusnotifica: SystemFunction<EsusnotificaGroups> = systemFunction(ESUSNOTIFICA);
