import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";
import { memoryStatus } from "@dsbr/core";
import { runHere, withFolder } from "./command_line.ts";

const MONTHS = ["--group", "RD", "--uf", "AC", "--period", "2023-01..2023-02"];

/** A folder with two months in `server`, and none in `cache`. */
async function withMonths(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await Deno.mkdir(`${folder}/server${SIH_DIRECTORY}`, { recursive: true });
    for (const month of [1, 2]) {
      const path = `${folder}/server${SIH_DIRECTORY}/RDAC230${month}.dbc`;
      await Deno.writeFile(path, dbc(RD_FIELDS, rdRows(50, month)));
    }
    await use(folder);
  });
}

function options(folder: string): string[] {
  return [...MONTHS, "--source", `${folder}/server`, "--cache", `${folder}/cache`];
}

Deno.test("cache warm fetches once; scan --offline then needs no source", () =>
  withMonths(async (folder) => {
    const warm = ["cache", "warm", "sih", ...options(folder)];
    assertEquals((await runHere(warm)).out, "2 files of 2 fetched\n");
    assertEquals((await runHere(warm)).out, "0 files of 2 fetched\n");
    const scan = ["scan", "sih", ...options(folder), "--format", "csv", "--select", "VAL_TOT"];
    const online = await runHere(scan);
    await Deno.remove(`${folder}/server`, { recursive: true });
    const offline = await runHere([...scan, "--offline"]);
    assertEquals([offline.status, offline.out], [0, online.out]);
    assertEquals(offline.out.split("\n").length, 102);
  }));

Deno.test("scan --offline names the files that the cache lacks", () =>
  withMonths(async (folder) => {
    const one = ["--group", "RD", "--uf", "AC", "--period", "2023-01"]
      .concat("--source", `${folder}/server`, "--cache", `${folder}/cache`);
    assertEquals((await runHere(["cache", "warm", "sih", ...one])).status, 0);
    const { status, err } = await runHere(["scan", "sih", ...options(folder), "--offline"]);
    assertEquals(status, 1);
    assertMatch(err, /the cache of directory .* lacks 1 of 2 expected files.*RDAC2302\.dbc/);
    const files = await runHere(["files", "sih", ...options(folder), "--offline"]);
    assertMatch(files.out, /AC-2023-01 +present/);
    assertMatch(files.out, /AC-2023-02 +missing/);
  }));

Deno.test("cache stats, verify and clear say what is kept, whole and removed", () =>
  withMonths(async (folder) => {
    await runHere(["cache", "warm", "sih", ...options(folder)]);
    const where = ["--cache", `${folder}/cache`];
    assertMatch((await runHere(["cache", "stats", ...where])).out, /2 entries .* files as/);
    assertMatch(
      (await runHere(["cache", "verify", ...where])).out,
      /^3 entries checked.* 0 damaged/,
    );
    const entries = [...Deno.readDirSync(`${folder}/cache/files`)];
    const path = `${folder}/cache/files/${entries[0]!.name}`;
    const bytes = await Deno.readFile(path);
    bytes[9]! ^= 1;
    await Deno.writeFile(path, bytes);
    const { out, err } = await runHere(["cache", "verify", ...where]);
    assertStringIncludes(out, "1 damaged");
    assertMatch(err, /warning: damaged, and removed: .*RDAC230\d\.dbc/);
    const old = await runHere(["cache", "clear", ...where, "--older-than", "1"]);
    assertStringIncludes(old.out, "0 entries removed");
    const sim = await runHere(["cache", "clear", ...where, "--system", "sim"]);
    assertStringIncludes(sim.out, "0 entries removed");
    assertStringIncludes((await runHere(["cache", "clear", ...where])).out, "2 entries removed");
    assertMatch((await runHere(["cache", "stats", ...where])).out, /cache": 0 B, no limit\n/);
    const sized = await runHere(["cache", "stats", ...where, "--cache-size", "2GB"]);
    assertMatch(sized.out, /cache": 0 B of 2.0 GB\n/);
  }));

Deno.test("cache commands that make no sense end in status 2 with a hint", async () => {
  const cases: [string[], string][] = [
    [["cache"], "dsbr help"],
    [["cache", "cler", "--cache", "x"], "Did you mean cache clear"],
    [["cache", "stats", "surplus", "--cache", "x"], "options alone"],
    [["cache", "clear", "--cache", "x", "--older-than", "soon"], "no integer"],
    [["cache", "clear", "--cache", "/tmp/none/x", "--system", "xyz"], "no such system"],
    [["scan", "sih", ...MONTHS, "--source", "x", "--cache", "none", "--offline"], "--cache DIR"],
  ];
  for (const [args, text] of cases) {
    const { status, err } = await runHere(args);
    assertEquals(status, 2, args.join(" "));
    assertStringIncludes(err, text);
  }
});

Deno.test("a cache folder that cannot be used costs a warning and nothing else", () =>
  withMonths(async (folder) => {
    await Deno.writeTextFile(`${folder}/cache`, "no folder");
    const scan = ["scan", "sih", ...options(folder), "--format", "csv", "--select", "VAL_TOT"];
    const { status, out, err } = await runHere(scan);
    assertEquals([status, out.split("\n").length], [0, 102]);
    assertEquals(err.match(/warning:/g)?.length, 1);
    assert(err.includes("Cannot keep anything in the cache"), err);
  }));

Deno.test("lock and cite read through --cache, and --memory holds for one command", () =>
  withMonths(async (folder) => {
    const lock = ["lock", "sih", ...options(folder), "-o", `${folder}/lock.json`];
    assertEquals((await runHere([...lock, "--memory", "300MB"])).status, 0);
    assertEquals(memoryStatus().allowed, undefined);
    const cite = ["cite", "sih", ...options(folder), "--files", "full"];
    const { out } = await runHere(cite);
    assertStringIncludes(out, "RDAC2301");
    await Deno.remove(`${folder}/server`, { recursive: true });
    const offline = await runHere([...cite, "--offline"]);
    assertEquals([offline.status, offline.out.match(/RDAC230\d/g)], [0, out.match(/RDAC230\d/g)]);
    const wrong = await runHere([...lock, "--memory", "plenty"]);
    assertEquals(wrong.status, 2);
    assertMatch(wrong.err, /Cannot read --memory "plenty": it is no size/);
  }));

Deno.test("cache warm keeps within --cache-size", () =>
  withMonths(async (folder) => {
    const sized = await runHere([
      "cache",
      "warm",
      "sih",
      ...options(folder),
      "--cache-size",
      "1kB",
    ]);
    assertEquals(sized.status, 0);
    assertMatch(sized.err, /Cannot keep everything in the cache/);
  }));
