import type { DataFrame, LazyDataFrame } from "nodejs-polars";
import type { TableFacts } from "../../display/table_facts.ts";

/** A data frame of nodejs-polars. */
export type PolarsFrame = DataFrame;

const FACTS = new WeakMap<PolarsFrame, TableFacts>();

/** Remembers where the rows of a frame come from; frames that Polars makes of it are others. */
export function keepFrameFacts(frame: PolarsFrame, facts: TableFacts): PolarsFrame {
  FACTS.set(frame, facts);
  return frame;
}

/** Where the rows of a frame come from, as far as it is known. */
export function frameFacts(frame: PolarsFrame): TableFacts {
  return FACTS.get(frame) ?? {};
}

/** A lazy frame of nodejs-polars. */
export type PolarsLazyFrame = LazyDataFrame;
