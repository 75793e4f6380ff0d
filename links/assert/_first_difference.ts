import { isTypedArray } from "./_equal_elements.ts";
import { firstUnequalIndex } from "./_first_unequal_index.ts";
import { equal } from "./equal.ts";

/** The innermost place where two values differ, and what stands there on either side. */
export interface FirstDifference {
  /** How to get there from the whole value, as in `.rows[3].name`; empty for the whole value. */
  path: string;
  /** What the actual value has there; `undefined` when it has nothing. */
  actual: unknown;
  /** What the expected value has there; `undefined` when it has nothing. */
  expected: unknown;
}

const MAX_DEPTH = 100;

/**
 * Follows two unequal values down arrays, typed arrays, maps and plain objects to the first place
 * where they differ. It stops at values it cannot follow, such as sets, and a hundred levels down.
 */
export function firstDifference(actual: unknown, expected: unknown): FirstDifference {
  const place: FirstDifference = { path: "", actual, expected };
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const step = firstStep(place.actual, place.expected);
    if (step === undefined) break;
    place.path += step.path;
    place.actual = step.actual;
    place.expected = step.expected;
  }
  return place;
}

function firstStep(actual: unknown, expected: unknown): FirstDifference | undefined {
  if (typeof actual !== "object" || actual === null) return undefined;
  if (typeof expected !== "object" || expected === null) return undefined;
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return undefined;
  if (isSequence(actual) && isSequence(expected)) return stepIntoSequence(actual, expected);
  if (actual instanceof Map && expected instanceof Map) {
    for (const key of new Set([...actual.keys(), ...expected.keys()])) {
      const step = {
        path: `.get(${Deno.inspect(key, { strAbbreviateSize: 50 })})`,
        actual: actual.get(key),
        expected: expected.get(key),
      };
      if (!equal(step.actual, step.expected)) return step;
    }
    return undefined;
  }
  for (const key of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
    const step = {
      path: /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key)
        ? `.${key}`
        : `[${JSON.stringify(key)}]`,
      actual: Reflect.get(actual, key),
      expected: Reflect.get(expected, key),
    };
    if (!equal(step.actual, step.expected)) return step;
  }
  return undefined;
}

function isSequence(value: object): value is ArrayLike<unknown> {
  return Array.isArray(value) || isTypedArray(value);
}

function stepIntoSequence(
  actual: ArrayLike<unknown>,
  expected: ArrayLike<unknown>,
): FirstDifference | undefined {
  const at = firstUnequalIndex(actual, expected);
  if (at < Math.min(actual.length, expected.length)) {
    return { path: `[${at}]`, actual: actual[at], expected: expected[at] };
  }
  if (actual.length === expected.length) return undefined;
  return { path: ".length", actual: actual.length, expected: expected.length };
}
