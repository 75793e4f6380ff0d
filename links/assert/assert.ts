import { AssertionError } from "./assertion_error.ts";

/**
 * Claims that `expr` is truthy, and narrows its type so.
 *
 * @throws {AssertionError} with `msg`, or without a message.
 */
export function assert(expr: unknown, msg = ""): asserts expr {
  if (!expr) throw new AssertionError(msg);
}
