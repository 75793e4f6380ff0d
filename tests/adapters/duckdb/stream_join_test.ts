import { assert, assertEquals, assertThrows } from "@std/assert";
import { DataSusError, ibge, sample, sih, sim } from "@dsbr/core";
import { DuckDb, type JoinKind, streamJoin } from "@dsbr/core/duckdb";

const source = sample({ rows: 120 });

function admissions() {
  return sih({ group: "RD", uf: "AC", period: ["2022-01", "2022-02"] }, { source })
    .select("MUNIC_RES", "SEXO", "N_AIH", "DT_INTER");
}

function deaths() {
  return sim({ group: "DO", uf: "AC", year: 2022 }, { source })
    .select("CODMUNRES", "SEXO", "DTOBITO");
}

/** How often each municipality stands in a column. */
function counts(values: Iterable<unknown>): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

Deno.test("streamJoin() gives the rows of each kind of join", async () => {
  const left = [...(await admissions().collect()).getChild("MUNIC_RES")!];
  const right = [...(await deaths().collect()).getChild("CODMUNRES")!];
  const inLeft = counts(left);
  const inRight = counts(right);
  const pairs = left.reduce((sum: number, code) => sum + (inRight.get(code) ?? 0), 0);
  const alone = left.filter((code) => !inRight.has(code)).length;
  const aloneRight = right.filter((code) => !inLeft.has(code)).length;
  const expected: Record<JoinKind, number> = {
    inner: pairs,
    left: pairs + alone,
    right: pairs + aloneRight,
    full: pairs + alone + aloneRight,
    semi: left.length - alone,
    anti: alone,
  };
  for (const [kind, rows] of Object.entries(expected)) {
    const on = { MUNIC_RES: "CODMUNRES" } as const;
    let seen = 0;
    for await (const batch of streamJoin(admissions(), deaths(), { on, kind: kind as JoinKind })) {
      seen += batch.numRows;
      const right = kind === "semi" || kind === "anti"
        ? []
        : ["CODMUNRES", "SEXO_right", "DTOBITO"];
      assertEquals(batch.schema.names, ["MUNIC_RES", "SEXO", "N_AIH", "DT_INTER", ...right]);
      if (kind === "inner") {
        const equal = [...batch].every((row) => row.MUNIC_RES === row.CODMUNRES);
        assert(equal);
      }
    }
    assertEquals(seen, rows, kind);
  }
});

Deno.test("streamJoin() refuses columns and kinds that are not there", () => {
  assertThrows(() => streamJoin(admissions(), deaths(), { on: {} }), DataSusError, "no column");
  const on = { N_AIH: "NIX" } as never;
  assertThrows(() => streamJoin(admissions(), deaths(), { on }), DataSusError, "NIX");
  const kind = "cross" as never;
  assertThrows(
    () => streamJoin(admissions(), deaths(), { on: { SEXO: "SEXO" }, kind }),
    DataSusError,
  );
});

Deno.test("admissions and deaths by municipality and month", async () => {
  await using db = await DuckDb.open();
  db.register("sih", sih({ group: "RD", uf: "AC", period: ["2022-01", "2022-04"] }, { source }));
  db.register("sim", sim({ group: "DO", uf: "AC", year: 2022 }, { source }));
  const rows = await db.query(`
    with admissions as (
      select MUNIC_RES as municipality, date_trunc('month', DT_INTER)::date as month_of, count(*) as n
      from sih group by all
    ), deaths as (
      select CODMUNRES as municipality, date_trunc('month', DTOBITO)::date as month_of, count(*) as n
      from sim group by all
    )
    select municipality, month_of, coalesce(a.n, 0) as admissions, coalesce(d.n, 0) as deaths
    from admissions a full join deaths d using (municipality, month_of)
    order by municipality, month_of`).rows();
  const table = await sih({ group: "RD", uf: "AC", period: ["2022-01", "2022-04"] }, { source })
    .select("MUNIC_RES").collect();
  const all = rows.reduce((sum, row) => sum + Number(row.admissions), 0);
  const dead = rows.reduce((sum, row) => sum + Number(row.deaths), 0);
  assertEquals([all, dead], [table.numRows, 120]);
  assert(rows.every((row) => row.month_of instanceof Date || row.month_of === null));
});

Deno.test("deaths per 100,000 inhabitants", async () => {
  const people = ibge({ group: "POPTCU", year: 2021 }, { source: sample({ rows: 6000 }) });
  await using db = await DuckDb.open();
  db.register("population", people);
  db.register("sim", sim({ group: "DO", uf: "AC", year: 2022 }, { source }));
  const rates = await db.sql`
    select p.municipality, d.n as deaths, ${1e5} * d.n / p.n as rate
    from (select left(MUNIC_RES, 6) as municipality, sum(POPULACAO) as n from population group by all) p
    join (select left(CODMUNRES, 6) as municipality, count(*) as n from sim group by all) d
    using (municipality) where p.n > 0 order by municipality`.rows();

  const population = new Map<string, number>();
  for (const row of await people.collect()) {
    const code = row.MUNIC_RES!.slice(0, 6);
    population.set(code, (population.get(code) ?? 0) + (row.POPULACAO ?? 0));
  }
  const dead = counts([...(await deaths().collect()).getChild("CODMUNRES")!]);
  const expected = [...dead].filter(([code]) => (population.get(code as string) ?? 0) > 0)
    .map(([code, n]) => ({
      municipality: code,
      deaths: n,
      rate: 1e5 * n / population.get(code as string)!,
    })).toSorted((a, b) => String(a.municipality) < String(b.municipality) ? -1 : 1);
  assert(expected.length > 2, `only ${expected.length} municipalities have both`);
  assertEquals(
    rates.map((row) => [row.municipality, row.deaths]),
    expected.map((row) => [row.municipality, row.deaths]),
  );
  for (const [i, { rate }] of expected.entries()) {
    assert(Math.abs(Number(rates[i]!.rate) - rate) < 1e-6 * rate);
  }
});
