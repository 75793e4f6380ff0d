/**
 * Runs the benches that print JSON and appends one line to `bench/history.jsonl`: when, which
 * commit, on what machine, and the figures as ratios within that run.
 *
 * ```sh
 * deno task bench:history
 * ```
 *
 * @module
 */

import { BLAST_PER_STORM } from "./storm_lib.ts";

const ROOT = new URL("../", import.meta.url);

/** What a bench prints with `--json`. */
async function bench<T>(name: string): Promise<readonly T[]> {
  console.error(`${name} ...`);
  const args = ["run", "--quiet", "--allow-all", `bench/${name}.ts`, "--json"];
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd: ROOT,
    stderr: "inherit",
  }).output();
  if (!success) throw new Error(`bench/${name}.ts failed`);
  return JSON.parse(new TextDecoder().decode(stdout));
}

async function commit(): Promise<string> {
  const { stdout } = await new Deno.Command("git", {
    args: ["describe", "--always", "--dirty"],
    cwd: ROOT,
  }).output();
  return new TextDecoder().decode(stdout).trim();
}

/** Two decimals are more than the noise of a machine leaves. */
const round = (value: number): number => Math.round(value * 100) / 100;

interface Speed {
  readonly name: string;
  readonly rows: number;
  readonly times: Record<"reference" | "decode" | "all" | "four" | "filtered", number>;
}

interface Rivals {
  readonly name: string;
  readonly times: Readonly<Record<string, number>>;
}

interface Scale {
  readonly from: string;
  readonly columns: string;
  readonly files: number;
  readonly seconds: number;
  readonly foretoldSeconds: number;
}

const speed = (await bench<Speed>("speed")).map(({ name, rows, times }) => {
  const blast = times.reference * BLAST_PER_STORM;
  return {
    name,
    ...Number.isFinite(blast) && blast > 0 && {
      decodeOverBlast: round(blast / times.decode),
      allOverBlast: round(blast / times.all),
    },
    filteredOverDecode: round(times.filtered / times.decode),
    millionRowsAll: round(rows / times.all / 1000),
    millionRowsFour: round(rows / times.four / 1000),
  };
});
const rivals = (await bench<Rivals>("rivals")).map(({ name, times }) => {
  const over = (theirs: string, ours: string): Record<string, number> =>
    times[theirs] === undefined ? {} : { [theirs]: round(times[theirs] / times[ours]!) };
  return {
    name,
    ...over("read.dbf", "all columns"),
    ...over("dbffile", "all columns"),
    ...over("shapefile", "all columns"),
    ...over("DuckDB from CSV", "SQL over the scan"),
    ...over("DuckDB from Parquet", "SQL over the scan"),
  };
});
const scale = (await bench<Scale>("scale")).map(
  ({ from, columns, files, seconds, foretoldSeconds }) => ({
    from,
    columns,
    files,
    overForetold: round(seconds / foretoldSeconds),
  }),
);

const line = {
  date: new Date().toISOString().slice(0, 16) + "Z",
  commit: await commit(),
  deno: Deno.version.deno,
  cores: navigator.hardwareConcurrency,
  speed,
  rivals,
  scale,
};
await Deno.writeTextFile(new URL("bench/history.jsonl", ROOT), `${JSON.stringify(line)}\n`, {
  append: true,
});
console.log(JSON.stringify(line, null, 2));
