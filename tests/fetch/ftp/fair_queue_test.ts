import { assertEquals, assertRejects } from "@std/assert";
import { FairQueue } from "../../../src/fetch/ftp/fair_queue.ts";

Deno.test("FairQueue goes round among readers, and in order for each", async () => {
  const queue = new FairQueue();
  const { signal } = new AbortController();
  const order: string[] = [];
  const [a, b, c] = [{}, {}, {}];
  const add = (reader: object, name: string, isFirst = true): void =>
    void queue.add(reader, signal, isFirst).then(() => order.push(name));
  for (const name of ["a1", "a2", "a3"]) add(a, name);
  add(b, "b1");
  add(c, "c1");
  add(b, "b2");
  add(a, "a0", false);
  while (queue.size > 0) queue.next();
  await Promise.resolve();
  assertEquals(order, ["a0", "b1", "c1", "a1", "b2", "a2", "a3"]);
  queue.next();
});

Deno.test("FairQueue forgets who gives up", async () => {
  const queue = new FairQueue();
  const controller = new AbortController();
  const reader = {};
  const given = queue.add(reader, controller.signal);
  const waiting = queue.add(reader, controller.signal);
  queue.next();
  await given;
  controller.abort(new Error("enough"));
  await assertRejects(() => waiting, Error, "enough");
  assertEquals(queue.size, 0);
  const other = queue.add({}, new AbortController().signal);
  queue.next();
  await other;
});
