import { suffix } from "./_suffix.ts";
import { AssertionError } from "./assertion_error.ts";

/** Any class, abstract ones included. */
export type AnyConstructor = abstract new (...args: never[]) => unknown;

/**
 * Claims that a value is an instance of a class or of one derived from it, and narrows its type so.
 *
 * @throws {AssertionError} with the names of the class wanted and of the one found.
 */
export function assertInstanceOf<T extends AnyConstructor>(
  actual: unknown,
  expectedType: T,
  msg?: string,
): asserts actual is T extends abstract new (...args: never[]) => infer Instance ? Instance
  : never {
  if (actual instanceof expectedType) return;
  throw new AssertionError(
    `Expected object to be an instance of "${expectedType.name}"` +
      `${butWas(actual, expectedType.name)}${suffix(msg)}`,
  );
}

function butWas(actual: unknown, expectedName: string): string {
  if (typeof actual === "function") return " but was not an instanced object";
  const name = nameOfClass(actual);
  return name === expectedName ? "" : ` but was "${name}"`;
}

function nameOfClass(value: unknown): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  return value.constructor?.name ?? "Object";
}
