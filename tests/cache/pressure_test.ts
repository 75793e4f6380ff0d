import { assert, assertEquals } from "@std/assert";
import { pressure } from "../pressure.ts";

Deno.test("C11: scans of far more than a cache may hold: it holds no more, and every row comes", async () => {
  const limit = 2_000_000;
  const { rows: [given, there], mostHeld, largestBatch, cache } = await pressure({
    scans: 10,
    scanBytes: 1_000_000,
    limit,
  });
  assertEquals(given, there);
  assert(mostHeld <= limit + largestBatch, `${mostHeld} bytes were held`);
  assert(mostHeld > limit / 2, `only ${mostHeld} bytes were made use of`);
  assertEquals((await cache.stats()).memory.budget, limit);
});
