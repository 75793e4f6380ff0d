import { RESP } from "../catalog/resp.ts";
import type { RespGroups } from "./rows/resp.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans RESP, notifications of suspected congenital Zika syndrome since 2015 (Registro de Eventos em
 * Saúde Pública).
 *
 * The year is that of the notification. There is one group, so that it need not be named.
 *
 * @example
 * ```ts
 * import { resp, sample } from "@dsbr/core";
 *
 * const scan = resp({ uf: "PE", year: 2016 }, { source: sample({ rows: 100 }) });
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const resp: SystemFunction<RespGroups> = systemFunction(RESP);
