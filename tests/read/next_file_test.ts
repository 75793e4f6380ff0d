import { assert, assertEquals, assertRejects } from "@std/assert";
import { DataSusError, sih } from "@dsbr/core";
import { type MemorySource, rdRows, rdSource, SIH_DIRECTORY } from "../memory_source.ts";
import { until } from "../fetch/ftp/read_source.ts";

const ROWS = 3000;

/** Three months of a folder, or of a place that costs a connection. */
function source(isLocal = true): MemorySource {
  const months = [1, 2, 3].map((month) => rdRows(ROWS, month));
  return Object.assign(rdSource(...months), { isLocal });
}

function scanOf(files: MemorySource) {
  const question = { group: "RD", uf: "AC", year: 2023, month: [1, 2, 3] } as const;
  return sih(question, { source: files, batchRows: 500, workers: 0 });
}

Deno.test("the file behind the one that is read is opened meanwhile, and no other", async () => {
  const files = source();
  const reader = scanOf(files).stream().getReader();
  await reader.read();
  await until(() => files.opened.length === 2);
  const bytesRead = files.bytesRead;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assertEquals([files.opened.length, files.openStreams], [2, 2]);
  assertEquals(files.bytesRead, bytesRead, "its beginning alone is read");
  let rows = 500;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    rows += next.value.numRows;
  }
  assertEquals(rows, 3 * ROWS);
  assertEquals(files.opened.map((path) => path.slice(-6)), ["01.dbc", "02.dbc", "03.dbc"]);
  assertEquals(files.openStreams, 0);
});

Deno.test("a file that was opened ahead is closed when the reader leaves, and none is opened then", async () => {
  for (const way of ["cancel", "abort"]) {
    const files = source();
    const stop = new AbortController();
    const reader = scanOf(files).stream({ signal: stop.signal }).getReader();
    await reader.read();
    await until(() => files.opened.length === 2);
    if (way === "cancel") await reader.cancel();
    else {
      stop.abort();
      await assertRejects(() => reader.read());
    }
    await until(() => files.openStreams === 0);
    assertEquals(files.opened.length, 2, way);
  }
});

Deno.test("nothing is opened ahead where it costs a connection, or where few rows are wanted", async () => {
  for (const isLocal of [false, true]) {
    const files = source(isLocal);
    const scan = isLocal ? scanOf(files).limit(600) : scanOf(files);
    const reader = scan.stream().getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assertEquals(files.opened.length, 1);
    await reader.cancel();
    assertEquals(files.openStreams, 0);
  }
});

Deno.test("what is wrong with a file that was opened ahead is told at its turn", async () => {
  const files = source();
  const open = files.open.bind(files);
  files.open = (path, options) =>
    path === `${SIH_DIRECTORY}/RDAC2302.dbc` ? Promise.resolve(undefined) : open(path, options);
  let rows = 0;
  const error = await assertRejects(async () => {
    for await (const batch of scanOf(files)) rows += batch.numRows;
  }, DataSusError);
  assertEquals([error.code, rows], ["MISSING", ROWS]);
  assert(error.message.includes("RDAC2302.dbc"));
  assertEquals(files.openStreams, 0);
});
