import { CIH } from "../catalog/cih.ts";
import type { CihGroups } from "./rows/cih.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans CIH, the admissions that the SUS did not pay for until CIHA took over in 2011 (Comunicação
 * de Internação Hospitalar).
 *
 * The period is the competence in which the communication was processed. There is one group, so
 * that it need not be named.
 *
 * @example
 * ```ts
 * import { cih, sample } from "@dsbr/core";
 *
 * const scan = cih({ uf: "SP", year: 2010, month: 1 }, { source: sample({ rows: 100 }) })
 *   .select("MUNIC_RES", "DIAG_PRINC", "DT_INTER");
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const cih: SystemFunction<CihGroups> = systemFunction(CIH);
