import { SISPRENATAL } from "../catalog/sisprenatal.ts";
import type { SisprenatalGroups } from "./rows/sisprenatal.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans SISPRENATAL, pregnant women followed in the public system from 2012 to 2014 (Sistema de
 * Monitoramento e Avaliação do Pré-Natal, Parto, Puerpério e Criança).
 *
 * The period is the competence. There is one group, so that it need not be named.
 *
 * @example
 * ```ts
 * import { sample, sisprenatal } from "@dsbr/core";
 *
 * const scan = sisprenatal({ uf: "SP", year: 2013, month: 1 }, { source: sample({ rows: 100 }) });
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const sisprenatal: SystemFunction<SisprenatalGroups> = systemFunction(SISPRENATAL);
