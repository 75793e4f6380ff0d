import { PNI } from "../catalog/pni.ts";
import type { PniGroups } from "./rows/pni.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans PNI, vaccine coverage (`CPNI`) and doses applied (`DPNI`) by municipality and year, up to
 * 2019 (Programa Nacional de Imunizações).
 *
 * The UF is that of the municipality. The codes of `IMUNO` differ between the two groups.
 *
 * @example
 * ```ts
 * import { pni, sample } from "@dsbr/core";
 *
 * const scan = pni({ group: "DPNI", uf: "AC", year: 2018 }, { source: sample({ rows: 100 }) })
 *   .select("ANO", "IMUNO", "MUNIC");
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const pni: SystemFunction<PniGroups> = systemFunction(PNI);
