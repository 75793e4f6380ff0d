import { assert, assertEquals, assertRejects } from "@std/assert";
import { DataSusError, findGroup, ibge, peek, sample, Scan, sih, type Source } from "@dsbr/core";
import { dbc, MemorySource, RD_FIELDS, rdRows, rdSource, SIH_DIRECTORY } from "./memory_source.ts";

const PATH = `${SIH_DIRECTORY}/RDAC2301.dbc`;
const KIBIBYTE = 1024;

let big: Uint8Array | undefined;

/** A file of several megabytes. */
function bigSource(chunkLength: number): { source: MemorySource; length: number } {
  const bytes = big ??= dbc(RD_FIELDS, rdRows(400_000));
  return { source: new MemorySource(new Map([[PATH, bytes]]), chunkLength), length: bytes.length };
}

Deno.test("peek() takes some kilobytes of a big file and closes it", async () => {
  const { source, length } = bigSource(4 * KIBIBYTE);
  assert(length > 4_000_000, `${length}`);
  const { header, rows, schema, bytes } = await peek(source, PATH, { rows: 10 });
  assert(bytes <= 8 * KIBIBYTE && bytes === source.bytesRead, `${bytes} ${source.bytesRead}`);
  assertEquals([source.openStreams, source.opened], [0, [PATH]]);
  assertEquals([header.recordCount, header.fields.length], [400_000, 6]);
  assertEquals(schema.names, RD_FIELDS.map(({ name }) => name));
  assertEquals(rows.getChild("MUNIC_RES")?.toJSON(), rdRows(10).map(([code]) => code!));
  assertEquals(rows.getChild("VAL_TOT")?.toJSON(), rdRows(10).map((row) => Number(row[3])));
});

Deno.test("peek() takes one chunk of a source with big ones, and more for more rows", async () => {
  const { source } = bigSource(64 * KIBIBYTE);
  assertEquals((await peek(source, PATH)).rows.numRows, 10);
  assertEquals([source.bytesRead, source.openStreams], [64 * KIBIBYTE, 0]);
  assertEquals((await peek(source, PATH, { rows: 20_000 })).rows.numRows, 20_000);
  assert(source.bytesRead < 640 * KIBIBYTE, `${source.bytesRead}`);
});

Deno.test("peek() reads the header alone for no rows, and all of a small file", async () => {
  const source = rdSource(rdRows(3), []);
  const none = await peek(source, PATH, { rows: 0 });
  assertEquals([none.rows.numRows, none.rows.schema.names.length, source.openStreams], [0, 6, 0]);
  assertEquals((await peek(source, PATH)).rows.numRows, 3);
  const empty = await peek(source, PATH.replace("01.dbc", "02.dbc"));
  assertEquals([empty.rows.numRows, empty.header.recordCount, empty.schema.names.length], [
    0,
    0,
    6,
  ]);
});

Deno.test("peek() types columns by the catalogue, or by the header where it knows nothing", async () => {
  const fields = [...RD_FIELDS, { name: "NOVA", type: "N", width: 4, decimals: 1 }];
  const file = dbc(fields, rdRows(1).map((row) => [...row, "1.5"]));
  const source = new MemorySource(new Map([[PATH, file], ["/x/anything.dbc", file]]));
  const types = async (path: string, group?: string) =>
    (await peek(source, path, { ...group && { group: findGroup(group) } })).schema.fields.map((f) =>
      `${f.type}`
    );
  const known = await types(PATH);
  assertEquals([known[4], known[6]], ["Date32<DAY>", "Float64"]);
  assertEquals(await types("/x/anything.dbc", "SIHSUS-RD"), known);
  assertEquals((await types("/x/anything.dbc"))[4], "Dictionary<Int32, Utf8>");
});

Deno.test("peek() says what is wrong, and leaves nothing open", async () => {
  const source = new MemorySource(
    new Map([[PATH, new Uint8Array(100)], ["/a.dbc", new Uint8Array()]]),
  );
  const codes: Record<string, string> = {
    [PATH]: "FORMAT",
    "/a.dbc": "TRUNCATED",
    "/b.dbc": "MISSING",
  };
  for (const [path, code] of Object.entries(codes)) {
    const error = await assertRejects(() => peek(source, path), DataSusError);
    assert(error instanceof DataSusError && error.code === code, `${path}: ${error}`);
  }
  assertEquals(source.openStreams, 0);
  await assertRejects(() => peek(source, PATH, { rows: -1 }), RangeError);
  const stop = AbortSignal.abort(new Error("stop"));
  await assertRejects(() => peek(source, PATH, { signal: stop }), Error, "stop");
});

Deno.test("peek() ends when its signal is aborted while the source hangs", async () => {
  let cancelled = false;
  const hanging: Source = {
    name: "hanging",
    list: () => Promise.resolve([]),
    open: () => Promise.resolve(new ReadableStream({ cancel: () => void (cancelled = true) })),
  };
  const stop = new AbortController();
  const read = peek(hanging, PATH, { signal: stop.signal });
  setTimeout(() => stop.abort(new Error("stop")), 5);
  await assertRejects(() => read, Error, "stop");
  assert(cancelled);
});

Deno.test("Scan.peek() reads the first file that is there, or the one named", async () => {
  const query = { group: "RD", uf: "AC", period: "2023" } as const;
  const source = rdSource(rdRows(30), rdRows(30, 7));
  const scan = sih(query, { source }).select("SEXO");
  const { path, rows } = await scan.peek({ rows: 2 });
  assertEquals([path, rows.numRows, rows.schema.names.length], [PATH, 2, 6]);
  const second = PATH.replace("2301", "2302");
  assertEquals(
    (await scan.peek({ path: second })).rows.getChild("MUNIC_RES")?.get(0),
    rdRows(1, 7)[0]![0],
  );
  const none = Scan.of(findGroup("SINAN-CHAG")!, { year: 2022 }, { source });
  await assertRejects(() => none.peek(), DataSusError, "has none of its files");
  assertEquals((await sih(query, { source: sample() }).peek()).header.fields.length, 113);
});

Deno.test("peek() looks into the archive of a table", async () => {
  const source = sample({ rows: 500 });
  const scan = ibge({ group: "POPTCU", year: 2022 }, { source });
  const { header, rows, path } = await scan.peek({ rows: 3 });
  assertEquals([header.recordCount, rows.numRows, path.endsWith(".zip")], [500, 3, true]);
  assertEquals((await peek(source, path, { rows: 0 })).header.recordCount, 500);
});
