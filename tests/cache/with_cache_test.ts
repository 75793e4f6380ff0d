import { assert, assertEquals, assertRejects } from "@std/assert";
import type { CacheWarning } from "../../src/cache/cache_context.ts";
import type { Cache } from "../../src/cache/cache.ts";
import { disk } from "../../src/cache/disk.ts";
import { memory } from "../../src/cache/memory.ts";
import { withCache } from "../../src/cache/with_cache.ts";
import { DataSusError } from "../../src/error.ts";
import { FakeSource, filesIn, noise, readAll, withFolder } from "./fake_source.ts";

const PATH = "/d/A.dbc";
const BYTES = noise(10_000);

/** Runs a test with each kind of cache; `again` is the same cache for a later process. */
function withEachCache(
  name: string,
  test: (cache: Cache, again: () => Cache, warnings: CacheWarning[]) => Promise<void>,
): void {
  const warnings: CacheWarning[] = [];
  const onWarning = (warning: CacheWarning): void => void warnings.push(warning);
  Deno.test(`${name}: memory()`, async () => {
    warnings.length = 0;
    const cache = memory({ onWarning });
    await test(cache, () => cache, warnings);
  });
  Deno.test(`${name}: disk()`, () =>
    withFolder(async (folder) => {
      warnings.length = 0;
      await test(disk(folder, { onWarning }), () => disk(folder, { onWarning }), warnings);
    }));
}

withEachCache(
  "a file is fetched once and its directory listed once",
  async (cache, again, told) => {
    const source = new FakeSource({ [PATH]: BYTES });
    const cached = withCache(source, cache);
    assertEquals((await cached.list("/d"))?.map(({ name, size }) => [name, size]), [[
      "A.dbc",
      10_000,
    ]]);
    assertEquals(await readAll(await cached.open(PATH)), BYTES);
    const later = withCache(source, again());
    assertEquals((await later.list("/d"))?.[0]?.modified, new Date("2024-01-02T03:04Z"));
    assertEquals(await readAll(await later.open(PATH)), BYTES);
    assertEquals([source.opened, source.listed], [[PATH], ["/d"]]);
    assertEquals(source.openStreams, 0);
    assertEquals(told, []);
  },
);

withEachCache("what is absent is undefined, and asked for again", async (cache) => {
  const source = new FakeSource({ [PATH]: BYTES });
  const cached = withCache(source, cache);
  assertEquals(await cached.open("/d/B.dbc"), undefined);
  assertEquals(await cached.list("/e"), undefined);
  source.files.set("/d/B.dbc", { bytes: BYTES });
  assertEquals(await readAll(await cached.open("/d/B.dbc")), BYTES);
});

withEachCache("empty files are kept too", async (cache, again) => {
  const source = new FakeSource({ [PATH]: new Uint8Array(0) });
  assertEquals((await readAll(await withCache(source, cache).open(PATH))).length, 0);
  assertEquals((await readAll(await withCache(source, again()).open(PATH))).length, 0);
  assertEquals(source.opened.length, 1);
});

for (const change of ["size", "modified"] as const) {
  Deno.test(`a file is fetched again when its listed ${change} changes`, () =>
    withFolder(async (folder) => {
      const source = new FakeSource({ [PATH]: BYTES });
      await readAll(await withCache(source, disk(folder)).open(PATH));
      const newer = noise(change === "size" ? 9_000 : 10_000, 2);
      const modified = new Date(change === "size" ? "2024-01-02T03:04Z" : "2025-01-01");
      source.files.set(PATH, { bytes: newer, modified });
      // The listing is young: the change is not seen yet.
      assertEquals(await readAll(await withCache(source, disk(folder)).open(PATH)), BYTES);
      const fresh = withCache(source, disk(folder, { ttl: 0 }));
      assertEquals(await readAll(await fresh.open(PATH)), newer);
      assertEquals(source.opened.length, 2);
      assertEquals((await filesIn(folder)).filter((path) => path.startsWith("files/")).length, 1);
    }));
}

withEachCache("many readers at once share one download", async (cache) => {
  const source = new FakeSource({ [PATH]: BYTES });
  const cached = withCache(source, cache);
  const all = await Promise.all(Array.from({ length: 20 }, async () => {
    return await readAll(await cached.open(PATH));
  }));
  for (const bytes of all) assertEquals(bytes, BYTES);
  assertEquals([source.opened.length, source.listed.length, source.openStreams], [1, 1, 0]);
});

withEachCache("readers of one download do not wait for each other", async (cache) => {
  const source = new FakeSource({ [PATH]: BYTES });
  const cached = withCache(source, cache);
  const first = (await cached.open(PATH))!.getReader();
  await first.read();
  // Read to the end before the first reader goes on: neither may wait for the other.
  assertEquals(await readAll(await cached.open(PATH)), BYTES);
  let length = 1024;
  for (let next = await first.read(); !next.done; next = await first.read()) {
    length += next.value.length;
  }
  assert(length >= BYTES.length);
  assertEquals(source.opened.length, 1);
});

withEachCache(
  "a reader who leaves early stops the download, and nothing is kept",
  async (cache) => {
    const source = new FakeSource({ [PATH]: BYTES }, { chunkLength: 100 });
    source.beforeChunk = () => new Promise((resolve) => setTimeout(resolve, 1));
    const cached = withCache(source, cache);
    const reader = (await cached.open(PATH))!.getReader();
    await reader.read();
    await reader.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assertEquals(source.openStreams, 0);
    assert(source.bytesRead < BYTES.length, `${source.bytesRead} bytes were read`);
    source.beforeChunk = () => {};
    assertEquals(await readAll(await cached.open(PATH)), BYTES);
    assertEquals(source.opened.length, 2);
  },
);

withEachCache("an unread stream costs nothing once it is cancelled", async (cache) => {
  const source = new FakeSource({ [PATH]: BYTES });
  const cached = withCache(source, cache);
  await (await cached.open(PATH))!.cancel();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assertEquals([source.openStreams, source.bytesRead], [0, 0]);
});

withEachCache("an error of the source reaches every reader, and nothing is kept", async (cache) => {
  const source = new FakeSource({ [PATH]: BYTES });
  const error = new DataSusError("Cannot read: reset", { code: "SOURCE" });
  source.beforeChunk = (_, at) => {
    if (at > 5000) throw error;
  };
  const cached = withCache(source, cache);
  const streams = [await cached.open(PATH), await cached.open(PATH)];
  for (const result of await Promise.allSettled(streams.map(readAll))) {
    assert(result.status === "rejected" && result.reason === error);
  }
  source.beforeChunk = () => {};
  assertEquals(await readAll(await cached.open(PATH)), BYTES);
  assertEquals(source.opened.length, 2);
});

withEachCache("an abort ends its reader with the reason, and no other", async (cache) => {
  const source = new FakeSource({ [PATH]: BYTES }, { chunkLength: 100 });
  source.beforeChunk = () => new Promise((resolve) => setTimeout(resolve, 1));
  const cached = withCache(source, cache);
  const stop = new AbortController();
  const [one, other] = await Promise.all([
    cached.open(PATH, { signal: stop.signal }),
    cached.open(PATH),
  ]);
  const whole = readAll(other);
  const reader = one!.getReader();
  await reader.read();
  stop.abort(new Error("enough"));
  await assertRejects(() => reader.read(), Error, "enough");
  assertEquals(await whole, BYTES);
  await assertRejects(() => cached.open(PATH, { signal: stop.signal }), Error, "enough");
});

withEachCache("a file of another length than listed is given out but not kept", async (cache) => {
  const source = new FakeSource({ [PATH]: { bytes: BYTES, size: 10_001 } });
  const cached = withCache(source, cache);
  assertEquals(await readAll(await cached.open(PATH)), BYTES);
  assertEquals(await readAll(await cached.open(PATH)), BYTES);
  assertEquals(source.opened.length, 2);
});

withEachCache("sources of other names have other entries", async (cache) => {
  const one = new FakeSource({ [PATH]: BYTES }, { name: "one" });
  const two = new FakeSource({ [PATH]: noise(10_000, 7) }, { name: "two" });
  assertEquals(await readAll(await withCache(one, cache).open(PATH)), BYTES);
  assertEquals(await readAll(await withCache(two, cache).open(PATH)), noise(10_000, 7));
  assertEquals(await readAll(await withCache(one, cache).open("//d///A.dbc")), BYTES);
  assertEquals([one.opened.length, two.opened.length], [1, 1]);
});

withEachCache("without size and time a file is trusted for the time to live", async (cache) => {
  const source = new FakeSource({ [PATH]: { bytes: BYTES, size: null } });
  const cached = withCache(source, cache);
  await readAll(await cached.open(PATH));
  await readAll(await cached.open(PATH));
  assertEquals(source.opened.length, 1);
});

Deno.test("what is given out of memory may be changed by whom it was given to", async () => {
  const cached = withCache(new FakeSource({ [PATH]: BYTES }), memory());
  for (let i = 0; i < 3; i++) {
    for await (const chunk of (await cached.open(PATH))!) chunk.fill(0);
  }
  assertEquals(await readAll(await cached.open(PATH)), BYTES);
});

Deno.test("memory() holds what was used last, within its bytes", async () => {
  const paths = Array.from({ length: 6 }, (_, i) => `/d/${i}.dbc`);
  const source = new FakeSource(Object.fromEntries(paths.map((path) => [path, noise(4_000)])));
  const cache = memory({ bytes: 20_000 });
  const cached = withCache(source, cache);
  for (const path of [...paths, "/d/5.dbc", "/d/4.dbc", "/d/0.dbc"]) {
    await readAll(await cached.open(path));
    assert((await cache.stats()).memory.bytes <= 20_000);
  }
  assertEquals(source.opened, [...paths, "/d/0.dbc"]);
  // A file of more than a quarter of it would push out everything else.
  source.files.set("/d/big.dbc", { bytes: noise(6_000) });
  assertEquals(await readAll(await cached.open("/d/big.dbc")), noise(6_000));
  await readAll(await cached.open("/d/big.dbc"));
  assertEquals(source.opened.slice(-2), ["/d/big.dbc", "/d/big.dbc"]);
});

Deno.test("a slow reader without a store holds the source back", async () => {
  const source = new FakeSource({ [PATH]: noise(4_000_000) }, { chunkLength: 65_536 });
  const reader = (await withCache(source, memory()).open(PATH))!.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert(source.bytesRead < 600_000, `${source.bytesRead} bytes were read ahead`);
  await reader.cancel();
});

Deno.test("offline, a listing shows what the cache holds and nothing else is read", () =>
  withFolder(async (folder) => {
    const source = new FakeSource({ [PATH]: BYTES, "/d/B.dbc": BYTES });
    await readAll(await withCache(source, disk(folder)).open(PATH));
    source.listed.length = source.opened.length = 0;
    const offline = withCache(source, disk(folder, { offline: true, ttl: 0 }));
    assertEquals(await offline.list("/d"), [
      { name: "A.dbc", size: 10_000, modified: new Date("2024-01-02T03:04Z") },
    ]);
    assertEquals(await offline.list("/e"), undefined);
    assertEquals(await readAll(await offline.open(PATH)), BYTES);
    const error = await assertRejects(() => offline.open("/d/B.dbc"), DataSusError, "offline");
    assertEquals([error.code, error.path], ["MISSING", "/d/B.dbc"]);
    assertEquals([source.listed, source.opened], [[], []]);
  }));

Deno.test("withCache() leaves made-up data and cached sources as they are", () => {
  const source = Object.assign(new FakeSource({}), { synthetic: true });
  assertEquals(withCache(source, memory()), source);
  const cached = withCache(new FakeSource({}), memory());
  assertEquals(withCache(cached, memory()), cached);
});
