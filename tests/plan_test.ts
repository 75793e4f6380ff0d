import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import type { Group } from "../src/catalog/dataset.ts";
import type { Period } from "../src/catalog/period.ts";
import { findGroup } from "../src/catalog/systems.ts";
import { type Uf, UF_CODES } from "../src/catalog/uf.ts";
import { DataSusError } from "../src/error.ts";
import { type PartitionQuery, planPartitions } from "../src/plan.ts";
import { GROUPS } from "./catalog/server_listing.ts";
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

Deno.test("planPartitions() says clearly which formats cannot be read", () => {
  let archives = 0;
  for (const group of GROUPS) {
    if (group.format !== "zip") continue;
    const name = `${group.system}-${group.code}`;
    assertQueryError(
      name,
      { uf: "AC", year: 2010 },
      `Cannot plan a scan of ${name}: its files are zip archives, which cannot be read yet`,
    );
    archives++;
  }
  assertEquals(archives, 8);
  assertEquals(keys("PNI-CPNI", { uf: "AC", year: 2010 }), ["AC-2010"]);
});

// Random questions against an enumeration that knows nothing of eras or selections.

const READABLE = GROUPS.filter((group) =>
  group.eras.length > 0 && group.format !== "zip" && group.partition !== "none"
);

function naive(group: Group, ufs: readonly Uf[], from: Period, to: Period): string[] {
  const keys: string[] = [];
  for (let year = 1970; year <= 2069; year++) {
    for (let month = 1; month <= 12; month++) {
      const monthly = group.partition.endsWith("month");
      if (!monthly && month > 1) continue;
      const period = monthly ? `${year}-${String(month).padStart(2, "0")}` : `${year}`;
      if (period < from || period > to) continue;
      if (!group.partition.startsWith("uf")) keys.push(period);
      else for (const uf of UF_CODES) if (ufs.includes(uf)) keys.push(`${uf}-${period}`);
    }
  }
  return keys;
}

Deno.test("planPartitions() asks for what a naive enumeration does, for random questions", () => {
  const random = new Random(2026);
  let planned = 0;
  for (let i = 0; i < 400; i++) {
    const group = random.pick(READABLE);
    const era = random.pick(group.eras.filter((era) => era.scope === undefined && !era.mirror));
    const last = era.to ??
      (group.lastSeen !== undefined && group.lastSeen > era.from ? group.lastSeen : era.from);
    const years = Number(last.slice(0, 4)) - Number(era.from.slice(0, 4));
    const start = Number(era.from.slice(0, 4)) + random.below(years + 1);
    const monthly = group.partition.endsWith("month");
    const suffix = (month: number) => monthly ? `-${String(month).padStart(2, "0")}` : "";
    const clip = (period: string) => period < era.from ? era.from : period > last ? last : period;
    const from = clip(`${start}${suffix(1 + random.below(12))}`) as Period;
    const to = clip(`${start + random.below(2)}${suffix(1 + random.below(12))}`) as Period;
    if (to < from) continue;
    const ufs = UF_CODES.filter(() => random.below(4) === 0);
    if (ufs.length === 0) ufs.push("SP");
    const plan = planPartitions(group, { uf: ufs, period: [from, to] });
    assertEquals(
      plan.map(({ key }) => key),
      naive(group, ufs, from, to),
      `${group.code} ${from}..${to}`,
    );
    planned += plan.length;
  }
  assertEquals(planned > 5_000, true, `${planned}`);
});
