import {
  assert,
  assertAlmostEquals,
  assertArrayIncludes,
  assertEquals,
  assertExists,
  assertGreater,
  assertGreaterOrEqual,
  assertInstanceOf,
  AssertionError,
  assertLess,
  assertLessOrEqual,
  assertMatch,
  assertNotEquals,
  assertRejects,
  assertStrictEquals,
  assertStringIncludes,
  assertThrows,
  equal,
  fail,
  unreachable,
} from "@std/assert";
import { assertEquals as assertEqualsFromSubpath } from "@std/assert/equals";

/** Runs `fn` and returns its failure message, in plain JavaScript: nothing here is trusted yet. */
function failureOf(fn: () => unknown): string {
  try {
    fn();
  } catch (error) {
    if (error instanceof AssertionError && error.name === "AssertionError") return error.message;
    throw error;
  }
  throw new Error(`Expected ${fn} to fail`);
}

/** As `failureOf()`, for a function that returns a promise. */
async function rejectionOf(fn: () => Promise<unknown>): Promise<string> {
  try {
    await fn();
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
    throw error;
  }
  throw new Error(`Expected ${fn} to fail`);
}

function mustInclude(text: string, ...parts: string[]): void {
  for (const part of parts) {
    if (!text.includes(part)) {
      throw new Error(`Expected ${JSON.stringify(text)} to include ${part}`);
    }
  }
}

class Point {
  #x: number;
  constructor(x: number) {
    this.#x = x;
  }
  get x(): number {
    return this.#x;
  }
}

function cycle(value: number): unknown {
  const node: Record<string, unknown> = { value };
  node.self = node;
  return node;
}

function used(expression: RegExp): RegExp {
  expression.test("aa");
  return expression;
}

const shared = (): void => {};

const EQUAL: [string, unknown, unknown][] = [
  ["a number and itself", 5, 5],
  ["0 and -0", [0], [-0]],
  ["NaN and NaN", { n: NaN }, { n: NaN }],
  ["equal strings", "world", "world"],
  ["equal bigints", 10n, 10n],
  ["nested objects whatever the order of keys", { a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }],
  ["a null prototype and a plain one", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ["equal symbol keys", { [Symbol.for("k")]: 1 }, { [Symbol.for("k")]: 1 }],
  ["equal regular expressions", /a/g, /a/g],
  ["regular expressions used and unused", used(/a/g), /a/g],
  ["equal dates", new Date(3), new Date(3)],
  ["invalid dates", new Date(NaN), new Date(NaN)],
  ["equal URLs", new URL("ftp://h/a"), new URL("ftp://h/a")],
  ["sets in another order", new Set([1, 2]), new Set([2, 1])],
  ["sets of equal objects", new Set([{ a: 1 }, { a: 2 }]), new Set([{ a: 2 }, { a: 1 }])],
  ["maps in another order", new Map([["a", [1]], ["b", [2]]]), new Map([["b", [2]], ["a", [1]]])],
  ["maps with equal object keys", new Map([[{ x: 1 }, "v"]]), new Map([[{ x: 1 }, "v"]])],
  ["equal bytes", new Uint8Array([1, 2]), new Uint8Array([0, 1, 2]).subarray(1)],
  ["floats with NaN and -0", new Float64Array([NaN, 0]), new Float64Array([NaN, -0])],
  ["equal buffers", new Uint8Array([1, 2]).buffer, new Uint8Array([1, 2]).buffer],
  ["instances with equal getters", new Point(1), new Point(1)],
  ["cycles", cycle(1), cycle(1)],
  ["a function and itself", { shared }, { shared }],
];

const UNEQUAL: [string, unknown, unknown][] = [
  ["different numbers", 5, 6],
  ["a number and its text", 1, "1"],
  ["a number and a bigint", 1, 1n],
  ["null and undefined", null, undefined],
  ["null and an object", null, {}],
  ["an absent property and an undefined one", { a: undefined }, {}],
  ["undefined under different keys", { a: undefined }, { b: undefined }],
  ["different symbol keys", { [Symbol("k")]: 1 }, { [Symbol("k")]: 1 }],
  ["arrays of different lengths", [1, 2, 3], [1, 2]],
  ["arrays in another order", [1, 2], [2, 1]],
  ["an array and an array-like object", [1], { 0: 1 }],
  ["different regular expressions", /a/, /a/g],
  ["different dates", new Date(3), new Date(4)],
  ["different URLs", new URL("ftp://h/a"), new URL("ftp://h/b")],
  ["different sets", new Set([1]), new Set([2])],
  ["sets of which one has a property", Object.assign(new Set([1]), { p: 1 }), new Set([1])],
  ["sets of different objects", new Set([{ a: 1 }]), new Set([{ a: 2 }])],
  ["maps of different sizes", new Map([[1, 1]]), new Map([[1, 1], [2, 2]])],
  ["maps with different values", new Map([["a", 1]]), new Map([["a", 2]])],
  ["maps with different object keys", new Map([[{ x: 1 }, 1]]), new Map([[{ x: 2 }, 1]])],
  ["different bytes", new Uint8Array([1, 2]), new Uint8Array([1, 3])],
  ["different floats", new Float32Array([1]), new Float32Array([2])],
  ["floats of different lengths", new Float64Array([1]), new Float64Array([1, 2])],
  ["typed arrays of different types", new Uint8Array([1]), new Int8Array([1])],
  ["different buffers", new Uint8Array([1]).buffer, new Uint8Array([2]).buffer],
  ["instances with different getters", new Point(1), new Point(2)],
  ["an instance and a plain object", new (class A {})(), {}],
  ["different cycles", cycle(1), cycle(2)],
  ["two functions", () => 1, () => 1],
];

for (const [what, a, b] of EQUAL) {
  Deno.test(`equal() is true of ${what}`, () => {
    if (equal(a, b) !== true || equal(b, a) !== true) throw new Error("Expected true");
  });
}

for (const [what, a, b] of UNEQUAL) {
  Deno.test(`equal() is false of ${what}`, () => {
    if (equal(a, b) !== false || equal(b, a) !== false) throw new Error("Expected false");
  });
}

Deno.test("equal() throws on weak collections", () => {
  assertThrows(() => equal(new WeakMap(), new WeakMap()), TypeError, "Cannot compare WeakMap");
  assertThrows(() => equal(new WeakSet(), new WeakSet()), TypeError, "Cannot compare WeakSet");
});

Deno.test("equal() compares 64 MB of bytes in under a second", () => {
  const a = new Uint8Array(64_000_000).fill(7);
  const b = a.slice();
  const start = performance.now();
  if (!equal(a, b)) throw new Error("Expected true");
  const elapsed = performance.now() - start;
  if (elapsed > 1000) throw new Error(`Took ${elapsed} ms`);
});

Deno.test("assert() passes what is truthy and throws with the message on what is not", () => {
  assert("x");
  for (const value of [false, 0, "", null, undefined, NaN]) {
    const message = failureOf(() => assert(value, "why"));
    if (message !== "why") throw new Error(message);
  }
});

Deno.test("assert() narrows the type", () => {
  const value = [1].at(0);
  assert(value !== undefined);
  value.toFixed();
});

Deno.test("assertEquals() passes equal values", () => {
  assertEquals({ a: [1, new Date(2)] }, { a: [1, new Date(2)] });
  assertEqualsFromSubpath(new Set([1]), new Set([1]));
});

Deno.test("assertEquals() throws with both values when they differ", () => {
  mustInclude(
    failureOf(() => assertEquals(41, 42)),
    "Values are not equal.\n\n\n    [Diff] Actual / Expected\n\n\n-   41\n+   42\n",
  );
  mustInclude(failureOf(() => assertEquals<unknown>(1, "1")), "-   1\n", '+   "1"\n');
  mustInclude(failureOf(() => assertEquals("left", "right")), "-   left\n+   right\n");
  mustInclude(
    failureOf(() => assertEquals(new Date(0), new Date(1))),
    "-   1970-01-01T00:00:00.000Z\n+   1970-01-01T00:00:00.001Z",
  );
});

Deno.test("assertEquals() puts the caller's message after a colon", () => {
  mustInclude(
    failureOf(() => assertEquals(1, 2, "row count")),
    "Values are not equal: row count\n",
  );
});

Deno.test("assertEquals() marks the lines that differ and names the place", () => {
  const message = failureOf(() => assertEquals({ a: 1, b: ["x"] }, { a: 1, b: ["y"] }));
  mustInclude(
    message,
    '    {\n      a: 1,\n      b: [\n-       "x",\n+       "y",\n      ],\n    }',
    'First difference at .b[0]: "x" / "y"',
  );
});

Deno.test("assertEquals() shows line ends and control characters of strings", () => {
  mustInclude(
    failureOf(() => assertEquals("a\r\nb\tc", "a\nb c")),
    "-   a\\r\\n\n-   b\\tc\n+   a\\n\n+   b c\n",
  );
});

Deno.test("assertEquals() stays short on long values and still shows the difference", () => {
  const bytes = new Uint8Array(1_000_000);
  const otherBytes = bytes.slice();
  otherBytes[777_777] = 200;
  const rows = Array.from({ length: 20_000 }, (_, id) => ({ id }));
  const otherRows = rows.map(({ id }) => ({ id: id === 12_345 ? -1 : id }));
  const cases: [unknown, unknown, string[]][] = [
    [bytes, otherBytes, ["[777777]: 0 / 200", "+     200,"]],
    [rows, otherRows, ["[12345].id: 12345 / -1", "-       id: 12345,"]],
    [{ rows }, { rows: otherRows }, [".rows[12345].id: 12345 / -1"]],
    [rows, rows.slice(1, -1), ["lengths 20000 / 19998"]],
    [rows, rows.slice(0, -1), [".length: 20000 / 19999"]],
    ["x".repeat(500_000) + "one", "x".repeat(500_000) + "two", ["xone\n", "xtwo\n"]],
    [{ s: "x".repeat(9000) + "one" }, { s: "x".repeat(9000) + "two" }, ["xone", "xtwo"]],
  ];
  for (const [actual, expected, parts] of cases) {
    const message = failureOf(() => assertEquals(actual, expected));
    mustInclude(message, ...parts);
    if (message.length > 10_000) throw new Error(`The message has ${message.length} characters`);
  }
});

Deno.test("assertNotEquals() throws with both values when they are equal", () => {
  assertNotEquals([1], [2]);
  assertNotEquals<unknown>(1, "1");
  mustInclude(
    failureOf(() => assertNotEquals("same", "same", "why")),
    'Expected actual: "same" not to be: "same": why',
  );
});

Deno.test("assertNotEquals() stays short on long values", () => {
  const rows = Array.from({ length: 20_000 }, (_, id) => ({ id }));
  const message = failureOf(() => assertNotEquals(rows, rows));
  if (message.length > 10_000) throw new Error(`The message has ${message.length} characters`);
});

Deno.test("assertStrictEquals() throws with both values when they are not the same", () => {
  const object = {};
  assertStrictEquals(object, object);
  assertStrictEquals(NaN, NaN);
  mustInclude(failureOf(() => assertStrictEquals(1, 2)), "not strictly equal.", "-   1\n+   2\n");
  mustInclude(failureOf(() => assertStrictEquals(0, -0)), "-   0\n+   -0\n");
  mustInclude(failureOf(() => assertStrictEquals("a", "b", "why")), "strictly equal: why\n");
});

Deno.test("assertStrictEquals() says so when two objects only look the same", () => {
  mustInclude(
    failureOf(() => assertStrictEquals({ x: 1 }, { x: 1 })),
    "Values have the same structure but are not reference-equal.",
    "      x: 1,",
  );
});

Deno.test("assertAlmostEquals() passes within the tolerance, both ends included", () => {
  assertAlmostEquals(0.1 + 0.2, 0.3);
  assertAlmostEquals(0.01, 0.02, 0.1);
  assertAlmostEquals(4, 2, 2);
  assertAlmostEquals(NaN, NaN);
  assertAlmostEquals(Infinity, Infinity);
});

Deno.test("assertAlmostEquals() throws with both numbers beyond the tolerance", () => {
  mustInclude(failureOf(() => assertAlmostEquals(1, 3, 1)), '"1"', '"3"', 'delta "2"');
  mustInclude(failureOf(() => assertAlmostEquals(1, 1.000001)), '"1"', '"1.000001e+0"');
  failureOf(() => assertAlmostEquals(1e-12, 0));
  failureOf(() => assertAlmostEquals(NaN, 1));
});

Deno.test("assertExists() passes anything but null and undefined", () => {
  const value: string | undefined = ["a"].at(0);
  assertExists(value);
  value.at(0);
  for (const present of [0, "", false, NaN]) assertExists(present);
  mustInclude(failureOf(() => assertExists(null)), '"null"');
  mustInclude(failureOf(() => assertExists(undefined, "why")), '"undefined"', ": why");
});

const COMPARISONS: [string, typeof assertLess, string, [number, number, boolean][]][] = [
  ["assertGreater", assertGreater, ">", [[2, 1, true], [1, 1, false], [0, 1, false]]],
  ["assertGreaterOrEqual", assertGreaterOrEqual, ">=", [[2, 1, true], [1, 1, true], [0, 1, false]]],
  ["assertLess", assertLess, "<", [[1, 2, true], [1, 1, false], [1, 0, false]]],
  ["assertLessOrEqual", assertLessOrEqual, "<=", [[1, 2, true], [1, 1, true], [1, 0, false]]],
];

for (const [name, compare, sign, cases] of COMPARISONS) {
  Deno.test(`${name}() throws with both values unless the first is ${sign} the second`, () => {
    for (const [actual, expected, holds] of cases) {
      if (holds) {
        compare(actual, expected);
        continue;
      }
      const message = failureOf(() => compare(actual, expected));
      mustInclude(message, `Expect ${actual} ${sign} ${expected}`);
      if (failureOf(() => compare(actual, expected, "why")) !== "why") {
        throw new Error("No message");
      }
    }
    failureOf(() => compare(NaN, NaN));
  });
}

Deno.test("assertInstanceOf() passes an instance, also of a subclass or an abstract class", () => {
  abstract class Shape {
    readonly sides = 0;
  }
  class Square extends Shape {}
  const value: unknown = new Square();
  assertInstanceOf(value, Shape);
  value.sides.toFixed();
  const error: unknown = new TypeError("x");
  assertInstanceOf(error, Error);
  error.message.at(0);
});

Deno.test("assertInstanceOf() throws with both class names", () => {
  mustInclude(failureOf(() => assertInstanceOf([], Map)), '"Map" but was "Array".');
  mustInclude(failureOf(() => assertInstanceOf(null, Map)), '"Map" but was "null"');
  mustInclude(
    failureOf(() => assertInstanceOf(1, Number, "why")),
    '"Number" but was "number": why',
  );
  mustInclude(failureOf(() => assertInstanceOf(Map, Map)), "not an instanced object");
});

Deno.test("assertMatch() throws with the text and the expression", () => {
  assertMatch("RDSP2401.dbc", /^RD/);
  mustInclude(failureOf(() => assertMatch("abc", /x+/, "why")), '"abc"', '"/x+/"', ": why");
});

Deno.test("assertStringIncludes() throws with both strings", () => {
  assertStringIncludes("RDSP2401.dbc", "SP24");
  mustInclude(failureOf(() => assertStringIncludes("abc", "x", "why")), '"abc"', '"x": why');
});

Deno.test("assertArrayIncludes() throws with both arrays and what is missing", () => {
  assertArrayIncludes([1, 2, 3], [3, 1, 1]);
  assertArrayIncludes([{ a: 1 }], [{ a: 1 }]);
  assertArrayIncludes(new Uint8Array([1, 2]), new Uint8Array([2]));
  assertArrayIncludes([NaN], [NaN]);
  const message = failureOf(() => assertArrayIncludes(["here"], ["here", "gone"], "why"));
  mustInclude(message, '"here"', ": why\nmissing: [\n", '"gone"');
});

Deno.test("fail() and unreachable() throw with their reason", () => {
  const messages = [fail, unreachable].flatMap((f) => [failureOf(f), failureOf(() => f("why"))]);
  assertEquals(messages, [
    "Failed assertion.",
    "Failed assertion: why",
    "Unreachable.",
    "Unreachable: why",
  ]);
});

Deno.test("AssertionError is an Error with a cause", () => {
  const cause = new Error("why");
  const error = new AssertionError("what", { cause });
  assert(error instanceof Error);
  assertStrictEquals(error.cause, cause);
  assertEquals([error.name, error.message], ["AssertionError", "what"]);
});

abstract class BaseError extends Error {}
class ReadError extends BaseError {
  readonly offset = 7;
}

function throwing(value: unknown): () => never {
  return () => {
    throw value;
  };
}

Deno.test("assertThrows() returns what was thrown", () => {
  const error = new ReadError("cut short");
  assertStrictEquals(assertThrows(throwing(error)), error);
  assertStrictEquals(assertThrows(throwing(undefined)), undefined);
  assertStrictEquals(assertThrows(throwing("text")), "text");
  assertEquals(assertThrows(throwing(error), ReadError, "cut").offset, 7);
  assertStrictEquals(assertThrows(throwing(error), BaseError), error);
  assertThrows(throwing(new Error("\x1b[31mred\x1b[39m text")), Error, "red text");
});

Deno.test("assertThrows() throws when nothing is thrown", () => {
  mustInclude(failureOf(() => assertThrows(() => 1)), "Expected function to throw.");
  mustInclude(failureOf(() => assertThrows(() => 1, "why")), "Expected function to throw: why");
  mustInclude(failureOf(() => assertThrows(() => 1, Error, "x", "why")), "to throw: why");
});

Deno.test("assertThrows() throws on another class, another message or no error", () => {
  const range = throwing(new RangeError("too far"));
  mustInclude(
    failureOf(() => assertThrows(range, TypeError, "", "why")),
    'Expected error to be instance of "TypeError", but was "RangeError": why',
  );
  mustInclude(
    failureOf(() => assertThrows(range, RangeError, "too near")),
    'Expected error message to include "too near", but got "too far".',
  );
  mustInclude(
    failureOf(() => assertThrows(throwing("text"), Error)),
    "A non-Error object was thrown.",
  );
});

Deno.test("assertRejects() resolves to what the promise was rejected with", async () => {
  const error = new ReadError("cut short");
  assertStrictEquals(await assertRejects(() => Promise.reject(error)), error);
  assertStrictEquals(await assertRejects(() => Promise.reject(undefined)), undefined);
  assertEquals((await assertRejects(() => Promise.reject(error), ReadError, "cut")).offset, 7);
  assertStrictEquals(await assertRejects(() => Promise.reject(error), BaseError), error);
});

Deno.test("assertRejects() rejects when the promise resolves", async () => {
  const resolve = () => Promise.resolve(1);
  mustInclude(await rejectionOf(() => assertRejects(resolve)), "Expected function to reject.");
  mustInclude(await rejectionOf(() => assertRejects(resolve, "why")), "to reject: why");
});

Deno.test("assertRejects() rejects on another class, another message or no error", async () => {
  const range = () => Promise.reject(new RangeError("too far"));
  mustInclude(
    await rejectionOf(() => assertRejects(range, TypeError)),
    'Expected error to be instance of "TypeError", but was "RangeError".',
  );
  mustInclude(
    await rejectionOf(() => assertRejects(range, RangeError, "too near", "why")),
    'Expected error message to include "too near", but got "too far": why',
  );
  mustInclude(
    await rejectionOf(() => assertRejects(() => Promise.reject("text"), Error)),
    "A non-Error object was rejected.",
  );
});

Deno.test("assertRejects() rejects when the function throws or returns no promise", async () => {
  const reason = "Function throws when expected to reject.";
  mustInclude(await rejectionOf(() => assertRejects(throwing(new Error("now")))), reason);
  // @ts-expect-error a function that returns no promise is refused by its type too
  mustInclude(await rejectionOf(() => assertRejects(() => 1)), reason);
});
