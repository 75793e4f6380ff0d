// A scan whose files are decoded by workers is the scan of the main thread: the same batches, error,
// outcome and dead letters, whatever is asked.
import { assert, assertEquals } from "@std/assert";
import {
  col,
  type DeadLetter,
  memory,
  type Outcome,
  type ReadOptions,
  type ScanOptions,
  sih,
  type Source,
} from "@dsbr/core";
import type { RecordBatch } from "apache-arrow";
import { encodeDbc, encodeDbf } from "@dsbr/core/decode";
import { workerPool } from "../../src/pool/worker_pool.ts";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";
import { until, withWorkers, WORKERS } from "./with_workers.ts";

const MONTHS = 6;
const ROWS = 900;

/** The buffers of a batch's columns, but for the bytes of texts. */
function buffersOf(batch: RecordBatch): ReadonlySet<ArrayBufferLike> {
  const buffers = new Set<ArrayBufferLike>();
  for (const { nullCount, length, nullBitmap, values, valueOffsets } of batch.data.children) {
    if (nullCount === length) continue; // the main thread makes those that a file lacks
    if (nullCount > 0) buffers.add(nullBitmap!.buffer);
    buffers.add((valueOffsets ?? values).buffer);
  }
  return buffers;
}

/** Six months; `change` makes another file of one. */
function source(change: (bytes: Uint8Array, month: number) => Uint8Array = (bytes) => bytes) {
  const files = Array.from({ length: MONTHS }, (_, i): [string, Uint8Array] => [
    `${SIH_DIRECTORY}/RDAC230${i + 1}.dbc`,
    change(dbc(RD_FIELDS, rdRows(ROWS, i)), i + 1),
  ]);
  return new MemorySource(new Map(files), 777);
}

/** The months as a scan. */
function scanOf(origin: Source, options: ScanOptions) {
  const question = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: MONTHS } } as const;
  return sih(question, { source: origin, batchRows: 200, ...options });
}

/** What is asked of it. */
type Query = (scan: ReturnType<typeof scanOf>) => {
  stream(
    options?: ReadOptions,
  ): AsyncIterable<RecordBatch> & { readonly outcome: Promise<Outcome> };
};

/** All that a read gives. */
async function read(
  origin: Source,
  options: ScanOptions,
  query: Query = (scan) => scan,
  reuseBuffers = false,
) {
  const letters: DeadLetter[] = [];
  const { onBadRecord } = options;
  const deadLetter = onBadRecord === "dead-letter"
    ? (letter: DeadLetter): void => void letters.push(letter)
    : undefined;
  let counts: unknown;
  const stream = query(scanOf(origin, { ...options, deadLetter })).stream({
    reuseBuffers,
    onProgress: ({ files, bytes, rows, path }) => counts = { files, bytes, rows, path },
  });
  const batches: unknown[] = [];
  let error: unknown;
  try {
    for await (const batch of stream) {
      const fields = batch.schema.fields.map(({ name, type }) => `${name} ${type}`);
      batches.push([fields, batch.toArray().map((row) => row?.toJSON())]);
    }
  } catch (thrown) {
    const { message, code, hint, path, offset, row, raw, column } = thrown as Record<
      string,
      unknown
    >;
    error = { message, code, hint, path, offset, row, raw, column };
  }
  const outcome = await stream.outcome;
  return { batches, error, outcome: { ...outcome }, letters, counts };
}

function bad(bytes: Uint8Array, month: number): Uint8Array {
  if (month % 2 === 0) return bytes;
  const rows = rdRows(ROWS, month);
  rows[5]![3] = "****";
  rows[600]![4] = "20230230";
  return dbc(RD_FIELDS, rows);
}

function cut(bytes: Uint8Array, month: number): Uint8Array {
  return month === 4 ? bytes.subarray(0, bytes.length >> 1) : bytes;
}

function flipped(bytes: Uint8Array, month: number): Uint8Array {
  const copy = bytes.slice();
  if (month === 3) copy[8 + 32 * (RD_FIELDS.length + 1)]! ^= 1;
  return copy;
}

/** A month with another column, one without one, and deleted records. */
function drifted(bytes: Uint8Array, month: number): Uint8Array {
  if (month === 3) {
    const fields = [...RD_FIELDS, { name: "NOVA", type: "C", width: 3, decimals: 0 } as const];
    return dbc(fields, rdRows(ROWS, 3).map((row) => [...row, "abc"]));
  }
  if (month === 5) {
    const dbf = encodeDbf(RD_FIELDS.slice(1), rdRows(ROWS, 5).map((row) => row.slice(1)));
    const headerLength = dbf[8]! | dbf[9]! << 8;
    const recordLength = dbf[10]! | dbf[11]! << 8;
    for (let i = 0; i < ROWS; i += 7) dbf[headerLength + i * recordLength] = 0x2a;
    return encodeDbc(dbf);
  }
  return bytes;
}

const rare = col("VAL_TOT").gt(4000).and(col("DIAG_PRINC").startsWith("I"));
const CASES: Record<string, {
  readonly origin?: () => Source;
  readonly options?: ScanOptions;
  readonly query?: Query;
  /** The code of the error that it ends in. */
  readonly code?: string;
}> = {
  "all columns": {},
  "four columns": { query: (scan) => scan.select("SEXO", "VAL_TOT", "DT_INTER", "UF_ZI") },
  "a condition": { query: (scan) => scan.where(rare) },
  "a condition on an absent column": {
    query: (scan) => scan.where(col("UF_ZI").isNull()).select("MUNIC_RES"),
  },
  "one batch a file": { options: { batchRows: 100_000 } },
  "labels": { query: (scan) => scan.select("SEXO", "DIAG_PRINC").label("SEXO") },
  "added columns": { query: (scan) => scan.select("MUNIC_RES").withPlace("MUNIC_RES") },
  "codes checked": { options: { checkCodes: true } },
  "fingerprints": { options: { fingerprint: true } },
  "a cache": { options: { cache: memory() } },
  "a limit": { query: (scan) => scan.limit(2000) },
  "bad values": { origin: () => source(bad) },
  "bad values listed": { origin: () => source(bad), options: { onBadRecord: "dead-letter" } },
  "bad values refused": {
    origin: () => source(bad),
    options: { onBadRecord: "error" },
    code: "RECORD",
  },
  "a file cut short": { origin: () => source(cut), code: "TRUNCATED" },
  "a file cut short, listing": {
    origin: () => source((bytes, month) => cut(bad(bytes, month), month)),
    options: { onBadRecord: "dead-letter" },
    code: "TRUNCATED",
  },
  "a wrong checksum": { origin: () => source(flipped), code: "CHECKSUM" },
  "a wrong checksum, warned of": { origin: () => source(flipped), options: { verify: "warn" } },
  "no file at all": {
    origin: () => source((bytes, month) => month === 2 ? new Uint8Array([60, 104]) : bytes),
    code: "TRUNCATED",
  },
  "other columns": { origin: () => source(drifted) },
  "other columns, strict": {
    origin: () => source(drifted),
    options: { strict: true },
    code: "DRIFT",
  },
};

for (const [name, { origin = source, options = {}, query, code }] of Object.entries(CASES)) {
  Deno.test({
    name: `a scan with workers is the scan without: ${name}`,
    ...WORKERS,
    fn: () =>
      withWorkers(async () => {
        const cache = options.cache && { cache: memory() };
        const main = await read(origin(), { ...options, ...cache, workers: 0 }, query);
        const own = options.cache && { cache: memory() };
        const files = origin() as MemorySource;
        const pooled = await read(files, { ...options, ...own, workers: 2 }, query);
        assertEquals(pooled, main);
        assertEquals((main.error as { code: string } | undefined)?.code, code);
        await until(() => files.openStreams === 0, "every stream closed");
        for (const workers of [0, 2]) {
          const again = await read(origin(), { ...options, workers }, query, true);
          assertEquals(again.batches, main.batches);
        }
        if (own === undefined) return;
        // What the first read put there, the second one takes.
        assertEquals((await read(files, { ...own, workers: 2 }, query)).batches, main.batches);
      }),
  });
}

Deno.test({
  name: "workers: 2 decodes in workers, and the next files ahead",
  ...WORKERS,
  fn: () =>
    withWorkers(async () => {
      const files = source();
      const question = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 6 } } as const;
      const stream = sih(question, { source: files, workers: 2, batchRows: 100 }).stream();
      const reader = stream.getReader();
      try {
        await reader.read();
        await until(() => files.opened.length >= 2, "two files opened");
        await until(() => workerPool.status.ahead > 0, "batches ahead of the reader");
      } finally {
        await reader.cancel();
      }
      assertEquals(files.openStreams, 0);
    }),
});

Deno.test({
  name: "a scan with workers, ended after any number of batches in any way, leaves nothing behind",
  ...WORKERS,
  fn: () =>
    withWorkers(async () => {
      const question = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 6 } } as const;
      for (let batches = 0; batches < 30; batches++) {
        const files = source();
        const stop = new AbortController();
        const scan = sih(question, { source: files, workers: 2, batchRows: 200 });
        const stream = scan.stream({ signal: stop.signal });
        const reader = stream.getReader();
        for (let i = 0; i < batches; i++) await reader.read();
        const start = performance.now();
        const pending = batches % 2 === 0 ? reader.read().catch((error) => error) : undefined;
        if (batches % 3 === 0) stop.abort(new Error("enough"));
        else await reader.cancel();
        await pending;
        await reader.read().catch(() => {});
        await stream.outcome;
        assert(performance.now() - start < 5000);
        await until(() => workerPool.status.busy === 0, "no worker busy");
        assertEquals([files.openStreams, workerPool.status.ahead], [0, 0]);
      }
    }),
});

Deno.test({
  name: "a scan with workers opens no file after it was cancelled",
  ...WORKERS,
  fn: () =>
    withWorkers(async () => {
      for (let batches = 1; batches < 8; batches++) {
        const files = source();
        const stop = new AbortController();
        const stream = scanOf(files, { workers: 2 }).stream({ signal: stop.signal });
        const reader = stream.getReader();
        for (let i = 0; i < batches; i++) await reader.read();
        stop.abort();
        const opened = files.opened.length;
        await until(() => workerPool.status.busy === 0, "no worker busy");
        await reader.read().catch(() => {});
        await stream.outcome;
        assertEquals(files.opened.length, opened);
      }
    }),
});

Deno.test({
  name: "a reader that stops holds back the source of a scan with workers",
  ...WORKERS,
  fn: () =>
    withWorkers(async () => {
      const rows = Array.from({ length: 40_000 }, (_, i) => {
        const value = Math.imul(i + 1, 0x9e3779b1) >>> 0;
        return [
          String(value % 1e6).padStart(6, "0"),
          "1",
          "I10",
          `${value % 1e7}`,
          "20230101",
          "1",
        ];
      });
      const large = dbc(RD_FIELDS, rows);
      const files = new MemorySource(
        new Map([1, 2, 3, 4].map((month) => [`${SIH_DIRECTORY}/RDAC230${month}.dbc`, large])),
        4096,
      );
      const question = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 4 } } as const;
      const scan = sih(question, { source: files, workers: 2, batchRows: 1000 });
      const reader = scan.stream().getReader();
      await reader.read();
      let before = -1;
      while (before !== files.bytesRead) {
        before = files.bytesRead;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      assert(before < 3 * large.length, `${before} of ${4 * large.length} bytes`);
      await reader.cancel();
      assertEquals(files.openStreams, 0);
    }),
});

Deno.test({
  name: "collect() with workers gives one dictionary per column",
  ...WORKERS,
  fn: () =>
    withWorkers(async () => {
      const question = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 6 } } as const;
      const collect = (workers: number) =>
        sih(question, { source: source(), workers, batchRows: 200 })
          .select("MUNIC_RES", "DIAG_PRINC", "SEXO").collect();
      const [main, pooled] = [await collect(0), await collect(2)];
      assertEquals(JSON.stringify(pooled.toArray()), JSON.stringify(main.toArray()));
      for (const name of ["MUNIC_RES", "DIAG_PRINC", "SEXO"] as const) {
        const dictionaries = new Set(pooled.getChild(name)!.data.map((data) => data.dictionary));
        assertEquals(dictionaries.size, 1, name);
      }
    }),
});

Deno.test({
  name: "a worker builds each batch in the one buffer that came with its credit",
  ...WORKERS,
  fn: () =>
    withWorkers(async () => {
      for (const reuseBuffers of [false, true]) {
        const rows: number[] = [];
        const scan = scanOf(source(), { workers: 2, batchRows: 400 });
        for await (const batch of scan.stream({ reuseBuffers })) {
          rows.push(batch.numRows);
          assertEquals(buffersOf(batch).size, 1, `${batch.numRows} rows`);
        }
        assertEquals(rows, Array.from({ length: MONTHS }, () => [400, 400, 100]).flat());
      }
    }),
});
