import { assert, assertEquals, assertRejects } from "@std/assert";
import { DuckDBInstance } from "@duckdb/node-api";
import { DataSusError, sih } from "@dsbr/core";
import { DuckDb, toDuckDb, writeParquet } from "@dsbr/core/duckdb";
import { MemorySource } from "../../memory_source.ts";
import { filesWithNewColumns, headerOnlyFiles, headerOnlyScan } from "../unknown_columns.ts";

const QUARTER = { group: "RD", uf: "AC", period: ["2023-01", "2023-03"] } as const;

Deno.test("DuckDb takes columns from a header where the catalogue knows none", async () => {
  const source = headerOnlyFiles();
  await using db = await DuckDb.open();
  db.register("acbi", headerOnlyScan(source));
  await db.query("select 1");
  assertEquals(source.opened, []);
  assertEquals(
    await db.query(`select ANO, sum(QTD) q, count(*) n from ACBI group by 1 order by 1`).rows(),
    [{ ANO: 2018, q: 12, n: 2 }, { ANO: 2019, q: 1, n: 1 }],
  );
  source.opened.length = 0;
  assertEquals(await db.query("select ID_MUNICIP m from acbi where ANO = 2019").rows(), [
    { m: "120040" },
  ]);
  assertEquals(source.opened.length, 1);
  assertEquals(db.outcomes.get("acbi")![0]!.files.flatMap((file) => file.unknownColumns), ["LATE"]);
});

Deno.test("DuckDb says it clearly when no header can be reached, to those who ask for it", async () => {
  await using db = await DuckDb.open();
  db.register("acbi", headerOnlyScan(new MemorySource(new Map())));
  const failing = {
    name: "gone",
    list: () => Promise.reject(new DataSusError("Cannot list", { code: "SOURCE", hint: "Wait" })),
    open: () => Promise.resolve(undefined),
  };
  db.register("gone", headerOnlyScan(failing as never));
  assertEquals(await db.query("select 1 a").rows(), [{ a: 1 }]);
  for (const [name, code] of [["acbi", "MISSING"], ["gone", "SOURCE"]]) {
    for (const ask of [() => db.query(`from ${name}`).table(), () => db.explain(`from ${name}`)]) {
      const error = await assertRejects(ask, DataSusError, `Cannot find out the columns of`);
      assertEquals(error.code, code);
      assert(error.message.includes(`"${name}"`) && error.hint !== undefined);
    }
  }
  assertEquals(await db.query("select 1 a").rows(), [{ a: 1 }]);
});

Deno.test("Scan.withHeader() brings unknown columns into the schema and into SQL", async () => {
  const scan = sih(QUARTER, { source: filesWithNewColumns() });
  const last = (await scan.resolve()).files.at(-1)!.path;
  const { header } = await scan.peek({ path: last, rows: 0 });
  await using db = await DuckDb.open();
  db.register("plain", scan);
  db.register("whole", scan.withHeader(header));
  assert(!(await db.query("from plain limit 0")).schema.names.includes("NEW_A"));
  const [row] = await db.query(
    "select count(*) n, count(NEW_A) a, count(NEW_B) b, max(NEW_B::int) m from whole",
  ).rows();
  assertEquals(row, { n: 150, a: 100, b: 50, m: 49 });
  const chosen = scan.select("SEXO").withHeader(header);
  assertEquals(chosen.plan().columns, ["SEXO"]);
  const known = await headerOnlyScan().peek({ rows: 0 });
  assertEquals(
    headerOnlyScan().select("QTD").withHeader(known.header).schema.fields.map(String),
    ["QTD: Int32"],
  );
  const error = await assertRejects(
    () => Promise.try(() => headerOnlyScan().select("QTDE").withHeader(known.header)),
    DataSusError,
    "QTDE",
  );
  assertEquals([error.code, error.hint], ["QUERY", "Did you mean QTD?"]);
});

Deno.test("toDuckDb() keeps columns that the catalogue does not know", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const scan = sih(QUARTER, { source: filesWithNewColumns() });
  assertEquals(await toDuckDb(scan, connection, { table: "t" }), { rows: 150 });
  const counts = await connection.runAndReadAll(
    "select count(*)::int, count(NEW_A)::int, count(NEW_B)::int, count(SEXO)::int from t",
  );
  assertEquals(counts.getRowsJS(), [[150, 100, 50, 150]]);
  // A selection gets what it asks for, and reads each file once.
  const source = filesWithNewColumns();
  await toDuckDb(sih(QUARTER, { source }).select("SEXO"), connection, { table: "t" });
  const columns = await connection.runAndReadAll("select column_name from (describe t)");
  assertEquals(columns.getRowsJS(), [["SEXO"]]);
  await toDuckDb(headerOnlyScan(), connection, { table: "u" });
  const late = await connection.runAndReadAll("select QTD, LATE from u order by QTD");
  assertEquals(late.getRowsJS(), [[1, "thirteen byte"], [5, null], [7, null]]);
  connection.disconnectSync();
});

Deno.test("writeParquet() keeps columns that the catalogue does not know", async () => {
  const root = await Deno.realPath(await Deno.makeTempDir());
  try {
    const source = filesWithNewColumns();
    const scan = sih(QUARTER, { source });
    const files = await writeParquet(scan, `${root}/rd`, { partitionBy: ["mes"] });
    assertEquals(files.map(({ rows, outcome }) => [rows, outcome?.rows]), [
      [50, 50],
      [50, 50],
      [50, 50],
    ]);
    await using db = await DuckDb.open({ folder: root });
    const all = `read_parquet('${root}/rd/*/data.parquet', union_by_name = true)`;
    assertEquals(
      await db.query(`select count(*) n, count(NEW_A) a, count(NEW_B) b from ${all}`).rows(),
      [{ n: 150, a: 100, b: 50 }],
    );
    // A second run finds all as it is.
    source.opened.length = 0;
    const again = await writeParquet(scan, `${root}/rd`, { partitionBy: ["mes"] });
    assertEquals([again.some((file) => file.written), source.opened], [false, []]);
    const [written] = await writeParquet(headerOnlyScan(), `${root}/acbi`, { partitionBy: [] });
    assertEquals(await db.query(`from '${written!.path}' order by QTD`).rows(), [
      { ID_MUNICIP: "120040", QTD: 1, LATE: "thirteen byte" },
      { ID_MUNICIP: "120001", QTD: 5, LATE: null },
      { ID_MUNICIP: "120040", QTD: 7, LATE: null },
    ]);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
});

Deno.test("DuckDb gives the labels of a scan beside its codes, and its added columns", async () => {
  const scan = sih(QUARTER, { source: filesWithNewColumns(20) });
  await using db = await DuckDb.open();
  db.register("sih", scan.withPlace("MUNIC_RES").label({ SEXO: new Map([["1", { pt: "H" }]]) }));
  const rows = await db.query(
    "select SEXO, SEXO_label, MES, count(*) n from sih where MES < 3 and SEXO = '1' " +
      "group by all order by MES",
  ).rows();
  assertEquals(rows.map(({ SEXO_label, MES }) => [SEXO_label, MES]), [["H", 1], ["H", 2]]);
  const [place] = await db.query("select UF, count(MUNIC_RES_NAME) n from sih group by 1").rows();
  assertEquals(place!.UF, "AC");
});
