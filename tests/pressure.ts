/**
 * Scans one after the other through one cache in memory, of far more bytes than it may hold.
 *
 * @module
 */

import { type Cache, memory, sih, type Uf } from "@dsbr/core";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "./memory_source.ts";

const UFS: readonly Uf[] = ["AC", "AL", "AM", "AP", "BA", "CE", "DF", "ES", "GO", "MA"];
const MONTHS = 10;
/** Bytes of a row of the DBF within. */
const ROW_BYTES = 1 + RD_FIELDS.reduce((sum, { width }) => sum + width, 0);

/** What scans are made of. */
export interface PressureOptions {
  /** How many scans, each of other files. */
  readonly scans: number;
  /** Bytes of DBF that each reads. */
  readonly scanBytes: number;
  /** Bytes that the cache may hold. */
  readonly limit: number;
  /** Called after each scan. */
  readonly onScan?: (scan: number) => void;
}

/** What came of them. */
export interface Pressure {
  /** Rows that all scans gave out, and that their files have. */
  readonly rows: readonly [given: number, there: number];
  /** Most bytes that the cache held at any batch. */
  readonly mostHeld: number;
  /** Bytes of the largest batch. */
  readonly largestBatch: number;
  /** The cache. */
  readonly cache: Cache;
}

/** Runs the scans. */
export async function pressure(options: PressureOptions): Promise<Pressure> {
  const { scans, scanBytes, limit, onScan } = options;
  const fileRows = Math.ceil(scanBytes / MONTHS / ROW_BYTES);
  // The same bytes under many names: it is the cache that is to be filled, not the source.
  const bytes = dbc(RD_FIELDS, rdRows(fileRows));
  const questions = Array.from({ length: scans }, (_, i) => ({
    uf: UFS[i % UFS.length]!,
    year: 2008 + Math.floor(i / UFS.length),
  }));
  const months = Array.from({ length: MONTHS }, (_, i) => i + 1);
  const paths = questions.flatMap(({ uf, year }) =>
    months.map((month) => `${SIH_DIRECTORY}/RD${uf}${String(year * 100 + month).slice(2)}.dbc`)
  );
  const source = new MemorySource(new Map(paths.map((path) => [path, bytes])), 256 * 1024);
  const cache = memory({ bytes: limit });
  let [rows, mostHeld, largestBatch] = [0, 0, 0];
  for (const [i, { uf, year }] of questions.entries()) {
    const scan = sih({ group: "RD", uf, year, month: months }, { source, cache });
    for await (const batch of scan.stream()) {
      rows += batch.numRows;
      largestBatch = Math.max(largestBatch, batch.data.byteLength);
      mostHeld = Math.max(mostHeld, (await cache.stats()).memory.bytes);
    }
    onScan?.(i + 1);
  }
  return { rows: [rows, scans * MONTHS * fileRows], mostHeld, largestBatch, cache };
}
