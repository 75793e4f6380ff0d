/**
 * Memory under pressure: 100 scans of 100 MB each, through a cache that may hold 256 MB.
 *
 * ```sh
 * deno run --allow-all bench/pressure.ts             # takes minutes
 * deno run --allow-all bench/pressure.ts --quick     # 30 scans of 50 MB
 * ```
 *
 * @module
 */

import { pressure } from "../tests/pressure.ts";

const MB = 1e6;
const [scans, scanBytes] = Deno.args.includes("--quick") ? [30, 50 * MB] : [100, 100 * MB];
const limit = 256 * MB;
const resident: number[] = [];

const { rows: [given, there], mostHeld, largestBatch } = await pressure({
  scans: scans!,
  scanBytes: scanBytes!,
  limit,
  onScan: () => resident.push(Deno.memoryUsage().rss),
});

// By then the cache is full, and the engine has grown to its size.
const settled = resident.slice(Math.ceil(3 * limit / scanBytes!));
console.log(
  `${scans} scans of ${scanBytes! / MB} MB, ${given} of ${there} rows: held at most ` +
    `${(mostHeld / MB).toFixed(1)} MB (limit ${limit / MB} + a batch of ` +
    `${(largestBatch / MB).toFixed(1)}); resident ${
      (Math.max(...resident) / MB).toFixed(0)
    } MB at ` +
    `most, ${(slope(settled) / MB).toFixed(2)} MB more with each scan (limit 8)`,
);

/** By how much values grow from one to the next, by least squares. */
function slope(values: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const middle = (values.length - 1) / 2;
  const average = mean(values);
  const covariance = mean(values.map((value, i) => (i - middle) * (value - average)));
  return covariance / mean(values.map((_, i) => (i - middle) ** 2));
}
