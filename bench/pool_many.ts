/**
 * Workers under many scans, and how they stop: 27 UFs x 12 months in one scan, a hundred scans at
 * once, how soon a worker stops that is told to, and how soon a process ends that used workers.
 *
 * ```sh
 * deno run -A bench/pool_many.ts
 * ```
 *
 * @module
 */

import type { RecordBatch } from "apache-arrow";
import { configure, directory, sih, type Source, type Uf, UFS } from "@dsbr/core";
import { workerPool } from "../src/pool/worker_pool.ts";
import { syntheticMonth } from "./inputs.ts";

const MONTHS = 12;
const ALL = Object.keys(UFS) as Uf[];
const SCANS = 100;

function peak(): number {
  const status = Deno.readTextFileSync("/proc/self/status");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

function scanOf(source: Source, uf: string | readonly string[], workers: number) {
  const question = { group: "RD", uf, year: 2016, month: { from: 1, to: MONTHS } } as never;
  return sih(question, { source, workers });
}

async function count(batches: AsyncIterable<RecordBatch>): Promise<number> {
  let rows = 0;
  for await (const batch of batches) rows += batch.numRows;
  return rows;
}

/** As many scans at once, each of twelve files. */
async function hundred(folder: string, columns?: readonly string[]) {
  const source = directory(folder);
  const times = await Promise.all(Array.from({ length: SCANS }, async (_, i) => {
    const start = performance.now();
    const scan = scanOf(source, ALL[i % ALL.length]!, 2);
    await count(columns === undefined ? scan : scan.select(...columns as never));
    return performance.now() - start;
  }));
  return { "slowest/median": Math.max(...times) / median(times), peak: peak() };
}

const CASES: Record<string, (folder: string) => Promise<Record<string, number>>> = {
  async brazil(folder) {
    const source = directory(folder);
    const start = performance.now();
    const rows = await count(scanOf(source, ALL, 2));
    return { rows, seconds: (performance.now() - start) / 1000, peak: peak() };
  },
  async hundred(folder) {
    return await hundred(folder);
  },
  "hundred, memory: 500 MB": async (folder) => {
    configure({ memory: "500MB" });
    return await hundred(folder);
  },
  "hundred, four columns": async (folder) => {
    return await hundred(folder, ["MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT"]);
  },
  async stop(folder) {
    configure({ workers: 2 });
    const source = directory(folder);
    workerPool.warm(2);
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      const stop = new AbortController();
      const stream = scanOf(source, ALL, 2).stream({ signal: stop.signal });
      const reader = stream.getReader();
      for (let k = 0; k <= i % 9; k++) await reader.read();
      if (workerPool.status.busy === 0) continue;
      const start = performance.now();
      stop.abort();
      while (workerPool.status.busy > 0) await new Promise((resolve) => setImmediate(resolve));
      times.push(performance.now() - start);
      await reader.read().catch(() => {});
    }
    return {
      stops: times.length,
      "ms, median": median(times),
      "ms, of nine in ten": times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)]!,
      "ms, most": Math.max(...times),
    };
  },
  async exit(folder) {
    await count(scanOf(directory(folder), "SP", 2));
    return { ended: Date.now() };
  },
};

const [name, folder] = Deno.args;
if (name !== undefined && folder !== undefined) {
  console.log(JSON.stringify(await CASES[name]!(folder)));
} else {
  const folder = await Deno.makeTempDir();
  try {
    const { bytes } = await syntheticMonth(5_000);
    for (const uf of ALL) {
      for (let month = 1; month <= MONTHS; month++) {
        await Deno.writeFile(`${folder}/RD${uf}16${String(month).padStart(2, "0")}.dbc`, bytes);
      }
    }
    for (const name of Object.keys(CASES)) {
      const child = new Deno.Command(Deno.execPath(), {
        args: ["run", "-q", "-A", import.meta.url, name, folder],
        stderr: "inherit",
      });
      const { stdout } = await child.output();
      const { ended, ...found } = JSON.parse(new TextDecoder().decode(stdout));
      if (ended !== undefined) found["ms to the end of the process"] = Date.now() - ended;
      const figures = Object.entries(found).map(([what, value]) =>
        `${what} ${Math.round(Number(value) * 100) / 100}`
      );
      console.log(`${name}: ${figures.join(", ")}`);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
