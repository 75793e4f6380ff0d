import { assertEquals } from "@std/assert";
import { Download } from "../../src/cache/download.ts";
import type { EntryWriter } from "../../src/cache/entry_store.ts";

Deno.test("a reader that reads while the writer is given up has one file open, and closes it", async () => {
  const { promise: slow, resolve: letGo } = Promise.withResolvers<void>();
  let opened = 0;
  let open = 0;
  const writer: EntryWriter = {
    write: (chunk) => chunk[0] === 1 ? Promise.resolve() : Promise.reject(new Error("full")),
    openReader: async () => {
      opened++;
      open++;
      await slow;
      return { read: (into) => Promise.resolve(into.fill(1).length), close: () => void open-- };
    },
    publish: () => Promise.reject(new Error("it is not whole")),
    abort: () => Promise.resolve(),
  };
  const { promise: second, resolve: sendSecond } = Promise.withResolvers<void>();
  let sent = 0;
  const source = new ReadableStream<Uint8Array>({
    async pull(controller): Promise<void> {
      sent++;
      if (sent === 2) await second;
      if (sent > 2) controller.close();
      else controller.enqueue(Uint8Array.of(sent, sent));
    },
  }, { highWaterMark: 0 });
  const download = new Download(source, {
    writer,
    readAhead: () => Infinity,
    retain: 0,
    reserve: () => ({ grow: () => true, [Symbol.dispose]: () => {} }),
    onChunk: () => {},
    onTrouble: () => {},
    facts: () => undefined,
    onEnd: () => {},
  });
  const reader = download.read()!.getReader();
  const first = reader.read(); // opens what was written
  while (opened < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  sendSecond(); // which the writer refuses: it is opened for the reader before the writer goes
  while (opened < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  letGo();
  assertEquals((await first).value, Uint8Array.of(1, 1));
  assertEquals((await reader.read()).value, Uint8Array.of(2, 2));
  assertEquals((await reader.read()).done, true);
  await download.ended;
  assertEquals([opened, open], [2, 0]);
});
