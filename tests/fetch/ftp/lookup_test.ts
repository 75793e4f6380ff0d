import { assertEquals, assertMatch } from "@std/assert";
import { withFolder } from "../../cache/fake_source.ts";
import { ScriptedServer } from "./scripted_server.ts";

/** Runs a command; what it printed. */
async function run(program: string, args: readonly string[]): Promise<string> {
  const command = new Deno.Command(program, { args: [...args], stdin: "null", stderr: "piped" });
  const { stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  return (decoder.decode(stdout) + decoder.decode(stderr)).trim();
}

/** The command that lists a directory of a server in a process of its own. */
function listing(host: string, port: number): string[] {
  const script = new URL("./lookup_process.ts", import.meta.url).pathname;
  const flags = ["run", "--no-prompt", "--quiet", `--allow-net=${host}`];
  return [Deno.execPath(), ...flags, script, host, String(port)];
}

Deno.test("N11: a host without an address is named, and so is DNS", async () => {
  // RFC 6761: no name under "invalid" ever has an address.
  const [program, ...args] = listing("ftp.datasus.invalid", 21);
  assertMatch(
    await run(program!, args),
    /^SOURCE: Cannot list "\/a" from ftp\.datasus\.invalid: .*DNS.* Check the spelling/,
  );
});

/** Whether a process can be given a table of hosts of its own; it wants root. */
const canNameHosts = Deno.build.os === "linux" && Deno.uid() === 0 &&
  (await run("unshare", ["--mount", "true"]).catch(() => "no unshare")) === "";

for (
  const [what, dead] of [
    ["refuses", ["127.0.0.2"]],
    ["cannot be reached", ["100::1", "fd00::1"]],
  ] as const
) {
  const name = `N11: of several addresses, one that ${what} does not matter`;
  Deno.test({
    name: canNameHosts ? name : `${name} (left out: no right to name hosts)`,
    ignore: !canNameHosts,
    fn: () =>
      withFolder(async (folder) => {
        await using server = await ScriptedServer.start();
        server.files.set("/a/A.dbc", { bytes: new Uint8Array(3) });
        const hosts = [...dead, "127.0.0.1"].map((address) => `${address} several.test\n`);
        await Deno.writeTextFile(`${folder}/hosts`, hosts.join(""));
        const command = `mount --bind "$0" /etc/hosts && exec "$@"`;
        const args = ["--mount", "sh", "-c", command, `${folder}/hosts`];
        const printed = await run("unshare", [...args, ...listing("several.test", server.port)]);
        assertEquals(printed, "A.dbc");
      }),
  });
}
