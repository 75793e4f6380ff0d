import { assert, assertEquals, assertRejects } from "@std/assert";
import type { Source, SourceEntry } from "@dsbr/core";
import type { Group } from "../src/catalog/dataset.ts";
import { isByUf } from "../src/catalog/partition.ts";
import { findGroup } from "../src/catalog/systems.ts";
import { type PartitionQuery, planPartitions } from "../src/plan.ts";
import { type Resolution, resolveFiles } from "../src/resolve.ts";
import { GROUPS, serverListing } from "./catalog/server_listing.ts";

const SIA = "/dissemin/publicos/SIASUS/200801_/Dados";
const SIM = "/dissemin/publicos/SIM";
const FINAL = "/dissemin/publicos/SINAN/DADOS/FINAIS";
const PRELIM = "/dissemin/publicos/SINAN/DADOS/PRELIM";

/** A source that only lists, and counts how often. */
class Listing implements Source {
  readonly name = "listing";
  readonly listed: string[] = [];
  readonly #directories: ReadonlyMap<string, readonly SourceEntry[]>;

  constructor(paths: readonly string[]) {
    this.#directories = Map.groupBy(
      paths.map((path): SourceEntry & { directory: string } => ({
        directory: path.slice(0, path.lastIndexOf("/")),
        name: path.slice(path.lastIndexOf("/") + 1),
      })),
      ({ directory }) => directory,
    );
  }

  list(directory: string): Promise<readonly SourceEntry[] | undefined> {
    this.listed.push(directory);
    const entries = this.#directories.get(directory);
    return Promise.resolve(entries?.map(({ name }, i) => ({ name, size: i + 1 })));
  }

  open(): Promise<undefined> {
    throw new Error("nothing is opened");
  }
}

async function resolve(
  name: string,
  query: PartitionQuery,
  paths: readonly string[],
): Promise<Resolution> {
  const group = findGroup(name)!;
  return await resolveFiles(group, planPartitions(group, query), new Listing(paths));
}

/** What is read: names only. */
function names({ files }: Resolution): readonly string[] {
  return files.map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
}

function missing({ missing }: Resolution): readonly string[] {
  return missing.map(({ key }) => key);
}

Deno.test("resolveFiles() finds all parts of a split file, in order", async () => {
  const parts = ["c", "a", "D", "b"].map((part) => `${SIA}/PASP2402${part}.dbc`);
  const found = await resolve("SIASUS-PA", { uf: ["SP", "AC"], year: 2024, month: [1, 2] }, [
    ...parts,
    `${SIA}/PASP2401.dbc`,
    `${SIA}/PAAC2401.dbc`,
    `${SIA}/PAAC2402.dbc`,
  ]);
  assertEquals(names(found), [
    "PAAC2401.dbc",
    "PASP2401.dbc",
    "PAAC2402.dbc",
    "PASP2402a.dbc",
    "PASP2402b.dbc",
    "PASP2402c.dbc",
    "PASP2402D.dbc",
  ]);
  assertEquals(found.files.map(({ partition, part }) => [partition, part]).slice(2, 5), [
    ["AC-2024-02", undefined],
    ["SP-2024-02", "a"],
    ["SP-2024-02", "b"],
  ]);
  assertEquals([missing(found), found.gaps, found.unexplained], [[], [], []]);
  assertEquals("part" in found.files[0]!, false);
});

Deno.test("resolveFiles() puts numbered parts in the order of their numbers", async () => {
  const parts = [10, 2, 1, 3, 4, 5, 6, 7, 8, 9].map((part) => `${SIA}/BIMG2412_${part}.dbc`);
  const found = await resolve("SIASUS-BI", { uf: "MG", period: "2024-12" }, parts);
  assertEquals(found.files.map(({ part }) => part), [
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
  ]);
  assertEquals(missing(found), []);
});

Deno.test("resolveFiles() calls a partition missing when its parts have a hole", async () => {
  for (const parts of [["a", "c"], ["b"], ["b", "c"], ["_2"], ["_1", "_3"], ["a", "_2", "_4"]]) {
    const paths = parts.map((part) => `${SIA}/PASP2402${part}.dbc`);
    const found = await resolve("SIASUS-PA", { uf: "SP", period: "2024-02" }, paths);
    assertEquals(missing(found), ["SP-2024-02"], parts.join());
    assertEquals(found.files.length, parts.length); // what is there is not hidden
  }
});

Deno.test("resolveFiles() reads parts rather than a whole file beside them, and says so", async () => {
  const found = await resolve("SIASUS-PA", { uf: "SP", period: "2024-02" }, [
    `${SIA}/PASP2402.dbc`,
    `${SIA}/PASP2402a.dbc`,
    `${SIA}/PASP2402b.dbc`,
  ]);
  assertEquals(names(found), ["PASP2402a.dbc", "PASP2402b.dbc"]);
  assertEquals(found.unexplained, [`${SIA}/PASP2402.dbc`]);
  assertEquals(missing(found), []);
});

Deno.test("resolveFiles() reads one of two spellings of a name, and says so", async () => {
  const found = await resolve("SIASUS-PA", { uf: "SP", year: 2024, month: [1, 2] }, [
    `${SIA}/PASP2401.dbc`,
    `${SIA}/pasp2401.DBC`,
    `${SIA}/PASP2402a.dbc`,
    `${SIA}/PASP2402A.dbc`,
  ]);
  assertEquals(names(found), ["PASP2401.dbc", "PASP2402a.dbc"]);
  assertEquals(found.unexplained, [`${SIA}/pasp2401.DBC`, `${SIA}/PASP2402A.dbc`]);
});

Deno.test("resolveFiles() tells missing files from gaps that the catalogue knows", async () => {
  const found = await resolve("SIHSUS-RD", { uf: ["AC", "SP"], period: ["2026-01", "2026-02"] }, [
    "/dissemin/publicos/SIHSUS/200801_/Dados/RDAC2601.dbc",
  ]);
  assertEquals(names(found), ["RDAC2601.dbc"]);
  assertEquals(missing(found), ["SP-2026-01", "SP-2026-02"]);
  assertEquals(found.gaps.map(({ key }) => key), ["AC-2026-02"]);
  const none = await resolve("SIHSUS-RD", { uf: "SP", period: "2026-01" }, []);
  assertEquals([none.files, missing(none)], [[], ["SP-2026-01"]]);
});

Deno.test("resolveFiles() never reads a national file beside those of the UFs, nor alone", async () => {
  const query = { uf: ["AC", "SP"], year: 2023 } as const;
  const ufs = [`${SIM}/CID10/DORES/DOAC2023.dbc`, `${SIM}/CID10/DORES/DOSP2023.dbc`];
  const nation = `${SIM}/CID10/DORES/DOBR2023.dbc`;
  const both = await resolve("SIM-DO", query, [nation, ...ufs]);
  assertEquals(names(both), ["DOAC2023.dbc", "DOSP2023.dbc"]);
  assertEquals([missing(both), both.unexplained], [[], []]);
  const alone = await resolve("SIM-DO", query, [nation]);
  assertEquals([names(alone), missing(alone), alone.unexplained], [[], ["AC-2023", "SP-2023"], []]);
});

Deno.test("resolveFiles() reads every row of a whole year once, be national files there or not", async () => {
  const listing = serverListing(3);
  for (
    const [name, year] of [["SIM-DO", 2020], ["SINASC-DN", 2020], ["RESP-RESP", 2020], [
      "SIM-DOR",
      1995,
    ]] as const
  ) {
    const paths = listing.filter(({ group }) => group === findGroup(name)).map(({ path, era }) =>
      `${era.directory}/${path.slice(path.lastIndexOf("/") + 1)}`
    );
    const unknown = name === "SIM-DOR" ? [`${SIM}/CID9/DOIGN/DORIG95.DBC`] : [];
    const found = await resolve(name, { uf: "all", year }, [...paths, ...unknown]);
    const partitions = found.files.map(({ partition }) => partition);
    assertEquals(partitions.length, 27 + unknown.length, name);
    assertEquals(new Set(partitions).size, partitions.length, name);
    assert(!names(found).some((file) => /BR/i.test(file.slice(0, 6))), name);
    assertEquals([missing(found), found.unexplained], [[], []], name);
  }
});

Deno.test("resolveFiles() reads the final file, or the preliminary one, never both", async () => {
  const query = { year: [2023, 2024, 2025] };
  const found = await resolve("SINAN-COQU", query, [
    `${FINAL}/COQUBR24.dbc`,
    `${PRELIM}/COQUBR24.dbc`,
    `${PRELIM}/COQUBR23.dbc`,
  ]);
  assertEquals(found.files.map(({ path, preliminary }) => [path, preliminary]), [
    [`${PRELIM}/COQUBR23.dbc`, true],
    [`${FINAL}/COQUBR24.dbc`, false],
  ]);
  assertEquals(missing(found), ["2025"]);
  assertEquals(found.unexplained, []);
});

Deno.test("resolveFiles() prefers final files in every group that has both", async () => {
  let groups = 0;
  for (const group of GROUPS) {
    const final = group.eras.findLast((era) => era.status === undefined && era.scope === undefined);
    const prelim = group.eras.findLast((era) =>
      era.status === "preliminary" && era.scope === undefined
    );
    if (final === undefined || prelim === undefined) continue;
    const year = Number(prelim.from.slice(0, 4));
    const query = isByUf(group) ? { uf: "AC", year } as const : { year };
    const [partition] = planPartitions(group, query);
    const paths = [
      `${prelim.directory}/${partition!.fileName}`,
      `${final.directory}/${partition!.fileName}`,
    ];
    const name = `${group.system}-${group.code}`;
    for (const listed of [paths, paths.toReversed()]) {
      const found = await resolve(name, query, listed);
      assertEquals(found.files.map(({ path }) => path), [paths[1]!], name);
    }
    const only = await resolve(name, query, paths.slice(0, 1));
    assertEquals(only.files.map(({ preliminary }) => preliminary), [true], name);
    groups++;
  }
  assert(groups > 40, `${groups}`);
});

Deno.test("resolveFiles() reads a misspelt name only when the right one is absent", async () => {
  const wrong = `${FINAL}/LEIBR22.dbc`;
  const alone = await resolve("SINAN-LEIV", { year: 2022 }, [wrong]);
  assertEquals([names(alone), missing(alone)], [["LEIBR22.dbc"], []]);
  const both = await resolve("SINAN-LEIV", { year: 2022 }, [wrong, `${FINAL}/LEIVBR22.dbc`]);
  assertEquals([names(both), both.unexplained], [["LEIVBR22.dbc"], []]);
});

Deno.test("resolveFiles() never reads mirrors", async () => {
  const mirror = "/dissemin/publicos/SINASC/NOV/DNRES/DNAC2010.dbc";
  const group = findGroup("SINASC-DN")!;
  const source = new Listing([mirror]);
  const found = await resolveFiles(group, planPartitions(group, { uf: "AC", year: 2010 }), source);
  assertEquals([found.files, missing(found)], [[], ["AC-2010"]]);
  assertEquals(source.listed, ["/dissemin/publicos/SINASC/1996_/Dados/DNRES"]);
});

Deno.test("resolveFiles() takes the newer era's file when two directories have it", async () => {
  const old = "/dissemin/publicos/SIHSUS/199201_200712/Dados/RJAL0705.dbc";
  const recent = "/dissemin/publicos/SIHSUS/200801_/Dados/rjal0705.dbc";
  const found = await resolve("SIHSUS-RJ", { uf: "AL", period: "2007-05" }, [recent, old]);
  assertEquals(found.files.map(({ path }) => path), [recent]);
  const one = await resolve("SIHSUS-RJ", { uf: "AL", period: "2007-05" }, [old]);
  assertEquals(one.files.map(({ path }) => path), [old]);
});

Deno.test("resolveFiles() reports what no rule explains, and nothing else", async () => {
  const directory = "/dissemin/publicos/CNES/200508_/Dados/EF";
  const found = await resolve("CNES-EF", { uf: "AC", period: "2022-01" }, [
    `${directory}/EFAC2201.dbc`,
    `${directory}/EFAC2201.dbc.tmp`,
    `${directory}/EFAC2213.dbc`,
    `${directory}/EFufAAmm.dbc`, // a template
    `${directory}/EFAC2301.dbc`, // another month
    `${directory}/LTAC2201.dbc`, // another group's name: a folder on disk may hold it
    `${directory}/leia-me.txt`,
  ]);
  assertEquals(names(found), ["EFAC2201.dbc"]);
  assertEquals(found.unexplained, [
    `${directory}/EFAC2201.dbc.tmp`,
    `${directory}/EFAC2213.dbc`,
    `${directory}/leia-me.txt`,
  ]);
});

Deno.test("resolveFiles() reports a name once when a folder stands for two directories", async () => {
  const group = findGroup("SINAN-COQU")!;
  const flat: Source = {
    name: "flat",
    list: () => Promise.resolve([{ name: "COQUBR24.dbc" }, { name: "NOVABR24.dbc" }]),
    open: () => Promise.resolve(undefined),
  };
  const found = await resolveFiles(group, planPartitions(group, { year: 2024 }), flat);
  assertEquals(found.files.map(({ path }) => path), [`${FINAL}/COQUBR24.dbc`]);
  assertEquals(found.unexplained, [`${FINAL}/NOVABR24.dbc`]);
});

Deno.test("resolveFiles() lists each directory once and keeps size and spelling", async () => {
  const source = new Listing([`${SIA}/pasp2401.DBC`, `${SIA}/PASP2402.dbc`]);
  const group = findGroup("SIASUS-PA")!;
  const plan = planPartitions(group, { uf: "SP", year: 2024, month: [1, 2] });
  const found = await resolveFiles(group, plan, source);
  assertEquals(source.listed, [SIA]);
  assertEquals(found.files[0], {
    partition: "SP-2024-01",
    path: `${SIA}/pasp2401.DBC`,
    preliminary: false,
    size: 1,
  });
});

Deno.test("resolveFiles() passes on what the source throws", async () => {
  const group = findGroup("SIASUS-PA")!;
  const plan = planPartitions(group, { uf: "SP", period: "2024-01" });
  const broken: Source = {
    name: "broken",
    list: () => Promise.reject(new Error("no listing")),
    open: () => Promise.resolve(undefined),
  };
  await assertRejects(() => resolveFiles(group, plan, broken), Error, "no listing");
});

Deno.test("resolveFiles() finds in a listing of the whole server just what was listed", async () => {
  const listing = serverListing(4).map(({ path, era, ...file }) => ({
    ...file,
    era,
    // Directories are listed as the catalogue spells them.
    path: `${era.directory}/${path.slice(path.lastIndexOf("/") + 1)}`,
  }));
  const source = new Listing(listing.map(({ path }) => path));
  let files = 0;
  for (const name of ["SIASUS-PA", "SIHSUS-ER", "CIHA-CIHA", "SIASUS-SAD", "PCE-PCE"]) {
    const group: Group = findGroup(name)!;
    const [era] = group.eras;
    const last = group.eras.findLast((era) => era.scope === undefined)!;
    const query = { uf: "all", period: [era!.from, last.seen!.last!] } as const;
    const found = await resolveFiles(group, planPartitions(group, query), source);
    const expected = listing.filter((file) => file.group === group && file.era.scope === undefined);
    assertEquals(found.files.length, expected.length, name);
    assertEquals(
      new Set(found.files.map(({ path }) => path)),
      new Set(expected.map(({ path }) => path)),
    );
    assertEquals([missing(found), found.unexplained], [[], []], name);
    files += found.files.length;
  }
  assert(files > 20_000, `${files}`);
});
