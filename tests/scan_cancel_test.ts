import { assert, assertEquals, assertRejects } from "@std/assert";
import { disk, http } from "@dsbr/core";
import { filesIn, withFolder } from "./cache/fake_source.ts";
import { until } from "./fetch/ftp/read_source.ts";
import { dbc, RD_FIELDS, rdRows } from "./memory_source.ts";
import { onEachCall } from "./nth_call.ts";
import { Random } from "./random.ts";
import { Reading, scanOf, sourceOf, WAYS } from "./reading.ts";
import { ROWS, StepServer } from "./step_server.ts";

/** Milliseconds that an end may take on a busy machine; `bench/cancel.ts` measures what it takes. */
const AT_ONCE = 1000;

/** Everything that a test leaves running or open is a failure of it. */
function test(name: string, fn: () => Promise<void>): void {
  Deno.test({ name, fn, sanitizeOps: true, sanitizeResources: true });
}

/** Files below a folder that this process has open; sockets are counted by the sanitizers. */
function openFiles(folder: string): string[] {
  const command = new Deno.Command("ls", { args: ["-l", `/proc/${Deno.pid}/fd`] });
  return new TextDecoder().decode(command.outputSync().stdout).split("\n")
    .map((line) => line.split(" -> ")[1] ?? "")
    .filter((target) => target.startsWith(folder));
}

/** What is in the making in a folder of a cache. */
async function unfinished(folder: string): Promise<string[]> {
  return (await filesIn(folder).catch(() => [])).filter((path) => path.startsWith("tmp/"));
}

/** Waits until `look` finds nothing any more; on a busy disk that takes its time. */
async function untilNone(look: () => string[] | Promise<string[]>): Promise<void> {
  let left = await look();
  for (let i = 0; i < 500 && left.length > 0; i++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    left = await look();
  }
  assertEquals(left, []);
}

/** A listing that came is still written after the end, for the next scan. */
async function untilTidy(server: StepServer, folder: string): Promise<void> {
  await until(() => server.ftp.openSockets === 0);
  await untilNone(() => unfinished(folder));
}

/** What is left in a folder after an end: whole entries alone, and nothing that is locked. */
async function checkEntries(server: StepServer, folder: string): Promise<void> {
  const cache = disk(folder, { lockTimeout: 0 });
  assertEquals((await cache.verify()).damaged, []);
  server.hangAt(Infinity);
  await using source = sourceOf(server);
  assertEquals((await scanOf(source, cache).collect()).numRows, 2 * ROWS);
  assertEquals((await cache.stats()).warnings, []);
}

for (const way of WAYS) {
  test(`S3: a scan over ftp() and disk() ends at once at every step of the server: ${way}`, () =>
    withFolder(async (root) => {
      await using server = await StepServer.start(2);
      await scanOf(sourceOf(server), disk(`${root}/0`)).collect();
      await until(() => server.ftp.openSockets === 0);
      const steps = server.steps;
      assert(steps > 30, `${steps} steps`);
      let breaks = 0;
      for (let k = 1; k <= steps; k++) {
        const folder = `${root}/${k}`;
        const reached = server.hangAt(k);
        const source = sourceOf(server);
        const reading = new Reading(scanOf(source, disk(folder)), way).start();
        await Promise.race([reached, reading.ended]);
        // Let what was sent arrive.
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (way === "break" && reading.batches > 0) breaks++;
        const start = performance.now();
        await reading.stop();
        const took = performance.now() - start;
        assert(took < AT_ONCE, `step ${k}: ${took} ms`);
        await untilTidy(server, folder);
        if (k % 5 === 0) await checkEntries(server, folder);
      }
      if (way === "break") assert(breaks > 10, `left ${breaks} times after a batch`);
      await until(() => server.ftp.openSockets === 0);
      await untilNone(() => openFiles(root));
    }));
}

test("S3: a scan over ftp() and disk() ends at once at every call of the system", () =>
  withFolder(async (root) => {
    await using server = await StepServer.start(2);
    const seen = new Set<string>();
    let calls = 0;
    {
      using _ = onEachCall((number, name) => (calls = number, seen.add(name)));
      await scanOf(sourceOf(server), disk(`${root}/0`)).collect();
    }
    for (const name of ["connect", "open", "rename", "sync", "tryLock", "read", "write"]) {
      assert(seen.has(name), `${name} is not called`);
    }
    await until(() => server.ftp.openSockets === 0);
    for (let k = 1; k <= calls; k++) {
      const folder = `${root}/${k}`;
      const way = (["signal", "cancel", "dispose"] as const)[k % 3]!;
      const reading = new Reading(scanOf(sourceOf(server), disk(folder)), way);
      let stopping: Promise<void> | undefined;
      let start = NaN;
      {
        using _ = onEachCall((number) => {
          if (number !== k) return;
          start = performance.now();
          stopping = reading.stop();
        });
        await reading.start().ended;
        await stopping;
      }
      const took = performance.now() - start;
      assert(!(took > AT_ONCE), `call ${k}: ${took} ms`);
      await untilTidy(server, folder);
      if (k % 10 === 0) await checkEntries(server, folder);
    }
    await until(() => server.ftp.openSockets === 0);
    await untilNone(() => openFiles(root));
  }));

/** Promises through which a result passes at most until someone owns it. */
const TICKS = 16;

/** Ends a scan so many promises after the result of one call, where nobody may own it yet. */
async function stopAfter(reading: Reading, call: number, ticks: number): Promise<void> {
  let stopping: Promise<void> | undefined;
  using _ = onEachCall(() => {}, async (number) => {
    if (number !== call) return;
    for (let tick = 0; tick < ticks; tick++) await undefined;
    stopping = reading.stop();
  });
  await reading.start().ended;
  await stopping;
}

async function callsOf(work: () => Promise<unknown>): Promise<number> {
  let calls = 0;
  using _ = onEachCall((number) => calls = number);
  await work();
  return calls;
}

test("S3: a scan over ftp() ends whole between a call's result and its use", async () => {
  await using server = await StepServer.start(2);
  const calls = await callsOf(() => scanOf(sourceOf(server)).collect());
  for (let ticks = 0; ticks < TICKS; ticks++) {
    for (let call = 1; call <= calls; call++) {
      await stopAfter(new Reading(scanOf(sourceOf(server)), "signal"), call, ticks);
      await until(() => server.ftp.openSockets === 0);
    }
  }
});

test("S3: a scan over ftp() and disk() ends whole between a call's result and its use", () =>
  withFolder(async (root) => {
    await using server = await StepServer.start(2);
    const calls = await callsOf(() => scanOf(sourceOf(server), disk(`${root}/0`)).collect());
    const random = new Random(7);
    for (let i = 1; i <= 500; i++) {
      const folder = `${root}/${i}`;
      const reading = new Reading(scanOf(sourceOf(server), disk(folder)), "signal");
      await stopAfter(reading, 1 + random.below(calls), random.below(TICKS));
      await untilTidy(server, folder);
      if (i % 50 === 0) await checkEntries(server, folder);
    }
    await untilNone(() => openFiles(root));
  }));

test("S3: a scan over http() ends whole between an answer and its use", async () => {
  let open = 0;
  const bytes = dbc(RD_FIELDS, rdRows(ROWS));
  await using server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, (request) => {
    const names = [1, 2].map((month) => `RDAC230${month}.dbc`);
    if (!request.url.endsWith(".dbc")) {
      const links = names.map((name) => `<a href="${name}">${name}</a>`).join("\n");
      return new Response(links, { headers: { "content-type": "text/html" } });
    }
    open++;
    // Half of the file, and no end.
    return new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
        cancel: () => void open--,
      }),
      { headers: { "content-length": String(bytes.length) } },
    );
  });
  for (let ticks = 0; ticks < 2 * TICKS; ticks++) {
    // The first answer is the listing.
    for (const call of [1, 2]) {
      const source = http(`http://127.0.0.1:${server.addr.port}`);
      await stopAfter(new Reading(scanOf(source), "signal"), call, ticks);
      await until(() => open === 0);
    }
  }
});

for (const step of [1, 9, 15, 25, Infinity]) {
  test(`S3: a process whose scan is left at step ${step} of the server exits by itself`, () =>
    withFolder(async (folder) => {
      await using server = await StepServer.start(2);
      const reached = server.hangAt(step);
      const child = new Deno.Command(Deno.execPath(), {
        args: [
          "run",
          "--no-prompt",
          "--quiet",
          "--allow-net=127.0.0.1",
          `--allow-read=${folder}`,
          `--allow-write=${folder}`,
          new URL("./scan_cancel_process.ts", import.meta.url).pathname,
          String(server.port),
          folder,
        ],
        stdin: "piped",
        stdout: "piped",
      }).spawn();
      const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
      assertEquals((await lines.read()).value, "first batch or none\n");
      if (step < Infinity) await reached;
      await child.stdin.close();
      assertEquals((await lines.read()).value, "stopped\n");
      let killed = false;
      const timer = setTimeout(() => (killed = true, child.kill("SIGKILL")), 5 * AT_ONCE);
      const { code } = await child.status;
      clearTimeout(timer);
      await lines.cancel();
      assertEquals([killed, code], [false, 0]);
      await untilTidy(server, folder);
    }));
}

test("S3: a scan that waits for another's listing ends at once", () =>
  withFolder(async (folder) => {
    await using server = await StepServer.start(2);
    const source = sourceOf(server);
    const cache = disk(folder);
    const reached = server.hangAt(6);
    const first = new Reading(scanOf(source, cache), "signal").start();
    await reached;
    const second = new Reading(scanOf(source, cache), "signal").start();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const timer = setTimeout(() => first.stop(), AT_ONCE);
    const start = performance.now();
    await second.stop();
    const took = performance.now() - start;
    clearTimeout(timer);
    await first.stop();
    assert(took < AT_ONCE, `${took} ms`);
    await untilTidy(server, folder);
  }));

test("a stream that is disposed of tells its reader, and after its end does nothing", () =>
  withFolder(async (folder) => {
    await using server = await StepServer.start(2);
    const scan = scanOf(sourceOf(server), disk(folder));
    let reader: ReadableStreamDefaultReader;
    {
      await using stream = scan.stream();
      reader = stream.getReader();
      await reader.read();
    }
    await assertRejects(() => reader.read(), DOMException, "disposed of");
    assertEquals(scan.outcome?.status, "cancelled");
    {
      await using stream = scan.stream();
      let rows = 0;
      for await (const batch of stream) rows += batch.numRows;
      assertEquals(rows, 2 * ROWS);
    }
    assertEquals(scan.outcome?.status, "read");
    {
      await using _ = scan.stream();
    }
    await untilTidy(server, folder);
  }));
