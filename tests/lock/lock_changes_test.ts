import { assertEquals } from "@std/assert";
import { describeChanges, findGroup } from "@dsbr/core";
import { makeLock } from "../../src/lock/lock.ts";
import { compareLock, type LockChanges } from "../../src/lock/lock_changes.ts";
import { planPartitions } from "../../src/plan.ts";
import type { ResolvedFile } from "../../src/resolve.ts";
import { lockedFile, lockedMonth } from "./locked_file.ts";

const PARTITIONS = planPartitions(findGroup("SIHSUS-RD")!, {
  uf: "AC",
  period: ["2023-01", "2023-03"],
});

function listed(month: number, facts: Partial<ResolvedFile> = {}): ResolvedFile {
  const { path, partition, size } = lockedMonth(month);
  const modified = new Date("2023-05-06T07:08:09.5Z");
  return { path, partition, size, modified, preliminary: false, ...facts };
}

/** The file without the facts named. */
function without(file: ResolvedFile, ...names: (keyof ResolvedFile)[]): ResolvedFile {
  const facts = Object.entries(file).filter(([name]) => !(names as string[]).includes(name));
  return Object.fromEntries(facts) as unknown as ResolvedFile;
}

function compare(
  locked: Parameters<typeof makeLock>[0],
  files: readonly ResolvedFile[],
): LockChanges {
  const resolution = { files, missing: [] };
  return compareLock(makeLock(locked), "SIHSUS-RD", PARTITIONS, resolution);
}

Deno.test("compareLock() goes by size and time as far as they are known", {
  permissions: {},
}, () => {
  const { modified: _, ...undated } = lockedMonth(1);
  const cases: readonly (readonly [ResolvedFile, boolean])[] = [
    [listed(1), true],
    [listed(1, { size: 1 }), false],
    [listed(1, { modified: new Date("2023-05-06T07:08:10Z") }), false],
    [without(listed(1), "size"), true],
    [without(listed(1), "modified"), true],
    [without(listed(1), "size", "modified"), false],
  ];
  for (const [now, same] of cases) {
    const { unchanged, republished } = compare([lockedMonth(1)], [now]);
    assertEquals([unchanged.length, republished.length], same ? [1, 0] : [0, 1]);
  }
  // A lock without a time cannot be compared by time.
  assertEquals(compare([undated], [listed(1)]).unchanged.length, 1);
  assertEquals(compare([undated], [without(listed(1), "size")]).republished.length, 1);
});

Deno.test("compareLock() misses only files of the dataset and the partitions asked for", {
  permissions: {},
}, () => {
  const locked = [
    lockedMonth(2),
    lockedMonth(4),
    lockedMonth(3, { dataset: "SIHSUS-SP", path: "/d/SPAC2303.dbc" }),
    lockedFile({ path: "/d/RDAP2301.dbc", partition: "AP-2023-01" }),
  ];
  assertEquals(compare(locked, []).vanished, [lockedMonth(2)]);
});

Deno.test("describeChanges() says before anything is read what listings tell", {
  permissions: {},
}, () => {
  const changes = compare(
    [lockedMonth(1), lockedMonth(2), lockedMonth(3)],
    [
      listed(1, { size: 114_512, modified: new Date("2024-01-10T00:00:00Z") }),
      listed(2),
      listed(3, { path: "/d/RDAC2303.dbc", preliminary: true }),
    ],
  );
  assertEquals(describeChanges(changes), [
    "SIHSUS-RD: 1 republished, 1 new, 1 gone, 1 unchanged",
    "republished  RDAC2301.dbc  114,200 -> 114,512 bytes, changed 2023-05-06 -> 2024-01-10",
    "new          RDAC2303.dbc  114,200 bytes, changed 2023-05-06, preliminary",
    "gone         RDAC2303.dbc  replaced by /d/RDAC2303.dbc",
  ]);
  assertEquals(describeChanges(compare([lockedMonth(1)], [listed(1)])), [
    "SIHSUS-RD: 1 unchanged",
  ]);
});
