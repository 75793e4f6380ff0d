import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { tableFromArrays } from "apache-arrow";
import { type MediaBundle, rate, sample, sih } from "@dsbr/core";
import { DuckDb } from "@dsbr/core/duckdb";
import { fromPolars, toPolars } from "@dsbr/core/polars";

async function html(value: object): Promise<string> {
  const hook: () => Promise<MediaBundle> = Reflect.get(value, Symbol.for("Jupyter.display"));
  return (await hook.call(value))["text/html"];
}

const SCAN = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: sample({ rows: 40 }) })
  .select("MUNIC_RES", "SEXO");

Deno.test("results of DuckDB, Polars and rate() show themselves as tables of scans do", async () => {
  await using db = await DuckDb.open();
  db.register("rd", SCAN);
  const result = await db.query("select SEXO, count(*) n from rd group by 1 order by 1");
  assertStringIncludes(await html(result), "<table>");
  assertStringIncludes(await html(result), "Dados sintéticos, inventados");
  assertStringIncludes(Deno.inspect(result), "rows × 2 columns");
  for await (const batch of db.query("select 1 one").stream()) {
    assertStringIncludes(await html(batch), "<table>");
  }
  const plain = await db.query("select 1 one");
  assert(!(await html(plain)).includes("sintéticos"), "no scan was read");

  const frame = await toPolars(SCAN);
  assertStringIncludes(await html(fromPolars(frame)), "40 linhas × 2 colunas");

  const people = tableFromArrays({ place: ["120040"], number: Float64Array.of(9) });
  const rates = await rate(SCAN, people, {
    ...{ by: { place: "MUNIC_RES" }, columns: { place: "place", number: "number" } },
    denominator: "made up",
  });
  assertStringIncludes(await html(rates), "Dados sintéticos, inventados");
  assertEquals(rates.schema.metadata.has("rate"), true);
});
