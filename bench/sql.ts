/**
 * SQL over a scan: against decoding alone, DuckDB's own reader on Parquet and on CSV of the same rows,
 * then joins, rows in memory, and a whole year.
 *
 * Rows of a join are those of both inputs that go through it: from `.dbc` bytes in memory, decoded,
 * joined by a database opened for it, and read from the stream. "Cold" is the first join of the
 * process, everything else the best of several rounds.
 *
 * ```sh
 * deno run -A bench/sql.ts           # seconds
 * deno run -A bench/sql.ts --large   # also 5 million rows x 113 columns; a minute or two
 * deno run -A bench/sql.ts --quick   # queries at once alone; fails when they keep each other waiting
 * ```
 *
 * @module
 */

import { type RecordBatch, Table } from "apache-arrow";
import { sample, sih, type Source } from "@dsbr/core";
import { DuckDb, streamJoin, writeParquet } from "@dsbr/core/duckdb";

const ROUNDS = 9;
const ROWS = 55_000;
const LARGE_ROWS = 5_000_000;
const QUERIES = 12;
/** Times as long as one after the other that queries at once may take. */
const MOST_AT_ONCE = 5;
const QUERY = "select DIAG_PRINC, count(*) n, sum(VAL_TOT) v, sum(DIAS_PERM) d, max(DT_INTER) t";
const FOUR = ["DIAG_PRINC", "VAL_TOT", "DIAS_PERM", "DT_INTER"] as const;

/** A source that makes each file and listing once and keeps it in memory. */
function kept(source: Source): Source {
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const listings = new Map<string, ReturnType<Source["list"]>>();
  return {
    name: "kept",
    list(directory, options): ReturnType<Source["list"]> {
      const listing = listings.get(directory) ?? source.list(directory, options);
      listings.set(directory, listing);
      return listing;
    },
    async open(path): Promise<ReadableStream<Uint8Array>> {
      const bytes = files.get(path) ??
        source.open(path).then((stream) => new Response(stream).bytes());
      files.set(path, bytes);
      return new Blob([await bytes]).stream();
    },
  };
}

/** The same bytes for every path: one file read as if it were many. */
async function repeated(source: Source, path: string): Promise<Source> {
  const stream = await source.open(path);
  const bytes = await new Response(stream).bytes();
  return {
    name: "repeated",
    list: (directory, options) => source.list(directory, options),
    open: () => Promise.resolve(new Blob([bytes]).stream()),
  };
}

/** The best time of a few runs, in milliseconds. */
async function best(work: () => PromiseLike<unknown>, rounds = ROUNDS): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

async function rowsOf(batches: AsyncIterable<RecordBatch>): Promise<number> {
  let rows = 0;
  for await (const batch of batches) rows += batch.numRows;
  return rows;
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

function perSecond(rows: number, time: number): string {
  return `${Math.round(rows / time).toLocaleString("en")},000 rows/s`;
}

const source = kept(sample({ rows: ROWS }));
const query = { group: "RD", uf: "RJ", period: "2016-02" } as const;
const scan = sih(query, { source });
const next = sih({ ...query, period: "2016-03" }, { source });
const folder = await Deno.realPath(await Deno.makeTempDir());
try {
  await atOnce();
  if (!Deno.args.includes("--quick")) await all();
} finally {
  await Deno.remove(folder, { recursive: true });
}

/** Queries at once: who waits for rows must not keep who decodes from its turn. */
async function atOnce(): Promise<void> {
  await using db = await DuckDb.open();
  const files = { group: "RD", uf: ["AC", "SP"], period: ["2023-01", "2023-03"] } as const;
  db.register("six", sih(files, { source: kept(sample({ rows: 500 })) }));
  const count = () => db.query("select count(SEXO) n from six");
  const one = await best(() => count().rows());
  const many = await best(() =>
    Promise.all(
      Array.from(
        { length: QUERIES },
        (_, i) => i % 2 === 0 ? count().rows() : Array.fromAsync(count().stream()),
      ),
    ), 3);
  const ratio = many / (QUERIES * one);
  console.log(
    `${QUERIES} queries of 6 files at once: ${ms(many)}, ${ratio.toFixed(1)} x as long as one ` +
      `after the other (at most ${MOST_AT_ONCE})`,
  );
  if (ratio > MOST_AT_ONCE) Deno.exitCode = 1;
}

async function all(): Promise<void> {
  for (const each of [scan, next]) await rowsOf(each.limit(1));
  const semi = () =>
    rowsOf(streamJoin(scan.select("MUNIC_RES", "VAL_TOT"), next.select("MUNIC_RES"), {
      on: { MUNIC_RES: "MUNIC_RES" },
      kind: "semi",
    }));
  const start = performance.now();
  await semi();
  const cold = performance.now() - start;

  await using db = await DuckDb.open({ folder });
  db.register("rd", scan);
  const fromScan = await best(() => db.query(`${QUERY} from rd group by 1`));
  const decoding = await best(() => rowsOf(scan.select(...FOUR)));
  const [file] = await writeParquet(scan, `${folder}/rd`);
  await db.query(`copy (from '${file!.path}') to '${folder}/rd.csv'`);
  const fromParquet = await best(() =>
    db.query(`${QUERY} from read_parquet('${file!.path}') group by 1`)
  );
  const fromCsv = await best(() => db.query(`${QUERY} from '${folder}/rd.csv' group by 1`));
  console.log(
    `${ROWS} rows, 4 columns grouped: .dbc ${ms(fromScan)} (of which decoding ${ms(decoding)}), ` +
      `Parquet ${ms(fromParquet)}, CSV ${ms(fromCsv)}: .dbc is ` +
      `${(fromCsv / fromScan).toFixed(1)} x as fast as CSV`,
  );

  const inner = () =>
    rowsOf(streamJoin(scan.select("N_AIH", "VAL_TOT"), next.select("N_AIH", "DIAG_PRINC"), {
      on: { N_AIH: "N_AIH" },
    }));
  const bothDecoded = await best(async () => {
    await rowsOf(scan.select("MUNIC_RES", "VAL_TOT"));
    await rowsOf(next.select("MUNIC_RES"));
  });
  const semiTime = await best(semi, 25);
  console.log(
    `streamJoin of ${ROWS} and ${ROWS} rows: cold ${perSecond(2 * ROWS, cold)}; warm ` +
      `${perSecond(2 * ROWS, semiTime)} (semi, by municipality), ` +
      `${perSecond(2 * ROWS, await best(inner, 25))} (inner, by 13 bytes); decoding both alone ` +
      perSecond(2 * ROWS, bothDecoded),
  );

  const { schema, batches } = await scan.collect();
  const million = new Table(schema, Array.from({ length: 19 }, () => batches).flat());
  db.register("million", million);
  const grouped = await best(() => db.query(`${QUERY} from million group by 1`));
  await db.query("create table places as select MUNIC_RES, count(*) n from million group by 1");
  const join = await best(() =>
    db.query("select count(*), sum(p.n) from million m join places p using (MUNIC_RES)")
  );
  console.log(
    `${million.numRows} rows in memory: grouped in ${ms(grouped)}, joined ` +
      perSecond(million.numRows, join),
  );

  if (Deno.args.includes("--large")) await large(db);
}

/** 5 million rows of 113 columns, every one of them aggregated, in the memory of a process. */
async function large(db: DuckDb): Promise<void> {
  const made = sample({ rows: ROWS });
  const many = sih({ group: "RD", uf: "RJ", period: ["2009-01", "2016-12"] }, {
    source: await repeated(made, "/dissemin/publicos/SIHSUS/200801_/Dados/RDRJ1602.dbc"),
  });
  const files = Math.ceil(LARGE_ROWS / ROWS);
  const keys = new Set(many.plan().partitions.slice(0, files).map(({ key }) => key));
  db.register("many", many.within(({ key }) => keys.has(key)));
  let peak = 0;
  const timer = setInterval(() => peak = Math.max(peak, Deno.memoryUsage().rss), 20);
  const start = performance.now();
  const columns = many.schema.fields.map(({ name }) => `max("${name}")`).join(", ");
  const [row] = await db.query(`select count(*) n, ${columns} from many`).rows();
  const time = performance.now() - start;
  clearInterval(timer);
  console.log(
    `${row!.n} rows x ${many.schema.fields.length} columns from ${keys.size} files aggregated: ` +
      `${(time / 1000).toFixed(1)} s, peak RSS ${Math.round(peak / 2 ** 20)} MiB`,
  );
}
