import { assert, assertEquals } from "@std/assert";
import { encodeDbc, encodeDbf } from "@dsbr/core/decode";
import { type Cache, ftp, memory, sih } from "@dsbr/core";
import { until } from "./fetch/ftp/read_source.ts";
import { ScriptedServer } from "./fetch/ftp/scripted_server.ts";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "./memory_source.ts";
import { Random } from "./random.ts";
import { SCANS, storm, STORM_ROWS } from "./storm.ts";

Deno.test("S2: 100 scans over one ftp(), slow, failing and cancelled ones among them, end as scripted", async () => {
  const before = Deno.memoryUsage().rss;
  const { ends, server } = await storm();
  assertEquals(ends.length, SCANS);
  for (const { manner, end } of ends) {
    if (manner === "failing") assertEquals(end, "TRUNCATED");
    else if (manner === "cancelled") assertEquals(end, 2000);
    else assertEquals(end, STORM_ROWS, manner);
  }
  assert(server.mostConnections <= 4, `${server.mostConnections} connections at a time`);
  await until(() => server.openSockets === 0);
  // bench/storm.ts measures it in a process of its own.
  const more = Deno.memoryUsage().rss - before;
  assert(more < 500e6, `${more} bytes of memory more than before`);
});

/** A file that does not pack, of some 30 MB. */
function largeFile(): Uint8Array {
  const random = new Random(1);
  const text = Array.from({ length: 64 }, () => {
    const codes = Array.from({ length: 250 }, () => 33 + random.below(94));
    return String.fromCharCode(...codes);
  });
  const fields = [1, 2, 3, 4].map((i) => (
    { name: `TEXT${i}`, type: "C", width: 250, decimals: 0 } as const
  ));
  const rows = Array.from(
    { length: 30_000 },
    () => [0, 0, 0, 0].map(() => text[random.below(64)]!),
  );
  return encodeDbc(encodeDbf(fields, rows));
}

for (const [name, cache] of [["no cache", undefined], ["memory()", memory()]] as const) {
  Deno.test(`S1: a reader that stops holds the server back: ${name}`, async () => {
    const bytes = largeFile();
    await using server = await ScriptedServer.start();
    server.files.set(`${SIH_DIRECTORY}/RDAC2301.dbc`, { bytes, time: "20230127181400" });
    await using source = ftp({ host: "127.0.0.1", port: server.port });
    const query = { group: "RD", uf: "AC", year: 2023, month: 1 } as const;
    let consumed = 0;
    const scan = sih(query, { source, cache: cache as Cache | undefined, batchRows: 1000 });
    await using stream = scan.stream({ onProgress: ({ bytes }) => consumed = bytes });
    const reader = stream.getReader();
    await reader.read();
    const sent: number[] = [];
    for (let i = 0; i < 6; i++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      sent.push(server.bytesSent);
    }
    // What the system buffers between two sockets, and 256 KiB of our own.
    const ahead = sent.at(-1)! - consumed;
    assert(ahead < 16e6, `${ahead} of ${bytes.length} bytes ahead`);
    assertEquals(sent.at(-1), sent[1]);
    let rows = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      rows += next.value.numRows;
    }
    assert(rows > 0 && server.bytesSent >= bytes.length);
  });
}

Deno.test("C11: memory() stays within its bytes over 100 scans", async () => {
  const files = new Map(Array.from({ length: 10 }, (_, i) => [
    `${SIH_DIRECTORY}/RDAC23${String(i + 1).padStart(2, "0")}.dbc`,
    dbc(RD_FIELDS, rdRows(10_000, i)),
  ]));
  const source = new MemorySource(files, 65_536);
  const cache = memory({ bytes: 1_000_000 });
  let most = 0;
  for (let i = 0; i < 100; i++) {
    const query = { group: "RD", uf: "AC", year: 2023, month: i * 7 % 10 + 1 } as const;
    let rows = 0;
    for await (const batch of sih(query, { source, cache, batchRows: 5000 })) {
      rows += batch.numRows;
      most = Math.max(most, (await cache.stats()).memory.bytes);
    }
    assertEquals(rows, 10_000);
    most = Math.max(most, (await cache.stats()).memory.bytes);
  }
  assert(most > 500_000 && most <= 1_000_000, `${most} bytes`);
});
