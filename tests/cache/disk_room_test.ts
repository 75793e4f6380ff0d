import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { type Cache, type CacheWarning, disk, type DiskOptions, withCache } from "@dsbr/core";
import { fileKey } from "../../src/cache/cache_key.ts";
import { DiskRoom, NoRoom } from "../../src/cache/disk_room.ts";
import { FakeSource, filesIn, noise, readAll, withFolder } from "./fake_source.ts";

const MOST = 100_000;
const PATHS = Array.from({ length: 30 }, (_, i) => `/d/${i}.dbc`);

function makeSource(): FakeSource {
  return new FakeSource(Object.fromEntries(PATHS.map((path, i) => [path, noise(10_000, i)])));
}

function open(folder: string, options: DiskOptions = {}): { cache: Cache; told: CacheWarning[] } {
  const told: CacheWarning[] = [];
  const onWarning = (warning: CacheWarning): void => void told.push(warning);
  return { cache: disk(`${folder}/cache`, { maxBytes: MOST, onWarning, ...options }), told };
}

/** Says of an entry's file that it was used so many minutes ago. */
async function age(folder: string, path: string, minutes: number): Promise<void> {
  const time = new Date(Date.now() - minutes * 60_000);
  await Deno.utime(`${folder}/cache/${fileKey("fake", path)}`, time, time);
}

async function isHeld(folder: string, path: string): Promise<boolean> {
  const file = `${folder}/cache/${fileKey("fake", path)}`;
  return await Deno.lstat(file).then(() => true, () => false);
}

async function bytesIn(cache: Cache): Promise<number> {
  const { kinds } = await cache.stats();
  return Object.values(kinds).reduce((sum, { bytes }) => sum + bytes, 0);
}

Deno.test("disk() with maxBytes never takes more, and gives every byte", () =>
  withFolder(async (folder) => {
    const source = makeSource();
    const { cache, told } = open(folder);
    const cached = withCache(source, cache);
    let most = 0;
    for (const [i, path] of PATHS.entries()) {
      assertEquals(await readAll(await cached.open(path)), noise(10_000, i));
      most = Math.max(most, await bytesIn(cache));
    }
    assert(most <= MOST, `${most} bytes`);
    assert(most > MOST / 2, `only ${most} bytes are made use of`);
    assertEquals([told, (await cache.stats()).limit], [[], MOST]);
  }));

Deno.test("disk() with maxBytes lets go first of what was not used for longest", () =>
  withFolder(async (folder) => {
    const source = makeSource();
    for (let i = 0; i < 8; i++) {
      await readAll(await withCache(source, open(folder).cache).open(PATHS[i]!));
      await age(folder, PATHS[i]!, 100 - i);
    }
    // The oldest is used once more, by another process, as it were.
    assertEquals(source.opened.length, 8);
    await readAll(await withCache(source, open(folder, { ttl: 0 }).cache).open(PATHS[0]!));
    assertEquals(source.opened.length, 8);
    const cached = withCache(source, open(folder).cache);
    for (const path of PATHS.slice(8, 11)) await readAll(await cached.open(path));
    const held = await Promise.all(PATHS.slice(0, 11).map((path) => isHeld(folder, path)));
    const first = held.indexOf(true, 1);
    assert(held[0], "what was used a moment ago is gone");
    assert(first > 1, "nothing gave way");
    assert(held.slice(first).every((there) => there), "something else gave way first");
  }));

Deno.test("disk() with maxBytes never removes what is being read", () =>
  withFolder(async (folder) => {
    const source = makeSource();
    source.files.set("/d/long.dbc", { bytes: noise(700_000), modified: new Date(0) });
    const options = { maxBytes: 900_000, ttl: 0 };
    const cached = () => withCache(source, open(folder, options).cache);
    await readAll(await cached().open("/d/long.dbc"));
    await readAll(await cached().open(PATHS[0]!));
    const reader = (await cached().open("/d/long.dbc"))!.getReader();
    let length = (await reader.read()).value!.length;
    await age(folder, "/d/long.dbc", 200);
    await age(folder, PATHS[0]!, 100);
    for (const path of PATHS.slice(1)) await readAll(await cached().open(path));
    assertEquals(await isHeld(folder, "/d/long.dbc"), true);
    assertEquals(await isHeld(folder, PATHS[0]!), false);
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
    }
    assertEquals(length, 700_000);
    await age(folder, "/d/long.dbc", 200);
    for (const path of PATHS) await readAll(await cached().open(path));
    assertEquals(await isHeld(folder, "/d/long.dbc"), false);
  }));

Deno.test("disk() with maxBytes keeps nothing that is larger: one warning, every byte", () =>
  withFolder(async (folder) => {
    const source = makeSource();
    const { cache, told } = open(folder, { maxBytes: "5 kB", bytes: 0 });
    const cached = withCache(source, cache);
    for (const path of PATHS.slice(0, 3)) {
      assertEquals((await readAll(await cached.open(path))).length, 10_000);
    }
    assertEquals(told.map(({ kind }) => kind), ["full"]);
    assertEquals((await cache.stats()).kinds.files.entries, 0);
    assertEquals(await filesIn(`${folder}/cache/tmp`), []);
    assertThrows(() => disk(folder, { maxBytes: "5 furlongs" }), RangeError, "a cache of");
  }));

Deno.test("processes that share a folder keep within its limit together", () =>
  withFolder(async (folder) => {
    const caches = Array.from({ length: 6 }, () => open(folder));
    await Promise.all(caches.map(async ({ cache }, k) => {
      const cached = withCache(makeSource(), cache);
      for (let i = 0; i < PATHS.length; i++) {
        const n = (i * 7 + k * 5) % PATHS.length;
        assertEquals(await readAll(await cached.open(PATHS[n]!)), noise(10_000, n));
      }
    }));
    assert(await bytesIn(caches[0]!.cache) <= MOST * 1.12);
    assertEquals(caches.flatMap(({ told }) => told), []);
    assertEquals((await caches[0]!.cache.verify()).damaged, []);
  }));

Deno.test("DiskRoom: where nothing may go there is no room, and nothing goes", () =>
  withFolder(async (folder) => {
    await Deno.writeFile(`${folder}/a`, new Uint8Array(80));
    async function* entries() {
      yield { path: `${folder}/a`, bytes: 80, used: 0 };
    }
    const fixed = new DiskRoom(100, `${folder}/lock`, entries, true);
    await fixed.make(20);
    await assertRejects(() => fixed.make(21), NoRoom, "offline");
    assertEquals(await filesIn(folder), ["a", "lock"]);
    const room = new DiskRoom(100, `${folder}/lock`, entries, false);
    await room.make(21);
    assertEquals(await filesIn(folder), ["lock"]);
    await assertRejects(() => room.make(101), NoRoom);
  }));
