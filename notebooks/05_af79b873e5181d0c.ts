import { ibge, rate, sample, show, sim, sinasc } from "jsr:@dsbr/core";
import { DuckDb } from "jsr:@dsbr/core/duckdb";

const source = sample({ rows: 200 });
// const source = ftp(); // o servidor do DataSUS
const year = 2022;
const births = sinasc({ group: "DN", uf: "all", year }, { source });
const deaths = sim({ group: "DO", uf: "all", year }, { source });;
await births.coverage();
const db = await DuckDb.open({ memoryLimit: "512MB" });
db.register("nascimentos", births);
db.register("obitos", deaths);

const balance = await db.sql`
  with n as (
    select UF as uf, count(*) as nascimentos, count(*) filter (PARTO = '2') as cesareas
    from nascimentos group by 1
  ), o as (
    select UF as uf, count(*) as obitos, count(*) filter (CAUSABAS like 'I%') as circulatorio
    from obitos group by 1
  )
  select uf, nascimentos, round(100 * cesareas / nascimentos, 1) as cesareas_pct,
    obitos, round(100 * circulatorio / obitos, 1) as circulatorio_pct
  from n join o using (uf) order by cesareas_pct desc, uf`;

show(balance, { rows: 27 });
let facts = "";
const rates = await rate(deaths, ibge({ group: "POPTCU", year }, { source }), {
  by: { place: "CODMUNRES" },
  onFacts: ({ withoutPlace }) => facts = `${withoutPlace} óbitos sem município conhecido`,
});

show(rates, { rows: 10 });
show(facts);
export {};
