import { CNES } from "../catalog/cnes.ts";
import type { CnesGroups } from "./rows/cnes.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans CNES, the register of health facilities (Cadastro Nacional de Estabelecimentos de Saúde).
 *
 * Every file is a complete picture of one UF in one month: compare months, never add them up. `ST`
 * has the facilities, `LT` the beds, `PF` the professionals (names and health card numbers in
 * clear), `EQ` the equipment, and so on.
 *
 * @example
 * ```ts
 * import { cnes, sample } from "@dsbr/core";
 *
 * const scan = cnes({ group: "LT", uf: "AC", year: 2023, month: 12 }, { source: sample({ rows: 100 }) })
 *   .select("CNES", "CODUFMUN", "TP_LEITO", "QT_EXIST");
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const cnes: SystemFunction<CnesGroups> = systemFunction(CNES);
