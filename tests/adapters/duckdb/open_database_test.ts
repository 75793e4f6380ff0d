import { assert, assertEquals, assertRejects } from "@std/assert";
import { DataSusError, sample, sih } from "@dsbr/core";
import { DuckDb } from "@dsbr/core/duckdb";

async function inFolder(work: (folder: string, outside: string) => Promise<void>): Promise<void> {
  const root = await Deno.realPath(await Deno.makeTempDir());
  try {
    await Deno.mkdir(`${root}/in`);
    await Deno.mkdir(`${root}/out`);
    await work(`${root}/in`, `${root}/out`);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

Deno.test("a locked DuckDb reads and writes nothing outside its folder", async () => {
  await inFolder(async (folder, outside) => {
    await Deno.writeTextFile(`${outside}/secret.csv`, "a\nsecret\n");
    await Deno.symlink(`${outside}/secret.csv`, `${folder}/link.csv`);
    await Deno.symlink(outside, `${folder}/linked`);
    await using db = await DuckDb.open({ folder });
    for (
      const text of [
        "select * from read_csv('/etc/passwd')",
        "from '/etc/passwd'",
        `from read_text('${outside}/secret.csv')`,
        `from glob('${outside}/*')`,
        `from read_text('${folder}/../out/secret.csv')`,
        `copy (select 1) to '${outside}/x.csv'`,
        `copy (select 1) to '${folder}/../x.csv'`,
        `attach '${outside}/x.duckdb' as x`,
        `export database '${outside}/x'`,
        "install httpfs",
        "load httpfs",
        "from 'https://example.org/x.parquet'",
        "set enable_external_access = true",
        "set allowed_directories = ['/']",
        "set lock_configuration = false",
        "reset lock_configuration",
        `set temp_directory = '${outside}'`,
        "pragma enable_logging",
      ]
    ) {
      const error = await assertRejects(
        () => db.query(text).table(),
        DataSusError,
        undefined,
        text,
      );
      assertEquals(error.code, "QUERY", text);
    }
    assertEquals([...Deno.readDirSync(outside)].map(({ name }) => name), ["secret.csv"]);
    assertEquals(await db.query("select 1 a").rows(), [{ a: 1 }]);
  });
});

Deno.test("symlinks in the folder lead a locked DuckDb nowhere", async () => {
  await inFolder(async (folder, outside) => {
    await Deno.writeTextFile(`${outside}/secret.csv`, "a\nsecret\n");
    await Deno.symlink(`${outside}/secret.csv`, `${folder}/link.csv`);
    await Deno.symlink(outside, `${folder}/linked`);
    await using db = await DuckDb.open({ folder });
    for (
      const text of [
        `from read_text('${folder}/link.csv')`,
        `from read_csv('${folder}/linked/secret.csv')`,
        `copy (select 1) to '${folder}/linked/x.csv'`,
      ]
    ) {
      await assertRejects(() => db.query(text).table(), DataSusError, undefined, text);
    }
    assertEquals([...Deno.readDirSync(outside)].map(({ name }) => name), ["secret.csv"]);
  });
});

Deno.test("unsafeExternalAccess opens DuckDb to the machine", async () => {
  await inFolder(async (folder, outside) => {
    await Deno.writeTextFile(`${outside}/a.csv`, "a\n7\n");
    await using db = await DuckDb.open({ folder, unsafeExternalAccess: true });
    assertEquals(await db.query(`from read_csv('${outside}/a.csv')`).rows(), [{ a: 7 }]);
  });
});

Deno.test("DuckDb keeps a database file, and no view of a scan in it", async () => {
  await inFolder(async (folder, outside) => {
    const path = `${outside}/kept.duckdb`;
    const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source: sample({ rows: 9 }) });
    {
      await using db = await DuckDb.open({ path, folder });
      db.register("sih", scan);
      await db.query("create table kept as select MUNIC_RES, UF from sih");
    }
    {
      await using db = await DuckDb.open({ path, folder });
      assertEquals(await db.query("select count(*) n from kept").rows(), [{ n: 9 }]);
      await assertRejects(() => db.query("from sih").table(), DataSusError);
    }
  });
});

Deno.test("DuckDb puts what does not fit in memory into its folder", async () => {
  await inFolder(async (folder) => {
    await using db = await DuckDb.open({ folder, memoryLimit: "40MB", threads: 1 });
    await db.query(
      "create temp table big as select i, repeat('x', 90) || hash(i) s from range(1500000) t(i)",
    );
    const [row] = await db.query("select count(*) n, sum(size) size from duckdb_temporary_files()")
      .rows();
    assert(Number(row!.size) > 1_000_000, `${row!.size} bytes were put out`);
    assert([...Deno.readDirSync(`${folder}/tmp`)].length > 0);
    assertEquals(await db.query("select count(*) n, max(i) i from big").rows(), [
      { n: 1_500_000, i: 1_499_999 },
    ]);
  });
});

Deno.test("DuckDb refuses an option that makes no sense, and leaves no folder", async () => {
  const error = await assertRejects(() => DuckDb.open({ memoryLimit: "much" }), DataSusError);
  assertEquals(error.code, "QUERY");
});
