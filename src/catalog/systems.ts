import { CIH } from "./cih.ts";
import { CIHA } from "./ciha.ts";
import { CMD } from "./cmd.ts";
import { CNES } from "./cnes.ts";
import type { Group, System } from "./dataset.ts";
import { ESUSNOTIFICA } from "./esusnotifica.ts";
import { IBGE } from "./ibge.ts";
import { PCE } from "./pce.ts";
import { PNI } from "./pni.ts";
import { PO } from "./po.ts";
import { RESP } from "./resp.ts";
import { SIASUS } from "./siasus.ts";
import { SIGTAP } from "./sigtap.ts";
import { SIHSUS } from "./sihsus.ts";
import { SIM } from "./sim.ts";
import { SINAN } from "./sinan.ts";
import { SINASC } from "./sinasc.ts";
import { SISCOLO } from "./siscolo.ts";
import { SISMAMA } from "./sismama.ts";
import { SISPRENATAL } from "./sisprenatal.ts";
import { TABWIN } from "./tabwin.ts";
import { TERRITORIO } from "./territorio.ts";

/** Every information system of the catalogue, the most used first. */
export const SYSTEMS: readonly System[] = [
  SIHSUS,
  SIASUS,
  SIM,
  SINASC,
  CNES,
  SINAN,
  CIHA,
  CIH,
  PNI,
  SISPRENATAL,
  SISCOLO,
  SISMAMA,
  PCE,
  RESP,
  PO,
  ESUSNOTIFICA,
  CMD,
  IBGE,
  TERRITORIO,
  SIGTAP,
  TABWIN,
];

/**
 * The system of a name: its id (`SIHSUS`), its short name (`sih`) or another name in use
 * (`SIH/SUS`), in any letter case. `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { findSystem } from "@dsbr/core";
 *
 * console.log(findSystem("sim")?.pt); // Sistema de Informação sobre Mortalidade
 * ```
 */
export function findSystem(name: string): System | undefined {
  const wanted = name.toUpperCase();
  return SYSTEMS.find((system) =>
    [system.id, system.name, ...system.aliases].some((name) => name.toUpperCase() === wanted)
  );
}

/**
 * The group of a name: system and code (`SIM-DO`, `sih-rd`), or the system alone when it has one
 * group (`CIHA`), in any letter case. `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { findGroup } from "@dsbr/core";
 *
 * console.log(findGroup("SINAN-DENG")?.eras.map((era) => era.directory));
 * ```
 */
export function findGroup(name: string): Group | undefined {
  const whole = Object.values(findSystem(name)?.groups ?? {});
  if (whole.length === 1) return whole[0];
  const dash = name.lastIndexOf("-");
  if (dash < 0) return undefined;
  const code = name.slice(dash + 1).toUpperCase();
  return Object.values(findSystem(name.slice(0, dash))?.groups ?? {}).find((group) =>
    group.code === code || group.aliases?.includes(code)
  );
}
