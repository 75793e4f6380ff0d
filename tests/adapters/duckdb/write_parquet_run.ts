// Writes the scan that write_parquet_test.ts asks for; it is killed while it does.
import { directory, sih } from "@dsbr/core";
import { writeParquet } from "@dsbr/core/duckdb";

const [source, path] = Deno.args as [string, string];
const scan = sih({ group: "RD", uf: ["AC", "RR", "AP"], period: ["2022-11", "2023-02"] }, {
  source: directory(source),
}).select("N_AIH", "MUNIC_RES", "VAL_TOT", "DT_INTER");
console.log("ready");
await writeParquet(scan, path);
