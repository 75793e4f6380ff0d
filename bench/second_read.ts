/**
 * A second read of the same columns, from memory: a month of SIH-RD of 25,000 rows.
 *
 * ```sh
 * deno run --allow-all bench/second_read.ts
 * ```
 *
 * @module
 */

import { type Cache, disk, memory, sample, sih, type Source } from "@dsbr/core";

const ROWS = 25_000;
const ROUNDS = 31;
const FEW = ["MUNIC_RES", "SEXO", "IDADE", "DIAG_PRINC", "DT_INTER", "VAL_TOT"] as const;

const made = sample({ rows: ROWS });
/** The same files, as if they were real: what is made up is not kept. */
const source: Source = {
  name: "made once",
  list: (directory, options) => made.list(directory, options),
  open: (path, options) => made.open(path, options),
};

async function median(cache: Cache, columns: readonly typeof FEW[number][] | undefined) {
  const times: number[] = [];
  for (let i = 0; i <= ROUNDS; i++) {
    const scan = sih({ group: "RD", uf: "SP", year: 2023, month: 1 }, { source, cache });
    const start = performance.now();
    let rows = 0;
    const stream = columns === undefined ? scan.stream() : scan.select(...columns).stream();
    for await (const batch of stream) rows += batch.numRows;
    if (rows !== ROWS) throw new Error(`${rows} rows`);
    times.push(performance.now() - start);
  }
  const [first, ...others] = times;
  others.sort((a, b) => a - b);
  return `first ${first!.toFixed(0)} ms, then p50 ${others[others.length >> 1]!.toFixed(1)} ms, ` +
    `best ${others[0]!.toFixed(1)} ms`;
}

const folder = await Deno.makeTempDir();
try {
  console.log(`memory(), ${FEW.length} columns: ${await median(memory(), FEW)} (limit 10)`);
  console.log(`memory(), all columns: ${await median(memory(), undefined)}`);
  const cache = disk(`${folder}/cache`);
  console.log(`disk(), ${FEW.length} columns: ${await median(cache, FEW)} (limit 10)`);
} finally {
  await Deno.remove(folder, { recursive: true });
}
