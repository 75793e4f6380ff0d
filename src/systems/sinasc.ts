import { SINASC } from "../catalog/sinasc.ts";
import type { SinascGroups } from "./rows/sinasc.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans SINASC, the live births (Sistema de Informações sobre Nascidos Vivos).
 *
 * Group `DN` has the birth certificates since 1996, `DNR` those of 1994 and 1995, both by the
 * mother's UF of residence and year of birth; `DNEX` are births to mothers who live abroad. A year
 * is preliminary until about twelve months after its end.
 *
 * @example
 * ```ts
 * import { sample, sinasc } from "@dsbr/core";
 *
 * const scan = sinasc({ group: "DN", uf: "RR", year: 2022 }, { source: sample({ rows: 100 }) })
 *   .select("DTNASC", "PESO", "IDADEMAE", "CODMUNRES");
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const sinasc: SystemFunction<SinascGroups> = systemFunction(SINASC);
