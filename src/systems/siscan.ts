import { SISCOLO } from "../catalog/siscolo.ts";
import { SISMAMA } from "../catalog/sismama.ts";
import type { SiscoloGroups } from "./rows/siscolo.ts";
import type { SismamaGroups } from "./rows/sismama.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/** The groups of SISCAN, cervical and breast cancer, by code. */
export interface SiscanGroups extends SiscoloGroups, SismamaGroups {}

/**
 * Scans SISCAN, the screening for cancer (Sistema de Informação do Câncer): the groups of
 * {@linkcode siscolo} and {@linkcode sismama}, which lie under one directory.
 *
 * @example
 * ```ts
 * import { sample, siscan } from "@dsbr/core";
 *
 * const scan = siscan({ group: "HC", uf: "AC", year: 2012, month: 1 }, { source: sample() });
 * console.log(scan.plan().dataset); // SISCOLO-HC
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const siscan: SystemFunction<SiscanGroups> = systemFunction({
  ...SISCOLO,
  id: "SISCAN",
  name: "siscan",
  groups: { ...SISCOLO.groups, ...SISMAMA.groups },
});
