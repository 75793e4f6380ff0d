import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import type { Group } from "../src/catalog/dataset.ts";
import type { MonthSelection, TimeSelection } from "../src/catalog/period.ts";
import { findGroup } from "../src/catalog/systems.ts";
import { type Region, type Uf, UF_CODES, type UfSelection } from "../src/catalog/uf.ts";
import { DataSusError } from "../src/error.ts";
import { datasetName, type PartitionQuery, planPartitions } from "../src/plan.ts";
import { GROUPS } from "./catalog/server_listing.ts";
import { naivePlan } from "./naive_plan.ts";
import { Random } from "./random.ts";

function group(name: string): Group {
  return findGroup(name)!;
}

function keys(name: string, query: PartitionQuery): readonly string[] {
  return planPartitions(group(name), query).map((partition) => partition.key);
}

function assertQueryError(name: string, query: PartitionQuery, message: string): void {
  const error = assertThrows(() => planPartitions(group(name), query), DataSusError);
  assertEquals([error.message, error.code], [message, "QUERY"]);
  assertStringIncludes(error.hint ?? "", " ");
}

Deno.test("planPartitions() refuses some UFs of files that hold the whole country", () => {
  const message = "Cannot plan a scan of SINAN-DENG by UF: its files hold the whole country";
  for (const uf of ["AC", "Norte", ["AC", "SP"]] as const) {
    assertQueryError("SINAN-DENG", { uf: uf as "AC", year: 2023 }, message);
  }
  assertEquals(keys("SINAN-DENG", { uf: "all", year: 2023 }), ["2023"]);
});

Deno.test("planPartitions() plans a national file a period where there are no files by UF", () => {
  const plan = planPartitions(group("SINAN-DENG"), { year: { from: 2023, to: 2025 } });
  assertEquals(plan.map(({ key, fileName }) => [key, fileName]), [
    ["2023", "DENGBR23.dbc"],
    ["2024", "DENGBR24.dbc"],
    ["2025", "DENGBR25.dbc"],
  ]);
  assertEquals(plan.map(({ directories }) => directories.length), [1, 1, 2]);
  assertEquals(plan[2]!.directories, [
    "/dissemin/publicos/SINAN/DADOS/FINAIS",
    "/dissemin/publicos/SINAN/DADOS/PRELIM",
  ]);
});

Deno.test("planPartitions() plans the files by UF, and never the national one", () => {
  assertEquals(keys("SIM-DO", { uf: ["SP", "AC"], year: 2023 }), ["AC-2023", "SP-2023"]);
  assertEquals(keys("SIM-DO", { uf: "all", year: 2023 }), UF_CODES.map((uf) => `${uf}-2023`));
});

Deno.test("planPartitions() adds the records of unknown UF when all UFs are asked for", () => {
  const all = keys("SIM-DOR", { uf: "all", year: [1994, 1995] });
  assertEquals(all, [
    ...UF_CODES.map((uf) => `${uf}-1994`),
    ...UF_CODES.map((uf) => `${uf}-1995`),
    "IG-1995",
  ]);
  assertEquals(keys("SIM-DOR", { uf: ["Sul"], year: 1995 }), ["PR-1995", "SC-1995", "RS-1995"]);
  const unknown = planPartitions(group("SIM-DOR"), { uf: "all", year: 1995 }).at(-1);
  assertEquals(unknown, {
    key: "IG-1995",
    year: 1995,
    scope: "unknown",
    directories: ["/dissemin/publicos/SIM/CID9/DOIGN"],
    fileName: "DORIG95.DBC",
    knownGap: false,
  });
  assertEquals(
    planPartitions(group("SINASC-DNR"), { uf: "all", year: 1995 }).at(-1)?.knownGap,
    true,
  );
});

Deno.test("planPartitions() leaves mirrors out", () => {
  const [plan] = planPartitions(group("SINASC-DN"), { uf: "AC", year: 2010 });
  assertEquals(plan?.directories, ["/dissemin/publicos/SINASC/1996_/Dados/DNRES"]);
});

Deno.test("planPartitions() names the right name of a file that was misspelt once", () => {
  const [plan] = planPartitions(group("SINAN-LEIV"), { year: 2022 });
  assertEquals(plan?.fileName, "LEIVBR22.dbc");
  assertEquals(plan?.directories.length, 1);
});

Deno.test("planPartitions() throws QUERY before the first period, after the last, and without files", () => {
  const prefix = "Cannot plan a scan of";
  assertQueryError(
    "SIASUS-ABO",
    { uf: "AC", period: "2013-12" },
    `${prefix} SIASUS-ABO in 2013-12: it begins in 2014-01`,
  );
  assertQueryError(
    "SIASUS-AN",
    { uf: "AC", period: "2014-11" },
    `${prefix} SIASUS-AN in 2014-11: it ends in 2014-10`,
  );
  assertQueryError(
    "CNES-EE",
    { uf: "AC", period: "2021-08" },
    `${prefix} CNES-EE in 2021-08: it ends in 2021-07`,
  );
  assertQueryError("SINAN-INFL", { year: 2010 }, `${prefix} SINAN-INFL: no file of it is known`);
  assertQueryError(
    "SIASUS-IMPBO",
    { uf: "AC", year: 2010 },
    `${prefix} SIASUS-IMPBO: no file of it is known`,
  );
});

Deno.test("planPartitions() says what the archives hold that cannot be read", () => {
  const holds: Readonly<Record<string, string>> = {
    "IBGE-CENSO": "tables by theme whose names and columns nobody checked",
    "TERRITORIO-CONVERSOES": "TabWin conversion files (CNV)",
    "TERRITORIO-MAPAS": "TabWin maps",
    "SIGTAP-TABELAUNIFICADA": "fixed-width text files, each with its layout",
  };
  const archives = GROUPS.filter((group) => group.format === "zip");
  assertEquals(archives.length, 8);
  for (const group of archives) {
    const name = `${group.system}-${group.code}`;
    if (!(name in holds)) continue;
    assertQueryError(
      name,
      { uf: "AC", year: 2010 },
      `Cannot plan a scan of ${name}: its archives hold ${
        holds[name]
      }, not a table that can be read`,
    );
  }
  const read = archives.filter(({ archive }) => archive?.table).map(({ code }) => code);
  assertEquals(read, ["POP", "POPTCU", "POPSVS", "TABELAS"]);
  assertEquals(keys("IBGE-POP", { year: 2010 }), ["2010"]);
  assertEquals(keys("PNI-CPNI", { uf: "AC", year: 2010 }), ["AC-2010"]);
});

Deno.test("planPartitions() looks in the directory of the year", () => {
  const plan = planPartitions(group("TERRITORIO-TABELAS"), { period: ["2024-12", "2025-01"] });
  assertEquals(plan.map(({ directories, fileName }) => [...directories, fileName]), [
    ["/territorio/tabelas/2024", "12-base*.zip"],
    ["/territorio/tabelas/2025", "01-base*.zip"],
  ]);
});

// Random questions against an enumeration that knows nothing of selections.

const UFS_AND_REGIONS = [...UF_CODES, "Norte", "Nordeste", "Sudeste", "Sul", "Centro-Oeste"];

/** Some UFs and regions, in any order, now and then twice; one, all, or none at all. */
function randomUfs(random: Random): UfSelection | undefined {
  const item = () => random.pick(UFS_AND_REGIONS) as Uf | Region;
  switch (random.below(6)) {
    case 0:
      return item();
    case 1:
      return "all";
    case 2:
      return random.below(3) === 0 ? undefined : item();
    case 3: // every region: all UFs in other words
      return ["Sul", "Norte", "Centro-Oeste", "Nordeste", "Sudeste"];
    default:
      return Array.from({ length: 1 + random.below(5) }, item);
  }
}

/** A time near a turn of the group: an end of an era, of a gap, or of what was seen. */
function randomTime(random: Random, group: Group): TimeSelection {
  const turns = [
    ...group.eras.flatMap((era) => [era.from, era.to ?? era.from]),
    ...Object.values(group.gaps).flat().flatMap((gap) => gap.split("..")),
    group.lastSeen ?? "2010",
  ].filter((turn) => turn !== "");
  const turn = random.pick(turns.length > 0 ? turns : ["2010"]);
  const monthly = group.partition.endsWith("month") !== (random.below(25) === 0);
  const year = Math.min(2069, Number(turn.slice(0, 4)) + random.pick([-1, 0, 0, 0, 0, 1, 2]));
  const later = Math.min(2069, year + random.below(random.below(8) === 0 ? 12 : 3));
  const month = 1 + random.below(12);
  const spell = (year: number): string =>
    monthly && random.below(4) > 0
      ? `${year}-${`${1 + random.below(12)}`.padStart(2, "0")}`
      : `${year}`;
  const months = random.pick<MonthSelection | undefined>([
    undefined,
    month,
    [month, 1 + random.below(12), month],
    { from: month, to: month + random.below(13 - month) },
  ]);
  const withMonths = monthly && months !== undefined ? { month: months } : {};
  switch (random.below(6)) {
    case 0:
      return { period: spell(year) };
    case 1:
    case 2:
      return { period: [spell(year), spell(later)] };
    case 3:
      return { year, ...withMonths };
    case 4:
      return { year: [later, year, year], ...withMonths };
    default:
      return { year: { from: year, to: later }, ...withMonths };
  }
}

Deno.test("planPartitions() plans what a naive enumeration does, for random questions of every group", () => {
  const random = new Random(2026);
  const counts = { planned: 0, refused: 0, gaps: 0, unknown: 0, preliminary: 0 };
  const kinds = new Set<string>();
  for (let round = 0; round < 25; round++) {
    for (const group of GROUPS) {
      const uf = randomUfs(random);
      const query: PartitionQuery = { ...randomTime(random, group), ...uf && { uf } };
      const where = `${datasetName(group)} ${JSON.stringify(query)}`;
      const expected = naivePlan(group, query);
      if (expected === undefined) {
        const error = assertThrows(() => planPartitions(group, query), DataSusError, "", where);
        assertEquals(error.code, "QUERY", where);
        counts.refused++;
        continue;
      }
      const plan = planPartitions(group, query);
      assertEquals(
        plan.map(({ key, directories, fileName, knownGap }) => ({
          key,
          directories,
          fileName,
          knownGap,
        })),
        expected,
        where,
      );
      kinds.add(group.partition);
      counts.planned += plan.length;
      counts.gaps += plan.filter(({ knownGap }) => knownGap).length;
      counts.unknown += plan.filter(({ scope }) => scope === "unknown").length;
      counts.preliminary += plan.filter(({ directories }) => directories.length > 1).length;
    }
  }
  assertEquals([...kinds].sort(), ["month", "uf+month", "uf+year", "year"]);
  for (const [what, count] of Object.entries(counts)) assertEquals(count > 20, true, what);
  assertEquals(
    [counts.planned > 20_000, counts.refused > 300],
    [true, true],
    JSON.stringify(counts),
  );
});
