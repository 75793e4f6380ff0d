import { assertEquals, assertThrows } from "@std/assert";
import type { Group } from "../../src/catalog/dataset.ts";
import {
  compilePattern,
  eraOf,
  isKnownGap,
  partitionsOf,
  periodOf,
  toPartition,
} from "../../src/catalog/partition.ts";
import { monthsBetween, type Period } from "../../src/catalog/period.ts";
import { SIH_ER, SIH_RD, SIH_RJ, SIH_SP } from "../../src/catalog/sihsus.ts";
import { UF_CODES } from "../../src/catalog/uf.ts";

const YEARLY: Group = { ...SIH_RD, system: "SIM", code: "DO", partition: "uf+year" };
const NATIONAL: Group = { ...SIH_RD, system: "PO", code: "PO", partition: "year", gaps: {} };
const NATIONAL_MONTHLY: Group = { ...SIH_RD, system: "SIHSUS", code: "CH", partition: "month" };

Deno.test("toPartition() names a partition by its UF, year and month", () => {
  assertEquals(toPartition("2023-01", "SP"), { key: "SP-2023-01", uf: "SP", year: 2023, month: 1 });
  assertEquals(toPartition("2023", "SP"), { key: "SP-2023", uf: "SP", year: 2023 });
  assertEquals(toPartition("2023-01"), { key: "2023-01", year: 2023, month: 1 });
  assertEquals(toPartition("2023"), { key: "2023", year: 2023 });
});

Deno.test("periodOf() gives back the period", () => {
  for (const period of ["2023-01", "2023"] as const) {
    assertEquals(periodOf(toPartition(period, "AC")), period);
    assertEquals(periodOf(toPartition(period)), period);
  }
});

Deno.test("partitionsOf() goes by period, then by UF", () => {
  const keys = (group: Group, periods: Period[]) =>
    partitionsOf(group, ["AC", "SP"], periods).map((partition) => partition.key);
  assertEquals(
    keys(SIH_RD, ["2022-12", "2023-01"]),
    ["AC-2022-12", "SP-2022-12", "AC-2023-01", "SP-2023-01"],
  );
  assertEquals(keys(YEARLY, ["2022", "2023"]), ["AC-2022", "SP-2022", "AC-2023", "SP-2023"]);
  assertEquals(keys(NATIONAL, ["2022", "2023"]), ["2022", "2023"]);
  assertEquals(keys(NATIONAL_MONTHLY, ["2022-12"]), ["2022-12"]);
  assertEquals(keys(SIH_RD, []), []);
  assertEquals(partitionsOf(SIH_RD, [], ["2022-12"]), []);
});

Deno.test("partitionsOf() throws TypeError when the periods do not fit the files", () => {
  assertThrows(
    () => partitionsOf(YEARLY, ["SP"], ["2023-01"]),
    TypeError,
    `Cannot partition SIM DO by "2023-01": its files are yearly`,
  );
  assertThrows(
    () => partitionsOf(SIH_RD, ["SP"], ["2023"]),
    TypeError,
    `Cannot partition SIHSUS RD by "2023": its files are monthly`,
  );
});

Deno.test("compilePattern() reads the names it writes, for every UF and month of 1992-2026", () => {
  const patterns = [
    "RD{UF}{YY}{MM}.dbc",
    "SP{UF}{YY}{MM}.dbc",
    "RJ{UF}{YY}{MM}.dbc",
    "X{UF}{YYYY}{MM}.dbc",
    "{YY}-{MM}{UF}(a+).dbc",
  ].map(compilePattern);
  for (const period of monthsBetween("1992", "2026")) {
    for (const uf of UF_CODES) {
      const partition = toPartition(period, uf);
      for (const pattern of patterns) {
        const name = pattern.fileName(partition);
        assertEquals(pattern.match(name), partition, name);
        assertEquals(pattern.match(name.toLowerCase()), partition, name);
        assertEquals(pattern.match(name.toUpperCase()), partition, name);
      }
    }
  }
});

Deno.test("compilePattern() reads yearly and national names", () => {
  const cases: [pattern: string, name: string, partition: ReturnType<typeof toPartition>][] = [
    ["DO{UF}{YYYY}.dbc", "DOAC1996.DBC", toPartition("1996", "AC")],
    ["DOR{UF}{YY}.dbc", "DORSP79.dbc", toPartition("1979", "SP")],
    ["DOFET{YY}.dbc", "DOFET05.dbc", toPartition("2005")],
    ["DENGBR{YY}.dbc", "DENGBR24.dbc", toPartition("2024")],
    ["CHBR{YY}{MM}.dbc", "CHBR1908.dbc", toPartition("2019-08")],
  ];
  for (const [pattern, name, partition] of cases) {
    assertEquals(compilePattern(pattern).match(name), partition);
    assertEquals(compilePattern(pattern).fileName(partition).toUpperCase(), name.toUpperCase());
  }
});

Deno.test("compilePattern() puts two-digit years from 70 on in the 20th century", () => {
  const pattern = compilePattern("X{YY}.dbc");
  for (let year = 1970; year <= 2069; year++) {
    const name = `X${String(year).slice(2)}.dbc`;
    assertEquals(pattern.match(name)?.year, year);
    assertEquals(pattern.fileName(toPartition(`${year}`)), name);
  }
});

Deno.test("compilePattern() matches a whole name in any letter case, and nothing else", () => {
  const rd = compilePattern("RD{UF}{YY}{MM}.dbc");
  for (const name of ["RDSP0801.dbc", "rdsp0801.DBC", "RDsp0801.Dbc", "rdsp0801.dbc"]) {
    assertEquals(rd.match(name), toPartition("2008-01", "SP"), name);
  }
  const others = [
    "EFufAAmm.dbc",
    "RDufAAmm.dbc",
    "RDXX0801.dbc",
    "RDBR0801.dbc",
    "RDSP0800.dbc",
    "RDSP0813.dbc",
    "RDSP08011.dbc",
    "RDSP0801a.dbc",
    "RDSP0801_1.dbc",
    "RDSP0801xdbc",
    "RDSP0801.dbf",
    "RDSP0801.dbc.tmp",
    "XRDSP0801.dbc",
    " RDSP0801.dbc",
    "RDSP0801.dbc\n",
    "RDſP0801.dbc",
    "RDSP٠٨٠١.dbc",
    "../RDSP0801.dbc",
    "SPSP0801.dbc",
    "",
  ];
  for (const name of others) assertEquals(rd.match(name), undefined, JSON.stringify(name));
  assertEquals(compilePattern("EF{UF}{YY}{MM}.dbc").match("EFufAAmm.dbc"), undefined);
});

Deno.test("compilePattern() tells group SP and UF SP apart", () => {
  const sp = compilePattern("SP{UF}{YY}{MM}.dbc");
  assertEquals(sp.match("SPSP0801.dbc"), toPartition("2008-01", "SP"));
  assertEquals(sp.match("SPRJ0801.dbc"), toPartition("2008-01", "RJ"));
  assertEquals(sp.match("RJSP0801.dbc"), undefined);
});

Deno.test("compilePattern() throws TypeError when its tokens make no sense", () => {
  for (
    const pattern of ["RD.dbc", "RD{UF}{MM}.dbc", "{YY}{YYYY}", "{YY}{YY}", "{YY}{DD}", "{yy}"]
  ) {
    assertThrows(() => compilePattern(pattern), TypeError, `Cannot compile pattern "${pattern}"`);
  }
});

Deno.test("fileName() throws TypeError when the partition lacks what the name needs", () => {
  const rd = compilePattern("RD{UF}{YY}{MM}.dbc");
  assertThrows(
    () => rd.fileName(toPartition("2008", "SP")),
    TypeError,
    `Cannot name the file of "SP-2008": it has nothing for {MM}`,
  );
  assertThrows(() => rd.fileName(toPartition("2008-01")), TypeError, "it has nothing for {UF}");
});

Deno.test("eraOf() finds the directories, oldest first, with both ends included", () => {
  const directories = (group: Group, period: Period) =>
    eraOf(group, toPartition(period, "AL")).map((era) => era.directory.split("/").at(-2));
  assertEquals(directories(SIH_RD, "1991-12"), []);
  assertEquals(directories(SIH_RD, "1992-01"), ["199201_200712"]);
  assertEquals(directories(SIH_RD, "2007-12"), ["199201_200712"]);
  assertEquals(directories(SIH_RD, "2008-01"), ["200801_"]);
  assertEquals(directories(SIH_RD, "2060-01"), ["200801_"]);
  assertEquals(directories(SIH_SP, "1997-05"), []);
  assertEquals(directories(SIH_SP, "1997-06"), ["199201_200712"]);
  assertEquals(directories(SIH_RJ, "2006-11"), ["199201_200712", "200801_"]);
  assertEquals(directories(SIH_RJ, "2007-05"), ["199201_200712", "200801_"]);
  assertEquals(directories(SIH_RJ, "2008-01"), ["200801_"]);
  assertEquals(directories(SIH_ER, "2010-12"), []);
  assertEquals(directories(SIH_ER, "2011-01"), ["200801_"]);
});

Deno.test("isKnownGap() reads single periods and ranges, by UF and for all", () => {
  const cases: [key: string, group: Group, period: Period, uf: "AC" | "RR" | "SP", gap: boolean][] =
    [
      ["single", SIH_RD, "1994-02", "AC", true],
      ["before single", SIH_RD, "1994-01", "AC", false],
      ["another UF", SIH_RD, "1994-02", "SP", false],
      ["before range", SIH_RD, "1995-06", "RR", false],
      ["first of range", SIH_RD, "1995-07", "RR", true],
      ["inside range", SIH_RD, "1995-12", "RR", true],
      ["last of range", SIH_RD, "1996-01", "RR", true],
      ["after range", SIH_RD, "1996-02", "RR", false],
    ];
  for (const [key, group, period, uf, gap] of cases) {
    assertEquals(isKnownGap(group, toPartition(period, uf)), gap, key);
  }
  const everywhere: Group = { ...NATIONAL, gaps: { "*": ["1996", "2007..2008"] } };
  assertEquals(isKnownGap(everywhere, toPartition("1996")), true);
  assertEquals(isKnownGap(everywhere, toPartition("1996", "SP")), true);
  assertEquals(isKnownGap(everywhere, toPartition("2008")), true);
  assertEquals(isKnownGap(everywhere, toPartition("2009")), false);
  assertEquals(isKnownGap(NATIONAL, toPartition("1996")), false);
});
