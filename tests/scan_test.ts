import { assert, assertEquals, assertInstanceOf, assertRejects, assertThrows } from "@std/assert";
import { RecordBatchStreamWriter, tableFromIPC } from "apache-arrow";
import { col, DataSusError, sih, type Source } from "@dsbr/core";
import { dbc, MemorySource, RD_FIELDS, rdRows, rdSource, SIH_DIRECTORY } from "./memory_source.ts";

function scanOf(source: Source, months: number) {
  return sih({ group: "RD", uf: "AC", year: 2023, month: { from: 1, to: months } }, { source });
}

Deno.test("Scan reads nothing before it is asked to", () => {
  const source = rdSource(rdRows(10));
  const scan = scanOf(source, 1).select("SEXO").where(col("SEXO").eq("1")).limit(3);
  scan.plan();
  scan.stream();
  String(scan);
  assertEquals([source.listed, source.opened], [[], []]);
});

Deno.test("Scan gives the rows of all files in the order of their months", async () => {
  const source = rdSource(rdRows(30), rdRows(20, 1), rdRows(10, 2));
  const table = await scanOf(source, 3).select("MUNIC_RES", "VAL_TOT").collect();
  const expected = [...rdRows(30), ...rdRows(20, 1), ...rdRows(10, 2)];
  assertEquals(table.getChild("MUNIC_RES")?.toJSON(), expected.map((row) => row[0]!));
  assertEquals(table.getChild("VAL_TOT")?.toJSON(), expected.map((row) => Number(row[3])));
  assertEquals(source.listed, [SIH_DIRECTORY]);
  assertEquals(source.openStreams, 0);
});

Deno.test("Scan.collect() gives one dictionary per column over all files", async () => {
  const source = rdSource(rdRows(30), rdRows(20, 1), rdRows(10, 2));
  const table = await scanOf(source, 3).collect();
  const dictionaries = new Set(table.getChild("MUNIC_RES")!.data.map((data) => data.dictionary));
  assertEquals(dictionaries.size, 1);
  const again = tableFromIPC(RecordBatchStreamWriter.writeAll(table).toUint8Array(true));
  assertEquals(again.getChild("MUNIC_RES")?.toJSON(), table.getChild("MUNIC_RES")?.toJSON());
});

Deno.test("Scan.schema is the schema of every batch, whatever a file has", async () => {
  const [first] = RD_FIELDS;
  const files = new Map([
    [`${SIH_DIRECTORY}/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(3))],
    [`${SIH_DIRECTORY}/rdac2302.DBC`, dbc([first!], [["120040"]])],
  ]);
  const scan = scanOf(new MemorySource(files), 2);
  for await (const batch of scan) assertEquals(batch.schema.names, scan.schema.names);
  const table = await scan.collect();
  assertEquals(table.getChild("VAL_TOT")?.toJSON(), [0, 79.19, 158.38, null]);
  assertEquals(table.getChild("CNES")?.toJSON(), [null, null, null, null]);
  assert(scan.outcome?.files[1]?.absentColumns.includes("VAL_TOT"));
});

Deno.test("Scan keeps a column that the catalogue does not know as text, and reports it", async () => {
  const fields = [...RD_FIELDS.slice(0, 1), { name: "novidade", type: "C", width: 3, decimals: 0 }];
  const files = new Map([
    [`${SIH_DIRECTORY}/RDAC2301.dbc`, dbc(RD_FIELDS, rdRows(2))],
    [`${SIH_DIRECTORY}/RDAC2302.dbc`, dbc(fields, [["120040", "abc"]])],
  ]);
  const scan = scanOf(new MemorySource(files), 2);
  const table = await scan.collect();
  assertEquals(table.getChild("NOVIDADE" as "SEXO")?.toJSON(), [null, null, "abc"]);
  assertEquals(scan.outcome?.files.map((file) => file.unknownColumns), [[], ["NOVIDADE"]]);
  const selected = scan.select("SEXO");
  assertEquals((await selected.collect()).schema.names, ["SEXO"]);
  assertEquals(selected.outcome?.files[1]?.unknownColumns, ["NOVIDADE"]);
});

Deno.test("Scan.where() may use columns that are not selected, and adds up", async () => {
  const scan = scanOf(rdSource(rdRows(100)), 1).select("DIAS_PERM")
    .where(col("VAL_TOT").gt(1000)).where(col("DIAG_PRINC").startsWith("I"));
  const expected = rdRows(100).filter((row) => Number(row[3]) > 1000 && row[2]!.startsWith("I"));
  const table = await scan.collect();
  assertEquals(table.getChild("DIAS_PERM")?.toJSON(), expected.map((row) => Number(row[5])));
  assertEquals(scan.outcome?.files[0]?.records, 100);
});

Deno.test("Scan.limit() stops reading when it has enough", async () => {
  const source = rdSource(rdRows(5000), rdRows(10), rdRows(10));
  const scan = scanOf(source, 3).limit(7);
  const table = await scan.collect();
  assertEquals(table.numRows, 7);
  assertEquals(source.opened.length, 1);
  assert(source.bytesRead < 8 * 1024, `${source.bytesRead} bytes were read`);
  assertEquals(source.openStreams, 0);
  assertEquals(scan.outcome?.files.map((file) => file.status), ["partial", "unread", "unread"]);
  assertEquals([scan.outcome?.status, scan.outcome?.complete], ["limited", false]);
});

Deno.test("Scan.limit() crosses files, and 0 opens none", async () => {
  const source = rdSource(rdRows(4), rdRows(4, 1));
  assertEquals((await scanOf(source, 2).limit(6).collect()).numRows, 6);
  const none = await scanOf(source, 2).limit(0).collect();
  assertEquals([none.numRows, none.schema.names.length], [
    0,
    scanOf(source, 2).schema.names.length,
  ]);
  assertEquals(source.opened.length, 2);
  assertThrows(() => scanOf(source, 1).limit(-1), RangeError);
});

Deno.test("Scan gives batches of batchRows, the last of a file shorter", async () => {
  const source = rdSource(rdRows(25), rdRows(5, 1));
  const scan = sih({ group: "RD", uf: "AC", period: ["2023-01", "2023-02"] }, {
    source,
    batchRows: 10,
  });
  const sizes: number[] = [];
  for await (const batch of scan) sizes.push(batch.numRows);
  assertEquals(sizes, [10, 10, 5, 5]);
});

Deno.test("Scan stops with MISSING before anything is opened when a file is absent", async () => {
  const source = rdSource(rdRows(3));
  const error = await assertRejects(() => scanOf(source, 3).collect(), DataSusError);
  assertInstanceOf(error, DataSusError);
  assertEquals(error.code, "MISSING");
  assert(
    error.message.includes(
      'lacks 2 of 3 expected files, and onMissing is "error": AC-2023-02 (RDAC2302.dbc), AC-2023-03',
    ),
    error.message,
  );
  assert(error.hint?.includes("onMissing"), error.hint);
  assertEquals(source.opened, []);
});

Deno.test("Scan goes on without missing files when told to, and lists them", async () => {
  const source = rdSource(rdRows(3));
  for (const onMissing of ["warn", "skip"] as const) {
    const scan = sih({ group: "RD", uf: "AC", year: 2023, month: [1, 2] }, { source, onMissing });
    assertEquals((await scan.collect()).numRows, 3);
    assertEquals(scan.outcome?.files.map((file) => file.status), ["read", "absent"]);
  }
});

Deno.test("Scan takes an absence that the catalogue knows for what it is", async () => {
  const source = rdSource(rdRows(3));
  const scan = sih({ group: "RD", uf: "AC", period: "2026-02" }, { source });
  assertEquals((await scan.collect()).numRows, 0);
  assertEquals(scan.outcome?.files.map(({ partition, status }) => [partition, status]), [[
    "AC-2026-02",
    "gap",
  ]]);
});

Deno.test("Scan names the file when its bytes are damaged or cut short", async () => {
  const path = `${SIH_DIRECTORY}/RDAC2301.dbc`;
  const whole = dbc(RD_FIELDS, rdRows(500));
  const damaged = whole.slice();
  damaged[whole.length >> 1]! ^= 0x10;
  for (
    const [bytes, codes] of [
      [whole.slice(0, -50), ["TRUNCATED"]],
      [damaged, ["CHECKSUM", "FORMAT", "TRUNCATED"]],
    ] as const
  ) {
    const source = new MemorySource(new Map([[path, bytes]]));
    const scan = scanOf(source, 1);
    const error = await assertRejects(() => scan.collect(), DataSusError);
    assertInstanceOf(error, DataSusError);
    assert((codes as readonly string[]).includes(error.code), error.code);
    assertEquals(error.path, path);
    assert(error.message.startsWith(`Cannot decode "${path}": `), error.message);
    assertEquals(source.openStreams, 0);
    assertEquals(scan.outcome?.status, "failed");
    assertEquals(scan.outcome?.files[0]?.status, "failed");
    assertEquals(scan.outcome?.files[0]?.why, { code: error.code, message: error.message });
  }
});

Deno.test("Scan.stream() cancels the source's stream, by cancel, break and signal", async () => {
  const cases: Record<string, (source: MemorySource) => Promise<void>> = {
    cancel: async (source) => {
      const reader = scanOf(source, 1).stream().getReader();
      await reader.read();
      await reader.cancel("enough");
    },
    break: async (source) => {
      for await (const _ of scanOf(source, 1)) break;
    },
    signal: async (source) => {
      const stop = new AbortController();
      const reader = scanOf(source, 1).stream({ signal: stop.signal }).getReader();
      await reader.read();
      stop.abort(new Error("stop"));
      await assertRejects(() => reader.read(), Error, "stop");
    },
  };
  for (const [name, stop] of Object.entries(cases)) {
    const source = rdSource(rdRows(60_000));
    await stop(source);
    assertEquals(source.openStreams, 0, name);
    assert(source.bytesRead < 400_000, `${name}: ${source.bytesRead} bytes were read`);
  }
});

Deno.test("Scan ends at once when its signal is aborted while the source hangs", async () => {
  let cancelled = false;
  const hanging: Source = {
    name: "hanging",
    list: () => Promise.resolve([{ name: "RDAC2301.dbc" }]),
    open: () =>
      Promise.resolve(
        new ReadableStream({ cancel: () => void (cancelled = true) }, { highWaterMark: 0 }),
      ),
  };
  const stop = new AbortController();
  const read = scanOf(hanging, 1).collect({ signal: stop.signal });
  setTimeout(() => stop.abort(new Error("stop")), 5);
  await assertRejects(() => read, Error, "stop");
  assert(cancelled);
});

Deno.test("Scan.stream() asks the source for no more than the reader asks for", async () => {
  const source = rdSource(rdRows(60_000));
  const reader = scanOf(source, 1).stream().getReader();
  await reader.read();
  const before = source.bytesRead;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assertEquals(source.bytesRead, before);
  await reader.cancel();
});

Deno.test("Scan can be read twice at the same time", async () => {
  const scan = scanOf(rdSource(rdRows(50), rdRows(50, 1)), 2).select("VAL_TOT");
  const [one, two] = await Promise.all([scan.collect(), scan.collect()]);
  assertEquals(one.toString(), two.toString());
});

Deno.test("Scan tells its progress", async () => {
  const seen: string[] = [];
  await scanOf(rdSource(rdRows(3), rdRows(3)), 2).collect({
    onProgress: ({ files, totalFiles, rows }) => seen.push(`${files}/${totalFiles} ${rows}`),
  });
  assertEquals([seen[0], seen.at(-1)], ["0/2 0", "2/2 6"]);
});

Deno.test("Scan.select() and where() refuse what does not exist, with a suggestion", () => {
  const scan = scanOf(rdSource(), 1);
  const select = assertThrows(() => scan.select("DIAG_PRIN" as "SEXO"), DataSusError);
  assert(select instanceof DataSusError && select.hint?.includes("DIAG_PRINC"), String(select));
  assertThrows(() => scan.select("SEXO", "SEXO"), DataSusError, "twice");
  for (
    const condition of [
      col("SEXOO").eq("1"),
      col("SEXO").eq(1),
      col("VAL_TOT").eq("1"),
      col("VAL_TOT").startsWith("1"),
      col("DT_INTER").ge("2023-02-30"),
      col("DT_INTER").ge("31/01/2023"),
      col("VAL_TOT").eq(NaN),
    ]
  ) {
    const error = assertThrows(() => scan.where(condition as never), DataSusError, "Cannot filter");
    assert(error instanceof DataSusError && error.code === "QUERY", String(error));
  }
});

Deno.test({
  name: "Scan without a source reads from DataSUS's server",
  permissions: { net: false },
  fn: async () => {
    const scan = sih({ group: "RD", uf: "AC", year: 2023, month: 1 });
    const error = await assertRejects(() => scan.collect(), DataSusError);
    assertEquals([error.code, error.flag], ["PERMISSION", "--allow-net=ftp.datasus.gov.br"]);
  },
});

Deno.test("sih() refuses incomplete and impossible queries with the next step", () => {
  const cases: readonly [query: unknown, words: string][] = [
    [{ group: "XX", uf: "AC", year: 2023 }, 'no group "XX"'],
    [{ group: "RD", year: 2023 }, "uf is missing"],
    [{ group: "RD", uf: "XX", year: 2023 }, "XX"],
    [{ group: "RD", uf: "AC" }, "neither year nor period"],
    [{ group: "RD", uf: "AC", year: 2023, month: 13 }, "month"],
    [{ group: "ER", uf: "AC", year: 2009 }, "it begins in 2011-01"],
    [{ group: "RD", uf: "AC", period: ["2023-05", "2023-01"] }, "ends before it begins"],
  ];
  for (const [query, words] of cases) {
    const error = assertThrows(() => sih(query as Parameters<typeof sih>[0]), DataSusError, words);
    assert(error instanceof DataSusError && error.code === "QUERY" && error.hint, String(error));
  }
});
