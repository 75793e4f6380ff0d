import { SIHSUS } from "../catalog/sihsus.ts";
import type { SihGroups } from "./rows/sih.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans SIHSUS, the hospital admissions (Sistema de Informações Hospitalares do SUS).
 *
 * The period is the competence, the month in which an admission was billed, and the UF that of the
 * authority which paid. Bills arrive up to about six months after discharge: to study the
 * admissions of a period, read six more months and filter by `DT_INTER` or `DT_SAIDA`.
 *
 * @example
 * ```ts
 * import { sample, sih } from "@dsbr/core";
 *
 * const scan = sih(
 *   { group: "RD", uf: "Norte", period: ["2022-11", "2023-02"] },
 *   { source: sample({ rows: 100 }) },
 * );
 * const table = await scan.select("UF_ZI", "DIAG_PRINC", "VAL_TOT").collect();
 * console.log(table.numRows); // 7 UFs x 4 months x 100 rows
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const sih: SystemFunction<SihGroups> = systemFunction(SIHSUS);
