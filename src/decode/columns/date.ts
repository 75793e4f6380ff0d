import { contentEnd, contentStart } from "./column.ts";

/** How the eight digits of a date stand in a field. */
export type DateFormat = "YYYYMMDD" | "DDMMYYYY";

/** What {@linkcode parseDate} returns for a field that says nothing: blank, or only zeros. */
export const NO_DATE = -0x80000000;
/** What {@linkcode parseDate} returns for a field that is no day of the calendar. */
export const BAD_DATE = -0x7fffffff;

/**
 * The days from 1970-01-01 to the day written in `block` from `from` to `to`.
 *
 * Read are eight digits in `format`; six digits `YYMMDD`, which DataSUS wrote until 1997 only, so
 * the years are 1898 to 1997; and ten characters with separators, year first or day first.
 *
 * @returns the days, {@linkcode NO_DATE} or {@linkcode BAD_DATE}.
 */
export function parseDate(
  block: Uint8Array,
  from: number,
  to: number,
  format: DateFormat,
): number {
  const start = contentStart(block, from, to);
  const end = contentEnd(block, start, to);
  if (isZeros(block, start, end)) return NO_DATE;
  switch (end - start) {
    case 8: {
      const yearAt = format === "YYYYMMDD" ? start : start + 4;
      const monthAt = format === "YYYYMMDD" ? start + 4 : start + 2;
      const dayAt = format === "YYYYMMDD" ? start + 6 : start;
      return daysOf(
        twoDigits(block, yearAt) * 100 + twoDigits(block, yearAt + 2),
        twoDigits(block, monthAt),
        twoDigits(block, dayAt),
      );
    }
    case 6: {
      const year = twoDigits(block, start);
      const month = twoDigits(block, start + 2);
      return daysOf(year + (year >= 98 ? 1800 : 1900), month, twoDigits(block, start + 4));
    }
    case 10:
      return parseSeparated(block, start);
    default:
      return BAD_DATE;
  }
}

/** The same for eight digits that were read as one number, 0 to 99,999,999. */
export function parseDigits(digits: number, format: DateFormat): number {
  if (digits === 0) return NO_DATE;
  const four = digits / 1e4 | 0;
  const last = digits % 1e4;
  return format === "YYYYMMDD"
    ? daysOf(four, last / 100 | 0, last % 100)
    : daysOf(last, four % 100, four / 100 | 0);
}

/** `2019-07-31`, `2019/07/31`, `31/07/2019` or `31-07-2019`. */
function parseSeparated(block: Uint8Array, start: number): number {
  const isSeparator = (at: number): boolean => block[at] === 0x2d || block[at] === 0x2f;
  const yearFirst = isSeparator(start + 4) && isSeparator(start + 7);
  const dayFirst = isSeparator(start + 2) && isSeparator(start + 5);
  if (yearFirst === dayFirst) return BAD_DATE;
  const yearAt = yearFirst ? start : start + 6;
  return daysOf(
    twoDigits(block, yearAt) * 100 + twoDigits(block, yearAt + 2),
    twoDigits(block, yearFirst ? start + 5 : start + 3),
    twoDigits(block, yearFirst ? start + 8 : start),
  );
}

/** NaN when one of the two bytes is no digit. */
function twoDigits(block: Uint8Array, at: number): number {
  const tens = block[at]! - 48;
  const ones = block[at + 1]! - 48;
  return tens >>> 0 > 9 || ones >>> 0 > 9 ? NaN : tens * 10 + ones;
}

function isZeros(block: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (block[i] !== 0x30) return false;
  return true;
}

/** Days since 1970-01-01 of a day of the Gregorian calendar, years 1 to 9999. */
function daysOf(year: number, month: number, day: number): number {
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return BAD_DATE;
  if (day > 28 && day > daysInMonth(year, month)) return BAD_DATE;
  // Years counted from March, so that the leap day comes last.
  const early = month - 3 >> 31; // -1 in January and February, else 0
  const y = year + early;
  const m = month - 3 - early * 12;
  const leapDays = (y >> 2) - (y / 100 | 0) + (y / 400 | 0);
  return y * 365 + leapDays + ((m * 153 + 2) / 5 | 0) + day - 1 - 719468;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
