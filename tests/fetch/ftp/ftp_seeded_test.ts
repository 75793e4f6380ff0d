import { assert, assertEquals } from "@std/assert";
import { type Cache, DataSusError, disk, type Source, withCache } from "@dsbr/core";
import { withFolder } from "../../cache/fake_source.ts";
import { Random } from "../../random.ts";
import { randomBytes, read, source } from "./read_source.ts";
import { ScriptedServer } from "./scripted_server.ts";

/** What may happen at one transfer. */
type Fault =
  | "none"
  | "reset"
  | "close"
  | "short"
  | "long"
  | "ignored REST"
  | "no REST"
  | "overwrite";
const FAULTS: readonly Fault[] = [
  "none",
  "none",
  "none",
  "reset",
  "reset",
  "close",
  "close",
  "short",
  "long",
  "ignored REST",
  "no REST",
  "overwrite",
]; // deno-fmt-ignore

/** Bytes with or without a pattern: a file of one repeated row is easy to splice unseen. */
function fileOf(random: Random, seed: number): Uint8Array<ArrayBuffer> {
  const length = random.pick([0, 1, 100, 4095, 4096, 4097, 8192, 10_000, 40_000]);
  const bytes = randomBytes(length, seed);
  return random.below(3) > 0 ? bytes : bytes.map((_, i) => bytes[i % 64]!);
}

/** 1,000 runs; `cacheOf` gives each its cache, if it has one. */
async function run(cacheOf: (seed: number, offline: boolean) => Cache | undefined): Promise<void> {
  const path = "/a/A.dbc";
  const ends = { whole: 0, failed: 0, resumed: 0, kept: 0 };
  const cached = (ftp: Source, seed: number, offline: boolean): Source => {
    const cache = cacheOf(seed, offline);
    return cache === undefined ? ftp : withCache(ftp, cache);
  };
  await using server = await ScriptedServer.start();
  for (let seed = 0; seed < 1000; seed++) {
    const random = new Random(seed);
    // A file may be replaced, by another of the same size and time, too.
    const versions = [fileOf(random, seed)];
    const next = random.below(3) === 0
      ? randomBytes(versions[0]!.length, seed + 5000)
      : fileOf(random, seed + 9000);
    let time = 20230101000000;
    const hasTime = random.below(4) > 0;
    const publish = (bytes: Uint8Array): void =>
      void server.files.set(path, { bytes, ...hasTime && { time: String(time) } });
    publish(versions[0]!);
    let replaceAt = random.below(4) === 0 ? 1 + random.below(3) : 0;
    let ignoresRest = false;
    server.script = async (verb, _, session) => {
      if (verb === "SIZE" && replaceAt > 0 && --replaceAt === 0) {
        if (random.below(2) === 0) time++;
        versions.push(next);
        publish(next);
      }
      if (verb === "REST") {
        const fault = random.pick(FAULTS);
        ignoresRest = fault === "ignored REST";
        if (fault === "no REST") session.reply("502 no");
        return fault === "no REST";
      }
      if (verb !== "RETR") return false;
      const { bytes } = server.files.get(path)!;
      const rest = bytes.subarray(ignoresRest ? 0 : session.offset);
      ignoresRest = false;
      const fault = random.pick(FAULTS);
      const cut = random.below(rest.length + 1);
      switch (fault) {
        case "short":
          await server.transfer(session, rest.subarray(0, cut));
          return true;
        case "long":
          await server.transfer(session, new Uint8Array([...rest, 1, 2, 3]));
          return true;
        case "overwrite": {
          if (!hasTime) break;
          // In the middle of being sent, the file becomes another.
          time++;
          versions.push(next);
          publish(next);
          const mixed = new Uint8Array(rest);
          mixed.set(next.subarray(0, rest.length).subarray(cut), Math.min(cut, rest.length));
          await server.transfer(session, mixed.subarray(0, rest.length));
          return true;
        }
        case "reset":
        case "close": {
          session.reply("150 here it comes");
          const channel = await session.data();
          await server.write(channel, rest.subarray(0, cut));
          if (fault === "reset") channel.resetAndDestroy();
          else channel.end();
          session.offset = 0;
          session.reply("426 broken");
          return true;
        }
      }
      await server.transfer(session, rest);
      return true;
    };
    await using ftp = source(server, { retryDelay: 0, stallTimeout: 2000 });
    const check = (bytes: Uint8Array): void => {
      const isOne = versions.some((version) => equal(version, bytes));
      assert(isOne, `seed ${seed}: a file of ${bytes.length} bytes that nobody published`);
    };
    try {
      check((await read(cached(ftp, seed, false), path))!);
      ends.whole++;
    } catch (error) {
      if (!(error instanceof DataSusError)) throw error;
      assert(["SOURCE", "TRUNCATED"].includes(error.code), `seed ${seed}: ${error.message}`);
      ends.failed++;
    }
    ends.resumed += ftp.report.resumed;
    if (cacheOf(seed, true) === undefined) continue;
    // What is kept is what a later process finds, without asking the server.
    const commands = server.commands.length;
    const kept = await read(cached(ftp, seed, true), path).catch((error) => {
      assertEquals(error.code, "MISSING", `seed ${seed}: ${error.message}`);
    });
    assertEquals(server.commands.length, commands);
    if (kept === undefined) continue;
    check(kept);
    ends.kept++;
  }
  assertEquals(ends.whole + ends.failed, 1000);
  assert(ends.whole > 500 && ends.failed > 50 && ends.resumed > 50, JSON.stringify(ends));
  if (cacheOf(0, true) !== undefined) assert(ends.kept > 400, JSON.stringify(ends));
}

Deno.test("1,000 seeded runs of faults give no spliced and no short file", () =>
  run(() => undefined));

Deno.test("1,000 seeded runs of faults keep no spliced and no short file", () =>
  withFolder(async (folder) => {
    // In memory, where there is such a place: a thousand flushes to a disk take their time.
    const root = await Deno.makeTempDir({ dir: "/dev/shm" }).catch(() => folder);
    try {
      await run((seed, offline) => disk(`${root}/${seed}`, { offline }));
    } finally {
      await Deno.remove(root, { recursive: true });
    }
  }));

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
