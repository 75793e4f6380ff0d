import type { Group, System } from "./dataset.ts";
import { nearest } from "./nearest.ts";
import { DataSusError } from "../error.ts";

/**
 * The group of a system, by its code or another code in use, letter case aside; the only one when
 * no code is given.
 *
 * @throws {DataSusError} `QUERY` when there is no such group, or several to choose from.
 */
export function groupOf({ id, groups }: System, code: string | undefined): Group {
  const all = Object.values(groups);
  if (code === undefined && all.length === 1) return all[0]!;
  const list = `Its groups are ${all.map(({ code, pt }) => `${code} (${pt})`).join(", ")}`;
  if (code === undefined) {
    throw new DataSusError(`Cannot scan ${id}: group is missing`, { code: "QUERY", hint: list });
  }
  const wanted = String(code).toUpperCase();
  const group = all.find((group) => group.code === wanted || group.aliases?.includes(wanted));
  if (group !== undefined) return group;
  const [near] = nearest(wanted, Object.keys(groups));
  throw new DataSusError(`Cannot scan ${id}: it has no group "${code}"`, {
    code: "QUERY",
    hint: near === undefined ? list : `Did you mean ${near}? ${list}`,
  });
}
