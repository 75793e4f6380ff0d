import { checkError, type ErrorClass, toExpectedError } from "./_expected_error.ts";
import { suffix } from "./_suffix.ts";
import { AssertionError } from "./assertion_error.ts";

/**
 * Claims that the promise `fn` returns rejects, and resolves to the reason, error or not.
 *
 * @throws {AssertionError} (as a rejection) when the promise resolves, or when `fn` throws or
 * returns no promise.
 */
export function assertRejects(fn: () => PromiseLike<unknown>, msg?: string): Promise<unknown>;
/**
 * Claims that the promise `fn` returns rejects with an error of a class, with a message that
 * contains `msgIncludes` when that is given, and resolves to the error.
 *
 * @throws {AssertionError} (as a rejection) when the promise resolves or rejects with something that
 * is no error, an error of another class or with another message, or when `fn` throws or returns no
 * promise.
 */
export function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  ErrorClass: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): Promise<E>;
export async function assertRejects(
  fn: () => PromiseLike<unknown>,
  classOrMsg?: ErrorClass<Error> | string,
  includesOrMsg?: string,
  msg?: string,
): Promise<unknown> {
  const expected = toExpectedError(classOrMsg, includesOrMsg, msg);
  const promise = callForPromise(fn);
  if (promise === undefined) {
    throw new AssertionError(`Function throws when expected to reject${suffix(expected.msg)}`);
  }
  try {
    await promise;
  } catch (error) {
    checkError(error, expected, "rejected");
    return error;
  }
  throw new AssertionError(`Expected function to reject${suffix(expected.msg)}`);
}

/** What `fn` returns if that is a promise; `undefined` if it is not, or if `fn` throws. */
function callForPromise(fn: () => PromiseLike<unknown>): PromiseLike<unknown> | undefined {
  try {
    const result: unknown = fn();
    return isPromiseLike(result) ? result : undefined;
  } catch {
    return undefined;
  }
}

function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value &&
    typeof value.then === "function";
}
