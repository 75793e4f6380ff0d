import { assertEquals, assertThrows } from "@std/assert";
import { explode } from "../../src/decode/explode.ts";
import { implode, type ImplodeOptions } from "../../src/decode/implode.ts";
import { explodeSlowly, streamOfTokens, type Token } from "./explode_slowly.ts";
import { randomBytes } from "./random_bytes.ts";
import { seededRandom } from "./seeded_random.ts";
import { stormExplode, stormImplode, stormMissing } from "./storm.ts";

const MODES: readonly Required<ImplodeOptions>[] = (["binary", "coded"] as const)
  .flatMap((literals) =>
    ([1024, 2048, 4096] as const).map((dictionary) => ({ literals, dictionary }))
  );
const INPUTS = 1_000;

/**
 * pklib's `explode` answers 3, bad data, when its first read gives 4 bytes or fewer. Only the empty
 * stream is so short, and it refuses even the one its own `implode` wrote (see the test below).
 */
const SHORTEST_FOR_STORM = 5;

/** Registers a test that needs StormLib; without it the test is ignored and its name says why. */
function stormTest(name: string, check: () => void): void {
  const missing = stormMissing === undefined ? "" : ` (left out: ${stormMissing})`;
  Deno.test({ name: name + missing, ignore: stormMissing !== undefined, fn: check });
}

/** Fails at the first byte that differs; `assertEquals` is slow for this many bytes. */
function assertSame(actual: Uint8Array, expected: Uint8Array, label: string): void {
  const at = expected.findIndex((byte, index) => byte !== actual[index]);
  if (at >= 0 || actual.length !== expected.length) {
    throw new Error(`${label}: ${actual.length} bytes, other than expected from byte ${at} on`);
  }
}

/** Calls `check` with 1,000 invented inputs, each in the six modes. */
function forEachInput(
  check: (bytes: Uint8Array, options: Required<ImplodeOptions>, label: string) => void,
): void {
  for (let seed = 0; seed < INPUTS; seed++) {
    const { bytes, label } = randomBytes(seed);
    for (const options of MODES) {
      const where = `${label}, ${options.literals}, ${options.dictionary}`;
      try {
        check(bytes, options, where);
      } catch (cause) {
        throw new Error(`${where}: ${cause}`, { cause });
      }
    }
  }
}

stormTest("implode() writes what StormLib explodes to the same bytes in all modes", () => {
  forEachInput((bytes, options, label) => {
    const stream = implode(bytes, options);
    if (stream.length < SHORTEST_FOR_STORM) return assertEquals(bytes.length, 0);
    assertSame(stormExplode!(stream, bytes.length), bytes, label);
  });
});

stormTest("explode() and the slow oracle read what StormLib imploded in all modes", () => {
  forEachInput((bytes, { literals, dictionary }, label) => {
    const stream = stormImplode!(bytes, { mode: literals, dictionary });
    assertSame(explode(stream), bytes, `explode(), ${label}`);
    assertSame(explodeSlowly(stream), bytes, `explodeSlowly(), ${label}`);
  });
});

stormTest(
  "implode() writes the very stream StormLib does when there is nothing to compress",
  () => {
    for (const { literals, dictionary } of MODES) {
      for (const bytes of [[], [0x41], [0x00, 0xff], [...new Uint8Array(200).keys()]]) {
        const input = Uint8Array.from(bytes);
        const expected = stormImplode!(input, { mode: literals, dictionary });
        assertEquals(implode(input, { literals, dictionary }), expected);
      }
    }
  },
);

stormTest("StormLib refuses its own stream of no bytes, which explode() reads", () => {
  const stream = stormImplode!(new Uint8Array(0), { mode: "binary", dictionary: 4096 });
  assertEquals(stream, Uint8Array.of(0x00, 0x06, 0x01, 0xff));
  assertThrows(() => stormExplode!(stream, 100), Error, "code 3");
  assertEquals(explode(stream), new Uint8Array(0));
  assertEquals(explodeSlowly(stream), new Uint8Array(0));
});

// Compressors avoid what the format allows at its edges: matches of 517 and 518, a distance of the
// whole dictionary, pairs from far, literals that a match would say better.
stormTest("explode() and the slow oracle agree with StormLib on random tokens", () => {
  for (let seed = 0; seed < 300; seed++) {
    const random = seededRandom(seed);
    const mode = random(2) as 0 | 1;
    const dictionaryBits = 4 + random(3) as 4 | 5 | 6;
    const { tokens, length } = randomTokens(random, 64 << dictionaryBits);
    const stream = streamOfTokens(tokens, mode, dictionaryBits);
    const label = `seed ${seed}: mode ${mode}, dictionary bits ${dictionaryBits}`;
    const expected = stormExplode!(stream, length);
    assertEquals(expected.length, length, label);
    assertSame(explode(stream), expected, `explode(), ${label}`);
    assertSame(explodeSlowly(stream), expected, `explodeSlowly(), ${label}`);
  }
});

const EDGE_LENGTHS = [2, 3, 9, 10, 11, 12, 71, 72, 135, 136, 263, 264, 515, 516, 517, 518];

/** Up to 1,000 tokens, and how many bytes they say. */
function randomTokens(
  random: (limit: number) => number,
  dictionary: number,
): { tokens: Token[]; length: number } {
  const tokens: Token[] = [];
  let said = 0;
  for (let count = 1 + random(1_000); count > 0; count--) {
    if (said === 0 || random(2) === 0) {
      tokens.push({ literal: random(256) });
      said++;
      continue;
    }
    const length = random(3) === 0 ? EDGE_LENGTHS[random(EDGE_LENGTHS.length)]! : 2 + random(40);
    const farthest = Math.min(said, length === 2 ? 256 : dictionary);
    const distance = random(4) === 0 ? farthest : 1 + random(farthest);
    tokens.push({ length, distance });
    said += length;
  }
  return { tokens, length: said };
}
