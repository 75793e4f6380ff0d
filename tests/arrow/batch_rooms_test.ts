import { assert, assertEquals } from "@std/assert";
import { memory, sih } from "@dsbr/core";
import { giveRooms, roomsOf, takeColumn, takeRoom } from "../../src/arrow/batch_rooms.ts";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";

Deno.test("takeColumn() gives zeros, also in a buffer that was used", () => {
  const used = new Uint8Array(1_234_567).fill(7);
  giveRooms(roomsOf([used.buffer]));
  const column = takeColumn(1_000_000);
  assert(column.buffer === used.buffer);
  assertEquals(column.length, 1_000_000);
  assert(column.every((byte) => byte === 0));
});

Deno.test("takeRoom() takes what is large enough and not far too large, and each once", () => {
  const given = new ArrayBuffer(3_000_000);
  giveRooms([{ buffer: given, isUsed: false }]);
  assert(takeRoom(3_000_001).buffer !== given);
  assert(takeRoom(1_400_000).buffer !== given);
  assert(takeRoom(2_000_000).buffer === given);
  assert(takeRoom(2_000_000).buffer !== given);
});

Deno.test("giveRooms() keeps 32 MiB at most, the latest", () => {
  const given = Array.from({ length: 5 }, () => new ArrayBuffer(8 * 1024 * 1024 + 8));
  giveRooms(roomsOf(given));
  const taken = given.map(() => takeRoom(8 * 1024 * 1024 + 8).buffer);
  assertEquals(taken.map((buffer) => given.indexOf(buffer)), [2, 3, 4, -1, -1]);
});

/** Buffers of a column's values, batch by batch, of a scan in this thread. */
async function buffersOf(reuseBuffers: boolean, cache?: ReturnType<typeof memory>) {
  const files = [1, 2].map((month): [string, Uint8Array] => [
    `${SIH_DIRECTORY}/RDAC230${month}.dbc`,
    dbc(RD_FIELDS, rdRows(900, month)),
  ]);
  const source = new MemorySource(new Map(files));
  const question = { group: "RD", uf: "AC", year: 2023, month: [1, 2] } as const;
  const scan = sih(question, { source, workers: 0, batchRows: 100, ...cache && { cache } });
  const buffers: ArrayBuffer[] = [];
  const columns = scan.select("MUNIC_RES", "DIAG_PRINC", "VAL_TOT");
  for await (const batch of columns.stream({ reuseBuffers })) {
    buffers.push(...batch.data.children.map(({ values }) => values.buffer as ArrayBuffer));
  }
  return { all: buffers.length, distinct: new Set(buffers).size };
}

Deno.test("reuseBuffers uses the memory of batches again; without it, and of a cache, none", async () => {
  const { all, distinct } = await buffersOf(true);
  assert(distinct < all / 2, `${distinct} of ${all}`);
  const own = await buffersOf(false);
  assertEquals(own.distinct, own.all);
  const kept = await buffersOf(true, memory());
  assertEquals(kept.distinct, kept.all);
});
