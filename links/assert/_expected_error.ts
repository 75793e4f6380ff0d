import { stripVTControlCharacters } from "node:util";
import { suffix } from "./_suffix.ts";
import { AssertionError } from "./assertion_error.ts";

/** A class of errors, abstract ones included. */
export type ErrorClass<E extends Error> = abstract new (...args: never[]) => E;

/** What `assertThrows()` and `assertRejects()` want of the error. */
export interface ExpectedError {
  /** The class it must be an instance of; any value will do without one. */
  errorClass: ErrorClass<Error> | undefined;
  /** What its message must contain; looked at only with a class. */
  msgIncludes: string | undefined;
  /** The caller's own words for the failure. */
  msg: string | undefined;
}

/** Sorts out the arguments `(msg)` and `(ErrorClass, msgIncludes, msg)`. */
export function toExpectedError(
  classOrMsg: ErrorClass<Error> | string | undefined,
  includesOrMsg: string | undefined,
  msg: string | undefined,
): ExpectedError {
  if (typeof classOrMsg === "string") {
    return { errorClass: undefined, msgIncludes: undefined, msg: classOrMsg };
  }
  if (classOrMsg !== undefined && !isErrorClass(classOrMsg)) {
    return {
      errorClass: undefined,
      msgIncludes: undefined,
      msg: includesOrMsg,
    };
  }
  return { errorClass: classOrMsg, msgIncludes: includesOrMsg, msg };
}

/**
 * Checks what was thrown against what was expected. Terminal colours in messages are ignored.
 *
 * @param verb `"thrown"` or `"rejected"`, for the message about a value that is not an error.
 * @throws {AssertionError} with both classes, or with both messages.
 */
export function checkError(error: unknown, expected: ExpectedError, verb: string): void {
  const { errorClass, msgIncludes, msg } = expected;
  if (errorClass === undefined) return;
  if (!(error instanceof Error)) {
    throw new AssertionError(`A non-Error object was ${verb}${suffix(msg)}`);
  }
  const found = error.constructor?.name;
  if (!(error instanceof errorClass)) {
    throw new AssertionError(
      `Expected error to be instance of "${errorClass.name}", ` +
        `but was "${found}"${suffix(msg)}`,
    );
  }
  if (msgIncludes === undefined) return;
  if (strip(error.message).includes(strip(msgIncludes))) return;
  throw new AssertionError(
    `Expected error message to include ${JSON.stringify(msgIncludes)}, ` +
      `but got ${JSON.stringify(error.message)}${suffix(msg)}`,
  );
}

function strip(text: string): string {
  return stripVTControlCharacters(text);
}

function isErrorClass(value: ErrorClass<Error> | null): boolean {
  const prototype: unknown = value?.prototype;
  return prototype === Error.prototype || prototype instanceof Error;
}
