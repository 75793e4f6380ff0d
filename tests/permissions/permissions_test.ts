import { assertEquals } from "@std/assert";
import { ScriptedServer } from "../fetch/ftp/scripted_server.ts";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";

/** Denied outright, so that even asking fails. */
const DENY_ALL = ["read", "write", "net", "env", "sys", "run", "ffi", "import"]
  .map((permission) => `--deny-${permission}`);

/** What a script prints when it runs with just these flags. */
async function run(script: string, flags: readonly string[], ...args: string[]): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      ...flags,
      new URL(script, import.meta.url).href,
      ...args,
    ],
    stdout: "piped",
    stderr: "piped",
  });
  const { stdout, stderr } = await command.output();
  return new TextDecoder().decode(stdout).trim() + new TextDecoder().decode(stderr).trim();
}

Deno.test("importing the module needs no permission", async () => {
  assertEquals(await run("./import_all.ts", DENY_ALL), "imported");
});

Deno.test("a scan of sample() needs no permission", async () => {
  assertEquals(await run("./scan_sample.ts", DENY_ALL), "50");
});

Deno.test("a scan of directory() needs --allow-read for the folder, and nothing else", async () => {
  const root = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${root}${SIH_DIRECTORY}`, { recursive: true });
    const bytes = dbc(RD_FIELDS, rdRows(20));
    await Deno.writeFile(`${root}${SIH_DIRECTORY}/RDAC2301.dbc`, bytes);
    const others = DENY_ALL.filter((flag) => flag !== "--deny-read");
    const granted = await run("./scan_directory.ts", [...others, `--allow-read=${root}`], root);
    assertEquals(granted, "20");
    const refused = await run("./scan_directory.ts", others, root);
    assertEquals(refused, `PERMISSION --allow-read=${root}`);
    const elsewhere = await run("./scan_directory.ts", [...others, "--allow-read=/dev/null"], root);
    assertEquals(elsewhere, `PERMISSION --allow-read=${root}`);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
});

Deno.test("a scan of ftp() needs --allow-net for the host, and nothing else", async () => {
  await using server = await ScriptedServer.start((verb, _, session) => {
    // By name, with a reply that names an address: the name is what was granted.
    if (verb === "EPSV") session.reply("500 what?");
    return verb === "EPSV";
  });
  const bytes = dbc(RD_FIELDS, rdRows(20));
  server.files.set(`${SIH_DIRECTORY}/RDAC2301.dbc`, { bytes, time: "20230127181400" });
  const others = DENY_ALL.filter((flag) => flag !== "--deny-net");
  const port = String(server.port);
  for (const host of ["127.0.0.1", "localhost"]) {
    const scan = (...flags: string[]): Promise<string> =>
      run("./scan_ftp.ts", [...others, ...flags], host, port);
    assertEquals(await scan(`--allow-net=${host}`), "20");
    const flag = `--allow-net=${host}`;
    assertEquals(await scan(), `PERMISSION ${flag}`);
    assertEquals(await scan("--allow-net=example.org"), `PERMISSION ${flag}`);
    // One port is not enough: each transfer has a port of its own.
    assertEquals(await scan(`--allow-net=${host}:${port}`), `PERMISSION ${flag}`);
  }
});

Deno.test("a scan without a source names the flag for DataSUS's server", async () => {
  const others = DENY_ALL.filter((flag) => flag !== "--deny-net");
  const refused = await run("./scan_ftp.ts", others);
  assertEquals(refused, "PERMISSION --allow-net=ftp.datasus.gov.br");
});

Deno.test("DuckDb needs --allow-ffi, and its folder", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const others = DENY_ALL.filter((flag) => !/read|write|ffi/.test(flag));
    const flags = ["--allow-ffi", `--allow-read=${folder}`, `--allow-write=${folder}`];
    assertEquals(await run("./query_duckdb.ts", [...others, ...flags], folder), "10");
    const refused = await run("./query_duckdb.ts", [...others, "--allow-ffi"], folder);
    assertEquals(refused, `PERMISSION --allow-read=${folder} --allow-write=${folder}`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("Polars needs --allow-ffi, facts of the system, and to read its package", async () => {
  const cache = await packages();
  const others = DENY_ALL.filter((flag) => !/read|sys|ffi/.test(flag));
  const flags = [
    "--allow-ffi",
    "--allow-sys=cpus,networkInterfaces,hostname",
    `--allow-read=${cache}`,
  ];
  assertEquals(await run("./frame_polars.ts", [...others, ...flags]), "10");
});

/** Where Deno keeps npm packages. */
async function packages(): Promise<string> {
  const command = new Deno.Command(Deno.execPath(), { args: ["info", "--json"], stdout: "piped" });
  const { stdout } = await command.output();
  const info: { readonly npmCache: string } = JSON.parse(new TextDecoder().decode(stdout));
  return info.npmCache;
}
