// Faults that only the system can make: strace kills and fails system calls, tmpfs fills up.

import { assert, assertEquals, assertMatch } from "@std/assert";
import type { CacheWarning } from "../../src/cache/cache_context.ts";
import { fileKey } from "../../src/cache/cache_key.ts";
import { disk } from "../../src/cache/disk.ts";
import { DiskStore } from "../../src/cache/disk_store.ts";
import { withCache } from "../../src/cache/with_cache.ts";
import { FakeSource, filesIn, noise, readAll, withFolder } from "./fake_source.ts";
import { linesOf, SHA, spawn } from "./one_scan_process.ts";

/** True when a program runs and ends well. */
function works(program: string, ...args: string[]): boolean {
  try {
    return new Deno.Command(program, { args, stdout: "null", stderr: "null" }).outputSync().success;
  } catch {
    return false;
  }
}

/** A test that needs something of the system; it says so where that is not there. */
function testWith(needs: string, there: boolean, name: string, fn: () => Promise<void>): void {
  Deno.test({ name: there ? name : `${name} (left out: no ${needs})`, ignore: !there, fn });
}

const hasStrace = works("strace", "-qq", "-e", "trace=none", "true");
const isRoot = Deno.build.os === "linux" && Deno.uid() === 0;
/** Times that one call on one path is killed at most; a write, of which there are more, four times so often. */
const MOST_KILLS = 2;
/** Arguments of one_scan.ts for which the paths of one run are those of the next. */
const SAME_NAMES = ["0", "30000", "same-names"];
const KEY = fileKey("fake", "/d/A.dbc");

const OTHER_USER = ["setpriv", "--reuid=12345", "--regid=12345", "--clear-groups"];

/** True when processes can be started as another user, who can read this folder. */
function hasOtherUser(): boolean {
  const script = new URL("./one_scan.ts", import.meta.url).pathname;
  return isRoot && works(OTHER_USER[0]!, ...OTHER_USER.slice(1), "test", "-r", script);
}

function strace(...expressions: string[]): string[] {
  return ["strace", "-f", "-qq", "-o", "/dev/null", ...expressions];
}

/** A system call that names a path of the cache, or a descriptor of it. */
interface Call {
  readonly name: string;
  readonly path: string;
}

/** Every call on the cache's folder that filling an entry makes, each once. */
async function callsOf(folder: string): Promise<Call[]> {
  const record = `${folder}/record`;
  await spawn(folder, SAME_NAMES, ["strace", "-f", "-y", "-qq", "-s", "1", "-o", record]).output();
  await Deno.remove(`${folder}/cache`, { recursive: true });
  const calls = new Map<string, Call>();
  for (const line of (await Deno.readTextFile(record)).split("\n")) {
    const name = /^\d+ +(?:<\.\.\. )?([a-z]\w*)/.exec(line)?.[1];
    if (name === undefined || name === "execve") continue;
    for (const [path] of line.matchAll(/\/[^"<>(]*\/cache(?=["\/>])[^"<>(]*/g)) {
      if (path.startsWith(`${folder}/cache`)) calls.set(`${name} ${path}`, { name, path });
    }
  }
  return [...calls.values()];
}

testWith(
  "strace",
  hasStrace,
  "C5: killed at every system call of a publish: no torn entry",
  () =>
    withFolder(async (folder) => {
      const calls = await callsOf(folder);
      const names = new Set(calls.map(({ name }) => name));
      for (const name of ["openat", "write", "fsync", "rename", "close", "flock", "mkdir"]) {
        assert(names.has(name), `${name} is not among ${[...names].join(", ")}`);
      }
      let kills = 0;
      const kill = async ({ name, path }: Call): Promise<void> => {
        const own = `${folder}/${crypto.randomUUID()}`;
        await Deno.mkdir(own);
        const there = path.replace(folder, own);
        // Calls are counted by thread, of which any may make the next: the last is found by trying.
        for (let when = 1; when <= (name === "write" ? 4 : 1) * MOST_KILLS; when++) {
          await Deno.remove(`${own}/cache`, { recursive: true }).catch(() => {});
          const inject = `inject=${name}:signal=KILL:when=${when}`;
          const child = spawn(
            own,
            SAME_NAMES,
            strace("-P", there, "-e", `trace=${name}`, "-e", inject),
          );
          await child.output();
          if ((await child.status).success) break; // it makes fewer of them
          kills++;
          await assertWhole(`${own}/cache`);
        }
      };
      // Two at a time: most of each is waiting.
      const left = calls.values();
      const work = async (): Promise<void> => {
        for (const call of left) await kill(call);
      };
      await Promise.all([work(), work()]);
      assert(kills >= calls.length, `only ${kills} were killed, at ${calls.length} calls`);
    }),
);

/** Checks what a killed process has left: nothing torn, and the next reader is not disturbed. */
async function assertWhole(folder: string): Promise<void> {
  if (await Deno.stat(folder).catch(() => undefined) === undefined) return;
  const entry = await new DiskStore(folder).open(KEY); // throws when it is torn
  await entry?.content.cancel();
  const told: CacheWarning[] = [];
  const source = new FakeSource({ "/d/A.dbc": noise(60_000) });
  const cache = disk(folder, { onWarning: (warning) => told.push(warning) });
  assertEquals((await cache.verify()).damaged, []);
  assertEquals(await readAll(await withCache(source, cache).open("/d/A.dbc")), noise(60_000));
  assertEquals([source.opened.length, told], [entry === undefined ? 1 : 0, []]);
}

for (const error of ["EIO", "ENOSPC"]) {
  for (const call of ["fsync", "rename,renameat,renameat2"]) {
    const name = `C6, C7: ${error} of ${call.replace(/,.*/, "")}: one warning, the read goes on`;
    testWith("strace", hasStrace, name, () =>
      withFolder(async (folder) => {
        const inject = ["-e", `trace=${call}`, "-e", `inject=${call}:error=${error}`];
        const lines = await linesOf(spawn(folder, [], strace(...inject)));
        assertEquals(lines.length, 2, lines.join("\n"));
        assertMatch(lines[0]!, /^unavailable Cannot keep anything in the cache/);
        assertEquals(lines[1], SHA);
        assertEquals(await filesIn(`${folder}/cache/tmp`), []);
        assertEquals((await filesIn(`${folder}/cache`)).filter((path) => /^files/.test(path)), []);
      }));
  }
}

testWith(
  "strace",
  hasStrace,
  "C7: EIO while an entry is read: the source gives the bytes",
  () =>
    withFolder(async (folder) => {
      assertEquals(await linesOf(spawn(folder)), [SHA]);
      const read = "read,pread64,preadv,readv";
      const inject = ["-P", `${folder}/cache/${KEY}`, "-e", `trace=${read}`, "-e"];
      for (let when = 1; when < 6; when++) {
        const wrapper = strace(...inject, `inject=${read}:error=EIO:when=${when}`);
        const lines = await linesOf(spawn(folder, [], wrapper));
        assertEquals(lines.at(-1), SHA, lines.join("\n"));
      }
    }),
);

testWith(
  "right to mount",
  isRoot && canMount(),
  "C6: a full disk: one warning, no leftover",
  () =>
    withFolder(async (folder) => {
      const full = `${folder}/full`;
      for (let size = 4; size <= 96; size += 4) {
        await Deno.mkdir(full);
        assert(works("mount", "-t", "tmpfs", "-o", `size=${size}k,mode=700`, "tmpfs", full));
        try {
          const told: string[] = [];
          const source = new FakeSource({ "/d/A.dbc": noise(60_000) });
          const cached = withCache(
            source,
            disk(full, { onWarning: ({ kind }) => told.push(kind) }),
          );
          assertEquals(await readAll(await cached.open("/d/A.dbc")), noise(60_000));
          const kept = (await filesIn(full)).some((path) => path.startsWith("files/"));
          assertEquals(told, kept && told.length === 0 ? [] : ["unavailable"], `${size}k`);
          assertEquals(await filesIn(`${full}/tmp`).catch(() => []), []);
          assertEquals(source.openStreams, 0);
        } finally {
          assert(await unmounts(full), "something is still open");
          await Deno.remove(full);
        }
      }
    }),
);

testWith(
  "root",
  isRoot,
  "C9: a folder of another user is not used",
  () =>
    withFolder(async (folder) => {
      await Deno.mkdir(`${folder}/theirs`, { mode: 0o700 });
      await Deno.chown(`${folder}/theirs`, 12345, 12345);
      const told: string[] = [];
      const source = new FakeSource({ "/d/A.dbc": noise(10) });
      const cache = disk(`${folder}/theirs`, { onWarning: ({ message }) => told.push(message) });
      assertEquals(await readAll(await withCache(source, cache).open("/d/A.dbc")), noise(10));
      assertEquals(told.length, 1);
      assertMatch(told[0]!, /another user/);
      assertEquals(await filesIn(folder), []);
    }),
);

testWith(
  "user without rights",
  hasOtherUser(),
  "C7: EACCES: one warning",
  () =>
    withFolder(async (folder) => {
      // A user without rights reads through a folder that belongs to root.
      await Deno.chmod(folder, 0o755);
      await Deno.writeTextFile(`${folder}/count`, "");
      await Deno.chmod(`${folder}/count`, 0o666);
      const cacheOfDeno = await Deno.makeTempDir();
      await Deno.chmod(cacheOfDeno, 0o777);
      try {
        const lines = await linesOf(
          spawn(folder, [], [
            ...OTHER_USER,
            "env",
            `DENO_DIR=${cacheOfDeno}`,
            `HOME=${cacheOfDeno}`,
          ]),
        );
        assertEquals([lines.length, lines.at(-1)], [2, SHA], lines.join("\n"));
        assertMatch(lines[0]!, /^unavailable/);
      } finally {
        await Deno.remove(cacheOfDeno, { recursive: true });
      }
    }),
);

/** Tries for two seconds: files that were closed just now may take a moment. */
async function unmounts(folder: string): Promise<boolean> {
  for (let i = 0; i < 40; i++) {
    if (works("umount", folder)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function canMount(): boolean {
  const folder = Deno.makeTempDirSync();
  const mounted = works("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder);
  if (mounted) works("umount", folder);
  Deno.removeSync(folder);
  return mounted;
}
