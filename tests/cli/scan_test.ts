import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { tableFromIPC } from "apache-arrow";
import { encodeDbc, encodeDbf } from "@dsbr/core/decode";
import { ScriptedServer } from "../fetch/ftp/scripted_server.ts";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";
import { MIRROR, mirrorTest, RUN, runHere, runProcess, withFolder } from "./command_line.ts";

const SAMPLE = ["--group", "RD", "--uf", "AC", "--period", "2023-01", "--source", "sample"];
const FILES = { read: true, write: true, env: false } as const;
const COLUMNS = "MUNIC_RES,SEXO,DIAG_PRINC,DT_INTER,VAL_TOT";

/** The options that scan `months` months of 2023 in a folder. */
function inFolder(folder: string, months: number, ...more: readonly string[]): string[] {
  const period = `2023-01..2023-${String(months).padStart(2, "0")}`;
  return ["scan", "sih", "--group", "RD", "--uf", "AC", "--period", period, "--source", folder]
    .concat(more);
}

async function writeMonth(folder: string, month: string, file: Uint8Array): Promise<void> {
  await Deno.writeFile(`${folder}/RDAC23${month}.dbc`, file);
}

function csvLines(text: string): string[] {
  return text.trimEnd().split("\n");
}

Deno.test("scan shows a table that names dataset, period and source, and calls made-up data so", {
  permissions: {},
}, async () => {
  const { status, out, err } = await runHere(["scan", "sih", ...SAMPLE, "--select", COLUMNS]);
  const lines = out.split("\n");
  assertEquals([status, err], [0, ""]);
  assertEquals(
    lines[0],
    "SIHSUS-RD, AIH Reduzida · AC · 2023-01 · sample: synthetic, made-up data",
  );
  assertEquals(lines.slice(1, 4).map((line) => line.split(/\s+/)[0]), ["", "MUNIC_RES", "code"]);
  assertEquals(lines.filter((line) => /^\d{6} {2}/.test(line)).length, 20);
  assertStringIncludes(out, "20 rows × 5 columns\nThere may be more rows: see --limit");
});

Deno.test("scan shows as many rows as --limit says, and does not promise more than there are", {
  permissions: {},
}, async () => {
  const args = ["scan", "sih", ...SAMPLE, "--select", "SEXO", "--rows", "30"];
  const all = await runHere([...args, "--limit", "100"]);
  assertStringIncludes(all.out, "\n30 rows × 1 column\n");
  assert(!all.out.includes("There may be more"), all.out);
  const none = await runHere([...args, "--limit", "0"]);
  assertStringIncludes(none.out, "\n0 rows × 1 column\n");
});

Deno.test("scan leaves columns that no file has out of a table, unless they are selected", {
  permissions: {},
}, async () => {
  const all = await runHere(["scan", "sih", ...SAMPLE, "--limit", "1"], { columns: 2000 });
  assert(!/\bCOD_SEG\b/.test(all.out), all.out);
  assert(/\n\d+ columns of the group, in none of these files, left out\n/.test(all.out), all.out);
  const named = await runHere(["scan", "sih", ...SAMPLE, "--limit", "1", "--select", "COD_SEG"]);
  assertStringIncludes(named.out, "COD_SEG");
  assertStringIncludes(named.out, "∅");
});

Deno.test("scan keeps every line of a table within the screen", { permissions: {} }, async () => {
  for (const columns of [20, 40, 80, 120]) {
    const { out } = await runHere(["scan", "sih", ...SAMPLE], { columns });
    for (const line of out.split("\n")) assert([...line].length <= columns, `${columns}: ${line}`);
  }
});

Deno.test("scan writes CSV, NDJSON and an Arrow stream of the same rows", {
  permissions: {},
}, async () => {
  const args = ["scan", "sih", ...SAMPLE, "--rows", "50", "--select", COLUMNS, "--batch-rows", "7"];
  const csv = await runHere([...args, "--format", "csv"]);
  const ndjson = await runHere([...args, "--format", "ndjson"]);
  const arrow = await runHere([...args, "--format", "arrow"]);
  for (const { status, err } of [csv, ndjson, arrow]) {
    assertEquals([status, err], [0, "note: the data is synthetic: every row is made up\n"]);
  }
  const [head, ...rows] = csvLines(csv.out);
  assertEquals([head, rows.length], [COLUMNS, 50]);
  const objects = csvLines(ndjson.out).map((line) => JSON.parse(line));
  assertEquals(objects.map((row) => Object.values(row).map((cell) => cell ?? "").join()), rows);
  const table = tableFromIPC(arrow.bytes);
  assertEquals([table.numRows, table.schema.names.join()], [50, COLUMNS]);
  assertEquals(table.batches.length, 8);
  assertEquals(
    table.getChild("DIAG_PRINC")!.toJSON(),
    objects.map((row) => row.DIAG_PRINC),
  );
  assertEquals(table.schema.metadata.get("synthetic"), "true");
});

Deno.test("scan reads conditions as text", { permissions: {} }, async () => {
  const args = ["scan", "sih", ...SAMPLE, "--select", "SEXO,VAL_TOT", "--format", "csv"];
  const all = csvLines((await runHere(args)).out);
  const some = csvLines((await runHere([...args, "--where", "val_tot > 1000 and sexo = 3"])).out);
  const expected = all.slice(1).map((line) => line.split(",")).filter(([sex, value]) =>
    sex === "3" && Number(value) > 1000
  );
  assertEquals(some.slice(1), expected.map((cells) => cells.join()));
  assert(expected.length > 0 && expected.length < all.length - 1, `${expected.length} rows`);
});

Deno.test("scan takes lists, regions and years", { permissions: {} }, async () => {
  const count = async (uf: string, period: string): Promise<number> => {
    const args = ["--group", "RD", "--uf", uf, "--period", period, "--source", "sample"];
    const more = ["--rows", "1", "--select", "UF_ZI", "--format", "csv"];
    const { status, out } = await runHere(["scan", "SIHSUS", ...args, ...more]);
    assertEquals(status, 0);
    return csvLines(out).length - 1;
  };
  assertEquals(await count("AC,ro", "2022-12..2023-02"), 6);
  assertEquals(await count("Sul", "2023-01"), 3);
  assertEquals(await count("all", "2023-01"), 27);
  assertEquals(await count("AC", "2022"), 12);
  assertEquals(await count("AC", "2022..2023-02"), 14);
});

Deno.test("scan -o writes a file in the format of its name, and nothing else", {
  permissions: FILES,
}, () =>
  withFolder(async (folder) => {
    const args = ["scan", "sih", ...SAMPLE, "--rows", "5", "--select", "SEXO", "-o"];
    for (const name of ["a.csv", "a.ndjson", "a.jsonl", "a.arrow", "a.ARROWS"]) {
      const { status, out, err } = await runHere([...args, `${folder}/${name}`]);
      assertEquals([status, out], [0, ""], err);
    }
    const table = await runHere([...args, `${folder}/a.txt`, "--format", "table"], {
      outIsScreen: true,
    });
    assertEquals(table.status, 0);
    const names = Array.from(Deno.readDirSync(folder), ({ name }) => name).sort();
    assertEquals(names, ["a.ARROWS", "a.arrow", "a.csv", "a.jsonl", "a.ndjson", "a.txt"]);
    assertEquals(csvLines(Deno.readTextFileSync(`${folder}/a.csv`)).length, 6);
    assertEquals(
      JSON.parse(csvLines(Deno.readTextFileSync(`${folder}/a.jsonl`))[0]!).SEXO.length,
      1,
    );
    assertEquals(tableFromIPC(Deno.readFileSync(`${folder}/a.arrow`)).numRows, 5);
    const text = Deno.readTextFileSync(`${folder}/a.txt`);
    assert(text.startsWith("SIHSUS-RD") && !text.includes("\x1b"), text);
  }));

Deno.test("scan -o replaces a file only when it is done, and leaves nothing when it fails", {
  permissions: FILES,
}, () =>
  withFolder(async (folder) => {
    const whole = dbc(RD_FIELDS, rdRows(3000));
    await writeMonth(folder, "01", whole);
    await writeMonth(folder, "02", whole.slice(0, 5000));
    const path = `${folder}/out.csv`;
    Deno.writeTextFileSync(path, "before");
    const { status, err } = await runHere(inFolder(folder, 2, "-o", path));
    assertEquals(status, 1);
    assert(err.startsWith("error: Cannot decode "), err);
    assertStringIncludes(err, "\nhint: Fetch the file again");
    assertEquals(Deno.readTextFileSync(path), "before");
    const names = Array.from(Deno.readDirSync(folder), ({ name }) => name).sort();
    assertEquals(names, ["RDAC2301.dbc", "RDAC2302.dbc", "out.csv"]);
  }));

Deno.test(
  "scan tells of missing files as --on-missing says",
  { permissions: FILES },
  () =>
    withFolder(async (folder) => {
      await writeMonth(folder, "01", dbc(RD_FIELDS, rdRows(3)));
      const scan = (...more: string[]) =>
        runHere(inFolder(folder, 3, "--format", "csv", "--select", "SEXO", ...more));
      const error = await scan();
      assertEquals([error.status, error.out], [1, ""]);
      assertStringIncludes(
        error.err,
        "lacks 2 of 3 expected files, and --on-missing is error: AC-2023-02 (RDAC2302.dbc), AC-2023-03 (RDAC2303.dbc)\n",
      );
      assertStringIncludes(
        error.err,
        "hint: Ask for a period that is there, or add --on-missing warn to read",
      );
      const warn = await scan("--on-missing", "warn");
      assertEquals([warn.status, csvLines(warn.out).length], [0, 4]);
      assertEquals(
        warn.err,
        "warning: 2 of 3 expected files are missing, and the rows with them: " +
          "AC-2023-02, AC-2023-03\n",
      );
      const skip = await scan("--on-missing", "skip");
      assertEquals([skip.status, skip.out, skip.err], [0, warn.out, ""]);
    }),
);

Deno.test(
  "scan says which files the catalogue knows to be absent",
  { permissions: {} },
  async () => {
    const args = [
      "--group",
      "ER",
      "--uf",
      "AP",
      "--period",
      "2012-01..2012-02",
      "--source",
      "sample",
    ];
    const { status, out, err } = await runHere(["scan", "sih", ...args, "--limit", "1"]);
    assertEquals([status, err], [
      0,
      "note: 1 partition without a file, as the catalogue knows: AP-2012-01\n",
    ]);
    assertStringIncludes(
      out,
      "SIHSUS-ER, AIH Rejeitadas com código de erro · AP · 2012-01 to 2012-02",
    );
  },
);

Deno.test("scan tells of unreadable values, deleted records and absent checksums", {
  permissions: FILES,
}, () =>
  withFolder(async (folder) => {
    const rows = rdRows(4).map((row, i) => i < 2 ? row.with(3, "***").with(4, "20231399") : row);
    const dbf = encodeDbf(RD_FIELDS, rows);
    const { recordLength, headerLength } = headerOf(dbf);
    dbf[headerLength + 3 * recordLength] = 0x2a; // the last record is marked as deleted
    const file = encodeDbc(dbf);
    file.fill(0, headerLength, headerLength + 4); // no CRC-32
    await writeMonth(folder, "01", file);
    const { status, out, err } = await runHere(inFolder(folder, 1, "--format", "csv"));
    assertEquals([status, csvLines(out).length], [0, 4]);
    assertEquals(err.split("\n"), [
      "warning: 4 values could not be read and became null: VAL_TOT 2, DT_INTER 2",
      "note: without a CRC-32 of their own, not verified: RDAC2301.dbc",
      "note: 1 record marked as deleted, skipped",
      "",
    ]);
  }));

function headerOf(dbf: Uint8Array): { headerLength: number; recordLength: number } {
  const view = new DataView(dbf.buffer, dbf.byteOffset);
  return { headerLength: view.getUint16(8, true), recordLength: view.getUint16(10, true) };
}

Deno.test(
  "scan does about a wrong checksum what --verify says",
  { permissions: FILES },
  () =>
    withFolder(async (folder) => {
      const file = dbc(RD_FIELDS, rdRows(10)).slice();
      file[headerOf(file).headerLength]! ^= 1;
      await writeMonth(folder, "01", file);
      const scan = (...more: string[]) => runHere(inFolder(folder, 1, "--format", "csv", ...more));
      const error = await scan();
      assertEquals(error.status, 1);
      assertStringIncludes(error.err, "CRC-32");
      assertStringIncludes(error.err, "this copy is damaged; add --verify warn to read");
      const warn = await scan("--verify", "warn");
      assertEquals([warn.status, csvLines(warn.out).length], [0, 11]);
      assertEquals(
        warn.err,
        "warning: the CRC-32 does not match, the content may be damaged: RDAC2301.dbc\n",
      );
      const off = await scan("--verify", "off");
      assertEquals([off.status, off.out, off.err], [0, warn.out, ""]);
    }),
);

Deno.test("scan names columns that the catalogue does not know, and keeps them where it can", {
  permissions: FILES,
}, () =>
  withFolder(async (folder) => {
    const fields = [RD_FIELDS[0]!, { name: "NOVIDADE", type: "C", width: 3, decimals: 0 }];
    await writeMonth(folder, "01", dbc(RD_FIELDS, rdRows(2)));
    await writeMonth(folder, "02", dbc(fields, [["120040", "abc"]]));
    const scan = (...more: string[]) => runHere(inFolder(folder, 2, ...more), { columns: 300 });
    const csv = await scan("--format", "csv");
    const widths = csvLines(csv.out).map((line) => line.split(",").length);
    assertEquals(new Set(widths).size, 1);
    assert(!csv.out.includes("NOVIDADE"));
    assertEquals(
      csv.err,
      "warning: the files differ in what the catalogue does not declare: " +
        "column SEXO, C1 in AC-2023-01, is not there (AC-2023-02); " +
        "column DIAG_PRINC, C4 in AC-2023-01, is not there (AC-2023-02); " +
        "column VAL_TOT, N14.2 in AC-2023-01, is not there (AC-2023-02); " +
        "column DT_INTER, C8 in AC-2023-01, is not there (AC-2023-02); and 1 more\n" +
        "warning: columns that the catalogue does not know, left out (--format ndjson keeps them): " +
        "NOVIDADE; in RDAC2302.dbc\n",
    );
    const arrow = await scan("--format", "arrow");
    assertEquals(tableFromIPC(arrow.bytes).numRows, 3);
    assertEquals(arrow.err, csv.err);
    const ndjson = await scan("--format", "ndjson");
    assertEquals(JSON.parse(csvLines(ndjson.out)[2]!).NOVIDADE, "abc");
    assertStringIncludes(ndjson.err, "given out last, as text: NOVIDADE; in RDAC2302.dbc");
    const table = await scan();
    assertStringIncludes(table.out, "NOVIDADE");
    const selected = await scan("--select", "MUNIC_RES", "--format", "csv");
    assertEquals([csvLines(selected.out).length, selected.err], [4, ""]);
  }));

Deno.test("scan names files beside those of the question that nothing explains", {
  permissions: FILES,
}, () =>
  withFolder(async (folder) => {
    await writeMonth(folder, "01", dbc(RD_FIELDS, rdRows(2)));
    await Deno.writeFile(`${folder}/RDACnovo.dbc`, new Uint8Array(1));
    const { err } = await runHere(inFolder(folder, 1, "--format", "csv", "--select", "SEXO"));
    assertEquals(
      err,
      "note: 1 file beside these that no rule of the catalogue explains, not read: RDACnovo.dbc\n",
    );
  }));

Deno.test("scan reads with no permission but that for its source, and names what it lacks", {
  permissions: { ...RUN, write: true },
}, () =>
  withFolder(async (folder) => {
    await writeMonth(folder, "01", dbc(RD_FIELDS, rdRows(3)));
    const args = inFolder(folder, 1, "--format", "csv", "--select", "SEXO");
    const refused = await runProcess(args);
    assertEquals([refused.status, refused.out], [1, ""]);
    assertStringIncludes(refused.err, `hint: Add --allow-read=${folder} to the command\n`);
    const granted = await runProcess(args, { permissions: [`--allow-read=${folder}`] });
    assertEquals([granted.status, granted.err], [0, ""]);
    assertEquals(csvLines(granted.out).length, 4);
  }));

Deno.test("scan of the sample needs no permission, and writes no colour into a pipe", {
  permissions: RUN,
}, async () => {
  const { status, out, err } = await runProcess(["scan", "sih", ...SAMPLE, "--limit", "3"]);
  assertEquals([status, err], [0, ""]);
  assertStringIncludes(out, "3 rows × ");
  assert(!out.includes("\x1b"));
});

mirrorTest("scan reads the real files of Acre over six years, in all formats alike", async () => {
  await withFolder(async (folder) => {
    const args = ["scan", "sih", "--group", "RD", "--uf", "AC", "--period", "2015-01..2020-01"]
      .concat("--source", MIRROR, "--on-missing", "skip", "--select", COLUMNS)
      .concat("--where", "VAL_TOT > 1000");
    const csv = await runHere([...args, "--format", "csv"]);
    assertEquals([csv.status, csv.err], [0, ""]);
    const path = `${folder}/out.arrow`;
    const written = await runProcess([...args, "-o", path, "--batch-rows", "100"], {
      permissions: [`--allow-read=${MIRROR},${folder}`, `--allow-write=${folder}`],
    });
    assertEquals([written.status, written.err], [0, ""]);
    const table = tableFromIPC(Deno.readFileSync(path));
    const rows = csvLines(csv.out).slice(1);
    assertEquals(table.numRows, rows.length);
    assert(rows.length > 1000, `${rows.length} rows`);
    assertEquals(
      table.getChild("DIAG_PRINC")!.toJSON().map(String),
      rows.map((row) => row.split(",")[2]!),
    );
  });
});

Deno.test("scan reads over ftp:// and http://, with --allow-net for the host alone", {
  permissions: { ...RUN, net: ["127.0.0.1"] },
}, async () => {
  const bytes = new Uint8Array(dbc(RD_FIELDS, rdRows(7)));
  await using server = await ScriptedServer.start();
  server.files.set(`${SIH_DIRECTORY}/RDAC2301.dbc`, { bytes, time: "20230127181400" });
  const index = `<a href="RDAC2301.dbc">RDAC2301.dbc</a>`;
  const web = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    ({ url }) => new Response(url.endsWith("/") ? index : bytes, { headers: HTML }),
  );
  try {
    for (const source of [`ftp://127.0.0.1:${server.port}`, `http://127.0.0.1:${web.addr.port}/`]) {
      const args = [...inFolder(source, 1), "--select", "SEXO", "--format", "csv"];
      const run = await runProcess(args, { permissions: ["--allow-net=127.0.0.1"] });
      assertEquals([run.status, run.err, run.out.split("\n").length], [0, "", 9], source);
      const refused = await runProcess(args, { permissions: [] });
      assertEquals(refused.status, 1);
      assertStringIncludes(refused.err, "--allow-net=127.0.0.1");
    }
  } finally {
    await web.shutdown();
  }
});

const HTML = { "content-type": "text/html" };

Deno.test("scan lists values that it cannot read in --dead-letter, and says so", {
  permissions: FILES,
}, () =>
  withFolder(async (folder) => {
    const rows = rdRows(5);
    rows[2]![5] = "***";
    await writeMonth(folder, "01", dbc(RD_FIELDS, rows));
    await writeMonth(folder, "02", dbc(RD_FIELDS, rows).slice(0, -20));
    const letters = `${folder}/bad.ndjson`;
    const options = ["--select", "DIAS_PERM", "--format", "csv", "--dead-letter", letters];
    const read = await runHere(inFolder(folder, 1, ...options));
    assertEquals([read.status, csvLines(read.out)[3]], [0, ""]);
    const note = `note: 1 value that could not be read, listed in ${letters}\n`;
    assertStringIncludes(read.err, note);
    const [letter] = (await Deno.readTextFile(letters)).split("\n");
    const { row, column, raw } = JSON.parse(letter!);
    assertEquals([row, column, raw], [3, "DIAS_PERM", "20202a2a2a"]);
    const failed = await runHere(inFolder(folder, 2, ...options));
    assertEquals(failed.status, 1);
    assertStringIncludes(failed.err, "found before the read ended, listed in");
    assertStringIncludes(failed.err, `${letters}.incomplete\n`);
  }));

Deno.test("scan stops at values that it cannot read with --on-bad-record error", {
  permissions: FILES,
}, () =>
  withFolder(async (folder) => {
    const rows = rdRows(5);
    rows[2]![5] = "***";
    await writeMonth(folder, "01", dbc(RD_FIELDS, rows));
    const args = inFolder(folder, 1, "--on-bad-record", "error");
    const { status, out, err } = await runHere(args);
    assertEquals([status, out], [1, ""]);
    assertStringIncludes(err, "in row 3, DIAS_PERM holds the bytes 20202a2a2a");
    assertStringIncludes(err, "Add --dead-letter FILE.ndjson to list such values");
    const halves = await runHere([...args.slice(0, -1), "dead-letter"]);
    assertEquals(halves.status, 2);
    assertStringIncludes(halves.err, "Add --dead-letter FILE.ndjson, too");
  }));
