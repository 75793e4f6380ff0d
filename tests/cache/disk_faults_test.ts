import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import type { CacheOptions, CacheWarning } from "../../src/cache/cache_context.ts";
import { fileKey } from "../../src/cache/cache_key.ts";
import { disk } from "../../src/cache/disk.ts";
import { DiskStore } from "../../src/cache/disk_store.ts";
import { withCache } from "../../src/cache/with_cache.ts";
import { Random } from "../random.ts";
import { FakeSource, filesIn, noise, readAll, withFolder } from "./fake_source.ts";
import { linesOf, SHA, spawn } from "./one_scan_process.ts";

const PATH = "/d/A.dbc";

/** Reads one file through a cache folder, and says what the source and the user saw. */
async function read(
  folder: string,
  bytes: Uint8Array,
  options: CacheOptions = {},
): Promise<{ bytes: Uint8Array; opened: number; told: CacheWarning[] }> {
  const told: CacheWarning[] = [];
  const source = new FakeSource({ [PATH]: bytes });
  const cache = disk(folder, { onWarning: (warning) => told.push(warning), ...options });
  const read = await readAll(await withCache(source, cache).open(PATH));
  assertEquals(source.openStreams, 0);
  return { bytes: read, opened: source.opened.length, told };
}

async function downloads(folder: string): Promise<number> {
  const text = await Deno.readTextFile(`${folder}/count`).catch(() => "");
  return text.length / 2;
}

Deno.test("C1: every byte of an entry flipped or cut is detected, and fetched again once", () =>
  withFolder(async (folder) => {
    const bytes = noise(300);
    await read(folder, bytes);
    const [name] = (await filesIn(folder)).filter((path) => path.startsWith("files/"));
    const entry = `${folder}/${name}`;
    const whole = await Deno.readFile(entry);
    for (let at = 0; at < whole.length; at++) {
      for (const damage of ["flip", "cut"]) {
        const damaged = damage === "cut" ? whole.slice(0, at) : whole.slice();
        if (damage === "flip") damaged[at]! ^= 1 << at % 8;
        await Deno.writeFile(entry, damaged);
        const found = await read(folder, bytes);
        assertEquals(found.bytes, bytes, `${damage} at ${at}`);
        assertEquals([found.opened, found.told.map(({ kind }) => kind)], [1, ["damaged"]]);
        const repaired = await read(folder, bytes);
        assertEquals([repaired.opened, repaired.told], [0, []]);
      }
    }
  }));

Deno.test("C1: 1,000 damages of a large entry are all detected", () =>
  withFolder(async (folder) => {
    const bytes = noise(700_000);
    await read(folder, bytes);
    const { store, key } = storeOf(folder);
    const entry = `${folder}/${key}`;
    const whole = await Deno.readFile(entry);
    const random = new Random(7);
    for (let i = 0; i < 1000; i++) {
      const damaged = whole.slice();
      damaged[random.below(whole.length)]! ^= 1 + random.below(255);
      await Deno.writeFile(entry, damaged);
      const found = await store.open(key).catch((error: Error) => error.name);
      assertEquals(found, "DamagedEntry");
    }
  }));

function storeOf(folder: string) {
  const key = fileKey("fake", PATH);
  return { key, store: new DiskStore(folder) };
}

Deno.test("C1: bytes that change while they are read end in an error and not in data", () =>
  withFolder(async (folder) => {
    await read(folder, noise(700_000));
    const { store, key } = storeOf(folder);
    const entry = await store.open(key);
    const reader = entry!.content.getReader();
    await reader.read();
    using file = await Deno.open(`${folder}/${key}`, { write: true });
    await file.seek(600_000, Deno.SeekMode.Start);
    await file.write(new Uint8Array([1, 2, 3]));
    const error = await readToEnd(reader).catch((error: Error) => error.name);
    assertEquals(error, "DamagedEntry");
  }));

async function readToEnd(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  while (!(await reader.read()).done);
  return "read";
}

Deno.test("C2: an entry in another's place, of another format, or no file at all is no entry", () =>
  withFolder(async (folder) => {
    const bytes = noise(300);
    await read(folder, bytes);
    const { key } = storeOf(folder);
    const entry = `${folder}/${key}`;
    const whole = await Deno.readFile(entry);
    const other = `${folder}/files/${"0".repeat(40)}`;
    await Deno.writeFile(other, whole);
    const moved = key.replace(/[0-9a-f]{40}/, "0".repeat(40));
    assertEquals(await storeOf(folder).store.find(moved), undefined);
    await Deno.writeTextFile(entry, "{}");
    assertEquals((await read(folder, bytes)).bytes, bytes);
    await Deno.remove(entry);
    await Deno.symlink("/etc/hostname", entry);
    const found = await read(folder, bytes);
    assertEquals([found.bytes, found.told[0]?.kind], [bytes, "damaged"]);
    assert((await Deno.lstat(entry)).isFile, "the link was not replaced");
    await Deno.link(entry, `${folder}/second-name`);
    assertEquals((await read(folder, bytes)).told[0]?.kind, "damaged");
  }));

Deno.test("other bytes at the same size and time are told of, and kept", () =>
  withFolder(async (folder) => {
    await read(folder, noise(300));
    const { key } = storeOf(folder);
    const whole = await Deno.readFile(`${folder}/${key}`);
    whole[10]! ^= 1;
    await Deno.writeFile(`${folder}/${key}`, whole);
    const { bytes, told } = await read(folder, noise(300, 2));
    assertEquals(bytes, noise(300, 2));
    assertEquals(told.map(({ kind }) => kind), ["damaged", "changed"]);
    assertEquals((await read(folder, noise(300, 3))).bytes, noise(300, 2));
  }));

Deno.test("C3: 16 processes fill one entry with one download", () =>
  withFolder(async (folder) => {
    const children = Array.from({ length: 16 }, () => spawn(folder, ["5"]));
    const all = await Promise.all(children.map(linesOf));
    assertEquals(all, Array.from({ length: 16 }, () => [SHA]));
    assertEquals(await downloads(folder), 1);
    assertEquals((await filesIn(`${folder}/cache/tmp`)).length, 0);
  }));

Deno.test("C4: who waits takes over from a holder that is killed", () =>
  withFolder(async (folder) => {
    const holder = spawn(folder, ["200"]);
    while (await downloads(folder) === 0) await pause(10);
    const waiter = spawn(folder, []);
    await pause(300);
    holder.kill("SIGKILL");
    await linesOf(holder);
    assertEquals(await linesOf(waiter), [SHA]);
    assertEquals(await downloads(folder), 2);
  }));

Deno.test("C4: who waits for a stopped holder downloads on its own after lockTimeout", () =>
  withFolder(async (folder) => {
    const holder = spawn(folder, ["50"]);
    while (await downloads(folder) === 0) await pause(10);
    holder.kill("SIGSTOP");
    try {
      const [warning, sha] = await linesOf(spawn(folder, ["0", "200"]));
      assertEquals(sha, SHA);
      assertMatch(warning!, /^locked .*does not get on/);
    } finally {
      holder.kill("SIGKILL");
      await linesOf(holder);
    }
  }));

Deno.test("C4: who waits for a slow holder that gets on goes on waiting", () =>
  withFolder(async (folder) => {
    const holder = spawn(folder, ["120"]); // 20 chunks: 2.4 s
    while (await downloads(folder) === 0) await pause(10);
    const waiter = spawn(folder, ["0", "1500"]);
    assertEquals([await linesOf(holder), await linesOf(waiter)], [[SHA], [SHA]]);
    assertEquals(await downloads(folder), 1);
  }));

Deno.test("leftovers older than an hour are swept unless they are locked", () =>
  withFolder(async (folder) => {
    await read(folder, noise(10));
    const old = new Date(Date.now() - 2 * 3_600_000);
    for (const name of ["tmp/old.part", "tmp/held.part", "tmp/new.part", "locks/old"]) {
      await Deno.writeTextFile(`${folder}/${name}`, "");
      if (!name.includes("new")) await Deno.utime(`${folder}/${name}`, old, old);
    }
    using held = await Deno.open(`${folder}/tmp/held.part`, { write: true });
    assert(await held.tryLock(true));
    await read(folder, noise(10));
    const left = (await filesIn(folder)).filter((path) => /^tmp|old/.test(path));
    assertEquals(left, ["tmp/held.part", "tmp/new.part"]);
  }));

Deno.test("C7: a folder that is deleted while it is used does not stop the reading", () =>
  withFolder(async (folder) => {
    const told: CacheWarning[] = [];
    const source = new FakeSource({ [PATH]: noise(50_000), "/d/B.dbc": noise(10) });
    const cache = disk(`${folder}/cache`, { onWarning: (warning) => told.push(warning) });
    const cached = withCache(source, cache);
    source.beforeChunk = async (path, at) => {
      if (path === PATH && at === 10_240) await Deno.remove(`${folder}/cache`, { recursive: true });
    };
    assertEquals(await readAll(await cached.open(PATH)), noise(50_000));
    assertEquals(await readAll(await cached.open("/d/B.dbc")), noise(10));
    assert(told.length <= 1, JSON.stringify(told));
    assertEquals(source.openStreams, 0);
  }));

Deno.test("what a download has written can be opened before, while and after it is moved to its place", () =>
  withFolder(async (folder) => {
    const { store, key } = storeOf(folder);
    await store.prepare();
    const writer = await store.create(key);
    await writer.write(noise(1000));
    const readers = [writer.openReader!()];
    const { rename } = Deno;
    Deno.rename = async (from, to) => {
      readers.push(writer.openReader!());
      await rename(from, to);
      readers.push(writer.openReader!());
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    try {
      await writer.publish({ source: "fake", path: PATH, stored: new Date().toISOString() });
    } finally {
      Deno.rename = rename;
    }
    readers.push(writer.openReader!());
    for (const reader of readers) {
      const opened = await reader;
      const bytes = new Uint8Array(1000);
      assertEquals([await opened.read(bytes), bytes], [1000, noise(1000)]);
      opened.close();
    }
  }));

Deno.test("what a download that was given up has written is gone", () =>
  withFolder(async (folder) => {
    await read(folder, noise(10));
    const { store, key } = storeOf(folder);
    const writer = await store.create(key);
    await writer.write(noise(1000));
    await writer.abort();
    await assertRejects(() => writer.openReader!(), Deno.errors.NotFound);
    const entry = await store.open(key);
    assertEquals(await readAll(entry?.content), noise(10));
  }));

Deno.test("C9: a folder that is a link, or that others can write to, is not used", () =>
  withFolder(async (folder) => {
    const bytes = noise(300);
    const open = `${folder}/open`;
    await Deno.mkdir(open);
    await Deno.chmod(open, 0o777);
    await Deno.mkdir(`${folder}/own`, { mode: 0o700 });
    await Deno.symlink(`${folder}/own`, `${folder}/link`);
    await Deno.writeTextFile(`${folder}/file`, "");
    for (const [name, state] of [["open", "others can write"], ["link", "link"], ["file", ""]]) {
      const { bytes: got, told } = await read(`${folder}/${name}`, bytes);
      assertEquals(got, bytes);
      assertEquals(told.map(({ kind }) => kind), ["unavailable"], name);
      assert(told[0]!.message.includes(state!), told[0]!.message);
    }
    assertEquals(await filesIn(folder), ["file", "link"]);
    await read(`${folder}/made/on/the/way`, bytes);
    assertEquals((await Deno.stat(`${folder}/made/on/the/way`)).mode! & 0o777, 0o700);
  }));

Deno.test("N10: no name of a listing reaches the file system outside the folder", () =>
  withFolder(async (folder) => {
    const root = `${folder}/root`;
    const random = new Random(11);
    const pieces = ["..", "/", "\\", "C:", "\0", "a\r\nDELE b", "%2e%2e", "~", "x".repeat(300)];
    const names = ["../x", "/etc/x", "..\\x", "C:\\x", "a\nb", "\0", "x".repeat(4096), ".", ""];
    while (names.length < 200) {
      names.push(Array.from({ length: 1 + random.below(6) }, () => random.pick(pieces)).join(""));
    }
    const paths = names.map((name) => `/d/${name}`);
    const source = new FakeSource(Object.fromEntries(paths.map((path) => [path, noise(5)])));
    const cached = withCache(source, disk(root));
    await cached.list("/d");
    for (const path of paths) await readAll(await cached.open(path));
    assertEquals(await Array.fromAsync(Deno.readDir(folder), ({ name }) => name), ["root"]);
    for (const path of await filesIn(root)) {
      assertMatch(path, /^(files\/[0-9a-f]{40}|listings\/[0-9a-f]{40}|locks\/files-[0-9a-f]{40})$/);
    }
  }));

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
