import { checkError, type ErrorClass, toExpectedError } from "./_expected_error.ts";
import { suffix } from "./_suffix.ts";
import { AssertionError } from "./assertion_error.ts";

/**
 * Claims that calling `fn` throws, and returns what it threw, error or not. For a function that
 * returns a promise use `assertRejects()`.
 *
 * @throws {AssertionError} when `fn` returns.
 */
export function assertThrows(fn: () => unknown, msg?: string): unknown;
/**
 * Claims that calling `fn` throws an error of a class, with a message that contains `msgIncludes`
 * when that is given, and returns the error.
 *
 * @throws {AssertionError} when `fn` returns, throws something that is no error, an error of another
 * class or with another message.
 */
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  ErrorClass: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): E;
export function assertThrows(
  fn: () => unknown,
  classOrMsg?: ErrorClass<Error> | string,
  includesOrMsg?: string,
  msg?: string,
): unknown {
  const expected = toExpectedError(classOrMsg, includesOrMsg, msg);
  try {
    fn();
  } catch (error) {
    checkError(error, expected, "thrown");
    return error;
  }
  throw new AssertionError(`Expected function to throw${suffix(expected.msg)}`);
}
