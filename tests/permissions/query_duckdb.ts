// Run by permissions_test.ts in a process of its own.
import { DataSusError, sample, sih } from "@dsbr/core";
import { DuckDb } from "@dsbr/core/duckdb";

try {
  await using db = await DuckDb.open({ folder: Deno.args[0] });
  const source = sample({ rows: 10 });
  db.register("sih", sih({ group: "RD", uf: "AC", period: "2023-01" }, { source }));
  const [row] = await db.query("select count(SEXO) n from sih").rows();
  console.log(row?.n);
} catch (error) {
  if (!(error instanceof DataSusError)) throw error;
  console.log(error.code, error.flag);
}
