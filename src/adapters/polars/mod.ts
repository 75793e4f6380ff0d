/**
 * Scans and Arrow tables as Polars data frames, and back.
 *
 * Importing this module loads Polars's native code, which needs `--allow-ffi`; nothing else of the
 * project does.
 *
 * @module
 */

export type { PolarsFrame, PolarsLazyFrame } from "./frame.ts";
export { fromPolars } from "./from_polars.ts";
export { polarsEngine } from "./polars_engine.ts";
export { toLazy, type ToLazyOptions } from "./to_lazy.ts";
export { toPolars } from "./to_polars.ts";
