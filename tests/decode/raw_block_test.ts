import { assert, assertEquals } from "@std/assert";
import { RawBlock } from "../../src/decode/raw_block.ts";
import { assertSameBytes, concat } from "./pieces.ts";
import { seededRandom } from "./seeded_random.ts";

const pure = { permissions: "none" } as const;

Deno.test("RawBlock gives what was written, however it was cut and used", pure, () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = seededRandom(seed);
    const length = 1 + random(200);
    const block = new RawBlock(length);
    const bytes = Uint8Array.from({ length: random(5000) }, () => random(256));
    const got: Uint8Array[] = [];
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.slice(at, at + random(2 * length));
      block.write(piece);
      at += piece.length;
      const wanted = 1 + random(length);
      for (let ready = block.fill(wanted); ready > 0; ready = block.fill(wanted)) {
        assert(
          block.end + 16 <= block.block.length,
          `seed ${seed}: ${block.block.length - block.end} bytes of slack`,
        );
        const used = 1 + random(ready);
        got.push(block.block.slice(block.start, block.start + used));
        block.consume(used);
      }
      assertEquals([block.outputLength, block.inputLength], [at, at], `seed ${seed}`);
    }
    assertSameBytes(concat(got), bytes, `seed ${seed}`);
  }
});

Deno.test("RawBlock gives what there is when it is asked for more", pure, () => {
  const block = new RawBlock(10);
  assertEquals(block.fill(10), 0);
  block.write(Uint8Array.of(1, 2, 3));
  block.write(new Uint8Array(0));
  assertEquals([block.fill(2), block.fill(10)], [2, 3]);
  assertEquals(block.view.getUint8(block.start), 1);
});
