/**
 * Scans and Arrow tables as Polars data frames, and back.
 *
 * Importing this module loads Polars's native code, which needs `--allow-ffi`; nothing else of the
 * project does.
 *
 * @example
 * ```ts
 * import { sample, sim } from "@dsbr/core";
 * import { toPolars } from "@dsbr/core/polars";
 *
 * const deaths = sim({ group: "DO", uf: "AC", year: 2022 }, { source: sample({ rows: 50 }) });
 * const frame = await toPolars(deaths.select("CAUSABAS", "DTOBITO"));
 * console.log(frame.shape); // { height: 50, width: 2 }
 * ```
 *
 * @module
 */

export type { PolarsFrame, PolarsLazyFrame } from "./frame.ts";
export { fromPolars } from "./from_polars.ts";
export { polarsEngine } from "./polars_engine.ts";
export { toLazy, type ToLazyOptions } from "./to_lazy.ts";
export { toPolars } from "./to_polars.ts";
