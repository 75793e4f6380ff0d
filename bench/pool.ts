/**
 * What workers bring: the same scan of a folder in the main thread and with two workers, in turns
 * in one process, as ratios; then peak memory, each in a process of its own.
 *
 * ```sh
 * deno run -A bench/pool.ts
 * deno run -A bench/pool.ts --quick
 * ```
 *
 * `wall` is what a reader waits; on a machine with other work it says little. `CPU` is the ratio
 * that two free cores would allow at best: the time of the main thread alone, over the longest of
 * (the main thread, half of all threads) with workers.
 *
 * @module
 */

import { directory, sih } from "@dsbr/core";
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
async function read(folder: string, files: number, columns: string, workers: number) {
  const question = { group: "RD", uf: "SP", year: 2016, month: { from: 1, to: files } } as const;
  const whole = sih(question, { source: directory(folder), workers });
  const scan = columns === "four" ? whole.select(...FOUR_COLUMNS) : whole;
  const before = cpu();
  const start = performance.now();
  let rows = 0;
  for await (const batch of scan) rows += batch.numRows;
  const wall = performance.now() - start;
  const after = cpu();
  return { rows, wall, main: after.main - before.main, all: after.all - before.all };
}

if (Deno.args[0] === "--child") {
  const [, folder, files, columns, workers] = Deno.args;
  const { rows } = await read(folder!, Number(files), columns!, Number(workers));
  console.log(JSON.stringify({ rows, peak: peak() }));
} else {
  const quick = Deno.args.includes("--quick");
  const [files, rounds] = quick ? [4, 3] : [8, 6];
  const folder = await Deno.makeTempDir();
  try {
    const { name, bytes } = await syntheticMonth(quick ? 20_000 : 55_000);
    for (let month = 1; month <= files; month++) {
      await Deno.writeFile(`${folder}/RDSP16${String(month).padStart(2, "0")}.dbc`, bytes);
    }
    console.log(`${files} x ${name}, ${WORKERS} workers against the main thread\n`);
    for (const columns of ["all", "four"]) {
      const best = { one: Infinity, two: Infinity, oneAll: Infinity, bound: Infinity };
      let rows = 0;
      for (let round = 0; round < rounds; round++) {
        const one = await read(folder, files, columns, 0);
        const two = await read(folder, files, columns, WORKERS);
        if (one.rows !== two.rows) throw new Error("the rows differ");
        rows = one.rows;
        best.one = Math.min(best.one, one.wall);
        best.two = Math.min(best.two, two.wall);
        best.oneAll = Math.min(best.oneAll, one.main);
        best.bound = Math.min(best.bound, Math.max(two.main, two.all / 2));
      }
      console.log(
        `${columns} columns: wall ${(best.one / best.two).toFixed(2)} x, ` +
          `CPU ${(best.oneAll / best.bound).toFixed(2)} x (must 1.7); ` +
          `${(rows / best.two / 1000).toFixed(2)} M rows/s`,
      );
      for (const workers of [0, WORKERS]) {
        const child = new Deno.Command(Deno.execPath(), {
          args: [
            "run",
            "-q",
            "-A",
            import.meta.url,
            "--child",
            folder,
            `${files}`,
            columns,
            `${workers}`,
          ],
          stderr: "inherit",
        });
        const { stdout } = await child.output();
        const { peak } = JSON.parse(new TextDecoder().decode(stdout));
        console.log(`  peak with ${workers} workers: ${peak.toFixed(0)} MB resident`);
      }
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
