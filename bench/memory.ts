/**
 * How much memory a scan of a large file takes: peak resident memory of a process of its own that
 * streams a synthetic file through `scan`.
 *
 * ```sh
 * deno run --allow-run bench/memory.ts             # 1 GB of records
 * deno run --allow-run bench/memory.ts --quick     # 100 MB
 * ```
 *
 * @module
 */

import { sample, sih } from "@dsbr/core";

/** Bytes of a record of SIH-RD since 2014-12. */
const RECORD_LENGTH = 702;
/** Most resident memory that the scan of any file may take, in MB. */
const LIMIT = 300;

if (Deno.args[0] === "--child") {
  const rows = Number(Deno.args[1]);
  const columns = Deno.args[2] === "four";
  const scan = sih({ group: "RD", uf: "SP", period: "2016-02" }, { source: sample({ rows }) });
  let seen = 0;
  const read = columns ? scan.select("MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT") : scan;
  for await (const batch of read) seen += batch.numRows;
  const status = Deno.readTextFileSync("/proc/self/status");
  const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1000;
  console.log(JSON.stringify({ seen, peak, checksum: read.outcome?.files[0]?.checksum }));
} else {
  const bytes = Deno.args.includes("--quick") ? 100e6 : 1e9;
  const rows = Math.ceil(bytes / RECORD_LENGTH);
  let failed = false;
  for (const columns of ["all", "four"]) {
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--quiet",
        "--allow-all", // to read /proc/self/status, for which Deno wants no less
        import.meta.url,
        "--child",
        `${rows}`,
        columns,
      ],
      stderr: "inherit",
    });
    const { stdout, success } = await child.output();
    if (!success) Deno.exit(1);
    const { seen, peak, checksum } = JSON.parse(new TextDecoder().decode(stdout));
    const name = columns === "all" ? "every column" : "4 columns";
    console.log(
      `${(bytes / 1e6).toFixed(0)} MB of records (${seen} rows), ${name}: ` +
        `peak ${peak.toFixed(0)} MB resident, limit ${LIMIT} MB; ${checksum}`,
    );
    failed ||= peak > LIMIT || seen !== rows;
  }
  if (failed) {
    console.error(`error: a scan took more than ${LIMIT} MB or lost rows`);
    Deno.exit(1);
  }
}
