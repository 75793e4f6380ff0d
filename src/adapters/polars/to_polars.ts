import type { Table } from "apache-arrow";
import pl, { type DataFrame } from "nodejs-polars";
export function toPolars(_table: Table): Promise<DataFrame> {
  return Promise.resolve(pl.DataFrame({}));
}
