import { assert, assertEquals } from "@std/assert";
import { memory, sih } from "@dsbr/core";
import { ColumnMemory, giveRoom, nextRoom, takeRoom } from "../../src/arrow/batch_rooms.ts";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";

Deno.test("ColumnMemory gives zeros in one buffer, also in one that was used", () => {
  const used = new Uint8Array(1_234_567).fill(7);
  giveRoom([used.buffer]);
  const memory = new ColumnMemory();
  memory.useRooms();
  memory.begin(1_000_000);
  const columns = [memory.take(600_001), memory.take(1), memory.take(399_000)];
  for (const column of columns) {
    assert(column.buffer === used.buffer);
    assertEquals(column.byteOffset % 64, 0);
    assert(column.every((byte) => byte === 0));
  }
  assertEquals(columns.map((column) => column.length), [600_001, 1, 399_000]);
  const ends = columns.map((column) => column.byteOffset + column.length);
  assert(ends[0]! <= columns[1]!.byteOffset && ends[1]! <= columns[2]!.byteOffset);
});

Deno.test("ColumnMemory gives a column that does not fit, or comes too late, its own buffer", () => {
  const memory = new ColumnMemory();
  memory.useRooms();
  memory.begin(128);
  const [first, tooLong, second] = [memory.take(64), memory.take(65), memory.take(64)];
  assert(first.buffer === second.buffer && first.buffer !== tooLong.buffer);
  memory.end();
  assert(memory.take(8).buffer !== first.buffer);
});

Deno.test("takeRoom() takes what is large enough and not far too large, and each once", () => {
  const given = new ArrayBuffer(3_000_000);
  giveRoom([given]);
  assert(takeRoom(3_000_001).buffer !== given);
  assert(takeRoom(1_400_000).buffer !== given);
  assert(takeRoom(2_000_000).buffer === given);
  assert(takeRoom(2_000_000).buffer !== given);
});

Deno.test("nextRoom() gives a room for the next batch alone, if that fits", () => {
  const room = { buffer: new ArrayBuffer(1000), isUsed: false };
  nextRoom(room);
  assert(takeRoom(1001).buffer !== room.buffer);
  assert(takeRoom(100) === room);
  assert(takeRoom(100) !== room);
  nextRoom(room);
  nextRoom(undefined);
  assert(takeRoom(1000) !== room);
});

Deno.test("giveRoom() keeps the largest buffer of a batch, and 32 MiB at most, the latest", () => {
  const given = Array.from({ length: 5 }, () => new ArrayBuffer(8 * 1024 * 1024 + 8));
  for (const buffer of given) giveRoom([new ArrayBuffer(7 * 1024 * 1024), buffer]);
  const taken = given.map(() => takeRoom(8 * 1024 * 1024 + 8).buffer);
  assertEquals(taken.map((buffer) => given.indexOf(buffer)), [2, 3, 4, -1, -1]);
});

/** The buffers of columns, batch by batch, of a scan in this thread. */
async function buffersOf(reuseBuffers: boolean, cache?: ReturnType<typeof memory>) {
  const files = [1, 2].map((month): [string, Uint8Array] => [
    `${SIH_DIRECTORY}/RDAC230${month}.dbc`,
    dbc(RD_FIELDS, rdRows(900, month)),
  ]);
  const source = new MemorySource(new Map(files));
  const question = { group: "RD", uf: "AC", year: 2023, month: [1, 2] } as const;
  const scan = sih(question, { source, workers: 0, batchRows: 100, ...cache && { cache } });
  const buffers: ArrayBufferLike[] = [];
  let batches = 0;
  const columns = scan.select("MUNIC_RES", "DIAG_PRINC", "VAL_TOT");
  for await (const batch of columns.stream({ reuseBuffers })) {
    buffers.push(...batch.data.children.map(({ values }) => values.buffer));
    batches++;
  }
  return { batches, all: buffers.length, distinct: new Set(buffers).size };
}

Deno.test("reuseBuffers uses the memory of batches again; without it, and of a cache, none", async () => {
  const { batches, distinct } = await buffersOf(true);
  assert(distinct < batches / 2, `${distinct} for ${batches}`);
  const own = await buffersOf(false);
  assertEquals(own.distinct, own.all);
  const kept = await buffersOf(true, memory());
  assertEquals(kept.distinct, kept.all);
});
