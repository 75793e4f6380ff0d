import { SIASUS } from "../catalog/siasus.ts";
import type { SiaGroups } from "./rows/sia.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans SIASUS, the outpatient care (Sistema de Informações Ambulatoriais do SUS).
 *
 * Group `PA` has every procedure, a line each; the individual forms (`BI`, and the APAC and RAAS
 * groups) repeat what `PA` counts. The period is the competence in which the care was processed
 * (`PA_MVM`); the care itself (`PA_CMP`) may be up to four months older. Files of large UFs are
 * split into parts: a scan reads all of them, or says which is missing.
 *
 * @example
 * ```ts
 * import { sample, sia } from "@dsbr/core";
 *
 * const scan = sia({ group: "PA", uf: "AC", period: "2023-01" }, { source: sample({ rows: 100 }) })
 *   .select("PA_CODUNI", "PA_PROC_ID", "PA_QTDAPR", "PA_VALAPR");
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const sia: SystemFunction<SiaGroups> = systemFunction(SIASUS);
