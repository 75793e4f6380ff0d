import { fill32, get, set, setNulls } from "./column";
import { allDigits, digits, SPACES } from "./words";

/** Dates of eight digits, `DDMMYYYY` when the column's option is 1, else `YYYYMMDD`. */
export function date(column: usize, positions: usize, from: i32): bool {
  const offset: usize = get(column, 0);
  const isDayFirst = get(column, 36) == 1;
  const values: usize = get(column, 20);
  const end: usize = get(column, 12);
  for (let run: usize = get(column, 16); run < end; run += 2) {
    const record: i32 = load<u16>(run);
    const first = record - from;
    const next = <i32>load<u16>(run, 2) - from;
    const word = load<u64>(<usize>load<u32>(positions + (record << 2)) + offset);
    const number = allDigits(word) ? <i32>digits(word) : word == SPACES ? 0 : -1;
    if (number == 0) {
      fill32(values, first, next, 0);
      setNulls(column, first, next);
      continue;
    }
    const four = number / 10_000;
    const last = number % 10_000;
    const year = isDayFirst ? last : four;
    const month = isDayFirst ? four % 100 : last / 100;
    const day = isDayFirst ? four / 100 : last % 100;
    if (number < 0 || !isDay(year, month, day)) {
      set(column, 16, <u32>run);
      return false;
    }
    fill32(values, first, next, daysOf(year, month, day));
  }
  return true;
}

/** True for a day of the Gregorian calendar, years 1 to 9999. */
// @ts-ignore: decorator
@inline function isDay(year: i32, month: i32, day: i32): bool {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (day <= 28) return true;
  if (month != 2) return day <= (month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31);
  return day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/** Days since 1970-01-01; years are counted from March, so that the leap day comes last. */
// @ts-ignore: decorator
@inline function daysOf(year: i32, month: i32, day: i32): i32 {
  const early = month < 3 ? 1 : 0;
  const y = year - early;
  const m = month - 3 + early * 12;
  return y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day - 1 - 719468;
}
