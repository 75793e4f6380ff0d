/**
 * An oracle: how the text of a field reads, said as plainly as possible and with nothing from
 * `src`: the platform's own decoder, number parser and calendar.
 */

const DAY = 86_400_000;
const windows1252 = new TextDecoder("windows-1252");

/** Bytes as windows-1252, one character a byte. */
export function readText(bytes: Uint8Array): string {
  return windows1252.decode(bytes);
}

/** The number in a trimmed field, `null` when there is none. */
export function readNumber(text: string): number | null {
  if (!/^[-+]?(\d|\.\d)[\d.]*(e[-+]?\d+)?$/i.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** The number in a trimmed field if it is a whole one of 32 bits, else `null`. */
export function readInt32(text: string): number | null {
  const number = readNumber(text);
  return number !== null && Number.isInteger(number) && Math.abs(number + 0.5) < 2 ** 31
    ? number + 0
    : null;
}

/** The day in a trimmed field in milliseconds since 1970, `null` when there is none. */
export function readDay(text: string, format: "YYYYMMDD" | "DDMMYYYY"): number | null {
  const short = /^(?<y>\d\d)(?<m>\d\d)(?<d>\d\d)$/.exec(text);
  const found = short ??
    (format === "YYYYMMDD"
      ? /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/
      : /^(?<d>\d\d)(?<m>\d\d)(?<y>\d{4})$/).exec(text) ??
    /^(?<y>\d{4})[-/](?<m>\d\d)[-/](?<d>\d\d)$/.exec(text) ??
    /^(?<d>\d\d)[-/](?<m>\d\d)[-/](?<y>\d{4})$/.exec(text);
  if (found === null) return null;
  const [y, m, d] = [found.groups!.y!, found.groups!.m!, found.groups!.d!].map(Number);
  const year = short === null ? y! : y! >= 98 ? 1800 + y! : 1900 + y!;
  const date = new Date(0);
  date.setUTCFullYear(year, m! - 1, d);
  const isDay = year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === m! - 1 &&
    date.getUTCDate() === d;
  return isDay ? Math.floor(date.getTime() / DAY) * DAY : null;
}
