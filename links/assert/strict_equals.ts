import { describeDifference } from "./_difference.ts";
import { firstDifference } from "./_first_difference.ts";
import { format } from "./_format.ts";
import { suffix } from "./_suffix.ts";
import { AssertionError } from "./assertion_error.ts";

/**
 * Claims that two values are the same as `Object.is` sees it: objects by identity, `NaN` the same
 * as `NaN`, `0` not the same as `-0`. Narrows `actual` to the type of `expected`.
 *
 * @throws {AssertionError} with both values, or with the one rendering that both share.
 */
export function assertStrictEquals<T>(
  actual: unknown,
  expected: T,
  msg?: string,
): asserts actual is T {
  if (Object.is(actual, expected)) return;
  if (looksTheSame(actual, expected)) {
    const indented = format(actual).split("\n").map((line) => `    ${line}`).join("\n");
    throw new AssertionError(
      `Values have the same structure but are not reference-equal${suffix(msg)}\n\n${indented}\n`,
    );
  }
  throw new AssertionError(
    `Values are not strictly equal${suffix(msg)}\n${describeDifference(actual, expected)}`,
  );
}

/** Renderings are cut when long, so the values themselves have a say too. */
function looksTheSame(actual: unknown, expected: unknown): boolean {
  return typeof actual !== "string" && format(actual) === format(expected) &&
    firstDifference(actual, expected).path === "";
}
