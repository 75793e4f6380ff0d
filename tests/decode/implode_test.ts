import {
  assert,
  assertEquals,
  assertLess,
  assertLessOrEqual,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { implode, type ImplodeOptions, Imploder } from "../../src/decode/implode.ts";
import { realFiles, realFileTest } from "../fixtures.ts";
import { explodeSlowly, streamOfTokens, type Token, tokensSlowly } from "./explode_slowly.ts";
import { randomBytes } from "./random_bytes.ts";
import { seededRandom } from "./seeded_random.ts";

const DICTIONARIES = [1024, 2048, 4096] as const;
const MODES: readonly Required<ImplodeOptions>[] = (["binary", "coded"] as const)
  .flatMap((literals) => DICTIONARIES.map((dictionary) => ({ literals, dictionary })));

/** Fails at the first byte that differs; `assertEquals` is slow for megabytes. */
function assertSame(actual: Uint8Array, expected: Uint8Array, label: string): void {
  const at = expected.findIndex((byte, index) => byte !== actual[index]);
  if (at >= 0 || actual.length !== expected.length) {
    throw new Error(`${label}: ${actual.length} bytes, other than expected from byte ${at} on`);
  }
}

function assertRoundTrip(bytes: Uint8Array, options: ImplodeOptions, label: string): void {
  const where = `${label}, ${JSON.stringify(options)}`;
  assertSame(explodeSlowly(implode(bytes, options)), bytes, where);
}

/** Implodes the bytes in pieces, in one buffer that is used again for each. */
function implodeInPieces(bytes: Uint8Array, length: number, options?: ImplodeOptions): number[] {
  const imploder = new Imploder(options);
  const buffer = new Uint8Array(length);
  const stream: number[] = [];
  for (let at = 0; at < bytes.length; at += length) {
    const piece = bytes.subarray(at, at + length);
    buffer.set(piece);
    stream.push(...imploder.write(buffer.subarray(0, piece.length)));
    buffer.fill(0xee);
  }
  stream.push(...imploder.close());
  return stream;
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Noise of the values 0 to 127, so that what is planted in it is found nowhere else. */
function noise(length: number, seed = 1): Uint8Array {
  const random = seededRandom(seed);
  return Uint8Array.from({ length }, () => random(128));
}

/** The matches of a stream, each as `[length, distance]`. */
function matchesOf(stream: Uint8Array): [number, number][] {
  return [...tokensSlowly(stream)].flatMap((token) =>
    "length" in token ? [[token.length, token.distance] as [number, number]] : []
  );
}

Deno.test("implode() writes the worked vector of the format's description", () => {
  const stream = implode(textBytes("AIAIAIAIAIAIA"), { dictionary: 1024 });
  assertEquals(stream.toHex(), "00048224258f807f");
});

Deno.test("implode() writes the mode, the dictionary and the end code for no bytes", () => {
  const streams = MODES.map((options) => implode(new Uint8Array(0), options).toHex());
  assertEquals(streams, ["000401ff", "000501ff", "000601ff", "010401ff", "010501ff", "010601ff"]);
});

Deno.test("implode() takes raw literals and 4 KiB when no options are given", () => {
  assertEquals(implode(textBytes("A")).toHex(), "00068202fe01");
});

Deno.test("implode() keeps inputs of 0 to 20 bytes in all modes", () => {
  for (let length = 0; length <= 20; length++) {
    for (const options of MODES) {
      assertRoundTrip(new Uint8Array(length), options, `${length} zeros`);
      assertRoundTrip(noise(length), options, `${length} bytes of noise`);
      assertRoundTrip(textBytes("abc".repeat(7).slice(0, length)), options, `${length} of abc`);
    }
  }
});

Deno.test("implode() keeps every byte value in all modes", () => {
  const bytes = Uint8Array.from({ length: 512 }, (_, index) => index * 3);
  for (const options of MODES) assertRoundTrip(bytes, options, "all values");
});

Deno.test("implode() keeps runs around each length where the code changes", () => {
  const edges = [
    2,
    3,
    4,
    8,
    9,
    10,
    12,
    16,
    24,
    40,
    48,
    72,
    136,
    264,
    516,
    518,
    519,
    520,
    1035,
    4096,
  ];
  for (const edge of edges) {
    for (const length of [edge - 1, edge, edge + 1, edge + 2]) {
      for (const options of MODES) {
        assertRoundTrip(new Uint8Array(length).fill(0x20), options, `run of ${length}`);
      }
    }
  }
});

Deno.test("implode() writes no match longer than the 516 bytes of PKWARE's compressor", () => {
  for (const length of [516, 517, 518, 519, 520, 521, 1032, 1033, 1034, 40_000]) {
    const stream = implode(new Uint8Array(length));
    const longest = Math.max(...matchesOf(stream).map(([length]) => length));
    assertEquals(longest, Math.min(length - 1, 516), `run of ${length}`);
    assertEquals(explodeSlowly(stream), new Uint8Array(length));
  }
});

Deno.test("implode() matches two bytes up to 256 back, and not from 257", () => {
  for (const [distance, expected] of [[2, 1], [255, 1], [256, 1], [257, 0], [300, 0]] as const) {
    const bytes = noise(400);
    for (const at of [320 - distance, 320]) bytes.set([200, 201], at);
    const found = matchesOf(implode(bytes)).filter(([length, back]) =>
      length === 2 && back === distance
    );
    // a pair of the noise may by chance lie at the same distance
    assertLessOrEqual(expected, found.length, `distance ${distance}`);
    if (distance > 256) assertEquals(found.length, 0, `distance ${distance}`);
    assertEquals(explodeSlowly(implode(bytes)), bytes);
  }
});

Deno.test("implode() reaches one byte less than the dictionary back, as PKWARE's does", () => {
  const planted = Uint8Array.from({ length: 40 }, (_, index) => 200 + index);
  for (const dictionary of DICTIONARIES) {
    for (const distance of [1023, 1024, 2047, 2048, 4095, 4096]) {
      const bytes = noise(9_000);
      for (const at of [4_500 - distance, 4_500]) bytes.set(planted, at);
      const stream = implode(bytes, { dictionary });
      const found = matchesOf(stream).some(([length, back]) => length === 40 && back === distance);
      assertStrictEquals(found, distance < dictionary, `${distance} back in ${dictionary}`);
      assertEquals(explodeSlowly(stream), bytes);
    }
  }
});

Deno.test("implode() keeps inputs around the length of a block, and matches across it", () => {
  const blockLength = 32 * 1024;
  const record = noise(700);
  for (const blocks of [1, 2, 3]) {
    for (const extra of [-3, -2, -1, 0, 1, 2, 3, 700]) {
      const length = blocks * blockLength + extra;
      const bytes = Uint8Array.from({ length }, (_, index) => record[index % 700]!);
      for (const options of MODES) assertRoundTrip(bytes, options, `${length} bytes`);
      // one match per 516 bytes, and a short one at the end of each block
      assertLess(implode(bytes).length, 700 * 9 / 8 + length / 516 * 4 + 40);
    }
  }
});

Deno.test("implode() prefers the nearer match of two, and a long one to two short ones", () => {
  const near = implode(textBytes("SAO PAULO.....SAO PAULO/////SAO PAULO"));
  assertEquals(matchesOf(near).at(-1), [9, 14]);
  const long = implode(textBytes("30100003020000/3010+02000-301000030200"));
  assertEquals(matchesOf(long).at(-1), [12, 26]);
});

Deno.test("implode() writes what a slow search finds to be the fewest bits for short inputs", () => {
  // within 0.5 %: positions inside long matches, and the last two of a block, are not searched
  let ours = 0;
  let fewest = 0;
  for (let seed = 0; seed < 60; seed++) {
    const random = seededRandom(seed);
    const bytes = Uint8Array.from({ length: 20 + random(150) }, () => 48 + random(3));
    ours += bitsOf([...tokensSlowly(implode(bytes))]);
    fewest += fewestBits(bytes);
  }
  assertLessOrEqual(fewest, ours);
  assertLessOrEqual(ours, fewest * 1.005);
});

/** Bits of a stream of these tokens. */
function bitsOf(tokens: Token[]): number {
  return tokens.reduce((sum, token) => sum + tokenBits(token), 0);
}

const tokenBitsKnown = new Map<string, number>();

/** Bits of one token: eight of them make a stream longer by as many bytes. */
function tokenBits(token: Token): number {
  const key = JSON.stringify(token);
  const known = tokenBitsKnown.get(key);
  if (known !== undefined) return known;
  const eight = streamOfTokens(new Array<Token>(8).fill(token)).length;
  const bits = eight - streamOfTokens([]).length;
  tokenBitsKnown.set(key, bits);
  return bits;
}

/** The cheapest tokens by trying every length at every distance from every position. */
function fewestBits(bytes: Uint8Array): number {
  const fewest = new Array<number>(bytes.length + 1).fill(Infinity);
  fewest[0] = 0;
  for (let at = 0; at < bytes.length; at++) {
    const offer = (token: Token, length: number): void => {
      fewest[at + length] = Math.min(fewest[at + length]!, fewest[at]! + tokenBits(token));
    };
    offer({ literal: bytes[at]! }, 1);
    for (let distance = 1; distance <= at; distance++) {
      for (let length = 1; bytes[at + length - 1] === bytes[at + length - 1 - distance]; length++) {
        if (at + length > bytes.length) break;
        if (length >= 2 && (length > 2 || distance <= 256)) offer({ length, distance }, length);
      }
    }
  }
  return fewest.at(-1)!;
}

Deno.test("implode() keeps invented bytes in all modes", () => {
  for (let seed = 0; seed < 400; seed++) {
    const { bytes, label } = randomBytes(seed, 60_000);
    assertRoundTrip(bytes, MODES[seed % MODES.length]!, label);
  }
});

Deno.test("Imploder writes the same stream wherever the input is cut", () => {
  for (const options of MODES) {
    const random = seededRandom(7);
    const table = textBytes(
      Array.from({ length: 3_000 }, (_, row) => ` ${row} 2024 ${random(90)}`.padEnd(25)).join(""),
    );
    const whole = [...implode(table, options)];
    for (const length of [1, 7, 4096, 32_767, 32_768, 32_769, table.length + 1]) {
      assertEquals(implodeInPieces(table, length, options), whole, `pieces of ${length}`);
    }
  }
});

Deno.test("Imploder.write() takes no bytes, and gives its result to the caller", () => {
  const imploder = new Imploder();
  const first = imploder.write(new Uint8Array(0));
  assertEquals(first.toHex(), "0006");
  imploder.write(noise(100_000));
  assertEquals(first.toHex(), "0006");
  assertStrictEquals(first.buffer.byteLength, 2);
});

Deno.test("Imploder gives out compressed bytes while the input goes in", () => {
  const imploder = new Imploder();
  let longest = 0;
  for (let count = 0; count < 100; count++) {
    longest = Math.max(longest, imploder.write(noise(32 * 1024, count)).length);
  }
  assertLess(0, longest);
  assertLess(longest, 40_000);
  assertLess(imploder.close().length, 4);
});

Deno.test("Imploder throws when it is used after close()", () => {
  const imploder = new Imploder();
  imploder.close();
  assertThrows(() => imploder.write(new Uint8Array(1)), TypeError, "it is closed");
  assertThrows(() => imploder.close(), TypeError, "it is closed");
});

Deno.test("Imploder throws when an option is none of its values", () => {
  const literals = { literals: "ascii" } as unknown as ImplodeOptions;
  assertThrows(() => implode(new Uint8Array(1), literals), RangeError, `literals "ascii"`);
  const dictionary = { dictionary: 8192 } as unknown as ImplodeOptions;
  assertThrows(() => implode(new Uint8Array(1), dictionary), RangeError, `dictionary "8192"`);
});

/** The imploded body of a `.dbc` file: after the header and the CRC. */
function bodyOf(dbc: Uint8Array): Uint8Array {
  return dbc.subarray((dbc[8]! | dbc[9]! << 8) + 4);
}

let originalTotal = 0;
let total = 0;

// 15 % more was the bound set; as it is no file comes out larger, and the whole 3.9 % smaller
realFileTest(
  "implode() makes each of the 84 real files no larger than DataSUS did",
  (file, dbc) => {
    const original = bodyOf(dbc);
    const bytes = explodeSlowly(original);
    const stream = implode(bytes);
    assertSame(explodeSlowly(stream), bytes, file.path);
    assertLessOrEqual(stream.length, original.length);
    originalTotal += original.length;
    total += stream.length;
    if (file === realFiles.at(-1)) assertLess(total / originalTotal, 0.965);
  },
);

realFileTest(
  "real files have raw literals, 516 bytes a match, 4095 bytes back at most",
  (_, dbc) => {
    const body = bodyOf(dbc);
    assertEquals([...body.subarray(0, 2)], [0, 6]);
    for (const token of tokensSlowly(body)) {
      assert("literal" in token || (token.length <= 516 && token.distance <= 4095));
    }
  },
);

Deno.test("implode() reaches for nothing before the first byte, when NULs stand there", () => {
  const smallest = Uint8Array.of(32, 32, 57, 0, 0, 32, 32, 32, 0, 0, 32, 32, 57);
  for (const mode of MODES) assertRoundTrip(smallest, mode, "the smallest");
  for (let seed = 1; seed <= 3000; seed++) {
    const random = seededRandom(seed);
    const alphabet = [0, 0x20, 0x39, 0x41].slice(0, 1 + random(4));
    const bytes = Uint8Array.from(
      { length: random(200) },
      () => alphabet[random(alphabet.length)]!,
    );
    const mode = MODES[random(MODES.length)]!;
    assertRoundTrip(bytes, mode, `seed ${seed}`);
  }
});
