import { assertEquals, assertNotEquals } from "@std/assert";

const SYS = "--allow-sys=cpus,networkInterfaces,hostname";

/** What each task of an adapter needs; FOLDER and PACKAGES stand for their paths. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  "DuckDb.open()": ["--allow-ffi", "--allow-write"],
  "DuckDb.open({ folder })": ["--allow-ffi", "--allow-read=FOLDER", "--allow-write=FOLDER"],
  "streamJoin()": ["--allow-ffi", "--allow-write"],
  "toDuckDb()": ["--allow-ffi"],
  "writeParquet()": ["--allow-ffi", "--allow-read=FOLDER", "--allow-write=FOLDER"],
  "toPolars()": ["--allow-ffi", SYS, "--allow-read=PACKAGES"],
  "toLazy()": ["--allow-ffi", SYS, "--allow-read=PACKAGES", "--allow-write=FOLDER"],
};

async function output(args: readonly string[]): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), {
    args: [...args],
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  });
  return new TextDecoder().decode((await command.output()).stdout).trim();
}

for (const [task, needs] of Object.entries(NEEDS)) {
  Deno.test(`${task} needs ${needs.join(" ")} and no less`, async () => {
    const info: { readonly npmCache: string } = JSON.parse(await output(["info", "--json"]));
    const folder = await Deno.realPath(await Deno.makeTempDir());
    const script = new URL("./adapter_task.ts", import.meta.url).href;
    const run = (flags: readonly string[]): Promise<string> => {
      const filled = flags.map((flag) =>
        flag.replace("FOLDER", folder).replace("PACKAGES", info.npmCache)
      );
      return output(["run", "--quiet", "--no-prompt", ...filled, script, task, folder]);
    };
    try {
      assertEquals(await run(needs), "10");
      for (const flag of needs) {
        assertNotEquals(await run(needs.filter((other) => other !== flag)), "10", flag);
      }
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}
