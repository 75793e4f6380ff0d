/** Polars. @module */
export { toPolars } from "./to_polars.ts";
