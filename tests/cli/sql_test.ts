import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { tableFromIPC } from "apache-arrow";
import { DuckDb } from "@dsbr/core/duckdb";
import { runHere, runProcess, withFolder } from "./command_line.ts";

const FROM = ["--from", "rd=sih:RD:AC,RR:2023-01..2023-02", "--source", "sample", "--rows", "30"];
const QUERY = "select UF, MES, count(*) n from rd group by all order by 1, 2";

Deno.test("sql writes a result in every format", async () => {
  await withFolder(async (folder) => {
    const csv = "UF,MES,n\nAC,1,30\nAC,2,30\nRR,1,30\nRR,2,30\n";
    assertEquals((await runHere(["sql", QUERY, ...FROM, "--format", "csv"])).out, csv);
    const ndjson = await runHere(["sql", `${QUERY};`, ...FROM, "--format", "ndjson"]);
    assertEquals(JSON.parse(ndjson.out.split("\n")[3]!), { UF: "RR", MES: 2, n: 30 });
    const arrow = await runHere(["sql", QUERY, ...FROM, "--format", "arrow"]);
    assertEquals(tableFromIPC(arrow.bytes).numRows, 4);
    const table = await runHere(["sql", QUERY, ...FROM, "--limit", "3"]);
    assertStringIncludes(table.out, "3 rows × 3 columns");
    assertStringIncludes(table.out, "There are more rows");
    assertStringIncludes(table.err, "synthetic");
    const file = `${folder}/x.parquet`;
    const run = await runHere(["sql", QUERY, ...FROM, "--limit", "2", "-o", file]);
    assertEquals([run.status, run.out], [0, ""], run.err);
    await using db = await DuckDb.open({ folder });
    assertEquals(await db.query(`from read_parquet('${file}')`).rows(), [
      { UF: "AC", MES: 1, n: 30 },
      { UF: "AC", MES: 2, n: 30 },
    ]);
  });
});

Deno.test("sql joins scans, and writes the columns of an empty result", async () => {
  const args = [
    "--from",
    "a=sih:RD:AC:2022-01",
    "--from",
    "d=sim:DO:AC:2022",
    "--source",
    "sample",
  ];
  const join = "select count(*) n from a join d on MUNIC_RES = CODMUNRES";
  const { out } = await runHere(["sql", join, ...args, "--format", "csv"]);
  assert(Number(out.split("\n")[1]) > 1000, out);
  const none = await runHere([
    "sql",
    "select SEXO, MES from a where MES = 7",
    ...args,
    "--format",
    "csv",
  ]);
  assertEquals(none.out, "SEXO,MES\n");
});

Deno.test("sql says what is wrong, in status 2", async () => {
  const cases: [string[], string][] = [
    [["sql"], "QUERY is missing"],
    [["sql", "select 1"], "--from is missing"],
    [["sql", "select 1", "--from", "rd", "--source", "sample"], "NAME=SYSTEM"],
    [["sql", "select 1", "--from", "rd=sih:XX:AC:2023-01", "--source", "sample"], "XX"],
    [["sql", "select 1", ...FROM, "--from", "RD=sih:SP:AC:2023-01"], '"RD" names two scans'],
    [["sql", "select nix from rd", ...FROM], "hint: DESCRIBE"],
    [["sql", "select 1 from nix", ...FROM], "\nhint: Scans are tables"],
    [["sql", "selekt 1", ...FROM], "Cannot run the query: Parser Error: syntax error at or near"],
    [["sql", "from read_csv('/etc/passwd')", ...FROM], "/etc/passwd"],
  ];
  for (const [args, text] of cases) {
    const { status, err } = await runHere(args);
    assertEquals(status, 2, err);
    assertStringIncludes(err, text);
  }
});

Deno.test("sql without --allow-ffi names the flag", async () => {
  const run = await runProcess(["sql", "select 1", ...FROM]);
  assertEquals(run.status, 1);
  assertStringIncludes(run.err, "--allow-ffi");
});

Deno.test("scan writes Parquet, and notes as ever", async () => {
  await withFolder(async (folder) => {
    const file = `${folder}/rd.parquet`;
    const args = ["scan", "sih", "--group", "RD", "--uf", "AC", "--period", "2023-01"];
    const run = await runHere([
      ...args,
      "--source",
      "sample",
      "--rows",
      "70",
      "--limit",
      "50",
      "--select",
      "SEXO,VAL_TOT",
      "-o",
      file,
    ]);
    assertEquals([run.status, run.out], [0, ""], run.err);
    assertStringIncludes(run.err, "synthetic");
    await using db = await DuckDb.open({ folder });
    const [row] = await db.query(
      `select count(*) n, max(VAL_TOT) > 0 v from read_parquet('${file}')`,
    ).rows();
    assertEquals(row, { n: 50, v: true });
  });
});
