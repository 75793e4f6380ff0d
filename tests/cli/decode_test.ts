import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { tableFromIPC } from "apache-arrow";
import { encodeDbc, encodeDbf } from "@dsbr/core/decode";
import { RD_FIELDS, rdRows } from "../memory_source.ts";
import { realFiles } from "../fixtures.ts";
import { mirrorTest, ROOT, RUN, runHere, runProcess, withFolder } from "./command_line.ts";

const FILES = { read: true, write: true } as const;
const ROWS = 100;
const DBF = encodeDbf(RD_FIELDS, rdRows(ROWS));

/** A folder with the same table as a file of the catalogue and as one it does not know. */
function withFiles(use: (folder: string) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    await Deno.writeFile(`${folder}/RDAC2301.dbc`, encodeDbc(DBF));
    await Deno.writeFile(`${folder}/other.dbc`, encodeDbc(DBF));
    await Deno.writeFile(`${folder}/rdac2301.DBF`, DBF);
    await use(folder);
  });
}

function lines(text: string): string[] {
  return text.trimEnd().split("\n");
}

Deno.test("decode shows the first rows and says how many there are, and whose file it is", {
  permissions: FILES,
}, () =>
  withFiles(async (folder) => {
    const { status, out, err } = await runHere(["decode", `${folder}/RDAC2301.dbc`]);
    assertEquals([status, err], [0, ""]);
    assert(out.startsWith("RDAC2301.dbc · SIHSUS-RD, AIH Reduzida · AC · 2023-01 · "), out);
    assertStringIncludes(out, "\n100 rows × 6 columns; 80 rows hidden\n");
    const other = await runHere(["decode", `${folder}/other.dbc`, "--limit", "3"]);
    assert(other.out.startsWith("other.dbc · not in the catalogue: types from its header"));
    assertStringIncludes(other.out, "100 rows × 6 columns; 97 rows hidden");
    const none = await runHere(["decode", `${folder}/other.dbc`, "--limit", "0"]);
    assertStringIncludes(none.out, "100 rows × 6 columns; 100 rows hidden");
  }));

Deno.test("decode masks on the screen what identifies persons, and writes it to files", {
  permissions: FILES,
}, () =>
  withFolder(async (folder) => {
    const fields = ["NOMEPROF", "NU_CPF", "SEXO"].map((name) => (
      { name, type: "C", width: 20, decimals: 0 }
    ));
    const path = `${folder}/other.dbf`;
    await Deno.writeFile(path, encodeDbf(fields, [["FULANA DE TAL", "52998224725", "F"]]));
    const { out } = await runHere(["decode", path]);
    assertStringIncludes(out, "•••");
    assert(!/FULANA|52998224725/.test(out), out);
    await runHere(["decode", path, "-o", `${folder}/other.csv`]);
    assertStringIncludes(await Deno.readTextFile(`${folder}/other.csv`), "FULANA DE TAL");
  }));

Deno.test("decode types columns by the catalogue when the name is one of its names", {
  permissions: FILES,
}, () =>
  withFiles(async (folder) => {
    const first = async (name: string): Promise<Record<string, unknown>> => {
      const { out } = await runHere(["decode", `${folder}/${name}`, "--to", "ndjson"]);
      assertEquals(lines(out).length, ROWS);
      return JSON.parse(lines(out)[0]!);
    };
    const known = await first("RDAC2301.dbc");
    assertEquals([known.DT_INTER, known.DIAS_PERM], ["2023-01-01", 0]);
    assertEquals(await first("rdac2301.DBF"), known);
    assertEquals((await first("other.dbc")).DT_INTER, "20230101");
  }));

Deno.test("decode writes CSV, NDJSON, Arrow and the DBF that the file was packed from", {
  permissions: FILES,
}, () =>
  withFiles(async (folder) => {
    const to = async (name: string, ...more: string[]): Promise<void> => {
      const args = ["decode", `${folder}/RDAC2301.dbc`, "-o", `${folder}/${name}`, ...more];
      const { status, out, err } = await runHere(args);
      assertEquals([status, out, err], [0, "", ""]);
    };
    await to("a.csv", "--select", "vaL_TOT,SEXO", "--limit", "7");
    const csv = lines(Deno.readTextFileSync(`${folder}/a.csv`));
    assertEquals(csv, ["VAL_TOT,SEXO", ...rdRows(7).map((row) => `${Number(row[3])},${row[1]}`)]);
    await to("a.arrow");
    assertEquals(tableFromIPC(Deno.readFileSync(`${folder}/a.arrow`)).numRows, ROWS);
    await to("a.dbf");
    assertEquals(Deno.readFileSync(`${folder}/a.dbf`), DBF);
    await to("b.txt", "--to", "ndjson");
    assertEquals(lines(Deno.readTextFileSync(`${folder}/b.txt`)).length, ROWS);
    const piped = await runHere(["decode", `${folder}/RDAC2301.dbc`, "--to", "dbf"]);
    assertEquals(piped.bytes, DBF);
  }));

Deno.test(
  "decode reads text in the code page that --encoding names",
  { permissions: FILES },
  () =>
    withFolder(async (folder) => {
      const fields = [{ name: "NOME", type: "C", width: 3, decimals: 0 }];
      const dbf = encodeDbf(fields, [["S o"]]);
      dbf[dbf.indexOf(0x53, 33) + 1] = 0xc6;
      await Deno.writeFile(`${folder}/x.dbf`, dbf);
      const read = async (...more: string[]): Promise<string | undefined> => {
        const { out } = await runHere(["decode", `${folder}/x.dbf`, "--to", "csv", ...more]);
        return lines(out)[1];
      };
      assertEquals(await read("--encoding", "cp850"), "São");
      assertEquals(await read("--encoding", "latin1"), "SÆo");
      assertEquals(await read(), "SÆo");
    }),
);

Deno.test("decode refuses bytes to a screen, and a DBF that is to be unpacked", {
  permissions: FILES,
}, () =>
  withFiles(async (folder) => {
    for (const format of ["arrow", "dbf"]) {
      const args = ["decode", `${folder}/RDAC2301.dbc`, "--to", format];
      const { status, out, err } = await runHere(args, { outIsScreen: true });
      assertEquals([status, out], [2, ""]);
      assertStringIncludes(err, `-o FILE.${format}`);
    }
    const args = ["decode", `${folder}/rdac2301.DBF`, "-o", `${folder}/x.dbf`];
    const { status, err } = await runHere(args);
    assertEquals(status, 1);
    assertStringIncludes(err, "a .dbf file has nothing to unpack");
  }));

Deno.test(
  "decode says what is wrong with a file",
  { permissions: FILES },
  () =>
    withFiles(async (folder) => {
      const fails = async (status: number, message: string, ...args: string[]): Promise<void> => {
        const run = await runHere(["decode", ...args]);
        assertEquals(run.status, status, run.err);
        assertStringIncludes(run.err, message);
      };
      await fails(1, "there is no such file\nhint: Check the path", `${folder}/none.dbc`);
      await fails(1, "it is a folder\nhint: Name one .dbc file", folder);
      await fails(1, "no DBF or DBC file does", new URL("deno.json", ROOT).pathname);
      await fails(2, 'Cannot select "NADA"', `${folder}/other.dbc`, "--select", "NADA");
      await Deno.writeFile(`${folder}/cut.dbc`, encodeDbc(DBF).slice(0, 900));
      await fails(1, "Fetch the file again", `${folder}/cut.dbc`, "--to", "csv");
      await fails(1, "Fetch the file again", `${folder}/cut.dbc`, "--to", "dbf");
    }),
);

Deno.test(
  "decode names the flag that it lacks",
  { permissions: { ...RUN, write: true } },
  () =>
    withFiles(async (folder) => {
      const args = ["decode", `${folder}/other.dbc`, "--to", "csv"];
      const refused = await runProcess(args);
      assertEquals(refused.status, 1);
      const flag = `--allow-read=${folder}/other.dbc`;
      assertStringIncludes(refused.err, `hint: Add ${flag} to the command\n`);
      assertEquals((await runProcess(args, { permissions: [flag] })).status, 0);
    }),
);

mirrorTest("decode unpacks every real file to the bytes that two C decoders found", async () => {
  for (const file of realFiles) {
    const path = new URL(`../shared/fixtures/${file.path}`, ROOT).pathname;
    const { status, bytes, err } = await runHere(["decode", path, "--to", "dbf"]);
    assertEquals(status, 0, err);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    assertEquals(digest.toHex(), file.dbf_sha256, file.path);
  }
  assert(realFiles.length > 80);
});

mirrorTest("decode reads every row of every real file", async () => {
  for (const file of realFiles) {
    const path = new URL(`../shared/fixtures/${file.path}`, ROOT).pathname;
    const { status, bytes, err } = await runHere(["decode", path, "--to", "arrow"]);
    assertEquals(status, 0, err);
    const table = tableFromIPC(bytes);
    assertEquals(table.numRows, file.rows, file.path);
    assertEquals(table.schema.names.length, file.columns.length);
  }
});

Deno.test("every command tells in the language of --lang what goes wrong", async () => {
  for (const name of ["decode", "sql", "cache stats", "rate", "files"]) {
    const pt = await runHere([...name.split(" "), "--nothing", "--lang", "pt"]);
    const en = await runHere([...name.split(" "), "--nothing", "--lang=en"]);
    assertEquals([pt.status, en.status], [2, 2], name);
    assertStringIncludes(pt.err, "erro:");
    assertStringIncludes(en.err, "error:");
    const other = await runHere([...name.split(" "), "--lang", "fr"]);
    assertEquals(other.status, 2);
    assertStringIncludes(other.err, "fr");
  }
});
