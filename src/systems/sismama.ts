import { SISMAMA } from "../catalog/sismama.ts";
import type { SismamaGroups } from "./rows/sismama.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans SISMAMA, exams of the screening for breast cancer, 2009 to 2015 (Sistema de Informação do
 * Câncer de Mama): cytology (`CM`), histology (`HM`) and mammography (`MM`). The period is the
 * competence.
 *
 * @example
 * ```ts
 * import { sample, sismama } from "@dsbr/core";
 *
 * const scan = sismama({ group: "CM", uf: "SP", year: 2012, month: 1 }, { source: sample({ rows: 100 }) });
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const sismama: SystemFunction<SismamaGroups> = systemFunction(SISMAMA);
