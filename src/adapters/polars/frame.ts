import type { DataFrame, LazyDataFrame } from "nodejs-polars";

/** A data frame of nodejs-polars. */
export type PolarsFrame = DataFrame;

/** A lazy frame of nodejs-polars. */
export type PolarsLazyFrame = LazyDataFrame;
