/**
 * Local stand-in for the functions of `jsr:@std/assert` that this repository uses. An assertion
 * returns when its claim holds and throws {@linkcode AssertionError} when it does not.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals([1, 2].map((n) => n * 2), [2, 4]);
 * ```
 *
 * @module
 */
export { assertAlmostEquals } from "./almost_equals.ts";
export { type ArrayLikeArg, assertArrayIncludes } from "./array_includes.ts";
export { assert } from "./assert.ts";
export { AssertionError } from "./assertion_error.ts";
export { equal } from "./equal.ts";
export { assertEquals } from "./equals.ts";
export { assertExists } from "./exists.ts";
export { fail } from "./fail.ts";
export { assertGreater } from "./greater.ts";
export { assertGreaterOrEqual } from "./greater_or_equal.ts";
export { type AnyConstructor, assertInstanceOf } from "./instance_of.ts";
export { assertLess } from "./less.ts";
export { assertLessOrEqual } from "./less_or_equal.ts";
export { assertMatch } from "./match.ts";
export { assertNotEquals } from "./not_equals.ts";
export { assertRejects } from "./rejects.ts";
export { assertStrictEquals } from "./strict_equals.ts";
export { assertStringIncludes } from "./string_includes.ts";
export { assertThrows } from "./throws.ts";
export { unreachable } from "./unreachable.ts";
