import { assert, assertEquals } from "@std/assert";
import { type FileMatch, matchFile, matchName } from "../../src/catalog/match.ts";
import { eraPattern, isKnownGap, periodOf, templateName } from "../../src/catalog/partition.ts";
import { findGroup, findSystem } from "../../src/catalog/systems.ts";
import { realFiles, realFileTest } from "../fixtures.ts";
import type { Source } from "../../src/fetch/source.ts";
import { planPartitions } from "../../src/plan.ts";
import { resolveFiles } from "../../src/resolve.ts";
import { naiveMatcher } from "./naive_match.ts";
import { filesOf, GROUPS, type ListedName, serverListing, strangeNames } from "./server_listing.ts";

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

/** The territory's archive of 2023: no month can be asked for that it would be the file of. */
function hasNoMonth({ group, partition }: Pick<ListedName, "group" | "partition">): boolean {
  return group.code === "TABELAS" && partition.key === "2023";
}

Deno.test("matchFile() gives every file of a listing of the whole server exactly one group and partition", () => {
  const listing = serverListing(1);
  assert(listing.length > 150_000, `${listing.length} names`);
  const upper = listing.filter(({ path }) => /\/[^a-z/]+$/.test(path)).length;
  const lower = listing.filter(({ path }) => /\/[^A-Z/]+$/.test(path)).length;
  assert(upper > 30_000 && lower > 30_000, `${upper} ${lower}`);

  const explain = naiveMatcher(GROUPS);
  const seen = new Set<string>();
  for (const { path, group, era, partition } of listing) {
    // Every rule of the directory was tried, and one matched: the one that the name was made by.
    const [naive, ...others] = explain(path);
    assert(naive !== undefined && others.length === 0, `${path}: ${others.length}`);
    assert(naive.group === group && naive.era === era, path);
    const match = matchFile(path);
    assert(match?.kind === "data" && match.group === group && match.era === era, path);
    const { key, part } = partition;
    const found = [match.partition?.key ?? "", match.part].filter((word) => word).join(" ");
    if (found !== [key, part].filter((word) => word).join(" ")) assertEquals(found, key, path);
    // A key is place and period: `SP-2023-01`.
    if (found !== naive.piece.replace(/^([A-Z]{2}) /, "$1-")) {
      assertEquals(found, naive.piece, path);
    }
    assert(
      match.partition === undefined || hasNoMonth({ group, partition }) ||
        !isKnownGap(group, match.partition),
      path,
    );
    seen.add(
      match.partition === undefined
        ? path.toLowerCase()
        : `${era.directory}/${era.pattern}/${found}`,
    );
  }
  assertEquals(seen.size, listing.length);
});

Deno.test("matchFile() explains no strange name in a listing of the whole server", () => {
  const explain = naiveMatcher(GROUPS);
  const strange = strangeNames(serverListing(2));
  let unexplained = 0;
  for (const path of strange) {
    assertEquals(explain(path), [], path);
    assertEquals(describe(matchFile(path)), undefined, path);
    unexplained++;
  }
  assert(unexplained > 15_000, `${unexplained}`);
});

Deno.test("resolveFiles() leaves no name of the server over without reporting it, and reads none twice", async () => {
  const listing = serverListing(3);
  // Every eighth file of the large directories: each group looks through all of a directory.
  const thinned = listing.filter(({ path }, i) => !/siasus|cnes|sihsus/i.test(path) || i % 8 === 0);
  const strange = strangeNames(thinned).filter((_, i) => i % 3 === 0);
  const files = new Map<string, string[]>();
  for (const path of [...thinned.map(({ path }) => path), ...strange]) {
    const slash = path.lastIndexOf("/");
    const directory = path.slice(0, slash).toLowerCase();
    files.set(directory, [...files.get(directory) ?? [], path.slice(slash + 1)]);
  }
  const source: Source = {
    name: "listing",
    list: (directory) =>
      Promise.resolve(files.get(directory.toLowerCase())?.map((name) => ({ name }))),
    open: () => Promise.resolve(undefined),
  };
  const read = new Map<string, string>();
  const reported = new Set<string>();
  const planned = new Set<string>();
  for (const [group, listed] of Map.groupBy(thinned, ({ group }) => group)) {
    const isPlanned = group.partition !== "none" &&
      (group.format !== "zip" || group.archive?.table);
    if (!isPlanned) continue;
    const periods = new Set(
      listed.filter((file) => !file.era.mirror && !hasNoMonth(file))
        .map(({ partition }) => periodOf(partition)),
    );
    const plan = [...periods].flatMap((period) => planPartitions(group, { uf: "all", period }));
    const { files, unexplained } = await resolveFiles(group, plan, source);
    for (const { path, partition } of files) {
      const key = `${group.system}-${group.code} ${partition}`;
      assert(!read.has(path.toLowerCase()), `${path} is read for ${key} and ${read.get(path)}`);
      read.set(path.toLowerCase(), key);
    }
    for (const path of unexplained) reported.add(path.toLowerCase());
    for (const { directories } of plan) {
      for (const directory of directories) planned.add(directory.toLowerCase());
    }
  }
  // What is there and not read is one of these: each is known for what it is.
  const left = { nation: 0, mirror: 0, superseded: 0, reported: 0 };
  const answered = new Set(read.values());
  for (const { path, era, group, partition } of thinned) {
    const folded = path.toLowerCase();
    const key = `${group.system}-${group.code} ${partition.key}`;
    if (read.has(folded)) assertEquals(read.get(folded), key);
    else if (era.scope === "nation") left.nation++;
    else if (era.mirror) left.mirror++;
    else if (reported.has(folded)) left.reported++;
    else if (answered.has(key)) {
      // A later era's file is read, or a final one.
      assert(era.status === "preliminary" || era !== group.eras.at(-1), path);
      left.superseded++;
    } else if (planned.has(folded.slice(0, folded.lastIndexOf("/")))) {
      assert(hasNoMonth({ group, partition }), `${path} is neither read nor reported`);
    }
  }
  assert(read.size > 30_000, `${read.size}`);
  assert(left.nation > 100 && left.superseded > 0, JSON.stringify(left));
  const inPlanned = strange.filter((path) =>
    planned.has(path.slice(0, path.lastIndexOf("/")).toLowerCase())
  );
  assert(inPlanned.length > 1000, `${inPlanned.length}`);
  for (const path of inPlanned) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    // A name that is right in another directory is no news, as a folder may hold many.
    if (matchName(name) === undefined) assert(reported.has(path.toLowerCase()), path);
  }
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
