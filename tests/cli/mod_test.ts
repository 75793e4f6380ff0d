import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { RUN, runHere, runProcess } from "./command_line.ts";

const SCAN = ["scan", "sih", "--group", "RD", "--uf", "AC", "--period", "2023-01"]
  .concat("--source", "sample");

/** Replaces the value of an option, or adds it. */
function having(option: string, value: string): string[] {
  const at = SCAN.indexOf(option);
  return at < 0 ? [...SCAN, option, value] : SCAN.with(at + 1, value);
}

Deno.test("main() ends in status 2 with a hint when the command line makes no sense", {
  permissions: {},
}, async () => {
  const cases: readonly [args: readonly string[], error: string, hint: string][] = [
    [["scann"], "there is no such command", "Did you mean scan?"],
    [
      ["frobnicate"],
      "there is no such command",
      "scan, sql, decode, explain, profile, rate, files, lock, cite, search, cache stats",
    ],
    [["help", "scna"], "there is no such command", "Did you mean scan?"],
    [["help", "scan", "files"], "it is more than one command", "dsbr help COMMAND"],
    [["scan"], "SYSTEM, --group, --uf and --period are missing", "dsbr scan sih --group"],
    [["scan", "sih", "--uf", "AC,SP"], "--group and --period", "RD (AIH Reduzida)"],
    [["scan", "sih", "--uf", "AC,SP"], "are missing", "--group RD --uf AC,SP --period 2023-01"],
    [["explain"], "SYSTEM, --group, --uf and --period are missing", "dsbr explain sih"],
    [["files", "sih"], "--group, --uf and --period are missing", "--source sample to try"],
    [["decode"], "FILE is missing", "dsbr decode RDAC2301.dbc"],
    [["scan", "sihh", "--group", "RD"], 'system "sihh"', "Did you mean sih?"],
    [["scan", "xyzzy"], 'system "xyzzy"', "sih (Hospital Information System"],
    [having("--group", "RDD"), 'group "RDD"', "Did you mean RD?"],
    [having("--group", "XYZ"), 'group "XYZ"', "RJ (AIH Rejeitadas)"],
    [having("--uf", "ZZ"), 'UF "ZZ"', "Nordeste"],
    [having("--uf", ","), '--uf ",": it lists nothing', "--uf A,B,C"],
    [having("--period", "2015:2016"), "neither a period nor a range", "2015-01..2020-06"],
    [having("--period", "2015.."), "neither a period nor a range", "2015-01..2020-06"],
    [having("--period", "2015-13"), 'month "13"', "1 to 12"],
    [having("--period", "2016..2015"), "ends before it begins", "Swap"],
    [having("--period", "1985"), "it begins in 1992-01", "1992-01 or later"],
    [having("--select", "VALTOT"), 'select "VALTOT"', "Did you mean VAL_TOT?"],
    [having("--select", "SEXO,sexo"), "named twice", ""],
    [having("--where", "VALTOT > 1"), 'no column "VALTOT"', "\n        ^^^^^^\n"],
    [having("--limit", "many"), '--limit "many": it is no integer from 0 up', "--limit 20"],
    [having("--batch-rows", "0"), "no integer from 1 up", "--batch-rows"],
    [having("--rows", "99999999"), "10000000 is the most", ""],
    [having("--seed", "1.5"), "it is no integer", ""],
    [having("--format", "cvs"), "it is none of table, csv, ndjson, arrow", "Did you mean csv?"],
    [having("--on-missing", "die"), "it is none of error, warn, skip", ""],
    [having("--verify", "on"), "it is none of error, warn, off", "--verify error"],
    [having("-o", "x.xlsx"), 'the format of "x.xlsx"', "--format table|csv|ndjson|arrow"],
    [having("--source", "s3://bucket"), "no s3 source", "--source DIR"],
    [having("--source", "ftp://x.org/dissemin"), "no ftp://HOST", "ftp://ftp.datasus.gov.br"],
    [having("--source", "ftp://me@x.org"), "no ftp://HOST", ""],
    [having("--source", "ftp://x.org:99999"), "no ftp://HOST", ""],
    [having("--source", "https://"), "no https source", "--source sample"],
    [[...having("--source", "dados"), "--rows", "3"], "the source is dados", "--source sample"],
    [[...having("--source", "dados"), "--seed", "3"], "Cannot use --seed", ""],
    [[...SCAN, "--gruop", "RD"], 'no option "--gruop"', "Did you mean --group?"],
    [[...SCAN, "--frobnicate=1"], 'no option "--frobnicate"', "See dsbr help scan"],
    [[...SCAN, "-x"], 'no option "-x"', "See dsbr help scan"],
    [[...SCAN, "--limit", "-3"], '--limit "-3": it is no integer from 0 up', "--limit 20"],
    [[...SCAN, "-select", "SEXO"], 'no option "-select"', "Did you mean --select?"],
    [[...SCAN, "-o="], "--output lacks its value", "--output FILE"],
    [[...SCAN, "--limit"], "--limit lacks its value", "--limit N"],
    [[...SCAN, "--limit="], "--limit lacks its value", "--limit N"],
    [[...SCAN, "--limit", "--format", "csv"], "--limit lacks its value", "--limit N"],
    [[...SCAN, "--uf", "SP"], "--uf is given twice", "--uf AC and --uf SP"],
    [[...SCAN, "RD"], '"RD" is one too many', "quotes"],
    [["decode", "x.dbc", "--to", "dbf", "--limit", "3"], "--limit with --to dbf", "byte for byte"],
    [["files", "sih", "--format", "arrow"], "missing", ""],
  ];
  for (const [args, error, hint] of cases) {
    const run = await runHere(args);
    const line = args.join(" ");
    assertEquals([run.status, run.out], [2, ""], `${line}\n${run.err}`);
    assertMatch(run.err, /^error: Cannot .*[^.]\nhint: /, line);
    assertStringIncludes(run.err, error);
    assertStringIncludes(run.err, hint);
    assert(!run.err.includes("    at "), "no stack is printed");
  }
});

Deno.test("main() needs no permission to say that the command line makes no sense", {
  permissions: RUN,
}, async () => {
  const { status, out, err } = await runProcess(["scan", "sih", "--group", "RD"]);
  assertEquals([status, out], [2, ""]);
  assertStringIncludes(
    err,
    "error: Cannot run dsbr scan: --uf and --period are missing\n",
  );
});

Deno.test("main() prints the version of deno.json", { permissions: RUN }, async () => {
  const { status, out } = await runProcess(["--version"]);
  const { version } = JSON.parse(
    await Deno.readTextFile(new URL("../../deno.json", import.meta.url)),
  );
  assertEquals([status, out], [0, `dsbr ${version} (Deno ${Deno.version.deno})\n`]);
});

Deno.test("main() styles what goes to a screen, unless NO_COLOR is set", {
  permissions: {},
}, async () => {
  const styled = async (args: readonly string[], screen: boolean, color: boolean) => {
    const looks = { outIsScreen: screen, errIsScreen: screen, color };
    const { out, err } = await runHere(args, looks);
    return [out.includes("\x1b[1m"), err.includes("\x1b[1m")];
  };
  const good = ["files", "sih", "--group", "RD", "--uf", "AC", "--period", "2023"]
    .concat("--source", "sample");
  for (const args of [["help"], ["help", "scan"], good, ["explain", ...good.slice(1)], SCAN]) {
    assertEquals(await styled(args, true, true), [true, false], args.join(" "));
    assertEquals(await styled(args, false, true), [false, false]);
    assertEquals(await styled(args, true, false), [false, false]);
  }
  assertEquals(await styled(["nonsense"], true, true), [false, true]);
  assertEquals(await styled(["nonsense"], false, true), [false, false]);
  assertEquals(await styled(["nonsense"], true, false), [false, false]);
});

Deno.test("main() lets no control character of an argument reach the screen", {
  permissions: {},
}, async () => {
  const evil = "a\x1b[31m\u202eb\nc";
  const cases = [[evil], ["scan", evil], ["scan", "sih", evil], having("--uf", evil)];
  for (const args of [...cases, having("--where", evil), having("--source", `ftp://${evil}`)]) {
    const { status, err } = await runHere(args);
    assertEquals(status, 2);
    // deno-lint-ignore no-control-regex
    assert(!/[\x00-\x09\x0b-\x1f\u202e]/.test(err), JSON.stringify(err));
    assertMatch(err, /^error: .*\nhint: /);
  }
});

Deno.test("main() breaks long messages at the edge of a screen, and nowhere else", {
  permissions: {},
}, async () => {
  const narrow = await runHere(having("--uf", "ZZ"), { errIsScreen: true, columns: 60 });
  for (const line of narrow.err.split("\n")) assert(line.length <= 70, line);
  assert(narrow.err.split("\n").length > 4, narrow.err);
  const piped = await runHere(having("--uf", "ZZ"), { columns: 60 });
  assertEquals(piped.err.split("\n").length, 3);
});

Deno.test("main() calls an unexpected exception a bug and prints its stack", {
  permissions: {},
}, async () => {
  const { main } = await import("../../src/cli/mod.ts");
  let err = "";
  const status = await main(["help"], {
    columns: 80,
    outIsScreen: false,
    errIsScreen: false,
    color: false,
    write: () => Promise.reject(new TypeError("the roof is gone")),
    log: (text) => void (err += text),
  });
  assertEquals(status, 1);
  assertMatch(err, /^error: This is a bug in dsbr, .*\n {2}TypeError: the roof is gone\n {6}at /);
});

Deno.test("main() tells who names a system as a command what to write", async () => {
  const run = await runHere(["sih", "--lang", "en"]);
  assertEquals([run.status, run.err], [
    2,
    "error: Cannot run dsbr sih: it is a system, not a command\n" +
    "hint: Write dsbr scan sih to read it, or dsbr help sih\n",
  ]);
  const { err } = await runHere(["help", "sihh", "--lang", "en"].slice(0, 2));
  assertMatch(err, /sih/);
});

Deno.test("main() says of a folder and of a cache offline what to do when they lack all", async () => {
  const folder = await Deno.makeTempDir();
  const question = ["scan", "sih", "--group", "RD", "--uf", "AC", "--period", "2023-01"];
  const wrong = await runHere([...question, "--source", folder, "--lang", "en"]);
  assertMatch(wrong.err, /hint: Check that it is the right folder/);
  const offline = await runHere([...question, "--cache", folder, "--offline", "--lang", "en"]);
  assertMatch(offline.err, /hint: Run it once without --offline, so that the cache gets them/);
  await Deno.remove(folder, { recursive: true });
});
