import { suffix } from "./_suffix.ts";
import { AssertionError } from "./assertion_error.ts";

/**
 * Claims that a string matches a regular expression. One with the `g` or `y` flag begins at its
 * `lastIndex` and moves it.
 *
 * @throws {AssertionError} with the string and the expression.
 */
export function assertMatch(actual: string, expected: RegExp, msg?: string): void {
  if (expected.test(actual)) return;
  throw new AssertionError(`Expected actual: "${actual}" to match: "${expected}"${suffix(msg)}`);
}
