import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { ScriptedServer } from "../fetch/ftp/scripted_server.ts";
import { realServers } from "../fetch/ftp/real_servers.ts";
import { dbc, RD_FIELDS, rdRows } from "../memory_source.ts";
import { runHere, runProcess, withFolder } from "./command_line.ts";

const DIRECTORY = "/dissemin/publicos/SIM/CID10/DORES";
const BYTES = dbc(RD_FIELDS, rdRows(5));

/** The status of each check, by its name. */
function statuses(out: string): Record<string, string> {
  const lines = out.split("\n").filter((line) => /^(?:ok|FAIL|skip) /.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.slice(6, 26).trim(), line.slice(0, 5).trim()]),
  );
}

async function withServer(use: (server: ScriptedServer, url: string) => Promise<void>) {
  await using server = await ScriptedServer.start();
  const larger = dbc(RD_FIELDS, rdRows(500));
  server.files.set(`${DIRECTORY}/DOAC2000.dbc`, { bytes: larger });
  server.files.set(`${DIRECTORY}/DOAC2001.dbc`, { bytes: BYTES });
  await use(server, `ftp://localhost:${server.port}`);
}

Deno.test("doctor finds nothing wrong with a server and a cache folder that work", async () => {
  await withServer((server, url) =>
    withFolder(async (folder) => {
      const args = ["doctor", "--source", url, "--cache", `${folder}/cache`];
      const { status, out, err } = await runHere(args);
      assertEquals([status, err], [0, ""], out);
      assertEquals(statuses(out), {
        "permissions": "ok",
        "name lookup": "ok",
        "control channel": "ok",
        "login": "ok",
        "data channel": "ok",
        "listing": "ok",
        "small file": "ok",
        "cache folder": "ok",
      });
      assertStringIncludes(out, `2 .dbc files in ${DIRECTORY}`);
      assertStringIncludes(out, `DOAC2001.dbc, ${BYTES.length} bytes`); // the smaller one
      assertEquals(server.openSockets <= 2, true);
      // Nothing of the trial is left in the cache.
      assertEquals(await Array.fromAsync(Deno.readDir(`${folder}/cache/files`)), []);
    })
  );
});

for (
  const [fault, first, skipped] of [
    ["USER", "login", ["data channel", "listing", "small file"]],
    ["EPSV", "data channel", ["listing", "small file"]],
    ["LIST", "listing", ["small file"]],
    ["RETR", "small file", []],
  ] as const
) {
  Deno.test(`doctor says what to do when ${fault} is refused, and skips the rest`, async () => {
    await withServer(async (server, url) => {
      server.script = (verb, _, session) => {
        const isRefused = verb === fault || fault === "EPSV" && verb === "PASV";
        if (isRefused) session.reply("530 no");
        return isRefused;
      };
      const { status, out, err } = await runHere(["doctor", "--source", url]);
      const found = statuses(out);
      assertEquals(status, 1);
      assertEquals(found[first], "FAIL", out);
      for (const what of skipped) assertEquals(found[what], "skip", out);
      assertEquals(Object.values(found).filter((status) => status === "FAIL").length, 1, out);
      assertMatch(out, /\n {26}-> \S/);
      assertStringIncludes(err, "1 of 8 checks failed");
      assertStringIncludes(err, "hint: ");
    });
  });
}

Deno.test("doctor waits for no step longer than it is told", async () => {
  for (const silent of ["CONNECT", "USER", "EPSV", "LIST", "RETR"]) {
    await withServer(async (server, url) => {
      server.script = (verb) => verb === silent;
      const run = await runHere(["doctor", "--source", url, "--timeout", "1"]);
      assertEquals(run.status, 1, silent);
      assertEquals(Object.values(statuses(run.out)).filter((s) => s === "FAIL").length, 1, run.out);
    });
  }
});

Deno.test("doctor finds a file that is damaged", async () => {
  await withServer(async (server, url) => {
    const bytes = BYTES.slice();
    bytes[bytes.length - 20]! ^= 0xff;
    server.files.set(`${DIRECTORY}/DOAC2001.dbc`, { bytes });
    const { status, out } = await runHere(["doctor", "--source", url]);
    assertEquals([status, statuses(out)["small file"]], [1, "FAIL"], out);
  });
});

Deno.test("doctor says of a server that is not there that nobody answers", async () => {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  const { status, out } = await runHere(["doctor", "--source", `ftp://127.0.0.1:${port}`]);
  assertEquals([status, statuses(out)["control channel"]], [1, "FAIL"]);
  assertStringIncludes(out, "it refuses connections");
});

Deno.test("doctor names the flags that lack, and works without any", async () => {
  const none = await runProcess(["doctor"]);
  assertEquals(none.status, 1);
  assertEquals(statuses(none.out).permissions, "FAIL");
  assertStringIncludes(none.out, "-> Add --allow-net=ftp.datasus.gov.br to the command");
  const cache = await runProcess(["doctor", "--source", "sample", "--cache", "/c"]);
  assertEquals(cache.status, 1);
  assertStringIncludes(cache.out, "-> Add --allow-read=/c --allow-write=/c to the command");
  const well = await runProcess(["doctor", "--source", "sample"]);
  assertEquals(well.status, 0, well.out);
});

Deno.test("doctor finds a cache folder that others can write to", async () => {
  await withFolder(async (folder) => {
    await Deno.chmod(folder, 0o777);
    const { status, out } = await runHere(["doctor", "--source", "sample", "--cache", folder]);
    assertEquals([status, statuses(out)["cache folder"]], [1, "FAIL"]);
    assertStringIncludes(out, `-> Run chmod go-w "${folder}"`);
  });
});

Deno.test("doctor and failures speak Portuguese when told to", async () => {
  const { out } = await runHere(["doctor", "--source", "sample", "--lang", "pt"]);
  assertStringIncludes(out, "permissões          nenhuma é necessária");
  const refused = await runProcess(["doctor", "--lang=pt"]);
  assertStringIncludes(refused.err, "erro: Não é possível contar com ftp://ftp.datasus.gov.br");
  assertStringIncludes(refused.err, "dica: Acrescente --allow-net=ftp.datasus.gov.br ao comando");
  const named = await runHere(["doctor", "--lang", "xx"]);
  assertEquals(named.status, 2);
  Deno.env.set("DSBR_LANG", "pt");
  try {
    const { err, status } = await runHere(["scan", "sih", "--group", "XX"]);
    assertEquals(status, 2);
    assertStringIncludes(err, 'erro: Não é possível ler SIHSUS: não há o grupo "XX"');
    const english = await runHere(["scan", "sih", "--group", "XX", "--lang", "en"]);
    assertStringIncludes(english.err, "error: Cannot scan SIHSUS");
  } finally {
    Deno.env.delete("DSBR_LANG");
  }
});

// The other one serves a home, in which the folder of a test is not the root.
for (const { name, missing, start } of realServers.filter(({ name }) => name === "vsftpd")) {
  Deno.test({
    name: `doctor tries ${name}${missing === undefined ? "" : `: left out, ${missing}`}`,
    ignore: missing !== undefined,
    fn: async () => {
      await using server = await start();
      const folder = `${server.root}${DIRECTORY}`;
      await Deno.chmod(server.root, 0o755);
      await Deno.mkdir(folder, { recursive: true });
      await Deno.writeFile(`${folder}/DOAC2001.dbc`, BYTES);
      await Deno.chmod(server.root, 0o555);
      const run = await runHere(["doctor", "--source", `ftp://127.0.0.1:${server.port}`]);
      assertEquals([run.status, run.err], [0, ""], run.out);
      assert(Object.values(statuses(run.out)).every((status) => status === "ok"), run.out);
    },
  });
}
