import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import type { Cell } from "./arrow_values.ts";

/** 40,000 records of a code that repeats, one that does not, and a number. */
export const rows: readonly (readonly string[])[] = Array.from({ length: 40_000 }, (_, i) => [
  ["AC", "SP", ""][i % 3]!,
  String(100_000 + i * 7919 % 40_000),
  (i / 4).toFixed(2),
]);

/** The fields `UF`, `CODE` and `VALUE`. */
export const fields = [
  { name: "UF", type: "C", width: 2, decimals: 0 },
  { name: "CODE", type: "C", width: 6, decimals: 0 },
  { name: "VALUE", type: "N", width: 8, decimals: 2 },
];

/** What the rows read as. */
export const cells: readonly Cell[][] = rows
  .map(([uf, code, value]) => [uf || null, code!, Number(value)]);

/** The table as DBF. */
export const dbf: Uint8Array = encodeDbf(fields, rows);

/** The table as DBC. */
export const dbc: Uint8Array = encodeDbc(dbf);

/** How many rows each batch has of a table of `count` rows. */
export function batchLengths(count: number, batchRows: number): number[] {
  const lengths = new Array<number>(Math.floor(count / batchRows)).fill(batchRows);
  return count % batchRows === 0 ? lengths : [...lengths, count % batchRows];
}
