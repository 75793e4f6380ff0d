/**
 * Guesses what a mistyped name meant.
 *
 * @module
 */

/**
 * Folds a name for comparison: no accents, no letter case, no blanks around it, and `-` for every
 * run of blanks, underscores and dashes inside (`centro oeste` and `Centro-Oeste` fold alike).
 */
export function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").trim().toUpperCase().replace(
    /[\s_\p{Pd}]+/gu,
    "-",
  );
}

/** The number of letters to insert, drop, change or swap with their neighbour to get `b` from `a`. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(
        current[j - 1]! + 1,
        previous[j]! + 1,
        previous[j - 1]! + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, beforePrevious[j - 2]! + 1);
      }
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * Returns the candidates nearest to a mistyped name, in the order given: those at the smallest
 * distance in letters, if that is at most a third of the name (at least one letter). Letter case
 * and accents do not count. An empty array means that nothing is near.
 */
export function nearest(name: string, candidates: readonly string[]): readonly string[] {
  const wanted = fold(name);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let smallest = limit;
  let found: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate));
    if (distance > smallest) continue;
    if (distance < smallest) found = [];
    smallest = distance;
    found.push(candidate);
  }
  return found;
}
