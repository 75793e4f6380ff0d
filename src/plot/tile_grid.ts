/**
 * A map of Brazil in which every UF is one square, about where it lies.
 *
 * @module
 */

import { fold } from "../catalog/nearest.ts";
import { type Uf, UF_CODES, UFS } from "../catalog/uf.ts";

/** The squares, from the north to the south; `--` is none. */
const GRID = [
  "-- RR AP -- -- --",
  "-- AM PA MA CE RN",
  "AC RO TO PI PE PB",
  "-- MT GO BA SE AL",
  "-- MS DF MG ES --",
  "-- -- SP RJ -- --",
  "-- -- PR -- -- --",
  "-- -- SC -- -- --",
  "-- -- RS -- -- --",
].map((row) => row.split(" "));

/** Columns and rows of the squares. */
export const GRID_SIZE = { columns: 6, rows: GRID.length } as const;

/** Where the square of a UF is, counted from the upper left. */
export const TILES: ReadonlyMap<Uf, { readonly column: number; readonly row: number }> = new Map(
  UF_CODES.map((uf) => {
    const row = GRID.findIndex((row) => row.includes(uf));
    return [uf, { column: GRID[row]!.indexOf(uf), row }];
  }),
);

const BY_NAME = new Map<string, Uf>(
  UF_CODES.flatMap((uf) => [[uf, uf], [UFS[uf].ibge, uf], [fold(UFS[uf].name), uf]]),
);

/**
 * The UF that a value names: by its code, its name, its IBGE number, or the IBGE number of one of
 * its municipalities (6 or 7 digits).
 */
export function ufNamed(value: number | string): Uf | undefined {
  const text = String(value);
  if (text.length > 40) return undefined;
  return BY_NAME.get(/^\d{6,7}$/.test(text) ? text.slice(0, 2) : fold(text));
}
