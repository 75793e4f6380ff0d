import { format } from "./_format.ts";
import { AssertionError } from "./assertion_error.ts";

/**
 * Claims that `actual` is greater than or equal to `expected`, as `>=` compares them.
 *
 * @throws {AssertionError} with `msg`, or with both values.
 */
export function assertGreaterOrEqual<T>(actual: T, expected: T, msg?: string): void {
  if (actual >= expected) return;
  throw new AssertionError(msg ?? `Expect ${format(actual)} >= ${format(expected)}`);
}
