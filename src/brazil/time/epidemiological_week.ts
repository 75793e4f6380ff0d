/** An epidemiological week (semana epidemiológica, SE). */
export interface EpidemiologicalWeek {
  /** The year that the week counts to, which near 1 January may not be the day's. */
  readonly year: number;
  /** From 1 to 52 or 53. */
  readonly week: number;
  /** Both as SINAN writes them, in `SEM_PRI` and its like: `202401`; older rows have `012024`. */
  readonly code: string;
}

const DAY = 86_400_000;

/**
 * The epidemiological week of a day, as the Ministry of Health counts it: weeks go from Sunday to
 * Saturday, and the first of a year is the one that has at least four of its days in January, that is
 * the one with 4 January.
 *
 * Source: SINAN, Calendário Epidemiológico; compared with `DT_SIN_PRI` and `SEM_PRI` of real files.
 *
 * @param day `YYYY-MM-DD`, or a `Date`, of which the day in UTC counts.
 *
 * @example
 * ```ts
 * import { epidemiologicalWeek } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(epidemiologicalWeek("2023-01-01").code, "202301");
 * assertEquals(epidemiologicalWeek("2020-12-31").code, "202053");
 * assertEquals(epidemiologicalWeek("2021-01-02").code, "202053");
 * ```
 *
 * @throws {RangeError} When there is no such day.
 */
export function epidemiologicalWeek(day: string | Date): EpidemiologicalWeek {
  const time = dayTime(day);
  const saturday = sundayOf(time) + 6 * DAY;
  // The year in which most of the week's days, and so its Wednesday, lie.
  const year = new Date(saturday - 3 * DAY).getUTCFullYear();
  const week = 1 + (sundayOf(time) - firstSunday(year)) / (7 * DAY);
  return { year, week, code: `${year}${String(week).padStart(2, "0")}` };
}

/**
 * The first day, a Sunday, of an epidemiological week, as `YYYY-MM-DD`.
 *
 * @throws {RangeError} When the year has no such week.
 */
export function epidemiologicalWeekStart(year: number, week: number): string {
  const start = firstSunday(year) + (week - 1) * 7 * DAY;
  const weeks = (firstSunday(year + 1) - firstSunday(year)) / (7 * DAY);
  if (!(Number.isInteger(week) && week >= 1 && week <= weeks)) {
    throw new RangeError(`Cannot find week ${week} of ${year}: it has ${weeks} weeks`);
  }
  return new Date(start).toISOString().slice(0, 10);
}

function dayTime(day: string | Date): number {
  const text = day instanceof Date ? undefined : day;
  const time = day instanceof Date ? Math.floor(day.getTime() / DAY) * DAY : Date.parse(day);
  const isDay = text === undefined ||
    /^\d{4}-\d\d-\d\d$/.test(text) && new Date(time || 0).toISOString().startsWith(text);
  if (Number.isNaN(time) || !isDay) {
    throw new RangeError(`Cannot tell the week of "${day}": there is no such day`);
  }
  return time;
}

function sundayOf(time: number): number {
  return time - new Date(time).getUTCDay() * DAY;
}

/** The Sunday on or before 4 January. */
function firstSunday(year: number): number {
  return sundayOf(Date.UTC(year, 0, 4));
}
