import { SIM } from "../catalog/sim.ts";
import type { SimGroups } from "./rows/sim.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans SIM, the deaths (Sistema de Informação sobre Mortalidade).
 *
 * Group `DO` has the death certificates since 1996 (ICD-10), `DOR` those until 1995 (ICD-9); both
 * are by UF of residence and year of death. `DOFET`, `DOEXT`, `DOINF` and `DOMAT` are national
 * extracts, and no `uf` is asked for. A year is preliminary until about twelve months after its end:
 * the outcome of a scan says which files are.
 *
 * @example
 * ```ts
 * import { sample, sim } from "@dsbr/core";
 *
 * const scan = sim({ group: "DO", uf: "Nordeste", year: [2021, 2022] }, { source: sample({ rows: 100 }) })
 *   .select("CAUSABAS", "DTOBITO", "SEXO", "CODMUNRES");
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const sim: SystemFunction<SimGroups> = systemFunction(SIM);
