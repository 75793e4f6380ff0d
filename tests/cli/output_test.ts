import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { denoArguments, ROOT, RUN, runHere, runProcess, withFolder } from "./command_line.ts";

const SCAN = ["scan", "sih", "--group", "RD", "--uf", "AC", "--period", "2023-01"]
  .concat("--source", "sample", "--select", "SEXO,VAL_TOT");
const PROCESS: Deno.PermissionOptionsObject = { ...RUN, write: true };

/** The names in a folder, in order. */
function namesIn(folder: string): string[] {
  return Array.from(Deno.readDirSync(folder), ({ name }) => name).sort();
}

/** A run that takes long enough to be stopped in its middle. */
function startLong(folder: string): Deno.ChildProcess {
  const args = [...SCAN, "--rows", "300000", "--batch-rows", "500", "-o", `${folder}/out.csv`];
  const permissions = [`--allow-read=${folder}`, `--allow-write=${folder}`];
  return new Deno.Command(Deno.execPath(), {
    args: denoArguments(permissions, args),
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
}

async function waitFor(condition: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    assert(Date.now() < end, "it did not come about in 30 seconds");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function sizeOf(path: string): number {
  try {
    return Deno.statSync(path).size;
  } catch {
    return 0;
  }
}

for (const [signal, status] of [["SIGINT", 130], ["SIGTERM", 143]] as const) {
  Deno.test({
    name: `-o leaves nothing, and the status is ${status}, when ${signal} comes in the middle`,
    ignore: Deno.build.os === "windows",
    permissions: PROCESS,
    fn: () =>
      withFolder(async (folder) => {
        const process = startLong(folder);
        await waitFor(() => sizeOf(`${folder}/out.csv.part`) > 1000);
        process.kill(signal);
        const { code, stderr } = await process.output();
        assertEquals([code, new TextDecoder().decode(stderr)], [status, ""]);
        assertEquals(namesIn(folder), []);
      }),
  });
}

Deno.test({
  name: "-o takes over what a run that was killed has left",
  ignore: Deno.build.os === "windows",
  permissions: PROCESS,
  fn: () =>
    withFolder(async (folder) => {
      const process = startLong(folder);
      await waitFor(() => sizeOf(`${folder}/out.csv.part`) > 1000);
      process.kill("SIGKILL");
      await process.output();
      assertEquals(namesIn(folder), ["out.csv.part"]);
      const { status, err } = await runHere([...SCAN, "--rows", "3", "-o", `${folder}/out.csv`]);
      assertEquals(status, 0, err);
      assertEquals(namesIn(folder), ["out.csv"]);
      assertEquals(Deno.readTextFileSync(`${folder}/out.csv`).trimEnd().split("\n").length, 4);
    }),
});

Deno.test("-o refuses to write what another run is writing, and leaves that alone", {
  permissions: { read: true, write: true },
}, () =>
  withFolder(async (folder) => {
    const part = `${folder}/out.csv.part`;
    using other = Deno.openSync(part, { write: true, create: true });
    other.writeSync(new TextEncoder().encode("half"));
    other.lockSync(true);
    const { status, err } = await runHere([...SCAN, "-o", `${folder}/out.csv`]);
    assertEquals(status, 1);
    assertStringIncludes(err, `error: Cannot write "${part}": another run is writing it\nhint: `);
    assertEquals(Deno.readTextFileSync(part), "half");
  }));

Deno.test("-o names the flags that it lacks, before anything is read", {
  permissions: PROCESS,
}, () =>
  withFolder(async (folder) => {
    const args = [...SCAN, "--rows", "3", "-o", `${folder}/out.csv`];
    const refused = await runProcess(args);
    assertEquals(refused.status, 1);
    const hint = `hint: Add --allow-read=${folder} --allow-write=${folder} to the command\n`;
    assertStringIncludes(refused.err, hint);
    assertEquals(namesIn(folder), []);
    const flags = /Add (--.*) to the command/.exec(refused.err)![1]!.split(" ");
    const granted = await runProcess(args, { permissions: flags });
    assertEquals(granted.status, 0, granted.err);
    assertEquals(namesIn(folder), ["out.csv"]);
    const exact = [`${folder}/b.csv`, `${folder}/b.csv.part`].join();
    const narrow = await runProcess([...SCAN, "--rows", "3", "-o", `${folder}/b.csv`], {
      permissions: [`--allow-read=${exact}`, `--allow-write=${exact}`],
    });
    assertEquals(narrow.status, 0, narrow.err);
  }));

Deno.test(
  "-o says what is wrong with a place",
  { permissions: { read: true, write: true } },
  () =>
    withFolder(async (folder) => {
      const at = async (path: string): Promise<[number, string]> => {
        const { status, err } = await runHere([...SCAN, "--format", "csv", "-o", path]);
        return [status, err];
      };
      Deno.mkdirSync(`${folder}/sub.csv`);
      const [missing, missingText] = await at(`${folder}/none/out.csv`);
      assertEquals(missing, 1);
      assertStringIncludes(missingText, "its folder is not there\nhint: Make the folder first");
      const [taken, takenText] = await at(`${folder}/sub.csv`);
      assertEquals(taken, 2);
      assertStringIncludes(takenText, "it is a folder");
      if (Deno.build.os !== "windows") {
        const [device, deviceText] = await at("/dev/null");
        assertEquals(device, 2);
        assertStringIncludes(deviceText, "it is no plain file\nhint: Leave -o out and redirect");
      }
      assertEquals(namesIn(folder), ["sub.csv"]);
    }),
);

Deno.test("-o - is standard output", { permissions: {} }, async () => {
  const args = [...SCAN, "--rows", "2", "--format", "csv"];
  const plain = await runHere(args);
  assertEquals((await runHere([...args, "-o", "-"])).out, plain.out);
});

Deno.test("a reader that has enough ends the run in silence, with status 0", {
  permissions: RUN,
}, async () => {
  for (const format of ["csv", "ndjson", "arrow"]) {
    const args = [...SCAN, "--rows", "200000", "--format", format];
    const process = new Deno.Command(Deno.execPath(), {
      args: denoArguments([], args),
      cwd: ROOT,
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const reader = process.stdout.getReader();
    await reader.read();
    await reader.cancel();
    const err = await new Response(process.stderr).text();
    assertEquals([(await process.status).code, err], [0, ""], format);
  }
});

Deno.test({
  name: "Ctrl-C ends a run whose reader does not read, with status 130",
  ignore: Deno.build.os === "windows",
  permissions: RUN,
  async fn(): Promise<void> {
    const process = new Deno.Command(Deno.execPath(), {
      args: denoArguments([], [...SCAN, "--rows", "200000", "--format", "csv"]),
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const reader = process.stdout.getReader();
    await reader.read(); // the pipe fills up behind this
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.kill("SIGINT");
    const timer = setTimeout(() => process.kill("SIGKILL"), 20_000);
    const { code } = await process.status;
    clearTimeout(timer);
    assertEquals(code, 130);
    await reader.cancel();
  },
});
