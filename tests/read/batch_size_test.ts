import { assertEquals } from "@std/assert";
import { BATCH_ROWS, BatchSize } from "../../src/read/batch_size.ts";
import { decodeSlots } from "../../src/read/decode_slots.ts";

Deno.test("BatchSize makes smaller batches while many files are decoded, unless asked for a size", async () => {
  const slots = [];
  for (let i = 0; i < 16; i++) slots.push(await decodeSlots.take(undefined));
  try {
    const size = new BatchSize(undefined, new Set());
    assertEquals(size.next(), BATCH_ROWS / 2);
    // Memory is not short: what is built may be kept by a cache.
    assertEquals(size.isShrunk, false);
    assertEquals(new BatchSize(5000, new Set()).next(), 5000);
  } finally {
    for (const slot of slots) slot[Symbol.dispose]();
  }
  assertEquals(new BatchSize(undefined, new Set()).next(), BATCH_ROWS);
});
