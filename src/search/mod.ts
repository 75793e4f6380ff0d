/**
 * The catalogue to look things up in: systems, groups and their columns, code lists, and a search
 * over all of them.
 *
 * @example
 * ```ts
 * import { catalog } from "@dsbr/core";
 *
 * for (const hit of await catalog.search("óbito materno", { limit: 5 })) {
 *   console.log(hit.kind, hit.name, hit.pt);
 * }
 * console.log(catalog.findGroup("SIM-DO")?.en);
 * console.log((await catalog.codeList("sim-lococor")).label("1", "en")); // Hospital
 * ```
 *
 * @module
 */

export { groupColumns } from "../catalog/group_columns.ts";
export { matchFile } from "../catalog/match.ts";
export { findGroup, findSystem, SYSTEMS } from "../catalog/systems.ts";
export { columnCodes } from "../codes/column_codes.ts";
export { CODE_LISTS, codeList } from "../codes/load_list.ts";
export { search } from "./search.ts";
