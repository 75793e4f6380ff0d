import type { RecordBatch, Table } from "apache-arrow";

/** A table, one record batch, or several. */
export type ShownTable = Table | RecordBatch | readonly RecordBatch[];
