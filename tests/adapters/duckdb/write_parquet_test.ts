import { assert, assertEquals, assertRejects } from "@std/assert";
import { col, DataSusError, directory, sample, sih } from "@dsbr/core";
import { DuckDb, writeParquet } from "@dsbr/core/duckdb";
import { Random } from "../../random.ts";
import { CountedSource } from "./counted.ts";

const DIRECTORY = "/dissemin/publicos/SIHSUS/200801_/Dados";
const QUERY = { group: "RD", uf: ["AC", "RR", "AP"], period: ["2022-11", "2023-02"] } as const;
const COLUMNS = ["N_AIH", "MUNIC_RES", "VAL_TOT", "DT_INTER"] as const;

async function keep(folder: string, name: string, rows: number, seed = 0): Promise<void> {
  const stream = await sample({ rows, seed }).open(`${DIRECTORY}/${name}`);
  await Deno.mkdir(folder + DIRECTORY, { recursive: true });
  await Deno.writeFile(`${folder}${DIRECTORY}/${name}`, stream!);
}

/** Runs `work` with a folder of files, and one to write to. */
async function withFiles(
  rows: number,
  work: (source: string, path: string) => Promise<void>,
): Promise<void> {
  const root = await Deno.realPath(await Deno.makeTempDir());
  try {
    for (const uf of QUERY.uf) {
      for (const month of ["2211", "2212", "2301", "2302"]) {
        await keep(`${root}/in`, `RD${uf}${month}.dbc`, rows);
      }
    }
    await work(`${root}/in`, `${root}/out`);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

async function factsOf(path: string): Promise<unknown> {
  await using db = await DuckDb.open({ folder: path });
  const rows = await db.query(
    `select uf, ano, count(*) n, count(distinct N_AIH) aih, round(sum(VAL_TOT), 2) v
     from read_parquet('${path}/**/*.parquet', hive_partitioning = true) group by 1, 2 order by 1, 2`,
  ).rows();
  await Deno.remove(`${path}/tmp`, { recursive: true }).catch(() => {});
  return rows;
}

async function factsOfScan(source: string): Promise<unknown> {
  const facts: unknown[] = [];
  for (const uf of QUERY.uf.toSorted()) {
    for (const ano of [2022, 2023]) {
      const table = await sih(QUERY, { source: directory(source) }).select(...COLUMNS)
        .within((each) => each.uf === uf && each.year === ano).collect();
      const v = [...table.getChild("VAL_TOT")!].reduce((sum: number, value) => sum + value!, 0);
      const aih = new Set(table.getChild("N_AIH")!).size;
      facts.push({ uf, ano, n: table.numRows, aih, v: Math.round(v * 100) / 100 });
    }
  }
  return facts;
}

Deno.test("writeParquet() writes Hive's layout, and again only what has changed", async () => {
  await withFiles(200, async (source, path) => {
    const counted = new CountedSource(directory(source));
    const scan = sih(QUERY, { source: counted }).select(...COLUMNS);
    const files = await writeParquet(scan, path);
    assertEquals(files.length, 6);
    assert(files.every((file) => file.written && file.rows === 400 && file.bytes > 1000));
    assertEquals(files[0]!.path, `${path}/uf=AC/ano=2022/data.parquet`);
    assertEquals(await factsOf(path), await factsOfScan(source));
    assertEquals([...Deno.readDirSync(path)].map(({ name }) => name).toSorted(), [
      "uf=AC",
      "uf=AP",
      "uf=RR",
    ]);

    counted.opened.length = 0;
    const again = await writeParquet(scan, path);
    assertEquals(again.map(({ written, rows }) => [written, rows]), files.map(() => [false, 400]));
    assertEquals(counted.opened, []);

    await keep(source, "RDRR2301.dbc", 250, 1);
    const changed = (await writeParquet(scan, path)).filter(({ written }) => written);
    assertEquals(changed.map((file) => [file.path, file.rows]), [
      [`${path}/uf=RR/ano=2023/data.parquet`, 450],
    ]);
    assertEquals(counted.opened.length, 2);
    assertEquals(await factsOf(path), await factsOfScan(source));

    // Another question, a file that was touched, and one that is gone are made anew.
    await Deno.writeFile(`${path}/uf=AC/ano=2022/data.parquet`, new Uint8Array(files[0]!.bytes));
    await Deno.remove(`${path}/uf=AP/ano=2022/data.parquet`);
    assertEquals((await writeParquet(scan, path)).filter((file) => file.written).length, 2);
    assertEquals(await factsOf(path), await factsOfScan(source));
    const dear = await writeParquet(scan.where(col("VAL_TOT").gt(1000)), path);
    assert(dear.every((file) => file.written && file.rows < 450));
  });
});

Deno.test("writeParquet() keeps types, statistics and compression", async () => {
  await withFiles(300, async (source, path) => {
    const scan = sih(QUERY, { source: directory(source) }).select(...COLUMNS);
    await writeParquet(scan, path, { partitionBy: ["ano", "mes", "uf"], compression: "snappy" });
    await using db = await DuckDb.open({ folder: path });
    const file = `${path}/ano=2023/mes=1/uf=AC/data.parquet`;
    const columns = await db.query(
      `select path_in_schema as column_name, compression, stats_min_value is not null stats
       from parquet_metadata('${file}')`,
    ).rows();
    assertEquals(
      columns,
      COLUMNS.map((name) => ({ column_name: name, compression: "SNAPPY", stats: true })),
    );
    const types = await db.query(
      `select typeof(COLUMNS(*)) from read_parquet('${file}', hive_partitioning = false) limit 1`,
    ).rows();
    assertEquals(Object.values(types[0]!), ["VARCHAR", "VARCHAR", "DOUBLE", "DATE"]);
  });
});

Deno.test("writeParquet() refuses what makes no sense, and leaves what was there", async () => {
  await withFiles(50, async (source, path) => {
    const scan = sih(QUERY, { source: directory(source) }).select(...COLUMNS);
    for (
      const options of [
        { partitionBy: ["uf", "uf"] as const },
        { partitionBy: ["dia"] as never },
        { compression: "zip" as never },
      ]
    ) {
      const error = await assertRejects(() => writeParquet(scan, path, options), DataSusError);
      assertEquals(error.code, "QUERY");
    }
    await assertRejects(() => writeParquet(scan.limit(5), path), DataSusError, "limit");
    await writeParquet(scan, path);
    const before = await factsOf(path);
    await Deno.remove(`${source}${DIRECTORY}/RDRR2302.dbc`);
    const missing = await assertRejects(() => writeParquet(scan, path), DataSusError);
    assertEquals(missing.code, "MISSING");
    assertEquals(await factsOf(path), before);
    const two = await Promise.allSettled([
      writeParquet(scan, `${path}2`),
      writeParquet(scan, `${path}2`),
    ]);
    assert(two.some((result) => result.status === "rejected"));
  });
});

Deno.test("writeParquet() killed at 40 points loses and doubles no row", async () => {
  await withFiles(400, async (source, path) => {
    const random = new Random(40);
    const expected = await factsOfScan(source);
    const script = new URL("./write_parquet_run.ts", import.meta.url).pathname;
    // Milliseconds that a whole run takes here, from when it begins to write.
    let took = 1000;
    for (let runs = 0, killed = 0; killed < 40; runs++) {
      assert(runs < 120, `only ${killed} of ${runs} runs were killed`);
      const child = new Deno.Command(Deno.execPath(), {
        args: ["run", "--no-prompt", "-A", script, source, path],
        stdout: "piped",
        stderr: "null",
      }).spawn();
      const reader = child.stdout.getReader();
      await reader.read();
      const start = performance.now();
      // The first run is let through.
      const timer = runs === 0 ? undefined : setTimeout(() => {
        try {
          child.kill("SIGKILL");
        } catch {
          // It was faster.
        }
      }, random.below(Math.ceil(took)));
      const { success } = await child.status;
      clearTimeout(timer);
      await reader.cancel();
      if (!success) {
        killed++;
        // What a reader sees now is a part of the rows, each once.
        const seen = await partOf(path);
        assert(seen.every(({ n, aih }) => n === 800 && aih <= n), JSON.stringify(seen));
      } else {
        took = runs === 0 ? performance.now() - start : took * 0.9;
        assertEquals(await factsOf(path), expected);
        await Deno.remove(path, { recursive: true });
      }
    }
    const scan = sih(QUERY, { source: directory(source) }).select(...COLUMNS);
    await writeParquet(scan, path);
    assertEquals(await factsOf(path), expected);
  });
});

async function partOf(path: string): Promise<readonly { n: number; aih: number }[]> {
  const files: string[] = [];
  for (const uf of QUERY.uf) {
    for (const ano of [2022, 2023]) {
      const file = `${path}/uf=${uf}/ano=${ano}/data.parquet`;
      if (await Deno.stat(file).then(() => true, () => false)) files.push(file);
    }
  }
  if (files.length === 0) return [];
  await using db = await DuckDb.open({ folder: path });
  const rows = await db.query(
    `select uf, ano, count(*) n, count(distinct N_AIH) aih from read_parquet('${path}/**/*.parquet', hive_partitioning = true) group by 1, 2`,
  ).rows();
  await Deno.remove(`${path}/tmp`, { recursive: true }).catch(() => {});
  assertEquals(rows.length, files.length);
  return rows as never;
}
