import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { ScriptedServer } from "../fetch/ftp/scripted_server.ts";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";

/** What a scan through a cache folder came to. */
interface Result {
  readonly rows: number;
  readonly ended: string;
  readonly asked: string | readonly string[];
  readonly warnings: readonly string[];
}

const HOST = "localhost";

async function scan(flags: readonly string[], ...args: readonly string[]): Promise<Result> {
  const script = new URL("./scan_cached.ts", import.meta.url).href;
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-prompt", ...flags, script, ...args],
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  });
  return JSON.parse(new TextDecoder().decode((await command.output()).stdout));
}

async function withServer(use: (server: ScriptedServer) => Promise<void>): Promise<void> {
  await using server = await ScriptedServer.start((verb, _, session) => {
    if (verb === "EPSV") session.reply("500 what?");
    return verb === "EPSV";
  });
  const bytes = dbc(RD_FIELDS, rdRows(20));
  for (const month of ["2301", "2302"]) {
    server.files.set(`${SIH_DIRECTORY}/RDAC${month}.dbc`, { bytes, time: "20230127181400" });
  }
  await use(server);
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const root = await Deno.makeTempDir();
  try {
    await use(`${root}/cache`);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

Deno.test("a scan through a cache folder ends well, or names the flag, with each of 16 sets of flags", async () => {
  await withServer(async (server) => {
    for (let set = 0; set < 16; set++) {
      await withFolder(async (folder) => {
        const flags = {
          net: `--allow-net=${HOST}`,
          read: `--allow-read=${folder}`,
          write: `--allow-write=${folder}`,
          env: "--allow-env=HOME,DSBR_LANG",
        };
        const given = Object.values(flags).filter((_, i) => set >> i & 1);
        const has = (flag: string): boolean => given.includes(flag);
        const result = await scan(given, HOST, String(server.port), folder);
        const what = given.join(" ");
        const disk = [flags.read, flags.write].filter((flag) => !has(flag));
        if (has(flags.net)) {
          assertEquals([result.rows, result.ended], [40, "whole"], what);
          assertEquals(result.asked, disk, what);
        } else {
          assertEquals([result.rows, result.ended], [0, `PERMISSION ${flags.net} true`], what);
          assertEquals(result.asked, `PERMISSION ${flags.net}`, what);
        }
        assertEquals(result.warnings.length, disk.length === 0 ? 0 : 1, what);
        for (const warning of result.warnings) {
          assertStringIncludes(warning, `(add ${disk.join(" ")})`, what);
        }
      });
    }
  });
});

Deno.test("a scan reads from the cache alone without net permission, and names what it lacks", async () => {
  await withServer(async (server) => {
    await withFolder(async (folder) => {
      const args = [HOST, String(server.port), folder];
      const disk = [`--allow-read=${folder}`, `--allow-write=${folder}`];
      const net = `--allow-net=${HOST}`;
      const whole = [40, "whole"];
      const first = await scan([net, ...disk], ...args);
      assertEquals([first.rows, first.ended], whole);
      // The listing is young: nothing is asked of the source at all.
      const again = await scan(disk, ...args);
      assertEquals([again.rows, again.ended, again.warnings], [...whole, []]);
      // Without it what is held is listed, and a warning says so.
      await Deno.remove(`${folder}/listings`, { recursive: true });
      const held = await scan(disk, ...args);
      assertEquals([held.rows, held.ended, held.warnings.length], [...whole, 1]);
      assertStringIncludes(held.warnings[0]!, `(add ${net})`);
      // A file that is not held is told of before anything is read.
      const entries = await Array.fromAsync(Deno.readDir(`${folder}/files`));
      await Deno.remove(`${folder}/files/${entries[0]!.name}`);
      const partly = await scan(disk, ...args);
      assertEquals([partly.rows, partly.ended], [0, `PERMISSION ${net} true`]);
      assert(server.count("USER") === 1, "the source was asked again");
    });
  });
});

Deno.test("a scan whose permission is revoked in its midst ends with the flag", async () => {
  await withServer(async (server) => {
    await withFolder(async (folder) => {
      const flags = [`--allow-net=${HOST}`];
      const result = await scan(flags, HOST, String(server.port), folder, "revoke");
      assertEquals([result.rows, result.ended], [20, `PERMISSION --allow-net=${HOST} true`]);
    });
  });
});

Deno.test("a scan names the host when only one port of it is granted", async () => {
  await withServer(async (server) => {
    await withFolder(async (folder) => {
      const port = String(server.port);
      const result = await scan([`--allow-net=${HOST}:${port}`], HOST, port, folder);
      assertEquals(result.ended, `PERMISSION --allow-net=${HOST} true`);
    });
  });
});
