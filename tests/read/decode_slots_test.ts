import { assertEquals, assertRejects } from "@std/assert";
import { DecodeSlots } from "../../src/read/decode_slots.ts";

/** Lets everything that only waits for promises get on. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

Deno.test("DecodeSlots admits so many files, the others in the order in which they ask", async () => {
  const slots = new DecodeSlots(2);
  const admitted: number[] = [];
  const first = [await slots.take(undefined), await slots.take(undefined)];
  const later = [1, 2, 3].map(async (number) => {
    const slot = await slots.take(undefined);
    admitted.push(number);
    return slot;
  });
  await settle();
  assertEquals([slots.held, admitted], [2, []]);
  first[0]![Symbol.dispose]();
  first[0]![Symbol.dispose](); // once is enough
  await settle();
  assertEquals([slots.held, admitted], [2, [1]]);
  (await later[0]!)[Symbol.dispose]();
  first[1]![Symbol.dispose]();
  await settle();
  assertEquals([slots.held, admitted], [2, [1, 2, 3]]);
  for (const slot of await Promise.all(later.slice(1))) slot[Symbol.dispose]();
  assertEquals(slots.held, 0);
});

Deno.test("DecodeSlots lets in who waits for files that do not get on", async () => {
  const slots = new DecodeSlots(1);
  using _stalled = await slots.take(undefined);
  using _second = await slots.take(undefined); // or the test would not end
  using _third = await slots.take(undefined);
  assertEquals(slots.held, 3);
});

Deno.test("DecodeSlots keeps those waiting that wait for files which get on", async () => {
  const slots = new DecodeSlots(1);
  const slot = await slots.take(undefined);
  const steps = setInterval(() => slot.step(), 5);
  let isAdmitted = false;
  const second = slots.take(undefined).then((slot) => {
    isAdmitted = true;
    return slot;
  });
  for (let i = 0; i < 20; i++) {
    await settle();
    slot.step();
  }
  assertEquals(isAdmitted, false);
  clearInterval(steps);
  slot[Symbol.dispose]();
  (await second)[Symbol.dispose]();
  assertEquals(slots.held, 0);
});

Deno.test("DecodeSlots.take() ends with the reason of an abort, and the next one is let in", async () => {
  const slots = new DecodeSlots(1);
  const slot = await slots.take(undefined);
  const stop = new AbortController();
  const aborted = assertRejects(() => slots.take(stop.signal), Error, "enough");
  const next = slots.take(undefined);
  stop.abort(new Error("enough"));
  await aborted;
  slot[Symbol.dispose]();
  (await next)[Symbol.dispose]();
  assertEquals(slots.held, 0);
  await assertRejects(() => slots.take(AbortSignal.abort(new Error("before"))), Error, "before");
});

Deno.test("forty scans read in lockstep all get on", async () => {
  const { sample, sih } = await import("@dsbr/core");
  const query = { group: "RD", uf: "AC", year: 2023, month: 1 } as const;
  const streams = Array.from(
    { length: 40 },
    () => sih(query, { source: sample({ rows: 30 }), batchRows: 10 }).select("SEXO").stream(),
  );
  const readers = streams.map((stream) => stream.getReader());
  for (let batch = 0; batch < 3; batch++) {
    for (const reader of readers) assertEquals((await reader.read()).value?.numRows, 10);
  }
  for (const reader of readers) assertEquals((await reader.read()).done, true);
});
