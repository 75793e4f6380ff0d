import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { writeLock } from "@dsbr/core";
import { makeLock } from "../../src/lock/lock.ts";
import { lockedFile } from "../lock/locked_file.ts";
import { dbc, RD_FIELDS, rdRows } from "../memory_source.ts";
import { RUN, runHere, runProcess, withFolder } from "./command_line.ts";

/** `dsbr files` of three months of group ER, the first of which is a known gap. */
function question(folder: string): string[] {
  return ["files", "sih", "--group", "ER", "--uf", "AP", "--period", "2012-01..2012-03"]
    .concat("--source", folder);
}

async function withMonth(use: (folder: string, file: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const file = `${folder}/erap1202.DBC`;
    await Deno.writeFile(file, dbc(RD_FIELDS, rdRows(100)));
    await Deno.utime(file, new Date("2023-05-06T07:08:09Z"), new Date("2023-05-06T07:08:09Z"));
    await use(folder, file);
  });
}

const DIRECTORY = "/dissemin/publicos/SIHSUS/200801_/Dados";

Deno.test("files lists what is there, what is missing and what never was", {
  permissions: { read: true, write: true },
}, () =>
  withMonth(async (folder, file) => {
    const { status, out, err } = await runHere([...question(folder), "--uf=AP"].slice(0, -1));
    assertEquals([status, err], [0, ""]);
    const kilobytes = (Deno.statSync(file).size / 1000).toFixed(1);
    assertEquals(out.split("\n"), [
      `SIHSUS-ER, AIH Rejeitadas com código de erro · AP · 2012-01 to 2012-03 · directory`,
      `"${folder}"`,
      "",
      "partition   status       size  changed     file",
      `${DIRECTORY}/`,
      "AP-2012-01  known gap                      ERAP1201.dbc",
      `AP-2012-02  present    ${kilobytes} kB  2023-05-06  erap1202.DBC`,
      "AP-2012-03  known gap                      ERAP1203.dbc",
      "",
      "      01 02 03 04 05 06 07 08 09 10 11 12",
      "2012   ·  ●  ·",
      "",
      "● present   · known never to have been there",
      `1 of 3 partitions present, ${kilobytes} kB; 2 known gaps`,
      "",
    ]);
  }));

Deno.test("files marks what changed since it was locked", {
  permissions: { read: true, write: true },
}, () =>
  withMonth(async (folder) => {
    const path = `${DIRECTORY}/erap1202.DBC`;
    const files = [lockedFile({ path, dataset: "SIHSUS-ER", partition: "AP-2012-02", size: 1 })];
    await writeLock(makeLock(files), `${folder}/dsbr.lock.json`);
    const { status, out } = await runHere([
      ...question(folder),
      "--lock",
      `${folder}/dsbr.lock.json`,
    ]);
    assertEquals(status, 0);
    assertStringIncludes(out, "2012   ·  ◆  ·");
    assertStringIncludes(out, "1 changed");
  }));

Deno.test("files writes CSV and NDJSON with bytes, instants and whole paths", {
  permissions: { read: true, write: true },
}, () =>
  withMonth(async (folder, file) => {
    const { size } = Deno.statSync(file);
    const csv = await runHere([...question(folder), "--format", "csv"]);
    assertEquals([csv.status, csv.err], [0, ""]);
    assertEquals(csv.out.split("\n"), [
      "partition,status,size,modified,path",
      `AP-2012-01,known gap,,,${DIRECTORY}/ERAP1201.dbc`,
      `AP-2012-02,present,${size},2023-05-06T07:08:09Z,${DIRECTORY}/erap1202.DBC`,
      `AP-2012-03,known gap,,,${DIRECTORY}/ERAP1203.dbc`,
      "",
    ]);
    const ndjson = await runHere([...question(folder), "--format", "ndjson"]);
    const rows = ndjson.out.trimEnd().split("\n").map((line) => JSON.parse(line));
    assertEquals(rows.map((row) => row.status), ["known gap", "present", "known gap"]);
    assertEquals(rows[0].size, null);
    assertEquals(rows[1].size, size);
  }));

Deno.test("files says where a folder holds nothing of the question", {
  permissions: { read: true, write: true },
}, () =>
  withFolder(async (folder) => {
    const args = ["files", "sih", "--group", "RD", "--uf", "AC,SP", "--period", "2023"];
    const { status, out } = await runHere([...args, "--source", folder]);
    assertEquals(status, 0);
    assertStringIncludes(out, "0 of 24 partitions present; 24 missing");
    assertEquals(out.split("\n").filter((line) => line.includes("  missing  ")).length, 24);
  }));

Deno.test("files shows the directory again where it changes", { permissions: {} }, async () => {
  const args = ["files", "sih", "--group", "RD", "--uf", "AC", "--period", "2007-12..2008-01"];
  const { out } = await runHere([...args, "--source", "sample"]);
  const directories = out.split("\n").filter((line) => line.startsWith("/dissemin"));
  assertEquals(directories, [
    "/dissemin/publicos/SIHSUS/199201_200712/Dados/",
    `${DIRECTORY}/`,
  ]);
});

Deno.test(
  "files names the flag that it lacks",
  { permissions: { ...RUN, write: true } },
  () =>
    withMonth(async (folder) => {
      const refused = await runProcess(question(folder));
      assertEquals(refused.status, 1);
      assertStringIncludes(refused.err, `hint: Add --allow-read=${folder} to the command\n`);
      const granted = await runProcess(question(folder), {
        permissions: [`--allow-read=${folder}`],
      });
      assertEquals([granted.status, granted.err], [0, ""]);
      assert(granted.out.includes("erap1202.DBC"));
    }),
);
