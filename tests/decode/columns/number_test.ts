import { assert, assertEquals, fail } from "@std/assert";
import { parseNumber } from "../../../src/decode/columns/number.ts";
import { latin1 } from "../raw_dbf.ts";
import { seededRandom } from "../seeded_random.ts";

const pure = { permissions: "none" } as const;

/** Parses a text between digits that are not its own. */
function parse(text: string): number {
  const block = latin1(`99${text}99`);
  return parseNumber(block, 2, 2 + text.length);
}

const numbers: readonly (readonly [text: string, value: number])[] = [
  ["0", 0],
  ["7", 7],
  ["007", 7],
  ["  12", 12],
  ["12  ", 12],
  [" 12 ", 12],
  ["\0\0 12\0", 12],
  ["-3", -3],
  ["+5", 5],
  ["-0", -0],
  ["-0.00", -0],
  ["1.50", 1.5],
  [".5", 0.5],
  ["-.5", -0.5],
  ["5.", 5],
  ["0.1", 0.1],
  ["1e3", 1000],
  ["1E3", 1000],
  ["1e+3", 1000],
  ["1.5e-3", 0.0015],
  ["1e-999", 0],
  ["1e308", 1e308],
  ["123456789012345", 123456789012345],
  ["999999999999999", 999999999999999],
  ["0.123456789012345", 0.123456789012345],
  ["1234567890123.45", 1234567890123.45],
  ["9007199254740993", 9007199254740992],
  ["9999999999999999", 10000000000000000],
  ["1234567890123456", 1234567890123456],
  ["12345678901234567", 12345678901234568],
  ["0.1000000000000000055511151231257827", 0.1],
  ["0000000000000000000000000000000000012", 12],
  ["2147483647", 2147483647],
  ["2147483648", 2147483648],
  ["-2147483648", -2147483648],
  ["99999999999999999999999999999999999999", 1e38],
];

const noNumbers = [
  "",
  " ",
  "   ",
  "\0\0",
  " \0 ",
  "****",
  "*",
  "-",
  "+",
  ".",
  "-.",
  "+.",
  "--1",
  "+-1",
  "-+1",
  "1-",
  "1 2",
  "1\x002",
  "- 1",
  "1,5",
  "1.5.2",
  "1..5",
  "..5",
  "1e",
  "1e+",
  "e5",
  ".e5",
  "1e5.5",
  "1e999",
  "-1e999",
  "0x10",
  "0b1",
  "1_000",
  "1n",
  "NaN",
  "Infinity",
  "-Infinity",
  "inf",
  "12a",
  "a12",
  "\t12",
  "12\n",
  "\xa012",
  "\xb2",
  "1234567890123456x",
  "1234567890123456 7",
];

Deno.test("parseNumber() gives the nearest double when a field holds a number", pure, () => {
  for (const [text, value] of numbers) {
    const got = parse(text);
    assert(Object.is(got, value), `${JSON.stringify(text)} gave ${got}`);
  }
});

Deno.test("parseNumber() gives NaN when a field is blank or holds no number", pure, () => {
  for (const text of noNumbers) assertEquals(parse(text), NaN, JSON.stringify(text));
});

/** A decimal number, of the kinds that fields hold and of kinds that they do not. */
function randomDecimal(random: (limit: number) => number): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(random(10))).join("");
  const sign = ["", "", "", "-", "+"][random(5)]!;
  const whole = digits(random(3) === 0 ? random(22) : random(9));
  const point = random(2) === 0;
  const fraction = point ? digits(random(4) === 0 ? random(22) : random(5)) : "";
  const exponent = random(10) === 0
    ? `${"eE"[random(2)]}${["", "-", "+"][random(3)]}${random(330)}`
    : "";
  const body = whole + (point ? "." : "") + fraction;
  return /\d/.test(body) ? sign + body + exponent : sign + "0" + exponent;
}

Deno.test("parseNumber() equals Number() when given any of 100,000 random decimals", pure, () => {
  const seed = 20240131;
  const random = seededRandom(seed);
  for (let i = 0; i < 100_000; i++) {
    const text = randomDecimal(random);
    const value = Number(text);
    const expected = Number.isFinite(value) ? value : NaN;
    const padded = " ".repeat(random(4)) + text + " ".repeat(random(2));
    if (!Object.is(parse(padded), expected)) {
      fail(`seed ${seed}, number ${i}: ${JSON.stringify(padded)} gave ${parse(padded)}`);
    }
  }
});

Deno.test("parseNumber() never gives a number for text that Number() refuses", pure, () => {
  const seed = 5;
  const random = seededRandom(seed);
  for (let i = 0; i < 100_000; i++) {
    const text = Array.from({ length: 1 + random(8) }, () => "0123456789.-+eE* ,"[random(18)]).join(
      "",
    );
    const got = parse(text);
    const plain = text.replace(/^ +| +$/g, "");
    const value = plain === "" || plain.includes(" ") ? NaN : Number(plain);
    const expected = Number.isFinite(value) ? value : NaN;
    if (!Object.is(got, expected)) {
      fail(`seed ${seed}, text ${i}: ${JSON.stringify(text)} gave ${got}`);
    }
  }
});
