import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { lockDigest, parseLock } from "@dsbr/core";
import { dbc, RD_FIELDS, rdRows } from "../memory_source.ts";
import { RUN, type Run, runHere, runProcess, withFolder } from "./command_line.ts";

const PERMISSIONS = { ...RUN, write: true };

function question(period: string, ...more: readonly string[]): string[] {
  return ["sih", "--group", "RD", "--uf", "AC", "--period", period, "--source", "dados", ...more];
}

/** A folder `dados` with months of 2023, each with as many rows as given, beside a lock file. */
async function withMonths(
  rows: readonly number[],
  use: (folder: string) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    await Deno.mkdir(`${folder}/dados`);
    for (const [i, howMany] of rows.entries()) await writeMonth(folder, i + 1, howMany);
    await use(folder);
  });
}

async function writeMonth(folder: string, month: number, rows: number): Promise<number> {
  const path = `${folder}/dados/RDAC23${String(month).padStart(2, "0")}.dbc`;
  const bytes = dbc(RD_FIELDS, rdRows(rows));
  await Deno.writeFile(path, bytes);
  await Deno.utime(path, new Date("2023-05-06T07:08:09Z"), new Date("2023-05-06T07:08:09Z"));
  return bytes.length;
}

/** Runs the command line in the folder, with read access to the data and the lock's folder. */
function run(folder: string, args: readonly string[], ...permissions: string[]): Promise<Run> {
  return runProcess(args, { permissions, cwd: folder });
}

const WRITE = ["--allow-read=.", "--allow-write=."];
const READ = "--allow-read=dados,dsbr.lock.json";

Deno.test("lock writes dsbr.lock.json, and scan --frozen holds to it", {
  permissions: PERMISSIONS,
}, () =>
  withMonths([40, 30], async (folder) => {
    const locked = await run(folder, ["lock", ...question("2023-01..2023-02")], ...WRITE);
    assertEquals([locked.status, locked.err], [0, ""]);
    const text = await Deno.readTextFile(`${folder}/dsbr.lock.json`);
    const lock = parseLock(text);
    assertEquals(lock.files.map((file) => file.rows), [40, 30]);
    const [first, second] = locked.out.split("\n");
    assertMatch(first!, /^dsbr\.lock\.json: 2 files, [\d.]+ kB, 70 rows$/);
    assertEquals(second, `digest ${lockDigest(lock)}`);
    assertEquals([...Deno.readDirSync(folder)].map(({ name }) => name).sort(), [
      "dados",
      "dsbr.lock.json",
    ]);

    const scan = ["scan", ...question("2023-01..2023-02"), "--select", "SEXO", "--format", "csv"];
    const same = await run(folder, [...scan, "--frozen"], READ);
    assertEquals([same.status, same.err, same.out.split("\n").length], [0, "", 72]);
    assertEquals((await run(folder, [...scan, "--lock", "dsbr.lock.json"], READ)).out, same.out);

    // The day in the header, in a file of the same size and time.
    const path = `${folder}/dados/RDAC2302.dbc`;
    const bytes = await Deno.readFile(path);
    bytes[3]! ^= 1;
    await Deno.writeFile(path, bytes);
    await Deno.utime(path, new Date("2023-05-06T07:08:09Z"), new Date("2023-05-06T07:08:09Z"));
    const args = [...scan, "--verify", "off", "--frozen", "-o", "out.csv"];
    const changed = await run(folder, args, READ, ...WRITE);
    assertEquals([changed.status, changed.out], [1, ""]);
    assertStringIncludes(changed.err, 'RDAC2302.dbc": it is not the file that was locked: its SHA');
    assertStringIncludes(changed.err, "with dsbr lock --refresh, or read the files of then from");
    assertStringIncludes(changed.err, "with --source DIR");
    assertEquals([...Deno.readDirSync(folder)].length, 2); // no out.csv, no part of it
    assertEquals(await Deno.readTextFile(`${folder}/dsbr.lock.json`), text);
  }));

Deno.test("scan --lock reads new files and says so; --frozen refuses them", {
  permissions: PERMISSIONS,
}, () =>
  withMonths([5], async (folder) => {
    assertEquals((await run(folder, ["lock", ...question("2023-01")], ...WRITE)).status, 0);
    await writeMonth(folder, 2, 6);
    const scan = ["scan", ...question("2023-01..2023-02"), "--select", "SEXO"];
    const lenient = await run(folder, [...scan, "--lock=dsbr.lock.json"], READ);
    assertEquals(lenient.status, 0);
    assertEquals(
      lenient.err,
      "warning: not in the lock, read unverified (--frozen refuses them): RDAC2302.dbc\n",
    );
    const limited = await run(
      folder,
      [...scan, "--lock=dsbr.lock.json", "--limit", "2"],
      READ,
    );
    assertEquals(
      limited.err,
      "note: not read to the end, so not checked against the lock: RDAC2301.dbc\n",
    );
    const frozen = await run(folder, [...scan, "--frozen"], READ);
    assertEquals([frozen.status, frozen.out], [1, ""]);
    assertStringIncludes(frozen.err, "the lock is frozen and does not have it");
    assertStringIncludes(frozen.err, "or leave --frozen out");
  }));

Deno.test("lock --refresh says what was republished and brings the lock up to date", {
  permissions: PERMISSIONS,
}, () =>
  withMonths([40, 30, 20], async (folder) => {
    const whole = question("2023-01..2023-04");
    await run(folder, ["lock", ...question("2023-01..2023-03")], ...WRITE);
    const before = parseLock(await Deno.readTextFile(`${folder}/dsbr.lock.json`));
    const second = await writeMonth(folder, 2, 1200);
    await Deno.remove(`${folder}/dados/RDAC2303.dbc`);
    const fourth = await writeMonth(folder, 4, 7);
    const { status, out, err } = await run(folder, ["lock", ...whole, "--refresh"], ...WRITE);
    assertEquals([status, err], [0, ""]);
    const grouped = (bytes: number): string => bytes.toLocaleString("en-US");
    const after = parseLock(await Deno.readTextFile(`${folder}/dsbr.lock.json`));
    assertEquals(out.split("\n").filter((line) => !line.startsWith("dsbr.lock.json: ")), [
      "SIHSUS-RD: 1 republished, 1 new, 1 gone, 1 unchanged; 1 expected and not there",
      `republished  RDAC2302.dbc  ${grouped(before.files[1]!.size)} -> ${
        grouped(second)
      } bytes, 30 -> 1,200 rows`,
      `new          RDAC2304.dbc  ${grouped(fourth)} bytes, changed 2023-05-06, 7 rows`,
      "gone         RDAC2303.dbc",
      `digest ${lockDigest(after)}`,
      "",
    ]);
    assertEquals(after.files.map((file) => file.partition), [
      "AC-2023-01",
      "AC-2023-02",
      "AC-2023-04",
    ]);
    const none = await run(folder, ["lock", ...whole, "--refresh", "-o", "x.json"], ...WRITE);
    assertEquals(none.status, 1);
    assertStringIncludes(none.err, 'Cannot read the lock "x.json": there is no such file');
    assertStringIncludes(none.err, "hint: Make it with dsbr lock, or check the path");
  }));

Deno.test("lock keeps what other questions locked, and writes to standard output", {
  permissions: PERMISSIONS,
}, () =>
  withMonths([4, 5], async (folder) => {
    await run(folder, ["lock", ...question("2023-01")], ...WRITE);
    const more = await run(folder, ["lock", ...question("2023-02")], ...WRITE);
    assertStringIncludes(more.out, "; with 1 file of other questions\n");
    const text = await Deno.readTextFile(`${folder}/dsbr.lock.json`);
    assertEquals(parseLock(text).files.length, 2);
    const args = ["lock", ...question("2023-01..2023-02"), "-o", "-"];
    const out = await run(folder, args, "--allow-read=dados");
    assertEquals([out.status, out.err], [0, ""]);
    assertEquals(parseLock(out.out).files.length, 2);
    await run(folder, ["lock", ...question("2023-01..2023-02")], ...WRITE);
    assertEquals(await Deno.readTextFile(`${folder}/dsbr.lock.json`), text);
  }));

Deno.test("lock asks for its permissions before it reads, and names them", {
  permissions: PERMISSIONS,
}, () =>
  withMonths([4], async (folder) => {
    const { status, out, err } = await run(
      folder,
      ["lock", ...question("2023-01"), "-o", "locks/a.json"],
      "--allow-read=dados",
    );
    assertEquals([status, out], [1, ""]);
    assertStringIncludes(err, "Add --allow-read=locks --allow-write=locks to the command");
    const neither = await run(folder, ["lock", ...question("2023-01")]);
    assertStringIncludes(neither.err, "Add --allow-read=. --allow-write=. to the command");
    const scan = await run(
      folder,
      ["scan", ...question("2023-01"), "--frozen"],
      "--allow-read=dados",
    );
    assertEquals(scan.status, 1);
    assertStringIncludes(scan.err, "Add --allow-read=dsbr.lock.json to the command");
  }));

Deno.test("lock refuses command lines that make no sense", { permissions: {} }, async () => {
  const sample = [
    "sih",
    "--group",
    "RD",
    "--uf",
    "AC",
    "--period",
    "2023-01",
    "--source",
    "sample",
  ];
  for (
    const [args, says] of [
      [["lock", ...sample, "--refresh", "-o", "-"], "Cannot refresh standard output"],
      [["lock", ...sample, "--refresh=yes"], "--refresh takes no value"],
      [["lock", "sih"], "--group, --uf and --period are missing"],
      [["scan", ...sample, "--frozn"], "Did you mean --frozen?"],
    ] as const
  ) {
    const { status, err } = await runHere(args);
    assertEquals(status, 2, err);
    assertStringIncludes(err, says);
  }
});
