import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { tableFromArrays } from "apache-arrow";
import { type MediaBundle, rate, sample, sih } from "@dsbr/core";
import { DuckDb } from "@dsbr/core/duckdb";
import { fromPolars, polarsEngine, toPolars } from "@dsbr/core/polars";

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

  assertStringIncludes(await html(fromPolars(frame)), "Dados sintéticos, inventados");
  assertStringIncludes(await html((await SCAN.collect()).batches[0]!), "Dados sintéticos");
  for await (const batch of db.query("select SEXO from rd").stream()) {
    assertStringIncludes(await html(batch), "Dados sintéticos, inventados");
  }
  const ran = polarsEngine.execute({ scans: { rd: SCAN }, sql: "select SEXO from rd" });
  for await (const batch of ran) {
    assertStringIncludes(await html(batch), "Dados sintéticos, inventados");
  }

  const people = tableFromArrays({ place: ["120040"], number: Float64Array.of(9) });
  const rates = await rate(SCAN, people, {
    ...{ by: { place: "MUNIC_RES" }, columns: { place: "place", number: "number" } },
    denominator: "made up",
  });
  assertStringIncludes(await html(rates), "Dados sintéticos, inventados");
  assertEquals(rates.schema.metadata.has("rate"), true);
});

Deno.test("results of DuckDB and Polars are shown in the language of their scan", async () => {
  const english = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, {
    source: sample({ rows: 40 }),
    lang: "en",
  }).select("MUNIC_RES", "SEXO");
  assertEquals(english.lang, "en");
  await using db = await DuckDb.open();
  db.register("rd", english);
  db.register("br", SCAN);
  db.register("held", await english.collect());
  assertStringIncludes(await html(await db.query("select SEXO from rd")), "made-up data");
  assertStringIncludes(await html(await db.query("select SEXO from held")), "made-up data");
  assertStringIncludes(await html(await db.query("select SEXO from br")), "inventados");
  const both = await db.query("select SEXO from rd union all select SEXO from br");
  assertStringIncludes(await html(both), "inventados");
  assertStringIncludes(await html(fromPolars(await toPolars(english))), "made-up data");
});
