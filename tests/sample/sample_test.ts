import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { compilePattern, isKnownGap } from "../../src/catalog/partition.ts";
import { SIH_RD, SIH_RJ, SIHSUS } from "../../src/catalog/sihsus.ts";
import { sample } from "../../src/sample/sample.ts";
import { pathOf, readBytes, readRows, sha256, unpack } from "./read_sample.ts";

const SINCE_2008 = "/dissemin/publicos/SIHSUS/200801_/Dados";
const BEFORE_2008 = "/dissemin/publicos/SIHSUS/199201_200712/Dados";
const PATH = `${SINCE_2008}/RDAC2301.dbc`;

Deno.test("sample() says that it is synthetic", { permissions: "none" }, () => {
  const source = sample();
  assertEquals([source.name, source.synthetic], ["sample", true]);
});

Deno.test("sample() lists every file that the catalogue expects in a directory", async () => {
  const names = (await sample().list(SINCE_2008))!.map((entry) => entry.name);
  assertEquals(names, names.toSorted());
  assertEquals(new Set(names).size, names.length);
  // 27 UFs from 2008-01 to 2026-02, without AC 2026-02 and RR 2026-01 and 2026-02
  assertEquals(names.filter((name) => name.startsWith("RD")).length, 27 * 218 - 3);
  for (const group of Object.values(SIHSUS.groups)) {
    if (group.layouts.length === 0) continue;
    const patterns = group.eras.map((era) => compilePattern(era.pattern));
    const partitions = names.flatMap((name) =>
      patterns[0]!.match(name) ?? patterns[1]?.match(name) ?? []
    );
    assert(partitions.length > 1000, group.code);
    assertEquals(partitions.filter((partition) => isKnownGap(group, partition)), []);
  }
  for (const name of ["RDAC0801.dbc", "RDSP2602.dbc", "SPSP2301.dbc", "RJRJ2301.dbc"]) {
    assert(names.includes(name), name);
  }
  for (const name of ["RDAC2602.dbc", "RDSP2603.dbc", "RDSP0712.dbc", "ERAP1201.dbc"]) {
    assert(!names.includes(name), name);
  }
});

Deno.test("sample() gives every file the same date and no size", async () => {
  const [entry] = (await sample().list(BEFORE_2008))!;
  assertEquals(entry, { name: "RDAC0001.dbc", modified: new Date("2026-01-01T00:00:00Z") });
});

Deno.test("sample() finds a directory whatever its letters and last slash", async () => {
  const entries = await sample().list(BEFORE_2008.toUpperCase() + "/");
  assertEquals(entries?.length, (await sample().list(BEFORE_2008))?.length);
});

Deno.test("sample() has no listing when the directory is unknown", async () => {
  for (const directory of ["/dissemin/publicos/SIHSUS", "/", "", `${SINCE_2008}/x`]) {
    assertEquals(await sample().list(directory), undefined, directory);
  }
});

Deno.test("sample() opens every file that it lists", async () => {
  const source = sample({ rows: 0 });
  for (const directory of [BEFORE_2008, SINCE_2008]) {
    const entries = (await source.list(directory))!;
    for (let i = 0; i < entries.length; i += 500) {
      const stream = await source.open(`${directory}/${entries[i]!.name}`);
      assert(stream !== undefined, entries[i]!.name);
      await stream.cancel();
    }
  }
});

Deno.test("sample() has no file when it does not list it", async () => {
  const source = sample();
  const paths = [
    `${SINCE_2008}/RDAC2602.dbc`, // a known gap
    `${SINCE_2008}/RDSP2603.dbc`, // later than was ever seen
    `${SINCE_2008}/RDSP0712.dbc`, // lies in the other directory
    `${BEFORE_2008}/RDSP0801.dbc`,
    `${SINCE_2008}/RDBR2301.dbc`,
    `${SINCE_2008}/RDSP2313.dbc`,
    `${SINCE_2008}/RDSP2301.dbf`,
    `${SINCE_2008}/XRDSP2301.dbc`,
    "/dissemin/publicos/SIHSUS/RDSP2301.dbc",
    "RDSP2301.dbc",
    "",
  ];
  for (const path of paths) assertEquals(await source.open(path), undefined, path);
});

Deno.test("sample() opens a file whatever the letters of its path", async () => {
  const source = sample({ rows: 3 });
  assertEquals(await readBytes(source, PATH.toLowerCase()), await readBytes(source, PATH));
});

Deno.test("sample() gives the same bytes when asked again, in any order", async () => {
  const first = sample({ rows: 300, seed: 7 });
  const a = await readBytes(first, PATH);
  await readBytes(first, `${SINCE_2008}/SPSP1202.dbc`);
  const second = sample({ rows: 300, seed: 7 });
  await readBytes(second, `${SINCE_2008}/ERRJ2001.dbc`);
  assertEquals(await readBytes(second, PATH), a);
  assertEquals(await readBytes(first, PATH), a);
});

Deno.test("sample() gives the bytes that it gave when this was written", async () => {
  const dbc = await readBytes(sample({ rows: 50 }), PATH);
  const { dbf } = unpack(dbc);
  // the table first: when only the file differs, the compressor has changed
  assertEquals(
    await sha256(dbf),
    "15309744319d3f02ecf25a6b50cffe9be87a99a375eb2c650600219efcb25bf6",
  );
  assertEquals(
    await sha256(dbc),
    "4f4a842e84c8d3506ae70ff00235e7ed2da3e973bd42ecffe869a82dfc23648c",
  );
});

Deno.test("sample() gives other values when seed, UF, period or group differ", async () => {
  const digests = new Set<string>();
  const files = [
    { seed: 0, path: PATH },
    { seed: 1, path: PATH },
    { seed: -1, path: PATH },
    { seed: 0, path: `${SINCE_2008}/RDAM2301.dbc` },
    { seed: 0, path: `${SINCE_2008}/RDAC2302.dbc` },
    { seed: 0, path: `${SINCE_2008}/RJAC2301.dbc` },
  ];
  for (const { seed, path } of files) {
    const rows = await readRows(sample({ rows: 50, seed }), path);
    digests.add(rows.map((row) => row.NASC).join());
  }
  assertEquals(digests.size, files.length);
});

Deno.test("sample() makes as many rows as it is told", async () => {
  for (const rows of [0, 1, 2, 186, 187, 1000]) {
    const { header, dbf } = unpack(await readBytes(sample({ rows }), PATH));
    assertEquals(header.recordCount, rows);
    assertEquals(dbf.length, header.headerLength + rows * header.recordLength + 1);
    assertEquals(dbf.at(-1), 0x1a);
  }
  assertEquals((await readRows(sample(), PATH)).length, 1000);
});

Deno.test("sample() throws when rows or seed are no possible integers", () => {
  for (const rows of [-1, 0.5, NaN, Infinity, 10_000_001]) {
    assertThrows(() => sample({ rows }), RangeError, `of ${rows} rows`);
  }
  for (const seed of [0.5, NaN, 2 ** 53]) {
    assertThrows(() => sample({ seed }), RangeError, `the seed ${seed}`);
  }
});

Deno.test("sample() keeps two streams apart when they are read by turns", async () => {
  const source = sample({ rows: 2000 });
  const paths = [PATH, `${SINCE_2008}/SPAC2301.dbc`, PATH];
  const readers = [];
  for (const path of paths) readers.push((await source.open(path))!.getReader());
  const files: number[][] = paths.map(() => []);
  const open = new Set(readers.keys());
  while (open.size > 0) {
    for (const i of open) {
      const { value, done } = await readers[i]!.read();
      if (done) open.delete(i);
      else for (const byte of value) files[i]!.push(byte);
    }
  }
  for (const [i, path] of paths.entries()) {
    assertEquals(Uint8Array.from(files[i]!), await readBytes(source, path));
  }
});

Deno.test("sample() gives chunks that stay as they are when more is read", async () => {
  const chunks: Uint8Array[] = [];
  const copies: Uint8Array[] = [];
  for await (const chunk of (await sample({ rows: 2000 }).open(PATH))!) {
    chunks.push(chunk);
    copies.push(chunk.slice());
  }
  assert(chunks.length > 5, `${chunks.length} chunks`);
  assertEquals(chunks, copies);
});

Deno.test("sample() does nothing before the first read", async () => {
  // ten million rows would take minutes
  const started = performance.now();
  const stream = (await sample({ rows: 10_000_000 }).open(PATH))!;
  await stream.cancel();
  assert(performance.now() - started < 1000);
});

Deno.test("sample() ends when it is cancelled in mid-stream", async () => {
  const reader = (await sample({ rows: 3000 }).open(PATH))!.getReader();
  for (let i = 0; i < 3; i++) assert(!(await reader.read()).done);
  await reader.cancel("enough");
  assert((await reader.read()).done);
});

Deno.test("sample() ends when it is cancelled while the checksum is made", async () => {
  const started = performance.now();
  const reader = (await sample({ rows: 10_000_000 }).open(PATH))!.getReader();
  const reading = reader.read();
  await reader.cancel("enough");
  assert((await reading).done);
  assert(performance.now() - started < 1000);
});

Deno.test("sample() rejects with the signal's reason when it is aborted", async () => {
  const reason = new Error("changed my mind");
  const signal = AbortSignal.abort(reason);
  const source = sample();
  assertEquals(await assertRejects(() => source.list(SINCE_2008, { signal })), reason);
  assertEquals(await assertRejects(() => source.open(PATH, { signal })), reason);
});

Deno.test("sample() ends in the signal's reason when it is aborted in mid-stream", async () => {
  const controller = new AbortController();
  const stream = (await sample({ rows: 3000 }).open(PATH, { signal: controller.signal }))!;
  const reader = stream.getReader();
  assert(!(await reader.read()).done);
  const reason = new Error("changed my mind");
  controller.abort(reason);
  assertEquals(await assertRejects(() => reader.read()), reason);
});

Deno.test("sample() lets a timer abort it while the checksum is made", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const stream = (await sample({ rows: 10_000_000 }).open(PATH, { signal }))!;
  const started = performance.now();
  setTimeout(() => controller.abort(), 20);
  await assertRejects(() => stream.getReader().read(), DOMException, "aborted");
  assert(performance.now() - started < 2000);
});

Deno.test("sample() takes a few megabytes when a file has 200,000 rows", async () => {
  const used = (): number => {
    const { heapUsed, external } = Deno.memoryUsage();
    return heapUsed + external;
  };
  const path = pathOf(SIH_RD, "2023-01", "SP"); // 140 MB of records
  const before = used();
  let most = 0;
  let bytes = 0;
  for await (const chunk of (await sample({ rows: 200_000 }).open(path))!) {
    bytes += chunk.length;
    most = Math.max(most, used() - before);
  }
  assert(bytes > 10_000_000, `${bytes} bytes`);
  assert(most < 64 * 2 ** 20, `${most} bytes of memory`);
});

Deno.test("sample() has the rejected admissions of 2007 in both directories, alike", async () => {
  const source = sample({ rows: 20 });
  assertEquals(
    await readBytes(source, `${BEFORE_2008}/RJPI0705.dbc`),
    await readBytes(source, pathOf(SIH_RJ, "2007-05", "PI")),
  );
});

Deno.test("sample() packs SIH-RD about as well as real files are packed", async () => {
  // RDAC2203.dbc and RDSE1506.dbc pack 10.06 and 10.32 to 1
  for (const [period, uf] of [["2022-03", "AC"], ["2015-06", "SE"]] as const) {
    const dbc = await readBytes(sample({ rows: 4000 }), pathOf(SIH_RD, period, uf));
    const ratio = unpack(dbc).dbf.length / dbc.length;
    assert(ratio > 8 && ratio < 12, `${ratio}`);
  }
});
