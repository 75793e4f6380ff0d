import { isTypedArray } from "./_equal_elements.ts";
import { firstUnequalIndex } from "./_first_unequal_index.ts";

/** A pair of values cut to what fits a message. */
export interface Excerpt<T> {
  /** The part of the actual value around the first difference. */
  actual: T;
  /** The part of the expected value at the same place. */
  expected: T;
  /** Index of the parts' first element or character; `undefined` when nothing was cut off. */
  start: number | undefined;
}

const STRING = { before: 100, whole: 2000 };
const ARRAY = { before: 5, whole: 50 };

/** Cuts two long strings to the 2,000 characters from 100 before their first difference. */
export function excerptStrings(actual: string, expected: string): Excerpt<string> {
  if (Math.max(actual.length, expected.length) <= STRING.whole) {
    return { actual, expected, start: undefined };
  }
  const start = Math.max(0, firstUnequalIndex(actual, expected) - STRING.before);
  const end = start + STRING.whole;
  return {
    actual: actual.slice(start, end),
    expected: expected.slice(start, end),
    start,
  };
}

/**
 * Cuts two long arrays, or two long typed arrays of one type, to the 50 elements from 5 before
 * their first difference. Other values come back as they are.
 */
export function excerptElements(actual: unknown, expected: unknown): Excerpt<unknown> {
  if (
    !isSliceable(actual) || !isSliceable(expected) ||
    !sameClass(actual, expected)
  ) {
    return { actual, expected, start: undefined };
  }
  if (Math.max(actual.length, expected.length) <= ARRAY.whole) {
    return { actual, expected, start: undefined };
  }
  const start = Math.max(0, firstUnequalIndex(actual, expected) - ARRAY.before);
  const end = start + ARRAY.whole;
  return {
    actual: actual.slice(start, end),
    expected: expected.slice(start, end),
    start,
  };
}

interface Sliceable extends ArrayLike<unknown> {
  slice(start: number, end: number): unknown;
}

function isSliceable(value: unknown): value is Sliceable {
  return Array.isArray(value) || isTypedArray(value);
}

function sameClass(a: object, b: object): boolean {
  return Object.getPrototypeOf(a) === Object.getPrototypeOf(b);
}
