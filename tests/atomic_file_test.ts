import { assertEquals, assertRejects } from "@std/assert";
import { AtomicFile } from "../src/atomic_file.ts";
import { DataSusError } from "@dsbr/core";

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "dsbr-atomic-" });
  try {
    await use(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const PERMISSIONS = { read: true, write: true } as const;

Deno.test("AtomicFile appears when it is complete, and replaces what was there", {
  permissions: PERMISSIONS,
}, () =>
  withFolder(async (folder) => {
    const path = `${folder}/a`;
    await Deno.writeTextFile(path, "old");
    {
      await using file = await AtomicFile.open(path);
      await file.write(new TextEncoder().encode("ne"));
      assertEquals(await Deno.readTextFile(path), "old");
      await file.write(new TextEncoder().encode("w"));
      await file.commit();
    }
    assertEquals(await Deno.readTextFile(path), "new");
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), ["a"]);
  }));

Deno.test("AtomicFile leaves nothing when it is not committed", {
  permissions: PERMISSIONS,
}, () =>
  withFolder(async (folder) => {
    await assertRejects(
      async () => {
        await using file = await AtomicFile.open(`${folder}/a`);
        await file.write(Uint8Array.of(1));
        throw new Error("broken off");
      },
      Error,
      "broken off",
    );
    assertEquals([...Deno.readDirSync(folder)], []);
  }));

Deno.test(
  "AtomicFile takes over what a killed run has left",
  { permissions: PERMISSIONS },
  () =>
    withFolder(async (folder) => {
      await Deno.writeTextFile(`${folder}/a.part`, "left from before");
      {
        await using file = await AtomicFile.open(`${folder}/a`);
        await file.write(Uint8Array.of(65));
        await file.commit();
      }
      assertEquals(await Deno.readTextFile(`${folder}/a`), "A");
    }),
);

Deno.test("AtomicFile waits for another writer as long as it is told", {
  permissions: PERMISSIONS,
}, () =>
  withFolder(async (folder) => {
    const first = await AtomicFile.open(`${folder}/a`);
    const error = await assertRejects(() => AtomicFile.open(`${folder}/a`), DataSusError);
    assertEquals([error.code, error.path], ["SOURCE", `${folder}/a.part`]);
    await assertRejects(() => AtomicFile.open(`${folder}/a`, 30), DataSusError);
    const waiting = AtomicFile.open(`${folder}/a`, 60_000);
    await first.commit();
    await first[Symbol.asyncDispose]();
    await (await waiting)[Symbol.asyncDispose]();
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name), ["a"]);
  }));
