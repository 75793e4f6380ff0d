import { IBGE } from "../catalog/ibge.ts";
import type { IbgeGroups } from "./rows/ibge.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans the population base of IBGE (Base populacional), population by municipality or UF: the
 * denominators of rates.
 *
 * Estimates of different series differ for the same year: say in your work which one you took.
 *
 * @example
 * ```ts
 * import { ibge } from "@dsbr/core";
 *
 * const scan = ibge({ group: "PROJPOP", year: 2020 });
 * console.log(scan.plan().partitions[0]?.fileName); // projuf20.dbf
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const ibge: SystemFunction<IbgeGroups> = systemFunction(IBGE);
