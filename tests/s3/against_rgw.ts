// The object store against a real Ceph RADOS Gateway: `deno task test:s3`.

import { assert, assertEquals, assertMatch } from "@std/assert";
import { AwsClient } from "aws4fetch";
import { createHash } from "node:crypto";
import { objectStore, type ObjectStoreOptions, withCache } from "@dsbr/core";
import { FakeSource, noise, readAll } from "../cache/fake_source.ts";
import { scanThrough, threeMonths, Told } from "../cache/whole_scan.ts";
import { FaultyProxy, type ProxiedRequest, type ProxyFault } from "./faulty_proxy.ts";
import { Rgw, USER } from "./rgw.ts";

const PATH = "/d/A.dbc";
const rgw = await Rgw.start();
let buckets = 0;

Deno.test.afterAll(() => rgw[Symbol.asyncDispose]());

/** The bucket of one test, seen past the cache. */
class Bucket {
  readonly name = `bucket-${++buckets}`;
  readonly #client = new AwsClient({ ...USER, service: "s3", region: "us-east-1", retries: 0 });

  static async make(): Promise<Bucket> {
    const bucket = new Bucket();
    assertEquals((await bucket.ask("PUT", "")).status, 200);
    return bucket;
  }

  async ask(method: string, key: string, init: RequestInit = {}) {
    const url = `${rgw.endpoint}/${this.name}${key === "" ? "" : key.replace(/^(?!\?)/, "/")}`;
    const response = await this.#client.fetch(url, { ...init, method });
    return { status: response.status, headers: response.headers, body: await response.bytes() };
  }

  /** Keys that begin so. */
  async keys(prefix: string): Promise<string[]> {
    const { body } = await this.ask("GET", `?list-type=2&prefix=${prefix}`);
    const xml = new TextDecoder().decode(body);
    return [...xml.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, key]) => key!);
  }

  async uploads(): Promise<number> {
    const { body } = await this.ask("GET", "?uploads");
    return new TextDecoder().decode(body).match(/<UploadId>/g)?.length ?? 0;
  }

  /** A cache of a new process, and what it told. */
  cache(options: Partial<ObjectStoreOptions> = {}) {
    const told = new Told();
    const { endpoint } = rgw;
    const settings = {
      endpoint,
      bucket: this.name,
      region: "us-east-1",
      onWarning: told.onWarning,
    };
    return { cache: objectStore({ ...settings, ...options }), told };
  }
}

/** Wants `--v8-flags=--expose-gc`, which the task gives. */
async function collectGarbage(): Promise<void> {
  const { gc } = globalThis as unknown as { gc(): void };
  gc();
  // Buffers go once their owners are gone.
  await new Promise((resolve) => setTimeout(resolve));
  gc();
}

function rgwTest(name: string, test: (bucket: Bucket) => Promise<void>): void {
  Deno.test(name, async () => {
    Deno.env.set("AWS_ACCESS_KEY_ID", USER.accessKeyId);
    Deno.env.set("AWS_SECRET_ACCESS_KEY", USER.secretAccessKey);
    await test(await Bucket.make());
  });
}

rgwTest("the gateway keeps to conditions: 412 to whoever comes second", async (bucket) => {
  const put = (body: string, headers: Record<string, string>) =>
    bucket.ask("PUT", "k", { body, headers });
  const { status, headers } = await put("one", { "if-none-match": "*" });
  const etag = headers.get("etag")!;
  assertEquals(status, 200);
  assertEquals((await put("two", { "if-none-match": "*" })).status, 412);
  assertEquals((await put("two", { "if-match": '"another"' })).status, 412);
  // This version of Ceph wants it without its quotes, others with them.
  const bare = etag.replaceAll('"', "");
  const both = [await put("two", { "if-match": etag }), await put("two", { "if-match": bare })];
  assert(both.some(({ status }) => status === 200));
  const range = { range: "bytes=-2", "if-match": etag };
  assertEquals((await bucket.ask("GET", "k", { headers: range })).status, 412);
});

rgwTest("a file is fetched once, and then comes from the bucket", async (bucket) => {
  for (const length of [0, 1, 100_000, 5 * 1024 * 1024, 5 * 1024 * 1024 + 1, 12_345_678]) {
    const path = `/d/${length}.dbc`;
    const source = new FakeSource({ [path]: noise(length) }, { chunkLength: 70_000 });
    for (let i = 0; i < 3; i++) {
      const { cache, told } = bucket.cache({ ttl: 0 });
      assertEquals(await readAll(await withCache(source, cache).open(path)), noise(length));
      assertEquals([source.opened.length, told.warnings], [1, []], `${length} bytes`);
    }
  }
  const { cache } = bucket.cache();
  const { entries, damaged } = await cache.verify();
  assertEquals([entries, damaged], [7, []]);
  assertEquals((await cache.stats()).kinds.files.entries, 6);
  await cache.clear();
  assertEquals([await bucket.keys(""), await bucket.uploads()], [[], 0]);
});

rgwTest("a whole scan, twice: the second reads nothing from the source", async (bucket) => {
  const { source } = threeMonths();
  const rows = await scanThrough(source, undefined);
  assertEquals(await scanThrough(source, bucket.cache().cache), rows);
  const before = [source.opened.length, source.listed.length, source.bytesRead];
  const { cache, told } = bucket.cache();
  assertEquals(await scanThrough(source, cache), rows);
  assertEquals([source.opened.length, source.listed.length, source.bytesRead], before);
  assertEquals([told.warnings, (await cache.stats()).fetched], [[], 0]);
});

rgwTest("a file of 120 MB goes through in parts, and little of it is in memory", async (bucket) => {
  const chunk = noise(1_000_000);
  const whole = createHash("sha256");
  for (let i = 0; i < 120; i++) whole.update(chunk);
  const sha256 = whole.digest("hex");
  const source = new FakeSource({});
  source.files.set(PATH, { bytes: new Uint8Array(0), size: 120_000_000, modified: new Date(0) });
  source.open = (path) => {
    source.opened.push(path);
    return Promise.resolve(ReadableStream.from(Array.from({ length: 120 }, () => chunk)));
  };
  for (let i = 0; i < 2; i++) {
    const { cache, told } = bucket.cache({ bytes: 0 });
    const hash = createHash("sha256");
    await collectGarbage();
    const before = Deno.memoryUsage();
    let [read, most] = [0, 0];
    for await (const bytes of (await withCache(source, cache).open(PATH))!) {
      hash.update(bytes);
      const last = read;
      read += bytes.length;
      if (Math.floor(read / 10e6) === Math.floor(last / 10e6)) continue;
      await collectGarbage();
      const { external, heapUsed } = Deno.memoryUsage();
      most = Math.max(most, external + heapUsed - before.external - before.heapUsed);
    }
    assertEquals([hash.digest("hex"), source.opened.length, told.warnings], [sha256, 1, []]);
    assert(most < 48_000_000, `${most} bytes were held`);
    // What was read last may still be on its way.
    for (let wait = 0; wait < 100 && (await bucket.keys("dsbr/files")).length === 0; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
});

rgwTest("a download that is given up leaves no upload behind", async (bucket) => {
  const source = new FakeSource({ [PATH]: noise(20_000_000) }, { chunkLength: 100_000 });
  const stream = await withCache(source, bucket.cache().cache).open(PATH);
  const reader = stream!.getReader();
  for (let read = 0; read < 12_000_000;) read += (await reader.read()).value!.length;
  await reader.cancel();
  for (let wait = 0; wait < 100 && await bucket.uploads() > 0; wait++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assertEquals([await bucket.uploads(), await bucket.keys("dsbr/files")], [0, []]);
  assertEquals(source.openStreams, 0);
});

for (const length of [150, 6_000_000]) {
  rgwTest(`C12: an object of ${length} bytes is damaged: told, fetched once`, async (bucket) => {
    const bytes = noise(length);
    const source = new FakeSource({ [PATH]: bytes }, { chunkLength: 100_000 });
    await readAll(await withCache(source, bucket.cache().cache).open(PATH));
    const [key] = await bucket.keys("dsbr/files");
    const whole = (await bucket.ask("GET", key!)).body;
    const places = [0, 75, length - 1, length + 9, whole.length - 40, whole.length - 1];
    for (const at of places) {
      for (const isCut of [false, true]) {
        const damaged = isCut ? whole.slice(0, at) : whole.slice();
        if (!isCut) damaged[at]! ^= 0x20;
        assertEquals((await bucket.ask("PUT", key!, { body: damaged })).status, 200);
        const opened = source.opened.length;
        const { cache, told } = bucket.cache();
        assertEquals(await readAll(await withCache(source, cache).open(PATH)), bytes);
        const what = `byte ${at}${isCut ? ", cut" : ""}`;
        assertEquals([source.opened.length, told.kinds], [opened + 1, ["damaged"]], what);
        // Damage amid a large object is found while it is given out: the next one puts it anew.
        if (!isCut && length > 1e6) await readAll(await withCache(source, cache).open(PATH));
        const mended = bucket.cache();
        assertEquals(await readAll(await withCache(source, mended.cache).open(PATH)), bytes);
        assertEquals(mended.told.kinds, [], what);
        assert(source.opened.length <= opened + 2, what);
        assertEquals((await mended.cache.verify()).damaged, [], what);
        const last = source.opened.length;
        assertEquals(
          await readAll(await withCache(source, bucket.cache().cache).open(PATH)),
          bytes,
        );
        assertEquals(source.opened.length, last, what);
      }
    }
  });
}

rgwTest("C12: two processes fill an entry at once: it is whole, nobody fails", async (bucket) => {
  const script = new URL("./fill_entry.ts", import.meta.url).pathname;
  const run = () =>
    new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "-q",
        "--allow-env",
        "--allow-net=127.0.0.1",
        script,
        rgw.endpoint,
        bucket.name,
      ],
      stdin: "null",
    }).output();
  const sha256 = createHash("sha256").update(noise(12_000_000)).digest("hex");
  const lines = (await Promise.all([run(), run(), run()])).map(({ stdout, stderr }) =>
    new TextDecoder().decode(stdout).trim() || new TextDecoder().decode(stderr)
  );
  for (const line of lines) assertMatch(line, new RegExp(`^${sha256} [01]$`));
  const { cache } = bucket.cache();
  assertEquals((await cache.verify()).damaged, []);
  const last = await run();
  assertEquals(new TextDecoder().decode(last.stdout).trim(), `${sha256} 0`);
  assertEquals(await bucket.uploads(), 0);
});

rgwTest("C12: the loser of a race is answered 412, and keeps what it has", async (bucket) => {
  const proxy = new FaultyProxy(rgw.endpoint);
  await using _ = proxy;
  const one = new FakeSource({ [PATH]: noise(3000) });
  const two = new FakeSource({ [PATH]: noise(3000) });
  const { cache, told } = bucket.cache({ endpoint: proxy.endpoint });
  two.beforeChunk = async (_, at) => {
    // The other process is done while this one is still fetching.
    if (at === 0) await readAll(await withCache(one, bucket.cache().cache).open(PATH));
  };
  assertEquals(await readAll(await withCache(two, cache).open(PATH)), noise(3000));
  assertEquals([one.opened.length, two.opened.length, told.warnings], [1, 1, []]);
  assert(proxy.seen.some(({ method }) => method === "PUT"));
  assertEquals((await bucket.cache().cache.verify()).damaged, []);
});

const isFile = ({ path }: ProxiedRequest): boolean => path.includes("/files/");
const UNAVAILABLE = ["unavailable"];
/** What is done to answers, and what an empty and a filled bucket's cache is to tell. */
const FAULTS: readonly [
  name: string,
  fault: (request: ProxiedRequest) => ProxyFault | undefined,
  empty: string[],
  filled: string[],
][] = [
  ["500 to all", () => ({ status: 500 }), UNAVAILABLE, UNAVAILABLE],
  [
    "500 to every PUT",
    ({ method }) => method === "PUT" ? { status: 500 } : undefined,
    UNAVAILABLE,
    [], // nothing is to be put
  ],
  [
    "503 to what is about files",
    (request) => isFile(request) ? { status: 503 } : undefined,
    UNAVAILABLE,
    UNAVAILABLE,
  ],
  ["answers that do not come", () => ({ pause: 600_000 }), UNAVAILABLE, UNAVAILABLE],
  ["answers that take their time", () => ({ pause: 20 }), [], []],
  ["answers cut in their head", () => ({ cutAfter: 20 }), UNAVAILABLE, UNAVAILABLE],
  [
    "files cut in their bytes",
    (request) => isFile(request) && request.method === "GET" ? { cutAfter: 600 } : undefined,
    UNAVAILABLE,
    UNAVAILABLE,
  ],
];

for (const [name, fault, empty, filled] of FAULTS) {
  for (const isFilled of [false, true]) {
    const title = `C12: whole scans through ${name}, the bucket ${isFilled ? "filled" : "empty"}`;
    rgwTest(`${title}: every row, one warning at most`, async (bucket) => {
      const { source } = threeMonths();
      const rows = await scanThrough(source, undefined);
      if (isFilled) await scanThrough(source, bucket.cache().cache);
      await using proxy = new FaultyProxy(rgw.endpoint);
      proxy.fault = fault;
      const timeout = name.includes("do not come") ? 1000 : 30_000;
      const { cache, told } = bucket.cache({ endpoint: proxy.endpoint, bytes: 0, timeout });
      for (let i = 0; i < 2; i++) assertEquals(await scanThrough(source, cache), rows);
      assert(proxy.seen.length > 0);
      assertEquals([told.kinds, source.openStreams], [isFilled ? filled : empty, 0]);
    });
  }
}

rgwTest("C12: a whole scan with credentials that are refused: 403, every row", async (bucket) => {
  const { source } = threeMonths();
  const rows = await scanThrough(source, undefined);
  for (const [name, value] of [["SECRET_ACCESS_KEY", "wrong"], ["ACCESS_KEY_ID", "nobody"]]) {
    Deno.env.set(`AWS_${name}`, value!);
    const { cache, told } = bucket.cache({ bytes: 0 });
    assertEquals(await scanThrough(source, cache), rows);
    assertEquals(told.kinds, ["unavailable"]);
    assertMatch(told.warnings[0]!.message, /status 403/);
  }
});

rgwTest("C12: a whole scan with a bucket that is missing: every row", async (bucket) => {
  const { source } = threeMonths();
  const rows = await scanThrough(source, undefined);
  const { cache, told } = bucket.cache({ bucket: "no-such-bucket", bytes: 0 });
  assertEquals(await scanThrough(source, cache), rows);
  assertEquals(told.kinds, ["unavailable"]);
  assertMatch(told.warnings[0]!.message, /there is no bucket "no-such-bucket"/);
});
