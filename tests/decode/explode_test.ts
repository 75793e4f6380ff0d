import {
  assert,
  assertEquals,
  assertLess,
  assertLessOrEqual,
  assertMatch,
  assertThrows,
} from "@std/assert";
import { explode, type ExplodeOptions, Exploder } from "../../src/decode/explode.ts";
import { DataSusError } from "../../src/error.ts";
import { realFileTest } from "../fixtures.ts";
import { countAllocated } from "./allocations.ts";
import { explodeSlowly, streamOfTokens, type Token } from "./explode_slowly.ts";
import { assertSameBytes, concat, cut, decodeDbc } from "./pieces.ts";
import { seededRandom } from "./seeded_random.ts";

const pure = { permissions: "none" } as const;

/** Gives a stream to an `Exploder` piece by piece. */
function explodePieces(
  pieces: Iterable<Uint8Array>,
  fill: number,
  options: ExplodeOptions = {},
): { exploder: Exploder; bytes: Uint8Array } {
  const exploder = new Exploder(options);
  const parts: Uint8Array[] = [];
  for (const piece of pieces) {
    exploder.write(piece);
    while (exploder.fill(fill) > 0) parts.push(exploder.take());
  }
  exploder.close();
  return { exploder, bytes: concat(parts) };
}

/** A stream of `count` random tokens that reach no further back than they may. */
function randomTokens(
  random: (limit: number) => number,
  count: number,
  dictionary: number,
): Token[] {
  const tokens: Token[] = [];
  for (let made = 0, i = 0; i < count; i++) {
    if (made === 0 || random(2) === 0) {
      tokens.push({ literal: random(256) });
      made++;
      continue;
    }
    const length = random(8) === 0 ? 2 + random(517) : 2 + random(30);
    const reach = Math.min(made, length === 2 ? 256 : 64 << dictionary);
    // often near, where copies overlap what they make
    const distance = 1 + random(random(2) === 0 ? Math.min(reach, 16) : reach);
    tokens.push({ length, distance });
    made += length;
  }
  return tokens;
}

/** The bytes of a text as literal tokens. */
function literals(text: string): Token[] {
  return [...new TextEncoder().encode(text)].map((literal) => ({ literal }));
}

/** A whole stream whose first two bytes say something else. */
function streamWith(mode: number, dictionary: number): Uint8Array {
  const stream = streamOfTokens([]);
  stream.set([mode, dictionary]);
  return stream;
}

function bodyOf(bytes: Uint8Array): { stream: Uint8Array; exploded: Uint8Array } {
  const { decoder, dbf } = decodeDbc([bytes]);
  const { headerLength } = decoder.header!;
  return { stream: bytes.subarray(headerLength + 4), exploded: dbf.subarray(headerLength) };
}

realFileTest("explode() gives what the slow oracle gives", (_, bytes) => {
  const { stream } = bodyOf(bytes);
  assertSameBytes(explode(stream), explodeSlowly(stream));
});

realFileTest("Exploder gives the same bytes when the stream is cut anywhere", (file, bytes) => {
  const { stream, exploded } = bodyOf(bytes);
  assertSameBytes(explode(stream), exploded);
  for (const length of file.bytes > 50_000 ? [11, 65_536] : [1, 2, 3, 11]) {
    const { exploder, bytes } = explodePieces(cut(stream, length), 1000);
    assertSameBytes(bytes, exploded, `cut every ${length} bytes`);
    assertEquals(exploder.inputLength, stream.length);
  }
});

Deno.test("explode() gives AIAIAIAIAIAIA when the stream is the published vector", pure, () => {
  const stream = Uint8Array.of(0x00, 0x04, 0x82, 0x24, 0x25, 0x8f, 0x80, 0x7f);
  assertEquals(new TextDecoder().decode(explode(stream)), "AIAIAIAIAIAIA");
});

for (const dictionary of [4, 5, 6] as const) {
  for (const mode of [0, 1] as const) {
    Deno.test(
      `Exploder agrees with the slow oracle when mode is ${mode} and dictionary ${dictionary}`,
      pure,
      () => {
        for (let seed = 1; seed <= 60; seed++) {
          const random = seededRandom(seed * 1000 + dictionary * 10 + mode);
          const stream = streamOfTokens(
            randomTokens(random, 1 + random(1500), dictionary),
            mode,
            dictionary,
          );
          const expected = explodeSlowly(stream);
          const what = `seed ${seed}, mode ${mode}, dictionary ${dictionary}`;
          assertSameBytes(explode(stream), expected, what);
          const length = 1 + random(random(2) === 0 ? 4 : 2000);
          const fill = 1 + random(5000);
          const garbage = new Uint8Array(random(50)).map(() => random(256));
          const { exploder, bytes } = explodePieces(
            cut(concat([stream, garbage]), length),
            fill,
            { blockLength: fill + random(100) },
          );
          assertSameBytes(bytes, expected, `${what}, cut every ${length} bytes, fill ${fill}`);
          assertEquals(exploder.inputLength, stream.length, what);
          assertEquals(exploder.outputLength, expected.length, what);
          assert(exploder.done);
        }
      },
    );
  }
}

Deno.test("explode() gives every byte when literals are coded", pure, () => {
  const tokens = Array.from({ length: 256 }, (_, literal) => ({ literal }));
  for (const mode of [0, 1] as const) {
    const bytes = explode(streamOfTokens(tokens, mode));
    assertEquals(bytes, Uint8Array.from(tokens, ({ literal }) => literal));
  }
});

Deno.test("explode() copies any length from any distance when a match says so", pure, () => {
  const random = seededRandom(41);
  const start = Array.from({ length: 4096 }, () => ({ literal: random(256) }));
  for (const dictionary of [4, 5, 6] as const) {
    const matches: Token[] = [];
    for (let length = 2; length <= 518; length++) {
      const reach = length === 2 ? 256 : 64 << dictionary;
      matches.push({ length, distance: 1 + random(reach) }, { length, distance: 1 + length % 9 });
    }
    matches.push({ length: 3, distance: 64 << dictionary }, {
      length: 518,
      distance: 64 << dictionary,
    });
    const stream = streamOfTokens([...start, ...matches], 0, dictionary);
    assertSameBytes(explode(stream), explodeSlowly(stream), `dictionary ${dictionary}`);
  }
});

Deno.test("Exploder stops at the end code when bytes follow it", pure, () => {
  const stream = streamOfTokens(literals("AIH"));
  for (const garbage of [[0], [0xff, 0xff, 0xff], [...new Uint8Array(100_000).fill(0xa5)]]) {
    const exploder = new Exploder({ maxLength: 3 });
    exploder.write(concat([stream, Uint8Array.from(garbage)]));
    assertEquals(exploder.fill(1000), 3);
    assertEquals([exploder.done, exploder.inputLength], [true, stream.length]);
    exploder.write(Uint8Array.from(garbage));
    assertEquals(exploder.fill(1000), 3);
    assertEquals(new TextDecoder().decode(exploder.take()), "AIH");
    assertEquals([exploder.fill(1000), exploder.inputLength], [0, stream.length]);
    exploder.close();
  }
});

Deno.test("explode() gives no bytes when the stream holds only its end code", pure, () => {
  assertEquals(explode(streamOfTokens([])).length, 0);
});

/** Streams that are none, with the code, the words and the offset of their error. */
const broken: readonly (readonly [
  when: string,
  stream: Uint8Array,
  code: "FORMAT" | "TRUNCATED",
  says: RegExp,
  offset: number,
])[] = [
  ["it is empty", new Uint8Array(0), "TRUNCATED", /the file ends before the end code/, 0],
  ["it has one byte", Uint8Array.of(0), "TRUNCATED", /before the end code/, 0],
  ["it has no tokens", Uint8Array.of(0, 6), "TRUNCATED", /before the end code/, 2],
  [
    "its literal mode is 2",
    streamWith(2, 6),
    "FORMAT",
    /literal mode is 2, not 0 or 1/,
    0,
  ],
  ["its literal mode is 255", streamWith(255, 6), "FORMAT", /literal mode is 255/, 0],
  [
    "its dictionary is 0",
    streamWith(0, 0),
    "FORMAT",
    /dictionary size is 0, not 4, 5 or 6/,
    0,
  ],
  ["its dictionary is 3", streamWith(0, 3), "FORMAT", /dictionary size is 3/, 0],
  ["its dictionary is 7", streamWith(0, 7), "FORMAT", /dictionary size is 7/, 0],
  [
    "it begins with a match",
    streamOfTokens([{ length: 3, distance: 1 }]),
    "FORMAT",
    /a match reaches 1 bytes back, before the first byte/,
    4, // 1 flag bit, 2 of length, 2 and 6 of distance
  ],
  [
    "a match reaches one byte too far",
    streamOfTokens([...literals("AIH"), { length: 2, distance: 4 }]),
    "FORMAT",
    /a match reaches 4 bytes back/,
    7,
  ],
  [
    "a long match reaches one byte too far",
    streamOfTokens([...literals("AIH"), { length: 500, distance: 4 }]),
    "FORMAT",
    /a match reaches 4 bytes back/,
    8,
  ],
  [
    "a match reaches too far in the middle of a long stream",
    streamOfTokens([
      ...literals("x".repeat(100)),
      { length: 9, distance: 101 },
      ...literals("y".repeat(100)),
    ]),
    "FORMAT",
    /a match reaches 101 bytes back/,
    117,
  ],
  [
    "it has no end code",
    streamOfTokens(literals("AIH")).slice(0, 6),
    "TRUNCATED",
    /before the end code/,
    6,
  ],
  [
    "it is all zeros",
    new Uint8Array(100).fill(0).fill(6, 1, 2),
    "TRUNCATED",
    /before the end code/,
    100,
  ],
];

for (const [when, stream, code, says, offset] of broken) {
  Deno.test(`explode() fails when ${when}`, pure, () => {
    for (
      const run of [
        () => explode(stream, { name: "RDAC0801.dbc", offset: 1000 }),
        () => explodePieces(cut(stream, 1), 100, { name: "RDAC0801.dbc", offset: 1000 }),
      ]
    ) {
      const error = assertThrows(run, DataSusError);
      assertEquals([error.code, error.path], [code, "RDAC0801.dbc"]);
      assertMatch(error.message, /^Cannot decode "RDAC0801\.dbc": .+ \(at byte \d+\)$/);
      assertMatch(error.message, says);
      assertLessOrEqual(Math.abs(error.offset! - 1000 - offset), 1, `offset ${error.offset}`);
    }
  });
}

/** 1 literal, then matches of 518 bytes that take 24 bits each. */
function bomb(matches: number): Uint8Array {
  const match = { length: 518, distance: 1 };
  return streamOfTokens([{ literal: 0x20 }, ...new Array<Token>(matches).fill(match)]);
}

Deno.test("explode() fails as soon as it gives more bytes than maxLength", pure, () => {
  const stream = bomb(20_000);
  assertEquals(explode(stream).length, 1 + 20_000 * 518);
  assertEquals(explode(bomb(2), { maxLength: 1 + 2 * 518 }).length, 1 + 2 * 518);
  assertThrows(() => explode(bomb(2), { maxLength: 2 * 518 }), DataSusError);
  const error = assertThrows(() => explode(stream, { maxLength: 1000 }), DataSusError);
  assertEquals(error.code, "FORMAT");
  assertMatch(error.message, /it decodes to more than the 1000 bytes/);
  const allocated = countAllocated(() => assertThrows(() => explode(stream, { maxLength: 1000 })));
  assertLess(allocated, 4 * stream.length + 2 ** 20);
});

Deno.test("Exploder keeps its memory when a stream of zeros yields without end", pure, () => {
  const exploder = new Exploder();
  exploder.write(Uint8Array.of(0, 6));
  const zeros = new Uint8Array(6000); // each 9 zero bits are a literal NUL
  let given = 0;
  const allocated = countAllocated(() => {
    for (let i = 0; i < 200; i++) {
      exploder.write(zeros);
      for (let ready = exploder.fill(1000); ready > 0; ready = exploder.fill(1000)) {
        given += ready;
        exploder.consume(ready);
      }
    }
  });
  assertEquals(given, Math.floor(200 * zeros.length * 8 / 9));
  assertLess(allocated, 2 ** 20);
});

Deno.test("Exploder gives no more than was asked and one match at a time", pure, () => {
  const exploder = new Exploder();
  exploder.write(bomb(1000));
  for (let i = 0; i < 100; i++) {
    const ready = exploder.fill(100);
    assert(ready >= 100 && ready < 100 + 518, `${ready} bytes`);
    exploder.consume(ready);
  }
});

Deno.test("Exploder keeps unused bytes when fill() is called again", pure, () => {
  const random = seededRandom(7);
  const stream = streamOfTokens(randomTokens(random, 20_000, 6));
  const expected = explodeSlowly(stream);
  const exploder = new Exploder({ blockLength: 4000 });
  exploder.write(stream);
  let at = 0;
  for (let ready = exploder.fill(3000); ready > 0; ready = exploder.fill(3000)) {
    const used = Math.min(ready, 1 + random(2500));
    const { block, start } = exploder;
    assertSameBytes(
      block.subarray(start, start + used),
      expected.subarray(at, at + used),
      `from ${at}`,
    );
    assertEquals(exploder.view.buffer, block.buffer);
    exploder.consume(used);
    at += used;
  }
  assertEquals(at, expected.length);
  exploder.close();
});
