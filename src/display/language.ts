/**
 * Numbers, sizes and dates as the two languages of the views write them.
 *
 * @module
 */

/** The languages of the views: Portuguese as in Brazil, and English. */
export type Language = "pt" | "en";

/** A number given as digits, `-12345.50`, written as the language does: `-12.345,50`, `-12,345.50`. */
export function localDigits(digits: string, lang: Language): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (parts === null) return digits;
  const [, sign = "", whole = "", fraction] = parts;
  const [point, separator] = lang === "pt" ? [",", "."] : [".", ","];
  // Four digits stay together: most of them are years.
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  return sign + grouped + (fraction === undefined ? "" : point + fraction);
}

/** A number in the shortest form that is exact. */
export function localNumber(value: number, lang: Language): string {
  return localDigits(String(value), lang);
}

/** A share as a percentage with one decimal, never rounded to none or to all: `<0,1%`, `>99,9%`. */
export function localShare(part: number, whole: number, lang: Language): string {
  if (whole === 0 || part === 0) return "0%";
  if (part === whole) return "100%";
  const share = 100 * part / whole;
  const mark = share < 0.1 ? "<" : share > 99.9 ? ">" : "";
  return `${mark}${localDigits(Math.min(99.9, Math.max(0.1, share)).toFixed(1), lang)}%`;
}

/** A day or an instant, given as ISO 8601: `31/01/2008` in Portuguese. */
export function localDate(iso: string, lang: Language): string {
  if (lang === "en") return iso;
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(.*))?$/.exec(iso);
  if (parts === null) return iso;
  const [, year, month, day, time] = parts;
  return `${day}/${month}/${year}${time === undefined ? "" : ` ${time}`}`;
}

const UNITS = ["B", "kB", "MB", "GB", "TB"];

/** Bytes in decimal units with one decimal. */
export function localSize(bytes: number, lang: Language): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.95 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${localDigits(unit === 0 ? String(value) : value.toFixed(1), lang)} ${UNITS[unit]}`;
}

/** `1 linha`, `4.185 linhas`. */
export function localCount(
  howMany: number,
  [one, many]: readonly [one: string, many: string],
  lang: Language,
): string {
  return `${localNumber(howMany, lang)} ${howMany === 1 ? one : many}`;
}

/** A time: `0,4 s`, `45 s`, `12 min`, `2 h 5 min`. */
export function localSeconds(seconds: number, lang: Language): string {
  if (seconds < 9.95) return `${localDigits(seconds.toFixed(1), lang)} s`;
  if (seconds < 89.5) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const rest = minutes % 60;
  return `${localNumber(Math.floor(minutes / 60), lang)} h${rest === 0 ? "" : ` ${rest} min`}`;
}
