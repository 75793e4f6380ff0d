import { SINAN } from "../catalog/sinan.ts";
import type { SinanGroups } from "./rows/sinan.ts";
import { type SystemFunction, systemFunction } from "./system_function.ts";

/**
 * Scans SINAN, the notifiable diseases (Sistema de Informação de Agravos de Notificação).
 *
 * A group is a disease or event, a file the whole country in a year: filter by `SG_UF_NOT` (who
 * notified) or `SG_UF` (residence). The year is that of the notification, or by disease that of the
 * first symptoms or of the diagnosis. Where the catalogue knows no columns, those of the files come
 * as their headers tell.
 *
 * @example
 * ```ts
 * import { sample, sinan } from "@dsbr/core";
 *
 * const scan = sinan({ group: "DENG", period: ["2022", "2023"] }, { source: sample({ rows: 100 }) })
 *   .select("DT_NOTIFIC", "SG_UF_NOT", "CLASSI_FIN");
 * for await (const batch of scan) console.log(batch.numRows); // 100
 * ```
 *
 * @throws {DataSusError} `QUERY` when the query is incomplete or impossible.
 */
export const sinan: SystemFunction<SinanGroups> = systemFunction(SINAN);
