/**
 * How much memory a scan of a large file takes: peak resident memory of a process of its own that
 * streams a synthetic file through `scan`, made as it goes; of one that only reads such files, eight
 * months in a folder; and of one that reads files of growing length, which also tells whether time
 * goes up with them alone.
 *
 * ```sh
 * deno run -A bench/memory.ts             # 1 GB of records, and the months
 * deno run -A bench/memory.ts --quick     # 100 MB, and the months
 * deno run -A bench/memory.ts --linear    # 10,000 to 5,000,000 rows
 * ```
 *
 * @module
 */

import { directory, sample, sih } from "@dsbr/core";
import { syntheticMonth } from "./inputs.ts";

/** Bytes of a record of SIH-RD since 2014-12. */
const RECORD_LENGTH = 702;
/** Most resident memory that the scan of any file may take, in MB. */
const LIMIT = 300;

/** Months in a folder, each of so many rows. */
const MONTHS = 8;
const MONTH_ROWS = 55_000;
/** Most resident memory that reading them may take, in MB, with batches that are let go of. */
const MONTHS_LIMIT = 200;

/** Rows that a process reads at least, half of them before time is measured. */
const WARM_ROWS = 4_000_000;

/** What a process of its own found. */
interface Child {
  readonly seen: number;
  readonly peak: number;
  readonly milliseconds: number;
  readonly checksum: string | undefined;
}

/** The file that is written and read, under a folder laid out like the server. */
const PATH = "/dissemin/publicos/SIHSUS/200801_/Dados/RDSP1602.dbc";

/** Writes the synthetic file of `rows` rows under `folder`. */
async function write(folder: string, rows: number): Promise<void> {
  const path = `${folder}${PATH}`;
  await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  const stream = await sample({ rows }).open(PATH);
  await Deno.writeFile(path, stream!);
}

/** Runs this file in a process of its own, for what `args` say. */
async function child(...args: string[]): Promise<Child> {
  const command = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--allow-all", // to read /proc/self/status, for which Deno wants no less
      import.meta.url,
      "--child",
      ...args,
    ],
    stderr: "inherit",
  });
  const { stdout, success } = await command.output();
  if (!success) Deno.exit(1);
  return JSON.parse(new TextDecoder().decode(stdout));
}

if (Deno.args[0] === "--child") {
  const rows = Number(Deno.args[1]);
  const columns = Deno.args[2] === "four";
  const folder = Deno.args[3];
  const source = folder === undefined ? sample({ rows }) : directory(folder);
  const months = Deno.args[4] === undefined ? undefined : Number(Deno.args[4]);
  const month = { from: months === undefined ? 2 : 1, to: months ?? 2 };
  const scan = sih({ group: "RD", uf: "SP", year: 2016, month }, { source, workers: 0 });
  let seen = 0;
  const read = columns ? scan.select("MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT") : scan;
  // Of small files more than one read, so that the time is that of code that has become fast.
  const isOnce = folder === undefined || months !== undefined;
  const reads = isOnce ? 1 : Math.ceil(WARM_ROWS / rows);
  const times: number[] = [];
  for (let i = 0; i < reads; i++) {
    seen = 0;
    const start = performance.now();
    for await (const batch of read) seen += batch.numRows;
    times.push(performance.now() - start);
  }
  const warm = times.slice(reads >> 1).sort((a, b) => a - b);
  const milliseconds = warm[warm.length >> 1];
  const status = Deno.readTextFileSync("/proc/self/status");
  const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
  console.log(
    JSON.stringify({ seen, peak, milliseconds, checksum: read.outcome?.files[0]?.checksum }),
  );
} else if (Deno.args[0] === "--linear") {
  const asked = Deno.args.slice(1).map(Number);
  const sizes = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000, 5_000_000];
  const folders = await Promise.all(sizes.map(() => Deno.makeTempDir()));
  try {
    for (const [i, rows] of sizes.entries()) await write(folders[i]!, rows);
    for (const columns of ["all", "four"]) {
      // In turns, so that a machine that gets slower or faster is so for all.
      const runs: Child[][] = sizes.map(() => []);
      for (let round = 0; round < 5; round++) {
        for (const [i, rows] of sizes.entries()) {
          runs[i]!.push(await child(`${rows}`, columns, folders[i]!));
        }
      }
      for (const [i, rows] of sizes.entries()) {
        const nanoseconds = runs[i]!.map((run) => run.milliseconds * 1e6 / rows);
        const peak = Math.max(...runs[i]!.map((run) => run.peak));
        console.log(
          `${rows} rows, ${columns === "all" ? "every column" : "4 columns"}: ` +
            `${Math.min(...nanoseconds).toFixed(0)} ns a row (${
              nanoseconds.map((time) => time.toFixed(0)).join(", ")
            }), peak ${peak.toFixed(0)} MB resident`,
        );
      }
    }
  } finally {
    for (const folder of folders) await Deno.remove(folder, { recursive: true });
  }
} else {
  const bytes = Deno.args.includes("--quick") ? 100e6 : 1e9;
  const rows = Math.ceil(bytes / RECORD_LENGTH);
  let failed = false;
  for (const columns of ["all", "four"]) {
    const { seen, peak, checksum } = await child(`${rows}`, columns);
    const name = columns === "all" ? "every column" : "4 columns";
    console.log(
      `${(bytes / 1e6).toFixed(0)} MB of records (${seen} rows), ${name}: ` +
        `peak ${peak.toFixed(0)} MB resident, limit ${LIMIT} MB; ${checksum}`,
    );
    failed ||= peak > LIMIT || seen !== rows;
  }
  const folder = await Deno.makeTempDir();
  try {
    const { bytes } = await syntheticMonth(MONTH_ROWS);
    for (let month = 1; month <= MONTHS; month++) {
      await Deno.writeFile(`${folder}/RDSP160${month}.dbc`, bytes);
    }
    const rows = MONTHS * MONTH_ROWS;
    const runs: Child[] = [];
    for (let i = 0; i < 3; i++) runs.push(await child(`${rows}`, "all", folder, `${MONTHS}`));
    const peaks = runs.map(({ peak }) => peak).sort((a, b) => a - b);
    console.log(
      `${MONTHS} months of ${MONTH_ROWS} rows, every column: peaks ` +
        `${peaks.map((peak) => peak.toFixed(0)).join(", ")} MB resident, limit of the middle one ` +
        `${MONTHS_LIMIT} MB`,
    );
    failed ||= peaks[1]! > MONTHS_LIMIT || runs.some(({ seen }) => seen !== rows);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
  if (failed) {
    console.error("error: a scan took more memory than it may, or lost rows");
    Deno.exit(1);
  }
}
