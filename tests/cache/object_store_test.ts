import { assert, assertEquals, assertThrows } from "@std/assert";
import { type CacheWarning, objectStore, type ObjectStoreOptions, withCache } from "@dsbr/core";
import { FakeSource, noise, readAll } from "./fake_source.ts";
import { failure, S3Peer } from "./s3_peer.ts";
import { scanThrough, threeMonths } from "./whole_scan.ts";

const PATH = "/d/A.dbc";
const BYTES = noise(100_000);
const SECRET = "a secret/of+tests";

/** A cache of a new process, and what it told. */
function open(peer: S3Peer, options: Partial<ObjectStoreOptions> = {}) {
  const told: CacheWarning[] = [];
  const cache = objectStore({
    endpoint: peer.endpoint,
    bucket: "bucket",
    onWarning: (warning) => told.push(warning),
    ...options,
  });
  return { cache, told };
}

/** Runs a test with a peer and credentials in the environment. */
function peerTest(name: string, test: (peer: S3Peer) => Promise<void>): void {
  Deno.test(name, async () => {
    Deno.env.set("AWS_ACCESS_KEY_ID", "KEY");
    Deno.env.set("AWS_SECRET_ACCESS_KEY", SECRET);
    try {
      await using peer = new S3Peer(SECRET);
      await test(peer);
    } finally {
      Deno.env.delete("AWS_ACCESS_KEY_ID");
      Deno.env.delete("AWS_SECRET_ACCESS_KEY");
    }
  });
}

peerTest("a file is fetched once, and then comes from the bucket", async (peer) => {
  const source = new FakeSource({ [PATH]: BYTES });
  for (let i = 0; i < 3; i++) {
    const { cache, told } = open(peer);
    assertEquals(await readAll(await withCache(source, cache).open(PATH)), BYTES);
    assertEquals(told, []);
  }
  assertEquals([source.opened.length, source.listed.length], [1, 1]);
  assertEquals([...peer.objects.keys()].map((key) => key.replace(/[0-9a-f]{40}/, "")).sort(), [
    "dsbr/files/",
    "dsbr/listings/",
  ]);
  const puts = peer.seen.filter(({ method }) => method === "PUT");
  assertEquals(puts.map(({ headers }) => headers.get("if-none-match")), ["*", "*"]);
});

peerTest(
  "the bucket can be shown, verified, chosen from and emptied, page by page",
  async (peer) => {
    peer.pageLength = 2;
    const paths = [1, 2, 3, 4, 5].map((i) => `/dissemin/publicos/SIM/CID10/DORES/DO${i}.dbc`);
    const source = new FakeSource(Object.fromEntries(paths.map((path) => [path, noise(500)])));
    const { cache } = open(peer, { prefix: "with space/é/" });
    for (const path of paths) await readAll(await withCache(source, cache).open(path));
    assertEquals((await cache.stats()).kinds.files.entries, 5);
    const [key] = [...peer.objects.keys()].filter((key) => key.includes("files/"));
    peer.objects.get(key!)![3]! ^= 1;
    const { entries, damaged } = await cache.verify();
    assertEquals([entries, damaged.length], [6, 1]);
    assertEquals((await cache.clear({ system: "sih" })).entries, 0);
    assertEquals((await cache.clear({ system: "sim" })).entries, 5);
    assertEquals(peer.objects.size, 0);
  },
);

peerTest("C12: a corrupt object is detected whatever byte is hit, and put anew", async (peer) => {
  const bytes = noise(150);
  const source = new FakeSource({ [PATH]: bytes });
  await readAll(await withCache(source, open(peer).cache).open(PATH));
  const key = [...peer.objects.keys()].find((key) => key.includes("files/"))!;
  const whole = peer.objects.get(key)!;
  for (let at = 0; at < whole.length; at += 3) {
    const damaged = at % 2 === 0 ? whole.slice() : whole.slice(0, at);
    if (at % 2 === 0) damaged[at]! ^= 0x20;
    peer.objects.set(key, damaged);
    const opened = source.opened.length;
    const { cache, told } = open(peer);
    assertEquals(await readAll(await withCache(source, cache).open(PATH)), bytes);
    assertEquals([source.opened.length, told[0]?.kind], [opened + 1, "damaged"], `byte ${at}`);
    const mended = open(peer);
    assertEquals(await readAll(await withCache(source, mended.cache).open(PATH)), bytes);
    assertEquals([source.opened.length, mended.told.length], [opened + 1, 0]);
  }
});

peerTest("C12: the loser of a race keeps what it has, and the entry stays whole", async (peer) => {
  const source = new FakeSource({ [PATH]: BYTES });
  const all = await Promise.all(Array.from({ length: 8 }, async () => {
    const { cache, told } = open(peer);
    const bytes = await readAll(await withCache(source, cache).open(PATH));
    return { bytes, told };
  }));
  for (const { bytes, told } of all) assertEquals([bytes, told], [BYTES, []]);
  const opened = source.opened.length;
  assertEquals(await readAll(await withCache(source, open(peer).cache).open(PATH)), BYTES);
  assertEquals(source.opened.length, opened);
});

peerTest("a file of more than 5 MiB goes in parts, and is read piece by piece", async (peer) => {
  for (const length of [5 * 2 ** 20 - 1, 5 * 2 ** 20, 5 * 2 ** 20 + 1, 11_000_000]) {
    const path = `/d/${length}.dbc`;
    const source = new FakeSource({ [path]: noise(length) }, { chunkLength: 300_000 });
    for (let i = 0; i < 3; i++) {
      const { cache, told } = open(peer, { ttl: 0 });
      assertEquals(await readAll(await withCache(source, cache).open(path)), noise(length));
      assertEquals([source.opened.length, told], [1, []], `${length} bytes`);
    }
    assertEquals(peer.uploads.size, 0);
  }
  const sizes = peer.seen.filter(({ method, key }) => method === "POST" && key.includes("files"));
  assertEquals(sizes.length, 6); // three files are begun and completed
  assertEquals((await open(peer).cache.verify()).damaged, []);
});

peerTest(
  "C12: a large object damaged amid: the source gives the rest, then it is anew",
  async (peer) => {
    const bytes = noise(7_000_000);
    const source = new FakeSource({ [PATH]: bytes }, { chunkLength: 300_000 });
    await readAll(await withCache(source, open(peer).cache).open(PATH));
    const key = [...peer.objects.keys()].find((key) => key.includes("files/"))!;
    peer.objects.get(key)![4_500_000]! ^= 1;
    const { cache, told } = open(peer);
    assertEquals(await readAll(await withCache(source, cache).open(PATH)), bytes);
    assertEquals([source.opened.length, told.map(({ kind }) => kind)], [2, ["damaged"]]);
    assertEquals(await readAll(await withCache(source, open(peer).cache).open(PATH)), bytes);
    const mended = open(peer);
    assertEquals(await readAll(await withCache(source, mended.cache).open(PATH)), bytes);
    assertEquals([source.opened.length, mended.told], [3, []]);
  },
);

peerTest(
  "a download that is given up ends its upload, and one that fails is no failure",
  async (peer) => {
    const source = new FakeSource({ [PATH]: noise(13_000_000) }, { chunkLength: 300_000 });
    const reader = (await withCache(source, open(peer).cache).open(PATH))!.getReader();
    for (let read = 0; read < 9_000_000;) read += (await reader.read()).value!.length;
    await reader.cancel();
    for (let i = 0; i < 100 && peer.uploads.size > 0; i++) {
      await new Promise((r) => setTimeout(r, 10));
    }
    assertEquals([peer.uploads.size, source.openStreams], [0, 0]);
    let parts = 0;
    peer.fault = ({ method }) =>
      method === "PUT" && ++parts > 1 ? failure(500, "InternalError") : undefined;
    const { cache, told } = open(peer);
    assertEquals(await readAll(await withCache(source, cache).open(PATH)), noise(13_000_000));
    assertEquals(told.map(({ kind }) => kind), ["unavailable"]);
  },
);

peerTest("an entry is replaced where versions are compared without quotes", async (peer) => {
  peer.bareEtags = true;
  const source = new FakeSource({ [PATH]: BYTES });
  await readAll(await withCache(source, open(peer).cache).open(PATH));
  source.files.set(PATH, { bytes: noise(50_000, 2), modified: new Date(1) });
  for (let i = 0; i < 3; i++) {
    const { cache, told } = open(peer, { ttl: 0 });
    assertEquals(await readAll(await withCache(source, cache).open(PATH)), noise(50_000, 2));
    assertEquals([source.opened.length, told], [2, []]);
  }
});

/** Requests that the bucket has answered that goes. */
let asked = 0;

for (
  const [name, fault, kinds] of [
    ["403", () => failure(403, "AccessDenied"), ["unavailable"]],
    ["500", () => failure(500, "InternalError"), ["unavailable"]],
    ["a bucket that is gone", () => failure(404, "NoSuchBucket"), ["unavailable"]],
    [
      "412 to every PUT",
      ({ method }) => method === "PUT" ? failure(412, "PreconditionFailed") : undefined,
      [],
    ],
    [
      "answers that do not come",
      () => new Promise((resolve) => setTimeout(() => resolve(failure(500, "")), 300)),
      ["unavailable"],
    ],
    [
      "a bucket that goes while it reads",
      () => ++asked > 4 ? failure(404, "NoSuchBucket") : undefined,
      ["unavailable"],
    ],
    [
      "objects that are cut",
      ({ key, method }) =>
        method === "GET" && key.includes("files") ? new Response("cut") : undefined,
      ["damaged"],
    ],
  ] as [string, S3Peer["fault"], string[]][]
) {
  peerTest(`C12: whole scans through ${name}: every row, no failure`, async (peer) => {
    const { source } = threeMonths();
    const rows = await scanThrough(source, undefined);
    await scanThrough(source, open(peer).cache);
    peer.fault = fault;
    const { cache, told } = open(peer, {
      bytes: 0,
      timeout: name.includes("do not") ? 50 : 30_000,
    });
    for (let i = 0; i < 2; i++) assertEquals(await scanThrough(source, cache), rows);
    for (const key of peer.objects.keys()) if (key.includes("columns")) peer.objects.delete(key);
    for (let i = 0; i < 2; i++) assertEquals(await scanThrough(source, cache), rows);
    assertEquals([...new Set(told.map(({ kind }) => kind))], kinds);
    if (kinds[0] === "unavailable") assertEquals(told.length, 1);
    assertEquals(source.openStreams, 0);
  });
}

for (
  const [name, fault, kinds] of [
    ["403", () => failure(403, "AccessDenied"), ["unavailable"]],
    ["500", () => failure(500, "InternalError"), ["unavailable"]],
    ["a bucket that is gone", () => failure(404, "NoSuchBucket"), ["unavailable"]],
    ["a redirect elsewhere", () => Response.redirect("http://127.0.0.1:9/", 307), ["unavailable"]],
    [
      "500 to every PUT",
      ({ method }) => method === "PUT" ? failure(500, "InternalError") : undefined,
      ["unavailable"],
    ],
    [
      "412 to every PUT",
      ({ method }) => method === "PUT" ? failure(412, "PreconditionFailed") : undefined,
      [],
    ],
    ["garbage", () => new Response("<html>login</html>"), ["damaged"]],
  ] as [string, S3Peer["fault"], string[]][]
) {
  peerTest(`C12: ${name}: the source gives the bytes, with one warning`, async (peer) => {
    peer.fault = fault;
    const { cache, told } = open(peer, { bytes: 0 });
    const paths = ["/d/A.dbc", "/d/B.dbc", "/e/C.dbc"];
    const source = new FakeSource(Object.fromEntries(paths.map((path) => [path, noise(3000)])));
    const cached = withCache(source, cache);
    for (const path of paths) assertEquals(await readAll(await cached.open(path)), noise(3000));
    assertEquals([...new Set(told.map(({ kind }) => kind))], kinds);
    if (kinds[0] === "unavailable") assertEquals(told.length, 1);
    assertEquals(source.openStreams, 0);
  });
}

peerTest(
  "C12: a service that hangs is given up after the timeout, and then let be",
  async (peer) => {
    peer.fault = () => new Promise((resolve) => setTimeout(() => resolve(failure(500, "")), 300));
    const { cache, told } = open(peer, { timeout: 50 });
    const paths = Array.from({ length: 10 }, (_, i) => `/d/${i}.dbc`);
    const source = new FakeSource(Object.fromEntries(paths.map((path) => [path, noise(10)])));
    for (const path of paths) await readAll(await withCache(source, cache).open(path));
    assertEquals(told.map(({ kind }) => kind), ["unavailable"]);
    assert(peer.seen.length <= 6, `${peer.seen.length} requests were made`);
  },
);

peerTest("another secret is refused by the peer, and the source gives the bytes", async (peer) => {
  Deno.env.set("AWS_SECRET_ACCESS_KEY", "another");
  const { cache, told } = open(peer);
  const source = new FakeSource({ [PATH]: BYTES });
  assertEquals(await readAll(await withCache(source, cache).open(PATH)), BYTES);
  assert(told[0]!.message.includes("403"), told[0]!.message);
});

Deno.test("without credentials the bucket is not used, and the warning says why", async () => {
  const told: CacheWarning[] = [];
  const cache = objectStore({
    endpoint: "http://127.0.0.1:9",
    bucket: "b",
    onWarning: (warning) => told.push(warning),
  });
  const source = new FakeSource({ [PATH]: BYTES });
  assertEquals(await readAll(await withCache(source, cache).open(PATH)), BYTES);
  assert(told[0]!.message.includes("AWS_ACCESS_KEY_ID"), told[0]!.message);
  assertThrows(() => objectStore({ endpoint: "ftp://x", bucket: "b" }), TypeError, "http(s)");
});
