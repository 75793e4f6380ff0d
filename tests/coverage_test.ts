import { assertEquals, assertStringIncludes } from "@std/assert";
import { findGroup, sample, Scan, sih, type Source } from "@dsbr/core";
import { type LockedFile, makeLock } from "../src/lock/lock.ts";
import { lockedFile } from "./lock/locked_file.ts";

const SIA = "/dissemin/publicos/SIASUS/200801_/Dados";
const DO = "/dissemin/publicos/SIM/CID10/DORES";

/** A source of listings. */
function listing(
  files: Readonly<Record<string, { size?: number; modified?: Date }>>,
): Source {
  return {
    name: "listing",
    isLocal: true,
    list: (directory) =>
      Promise.resolve(
        Object.entries(files)
          .filter(([path]) => path.slice(0, path.lastIndexOf("/")) === directory)
          .map(([path, facts]) => ({ name: path.slice(path.lastIndexOf("/") + 1), ...facts })),
      ),
    open: () => Promise.reject(new Error("nothing is opened")),
  };
}

const MAY = new Date("2024-05-01T00:00:00Z");
const JUNE = new Date("2024-06-01T00:00:00Z");

/** A file of SIASUS-PA as it was locked; some listings tell no size or time. */
function locked(path: string, partition: string, size: number, modified?: Date): LockedFile {
  const { modified: _, ...facts } = lockedFile({ path, partition, size, dataset: "SIASUS-PA" });
  return {
    ...facts,
    ...modified !== undefined && { modified: modified.toISOString().replace(".000", "") },
  };
}

Deno.test("Scan.coverage() tells present, parts, missing and changed, from listings alone", async () => {
  const source = listing({
    [`${SIA}/PASP2301.dbc`]: { size: 10, modified: MAY },
    [`${SIA}/PASP2302a.dbc`]: { size: 20, modified: MAY },
    [`${SIA}/PASP2302b.dbc`]: { size: 21, modified: MAY },
    [`${SIA}/PASP2303a.dbc`]: { size: 30, modified: MAY },
    [`${SIA}/PASP2303c.dbc`]: { size: 32, modified: MAY },
    [`${SIA}/PASP2304.dbc`]: { size: 41, modified: MAY },
    [`${SIA}/PASP2305.dbc`]: { size: 50, modified: JUNE },
    [`${SIA}/PASP2306a.dbc`]: { size: 60 },
    [`${SIA}/PASP2306b.dbc`]: { size: 61 },
    [`${SIA}/PAAC2301.dbc`]: {},
    [`${SIA}/PAXX2301.dbc`]: {},
  });
  const scan = Scan.of(findGroup("SIASUS-PA")!, {
    uf: ["SP", "AC"],
    year: 2023,
    month: { from: 1, to: 7 },
  }, { source });
  const lock = makeLock([
    locked(`${SIA}/pasp2301.DBC`, "SP-2023-01", 10, MAY),
    locked(`${SIA}/PASP2302a.dbc`, "SP-2023-02", 20),
    locked(`${SIA}/PASP2302b.dbc`, "SP-2023-02", 21),
    locked(`${SIA}/PASP2304.dbc`, "SP-2023-04", 40, MAY), // another size now
    locked(`${SIA}/PASP2305.dbc`, "SP-2023-05", 50, MAY), // another time
    locked(`${SIA}/PASP2306.dbc`, "SP-2023-06", 120), // split since
    locked(`${SIA}/PASP2307.dbc`, "SP-2023-07", 70), // gone
    locked(`${SIA}/PAAC2301.dbc`, "AC-2023-01", 70, MAY), // the source knows neither
    lockedFile({ path: "/another/dataset.dbc" }),
  ]);
  const coverage = await scan.coverage({ lock });
  const states = coverage.cells.map(({ partition, state, files, bytes }) => [
    partition,
    state,
    files,
    bytes,
  ]).filter(([partition]) => String(partition).startsWith("SP"));
  assertEquals(states, [
    ["SP-2023-01", "present", 1, 10],
    ["SP-2023-02", "parts", 2, 41],
    ["SP-2023-03", "missing", 2, 62],
    ["SP-2023-04", "changed", 1, 41],
    ["SP-2023-05", "changed", 1, 50],
    ["SP-2023-06", "changed", 2, 121],
    ["SP-2023-07", "missing", 0, undefined],
  ]);
  assertEquals(coverage.counts, {
    missing: 8,
    gap: 0,
    changed: 3,
    preliminary: 0,
    parts: 1,
    present: 2,
  });
  assertEquals(coverage.unexplained, [`${SIA}/PAXX2301.dbc`]);
  assertStringIncludes(`${coverage}`, "AC   ●○○○○○○\nSP   ●◎○◆◆◆○\n");
  const part = locked(`${SIA}/PASP2301a.dbc`, "SP-2023-01", 5);
  const more = makeLock([...lock.files, part]); // there is one part less now
  assertEquals((await scan.coverage({ lock: more })).counts.changed, 4);
  const without = await scan.coverage();
  assertEquals(without.counts.changed, 0);
  assertEquals(Object.keys(without), ["dataset", "cells", "counts", "unexplained"]);
});

Deno.test("Scan.coverage() calls a final file changed when a preliminary one was recorded", async () => {
  const group = findGroup("SIM-DO")!;
  const [final, preliminary] = [
    `${DO}/DOAC2025.dbc`,
    "/dissemin/publicos/SIM/PRELIM/DORES/DOAC2025.dbc",
  ];
  const scanOf = (path: string) =>
    Scan.of(group, { uf: "AC", year: 2025 }, { source: listing({ [path]: { size: 1 } }) });
  const states = async (now: string, then?: string) =>
    (await scanOf(now).coverage({
      lock: makeLock(
        then === undefined
          ? []
          : [lockedFile({ path: then, size: 1, dataset: "SIM-DO", partition: "AC-2025" })],
      ),
    }))
      .cells.map(({ state, preliminary }) => `${state} ${preliminary}`);
  assertEquals(await states(final), ["present false"]);
  assertEquals(await states(preliminary), ["preliminary true"]);
  assertEquals(await states(preliminary, preliminary), ["preliminary true"]);
  assertEquals(await states(final, preliminary), ["changed false"]);
});

Deno.test("Scan.coverage() tells gaps of the catalogue from missing files", async () => {
  const scan = sih({ group: "RD", uf: ["AC", "SP"], period: ["2026-01", "2026-02"] }, {
    source: sample(),
  });
  const { cells } = await scan.coverage();
  assertEquals(cells.map(({ partition, state }) => `${partition} ${state}`), [
    "AC-2026-01 present",
    "SP-2026-01 present",
    "AC-2026-02 gap",
    "SP-2026-02 present",
  ]);
});
