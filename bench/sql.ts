/**
 * SQL over a scan, against DuckDB's own reader on a Parquet file of the same rows.
 *
 * Run: deno run --allow-read --allow-write --allow-ffi bench/sql.ts
 */

import { Table } from "apache-arrow";
import { sample, sih, type Source } from "@dsbr/core";
import { DuckDb, streamJoin, writeParquet } from "@dsbr/core/duckdb";

const ROUNDS = 7;
const QUERY = "select DIAG_PRINC, count(*) n, sum(VAL_TOT) v, sum(DIAS_PERM) d, max(DT_INTER) t";

/** The files of a source, made once and kept as bytes. */
function kept(source: Source): Source {
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    name: "kept",
    list: (directory, options) => source.list(directory, options),
    async open(path): Promise<ReadableStream<Uint8Array>> {
      const bytes = files.get(path) ??
        source.open(path).then((stream) => new Response(stream).bytes());
      files.set(path, bytes);
      return new Blob([await bytes]).stream();
    },
  };
}

/** The median time of a few runs, in milliseconds. */
async function median(work: () => PromiseLike<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1]!;
}

const source = kept(sample({ rows: 55_000 }));
const query = { group: "RD", uf: "RJ", period: "2016-02" } as const;
const scan = sih(query, { source });
const folder = await Deno.realPath(await Deno.makeTempDir());
try {
  const [file] = await writeParquet(scan, `${folder}/rd`);
  await using db = await DuckDb.open({ folder });
  db.register("rd", scan);
  const fromScan = await median(() => db.query(`${QUERY} from rd group by 1`));
  const decoding = await median(async () => {
    const columns = scan.select("DIAG_PRINC", "VAL_TOT", "DIAS_PERM", "DT_INTER");
    for await (const batch of columns) batch.numRows;
  });
  const fromParquet = await median(() =>
    db.query(`${QUERY} from read_parquet('${file!.path}') group by 1`)
  );
  console.log(
    `55,000 rows grouped: scan ${fromScan.toFixed(0)} ms, of which decoding alone ${
      decoding.toFixed(0)
    } ms; Parquet ${fromParquet.toFixed(0)} ms`,
  );

  const { schema, batches } = await scan.collect();
  const million = new Table(schema, Array.from({ length: 19 }, () => batches).flat());
  db.register("million", million);
  const grouped = await median(() => db.query(`${QUERY} from million group by 1`));
  console.log(`${million.numRows} rows in memory grouped: ${grouped.toFixed(0)} ms`);

  const codes = sih(query, { source }).select("MUNIC_RES").limit(1);
  const joined = await median(async () => {
    const left = sih(query, { source }).select("MUNIC_RES", "VAL_TOT");
    for await (const batch of streamJoin(left, codes, { on: { MUNIC_RES: "MUNIC_RES" } })) {
      batch.numRows;
    }
  });
  console.log(`streamJoin of 55,000 rows: ${(55_000 / joined).toFixed(0)} rows/ms`);
  await db.query("create table places as select MUNIC_RES, count(*) n from million group by 1");
  const join = await median(() =>
    db.query("select count(*), sum(p.n) from million m join places p using (MUNIC_RES)")
  );
  console.log(`join of ${million.numRows} rows: ${(million.numRows / join).toFixed(0)} rows/ms`);
} finally {
  await Deno.remove(folder, { recursive: true });
}
