import { assert, assertEquals } from "@std/assert";
import { type FileMatch, matchFile, matchName } from "../../src/catalog/match.ts";
import { eraPattern, isKnownGap, periodOf, templateName } from "../../src/catalog/partition.ts";
import { findGroup, findSystem } from "../../src/catalog/systems.ts";
import { realFiles, realFileTest } from "../fixtures.ts";
import { filesOf, GROUPS, type ListedName, serverListing } from "./server_listing.ts";

const SIA = "/dissemin/publicos/SIASUS/200801_/Dados";
const FINAL = "/dissemin/publicos/SINAN/DADOS/FINAIS";

/** A match in a line: `SIASUS-PA SP-2024-02 b`. */
function describe(match: FileMatch | undefined): string | undefined {
  if (match === undefined) return undefined;
  if (!("group" in match)) return `${match.kind} ${match.system.id}`;
  const { kind, group, era } = match;
  const name = `${group.system}-${group.code}`;
  if (kind === "template") return `template ${name}`;
  return [
    name,
    match.partition?.key,
    match.part,
    era.status,
    era.scope,
    era.mirror && "mirror",
  ].filter((word) => word !== undefined).join(" ");
}

Deno.test("matchFile() tells group, partition, part and era", () => {
  const cases: readonly [path: string, expected: string | undefined][] = [
    ["/dissemin/publicos/SIHSUS/200801_/Dados/RDAC2301.dbc", "SIHSUS-RD AC-2023-01"],
    ["/DISSEMIN/Publicos/sihsus/200801_/dados/rdac2301.DBC", "SIHSUS-RD AC-2023-01"],
    [`${SIA}/PASP2402.dbc`, "SIASUS-PA SP-2024-02"],
    [`${SIA}/PASP2402a.dbc`, "SIASUS-PA SP-2024-02 a"],
    [`${SIA}/PASP2402D.DBC`, "SIASUS-PA SP-2024-02 d"],
    [`${SIA}/BIMG2412_1.dbc`, "SIASUS-BI MG-2024-12 1"],
    [`${SIA}/BIRJ2504_12.dbc`, "SIASUS-BI RJ-2025-04 12"],
    ["/dissemin/publicos/SIM/CID10/DORES/DOSP2023.dbc", "SIM-DO SP-2023"],
    ["/dissemin/publicos/SIM/CID10/DORES/DOBR2023.dbc", "SIM-DO BR-2023 nation"],
    ["/dissemin/publicos/SIM/PRELIM/DORES/DOSP2025.dbc", "SIM-DO SP-2025 preliminary"],
    ["/dissemin/publicos/SIM/PRELIM/DORES/DOBR2025.dbc", "SIM-DO BR-2025 preliminary nation"],
    ["/dissemin/publicos/SIM/CID9/DOIGN/DORIG95.DBC", "SIM-DOR IG-1995 unknown"],
    ["/dissemin/publicos/SINASC/NOV/DNRES/DNAC2010.dbc", "SINASC-DN AC-2010 mirror"],
    ["/dissemin/publicos/SINASC/ANT/DNRES/DNRAM94.DBC", "SINASC-DNR AM-1994 mirror"],
    ["/dissemin/publicos/SINASC/1996_/Dados/DNRES/DNEX2020.dbc", "SINASC-DNEX 2020"],
    [`${FINAL}/DENGBR24.dbc`, "SINAN-DENG 2024"],
    ["/dissemin/publicos/SINAN/DADOS/PRELIM/DENGBR26.dbc", "SINAN-DENG 2026 preliminary"],
    ["/dissemin/publicos/painel_oncologia/Dados/POBR2023.dbc", "PO-PO 2023"],
    ["/dissemin/publicos/PNI/DADOS/CPNIAC05.DBF", "PNI-CPNI AC-2005"],
    ["/dissemin/publicos/PNI/DADOS/CPNIUF99.DBF", "PNI-CPNI BR-1999 nation"],
    ["/territorio/tabelas/2023/base_territorial_2023.zip", "TERRITORIO-TABELAS 2023"],
    ["/territorio/tabelas/2027/05-base territorial_mai27.zip", "TERRITORIO-TABELAS 2027-05"],
    ["/territorio/conversoes/br_cnv.zip", "TERRITORIO-CONVERSOES"],
    ["/dissemin/publicos/SIM/CID10/TABELAS/CADMUN.DBF", "auxiliary SIM"],
    ["/dissemin/publicos/CNES/200508_/doc/IT_CNES_1706.pdf", "documentation CNES"],
    ["/tabwin/tabwin/TAB415.zip", "auxiliary TABWIN"],
    // Nothing explains these.
    ["/dissemin/publicos/SIHSUS/200801_/Dados/RDXX2301.dbc", undefined],
    ["/dissemin/publicos/SIHSUS/200801_/Dados/RDAC2313.dbc", undefined],
    ["/dissemin/publicos/SIHSUS/200801_/Dados/RDAC2301a.dbc", undefined],
    ["/dissemin/publicos/SIHSUS/200801_/Dados", undefined],
    ["/dissemin/publicos/SIHSUS/199201_200712/Dados/ERAC0701.dbc", undefined],
    [`${SIA}/PASP2402ab.dbc`, undefined],
    [`${SIA}/PASP2402_.dbc`, undefined],
    [`${SIA}/sub/PASP2402a.dbc`, undefined],
    [`${FINAL}/NOVABR24.dbc`, undefined],
    ["RDAC2301.dbc", undefined],
    ["", undefined],
    ["/", undefined],
  ];
  for (const [path, expected] of cases) assertEquals(describe(matchFile(path)), expected, path);
});

Deno.test("matchFile() tries the longest prefix and asks for a real UF", () => {
  const cases: readonly [name: string, expected: string | undefined][] = [
    ["ACFAC2401.dbc", "SIASUS-ACF AC-2024-01"],
    ["AMAM2401.dbc", "SIASUS-AM AM-2024-01"],
    ["AMPA2401.dbc", "SIASUS-AM PA-2024-01"],
    ["AMPAM2401.dbc", "SIASUS-AMP AM-2024-01"],
    ["ABAC1301.dbc", "SIASUS-AB AC-2013-01"],
    ["ABOAC1401.dbc", "SIASUS-ABO AC-2014-01"],
    ["PAPA2301.dbc", "SIASUS-PA PA-2023-01"],
    ["SADSP1401.dbc", "SIASUS-SAD SP-2014-01"],
    ["PAMA2301.dbc", "SIASUS-PA MA-2023-01"],
    ["PAR2301.dbc", undefined],
    ["IMPBO2301.dbc", undefined],
  ];
  for (const [name, expected] of cases) {
    assertEquals(describe(matchFile(`${SIA}/${name}`)), expected, name);
    assertEquals(describe(matchName(name)), expected, name);
  }
  assertEquals(describe(matchName("SPSP0801.dbc")), "SIHSUS-SP SP-2008-01");
  assertEquals(describe(matchName("RJRJ0801.dbc")), "SIHSUS-RJ RJ-2008-01");
  assertEquals(describe(matchName("DORO1996.dbc")), "SIM-DO RO-1996");
  assertEquals(describe(matchName("DORRO79.DBC")), "SIM-DOR RO-1979");
  assertEquals(describe(matchName("POPBR10.zip")), "IBGE-POP 2010");
});

Deno.test("matchFile() knows misspelt names for what they are", () => {
  assertEquals(describe(matchFile(`${FINAL}/LEIBR22.dbc`)), "SINAN-LEIV 2022");
  assertEquals(describe(matchFile(`${FINAL}/LERBR19.dbc`)), "SINAN-LERD 2019");
});

Deno.test("matchFile() takes templates for templates", () => {
  let templates = 0;
  for (const group of GROUPS) {
    for (const era of group.eras) {
      const name = templateName(era.pattern);
      if (name === undefined || era.directory.includes("{") || era.pattern.includes("{*}")) {
        continue;
      }
      const match = matchFile(`${era.directory}/${name}`);
      assert(match?.kind === "template" && match.group === group, `${era.directory}/${name}`);
      templates++;
    }
  }
  assert(templates > 200, `${templates}`);
  const directory = "/dissemin/publicos/CNES/200508_/Dados/EF";
  for (const name of ["EFufAAmm.dbc", "efUFaaMM.DBC"]) {
    assertEquals(describe(matchFile(`${directory}/${name}`)), "template CNES-EF");
  }
});

Deno.test("matchFile() gives every file of a listing of the whole server one group and partition", () => {
  const listing = serverListing(1);
  assert(listing.length > 150_000, `${listing.length} names`);
  const paths = listing.map((file) => file.path);
  const start = performance.now();
  const matches = paths.map(matchFile);
  const elapsed = performance.now() - start;
  console.log(`${listing.length} names matched in ${elapsed.toFixed(0)} ms`);

  const seen = new Set<string>();
  for (const [i, { path, group, era, partition }] of listing.entries()) {
    const match = matches[i];
    if (match?.kind !== "data" || match.partition === undefined) throw new Error(path);
    const { key, part } = partition;
    assertEquals([match.group, match.era], [group, era], path);
    assertEquals([match.partition.key, match.part], [key, part], path);
    assert(!isKnownGap(group, match.partition), path);
    seen.add(`${era.directory}/${era.pattern}/${key}/${part}`);
  }
  assertEquals(seen.size, listing.length);
});

Deno.test("matchFile() explains no strange name in a listing of the whole server", () => {
  const strange = serverListing(2).filter((_, i) => i % 97 === 0).map(({ path }) => path);
  const changes: readonly ((path: string) => string)[] = [
    (path) => `${path}.tmp`,
    (path) => path.replace(/\.\w+$/, ""),
    (path) => path.replace(/\.\w+$/, ".txt"),
    (path) => path.replace(/(\w+\.\w+)$/, "_$1"),
    (path) => path.replace(/(\w+\.\w+)$/, "Copy of $1"),
    (path) => path.replace(/(\.\w+)$/, " (1)$1"),
    (path) => path.replace(/(\d)(\.\w+)$/, "$10$2"),
    (path) => path.replace(/(\/)(\w+\.\w+)$/, "/x$1$2"),
  ];
  let unexplained = 0;
  for (const path of strange) {
    for (const change of changes) {
      const changed = change(path);
      // Names of the territory may hold anything.
      if (changed === path || /territorio|\/censo/i.test(changed)) continue;
      assertEquals(describe(matchFile(changed)), undefined, changed);
      unexplained++;
    }
  }
  assert(unexplained > 10_000, `${unexplained}`);
});

Deno.test("every file of the catalogue follows exactly one rule of its directory, and one group's name", () => {
  const byDirectory = Map.groupBy(
    GROUPS.flatMap((group) => group.eras.map((era) => ({ group, era }))).filter(({ group, era }) =>
      group.partition !== "none" && !era.directory.includes("{")
    ),
    ({ era }) => era.directory.toLowerCase(),
  );
  for (const rules of byDirectory.values()) {
    const patterns = rules.map(({ era }) => eraPattern(era));
    for (const file of rules.flatMap(({ group, era }) => thinned(filesOf(group, era)))) {
      const name = file.path.slice(file.path.lastIndexOf("/") + 1);
      assertEquals(patterns.filter((pattern) => pattern.match(name) !== undefined).length, 1, name);
      const match = matchName(name);
      assert(match?.kind === "data" && match.group === file.group, name);
    }
  }
});

/** The first, the last and some between. */
function thinned(files: readonly ListedName[]): readonly ListedName[] {
  const step = Math.max(1, Math.floor(files.length / 40));
  return files.filter((_, i) => i % step === 0 || i === files.length - 1);
}

/** Why a count of the crawl is not what the catalogue's periods and gaps add up to. */
const COUNTED_OTHERWISE: Readonly<Record<string, string>> = {
  "SIHSUS-CH": "periods unknown",
  "SIHSUS-CM": "periods unknown",
  "SIHSUS-MTBR": "periods unknown",
  "SIASUS-PA": "parts are counted one by one, and these are made up",
  "SINAN-LEIV": "its misspelt name is made up beside the right one",
  "SINAN-LERD": "its misspelt name was not counted",
  "SINAN-COQU": "final files lack 2023, which is preliminary",
  "PNI-CPNI": "UFs without data have empty files",
  "PNI-DPNI": "UFs without data have empty files",
  "TERRITORIO-TABELAS": "irregular names",
  "TERRITORIO-CONVERSOES": "not cut by time",
  "TERRITORIO-MAPAS": "irregular years",
};

Deno.test("SYSTEMS' periods and gaps add up to the files that the crawl counted", () => {
  let files = 0;
  for (const group of GROUPS) {
    const name = `${group.system}-${group.code}`;
    const counted = group.eras.reduce((sum, era) => sum + (era.seen?.files ?? 0), 0);
    const expected = group.eras.filter((era) => !era.mirror)
      .reduce((sum, era) => sum + filesOf(group, era).length, 0);
    assertEquals(
      counted !== expected,
      name in COUNTED_OTHERWISE,
      `${name}: ${expected} or ${counted}`,
    );
    files += counted;
  }
  assert(files > 180_000, `${files}`);
});

realFileTest(
  "matchFile() finds the dataset and period of real files",
  ({ path, dataset, period }) => {
    assert(realFiles.length > 0);
    const match = matchFile(path.slice("mirror".length));
    assert(match?.kind === "data" && match.partition, path);
    assertEquals(match.group, findGroup(dataset), path);
    assertEquals(`${match.group.system}-${match.group.code}`, dataset);
    assertEquals(periodOf(match.partition), period, path);
    assertEquals(findSystem(match.group.system)?.groups[match.group.code], match.group);
  },
);
