import { assert, assertEquals } from "@std/assert";
import type { CoverageCell, CoverageState } from "../../src/coverage.ts";
import { coverageGrid, coverageLegend, coverageSummary } from "../../src/reports/coverage_text.ts";
import type { Uf } from "@dsbr/core";

function cell(
  state: CoverageState,
  partition: { uf?: Uf; year: number; month?: number },
  bytes?: number,
): CoverageCell {
  const files = state === "missing" || state === "gap" ? 0 : state === "parts" ? 2 : 1;
  return {
    partition: Object.values(partition).join("-"),
    ...partition,
    state,
    files,
    preliminary: state === "preliminary",
    ...bytes !== undefined && { bytes },
  };
}

function summary(cells: readonly CoverageCell[]): string {
  const counts = { missing: 0, gap: 0, changed: 0, preliminary: 0, parts: 0, present: 0 };
  for (const { state } of cells) counts[state]++;
  return coverageSummary({ cells, counts });
}

Deno.test("coverageGrid() has years by months for one UF", () => {
  const cells = [
    cell("present", { uf: "AC", year: 2022, month: 12 }),
    cell("missing", { uf: "AC", year: 2023, month: 1 }),
    cell("gap", { uf: "AC", year: 2023, month: 3 }),
    cell("parts", { uf: "AC", year: 2023, month: 4 }),
    cell("preliminary", { uf: "AC", year: 2023, month: 5 }),
    cell("changed", { uf: "AC", year: 2023, month: 12 }),
  ];
  assertEquals(coverageGrid(cells, 80), [
    "      01 02 03 04 05 06 07 08 09 10 11 12",
    "2022                                    ●",
    "2023   ○     ·  ◎  ◐                    ◆",
  ]);
  assertEquals(
    coverageLegend(cells),
    "● present   ◎ in parts   ◐ preliminary   ◆ changed   ○ missing   " +
      "· known never to have been there",
  );
});

Deno.test("coverageGrid() has a mark for each month of several UFs, in blocks that fit", () => {
  const cells = [2021, 2022, 2023].flatMap((year) => [
    cell("present", { uf: "AC", year, month: 1 }),
    cell(year === 2022 ? "missing" : "gap", { uf: "AC", year, month: 2 }),
    cell("preliminary", { uf: "SP", year, month: 12 }),
  ]);
  assertEquals(coverageGrid(cells, 80), [
    "     2021         2022         2023",
    "AC   ●·           ●○           ●·",
    "SP              ◐            ◐            ◐",
  ]);
  assertEquals(coverageGrid(cells, 30), [
    "     2021         2022",
    "AC   ●·           ●○",
    "SP              ◐            ◐",
    "",
    "     2023",
    "AC   ●·",
    "SP              ◐",
  ]);
  for (const line of coverageGrid(cells, 30)) assert(line.length <= 30);
});

Deno.test("coverageGrid() has one column a year for yearly files, national ones in a row BR", () => {
  const national = [cell("present", { year: 2021 }), cell("missing", { year: 2022 })];
  assertEquals(coverageGrid(national, 80), ["      2021 2022", "BR       ●    ○"]);
  const byUf = [2021, 2022, 2023].flatMap((year) => [
    cell("parts", { uf: "AC", year }),
    cell("changed", { uf: "SP", year }),
  ]);
  assertEquals(coverageGrid(byUf, 15), [
    "      2021 2022",
    "AC       ◎    ◎",
    "SP       ◆    ◆",
    "",
    "      2023",
    "AC       ◎",
    "SP       ◆",
  ]);
});

Deno.test("coverageGrid() calls the records of unknown UF IG", () => {
  const cells = [cell("present", { uf: "AC", year: 1995 }), {
    ...cell("present", { year: 1995 }),
    partition: "IG-1995",
  }];
  assertEquals(coverageGrid(cells, 80), ["      1995", "AC       ●", "IG       ●"]);
});

Deno.test("coverageSummary() counts partitions, and bytes where all are known", () => {
  const month = (state: CoverageState, month: number, bytes?: number): CoverageCell =>
    cell(state, { uf: "AC", year: 2023, month }, bytes);
  assertEquals(
    summary([month("present", 1, 1_500_000), month("preliminary", 2, 40), month("missing", 3)]),
    "2 of 3 partitions present, 1.5 MB; 1 preliminary; 1 missing",
  );
  assertEquals(
    summary([month("present", 1), month("gap", 2)]),
    "1 of 2 partitions present; 1 known gap",
  );
  assertEquals(summary([month("changed", 1, 9)]), "1 of 1 partition present, 9 B; 1 changed");
});
