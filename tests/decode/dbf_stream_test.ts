import {
  assert,
  assertEquals,
  assertLess,
  assertLessOrEqual,
  assertRejects,
  assertThrows,
} from "@std/assert";
import { DbfDecodeStream } from "../../src/decode/dbf.ts";
import { DataSusError } from "../../src/error.ts";
import { type Cell, rowValues } from "./arrow_values.ts";
import { countedSource, settle } from "./counted_source.ts";
import { cells, dbc } from "./long_table.ts";
import { cut } from "./pieces.ts";

const pure = { permissions: "none" } as const;

Deno.test(
  "DbfDecodeStream gives batches and a report when its file comes in chunks",
  pure,
  async () => {
    for (const length of [7, 1000, dbc.length]) {
      const decode = new DbfDecodeStream({ batchRows: 10_000 });
      const { stream } = countedSource(cut(dbc, length));
      const batches = await Array.fromAsync(stream.pipeThrough(decode));
      assertEquals(rowValues(batches), cells);
      assertEquals([decode.report.rows, decode.report.checksum], [40_000, "verified"]);
    }
  },
);

Deno.test("DbfDecodeStream fails when its input is empty", pure, async () => {
  const decoded = countedSource([]).stream.pipeThrough(new DbfDecodeStream({ name: "empty.dbc" }));
  const error = await assertRejects(() => Array.fromAsync(decoded), DataSusError);
  assertEquals([error.code, error.path, error.offset], ["TRUNCATED", "empty.dbc", 0]);
});

Deno.test("DbfDecodeStream passes on an error of its source", pure, async () => {
  function* broken(): Generator<Uint8Array> {
    yield dbc.subarray(0, 1000);
    throw new TypeError("connection reset");
  }
  const decoded = countedSource(broken()).stream.pipeThrough(new DbfDecodeStream());
  await assertRejects(() => Array.fromAsync(decoded), TypeError, "connection reset");
});

Deno.test(
  "DbfDecodeStream gives the batches before the damage, then fails and cancels",
  pure,
  async () => {
    const bytes = dbc.slice();
    bytes.fill(0xff, bytes.length - 3000, bytes.length - 2000);
    const source = countedSource(
      [...cut(bytes, 1000)].map((_, i) => bytes.slice(i * 1000, i * 1000 + 1000)),
    );
    const reader = source.stream.pipeThrough(new DbfDecodeStream({ batchRows: 1000 })).getReader();
    let batches = 0;
    const error = await assertRejects(async () => {
      while (!(await reader.read()).done) batches++;
    }, DataSusError);
    assert(batches > 20, `${batches} batches`);
    await settle();
    assert(error.code === "FORMAT" || error.code === "TRUNCATED");
  },
);

Deno.test("DbfDecodeStream cancels its source when its reader gives up", pure, async () => {
  const source = countedSource(cut(dbc, 1000));
  const reader = source.stream.pipeThrough(new DbfDecodeStream({ batchRows: 100 })).getReader();
  assertEquals((await reader.read()).value?.numRows, 100);
  await reader.cancel("enough");
  await settle();
  assertEquals(source.cancelled, ["enough"]);
  assertLess(source.pulled, 5);
});

Deno.test(
  "DbfDecodeStream cancels its source when its reader breaks out of the loop",
  pure,
  async () => {
    const source = countedSource(cut(dbc, 1000));
    for await (const batch of source.stream.pipeThrough(new DbfDecodeStream({ batchRows: 100 }))) {
      assertEquals(batch.numRows, 100);
      break;
    }
    await settle();
    assertEquals(source.cancelled.length, 1);
  },
);

Deno.test("DbfDecodeStream stops when its signal is aborted", pure, async () => {
  const source = countedSource(cut(dbc, 1000));
  const controller = new AbortController();
  const decoded = source.stream
    .pipeThrough(new DbfDecodeStream({ batchRows: 100 }), { signal: controller.signal });
  await assertRejects(
    async () => {
      for await (const _ of decoded) controller.abort(new DOMException("stop", "AbortError"));
    },
    DOMException,
    "stop",
  );
  await settle();
  assertEquals(source.cancelled.length, 1);
  assertLess(source.pulled, 5);
});

Deno.test(
  "DbfDecodeStream reads no further ahead than its reader, and loses nothing",
  pure,
  async () => {
    const source = countedSource(cut(dbc, 1000));
    const reader = source.stream.pipeThrough(new DbfDecodeStream({ batchRows: 1000 })).getReader();
    await settle();
    assertLessOrEqual(source.pulled, 1);
    const values: Cell[][] = [];
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      values.push(...rowValues([read.value]));
      await settle();
      const rowsPulled = source.pulled * 1000 / dbc.length * 40_000;
      assertLess(
        rowsPulled - values.length,
        4000,
        `${source.pulled} chunks for ${values.length} rows`,
      );
    }
    assertEquals(values, cells);
  },
);

Deno.test("DbfDecodeStream fails at once when its options are wrong", pure, () => {
  assertThrows(() => new DbfDecodeStream({ batchRows: 0 }), RangeError);
});
