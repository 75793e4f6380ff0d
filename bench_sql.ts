import { directory, sih, Scan, sample } from "@dsbr/core";
import { DuckDb } from "@dsbr/core/duckdb";
const source = directory("/tmp/dk/mirror");
await using db = await DuckDb.open();
const scan = sih({ group: "RD", uf: "RJ", period: "2016-02" }, { source });
db.register("sih", scan);
const q = "select DIAG_PRINC, count(*) n, sum(VAL_TOT) v, sum(DIAS_PERM) d, max(DT_INTER) t from sih group by 1 order by 3 desc limit 5";
for (let i = 0; i < 8; i++) { const t = performance.now(); const r = await db.query(q); const t1 = performance.now(); let n = 0; for await (const b of scan.select("DIAG_PRINC","VAL_TOT","DIAS_PERM","DT_INTER")) n += b.numRows; console.log("sql", (t1 - t).toFixed(1), "decode alone", (performance.now() - t1).toFixed(1), n); }
const t0 = await scan.collect();
let t = performance.now();
// 1M cached rows: Arrow table repeated 19 times
const { Table } = await import("apache-arrow");
const big = new Table(t0.schema, Array.from({ length: 19 }, () => t0.batches).flat());
db.register("big", big);
for (let i = 0; i < 4; i++) { t = performance.now(); const r = await db.query("select DIAG_PRINC, count(*) n, sum(VAL_TOT) v from big group by 1"); console.log("group", big.numRows, (performance.now() - t).toFixed(0)); }
t = performance.now(); await db.query("create or replace table muni as select MUNIC_RES, count(*) n from big group by 1");
for (let i = 0; i < 3; i++) { t = performance.now(); const r = await db.query("select count(*), sum(m.n) from big b join muni m using (MUNIC_RES)"); console.log("join", (big.numRows / (performance.now() - t) * 1000).toFixed(0), "rows/s"); }
for (let i = 0; i < 2; i++) { t = performance.now(); const r = await db.query("select max(N_AIH), max(CGC_HOSP) from big b"); console.log("long strings", (big.numRows / (performance.now() - t) * 1000).toFixed(0), "rows/s"); }
await db.query("create table m as from big");
for (let i = 0; i < 2; i++) { t = performance.now(); const r = await db.query("select * from big limit 200000"); console.log("out", (r.numRows / (performance.now() - t) * 1000).toFixed(0), "rows/s"); }
