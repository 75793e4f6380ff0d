import { CIHA } from "../catalog/ciha.ts";
import type { CihaGroups } from "./rows/ciha.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans CIHA, the admissions that the SUS did not pay for (Comunicação de Informação Hospitalar e
 * Ambulatorial), and some outpatient care, as facilities communicate them.
 *
 * The period is the competence in which the communication was processed. There is one group, so
 * that it need not be named.
 *
 * @example
 * ```ts
 * import { ciha, sample } from "@dsbr/core";
 *
 * const scan = ciha({ uf: "AC", year: 2023, month: [1, 2, 3] }, { source: sample({ rows: 100 }) })
 *   .select("MUNIC_RES", "DIAG_PRINC", "DT_ATEND");
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const ciha: SystemFunction<CihaGroups> = systemFunction(CIHA);
