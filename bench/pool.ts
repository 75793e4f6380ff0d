/**
 * What workers bring: the same scan of a folder in the main thread and with two workers, in turns
 * in one process, as ratios; then peak memory, each in a process of its own.
 *
 * ```sh
 * deno run -A bench/pool.ts
 * deno run -A bench/pool.ts --quick
 * deno run -A bench/pool.ts --sizes    # 4 to 27 files of several sizes
 * ```
 *
 * `wall` is what a reader waits; on a machine with other work it says little. `CPU` is the ratio
 * that two free cores would allow at best: the time of the main thread alone, over the longest of
 * (the main thread, half of all threads) with workers.
 *
 * @module
 */

import { directory, sih, type Uf, UFS } from "@dsbr/core";
import { syntheticMonth } from "./inputs.ts";

const FOUR_COLUMNS = ["MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT"] as const;
const WORKERS = 2;

/** Milliseconds of processor time by thread of this process, and of all together. */
function cpu(): { main: number; all: number } {
  const ticks = (path: string): number => {
    const fields = Deno.readTextFileSync(path).replace(/^.*\) /, "").split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  };
  return { main: ticks(`/proc/self/task/${Deno.pid}/stat`), all: ticks("/proc/self/stat") };
}

function peak(): number {
  const status = Deno.readTextFileSync("/proc/self/status");
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
}

/** Reads the folder; what it took. */
async function read(
  folder: string,
  files: number,
  columns: string,
  workers: number,
  reuseBuffers: boolean,
) {
  const uf = (Object.keys(UFS) as Uf[]).slice(0, Math.ceil(files / 12));
  const to = Math.ceil(files / uf.length);
  const question = { group: "RD", uf, year: 2016, month: { from: 1, to } } as const;
  const whole = sih(question, { source: directory(folder), workers });
  const scan = columns === "four" ? whole.select(...FOUR_COLUMNS) : whole;
  const before = cpu();
  const start = performance.now();
  let rows = 0;
  for await (const batch of scan.stream({ reuseBuffers })) rows += batch.numRows;
  const wall = performance.now() - start;
  const after = cpu();
  return { rows, wall, main: after.main - before.main, all: after.all - before.all };
}

/** Writes the months of some UFs, all with the same bytes. */
async function write(folder: string, files: number, bytes: Uint8Array): Promise<void> {
  const ufs = Object.keys(UFS).slice(0, Math.ceil(files / 12));
  for (const uf of ufs) {
    for (let month = 1; month <= Math.ceil(files / ufs.length); month++) {
      await Deno.writeFile(`${folder}/RD${uf}16${String(month).padStart(2, "0")}.dbc`, bytes);
    }
  }
}

/** Compares the two in turns. */
async function compare(
  folder: string,
  files: number,
  columns: string,
  reuse: boolean,
  rounds: number,
): Promise<string> {
  const best = { one: Infinity, two: Infinity, oneAll: Infinity, bound: Infinity };
  let rows = 0;
  for (let round = 0; round < rounds; round++) {
    const one = await read(folder, files, columns, 0, reuse);
    const two = await read(folder, files, columns, WORKERS, reuse);
    if (one.rows !== two.rows) throw new Error("the rows differ");
    rows = one.rows;
    best.one = Math.min(best.one, one.wall);
    best.two = Math.min(best.two, two.wall);
    best.oneAll = Math.min(best.oneAll, one.all);
    best.bound = Math.min(best.bound, Math.max(two.main, two.all / 2));
  }
  return `wall ${(best.one / best.two).toFixed(2)} x, ` +
    `CPU ${(best.oneAll / best.bound).toFixed(2)} x (must 1.7); ` +
    `${(rows / best.two / 1000).toFixed(2)} M rows/s, ` +
    `${(rows / best.bound / 1000).toFixed(2)} M on two free cores`;
}

async function peakOf(
  folder: string,
  files: number,
  columns: string,
  workers: number,
  reuse: boolean,
) {
  const args = ["--child", folder, `${files}`, columns, `${workers}`, `${reuse}`];
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-q", "-A", import.meta.url, ...args],
    stderr: "inherit",
  });
  const { stdout } = await child.output();
  return JSON.parse(new TextDecoder().decode(stdout)) as { peak: number; imported: number };
}

if (Deno.args[0] === "--child") {
  const [, folder, files, columns, workers, reuse] = Deno.args;
  const imported = Deno.memoryUsage().rss / 1e6;
  await read(folder!, Number(files), columns!, Number(workers), reuse === "true");
  console.log(JSON.stringify({ imported, peak: peak() }));
} else {
  const quick = Deno.args.includes("--quick");
  const sizes = Deno.args.includes("--sizes")
    ? [[4, 8_000], [27, 8_000], [12, 55_000], [4, 200_000]] as const
    : [quick ? [4, 20_000] : [8, 55_000]] as const;
  // The first rounds are slow: each thread has code to compile.
  const rounds = quick || sizes.length > 1 ? 3 : 16;
  for (const [files, rows] of sizes) {
    const folder = await Deno.makeTempDir();
    try {
      const { name, bytes } = await syntheticMonth(rows);
      await write(folder, files, bytes);
      console.log(`\n${files} x ${name}, ${WORKERS} workers against the main thread`);
      for (const columns of ["all", "four"]) {
        for (const reuse of [false, true]) {
          const how = `${columns} columns${reuse ? ", reuseBuffers" : ""}`;
          console.log(`${how}: ${await compare(folder, files, columns, reuse, rounds)}`);
          for (const workers of sizes.length > 1 ? [] : [0, WORKERS]) {
            const { peak, imported } = await peakOf(folder, files, columns, workers, reuse);
            console.log(
              `  peak with ${workers} workers: ${peak.toFixed(0)} MB resident, ` +
                `${(peak - imported).toFixed(0)} MB over a process that imported the module`,
            );
          }
        }
      }
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  }
}
