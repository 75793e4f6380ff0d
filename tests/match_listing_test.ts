import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import type { SourceEntry } from "@dsbr/core";
import { findGroup } from "../src/catalog/systems.ts";
import { matchListing } from "../src/match_listing.ts";
import { planPartitions } from "../src/plan.ts";
import { resolveFiles } from "../src/resolve.ts";

const DIRECTORY = "/dissemin/publicos/SIHSUS/200801_/Dados";
const RD = findGroup("SIH-RD")!;

function entries(...names: readonly string[]): SourceEntry[] {
  return names.map((name) => ({ name, size: 1 }));
}

Deno.test("matchListing() matches a listing that is kept once for each group and directory", () => {
  const listing = entries("RDAC2301.dbc", "SPAC2301.dbc", "odd.bin");
  const first = matchListing(RD, DIRECTORY, listing, { isKept: true });
  assertEquals([...first.candidates.keys()], ["AC-2023-01"]);
  assertEquals(first.unexplained, ["odd.bin"]);
  assertStrictEquals(matchListing(RD, DIRECTORY, listing, { isKept: true }), first);

  const sp = matchListing(findGroup("SIH-SP")!, DIRECTORY, listing, { isKept: true });
  assertEquals(sp.candidates.get("AC-2023-01")!.map(({ file }) => file.path), [
    `${DIRECTORY}/SPAC2301.dbc`,
  ]);
  const elsewhere = matchListing(RD, "/elsewhere", listing, { isKept: true });
  assertEquals(elsewhere.candidates.size, 0);
  const other = matchListing(RD, DIRECTORY, [...listing], { isKept: true });
  assert(other !== first);
});

Deno.test("resolveFiles() sees what a local source changes in one array", async () => {
  const listing = entries("RDAC2301.dbc");
  for (const isLocal of [true, false]) {
    const source = {
      name: "one array",
      isLocal,
      list: () => Promise.resolve(listing),
      open: () => Promise.resolve(undefined),
    };
    const partitions = planPartitions(RD, { uf: "AC", period: ["2023-01", "2023-02"] });
    const found = async (refresh: boolean): Promise<number> =>
      (await resolveFiles(RD, partitions, source, { refresh })).files.length;
    listing.length = 1;
    assertEquals(await found(false), 1);
    listing.push(...entries("RDAC2302.dbc"));
    if (isLocal) assertEquals(await found(false), 2);
    assertEquals(await found(true), 2);
  }
});
