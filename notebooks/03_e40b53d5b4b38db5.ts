import { ibge, sample, show, sih, sim } from "jsr:@dsbr/core";
import { DuckDb } from "jsr:@dsbr/core/duckdb";

const source = sample({ rows: 300 });
// const source = ftp(); // o servidor do DataSUS

const db = await DuckDb.open({ memoryLimit: "512MB" });
db.register("sih", sih({ group: "RD", uf: "Norte", year: 2023 }, { source }));
db.register("sim", sim({ group: "DO", uf: "Norte", year: 2022 }, { source }));
db.register("populacao", ibge({ group: "POPTCU", year: 2022 }, { source }));;
const question = `
  select DIAG_PRINC as diagnostico, count(*) as internacoes, round(sum(VAL_TOT), 2) as total
  from sih where UF = 'AC' and MES <= 3
  group by 1 order by total desc limit 10`;

show(String(await db.explain(question)));
await db.query(question);
await db.sql`
  with i as (select MUNIC_RES as municipio, count(*) as internacoes from sih where MES <= 3 group by 1),
       o as (select left(CODMUNRES, 6) as municipio, count(*) as obitos from sim group by 1)
  select municipio, internacoes, obitos
  from i join o using (municipio)
  order by internacoes desc, municipio limit 10`;
const least = 5;

await db.sql`
  select p.municipio, o.obitos, p.habitantes, round(1e5 * o.obitos / p.habitantes, 1) as taxa
  from (select left(MUNIC_RES, 6) as municipio, sum(POPULACAO) as habitantes from populacao group by 1) p
  join (select left(CODMUNRES, 6) as municipio, count(*) as obitos from sim group by 1) o using (municipio)
  where o.obitos >= ${least} and p.habitantes > 0
  order by taxa desc, municipio limit 10`;
db.outcomes.get("sim")?.[0];
export {};
