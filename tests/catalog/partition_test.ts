import { assertEquals, assertThrows } from "@std/assert";
import type { Group } from "../../src/catalog/dataset.ts";
import {
  compilePattern,
  eraOf,
  eraPattern,
  eraPatternIn,
  isKnownGap,
  partitionsOf,
  patternRegExp,
  periodOf,
  spellRule,
  templateName,
  toPartition,
  toScopedPartition,
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

Deno.test("toScopedPartition() names what no UF's file holds", () => {
  assertEquals(toScopedPartition("1995", "unknown"), {
    key: "IG-1995",
    year: 1995,
    scope: "unknown",
  });
  assertEquals(toScopedPartition("2023-01", "nation"), {
    key: "BR-2023-01",
    year: 2023,
    month: 1,
    scope: "nation",
  });
  assertEquals(periodOf(toScopedPartition("1995", "unknown")), "1995");
});

Deno.test("partitionsOf() throws TypeError when the files are not cut by time", () => {
  assertThrows(
    () => partitionsOf({ ...NATIONAL, partition: "none" }, [], ["2023"]),
    TypeError,
    `Cannot partition PO PO by "2023": its files are not cut by time`,
  );
});

Deno.test("compilePattern() reads and writes parts: letters, or digits after an underscore", () => {
  const pa = compilePattern("PA{UF}{YY}{MM}{PART}.dbc");
  const partition = toPartition("2024-02", "SP");
  assertEquals(pa.match("PASP2402.dbc"), partition);
  for (const [name, part] of [["PASP2402a.dbc", "a"], ["pasp2402_1.dbc", "1"]] as const) {
    assertEquals(pa.match(name), { ...partition, part });
    assertEquals(pa.fileName({ ...partition, part }), name.replace("pasp", "PASP"));
  }
  assertEquals(pa.match("PASP2402D.DBC")?.part, "d");
  assertEquals(pa.match("PASP2402_12.dbc")?.part, "12");
  assertEquals(pa.fileName(partition), "PASP2402.dbc");
  for (const name of ["PASP2402aa.dbc", "PASP2402_.dbc", "PASP2402_a.dbc", "PASP24021.dbc"]) {
    assertEquals(pa.match(name), undefined, name);
  }
});

Deno.test("compilePattern() lets {*} stand for anything but a slash", () => {
  const pattern = compilePattern("Tabela_{YYYY}{MM}_v{*}.zip");
  assertEquals(pattern.match("Tabela_202301_v2301101234.zip"), toPartition("2023-01"));
  assertEquals(pattern.match("Tabela_202301_v.zip"), toPartition("2023-01"));
  assertEquals(pattern.match("Tabela_202301_v1/2.zip"), undefined);
  assertEquals(pattern.fileName(toPartition("2023-01")), "Tabela_202301_v*.zip");
});

Deno.test("patternRegExp() reads rules without a year", () => {
  assertEquals(patternRegExp("{*}_cnv.zip").test("BR_CNV.zip"), true);
  assertEquals(patternRegExp("{UF}_cnv.zip").test("br_cnv.zip"), false);
  assertEquals(patternRegExp("{UF}_cnv.zip").exec("ac_cnv.zip")?.groups?.uf, "ac");
});

Deno.test("templateName() spells the name of the file without rows", () => {
  const cases: readonly [pattern: string, name: string | undefined][] = [
    ["EF{UF}{YY}{MM}.dbc", "efufaamm.dbc"],
    ["PA{UF}{YY}{MM}{PART}.DBC", "paufaamm.dbc"],
    ["DO{UF}{YYYY}.dbc", "doufaaaa.dbc"],
    ["TAB.zip", undefined],
    ["{*}.zip", undefined],
  ];
  for (const [pattern, name] of cases) assertEquals(templateName(pattern), name, pattern);
});

Deno.test("eraPattern() gives the partitions of an era its scope", () => {
  const era = {
    directory: "/d",
    pattern: "DOBR{YYYY}.dbc",
    from: "1996",
    scope: "nation",
  } as const;
  assertEquals(eraPattern(era).match("dobr2023.DBC"), toScopedPartition("2023", "nation"));
  assertEquals(eraPattern(era).match("DOSP2023.dbc"), undefined);
  assertEquals(eraPattern(era).fileName(toScopedPartition("2023", "nation")), "DOBR2023.dbc");
});

Deno.test("eraPattern() reads the year of the directory", () => {
  const pattern = eraPattern({
    directory: "/t/{YYYY}",
    pattern: "{MM}-base{*}.zip",
    from: "2024-02",
  });
  assertEquals(pattern.match("/T/2024/11-base x.zip"), toPartition("2024-11"));
  assertEquals(pattern.match("11-base x.zip"), undefined);
});

Deno.test("eraPatternIn() reads the names of a directory, in any letter case, and of no other", () => {
  const yearly = { directory: "/t/{YYYY}", pattern: "{MM}-base{*}.zip", from: "2024-02" };
  const pattern = eraPatternIn(yearly, "/T/2024");
  assertEquals(pattern?.match("11-base x.zip"), toPartition("2024-11"));
  assertEquals(pattern?.match("13-base x.zip"), undefined);
  assertEquals(pattern?.fileName(toPartition("2024-11")), "11-base*.zip");
  for (const directory of ["/t", "/t/24", "/t/2024/x", "/x/t/2024", "/t/{YYYY}"]) {
    assertEquals(eraPatternIn(yearly, directory), undefined, directory);
  }
  const plain = { directory: "/d/Dados", pattern: "X{YY}.dbc", from: "2000" };
  assertEquals(eraPatternIn(plain, "/D/dados")?.match("x24.DBC"), toPartition("2024"));
  assertEquals(eraPatternIn(plain, "/d"), undefined);
});

Deno.test("spellRule() writes directories and members as well as names", () => {
  const partition = toPartition("2024-02", "SP");
  assertEquals(spellRule("/territorio/tabelas/{YYYY}", partition), "/territorio/tabelas/2024");
  assertEquals(spellRule("POPTBR{YY}.dbf", toPartition("1999")), "POPTBR99.dbf");
  assertEquals(spellRule("tb_municip.dbf", partition), "tb_municip.dbf");
  assertThrows(() => spellRule("{UF}.dbf", toPartition("1999")), TypeError);
});

Deno.test("eraOf() keeps the scopes apart and leaves mirrors out", () => {
  const eras = [
    { directory: "/old", pattern: "DO{UF}{YYYY}.dbc", from: "1996", mirror: true },
    { directory: "/uf", pattern: "DO{UF}{YYYY}.dbc", from: "1996" },
    { directory: "/uf", pattern: "DOBR{YYYY}.dbc", from: "1996", scope: "nation" },
    { directory: "/ig", pattern: "DOIG{YYYY}.dbc", from: "1996", to: "1996", scope: "unknown" },
  ] as const;
  const group: Group = { ...YEARLY, eras };
  assertEquals(eraOf(group, toPartition("1996", "SP")), [eras[1]]);
  assertEquals(eraOf(group, toScopedPartition("1996", "nation")), [eras[2]]);
  assertEquals(eraOf(group, toScopedPartition("1996", "unknown")), [eras[3]]);
  assertEquals(eraOf(group, toScopedPartition("1997", "unknown")), []);
});

Deno.test("isKnownGap() reads ranges without end, and the gaps of unknown UF", () => {
  const group: Group = { ...YEARLY, gaps: { AC: ["2008.."], IG: ["1994"], "*": ["1990"] } };
  assertEquals(isKnownGap(group, toPartition("2007", "AC")), false);
  for (const year of ["2008", "2060"] as const) {
    assertEquals(isKnownGap(group, toPartition(year, "AC")), true);
    assertEquals(isKnownGap(group, toPartition(year, "SP")), false);
  }
  assertEquals(isKnownGap(group, toScopedPartition("1994", "unknown")), true);
  assertEquals(isKnownGap(group, toScopedPartition("1995", "unknown")), false);
  assertEquals(isKnownGap(group, toScopedPartition("1990", "unknown")), false);
});
