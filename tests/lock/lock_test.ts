import { assertEquals, assertNotEquals } from "@std/assert";
import { lockDigest, mergeLocks } from "@dsbr/core";
import { makeLock } from "../../src/lock/lock.ts";
import { lockedFile, lockedMonth } from "./locked_file.ts";

Deno.test("makeLock() puts each path once, in order", { permissions: {} }, () => {
  const [jan, feb] = [lockedMonth(1), lockedMonth(2)];
  const again = lockedMonth(1, { rows: 1 });
  assertEquals(makeLock([feb, jan, again]).files, [again, feb]);
  assertEquals(makeLock([]).files, []);
});

Deno.test("mergeLocks() keeps other scans' files and replaces a partition's", {
  permissions: {},
}, () => {
  const preliminary = lockedFile({
    path: "/dissemin/publicos/SIM/PRELIM/DORES/DOAC2023.dbc",
    dataset: "SIM-DO",
    partition: "AC-2023",
    preliminary: true,
  });
  const { preliminary: _, ...rest } = preliminary;
  const final = { ...rest, path: "/dissemin/publicos/SIM/CID10/DORES/DOAC2023.dbc" };
  const sameKeyElsewhere = lockedFile({ ...rest, path: "/x/DNAC2023.dbc", dataset: "SINASC-DN" });
  const older = makeLock([lockedMonth(1), preliminary, sameKeyElsewhere]);
  const merged = mergeLocks(older, makeLock([final, lockedMonth(2)]));
  assertEquals(
    merged.files.map((file) => file.path),
    [lockedMonth(1), lockedMonth(2), final, sameKeyElsewhere].map((file) => file.path).sort(),
  );
});

Deno.test("mergeLocks() replaces a whole file by its parts", { permissions: {} }, () => {
  const whole = lockedFile({
    path: "/d/PASP2301.dbc",
    dataset: "SIASUS-PA",
    partition: "SP-2023-01",
  });
  const parts = ["a", "b"].map((part) => ({ ...whole, path: `/d/PASP2301${part}.dbc` }));
  assertEquals(mergeLocks(makeLock([whole]), makeLock(parts)).files, parts);
});

Deno.test("mergeLocks() keeps the day of access while the bytes stay the same", {
  permissions: {},
}, () => {
  const older = makeLock([lockedMonth(1), lockedMonth(2)]);
  const newer = makeLock([
    lockedMonth(1, { accessed: "2026-11-21" }),
    lockedMonth(2, { accessed: "2026-11-21", sha256: "0".repeat(64) }),
  ]);
  assertEquals(mergeLocks(older, newer).files.map((file) => file.accessed), [
    "2026-08-03",
    "2026-11-21",
  ]);
  assertEquals(mergeLocks(older, older), older);
});

Deno.test("lockDigest() is the SHA-256 of sha256sum's lines", { permissions: {} }, async () => {
  const lock = makeLock([lockedMonth(2), lockedMonth(1)]);
  const lines = lock.files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines));
  const expected = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0"));
  assertEquals(lockDigest(lock), expected.join(""));
  const later = makeLock(lock.files.map((file) => ({ ...file, accessed: "2031-01-01" })));
  assertEquals(lockDigest(later), lockDigest(lock));
  const other = makeLock([lockedMonth(1), lockedMonth(2, { sha256: "f".repeat(64) })]);
  assertNotEquals(lockDigest(other), lockDigest(lock));
});
