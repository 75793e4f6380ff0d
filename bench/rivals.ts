/**
 * The same rows through other readers, in the same run: R's `read.dbf` and two readers of DBF from
 * npm (all three after our decompression, which is the half they lack), and DuckDB from CSV and
 * from Parquet against DuckDB over a scan. Ratios are times of theirs over times of ours.
 *
 * ```sh
 * deno run --allow-all bench/rivals.ts            # --json, --quick
 * ```
 *
 * R is left out where Debian's `r-base-core` and `r-cran-foreign` are not installed.
 *
 * @module
 */

import { directory, sih } from "@dsbr/core";
import { DbfDecoder, explode, parseDbfHeader } from "@dsbr/core/decode";
import { DuckDb, writeParquet } from "@dsbr/core/duckdb";
import { type Input, inputs } from "./inputs.ts";

const quick = Deno.args.includes("--quick");
const ROUNDS = quick ? 3 : 9;
const FOUR = ["MUNIC_RES", "DIAG_PRINC", "DT_INTER", "VAL_TOT"];
const QUERY = "select DIAG_PRINC, count(*) n, sum(VAL_TOT) v, max(DT_INTER) t, min(MUNIC_RES) m";

/** Times on one file in milliseconds, the best of all rounds; ours first. */
interface Measured {
  readonly name: string;
  readonly rows: number;
  readonly times: Readonly<Record<string, number>>;
}

/** What is timed: itself, or a program that prints its own milliseconds. */
type Work = () => Promise<number | void> | number | void;

/** The best time of each, in turns. */
async function race(works: Readonly<Record<string, Work>>): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(works)) {
      if (round > 1 && best[name]! > 2000) continue; // nobody waits nine times for twenty seconds
      const start = performance.now();
      const told = await work();
      const took = told ?? performance.now() - start;
      best[name] = Math.min(best[name] ?? Infinity, took);
    }
  }
  return best;
}

function decode(bytes: Uint8Array, select?: readonly string[]): void {
  const decoder = new DbfDecoder({ format: "dbc", select });
  let rows = 0;
  for (const batch of decoder.write(bytes)) rows += batch.numRows;
  for (const batch of decoder.close()) rows += batch.numRows;
}

/** The `.dbf` that the `.dbc` holds. */
function unpacked(bytes: Uint8Array): Uint8Array {
  const { headerLength } = parseDbfHeader(bytes);
  const records = explode(bytes.subarray(headerLength + 4));
  const dbf = new Uint8Array(headerLength + records.length);
  dbf.set(bytes.subarray(0, headerLength));
  dbf.set(records, headerLength);
  return dbf;
}

/** Whether R can be asked. */
async function hasR(): Promise<boolean> {
  try {
    const { success } = await new Deno.Command("Rscript", {
      args: ["-e", "library(foreign)"],
      stdout: "null",
      stderr: "null",
    }).output();
    return success;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Milliseconds that R takes for the file, without its own start. */
async function readDbf(path: string): Promise<number> {
  const code = `library(foreign)
    t <- system.time(d <- read.dbf(commandArgs(TRUE)[1], as.is = TRUE))
    cat(t[["elapsed"]] * 1000)`;
  const { stdout, success, stderr } = await new Deno.Command("Rscript", {
    args: ["-e", code, path],
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return Number(new TextDecoder().decode(stdout));
}

async function measure(
  { name, bytes }: Input,
  folder: string,
  withR: boolean,
): Promise<Measured> {
  const rows = parseDbfHeader(bytes).recordCount;
  const file = /(\w{4})(\d{4})\.dbc$/.exec(name)?.[0] ?? "RDSP1602.dbc";
  const home = `${folder}/${file}/SIHSUS/200801_/Dados`;
  await Deno.mkdir(home, { recursive: true });
  await Deno.writeFile(`${home}/${file}`, bytes);
  const dbf = `${folder}/${file}.dbf`;
  await Deno.writeFile(dbf, unpacked(bytes));

  const [, uf, year, month] = /RD(..)(..)(..)/.exec(file)!;
  const period = `20${year}-${month}`;
  const scan = sih({ group: "RD", uf: uf as "SP", period: period as "2016-02" }, {
    source: directory(`${folder}/${file}`),
  });
  const [parquet] = await writeParquet(scan, `${folder}/${file}.rows`);
  await using db = await DuckDb.open({ folder, unsafeExternalAccess: true });
  db.register("rd", scan);
  const csv = `${folder}/${file}.csv`;
  await db.query(`copy (select * from read_parquet('${parquet!.path}')) to '${csv}' (header)`);

  // Not in deno.json: only this bench wants them.
  const { DBFFile } = await import(DBFFILE);
  const { openDbf } = await import(SHAPEFILE);
  const works: Record<string, Work> = {
    "all columns": () => decode(bytes),
    "4 columns": () => decode(bytes, FOUR),
    "SQL over the scan": async () => void await db.query(`${QUERY} from rd group by 1`),
    "dbffile": async () => {
      const opened = await DBFFile.open(dbf, { encoding: "latin1", readMode: "loose" });
      const found = (await opened.readRecords()).length;
      if (found !== rows) throw new Error(`dbffile: ${found} rows`);
    },
    "shapefile": async () => {
      const opened = await openDbf(dbf, { encoding: "windows-1252" });
      let found = 0;
      while (!(await opened.read()).done) found++;
      if (found !== rows) throw new Error(`shapefile: ${found} rows`);
    },
    "DuckDB from CSV": async () =>
      void await db.query(`${QUERY} from read_csv('${csv}') group by 1`),
    "DuckDB from Parquet": async () =>
      void await db.query(`${QUERY} from read_parquet('${parquet!.path}') group by 1`),
  };
  if (withR) works["read.dbf"] = () => readDbf(dbf);
  return { name, rows, times: await race(works) };
}

function print(measured: readonly Measured[]): void {
  for (const { name, rows, times } of measured) {
    const [all, sql] = [times["all columns"]!, times["SQL over the scan"]!];
    const line = (what: string, of: string, ours: number): string => {
      const theirs = times[what];
      return theirs === undefined
        ? ""
        : `  ${what.padEnd(20)} ${theirs.toFixed(0).padStart(6)} ms ${
          (theirs / ours).toFixed(1).padStart(6)
        } × ${of}\n`;
    };
    console.log(
      `${name}: ${rows.toLocaleString("en")} rows; all columns ${all.toFixed(1)} ms, ` +
        `4 columns ${times["4 columns"]!.toFixed(1)} ms, SQL over the scan ${sql.toFixed(1)} ms\n` +
        line("read.dbf", "ours, all columns", all) + line("dbffile", "ours, all columns", all) +
        line("shapefile", "ours, all columns", all) +
        line("DuckDB from CSV", "SQL over the scan", sql) +
        line("DuckDB from Parquet", "SQL over the scan", sql),
    );
  }
}

const DBFFILE = "npm:dbffile@1.13.0";
const SHAPEFILE = "npm:shapefile@0.6.6";

const folder = await Deno.makeTempDir({ prefix: "dsbr-rivals-" });
try {
  const withR = await hasR();
  const months = (await inputs(55_000)).filter(({ name }) => /\bRD/.test(name));
  const measured: Measured[] = [];
  for (const input of months) measured.push(await measure(input, folder, withR));
  if (Deno.args.includes("--json")) console.log(JSON.stringify(measured, null, 2));
  else print(measured);
  if (!withR) console.error("R's foreign is not installed (Debian: r-base-core, r-cran-foreign)");
} finally {
  await Deno.remove(folder, { recursive: true });
}
