/**
 * The systems of the catalogue: the list that the command line and the tests walk.
 *
 * @module
 */

import type { System } from "../catalog/dataset.ts";
import { SIHSUS } from "../catalog/sihsus.ts";

/** Every system that there is, in the order in which they are shown. */
export const SYSTEMS: readonly System[] = [SIHSUS];

/** The system of this id or short name (`SIHSUS`, `sih`), letter case aside. */
export function findSystem(name: string): System | undefined {
  const wanted = name.toLowerCase();
  return SYSTEMS.find(({ id, name }) => id.toLowerCase() === wanted || name === wanted);
}
