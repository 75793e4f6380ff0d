import { assert, assertEquals, assertRejects } from "@std/assert";
import { constants, deflateRawSync } from "node:zlib";
import { Inflater } from "../../src/decode/inflate.ts";
import { Random } from "../random.ts";

async function inflate(
  packed: Uint8Array,
  step: number,
): Promise<{ bytes: Uint8Array; taken: number; ended: boolean }> {
  const inflater = new Inflater();
  const made: number[] = [];
  let at = 0;
  try {
    while (at < packed.length && !inflater.ended) {
      const result = await inflater.write(packed.subarray(at, at + step));
      for (const piece of result.made) made.push(...piece);
      at += result.taken;
    }
    const { ended } = inflater;
    for (const piece of await inflater.close()) made.push(...piece);
    return { bytes: Uint8Array.from(made), taken: at, ended };
  } finally {
    inflater.free();
  }
}

Deno.test("Inflater unpacks what node:zlib packs, and takes not a byte more", async () => {
  const random = new Random(8);
  for (let round = 0; round < 60; round++) {
    const bytes = Uint8Array.from(
      { length: random.below(4000) },
      () => random.below(1 + round * 4),
    );
    const packed = deflateRawSync(bytes, {
      level: random.below(10),
      strategy: random.pick([constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_RLE]),
    });
    const tail = Uint8Array.from({ length: 1 + random.below(30) }, () => random.below(256));
    const step = 1 + random.below(packed.length + 10);
    const result = await inflate(Uint8Array.from([...packed, ...tail]), step);
    assertEquals(result.bytes, bytes);
    assertEquals([result.taken, result.ended], [packed.length, true], `${round} ${step}`);
  }
});

Deno.test("Inflater is at the end when nothing follows, but learns it only on close", async () => {
  const packed = deflateRawSync(new Uint8Array(100));
  assertEquals(await inflate(packed, 4), {
    bytes: new Uint8Array(100),
    taken: packed.length,
    ended: false,
  });
});

Deno.test("Inflater throws when the stream is damaged or ends early", async () => {
  const packed = deflateRawSync(Uint8Array.from({ length: 1000 }, (_, i) => i * i % 251));
  await assertRejects(() => inflate(packed.subarray(0, packed.length - 3), 50), Error);
  await assertRejects(() => inflate(Uint8Array.of(0xff, 0xff), 1), Error);
  await assertRejects(() => inflate(new Uint8Array(0), 1), Error);
});

Deno.test("Inflater makes the bytes of a large run in small pieces", async () => {
  const inflater = new Inflater();
  const packed = deflateRawSync(new Uint8Array(5_000_000));
  const { made, taken } = await inflater.write(packed.subarray(0, 1000));
  const length = made.reduce((sum, piece) => sum + piece.length, 0);
  assert(taken === 1000 && length > 500_000 && length < 1_100_000, `${length}`);
  assert(made.every((piece) => piece.length <= 64 * 1024));
  inflater.free();
});
