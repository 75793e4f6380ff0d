import { assert, assertEquals, assertRejects } from "@std/assert";
import { sih } from "@dsbr/core";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../../memory_source.ts";
import { Random } from "../../random.ts";
import { randomBytes, read, source, until } from "./read_source.ts";
import { type Script, ScriptedServer } from "./scripted_server.ts";

const PATH = `${SIH_DIRECTORY}/RDAC2301.dbc`;
const FILE = dbc(RD_FIELDS, rdRows(20_000));

/** Where a listing or a file can be waited for. */
const AWAITS = [
  "CONNECT",
  "USER",
  "PASS",
  "TYPE",
  "FEAT",
  "CWD",
  "EPSV",
  "LIST",
  "SIZE",
  "MDTM",
  "RETR",
  "DATA",
  "END",
]; // deno-fmt-ignore

async function serve(script: Script): Promise<ScriptedServer> {
  const server = await ScriptedServer.start(script);
  server.files.set(PATH, { bytes: FILE, time: "20230127181400" });
  return server;
}

/** Hangs at one point, and says when it is reached. */
function hangAt(point: string): { readonly script: Script; readonly reached: Promise<void> } {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  return {
    reached,
    script: async (verb, argument, session, server) => {
      if (verb === point) {
        resolve();
        return true;
      }
      if (verb !== "RETR" || (point !== "DATA" && point !== "END")) return false;
      const { bytes } = server.files.get(argument)!;
      session.reply("150 here it comes");
      const channel = await session.data();
      const sent = point === "END" ? bytes : bytes.subarray(0, bytes.length / 2);
      await server.write(channel, sent);
      if (point === "END") channel.end();
      resolve();
      return true;
    },
  };
}

/** Milliseconds that something takes. */
async function duration(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

for (const point of AWAITS) {
  Deno.test(`S3: a scan that is cancelled while it waits at ${point} ends at once`, async () => {
    for (const way of ["signal", "cancel", "return"] as const) {
      const { script, reached } = hangAt(point);
      await using server = await serve(script);
      await using ftp = source(server);
      const controller = new AbortController();
      const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: ftp });
      const stream = scan.stream({ signal: controller.signal });
      const reader = stream.getReader();
      const reading = (async (): Promise<void> => {
        while (!(await reader.read()).done);
      })();
      await reached;
      // Let what was sent arrive.
      await new Promise((resolve) => setTimeout(resolve, 20));
      const reason = new Error("enough");
      const took = await duration(async () => {
        if (way === "signal") {
          controller.abort(reason);
          assertEquals(await assertRejects(() => reading), reason);
        } else {
          if (way === "cancel") await reader.cancel(reason);
          else {
            reader.releaseLock();
            await reading.catch(() => {});
            await stream[Symbol.asyncIterator]().return?.();
          }
          await reading.catch(() => {});
        }
      });
      assert(took < 1000, `${way} took ${took} ms`);
      await until(() => server.openSockets === 0);
    }
  });
}

Deno.test("S3: a scan that waits for its turn ends at once", async () => {
  const { script, reached } = hangAt("RETR");
  await using server = await serve(script);
  await using ftp = source(server, { connections: 1 });
  const first = new AbortController();
  const holding = ftp.open(PATH, { signal: first.signal });
  await reached;
  const controller = new AbortController();
  const waiting = ftp.open(PATH, { signal: controller.signal });
  const reason = new Error("enough");
  controller.abort(reason);
  assertEquals(await assertRejects(() => waiting), reason);
  first.abort(reason);
  assertEquals(await assertRejects(() => holding), reason);
  await until(() => server.openSockets === 0);
});

Deno.test("S3: a scan that waits for its next attempt ends at once", async () => {
  await using server = await serve((verb, _, session) => {
    if (verb === "CONNECT") session.reply("421 no");
    return verb === "CONNECT";
  });
  await using ftp = source(server, { retryDelay: 60_000 });
  const controller = new AbortController();
  const opening = ftp.open(PATH, { signal: controller.signal });
  await until(() => server.connections === 1 && server.openSockets === 0);
  controller.abort(new Error("enough"));
  await assertRejects(() => opening, Error, "enough");
});

Deno.test("S3: the platform's own reasons come through", async () => {
  await using server = await serve((verb) => verb === "SIZE");
  await using ftp = source(server, { retryDelay: 60_000 });
  const timeout = await ftp.open(PATH, { signal: AbortSignal.timeout(30) }).catch((error) => error);
  assertEquals(timeout.name, "TimeoutError");
  const controller = new AbortController();
  const opening = ftp.open(PATH, { signal: controller.signal });
  await until(() => server.count("SIZE") === 2);
  controller.abort();
  assertEquals((await opening.catch((error) => error)).name, "AbortError");
  assertEquals(ftp.report.retries, 0);
});

Deno.test("S3: an opened stream that nobody reads ends with its signal", async () => {
  await using server = await serve(() => false);
  await using ftp = source(server);
  const controller = new AbortController();
  const stream = await ftp.open(PATH, { signal: controller.signal });
  controller.abort(new Error("enough"));
  await assertRejects(() => stream!.getReader().read(), Error, "enough");
  await until(() => server.openSockets === 0);
});

Deno.test("S3: what is aborted beforehand does not begin", async () => {
  await using server = await serve(() => false);
  await using ftp = source(server);
  const signal = AbortSignal.abort(new Error("enough"));
  await assertRejects(() => ftp.open(PATH, { signal }), Error, "enough");
  await assertRejects(() => ftp.list("/a", { signal }), Error, "enough");
  assertEquals(server.connections, 0);
});

Deno.test("S3: 200 scans cancelled after the k-th step leave nothing behind", async () => {
  await using server = await serve(() => false);
  await using ftp = source(server, { keepAlive: 0 });
  const random = new Random(3);
  for (let k = 1; k <= 200; k++) {
    const controller = new AbortController();
    const before = server.commands.length;
    server.script = (): boolean => {
      if (server.commands.length - before >= k % 14) controller.abort(new Error(`step ${k}`));
      return false;
    };
    const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: ftp });
    const read = scan.collect({ signal: random.below(5) > 0 ? controller.signal : undefined });
    await read.catch((error) => assertEquals(error.message, `step ${k}`));
  }
  await until(() => server.openSockets === 0);
});

Deno.test("S4: an error in the reader's loop ends the transfer", async () => {
  await using server = await serve(() => false);
  await using ftp = source(server);
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: ftp });
  await assertRejects(
    async () => {
      for await (const _ of scan) throw new Error("mine");
    },
    Error,
    "mine",
  );
  await until(() => server.openSockets === 0);
});

Deno.test("S2: 100 streams, slow, failing and cancelled ones among them, end as scripted", async () => {
  const bytes = randomBytes(200_000, 5);
  await using server = await ScriptedServer.start(async (verb, argument, session, server) => {
    if (verb !== "RETR" || !argument.includes("bad")) return false;
    await server.transfer(session, bytes.subarray(session.offset, 150_000));
    return true;
  });
  for (let i = 0; i < 100; i++) {
    const path = `/a/${i % 10 === 3 ? "bad" : "good"}${i}.dbc`;
    server.files.set(path, { bytes, time: "20230127181400" });
  }
  await using ftp = source(server);
  const ends = await Promise.all([...server.files.keys()].map(async (path, i) => {
    const signal = new AbortController().signal;
    if (i % 10 === 0) {
      const stream = await ftp.open(path, { signal });
      const reader = stream!.getReader();
      await reader.read();
      await reader.cancel();
      return "cancelled";
    }
    if (i % 10 === 1) {
      let length = 0;
      for await (const chunk of (await ftp.open(path, { signal }))!) {
        length += chunk.length;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return length;
    }
    return await read(ftp, path).then((bytes) => bytes!.length, (error) => error.code);
  }));
  ends.forEach((end, i) => {
    const expected = i % 10 === 0 ? "cancelled" : i % 10 === 3 ? "TRUNCATED" : 200_000;
    assertEquals(end, expected, `stream ${i}`);
  });
  assert(server.mostConnections <= 4, `${server.mostConnections} connections at a time`);
  await ftp.close();
  await until(() => server.openSockets === 0);
});

Deno.test("S2: streams that are read in turns do not block each other", async () => {
  const bytes = randomBytes(1_000_000, 6);
  await using server = await ScriptedServer.start();
  const paths = Array.from({ length: 5 }, (_, i) => `/a/${i}.dbc`);
  for (const path of paths) server.files.set(path, { bytes, time: "20230127181400" });
  await using ftp = source(server, { connections: 2 });
  // All are opened before any is read, more than there may be connections.
  const streams = await Promise.all(paths.map((path) => ftp.open(path)));
  const readers = streams.map((stream) => stream!.getReader());
  const lengths = paths.map(() => 0);
  for (const [i, reader] of readers.entries()) lengths[i]! += (await reader.read()).value!.length;
  for (const [i, reader] of readers.entries()) {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      lengths[i]! += next.value.length;
    }
  }
  assertEquals(lengths, paths.map(() => bytes.length));
});

Deno.test("a reader of many files does not keep another waiting", async () => {
  const bytes = randomBytes(1000, 6);
  await using server = await ScriptedServer.start();
  for (let i = 0; i < 20; i++) server.files.set(`/a/${i}.dbc`, { bytes, time: "20230127181400" });
  await using ftp = source(server, { connections: 1 });
  const order: string[] = [];
  const fetch = async (name: string, path: string, signal: AbortSignal): Promise<void> => {
    const stream = await ftp.open(path, { signal });
    for await (const _ of stream!);
    order.push(name);
  };
  const [many, one] = [new AbortController().signal, new AbortController().signal];
  await Promise.all([
    ...Array.from({ length: 10 }, (_, i) => fetch("many", `/a/${i}.dbc`, many)),
    ...Array.from({ length: 3 }, (_, i) => fetch("one", `/a/${i}.dbc`, one)),
  ]);
  assert(order.lastIndexOf("one") <= 6, order.join(" "));
});
