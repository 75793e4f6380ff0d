import { describeDifference } from "./_difference.ts";
import { suffix } from "./_suffix.ts";
import { AssertionError } from "./assertion_error.ts";
import { equal } from "./equal.ts";

/**
 * Claims that two values are deeply equal, as {@linkcode equal} sees it.
 *
 * @throws {AssertionError} with both values, line by line. Long values are cut to the part around
 * the first difference.
 */
export function assertEquals<T>(actual: T, expected: T, msg?: string): void {
  if (equal(actual, expected)) return;
  throw new AssertionError(
    `Values are not equal${suffix(msg)}\n${describeDifference(actual, expected)}`,
  );
}
