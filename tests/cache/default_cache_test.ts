import { assertEquals } from "@std/assert";

const SCRIPT = `
import { defaultFolder } from ${
  JSON.stringify(new URL("../../src/cache/default_cache.ts", import.meta.url).href)
};
console.log(defaultFolder() ?? "memory");
`;

/** What the default is in a process with these flags and variables. */
async function defaultWith(flags: string[], env: Record<string, string>): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "-q", "--no-prompt", ...flags, "-"],
    cwd: new URL("../..", import.meta.url),
    clearEnv: true,
    env: { PATH: Deno.env.get("PATH") ?? "", DENO_DIR: denoDir(), ...env },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  });
  const child = command.spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(SCRIPT));
  await writer.close();
  const { stdout, stderr } = await child.output();
  return new TextDecoder().decode(stdout).trim() + new TextDecoder().decode(stderr).trim();
}

function denoDir(): string {
  return Deno.env.get("DENO_DIR") ?? `${Deno.env.get("HOME")}/.cache/deno`;
}

Deno.test("defaultCache() takes a folder only when it is named or granted", {
  ignore: Deno.build.os !== "linux",
}, async () => {
  const env = { HOME: "/home/ana" };
  const granted = ["--allow-read=/home/ana", "--allow-write=/home/ana"];
  const cases: [string[], Record<string, string>, string][] = [
    [[], env, "memory"],
    [granted, env, "memory"], // who may not read HOME does not know the folder
    [["--allow-env"], env, "memory"],
    [["--allow-env", "--allow-read=/home/ana"], env, "memory"],
    [["--allow-env", ...granted], env, "/home/ana/.cache/dsbr"],
    [["-A"], env, "/home/ana/.cache/dsbr"],
    [["-A"], { ...env, XDG_CACHE_HOME: "/var/c" }, "/var/c/dsbr"],
    [["-A"], { ...env, XDG_CACHE_HOME: "relative" }, "/home/ana/.cache/dsbr"],
    [["-A"], {}, "memory"],
    [["-A"], { ...env, DSBR_CACHE_DIR: "none" }, "memory"],
    [["--allow-env=DSBR_CACHE_DIR"], { ...env, DSBR_CACHE_DIR: "/data/c" }, "/data/c"],
    [[], { ...env, DSBR_CACHE_DIR: "/data/c" }, "memory"],
  ];
  for (const [flags, variables, expected] of cases) {
    assertEquals(await defaultWith(flags, variables), expected, JSON.stringify([flags, variables]));
  }
});
