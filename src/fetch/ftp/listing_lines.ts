/**
 * The three dialects of directory listings: what IIS writes (DataSUS's server), what UNIX servers
 * write, and MLSD (RFC 3659).
 *
 * @module
 */

/** What a line of a listing says; `other` is a directory, a header, or nothing of interest. */
export type ListedLine =
  | {
    readonly type: "file";
    readonly name: string;
    readonly size?: number;
    readonly modified?: Date;
  }
  | { readonly type: "other" }
  | { readonly type: "unknown" };

const OTHER: ListedLine = { type: "other" };
const UNKNOWN: ListedLine = { type: "unknown" };

/** Hours that DataSUS's server is behind UTC; listings in the DOS style carry no time zone. */
const BRASILIA = 3;

/**
 * A line of a `LIST`, in the style that it is in.
 *
 * @param now Decides the year of UNIX lines that name none.
 */
export function parseListLine(line: string, now: Date): ListedLine {
  if (line.trim() === "" || /^total \d+$/.test(line)) return OTHER;
  return parseDosLine(line) ?? parseUnixLine(line, now) ?? UNKNOWN;
}

const DOS_LINE =
  /^(\d\d)-(\d\d)-(\d{4}|\d\d) {1,8}(\d\d):(\d\d) ?([AP]M)? +(?:<([A-Z]+)>|(\d{1,16})) (.+)$/;

/**
 * ```text
 * 01-27-23  03:14PM               123456 RDAC2301.dbc
 * 11-05-2019  15:14       <DIR>          Dados
 * ```
 *
 * Two-digit years from 70 on are of the 20th century. Times are taken as Brasília's (UTC-3).
 */
function parseDosLine(line: string): ListedLine | undefined {
  const match = DOS_LINE.exec(line);
  if (match === null) return undefined;
  const [, month, day, year, hours, minutes, half, kind, size, name] = match;
  const years = Number(year);
  const fullYear = year!.length === 4 ? years : years + (years >= 70 ? 1900 : 2000);
  const hour = half === undefined ? Number(hours) : Number(hours) % 12 + (half === "PM" ? 12 : 0);
  const modified = timeOf(fullYear, Number(month), Number(day), hour, Number(minutes));
  if (modified === undefined) return UNKNOWN;
  if (kind !== undefined) return OTHER;
  return file(name!, size, new Date(modified.getTime() + BRASILIA * 3_600_000));
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const UNIX_LINE = new RegExp(
  "^([-bcdlps])[-rwxsStTl]{9}[.+@]? +\\d+ +\\S+ +(?:\\S+ +)?(\\d{1,16}) +" +
    "(?:([A-Za-z]{3}) +(\\d{1,2}) +(?:(\\d{4})|(\\d{1,2}):(\\d\\d))|" +
    "(\\d{4})-(\\d\\d)-(\\d\\d) (\\d\\d):(\\d\\d)) (.+)$",
);

/**
 * ```text
 * -rw-r--r--    1 ftp      ftp        123456 Jan 27 15:14 RDAC2301.dbc
 * -rw-r--r--    1 ftp      ftp        123456 Jan 27  2021 RDAC2101.dbc
 * lrwxrwxrwx    1 ftp      ftp            12 Jan 27  2021 RDAC2102.dbc -> ../x.dbc
 * ```
 *
 * Lines without a year are of the last twelve months. Times are taken as UTC, as servers have it
 * that are not told otherwise. A link is listed under its own name; its size and time are not those
 * of the file.
 */
function parseUnixLine(line: string, now: Date): ListedLine | undefined {
  const match = UNIX_LINE.exec(line);
  if (match === null) return undefined;
  const [, type, size, monthName, day, year, hours, minutes] = match;
  const [isoYear, isoMonth, isoDay, isoHours, isoMinutes, name] = match.slice(8);
  if (type === "l") return file(name!.replace(/ -> .*$/, ""), undefined, undefined);
  if (type !== "-") return OTHER;
  const modified = monthName === undefined
    ? timeOf(...[isoYear, isoMonth, isoDay, isoHours, isoMinutes].map(Number) as Time)
    : unixTime(MONTHS.indexOf(monthName.toLowerCase()) + 1, Number(day), year, hours, minutes, now);
  return modified === undefined ? UNKNOWN : file(name!, size, modified);
}

function unixTime(
  month: number,
  day: number,
  year: string | undefined,
  hours: string | undefined,
  minutes: string | undefined,
  now: Date,
): Date | undefined {
  if (year !== undefined) return timeOf(Number(year), month, day, 0, 0);
  const thisYear = now.getUTCFullYear();
  const time = timeOf(thisYear, month, day, Number(hours), Number(minutes));
  // A day's grace for clocks and time zones.
  const isPast = time !== undefined && time.getTime() <= now.getTime() + 86_400_000;
  return isPast ? time : timeOf(thisYear - 1, month, day, Number(hours), Number(minutes));
}

/**
 * A line of an `MLSD` (RFC 3659, section 7).
 *
 * ```text
 * type=file;size=123456;modify=20230127181400;UNIX.mode=0644; RDAC2301.dbc
 * ```
 */
export function parseMlsdLine(line: string): ListedLine {
  const space = line.indexOf(" ");
  if (space < 0 || !line.slice(0, space).endsWith(";")) return line === "" ? OTHER : UNKNOWN;
  const facts = new Map<string, string>();
  for (const fact of line.slice(0, space - 1).split(";")) {
    const equals = fact.indexOf("=");
    if (equals > 0) facts.set(fact.slice(0, equals).toLowerCase(), fact.slice(equals + 1));
  }
  const type = facts.get("type")?.toLowerCase();
  const name = line.slice(space + 1);
  if (type?.startsWith("os.unix=sl") || type?.startsWith("os.unix=sym")) {
    return file(name, undefined, undefined);
  }
  if (type !== "file") return type === undefined ? UNKNOWN : OTHER;
  const modified = parseStamp(facts.get("modify") ?? "");
  const size = facts.get("size");
  return file(name, size !== undefined && /^\d{1,16}$/.test(size) ? size : undefined, modified);
}

/** A time of MLSD or MDTM, in UTC: `20230127181400`, perhaps with a fraction of a second. */
export function parseStamp(text: string): Date | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1, 7).map(Number);
  return timeOf(year!, month!, day!, hours!, minutes!, seconds!);
}

type Time = [year: number, month: number, day: number, hours: number, minutes: number];

/** A time in UTC; `undefined` when there is no such day or hour. */
function timeOf(
  ...[year, month, day, hours, minutes, seconds = 0]: [...Time, number?]
): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hours < 24 &&
    minutes < 60 && seconds < 61;
  return isReal ? date : undefined;
}

function file(name: string, size: string | undefined, modified: Date | undefined): ListedLine {
  const bytes = size === undefined ? undefined : Number(size);
  if (bytes !== undefined && !Number.isSafeInteger(bytes)) return UNKNOWN;
  return {
    type: "file",
    name,
    ...bytes !== undefined && { size: bytes },
    ...modified !== undefined && { modified },
  };
}
