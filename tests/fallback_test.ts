import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  DataSusError,
  disk,
  fallback,
  memory as memoryCache,
  type OpenOptions,
  sih,
  type Source,
  type SourceEntry,
  type SourceOptions,
  withCache,
} from "@dsbr/core";
import { DbcDecoder } from "@dsbr/core/decode";
import { toArrayBuffer } from "@std/streams";
import { withFolder } from "./cache/fake_source.ts";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "./memory_source.ts";

const PATH = `${SIH_DIRECTORY}/RDAC2301.dbc`;
const FILE = dbc(RD_FIELDS, rdRows(2000));
const EXPECTED = { size: FILE.length };

function memory(bytes: Uint8Array | undefined, path = PATH): MemorySource {
  return new MemorySource(new Map(bytes === undefined ? [] : [[path, bytes]]));
}

/** A source that fails as it is told. */
class Broken implements Source {
  readonly name = "broken";
  calls = 0;
  readonly #error: () => Error;

  constructor(error: () => Error) {
    this.#error = error;
  }

  list(_: string, options?: SourceOptions): Promise<SourceEntry[]> {
    return this.open("", options) as Promise<never>;
  }

  open(_: string, _options?: OpenOptions): Promise<ReadableStream<Uint8Array>> {
    this.calls++;
    return Promise.reject(this.#error());
  }
}

function unreachable(): Error {
  return new DataSusError("Cannot read: nobody there", { code: "SOURCE", cause: new Error() });
}

async function bytesOf(source: Source, path = PATH, options?: OpenOptions): Promise<Uint8Array> {
  return new Uint8Array(await toArrayBuffer((await source.open(path, options))!));
}

Deno.test("fallback() takes a mirror's file that proves to be whole", async () => {
  const [mirror, server] = [memory(FILE), memory(FILE)];
  const source = fallback([mirror, server]);
  assertEquals(source.name, "memory, else memory");
  assertEquals(await bytesOf(source, PATH, { expected: EXPECTED }), FILE);
  assertEquals([mirror.opened.length, server.opened.length], [1, 0]);
  assertEquals([source.accepted, source.rejected], [1, 0]);
});

Deno.test("fallback() takes none of a mirror's damaged files, whichever byte is damaged", async () => {
  const small = dbc(RD_FIELDS, rdRows(3));
  const table = decode(small);
  let accepted = 0;
  for (let at = 0; at < small.length; at++) {
    const damaged = small.slice();
    damaged[at]! ^= 0x10;
    const [mirror, server] = [memory(damaged), memory(small)];
    const source = fallback([mirror, server]);
    const bytes = await bytesOf(source, PATH, { expected: { size: small.length } });
    // A few bits of the packing mean nothing: the table is the same without them.
    assertEquals(decode(bytes), table, `byte ${at}`);
    accepted += source.accepted;
    assertEquals(mirror.openStreams, 0, `byte ${at}`);
  }
  assert(accepted < 5, `${accepted} damaged files were accepted`);
});

function decode(bytes: Uint8Array): Uint8Array {
  const decoder = new DbcDecoder();
  const pieces = [...decoder.write(bytes), ...decoder.close()];
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

Deno.test("fallback() takes no mirror's file of another size, without a CRC-32, or no .dbc", async () => {
  const other = dbc(RD_FIELDS, rdRows(2001));
  const withoutCrc = FILE.slice();
  const at = new DataView(FILE.buffer).getUint16(8, true);
  withoutCrc.fill(0, at, at + 4);
  const dbf = PATH.replace(/dbc$/, "dbf");
  const cases: readonly (readonly [string, Uint8Array | undefined, string])[] = [
    [PATH, other, "longer than listed"],
    [PATH, FILE.slice(0, -1), "shorter than listed"],
    [PATH, withoutCrc, "no CRC-32"],
    [PATH, undefined, "does not have it"],
    [dbf, FILE, "only .dbc files can be checked"],
  ];
  for (const [path, bytes, words] of cases) {
    const [mirror, server] = [memory(bytes, path), memory(FILE, path)];
    const source = fallback([mirror, server]);
    assertEquals(await bytesOf(source, path, { expected: EXPECTED }), FILE);
    const [rejection] = source.rejections;
    assert(rejection!.error.message.includes(words), rejection!.error.message);
    assertEquals([rejection!.source, rejection!.path, mirror.openStreams], ["memory", path, 0]);
  }
});

Deno.test("fallback() holds no more of a file than it is allowed to", async () => {
  for (const expected of [EXPECTED, undefined]) {
    const [mirror, server] = [memory(FILE), memory(FILE)];
    const source = fallback([mirror, server], { memory: FILE.length - 1 });
    assertEquals(await bytesOf(source, PATH, { expected }), FILE);
    assert(source.rejections[0]!.error.message.includes("too large to check"));
    assertEquals(mirror.opened.length, expected === undefined ? 1 : 0);
    assertEquals(mirror.openStreams, 0);
  }
});

Deno.test("fallback() lists what the last source has, and mirrors only without it", async () => {
  const mirror = memory(FILE);
  const none = fallback([mirror, memory(undefined)]);
  assertEquals(await none.list(SIH_DIRECTORY), undefined);
  assertEquals(mirror.listed, []);
  const alone = fallback([mirror, new Broken(unreachable)]);
  assertEquals((await alone.list(SIH_DIRECTORY))?.length, 1);
  const neither = fallback([new Broken(unreachable), new Broken(unreachable)]);
  await assertRejects(() => neither.list(SIH_DIRECTORY), DataSusError, "nobody there");
});

Deno.test("a mirror's list is not kept once the last source answers again", async () => {
  const start = Date.now();
  const now = Date.now;
  const newer = dbc(RD_FIELDS, rdRows(3000));
  try {
    for (const kind of ["no cache", "memory()", "disk()"] as const) {
      await withFolder(async (folder) => {
        for (const mirror of [memory(FILE), memory(undefined)]) {
          Date.now = () => start;
          let isDown = true;
          const server = memory(newer);
          const last: Source = {
            name: "server",
            list: (path) => isDown ? Promise.reject(unreachable()) : server.list(path),
            open: (path) => isDown ? Promise.reject(unreachable()) : server.open(path),
          };
          const source = fallback([mirror, last]);
          const cache = kind === "no cache"
            ? undefined
            : kind === "disk()"
            ? disk(`${folder}/${crypto.randomUUID()}`)
            : memoryCache();
          const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source, cache });
          const sizes = async (): Promise<(number | undefined)[]> =>
            (await scan.resolve()).files.map((file) => file.size);
          const held = (await mirror.list(SIH_DIRECTORY))?.map((entry) => entry.size) ?? [];
          assertEquals(await sizes(), held);
          isDown = false;
          Date.now = () => start + 59_000;
          assertEquals(await sizes(), held);
          Date.now = () => start + 61_000;
          assertEquals(await sizes(), [newer.length], kind);
          isDown = true;
          Date.now = () => start + 3_600_000;
          assertEquals(await sizes(), [newer.length], kind);
        }
      });
    }
  } finally {
    Date.now = now;
  }
});

Deno.test("fallback() leaves a mirror alone that cannot be reached", async () => {
  const mirror = new Broken(unreachable);
  const source = fallback([mirror, memory(FILE)]);
  for (let i = 0; i < 5; i++) assertEquals(await bytesOf(source), FILE);
  assertEquals(mirror.calls, 1);
});

Deno.test("fallback() does not hide a missing permission, a bug, or an abort", async () => {
  const permission = new DataSusError("no", { code: "PERMISSION", flag: "--allow-net=x" });
  for (const error of [permission, new TypeError("a bug")]) {
    const source = fallback([new Broken(() => error), memory(FILE)]);
    assertEquals(await assertRejects(() => source.open(PATH)), error);
  }
  const controller = new AbortController();
  const aborting = new Broken(() => {
    controller.abort(new Error("enough"));
    return unreachable();
  });
  const server = memory(FILE);
  const source = fallback([aborting, server]);
  const { signal } = controller;
  await assertRejects(() => source.open(PATH, { signal }), Error, "enough");
  assertEquals(server.opened, []);
});

Deno.test("fallback() of one source is that source, of none an error", async () => {
  assertEquals(await bytesOf(fallback([memory(FILE)])), FILE);
  assertThrows(() => fallback([]), TypeError);
});

Deno.test("a scan takes a list of sources, and tells them the listed sizes", async () => {
  const stale = dbc(RD_FIELDS, rdRows(7));
  const [mirror, server] = [memory(stale), memory(FILE)];
  const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 }, { source: [mirror, server] });
  assertEquals((await scan.collect()).numRows, 2000);
  assertEquals([mirror.opened, server.opened], [[PATH], [PATH]]);
  assertEquals(scan.source?.name, "memory, else memory");
});

Deno.test("fallback() and withCache() count what the sources behind them tried again", () => {
  const [one, two] = [1, 2].map((retries): Source => ({
    name: `source ${retries}`,
    retries,
    list: () => Promise.resolve([]),
    open: () => Promise.resolve(undefined),
  }));
  assertEquals(fallback([one!, memory(undefined), two!]).retries, 3);
  assertEquals(withCache(two!, memoryCache()).retries, 2);
  assertEquals(withCache(memory(undefined), memoryCache()).retries, 0);
});
