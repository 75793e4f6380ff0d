import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { DataSusError, sih } from "@dsbr/core";
import { disk } from "../../src/cache/disk.ts";
import { memory } from "../../src/cache/memory.ts";
import { withCache } from "../../src/cache/with_cache.ts";
import { FakeSource, filesIn, noise, readAll, withFolder } from "./fake_source.ts";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";

const SIH = "/dissemin/publicos/SIHSUS/200801_/Dados/RDAC2301.dbc";
const SIM = "/dissemin/publicos/SIM/CID10/DORES/DOAC2020.dbc";

function twoSystems(): FakeSource {
  return new FakeSource({ [SIH]: noise(1000), [SIM]: noise(2000) });
}

Deno.test("stats() counts hits, misses, bytes and entries by kind", () =>
  withFolder(async (folder) => {
    const cache = disk(folder);
    const cached = withCache(twoSystems(), cache);
    for (const path of [SIH, SIM, SIH]) await readAll(await cached.open(path));
    const { hits, misses, fetched, kinds, store } = await cache.stats();
    assertEquals([hits, misses, fetched], [1, 2, 3000]);
    assertEquals([kinds.files.entries, kinds.listings.entries], [2, 2]);
    assert(kinds.files.bytes > 3000 && kinds.files.bytes < 4500);
    assertEquals(store, `folder "${folder}"`);
    const held = memory();
    await readAll(await withCache(twoSystems(), held).open(SIH));
    const stats = await held.stats();
    assertEquals(stats.store, undefined);
    assertEquals([stats.memory.entries, stats.kinds.files.entries], [2, 0]);
  }));

Deno.test("clear() removes by system and by age", () =>
  withFolder(async (folder) => {
    const source = twoSystems();
    const cache = disk(folder);
    const cached = withCache(source, cache);
    for (const path of [SIH, SIM]) await readAll(await cached.open(path));
    assertEquals((await cache.clear({ olderThan: new Date(Date.now() - 60_000) })).entries, 0);
    assertEquals((await cache.clear({ system: "sim" })).entries, 2);
    await readAll(await cached.open(SIH));
    assertEquals(source.opened.length, 2);
    await readAll(await cached.open(SIM));
    assertEquals(source.opened.length, 3);
    assertEquals((await cache.clear({ olderThan: new Date(Date.now() + 1000) })).entries, 4);
    assertEquals((await filesIn(folder)).filter((path) => !path.startsWith("locks/")), []);
    await assertRejects(() => cache.clear({ system: "xyz" }), DataSusError, "no such system");
    const held = memory();
    await readAll(await withCache(source, held).open(SIH));
    assertEquals((await held.clear()).entries, 2);
    assertEquals((await held.stats()).memory.bytes, 0);
  }));

Deno.test("verify() finds and removes what is damaged", () =>
  withFolder(async (folder) => {
    const cache = disk(folder);
    const cached = withCache(twoSystems(), cache);
    for (const path of [SIH, SIM]) await readAll(await cached.open(path));
    assertEquals((await cache.verify()).damaged, []);
    const [name] = (await filesIn(folder)).filter((path) => path.startsWith("files/"));
    const bytes = await Deno.readFile(`${folder}/${name}`);
    bytes[5]! ^= 1;
    await Deno.writeFile(`${folder}/${name}`, bytes);
    const { entries, damaged } = await cache.verify();
    assertEquals([entries, damaged.map(({ key }) => key)], [4, [name!]]);
    assert(damaged[0]!.path === SIH || damaged[0]!.path === SIM);
    assertEquals((await cache.verify()).entries, 3);
  }));

Deno.test("invalidate() has the next scan ask for the listing again", () =>
  withFolder(async (folder) => {
    const source = twoSystems();
    const cache = disk(folder);
    const cached = withCache(source, cache);
    for (const path of [SIH, SIM]) await readAll(await cached.open(path));
    await cache.invalidate("sih");
    for (const path of [SIH, SIM]) await readAll(await cached.open(path));
    assertEquals([source.listed.length, source.opened.length], [3, 2]);
    await cache.invalidate();
    for (const path of [SIH, SIM]) await readAll(await cached.open(path));
    assertEquals([source.listed.length, source.opened.length], [5, 2]);
  }));

Deno.test("warm() fetches the files of scans once, and decodes nothing", () =>
  withFolder(async (folder) => {
    const months = [1, 2, 3].map((month) => `${SIH_DIRECTORY}/RDAC230${month}.dbc`);
    const bytes = dbc(RD_FIELDS, rdRows(100));
    const source = new FakeSource(Object.fromEntries(months.map((path) => [path, bytes])));
    const cache = disk(folder);
    const scan = (month: number[]) =>
      sih({ group: "RD", uf: "AC", year: 2023, month }, { source, cache });
    const told: string[] = [];
    const onFile = (path: string): void => void told.push(path);
    assertEquals(await cache.warm([scan([1, 2]), scan([2, 3])], { onFile }), {
      files: 4,
      fetched: 3,
    });
    assertEquals(told.length, 4);
    assertEquals(source.openStreams, 0);
    assertEquals((await scan([1, 2, 3]).collect()).numRows, 300);
    assertEquals(source.opened, months);
    assertEquals((await cache.stats()).kinds.files.entries, 3);
  }));

Deno.test("the next file is fetched while one is read, within the budget", () =>
  withFolder(async (folder) => {
    const months = [1, 2, 3].map((month) => `${SIH_DIRECTORY}/RDAC230${month}.dbc`);
    const bytes = dbc(RD_FIELDS, rdRows(100));
    for (const [prefetch, ahead] of [[bytes.length, 2], [bytes.length - 1, 1], [0, 1]] as const) {
      const source = new FakeSource(Object.fromEntries(months.map((path) => [path, bytes])));
      const cache = disk(`${folder}/${prefetch}`, { prefetch });
      const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2, 3] }, { source, cache });
      let first = true;
      for await (const _ of scan) {
        if (first) await new Promise((resolve) => setTimeout(resolve, 150));
        if (first) assertEquals(source.opened, months.slice(0, ahead));
        first = false;
      }
      assertEquals(source.opened, months);
      assertEquals(source.openStreams, 0);
    }
  }));

Deno.test("a scan that is left early stops what was being fetched ahead", async () => {
  const months = [1, 2].map((month) => `${SIH_DIRECTORY}/RDAC230${month}.dbc`);
  const bytes = dbc(RD_FIELDS, rdRows(2000));
  const source = new FakeSource(Object.fromEntries(months.map((path) => [path, bytes])));
  source.beforeChunk = (path) =>
    path === months[1] ? new Promise((resolve) => setTimeout(resolve, 2)) : undefined;
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, {
    source,
    cache: memory(),
    batchRows: 1000,
  });
  let rows = 0;
  for await (const batch of scan) {
    rows += batch.numRows;
    if (rows === 2000) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  assertEquals(source.openStreams, 0);
  assert(source.bytesRead < 2 * bytes.length);
});

Deno.test("options out of range are refused at once", () => {
  assertThrows(() => memory({ bytes: -1 }), RangeError, "bytes");
  assertThrows(() => memory({ ttl: NaN }), RangeError, "ttl");
  assertThrows(() => disk(new URL("https://example.org/x")), TypeError, "file:");
});
