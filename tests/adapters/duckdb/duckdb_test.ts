import { assert, assertEquals, assertInstanceOf, assertRejects, assertThrows } from "@std/assert";
import { Float64, Table, tableFromArrays, vectorFromArray } from "apache-arrow";
import { DuckDBInstance } from "@duckdb/node-api";
import { col, DataSusError, sample, sih, sim } from "@dsbr/core";
import { DuckDb, toDuckDb } from "@dsbr/core/duckdb";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../../memory_source.ts";
import { CountedSource, selections } from "./counted.ts";

const ALL_2015 = { group: "RD", uf: "all", period: ["2014", "2016"] } as const;

function counted(rows = 20): CountedSource {
  return new CountedSource(sample({ rows }));
}

function admissions(source: CountedSource) {
  return sih({ group: "RD", uf: ["AC", "SP"], period: ["2023-01", "2023-03"] }, { source });
}

Deno.test("DuckDb opens exactly the files and reads exactly the columns that a query needs", async () => {
  const source = counted();
  await using db = await DuckDb.open();
  db.register("sih", sih(ALL_2015, { source }));
  const asked = await selections(async () => {
    const [row] = await db.sql`
      select sum(VAL_TOT) total, count(distinct DIAG_PRINC) codes, count(*) n
      from sih where UF = ${"AC"} and ANO = ${2015}`.rows();
    assertEquals(row!.n, 12 * 20);
  });
  assertEquals(asked.map((names) => names.toSorted()), [["DIAG_PRINC", "VAL_TOT"]]);
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
  assertEquals(
    source.opened,
    months.map((month) => `/dissemin/publicos/SIHSUS/200801_/Dados/RDAC15${month}.dbc`),
  );
  assertEquals(source.openStreams, 0);
});

Deno.test("DuckDb answers from a partition without reading a column", async () => {
  const source = counted(7);
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  const asked = await selections(async () => {
    assertEquals(
      await db.query(
        "select UF, ANO, MES, count(*) n, any_value(_file) f from sih " +
          "where MES in (1, 3) and UF <> 'SP' group by 1, 2, 3 order by 3",
      ).rows(),
      [1, 3].map((month) => ({
        UF: "AC",
        ANO: 2023,
        MES: month,
        n: 7,
        f: `/dissemin/publicos/SIHSUS/200801_/Dados/RDAC230${month}.dbc`,
      })),
    );
  });
  assertEquals(asked, [[]]);
  assertEquals(source.opened.length, 2);
});

Deno.test("DuckDb opens the files that a condition on _file names", async () => {
  const source = counted(7);
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  const path = (name: string): string => `/dissemin/publicos/SIHSUS/200801_/Dados/${name}.dbc`;
  const cases: [condition: string, opened: string[]][] = [
    [`_file = '${path("RDAC2302")}'`, ["RDAC2302"]],
    [`_file in ('${path("RDSP2301")}', '${path("RDAC2303")}')`, ["RDAC2303", "RDSP2301"]],
    [`_file in ('${path("RDSP2301")}', '${path("RDAC2303")}') and UF = 'SP'`, ["RDSP2301"]],
    [`_file = '${path("RDAC2302")}' or (UF = 'AC' and MES = 1)`, ["RDAC2301", "RDAC2302"]],
    [`_file = '${path("RDRJ2301")}'`, []],
    [`_file = 'RDAC2302.dbc'`, []],
    ["_file is null", []],
    [`_file <> '${path("RDAC2302")}' and UF = 'AC'`, ["RDAC2301", "RDAC2302", "RDAC2303"]],
    [
      `_file not in ('${path("RDAC2302")}', '${path("RDSP2301")}') and UF = 'AC' and MES <> 3`,
      ["RDAC2301", "RDAC2302"],
    ],
    ["_file like '%RDAC2302.dbc' and UF = 'AC'", ["RDAC2301", "RDAC2302", "RDAC2303"]],
  ];
  for (const [condition, expected] of cases) {
    source.opened.length = 0;
    const [row] = await db.query(`select count(*) n from sih where ${condition}`).rows();
    assertEquals(source.opened.toSorted(), expected.map(path), condition);
    // Unless pushed down, it gives the same.
    const [full] = await db.query(
      `select count(*) filter (where ${condition}) n from (select * from sih limit 1000)`,
    ).rows();
    assertEquals(row, full, condition);
  }
});

Deno.test("DuckDb opens no file when no partition can hold a row", async () => {
  const source = counted();
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  assertEquals(await db.sql`select count(*) n from sih where UF = 'RJ'`.rows(), [{ n: 0 }]);
  assertEquals(await db.sql`select MES from sih where MES > ${12}`.rows(), []);
  assertEquals(source.opened, []);
});

Deno.test("DuckDb opens the files that a negated condition leaves", async () => {
  const source = counted(5);
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  const rows = await db.query(
    "select distinct UF, MES from sih where not (UF like 'A%') and not (MES = 2 or MES is null)" +
      " order by all",
  ).rows();
  assertEquals(rows, [{ UF: "SP", MES: 1 }, { UF: "SP", MES: 3 }]);
  assertEquals(source.opened.length, 2);
});

Deno.test("DuckDb reads for a union, a CTE and a view what each of them needs", async () => {
  const source = counted(10);
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  const query = `with a as (select * from sih where UF = 'AC' and MES = 1)
    select count(*) n from a union all select count(*) from sih where UF = 'SP' and MES = 2`;
  assertEquals(await db.query(query).rows(), [{ n: 10 }, { n: 10 }]);
  assertEquals(
    new Set(source.opened.map((path) => path.slice(-12))),
    new Set([
      "RDAC2301.dbc",
      "RDSP2302.dbc",
    ]),
  );
  source.opened.length = 0;
  await db.query("create temp view march as select * from sih where MES = 3");
  assertEquals(await db.query("select count(*) n from march where UF = 'AC'").rows(), [{ n: 10 }]);
  assertEquals(source.opened.length, 1);
});

Deno.test("DuckDb joins scans of several systems", async () => {
  const source = counted(50);
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  db.register("sim", sim({ group: "DO", uf: "AC", year: 2022 }, { source }));
  const [row] = await db.query(`select
      (select count(*) from sih) a, (select count(*) from sim) d,
      (select count(*) from sih join sim on MUNIC_RES = CODMUNRES where sih.UF = 'AC') joined`)
    .rows();
  const full = await db.query(`select count(*) n from
    (select * from sih where UF = 'AC') h, sim s where h.MUNIC_RES = s.CODMUNRES`).rows();
  assertEquals([row!.a, row!.d, row!.joined], [300, 50, full[0]!.n]);
  assert(Number(row!.joined) > 0);
});

Deno.test("DuckDb leaves a scan's limit and condition as they are", async () => {
  const source = counted(100);
  await using db = await DuckDb.open();
  const scan = admissions(source).where(col("SEXO").eq("3"));
  const table = await scan.limit(50).collect();
  const expected = table.getChild("MUNIC_RES")!.toArray() as unknown as string[];
  db.register("few", scan.limit(50));
  const code = table.getChild("MUNIC_RES")!.get(40) as string;
  const [row] = await db.sql`select count(*) n from few where MUNIC_RES = ${code}`.rows();
  assertEquals(row!.n, [...table.getChild("MUNIC_RES")!].filter((value) => value === code).length);
  assert(expected.length === 50);
});

Deno.test("DuckDb.explain() shows what reaches the scan, and DuckDB's part", async () => {
  const source = counted();
  await using db = await DuckDb.open();
  db.register("sih", sih(ALL_2015, { source }));
  const plan = await db.explain(
    "select upper(SEXO) from sih where UF = $1 and VAL_TOT > 10.5 and DIAG_PRINC like 'I%' " +
      "and upper(SEXO) = 'X' and ANO = 2015 and DT_INTER >= date '2015-02-03'",
    ["AC"],
  );
  assertEquals(plan.scans.length, 1);
  const [scan] = plan.scans;
  assertEquals(scan!.partitions.length, 12);
  assertEquals(scan!.allPartitions, 27 * 36);
  assertEquals(scan!.columns.map((names) => names.toSorted()), [
    ["DIAG_PRINC", "DT_INTER", "SEXO", "VAL_TOT"],
  ]);
  assertEquals(
    new Set(scan!.where!.split(" AND ")),
    new Set(["VAL_TOT > 10.5", "DIAG_PRINC LIKE 'I%'", "DT_INTER >= '2015-02-03'"]),
  );
  const text = String(plan);
  assert(text.includes("sih: SIHSUS-RD, 12 of 972 files"), text);
  assert(text.includes("upper(SEXO)"), text);
  assertEquals(source.opened, []);
});

Deno.test("DuckDb binds values and never pastes them", async () => {
  await using db = await DuckDb.open();
  const nasty = `'; DROP TABLE x; --"`;
  const bytes = new Uint8Array([0, 1, 255]);
  const day = new Date("2023-05-06");
  const time = new Date("2023-05-06T07:08:09.123Z");
  const big = 2n ** 60n;
  const [row] = await db.sql`select ${nasty} a, ${1} b, ${1.5} c, ${true} d, ${null} e, ${bytes} f,
    ${day} g, ${time} h, ${big} i, ${2 ** 40} j, typeof(${day}) k, typeof(${7}) l`.rows();
  assertEquals(row, {
    a: nasty,
    b: 1,
    c: 1.5,
    d: true,
    e: null,
    f: bytes,
    g: day,
    h: time,
    i: big,
    j: 2 ** 40,
    k: "DATE",
    l: "INTEGER",
  });
  assertThrows(() => db.sql`select ${{} as never}`, TypeError);
});

Deno.test("DuckDb gives a result as a table, a stream and rows", async () => {
  await using db = await DuckDb.open();
  const query = db.query("select i, 'n' || i s from range(40000) t(i)");
  const table = await query;
  assertEquals([table.numRows, table.batches.length], [40_000, 3]);
  const sizes: number[] = [];
  let sum = 0;
  for await (const batch of query) {
    sizes.push(batch.numRows);
    for (const value of batch.getChild("i")!) sum += Number(value);
  }
  assertEquals(sizes, [16_384, 16_384, 7232]);
  assertEquals(sum, 40_000 * 39_999 / 2);
  assertEquals((await query.rows())[39_999], { i: 39_999, s: "n39999" });
  assertEquals((await db.query("select 1 a, 2 a, 3 a")).schema.names, ["a", "a_1", "a_2"]);
});

Deno.test("DuckDb keeps temporary tables, settings of SQL and transactions from query to query", async () => {
  const source = counted();
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  await db.query("begin");
  await db.query("create temp table t as select UF, count(*) n from sih group by 1");
  await db.query("insert into t values ('XX', 0)");
  await db.query("rollback");
  await assertRejects(() => db.query("select * from t").table(), DataSusError);
  await db.query("create table t as select UF, count(*) n from sih group by 1");
  assertEquals((await db.query("select sum(n) n from t").rows())[0]!.n, 120);
  assertEquals(await db.query("create table u (a int); insert into u values (1); from u").rows(), [
    { a: 1 },
  ]);
});

Deno.test("DuckDb rejects with the scan's error, and stays usable", async () => {
  const source = counted();
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  for (const failAt of [0, 2]) {
    source.opened.length = 0;
    source.failAt = failAt;
    const query = db.query("select count(SEXO) n from sih");
    for (const read of [() => query.table(), () => Array.fromAsync(query.stream())]) {
      source.opened.length = 0;
      const error = await assertRejects(read, Error);
      assertEquals(error.message, "the network is gone");
      assertEquals(source.openStreams, 0);
    }
  }
  source.failAt = undefined;
  assertEquals(await db.query("select count(*) n from sih").rows(), [{ n: 120 }]);
});

Deno.test("DuckDb rejects with the code of a damaged file, and says what became of the files", async () => {
  const files = new Map([1, 2].map((month) => {
    const whole = dbc(RD_FIELDS, rdRows(3000, month));
    const bytes = month === 2 ? whole.slice(0, whole.length >> 1) : whole;
    return [`${SIH_DIRECTORY}/RDAC230${month}.dbc`, bytes] as const;
  }));
  const source = new MemorySource(files);
  await using db = await DuckDb.open();
  db.register("sih", sih({ group: "RD", uf: "AC", period: ["2023-01", "2023-02"] }, { source }));
  for (let i = 0; i < 3; i++) {
    const error = await assertRejects(
      () => db.query("select sum(VAL_TOT) from sih").table(),
      DataSusError,
    );
    assertEquals(error.code, "TRUNCATED");
    assertEquals(source.openStreams, 0);
  }
  assertEquals(await db.query("select count(VAL_TOT) n from sih where MES = 1").rows(), [{
    n: 3000,
  }]);
  const [outcome] = db.outcomes.get("sih")!;
  assertEquals(outcome!.files.map((file) => [file.partition, file.status, file.rows]), [
    ["AC-2023-01", "read", 3000],
  ]);
});

Deno.test("DuckDb says what is missing, and keeps the code of the error", async () => {
  await using db = await DuckDb.open();
  const source = sample({ rows: 5 });
  const empty = { ...source, name: "empty", list: () => Promise.resolve([]) };
  db.register("sih", sih({ group: "RD", uf: "AC", period: "2023-01" }, { source: empty as never }));
  const error = await assertRejects(() => db.query("from sih").table(), DataSusError);
  assertEquals(error.code, "MISSING");
  const refused = await assertRejects(() => db.query("select nix").table(), DataSusError);
  assertEquals(refused.code, "QUERY");
  assert(refused.message.includes("nix"), refused.message);
});

Deno.test("DuckDb stops at the signal, whatever it is doing", async () => {
  const source = counted(2000);
  source.delay = 1;
  await using db = await DuckDb.open();
  db.register("sih", sih(ALL_2015, { source }));
  const long =
    "select count(*) n from range(100000000) a(i), range(100000) b(j) where i % 7 = j % 5";
  for (const text of ["select sum(VAL_TOT) from sih", long]) {
    for (const kind of ["table", "stream"] as const) {
      const controller = new AbortController();
      const reason = new Error("enough");
      setTimeout(() => controller.abort(reason), 60);
      const query = db.query(text, [], { signal: controller.signal });
      const read = () => kind === "table" ? query.table() : Array.fromAsync(query.stream());
      assertEquals(await assertRejects(read, Error), reason);
    }
  }
  const aborted = db.query("select 1", [], { signal: AbortSignal.abort(new Error("before")) });
  assertEquals((await assertRejects(() => aborted.table(), Error)).message, "before");
  assertEquals(source.openStreams, 0);
  assertEquals(await db.query("select 1 a").rows(), [{ a: 1 }]);
});

Deno.test("DuckDb ends what it reads when a stream is left or a limit is reached", async () => {
  const source = counted(500);
  await using db = await DuckDb.open();
  const query = { group: "RD", uf: ["AC", "SP"], period: ["2023-01", "2023-03"] } as const;
  db.register("sih", sih(query, { source, batchRows: 500 }));
  for (let i = 0; i < 3; i++) {
    for await (const batch of db.query("select N_AIH, VAL_TOT from sih")) {
      assert(batch.numRows > 0);
      break;
    }
  }
  assertEquals(source.openStreams, 0);
  source.opened.length = 0;
  assertEquals((await db.query("select SEXO from sih limit 3")).numRows, 3);
  assertEquals(source.opened.length, 1);
  assertEquals(source.openStreams, 0);
});

Deno.test("DuckDb runs queries in a stream's loop and many at once", async () => {
  const source = counted(500);
  await using db = await DuckDb.open();
  db.register("sih", admissions(source));
  let rows = 0;
  for await (const batch of db.query("select SEXO, N_AIH from sih")) {
    const [row] = await db.query("select count(*) n from sih where UF = 'AC'").rows();
    assertEquals(row!.n, 1500);
    rows += batch.numRows;
  }
  assertEquals(rows, 3000);
  const many = await Promise.all(
    Array.from(
      { length: 12 },
      (_, i) =>
        i % 2 === 0
          ? db.query("select count(SEXO) n from sih").rows()
          : Array.fromAsync(db.query("select count(SEXO) n from sih").stream()),
    ),
  );
  assertEquals(many.length, 12);
});

Deno.test("DuckDb closes while queries and streams run, and refuses later ones", async () => {
  const source = counted(5000);
  source.delay = 1;
  const db = await DuckDb.open();
  db.register("sih", admissions(source));
  const table = db.query("select sum(VAL_TOT) from sih").table();
  const stream = db.query("select N_AIH from sih").stream().getReader();
  const first = stream.read();
  const results = Promise.allSettled([table, first]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await db[Symbol.asyncDispose]();
  for (const result of await results) assertEquals(result.status, "rejected");
  const error = await assertRejects(() => db.query("select 1").table(), DataSusError);
  assert(error.message.includes("closed"));
  assertThrows(() => db.register("x", admissions(source)), DataSusError);
  assertEquals(source.openStreams, 0);
  {
    using short = await DuckDb.open();
    await short.query("select 1");
  }
});

Deno.test("DuckDb takes a connection of the user's, and one query of it at a time", async () => {
  const source = counted(40);
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run("create temp table rate as select 'AC' uf, 2.5 rate");
  {
    await using db = await DuckDb.open({ connection });
    db.register("sih", admissions(source));
    const query = "select sum(rate.rate) v from sih join rate using (UF)";
    assertEquals((await db.query(query).rows())[0]!.v, 300);
    const stream = db.query("select SEXO from sih").stream().getReader();
    await stream.read();
    const error = await assertRejects(() => db.query("select 1").table(), DataSusError);
    assert(error.message.includes("stream"), error.message);
    await stream.cancel();
    assertEquals(await db.query("select 1 a").rows(), [{ a: 1 }]);
  }
  assertEquals((await connection.runAndReadAll("select 2")).getRowsJS(), [[2]]);
  await assertRejects(() => connection.run("from sih"), Error, "DuckDb.query()");
  connection.disconnectSync();
});

Deno.test("DuckDb registers tables and replaces names", async () => {
  await using db = await DuckDb.open();
  db.register("rates", tableFromArrays({ uf: ["AC", "SP"], rate: Float64Array.of(1.5, 2) }));
  db.register("sih", admissions(counted(10)));
  const rows = await db.query(
    "select uf, sum(rate) r from sih join rates using (UF) group by 1 order by 1",
  ).rows();
  assertEquals(rows.map((row) => row.r), [45, 60]);
  db.register("RATES", new Table({ other: vectorFromArray([1, null, 3], new Float64()) }));
  assertEquals(await db.query("select other from rates").rows(), [
    { other: 1 },
    { other: null },
    { other: 3 },
  ]);
});

Deno.test("toDuckDb() writes a scan as a table, or nothing", async () => {
  const source = counted(3000);
  const connection = await (await DuckDBInstance.create()).connect();
  const scan = admissions(source).select("MUNIC_RES", "N_AIH", "VAL_TOT", "DT_INTER");
  assertEquals(await toDuckDb(scan, connection, { table: 'a"b' }), { rows: 18_000 });
  const sums = await connection.runAndReadAll(
    `select count(*)::int, count(distinct N_AIH)::int, sum(VAL_TOT) from "a""b"`,
  );
  const table = await scan.collect();
  const total = [...table.getChild("VAL_TOT")!].reduce((sum: number, value) => sum + value!, 0);
  const [n, distinct, sum] = sums.getRowsJS()[0] as [number, number, number];
  assertEquals([n, distinct], [18_000, new Set(table.getChild("N_AIH")!).size]);
  assert(Math.abs(sum - total) < 0.01);
  source.opened.length = 0;
  source.failAt = 3;
  await assertRejects(() => toDuckDb(scan, connection, { table: "t" }), Error, "network");
  const names = await connection.runAndReadAll("select table_name from duckdb_tables()");
  assertEquals(names.getRowsJS(), [['a"b']]);
  const views = await connection.runAndReadAll(
    "select view_name from duckdb_views() where not internal",
  );
  assertEquals(views.getRowsJS(), []);
  connection.disconnectSync();
});

Deno.test("an error of DuckDb is a DataSusError with a hint", async () => {
  await using db = await DuckDb.open();
  const error = await assertRejects(() => db.query("selekt 1").table(), DataSusError);
  assertInstanceOf(error.cause, Error);
  assert(error.hint !== undefined && error.message.startsWith("Cannot run the query: "));
});
