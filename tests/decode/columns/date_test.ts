import { assertEquals, fail } from "@std/assert";
import { BAD_DATE, type DateFormat, NO_DATE, parseDate } from "../../../src/decode/columns/date.ts";
import { readDay } from "../plain_reading.ts";
import { latin1 } from "../raw_dbf.ts";
import { seededRandom } from "../seeded_random.ts";

const pure = { permissions: "none" } as const;
const DAY = 86_400_000;

/** Parses a text between digits that are not its own. */
function parse(text: string, format: DateFormat = "YYYYMMDD"): number {
  return parseDate(latin1(`11${text}11`), 2, 2 + text.length, format);
}

function day(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

Deno.test("parseDate() gives days since 1970 when a field holds a day", pure, () => {
  const dates: readonly (readonly [string, DateFormat, number])[] = [
    ["19700101", "YYYYMMDD", 0],
    ["19691231", "YYYYMMDD", -1],
    ["20240131", "YYYYMMDD", day(2024, 1, 31)],
    ["31012024", "DDMMYYYY", day(2024, 1, 31)],
    ["20000229", "YYYYMMDD", day(2000, 2, 29)],
    ["29022024", "DDMMYYYY", day(2024, 2, 29)],
    ["99991231", "YYYYMMDD", day(9999, 12, 31)],
    ["00010101", "YYYYMMDD", -719162],
    [" 20240131 ", "YYYYMMDD", day(2024, 1, 31)],
    ["20240131\0\0", "YYYYMMDD", day(2024, 1, 31)],
    ["2019-07-31", "YYYYMMDD", day(2019, 7, 31)],
    ["2019/07/31", "DDMMYYYY", day(2019, 7, 31)],
    ["31/07/2019", "YYYYMMDD", day(2019, 7, 31)],
    ["31-07-2019", "DDMMYYYY", day(2019, 7, 31)],
    ["950731", "YYYYMMDD", day(1995, 7, 31)],
    ["950731", "DDMMYYYY", day(1995, 7, 31)],
    ["970101", "YYYYMMDD", day(1997, 1, 1)],
    ["980101", "YYYYMMDD", day(1898, 1, 1)],
    ["991231", "YYYYMMDD", day(1899, 12, 31)],
    ["000101", "YYYYMMDD", day(1900, 1, 1)],
    ["960229", "YYYYMMDD", day(1996, 2, 29)],
  ];
  for (const [text, format, days] of dates) {
    assertEquals(parse(text, format), days, `${text} ${format}`);
  }
});

Deno.test("parseDate() gives NO_DATE when a field says nothing", pure, () => {
  for (
    const text of [
      "",
      " ",
      "        ",
      "\0\0\0\0\0\0\0\0",
      " \0 ",
      "00000000",
      "000000",
      "0",
      " 0 ",
    ]
  ) {
    for (const format of ["YYYYMMDD", "DDMMYYYY"] as const) {
      assertEquals(parse(text, format), NO_DATE, JSON.stringify(text));
    }
  }
});

Deno.test("parseDate() gives BAD_DATE when a field is no day of the calendar", pure, () => {
  const bad = [
    ..."********,20230230,20230229,19000229,21000229,20230431,20231301,20230001,20230100".split(
      ",",
    ),
    ..."99999999,2023013,202301311,20230A31,2023 131,-0230131,+0230131,2023.131,1".split(","),
    ..."2019-0731,2019 07 31,31/7/2019,31.07.2019,20/19/07/1,2019-02-29".split(","),
    ..."2019-7-31,19-07-31,31/07/19,0000-00-00,00/00/0000,32/01/2019,2019-13-01,----------".split(
      ",",
    ),
    ..."950230,951301,950001,990229,95073,9507,95073A,2024,202401,1,12/31/2019,00000101".split(","),
  ];
  for (const text of bad) assertEquals(parse(text), BAD_DATE, text);
  for (
    const text of [
      "20240131",
      "30022023",
      "29022023",
      "29021900",
      "00012023",
      "01002023",
      "01010000",
    ]
  ) {
    assertEquals(parse(text, "DDMMYYYY"), BAD_DATE, text);
  }
});

Deno.test("parseDate() knows every day from 1800 to 2200 in both formats", pure, () => {
  let days = day(1800, 1, 1);
  const end = day(2201, 1, 1);
  for (; days < end; days++) {
    const [year, month, dayOfMonth] = new Date(days * DAY).toISOString().slice(0, 10).split("-");
    if (parse(`${year}${month}${dayOfMonth}`, "YYYYMMDD") !== days) {
      fail(`${year}${month}${dayOfMonth}`);
    }
    if (parse(`${dayOfMonth}${month}${year}`, "DDMMYYYY") !== days) {
      fail(`${dayOfMonth}${month}${year}`);
    }
  }
});

Deno.test("parseDate() knows which combinations of year, month and day exist", pure, () => {
  for (
    const year of [1582, 1800, 1896, 1900, 1999, 2000, 2001, 2004, 2023, 2024, 2100, 2200, 2400]
  ) {
    for (let rest = 0; rest <= 9999; rest++) {
      const text = `${year}${String(rest).padStart(4, "0")}`;
      const expected = readDay(text, "YYYYMMDD");
      const got = parse(text);
      if (got !== (expected === null ? BAD_DATE : expected / DAY)) fail(`${text} gave ${got}`);
    }
  }
});

Deno.test("parseDate() agrees with the platform's calendar when given any text", pure, () => {
  const seed = 11;
  const random = seededRandom(seed);
  const lengths = [6, 8, 8, 8, 10, 10, 7, 9];
  for (let i = 0; i < 200_000; i++) {
    const length = lengths[random(lengths.length)]!;
    const alphabet = random(4) === 0 ? "0123456789-/ " : "0012";
    let text = Array.from({ length }, () => alphabet[random(alphabet.length)]).join("");
    if (length === 10 && random(2) === 0) {
      text = `${text.slice(0, 2)}/${text.slice(3, 5)}-${text.slice(6)}`;
    }
    if (length === 10 && random(3) === 0) {
      text = `${text.slice(0, 4)}-${text.slice(5, 7)}/${text.slice(8)}`;
    }
    const format = random(2) === 0 ? "YYYYMMDD" : "DDMMYYYY";
    const plain = text.trim();
    const expected = /^0*$/.test(plain) ? NO_DATE : readDay(plain, format);
    const days = expected === null ? BAD_DATE : expected === NO_DATE ? NO_DATE : expected / DAY;
    if (parse(text, format) !== days) {
      fail(
        `seed ${seed}, text ${i}: ${JSON.stringify(text)} ${format} gave ${parse(text, format)}`,
      );
    }
  }
});
