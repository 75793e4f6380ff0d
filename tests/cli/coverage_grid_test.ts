import { assert, assertEquals } from "@std/assert";
import { coverageGrid, legend } from "../../src/cli/coverage_grid.ts";
import { type ListedFile, listingSummary, type Presence } from "../../src/cli/listing.ts";
import type { Uf } from "@dsbr/core";

function listed(
  presence: Presence,
  partition: { uf?: Uf; year: number; month?: number },
  size?: number,
): ListedFile {
  const key = Object.values(partition).join("-");
  const planned = { ...partition, key, directories: ["/d"], fileName: key, knownGap: false };
  const found = presence === "present"
    ? { partition: key, path: `/d/${key}`, preliminary: false, ...(size !== undefined && { size }) }
    : undefined;
  return { partition: planned, presence, path: `/d/${key}`, found };
}

Deno.test("coverageGrid() has years by months for one UF", () => {
  const files = [
    listed("present", { uf: "AC", year: 2022, month: 12 }),
    listed("missing", { uf: "AC", year: 2023, month: 1 }),
    listed("known gap", { uf: "AC", year: 2023, month: 3 }),
  ];
  assertEquals(coverageGrid(files, 80), [
    "      01 02 03 04 05 06 07 08 09 10 11 12",
    "2022                                    ●",
    "2023   ○     ·",
  ]);
  assertEquals(
    legend(coverageGrid(files, 80)),
    "● present   ○ missing   · known never to have been there",
  );
});

Deno.test("coverageGrid() has UFs by years for several, in blocks that fit", () => {
  const files = [2021, 2022, 2023].flatMap((year) => [
    listed("present", { uf: "AC", year, month: 1 }),
    listed(year === 2022 ? "missing" : "known gap", { uf: "AC", year, month: 2 }),
    listed("missing", { uf: "SP", year, month: 1 }),
  ]);
  assertEquals(coverageGrid(files, 80), [
    "      2021 2022 2023",
    "AC       ●    ◐    ●",
    "SP       ○    ○    ○",
  ]);
  assertEquals(coverageGrid(files, 15), [
    "      2021 2022",
    "AC       ●    ◐",
    "SP       ○    ○",
    "",
    "      2023",
    "AC       ●",
    "SP       ○",
  ]);
  for (const line of coverageGrid(files, 15)) assert(line.length <= 15);
});

Deno.test("coverageGrid() has one row for national yearly files", () => {
  const files = [listed("present", { year: 2021 }), listed("missing", { year: 2022 })];
  assertEquals(coverageGrid(files, 80), ["      2021 2022", "BR       ●    ○"]);
});

Deno.test("listingSummary() counts files, and bytes where all are known", () => {
  const month = (presence: Presence, month: number, size?: number): ListedFile =>
    listed(presence, { uf: "AC", year: 2023, month }, size);
  assertEquals(
    listingSummary([month("present", 1, 1_500_000), month("present", 2, 40), month("missing", 3)]),
    "2 of 3 files present, 1.5 MB; 1 missing",
  );
  assertEquals(
    listingSummary([month("present", 1), month("known gap", 2)]),
    "1 of 2 files present; 1 known gap",
  );
});
