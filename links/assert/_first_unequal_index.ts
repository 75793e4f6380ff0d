import { equal } from "./equal.ts";

/**
 * The index of the first element, or character, in which two sequences differ; where one is the
 * beginning of the other, the length of the shorter.
 */
export function firstUnequalIndex(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  const shared = Math.min(a.length, b.length);
  let i = 0;
  while (i < shared && (a[i] === b[i] || equal(a[i], b[i]))) i++;
  return i;
}
