import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  chooseEngine,
  DataSusError,
  type Engine,
  type EnginePlan,
  nativeEngine,
  sample,
  sih,
} from "@dsbr/core";
import { duckDbEngine } from "@dsbr/core/duckdb";
import { polarsEngine } from "@dsbr/core/polars";

const ALL: readonly Engine[] = [nativeEngine, polarsEngine, duckDbEngine()];

function scan() {
  return sih({ group: "RD", uf: "AC", period: ["2023-01", "2023-02"] }, {
    source: sample({ rows: 200 }),
  }).select("SEXO", "VAL_TOT");
}

async function rowsOf(engine: Engine, plan: EnginePlan): Promise<string[]> {
  const rows: string[] = [];
  for await (const batch of engine.execute(plan)) {
    for (const row of batch) {
      rows.push(
        JSON.stringify(row, (_, value) => typeof value === "bigint" ? Number(value) : value),
      );
    }
  }
  return rows;
}

Deno.test("every engine reads a scan as it is, with the same rows", async () => {
  const plan = { scans: { sih: scan() } };
  const [first, ...others] = await Promise.all(ALL.map((engine) => rowsOf(engine, plan)));
  assertEquals(first!.length, 400);
  for (const rows of others) assertEquals(rows, first);
});

Deno.test("DuckDB and Polars answer the same SQL", async () => {
  const plan = {
    scans: { sih: scan() },
    sql:
      "SELECT SEXO, count(*) AS n, round(max(VAL_TOT), 2) AS v FROM sih GROUP BY SEXO ORDER BY SEXO",
  };
  const [, polars, duckdb] = ALL;
  assertEquals(await rowsOf(polars!, plan), await rowsOf(duckdb!, plan));
});

Deno.test("chooseEngine() takes the first that can", () => {
  const scans = { sih: scan() };
  const names = (plan: EnginePlan) => chooseEngine(ALL, plan).name;
  assertEquals(names({ scans }), "native");
  assertEquals(names({ scans, large: true }), "native");
  assertEquals(names({ scans, sql: "from sih" }), "polars");
  assertEquals(names({ scans, sql: "from sih", large: true }), "duckdb");
  assertEquals(names({ scans, sql: "from sih where SEXO = $1", params: ["1"] }), "duckdb");
  const error = assertThrows(() => chooseEngine([nativeEngine], { scans, sql: "x" }), DataSusError);
  assertEquals(error.code, "QUERY");
  assertThrows(() => nativeEngine.execute({ scans: {} }), DataSusError);
  assertThrows(() => polarsEngine.execute({ scans, sql: "x", params: [1] }), DataSusError);
});

Deno.test("engines reject with QUERY for bad SQL, and with the signal's reason", async () => {
  const scans = { sih: scan() };
  for (const engine of ALL.slice(1)) {
    const error = await assertRejects(
      () => Array.fromAsync(engine.execute({ scans, sql: "select nix from sih" })),
      DataSusError,
    );
    assertEquals(error.code, "QUERY");
  }
  const reason = new Error("enough");
  for (const engine of ALL) {
    const read = () => Array.fromAsync(engine.execute({ scans }, AbortSignal.abort(reason)));
    assertEquals(await assertRejects(read, Error), reason);
  }
});
