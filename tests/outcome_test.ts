import { assert, assertEquals, assertRejects } from "@std/assert";
import {
  DataSusError,
  directory,
  filesWith,
  findGroup,
  type Outcome,
  Scan,
  sih,
  type Source,
} from "@dsbr/core";
import { dbc, MemorySource, RD_FIELDS, rdRows, rdSource, SIH_DIRECTORY } from "./memory_source.ts";
import { MIRROR, mirrorTest } from "./cli/command_line.ts";

const SIA = "/dissemin/publicos/SIASUS/200801_/Dados";
const PA_FIELDS = [{ name: "PA_PROC_ID", type: "C", width: 10, decimals: 0 }];

function scanOf(source: Source, months: number, options: object = {}) {
  return sih({ group: "RD", uf: "AC", year: 2023, month: { from: 1, to: months } }, {
    source,
    ...options,
  });
}

function statuses({ files }: Outcome): string[] {
  return files.map(({ partition, status }) => `${partition} ${status}`);
}

function paParts(...parts: readonly string[]): MemorySource {
  return new MemorySource(
    new Map(parts.map((part) => [
      `${SIA}/PASP2301${part}.dbc`,
      dbc(PA_FIELDS, [[`${part}1`], [`${part}2`]]),
    ])),
  );
}

Deno.test("Outcome lists every file read, with rows, checksum, size and part", async () => {
  const source = paParts("b", "c", "a");
  const scan = Scan.of(findGroup("SIASUS-PA")!, { uf: "SP", period: "2023-01" }, { source });
  const stream = scan.select("PA_PROC_ID").stream();
  const values: unknown[] = [];
  for await (const batch of stream) values.push(...batch.getChild("PA_PROC_ID")!.toJSON());
  assertEquals(values, ["a1", "a2", "b1", "b2", "c1", "c2"]);
  const outcome = await stream.outcome;
  assertEquals([outcome.status, outcome.complete, outcome.rows], ["read", true, 6]);
  assertEquals(
    outcome.files.map(({ part, status, rows, checksum, preliminary, path }) => [
      part,
      status,
      rows,
      checksum,
      preliminary,
      path,
    ]),
    ["a", "b", "c"].map((
      part,
    ) => [part, "read", 2, "verified", false, `${SIA}/PASP2301${part}.dbc`]),
  );
  assert(outcome.files.every(({ size, bytes }) => size === bytes && bytes > 0));
});

Deno.test("Outcome names the part that is absent from a split file", async () => {
  const source = paParts("a", "c");
  const of = (onMissing: "error" | "warn") =>
    Scan.of(findGroup("SIASUS-PA")!, { uf: "SP", period: "2023-01" }, { source, onMissing });
  const error = await assertRejects(() => of("error").collect(), DataSusError);
  assert(error instanceof DataSusError && error.code === "MISSING");
  assert(
    error.message.includes("lacks 1 of 3 expected files") &&
      error.message.includes("SP-2023-01 (PASP2301b.dbc)"),
    error.message,
  );
  const scan = of("warn");
  assertEquals((await scan.collect()).numRows, 4);
  assertEquals(scan.outcome!.files.map(({ part, status }) => [part, status]), [
    ["a", "read"],
    ["b", "absent"],
    ["c", "read"],
  ]);
  assertEquals([scan.outcome!.status, scan.outcome!.complete], ["read", false]);
});

Deno.test("Outcome of a scan that stops because of a missing month names it", async () => {
  const source = rdSource(rdRows(3));
  const scan = scanOf(source, 2);
  const error = await assertRejects(() => scan.collect(), DataSusError);
  assert(error instanceof DataSusError);
  for (const words of ["AC-2023-02", "onMissing"]) assert(error.message.includes(words), words);
  const outcome = scan.outcome!;
  assertEquals(statuses(outcome), ["AC-2023-01 unread", "AC-2023-02 absent"]);
  assertEquals(outcome.files[1]?.path, `${SIH_DIRECTORY}/RDAC2302.dbc`);
  assertEquals([outcome.status, outcome.why], ["failed", {
    code: "MISSING",
    message: error.message,
  }]);
});

Deno.test("Outcome says which file failed and why, and what was not begun", async () => {
  const cut = dbc(RD_FIELDS, rdRows(500)).slice(0, -60);
  const source = new MemorySource(
    new Map([
      [`${SIH_DIRECTORY}/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(5))],
      [`${SIH_DIRECTORY}/RDAC2302.dbc`, cut],
      [`${SIH_DIRECTORY}/RDAC2303.dbc`, dbc(RD_FIELDS, rdRows(5))],
    ]),
  );
  const stream = scanOf(source, 3, { batchRows: 100 }).stream();
  let rows = 0;
  const error = await assertRejects(async () => {
    for await (const batch of stream) rows += batch.numRows;
  }, DataSusError);
  const outcome = await stream.outcome;
  assertEquals(statuses(outcome), ["AC-2023-01 read", "AC-2023-02 failed", "AC-2023-03 unread"]);
  assert(error instanceof DataSusError);
  const why = { code: error.code, message: error.message };
  assertEquals([outcome.why, outcome.files[1]?.why], [why, why]);
  assertEquals([outcome.rows, outcome.files[1]!.rows], [rows, rows - 5]);
  assert(rows >= 105, `${rows}`);
});

Deno.test("Outcome of a read that was cancelled: before it began, between batches, by a signal", async () => {
  const begun = ["AC-2023-01 partial", "AC-2023-02 unread"];
  const source = () => rdSource(rdRows(60_000), rdRows(10));
  const early = scanOf(source(), 2).stream();
  await early.cancel("no");
  assertEquals(statuses(await early.outcome), ["AC-2023-01 unread", "AC-2023-02 unread"]);
  assertEquals((await early.outcome).status, "cancelled");

  const scan = scanOf(source(), 2);
  for await (const _ of scan) break;
  assertEquals([scan.outcome!.status, ...statuses(scan.outcome!)], ["cancelled", ...begun]);

  const stop = new AbortController();
  const stream = scanOf(source(), 2).stream({ signal: stop.signal });
  const reader = stream.getReader();
  await reader.read();
  stop.abort(new Error("stop"));
  await assertRejects(() => reader.read(), Error, "stop");
  const outcome = await stream.outcome;
  assertEquals([outcome.status, ...statuses(outcome)], ["cancelled", ...begun]);
  assertEquals(outcome.why, { message: "stop" });
});

Deno.test("Outcome of a source that cannot be listed has every expected file", async () => {
  const broken: Source = {
    name: "broken",
    list: () => Promise.reject(new DataSusError("Cannot list", { code: "SOURCE" })),
    open: () => Promise.resolve(undefined),
  };
  const scan = scanOf(broken, 2);
  await assertRejects(() => scan.collect(), DataSusError);
  assertEquals(statuses(scan.outcome!), ["AC-2023-01 unread", "AC-2023-02 unread"]);
  assertEquals(scan.outcome!.why, { code: "SOURCE", message: "Cannot list" });
});

Deno.test("Outcome reports limits, gaps, preliminary and unexplained files", async () => {
  const limited = scanOf(rdSource(rdRows(10), rdRows(10)), 2).limit(10);
  await limited.collect();
  assertEquals(limited.outcome!.status, "limited");
  const all = scanOf(rdSource(rdRows(10)), 1).limit(11);
  await all.collect();
  assertEquals([all.outcome!.status, all.outcome!.complete], ["read", true]);

  const gap = sih({ group: "RD", uf: "AC", period: "2026-02" }, { source: rdSource(rdRows(1)) });
  await gap.collect();
  assertEquals([gap.outcome!.files[0]!.status, gap.outcome!.complete], ["gap", true]);

  const prelim = "/dissemin/publicos/SINAN/DADOS/PRELIM";
  const fields = [{ name: "ID_MUNICIP", type: "C", width: 6, decimals: 0 }];
  const source = new MemorySource(
    new Map([`${prelim}/CHAGBR23.dbc`, `${prelim}/NOVABR23.dbc`].map((path) => [
      path,
      dbc(fields, [["120040"]]),
    ])),
  );
  const chagas = Scan.of(findGroup("SINAN-CHAG")!, { year: 2023 }, { source });
  await chagas.collect();
  const { files, unexplained } = chagas.outcome!;
  assertEquals(files.map(({ status, preliminary }) => [status, preliminary]), [["read", true]]);
  assertEquals(unexplained, [`${prelim}/NOVABR23.dbc`]);
});

Deno.test("A scan lists a directory once a day, and anew when told or when a file proves it old", async () => {
  const files = new Map([[`${SIH_DIRECTORY}/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(3))]]);
  const source = new MemorySource(files);
  await scanOf(source, 1).collect();
  await scanOf(source, 1).select("SEXO").collect();
  assertEquals(source.listed.length, 1);
  await scanOf(source, 1).collect({ refresh: true });
  await scanOf(source, 1, { listingTtl: 0 }).collect();
  assertEquals(source.listed.length, 3);
  files.set(`${SIH_DIRECTORY}/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(300)));
  assertEquals((await scanOf(source, 1).collect()).numRows, 300); // of another size than listed
  await scanOf(source, 1).collect();
  assertEquals(source.listed.length, 4);
  files.delete(`${SIH_DIRECTORY}/RDAC2301.dbc`);
  const gone = await assertRejects(() => scanOf(source, 1).collect(), DataSusError, "no longer");
  assert(gone instanceof DataSusError && gone.code === "MISSING");
  await assertRejects(() => scanOf(source, 1).collect(), DataSusError, "lacks 1 of 1");
});

Deno.test(
  "A folder shows its changes at once",
  { permissions: { read: true, write: true } },
  async () => {
    const folder = await Deno.makeTempDir();
    try {
      const source = directory(folder);
      await Deno.writeFile(`${folder}/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(3)));
      await scanOf(source, 1).collect();
      await Deno.writeFile(`${folder}/RDAC2302.dbc`, dbc(RD_FIELDS, rdRows(4)));
      assertEquals((await scanOf(source, 2).collect()).numRows, 7);
      // A folder laid out like the server that comes later goes before loose files.
      await Deno.mkdir(`${folder}/Dados`);
      await Deno.writeFile(`${folder}/Dados/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(9)));
      assertEquals((await scanOf(source, 1).collect()).numRows, 9);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);

mirrorTest(
  "Fifteen years of RD of Acre come as one table, and the outcome names every month",
  async () => {
    const scan = sih({ group: "RD", uf: "AC", period: ["2008-01", "2022-03"] }, {
      source: directory(MIRROR),
      onMissing: "skip",
    });
    const table = await scan.collect();
    const outcome = scan.outcome!;
    const read = filesWith(outcome, "read");
    assertEquals([read.length, outcome.files.length, outcome.complete], [11, 171, false]);
    assertEquals(read.map((file) => file.columns), [86, 86, 86, 95, ...Array(7).fill(113)]);
    assertEquals(table.numRows, read.reduce((sum, file) => sum + file.rows, 0));
    assertEquals(table.schema.names, scan.schema.names);
    assert(read.every(({ checksum }) => checksum === "verified"));
    // A column that came in 2015 is null in every row before.
    const before = read.filter((file) => file.partition < "AC-2015").reduce(
      (n, f) => n + f.rows,
      0,
    );
    const codes = table.getChild("DIAGSEC1")!;
    assertEquals(codes.slice(0, before).nullCount, before);
    assert(codes.nullCount < table.numRows);

    const appeared = outcome.findings.filter(({ kind }) => kind === "column-appeared");
    const since = Map.groupBy(appeared, ({ partitions }) => partitions.join());
    assertEquals([...since].map(([key, found]) => [key, found.length]), [
      ["AC-2013-01", 9], // 86 to 95 columns
      ["AC-2015-01", 18], // 95 to 113
    ]);
    assert(appeared.every(({ declared, previous }) => declared && previous !== undefined));
    const changed = outcome.findings.filter(({ kind }) => kind === "width-changed");
    assertEquals(changed.map(({ column, from, to }) => [column, from, to]), [
      ["INSC_PN", "C10", "C12"],
      ["GESTOR_COD", "C3", "C5"],
    ]);
    const strict = sih({ group: "RD", uf: "AC", year: [2010, 2013] }, {
      source: directory(MIRROR),
      onMissing: "skip",
      strict: true,
    });
    const error = await assertRejects(() => strict.collect(), DataSusError, "was not there");
    assert(error instanceof DataSusError && error.code === "DRIFT");
  },
);
