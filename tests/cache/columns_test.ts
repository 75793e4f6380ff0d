import { assert, assertEquals, assertRejects } from "@std/assert";
import { tableToIPC } from "apache-arrow";
import { col, DataSusError, type Outcome, sih } from "@dsbr/core";
import type { Cache } from "../../src/cache/cache.ts";
import { disk } from "../../src/cache/disk.ts";
import { memory } from "../../src/cache/memory.ts";
import { withCache } from "../../src/cache/with_cache.ts";
import { dbc, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";
import { FakeSource, filesIn, withFolder } from "./fake_source.ts";

const ROWS = rdRows(300);
ROWS[7]![3] = "****"; // a value that cannot be read

/** Rows that repeat, as real ones do: packed they take less than a fifth. */
function repeating(count: number, seed = 0): string[][] {
  const rows = rdRows(20, seed);
  return Array.from({ length: count }, (_, i) => rows[i % 20]!);
}

function months(...files: readonly Uint8Array[]): FakeSource {
  return new FakeSource(Object.fromEntries(files.map((bytes, i) => [
    `${SIH_DIRECTORY}/RDAC230${i + 1}.dbc`,
    bytes,
  ])));
}

function scanOf(source: FakeSource, cache: Cache | undefined, batchRows = 128) {
  const cached = cache === undefined ? source : withCache(source, cache);
  const query = { group: "RD", uf: "AC", year: 2023, month: 1 } as const;
  return sih(query, { source: cached, batchRows });
}

interface Read {
  readonly rows: unknown;
  readonly batches: number[];
  readonly outcome: Outcome;
}

async function read(scan: ReturnType<typeof scanOf> | unknown): Promise<Read> {
  const typed = scan as ReturnType<typeof scanOf>;
  const batches = await Array.fromAsync(typed);
  return {
    rows: batches.flatMap((batch) => batch.toArray().map((row) => JSON.stringify(row))),
    batches: batches.map((batch) => batch.numRows),
    outcome: typed.outcome!,
  };
}

const CACHES: [string, (folder: string) => Cache][] = [
  ["memory()", () => memory()],
  ["disk()", (folder) => disk(folder)],
];

for (const [name, make] of CACHES) {
  Deno.test(`${name}: a second read of columns decodes nothing and gives the same`, () =>
    withFolder(async (folder) => {
      const source = months(dbc(RD_FIELDS, ROWS));
      const plain = scanOf(source, undefined);
      let cache = make(folder);
      for (
        const shape of [
          (scan: typeof plain) => scan.select("MUNIC_RES", "VAL_TOT"),
          (scan: typeof plain) => scan.select("VAL_TOT", "CEP", "DT_INTER", "SEXO"),
          (scan: typeof plain) => scan,
        ]
      ) {
        const expected = await read(shape(plain));
        const first = await read(shape(scanOf(source, cache)));
        assertEquals(first, expected);
        if (name === "disk()") cache = make(folder); // as another process
        const opened = source.opened.length;
        const again = await read(shape(scanOf(source, cache)));
        assertEquals(again, expected);
        assertEquals(source.opened.length, opened);
        assertEquals(again.outcome.files[0]!.unparsable, { VAL_TOT: 1 });
      }
      assertEquals(source.opened.length, 4); // three plain, one through the cache
    }));
}

Deno.test("columns that are held need no bytes of the file", () =>
  withFolder(async (folder) => {
    const source = months(dbc(RD_FIELDS, repeating(5000)));
    const expected = await read(scanOf(source, undefined).select("SEXO", "VAL_TOT"));
    await read(scanOf(source, disk(folder)).select("SEXO", "VAL_TOT"));
    const kinds = (await filesIn(folder)).map((path) => path.replace(/\/.*/, ""));
    assertEquals(kinds, ["columns", "files", "listings", "locks"]);
    await Deno.remove(`${folder}/files`, { recursive: true });
    const cache = disk(folder);
    assertEquals(await read(scanOf(source, cache).select("VAL_TOT")), {
      ...(await read(scanOf(source, undefined).select("VAL_TOT"))),
    });
    assertEquals(await read(scanOf(source, cache).select("SEXO", "VAL_TOT")), expected);
    assertEquals(source.opened.length, 3);
  }));

Deno.test("a second read of other columns decodes the bytes that are there", () =>
  withFolder(async (folder) => {
    const source = months(dbc(RD_FIELDS, repeating(5000)));
    await read(scanOf(source, disk(folder)).select("SEXO"));
    await read(scanOf(source, disk(folder)).select("SEXO", "VAL_TOT"));
    assertEquals(source.opened.length, 1);
    const entries = (await filesIn(folder)).filter((path) => path.startsWith("columns/"));
    assertEquals(entries.length, 2); // the second holds VAL_TOT alone
    await Deno.remove(`${folder}/files`, { recursive: true });
    const both = await read(scanOf(source, disk(folder)).select("VAL_TOT", "SEXO"));
    assertEquals(both, await read(scanOf(source, undefined).select("VAL_TOT", "SEXO")));
    assertEquals(source.opened.length, 2);
  }));

Deno.test("a condition or a limit reads the file's own bytes, which are held too", async () => {
  const source = months(dbc(RD_FIELDS, ROWS));
  const cache = memory();
  await read(scanOf(source, cache));
  for (const scan of [scanOf(source, undefined), scanOf(source, cache)]) {
    const costly = await read(scan.where(col("VAL_TOT").gt(3000)).select("VAL_TOT"));
    assertEquals(
      costly.outcome.rows,
      rdRows(300).filter((row, i) => i !== 7 && Number(row[3]) > 3000).length,
    );
    assertEquals((await read(scan.limit(10))).outcome.files[0]!.status, "partial");
  }
  assertEquals(source.opened.length, 3);
});

Deno.test("columns of a file that has changed are not given out", () =>
  withFolder(async (folder) => {
    const source = months(dbc(RD_FIELDS, repeating(5000)));
    await read(scanOf(source, disk(folder)).select("DIAG_PRINC"));
    source.files.set(`${SIH_DIRECTORY}/RDAC2301.dbc`, {
      bytes: dbc(RD_FIELDS, repeating(5000, 3)),
      modified: new Date("2025-05-05"),
    });
    const fresh = disk(folder, { ttl: 0 });
    const { rows } = await read(scanOf(source, fresh).select("DIAG_PRINC"));
    assertEquals(rows, (await read(scanOf(source, undefined).select("DIAG_PRINC"))).rows);
    const left = (await filesIn(folder)).filter((path) => path.startsWith("columns/"));
    assertEquals(left.length, 1, "what was decoded of the old file is still there");
  }));

Deno.test("a damaged entry of columns is decoded anew, whatever byte is hit", () =>
  withFolder(async (folder) => {
    const source = months(dbc(RD_FIELDS, repeating(2000)));
    const scan = () => scanOf(source, disk(folder)).select("SEXO");
    const expected = await read(scan());
    const [name] = (await filesIn(folder)).filter((path) => path.startsWith("columns/"));
    const whole = await Deno.readFile(`${folder}/${name}`);
    for (let at = 0; at < whole.length; at += 11) {
      const damaged = at % 2 === 0 ? whole.slice() : whole.slice(0, at);
      if (at % 2 === 0) damaged[at]! ^= 0x40;
      await Deno.writeFile(`${folder}/${name}`, damaged);
      assertEquals(await read(scan()), expected, `byte ${at}`);
      assertEquals(
        await Deno.readFile(`${folder}/${name}`).then((bytes) => bytes.length > 0),
        true,
      );
    }
    assertEquals(source.opened.length, 1);
  }));

Deno.test("what a reader does to a batch does not reach the next reader", async () => {
  const source = months(dbc(RD_FIELDS, rdRows(200)));
  const cache = memory();
  const expected = await read(scanOf(source, undefined));
  for (let i = 0; i < 3; i++) {
    for await (const batch of scanOf(source, cache)) {
      for (const { values, nullBitmap } of batch.data.children) {
        if (values instanceof Int32Array || values instanceof Float64Array) values.fill(1);
        nullBitmap?.fill(0);
      }
    }
  }
  assertEquals(await read(scanOf(source, cache)), expected);
});

Deno.test("batches that are held make the same table and the same Arrow stream", async () => {
  const source = months(dbc(RD_FIELDS, ROWS));
  const cache = memory();
  await read(scanOf(source, cache));
  const table = await scanOf(source, cache).collect();
  const plain = await scanOf(source, undefined).collect();
  assertEquals(table.toString(), plain.toString());
  assertEquals(tableToIPC(table).length, tableToIPC(plain).length);
});

Deno.test("a file with a wrong checksum is fetched anew the next time", () =>
  withFolder(async (folder) => {
    const bytes = dbc(RD_FIELDS, rdRows(200));
    const damaged = bytes.slice();
    damaged[32 + 32 * RD_FIELDS.length + 1]! ^= 1; // the CRC-32 behind the header
    const source = months(damaged);
    const error = await assertRejects(() => read(scanOf(source, disk(folder))), DataSusError);
    assert(["CHECKSUM", "FORMAT", "TRUNCATED"].includes(error.code), error.code);
    assertEquals((await filesIn(folder)).filter((path) => /^(files|columns)/.test(path)), []);
    source.files.get(`${SIH_DIRECTORY}/RDAC2301.dbc`)!.bytes = bytes;
    assertEquals((await read(scanOf(source, disk(folder)))).outcome.rows, 200);
  }));

Deno.test("a file and its columns take at most a fifth of the DBF's bytes", () =>
  withFolder(async (folder) => {
    const source = months(dbc(RD_FIELDS, repeating(3000)));
    const names = ["MUNIC_RES", "SEXO", "DIAG_PRINC", "VAL_TOT", "DT_INTER", "DIAS_PERM"] as const;
    for (const name of names) await read(scanOf(source, disk(folder)).select(name));
    let bytes = 0;
    for (const path of await filesIn(folder)) {
      if (path.startsWith("columns/")) bytes += (await Deno.stat(`${folder}/${path}`)).size;
    }
    const dbf = 3000 * (1 + RD_FIELDS.reduce((sum, { width }) => sum + width, 0));
    const raw = source.files.get(`${SIH_DIRECTORY}/RDAC2301.dbc`)!.bytes.length;
    assert(bytes > 0 && raw + bytes <= dbf / 5, `${raw} + ${bytes} of ${dbf}`);
  }));
