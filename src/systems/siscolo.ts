import { SISCOLO } from "../catalog/siscolo.ts";
import type { SiscoloGroups } from "./rows/siscolo.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans SISCOLO, exams of the screening for cervical cancer, 2006 to 2015 (Sistema de Informação
 * do Câncer do Colo do Útero): cytology (`CC`) and histology (`HC`). The period is the competence.
 *
 * @example
 * ```ts
 * import { sample, siscolo } from "@dsbr/core";
 *
 * const scan = siscolo({ group: "CC", uf: "AC", year: 2012, month: 1 }, { source: sample({ rows: 100 }) });
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const siscolo: SystemFunction<SiscoloGroups> = systemFunction(SISCOLO);
