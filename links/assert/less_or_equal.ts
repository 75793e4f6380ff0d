import { format } from "./_format.ts";
import { AssertionError } from "./assertion_error.ts";

/**
 * Claims that `actual` is less than or equal to `expected`, as `<=` compares them.
 *
 * @throws {AssertionError} with `msg`, or with both values.
 */
export function assertLessOrEqual<T>(actual: T, expected: T, msg?: string): void {
  if (actual <= expected) return;
  throw new AssertionError(msg ?? `Expect ${format(actual)} <= ${format(expected)}`);
}
