import { assert, assertEquals, assertRejects } from "@std/assert";
import { Worker } from "node:worker_threads";
import { configure, sample, sih } from "@dsbr/core";
import { DataSusError } from "../../src/error.ts";
import { startWorker } from "../../src/pool/start_worker.ts";
import { WorkerPool, workerPool } from "../../src/pool/worker_pool.ts";
import { readFiles } from "../../src/read/read_files.ts";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";
import { until, warm, WORKERS } from "./with_workers.ts";

function crashing(): Worker {
  return new Worker(new URL("./crashing_worker.ts", import.meta.url));
}

/** Four months, to be read with a pool. */
async function read(pool: WorkerPool): Promise<{ rows: number; error: unknown; open: number }> {
  const months = [1, 2, 3, 4];
  const source = new MemorySource(
    new Map(months.map((month) => [
      `${SIH_DIRECTORY}/RDAC230${month}.dbc`,
      dbc(RD_FIELDS, rdRows(500, month)),
    ])),
    512,
  );
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 4 } }, { source });
  const read = readFiles(source, await scan.resolve(), {
    specs: [],
    inferUnknown: true,
    selected: undefined,
    where: undefined,
    limit: undefined,
    encoding: "windows-1252",
    workers: 2,
    pool,
  });
  let rows = 0;
  let error: unknown;
  try {
    for await (const batch of read.batches) rows += batch.numRows;
  } catch (thrown) {
    error = thrown;
  }
  return { rows, error, open: source.openStreams };
}

Deno.test({
  name: "a worker that crashes fails its file alone; after three the pool does without, for a time",
  ...WORKERS,
  async fn() {
    let now = 0;
    let started = 0;
    let isCrashing = true;
    const pool = new WorkerPool(() => {
      started++;
      return isCrashing ? crashing() : startWorker();
    }, () => now);
    let failed = 0;
    while (true) {
      const before = started;
      pool.warm(2);
      if (pool.status.workers === 0) break;
      await until(() => pool.status.free === pool.status.workers, "all free");
      const { error, rows, open } = await read(pool);
      assert(error instanceof DataSusError, `${error}`);
      assertEquals([error.code, rows % 500, open], ["WORKER", 0, 0]);
      await until(() => pool.status.busy === 0, "no worker busy");
      failed++;
      assert(failed <= 3 && started - before <= 2);
    }
    assert(failed >= 1);
    const { rows, error } = await read(pool); // in the main thread
    assertEquals([rows, error, pool.status.workers], [2000, undefined, 0]);
    now = 61_000;
    isCrashing = false;
    await warm(2, pool);
    assertEquals((await read(pool)).rows, 2000);
    await until(() => pool.status.busy === 0, "no worker busy");
    pool.end();
  },
});

Deno.test("where no worker can be had the main thread decodes, and nobody tries again", async () => {
  let asked = 0;
  const pool = new WorkerPool(() => void asked++ as undefined);
  assertEquals((await read(pool)).rows, 2000);
  assertEquals((await read(pool)).rows, 2000);
  assertEquals([asked, pool.status.workers], [1, 0]);
});

Deno.test("configure({ workers: 0 }) and short memory leave the pool alone", async () => {
  for (const options of [{ workers: 0 }, { mode: "emergency" }] as const) {
    configure(options);
    try {
      let asked = 0;
      assertEquals((await read(new WorkerPool(() => void asked++ as undefined))).rows, 2000);
      assertEquals(asked, 0);
    } finally {
      configure({});
    }
  }
});

Deno.test("workers that are no number of workers are refused", async () => {
  const scan = sih({ group: "RD", uf: "AC", period: "2023-01" }, {
    source: sample({ rows: 1 }),
    workers: -1,
  });
  await assertRejects(() => scan.collect(), RangeError, "Cannot use -1 workers");
  try {
    configure({ workers: 1.5 });
  } catch (error) {
    assert(error instanceof RangeError);
  }
});

Deno.test("small scans start no worker by themselves", async () => {
  const source = sample({ rows: 10 });
  await sih({ group: "RD", uf: "AC", period: "2023" }, { source }).collect();
  assertEquals(workerPool.status.workers, 0);
});

/** Runs a program that reads with workers; the time it took to exit once it had said `read`. */
async function run(
  program: string,
  permissions: string[],
): Promise<{ text: string; took: number }> {
  const root = new URL("../../", import.meta.url);
  const code = `
    import { sample, sih } from "${root}mod.ts";
    import { workerPool } from "${root}src/pool/worker_pool.ts";
    const source = sample({ rows: 2000 });
    const question = { group: "RD", uf: "AC", year: 2023, month: { from: 1, to: 6 } };
    const scan = sih(question, { source, workers: 2, batchRows: 100 });
    ${program}
    console.log(JSON.stringify(workerPool.status));
    console.log("read");
  `;
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(file, code);
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--config=deno.json", "--no-prompt", "-q", "--no-check", ...permissions, file],
      cwd: root,
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    let text = "";
    let end = 0;
    for await (const part of child.stdout.pipeThrough(new TextDecoderStream())) {
      text += part;
      if (text.includes("read")) end ||= performance.now();
    }
    assert((await child.status).success);
    return { text, took: performance.now() - end };
  } finally {
    await Deno.remove(file);
  }
}

const WHOLE =
  "let rows = 0; for await (const batch of scan) rows += batch.numRows; console.log(rows);";
const WARM = `workerPool.warm(2);
  while (workerPool.status.free < 2) await new Promise((resolve) => setTimeout(resolve, 5));`;

Deno.test("the process exits by itself after a scan with workers", async () => {
  const { text, took } = await run(WARM + WHOLE, ["--allow-read"]);
  assert(text.startsWith('12000\n{"workers":2,"busy":0'), text);
  assert(took < 10_000, `${took} ms`);
});

Deno.test("the process exits by itself with a reader that was left in the midst of a file", async () => {
  const { text } = await run(`${WARM} await scan.stream().getReader().read();`, ["--allow-read"]);
  assert(text.startsWith('{"workers":2,"busy":'), text);
});

Deno.test("a scan without permission for the worker's module reads the same, and asks for nothing", async () => {
  const { text } = await run(WHOLE, []);
  assert(text.startsWith('12000\n{"workers":0,"busy":0'), text);
});

Deno.test({
  name: "workers that have no work are ended, and leave no thread",
  ...WORKERS,
  ignore: Deno.build.os !== "linux",
  async fn() {
    // Deno lets nobody read there who may not do everything.
    const list = new Deno.Command("ls", { args: [`/proc/${Deno.pid}/task`] });
    const threads = () => new TextDecoder().decode(list.outputSync().stdout).split("\n").length;
    const before = threads();
    await warm(2);
    assert(threads() > before);
    workerPool.end();
    await until(() => threads() <= before, "the threads have gone");
    assertEquals(workerPool.status.workers, 0);
  },
});
