import { assert, assertEquals } from "@std/assert";
import { CHUNK_BYTES, giveChunk, takeChunk } from "../../src/fetch/chunk_buffers.ts";

Deno.test("takeChunk() gives memory that was given back, each once, and of the length asked for", () => {
  const first = takeChunk(CHUNK_BYTES);
  giveChunk(first.buffer);
  const again = takeChunk(100_000);
  assert(again.buffer === first.buffer);
  assertEquals([again.byteOffset, again.length], [0, 100_000]);
  assert(takeChunk(100_000).buffer !== first.buffer);
});

Deno.test("takeChunk() takes nothing that is too short", () => {
  giveChunk(takeChunk(100_000).buffer);
  assertEquals(takeChunk(200_000).length, 200_000);
  takeChunk(100_000);
});

Deno.test("giveChunk() keeps four at most, and none that is small or larger than a chunk", () => {
  giveChunk(new ArrayBuffer(1024));
  giveChunk(new ArrayBuffer(2 * CHUNK_BYTES));
  const given = Array.from({ length: 6 }, () => new ArrayBuffer(CHUNK_BYTES));
  for (const buffer of given) giveChunk(buffer);
  const taken = Array.from({ length: 6 }, () => given.indexOf(takeChunk(CHUNK_BYTES).buffer));
  assertEquals(taken, [2, 3, 4, 5, -1, -1]);
});
