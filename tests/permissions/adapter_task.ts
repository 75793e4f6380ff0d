// Run by adapters_test.ts in a process of its own: one task of an adapter, as users write it.
import { DataSusError, sample, sih } from "@dsbr/core";

const [task, folder = ""] = Deno.args;
const source = sample({ rows: 10 });
const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, { source }).select("SEXO");

async function run(): Promise<unknown> {
  switch (task) {
    case "DuckDb.open()": {
      const { DuckDb } = await import("@dsbr/core/duckdb");
      await using db = await DuckDb.open();
      db.register("sih", scan);
      return (await db.query("select count(*) n from sih").rows())[0]!.n;
    }
    case "DuckDb.open({ folder })": {
      const { DuckDb } = await import("@dsbr/core/duckdb");
      await using db = await DuckDb.open({ folder });
      db.register("sih", scan);
      return (await db.query("select count(*) n from sih").rows())[0]!.n;
    }
    case "streamJoin()": {
      const { streamJoin } = await import("@dsbr/core/duckdb");
      let rows = 0;
      for await (const batch of streamJoin(scan, scan, { on: { SEXO: "SEXO" }, kind: "semi" })) {
        rows += batch.numRows;
      }
      return rows;
    }
    case "toDuckDb()": {
      const { DuckDBInstance } = await import("@duckdb/node-api");
      const { toDuckDb } = await import("@dsbr/core/duckdb");
      const connection = await (await DuckDBInstance.create()).connect();
      return (await toDuckDb(scan, connection, { table: "t" })).rows;
    }
    case "writeParquet()": {
      const { writeParquet } = await import("@dsbr/core/duckdb");
      return (await writeParquet(scan, folder))[0]!.rows;
    }
    case "toPolars()": {
      const { toPolars } = await import("@dsbr/core/polars");
      return (await toPolars(scan)).height;
    }
    case "toLazy()": {
      const { toLazy } = await import("@dsbr/core/polars");
      return (await (await toLazy(scan, { folder })).collect()).height;
    }
  }
}

try {
  console.log(await run());
} catch (error) {
  if (!(error instanceof DataSusError)) throw error;
  console.log(error.code, error.flag);
}
