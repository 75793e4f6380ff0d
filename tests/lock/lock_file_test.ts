import { assertEquals, assertRejects } from "@std/assert";
import { DataSusError, formatLock, readLock, writeLock } from "@dsbr/core";
import { makeLock } from "../../src/lock/lock.ts";
import { lockedFile, lockedMonth } from "./locked_file.ts";

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "dsbr-lock-" });
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

function namesIn(folder: string): string[] {
  return [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
}

const PERMISSIONS = { read: true, write: true } as const;

Deno.test("writeLock() writes what readLock() reads, and leaves nothing else", {
  permissions: PERMISSIONS,
}, () =>
  withFolder(async (folder) => {
    const lock = makeLock([lockedMonth(2), lockedMonth(1)]);
    const path = `${folder}/dsbr.lock.json`;
    assertEquals(await writeLock(lock, path), lock);
    assertEquals(await Deno.readTextFile(path), formatLock(lock));
    assertEquals(await readLock(path), lock);
    assertEquals(await readLock(new URL(`file://${path}`)), lock);
    assertEquals(namesIn(folder), ["dsbr.lock.json"]);
  }));

Deno.test(
  "writeLock() merges, or replaces when told",
  { permissions: PERMISSIONS },
  () =>
    withFolder(async (folder) => {
      const path = `${folder}/dsbr.lock.json`;
      const other = lockedFile({
        path: "/d/DOAC2023.dbc",
        dataset: "SIM-DO",
        partition: "AC-2023",
      });
      await writeLock(makeLock([other]), path);
      const both = await writeLock(makeLock([lockedMonth(1)]), path);
      assertEquals(both.files, [other, lockedMonth(1)]);
      assertEquals(await readLock(path), both);
      const before = await Deno.readTextFile(path);
      await writeLock(makeLock([lockedMonth(1, { accessed: "2031-01-01" })]), path);
      assertEquals(await Deno.readTextFile(path), before);
      await writeLock(makeLock([lockedMonth(1)]), path, { replace: true });
      assertEquals((await readLock(path)).files, [lockedMonth(1)]);
    }),
);

Deno.test(
  "writeLock() loses no file when many write at once",
  { permissions: PERMISSIONS },
  () =>
    withFolder(async (folder) => {
      const path = `${folder}/dsbr.lock.json`;
      const months = Array.from({ length: 12 }, (_, i) => lockedMonth(i + 1));
      await Promise.all(months.map((month) => writeLock(makeLock([month]), path)));
      assertEquals((await readLock(path)).files, months);
      assertEquals(namesIn(folder), ["dsbr.lock.json"]);
    }),
);

Deno.test("writeLock() does not overwrite a lock that it cannot read", {
  permissions: PERMISSIONS,
}, () =>
  withFolder(async (folder) => {
    const path = `${folder}/dsbr.lock.json`;
    for (const text of ["{", '{"versions":{"lock":9,"@dsbr/core":"9.0.0"}}']) {
      await Deno.writeTextFile(path, text);
      const error = await assertRejects(
        () => writeLock(makeLock([lockedMonth(1)]), path),
        DataSusError,
      );
      assertEquals([error.code, error.path], ["LOCK", path]);
      assertEquals(await Deno.readTextFile(path), text);
      assertEquals(namesIn(folder), ["dsbr.lock.json"]);
    }
  }));

Deno.test(
  "readLock() says what is wrong with the file",
  { permissions: PERMISSIONS },
  () =>
    withFolder(async (folder) => {
      const absent = await assertRejects(() => readLock(`${folder}/none.json`), DataSusError);
      assertEquals([absent.code, absent.path], ["LOCK", `${folder}/none.json`]);
      const isFolder = await assertRejects(() => readLock(folder), DataSusError);
      assertEquals(isFolder.code, "SOURCE");
      const nowhere = await assertRejects(
        () => writeLock(makeLock([]), `${folder}/no/dsbr.lock.json`),
        DataSusError,
        "its folder is not there",
      );
      assertEquals(nowhere.code, "SOURCE");
      await assertRejects(() => readLock(new URL("https://example.org/l.json")), TypeError);
    }),
);

Deno.test("readLock() and writeLock() name the flags that are missing", {
  permissions: {},
}, async () => {
  const reading = await assertRejects(() => readLock("/data/dsbr.lock.json"), DataSusError);
  assertEquals([reading.code, reading.flag], [
    "PERMISSION",
    "--allow-read=/data/dsbr.lock.json",
  ]);
  const writing = await assertRejects(
    () => writeLock(makeLock([]), "/data/dsbr.lock.json"),
    DataSusError,
  );
  assertEquals([writing.code, writing.flag], [
    "PERMISSION",
    "--allow-read=/data --allow-write=/data",
  ]);
});
