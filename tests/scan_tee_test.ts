import { assertEquals } from "@std/assert";
import { disk, memory, sih } from "@dsbr/core";
import { withFolder } from "./cache/fake_source.ts";
import { rdRows, rdSource } from "./memory_source.ts";

const ROWS = 3000;

Deno.test("S6: of two readers of one stream one stops, and the other reads all", async () => {
  const source = rdSource(rdRows(ROWS), rdRows(ROWS, 1));
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, {
    source,
    batchRows: 500,
  });
  const [left, right] = scan.stream().tee();
  const stopped = left.getReader();
  await stopped.read();
  const cancelled = stopped.cancel(new Error("enough"));
  let rows = 0;
  for await (const batch of right) rows += batch.numRows;
  await cancelled;
  assertEquals([rows, source.openStreams], [2 * ROWS, 0]);
});

Deno.test("S6: of two scans that share a download one stops, and the other reads all", () =>
  withFolder(async (folder) => {
    for (const cache of [memory(), disk(`${folder}/cache`)]) {
      const source = rdSource(rdRows(ROWS));
      const open = () =>
        sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source, cache, batchRows: 500 })
          .stream().getReader();
      const [one, other] = [open(), open()];
      await Promise.all([one.read(), other.read()]);
      await one.cancel();
      let rows = 500;
      for (let read = await other.read(); !read.done; read = await other.read()) {
        rows += read.value.numRows;
      }
      assertEquals([rows, source.opened.length, source.openStreams], [ROWS, 1, 0]);
    }
  }));
