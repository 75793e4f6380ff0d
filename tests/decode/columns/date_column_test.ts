import { assertEquals } from "@std/assert";
import { DataType } from "apache-arrow";
import { readDay } from "../plain_reading.ts";
import { seededRandom } from "../seeded_random.ts";
import { readColumn } from "./read_column.ts";

const pure = { permissions: "none" } as const;

Deno.test("DateColumn gives dates, nulls and a count of what is no day", pure, () => {
  const fields = [
    "20240131",
    "",
    "00000000",
    "20230230",
    "********",
    "99999999",
    "20240131",
    "19691231",
  ];
  const { values, unparsable, data } = readColumn(fields, "date", { letter: "D" });
  const day = Date.UTC(2024, 0, 31);
  assertEquals(values, [day, null, null, null, null, null, day, -86_400_000]);
  assertEquals([unparsable, data[0]!.nullCount, DataType.isDate(data[0]!.type)], [3, 5, true]);
});

Deno.test(
  "DateColumn reads text as its dateFormat says, and type D always as YYYYMMDD",
  pure,
  () => {
    const fields = ["31012024", "20240131", "01022024"];
    const [january, february] = [Date.UTC(2024, 0, 31), Date.UTC(2024, 1, 1)];
    assertEquals(readColumn(fields, "date", { dateFormat: "DDMMYYYY" }).values, [
      january,
      null,
      february,
    ]);
    assertEquals(readColumn(fields, "date", { dateFormat: "YYYYMMDD" }).values, [
      null,
      january,
      null,
    ]);
    assertEquals(readColumn(fields, "date").values, [null, january, null]);
    const typed = readColumn(fields, "date", { letter: "D", dateFormat: "DDMMYYYY" });
    assertEquals(typed.values, [null, january, null]);
  },
);

Deno.test(
  "DateColumn reads dates of six, eight and ten characters when its field is wider",
  pure,
  () => {
    const fields = [
      "950731",
      "19950731",
      "1995-07-31",
      "31/07/1995",
      "  19950731",
      "000000",
      "9507",
    ];
    for (const width of [10, 12, 16, 254]) {
      const { values, unparsable } = readColumn(fields, "date", { width });
      const day = Date.UTC(1995, 6, 31);
      assertEquals(values, [day, day, day, day, day, null, null], `width ${width}`);
      assertEquals(unparsable, 1);
    }
  },
);

Deno.test("DateColumn reads YYMMDD when its field is six wide", pure, () => {
  const { values } = readColumn(["970101", "980101", "000000", "      ", "991231"], "date");
  const [a, b, c] = [Date.UTC(1997, 0, 1), Date.UTC(1898, 0, 1), Date.UTC(1899, 11, 31)];
  assertEquals(values, [a, b, null, null, c]);
});

Deno.test(
  "DateColumn gives every field its own day when they are more than it remembers",
  pure,
  () => {
    for (const dateFormat of ["YYYYMMDD", "DDMMYYYY"] as const) {
      const seed = 17;
      const random = seededRandom(seed);
      const known = Array.from({ length: 10_000 }, () => {
        const two = (limit: number) => String(random(limit)).padStart(2, "0");
        const [year, month, day] = [String(1890 + random(140)), two(14), two(33)];
        return dateFormat === "YYYYMMDD" ? year + month + day : day + month + year;
      });
      const fields = Array.from({ length: 60_000 }, () => known[random(known.length)]!);
      const { values, unparsable } = readColumn(fields, "date", { dateFormat, pieces: 5000 });
      const expected = fields.map((field) => readDay(field, dateFormat));
      assertEquals(values, expected, `seed ${seed}`);
      assertEquals(unparsable, expected.filter((value) => value === null).length);
    }
  },
);
