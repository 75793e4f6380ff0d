/**
 * Months and years without data: they have their place on the axis all the same.
 *
 * @module
 */

import type { Axis, Datum, Entry } from "./chart.ts";

/** Places of an axis at most; beyond them missing ones are not put in. */
const MOST_PLACES = 2400;

/** An axis with the months or years that lie between those of the data, and where these went. */
export function withGaps(
  axis: Axis,
  label: (at: number) => string,
): [axis: Axis, places: readonly number[]] {
  const { kind, entries } = axis;
  const same = entries.map((_, i) => i);
  if ((kind !== "month" && kind !== "year") || entries.length < 2) return [axis, same];
  const numbers = entries.map(({ at }) => kind === "year" ? at! : monthNumber(at!));
  // Two places alone do not tell that there is nothing between them; three may be quarters.
  const step = entries.length < 3
    ? 1
    : numbers.slice(1).reduce((step, now, i) => Math.min(step, now - numbers[i]!), 120);
  const offsets = numbers.map((now) => now - numbers[0]!);
  const regular = offsets.every((offset) => offset % step === 0);
  const places = regular ? offsets.map((offset) => offset / step) : offsets;
  const length = places.at(-1)! + 1;
  if (length === entries.length || length > MOST_PLACES) return [axis, same];
  const filled: Entry[] = Array.from({ length }, (_, i) => {
    const number = numbers[0]! + i * (regular ? step : 1);
    const at = kind === "year" ? number : Date.UTC(2000, number - 12 * 2000);
    return { label: label(at), at };
  });
  return [{ ...axis, entries: filled }, places];
}

function monthNumber(at: number): number {
  const day = new Date(at);
  return 12 * day.getUTCFullYear() + day.getUTCMonth();
}

/** The points of one series in order, with a value that is not a number where places are missing. */
export function brokenLine(points: readonly Datum[], { kind }: Axis): Datum[] {
  if (kind !== "month" && kind !== "year") return [...points];
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    return before !== undefined && point.x - before.x > 1
      ? [{ ...point, value: NaN }, point]
      : [point];
  });
}

/** How many months or years lines pass over, each counted once. */
export function missingPlaces(points: readonly Datum[], { kind }: Axis): number {
  if (kind !== "month" && kind !== "year") return 0;
  const missing = new Set<number>();
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before === undefined || before.y !== point.y) return;
    for (let x = before.x + 1; x < point.x; x++) missing.add(x);
  });
  return missing.size;
}
