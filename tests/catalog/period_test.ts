import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import {
  comparePeriods,
  formatPeriod,
  isWithin,
  monthsBetween,
  parsePeriod,
  parsePeriods,
  type Period,
  type TimeSelection,
} from "../../src/catalog/period.ts";
import type { PartitionKind } from "../../src/catalog/dataset.ts";
import { DataSusError } from "../../src/error.ts";

function assertQueryError(run: () => unknown, message: string): DataSusError {
  const error = assertThrows(run, DataSusError);
  assertEquals(error.message, message);
  assertEquals(error.code, "QUERY");
  assertStringIncludes(error.hint ?? "", " ");
  return error;
}

Deno.test("parsePeriod() takes a year or a month apart and formatPeriod() puts it together", () => {
  assertEquals(parsePeriod("2015"), { year: 2015 });
  assertEquals(parsePeriod("2015-01"), { year: 2015, month: 1 });
  assertEquals(parsePeriod("1970-12"), { year: 1970, month: 12 });
  for (const period of ["1970", "2069", "1992-01", "2026-12"]) {
    assertEquals(formatPeriod(parsePeriod(period)), period as Period);
  }
});

Deno.test("parsePeriod() throws QUERY when the text is no period", () => {
  for (
    const text of ["", "15", "2015-1", "201501", "2015/01", "2015-01-01", " 2015", "2015-01\n"]
  ) {
    assertQueryError(
      () => parsePeriod(text),
      `Cannot select period "${text}": it is neither a month nor a year`,
    );
  }
  assertQueryError(
    () => parsePeriod("2015-13"),
    `Cannot select month "13": months run from 1 to 12`,
  );
  assertQueryError(
    () => parsePeriod("2015-00"),
    `Cannot select month "0": months run from 1 to 12`,
  );
  assertQueryError(
    () => parsePeriod("1969"),
    `Cannot select year "1969": years run from 1970 to 2069`,
  );
});

Deno.test("comparePeriods() sorts in time, a year before its months", () => {
  const sorted: Period[] = ["1999-12", "2000", "2000-01", "2000-02", "2000-10", "2001"];
  assertEquals([...sorted].reverse().sort(comparePeriods), sorted);
  assertEquals(comparePeriods("2000-01", "2000-01"), 0);
});

Deno.test("monthsBetween() lists months, both ends included", () => {
  assertEquals(monthsBetween("2015-03", "2015-03"), ["2015-03"]);
  assertEquals(monthsBetween("2019-11", "2020-02"), ["2019-11", "2019-12", "2020-01", "2020-02"]);
  assertEquals(monthsBetween("2015", "2015").length, 12);
  assertEquals(monthsBetween("2019", "2020-06").length, 18);
  assertEquals(monthsBetween("2019-07", "2020").length, 18);
  const all = monthsBetween("1970", "2069");
  assertEquals(all.length, 1200);
  assertEquals(all, [...new Set(all)].sort(comparePeriods));
});

Deno.test("monthsBetween() throws QUERY when it ends before it begins", () => {
  assertQueryError(
    () => monthsBetween("2021-06", "2019-07"),
    `Cannot select period "2021-06..2019-07": it ends before it begins`,
  );
  assertQueryError(
    () => monthsBetween("2021", "2020"),
    `Cannot select period "2021..2020": it ends before it begins`,
  );
});

Deno.test("isWithin() includes both ends and lets a year and its months overlap", () => {
  const cases: [period: string, from: string, to: string | undefined, expected: boolean][] = [
    ["2008-01", "2008-01", "2008-01", true],
    ["2007-12", "2008-01", undefined, false],
    ["2030-01", "2008-01", undefined, true],
    ["2007-12", "1992-01", "2007-12", true],
    ["2008-01", "1992-01", "2007-12", false],
    ["2007-12", "1992", "2007", true],
    ["2008-01", "1992", "2007", false],
    ["2007", "1996", "2007", true],
    ["2008", "1996", "2007", false],
    ["2007", "2007-06", "2007-08", true],
  ];
  for (const [period, from, to, expected] of cases) {
    assertEquals(isWithin(period, from, to), expected, `${period} in ${from}..${to}`);
  }
});

Deno.test("parsePeriods() lists the months of monthly files", () => {
  const cases: [time: TimeSelection, expected: readonly string[]][] = [
    [{ year: 2023, month: 1 }, ["2023-01"]],
    [{ year: 2023, month: [12, 1, 12] }, ["2023-01", "2023-12"]],
    [{ year: 2023, month: { from: 11, to: 12 } }, ["2023-11", "2023-12"]],
    [{ year: [2023, 2020], month: 6 }, ["2020-06", "2023-06"]],
    [{ year: [2022, 2022], month: [2, 1] }, ["2022-01", "2022-02"]],
    [{ year: { from: 2021, to: 2023 }, month: 2 }, ["2021-02", "2022-02", "2023-02"]],
    [{ year: 2015 }, monthsBetween("2015", "2015")],
    [{ year: [2022, 2023] }, monthsBetween("2022", "2023")],
    [{ year: [2020, 2023] }, [...monthsBetween("2020", "2020"), ...monthsBetween("2023", "2023")]],
    [{ period: "2015-03" }, ["2015-03"]],
    [{ period: "2015" }, monthsBetween("2015-01", "2015-12")],
    [{ period: ["2019-07", "2021-06"] }, monthsBetween("2019-07", "2021-06")],
    [{ period: ["2019", "2020-06"] }, monthsBetween("2019-01", "2020-06")],
    [{ year: undefined, month: undefined, period: "2015-03" }, ["2015-03"]],
    [{ year: 2023, month: 1, period: undefined }, ["2023-01"]],
  ];
  for (const [time, expected] of cases) {
    assertEquals(parsePeriods(time, "uf+month"), expected as Period[], JSON.stringify(time));
    assertEquals(parsePeriods(time, "month"), expected as Period[]);
  }
});

Deno.test("parsePeriods() lists the years of yearly files", () => {
  const cases: [time: TimeSelection, expected: Period[]][] = [
    [{ year: 2023 }, ["2023"]],
    [{ year: [2023, 2020, 2023] }, ["2020", "2023"]],
    [{ year: { from: 2019, to: 2021 } }, ["2019", "2020", "2021"]],
    [{ period: "2015" }, ["2015"]],
    [{ period: ["1999", "2001"] }, ["1999", "2000", "2001"]],
  ];
  for (const [time, expected] of cases) {
    assertEquals(parsePeriods(time, "uf+year"), expected, JSON.stringify(time));
    assertEquals(parsePeriods(time, "year"), expected);
  }
});

Deno.test("parsePeriods() throws QUERY when the time is impossible", () => {
  const cases: [time: TimeSelection, partition: PartitionKind, message: string][] = [
    [{}, "uf+month", "Cannot select a period: neither year nor period is given"],
    [{ month: 1 }, "uf+month", "Cannot select a period: neither year nor period is given"],
    [
      { year: 2015, period: "2015" },
      "month",
      `Cannot select period "2015": year or month is given too`,
    ],
    [
      { month: 1, period: "2015" },
      "month",
      `Cannot select period "2015": year or month is given too`,
    ],
    [{ year: 2015, month: 13 }, "month", `Cannot select month "13": months run from 1 to 12`],
    [{ year: 2015, month: [1, 0] }, "month", `Cannot select month "0": months run from 1 to 12`],
    [{ year: 2015, month: 1.5 }, "month", `Cannot select month "1.5": months run from 1 to 12`],
    [{ year: 15 }, "month", `Cannot select year "15": years run from 1970 to 2069`],
    [{ year: NaN }, "year", `Cannot select year "NaN": years run from 1970 to 2069`],
    [
      { year: "2015" as unknown as number },
      "year",
      `Cannot select year "2015": years run from 1970 to 2069`,
    ],
    [{ year: [] }, "month", `Cannot select year "[]": the list is empty`],
    [{ year: 2015, month: [] }, "month", `Cannot select month "[]": the list is empty`],
    [
      { year: { from: 2015, to: 2014 } },
      "year",
      `Cannot select year "2015..2014": it ends before it begins`,
    ],
    [
      { year: { from: 2015, to: 20150 } },
      "year",
      `Cannot select year "20150": years run from 1970 to 2069`,
    ],
    [
      { year: 2015, month: { from: 11, to: 2 } },
      "month",
      `Cannot select month "11..2": it ends before it begins`,
    ],
    [
      { year: 2015, month: 1 },
      "uf+year",
      `Cannot select month "1": the files of this group are yearly`,
    ],
    [
      { period: "2015-01" },
      "year",
      `Cannot select month "2015-01": the files of this group are yearly`,
    ],
    [
      { period: ["2015", "2016-03"] },
      "year",
      `Cannot select month "2016-03": the files of this group are yearly`,
    ],
    [
      { period: ["2016", "2015"] },
      "year",
      `Cannot select period "2016..2015": it ends before it begins`,
    ],
    [
      { period: ["2016", "2015-12"] },
      "month",
      `Cannot select period "2016..2015-12": it ends before it begins`,
    ],
    [{ period: "july" }, "year", `Cannot select period "july": it is neither a month nor a year`],
  ];
  for (const [time, partition, message] of cases) {
    assertQueryError(() => parsePeriods(time, partition), message);
  }
});

Deno.test("parsePeriods() hints at a list when a season crosses the year", () => {
  const error = assertThrows(
    () => parsePeriods({ year: 2015, month: { from: 11, to: 2 } }, "month"),
    DataSusError,
  );
  assertStringIncludes(error.hint ?? "", "month: [11, 12, 1]");
});
