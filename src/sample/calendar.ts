/**
 * Days of the Gregorian calendar as integers: counted from 1970-01-01, or written `YYYYMMDD`.
 *
 * The conversions are Howard Hinnant's ("chrono-compatible low-level date algorithms"): years are
 * counted from March, so that the leap day comes last.
 *
 * @module
 */

/** Days from 1970-01-01 to a day; years 1 to 9999. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((m * 153 + 2) / 5) + day - 1 - 719468;
}

/** The day so many days after 1970-01-01 as the number `YYYYMMDD`; years 1600 to 9999. */
export function civilFromDays(days: number): number {
  // days since 1600-03-01, all divisions below are of small positive integers
  const shifted = days + 135080;
  const era = shifted / 146097 | 0;
  const ofEra = shifted - era * 146097;
  const yearOfEra =
    (ofEra - (ofEra / 1460 | 0) + (ofEra / 36524 | 0) - (ofEra / 146096 | 0)) / 365 |
    0;
  const ofYear = ofEra - (yearOfEra * 365 + (yearOfEra >> 2) - (yearOfEra / 100 | 0));
  const m = (ofYear * 5 + 2) / 153 | 0;
  const day = ofYear - ((m * 153 + 2) / 5 | 0) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  const year = 1600 + era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return (year * 100 + month) * 100 + day;
}
