import type { CihGroups } from "./rows/cih.ts";
import type { CihaGroups } from "./rows/ciha.ts";
import type { CnesGroups } from "./rows/cnes.ts";
import type { EsusnotificaGroups } from "./rows/esusnotifica.ts";
import type { IbgeGroups } from "./rows/ibge.ts";
import type { PceGroups } from "./rows/pce.ts";
import type { PniGroups } from "./rows/pni.ts";
import type { PoGroups } from "./rows/po.ts";
import type { RespGroups } from "./rows/resp.ts";
import type { SiaGroups } from "./rows/sia.ts";
import type { SihGroups } from "./rows/sih.ts";
import type { SimGroups } from "./rows/sim.ts";
import type { SinanGroups } from "./rows/sinan.ts";
import type { SinascGroups } from "./rows/sinasc.ts";
import type { SiscoloGroups } from "./rows/siscolo.ts";
import type { SismamaGroups } from "./rows/sismama.ts";
import type { SisprenatalGroups } from "./rows/sisprenatal.ts";
import type { TerritorioGroups } from "./rows/territorio.ts";
import type { IsUnion, SystemTypes } from "./query.ts";

/** The groups of a system by the names of datasets: `SIM-DO`, or `CIHA` where there is but one. */
export type Named<Name extends string, Groups extends SystemTypes<Groups>> =
  & { readonly [Code in keyof Groups & string as `${Name}-${Code}`]: Groups[Code] }
  & {
    readonly [
      Code in keyof Groups & string as IsUnion<keyof Groups> extends true ? never : Name
    ]: Groups[Code];
  };

/** Every dataset that can be scanned, by system and group: `SIM-DO`, `SIH-RD`, `SIHSUS-RD`. */
export type Datasets =
  & Named<"SIHSUS" | "SIH", SihGroups>
  & Named<"SIASUS" | "SIA", SiaGroups>
  & Named<"SIM", SimGroups>
  & Named<"SINASC", SinascGroups>
  & Named<"CNES", CnesGroups>
  & Named<"SINAN", SinanGroups>
  & Named<"CIHA", CihaGroups>
  & Named<"CIH", CihGroups>
  & Named<"PNI", PniGroups>
  & Named<"SISPRENATAL", SisprenatalGroups>
  & Named<"SISCOLO", SiscoloGroups>
  & Named<"SISMAMA", SismamaGroups>
  & Named<"PCE", PceGroups>
  & Named<"RESP", RespGroups>
  & Named<"PO", PoGroups>
  & Named<"ESUSNOTIFICA", EsusnotificaGroups>
  & Named<"IBGE", IbgeGroups>
  & Named<"TERRITORIO", TerritorioGroups>;

/** The name of a dataset. */
export type DatasetName = keyof Datasets;

/**
 * The row of a dataset: column names and their Arrow types.
 *
 * @example
 * ```ts
 * import type { RowOfDataset, Scan } from "@dsbr/core";
 *
 * function countFiles(deaths: Scan<RowOfDataset<"SIM-DO">>): number {
 *   return deaths.plan().partitions.length;
 * }
 * console.log(countFiles.length);
 * ```
 */
export type RowOfDataset<Name extends DatasetName> = Datasets[Name]["row"];
