import { assertEquals, assertRejects } from "@std/assert";
import { type RecordBatch, tableFromIPC } from "apache-arrow";
import { type RowTypes, Scan } from "@dsbr/core";
import { SIHSUS } from "../../src/catalog/sihsus.ts";
import { encodeBatches, type StreamFormat } from "../../src/cli/encode_batches.ts";
import { rdRows, rdSource } from "../memory_source.ts";

const FORMATS: readonly StreamFormat[] = ["csv", "ndjson", "arrow"];

const COLUMNS: readonly string[] = ["MUNIC_RES", "DIAG_PRINC", "VAL_TOT", "CNES"];

/** Three files of 40 rows, in batches of 10, with dictionaries that grow in a file. */
function makeScan(): Scan<RowTypes, RowTypes> {
  const source = rdSource(rdRows(40), rdRows(40, 1), rdRows(40, 2));
  const query = { uf: "AC", period: ["2023-01", "2023-03"] } as const;
  const scan = Scan.of<RowTypes>(SIHSUS.groups.RD, query, { source, batchRows: 10 });
  return scan.select(...COLUMNS);
}

async function encode(
  scan: Scan<RowTypes, RowTypes>,
  format: StreamFormat,
  batches: AsyncIterable<RecordBatch> = scan,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const encoded = encodeBatches(batches, format, () => scan.schema);
  for await (const piece of encoded) pieces.push(piece.slice());
  return await new Blob(pieces).bytes();
}

Deno.test("encodeBatches() to Arrow survives dictionaries that grow, and that are replaced", async () => {
  const scan = makeScan();
  const table = tableFromIPC(await encode(scan, "arrow"));
  const expected = await scan.collect();
  assertEquals([table.numRows, table.batches.length], [120, 12]);
  assertEquals(table.schema.names, expected.schema.names);
  const dictionaries = new Set(table.getChild("MUNIC_RES")!.data.map((data) => data.dictionary));
  assertEquals(dictionaries.size > 6, true, `${dictionaries.size} dictionaries`);
  for (const name of expected.schema.names) {
    assertEquals(table.getChild(name)!.toJSON(), expected.getChild(name)!.toJSON(), String(name));
  }
});

Deno.test("encodeBatches() to Arrow keeps the fields' metadata", async () => {
  const table = tableFromIPC(await encode(makeScan(), "arrow"));
  assertEquals(table.schema.fields[1]!.metadata.get("pt"), "Diagnóstico principal");
});

Deno.test("encodeBatches() to Arrow writes cut batches whole", async () => {
  const table = tableFromIPC(await encode(makeScan().limit(37), "arrow"));
  assertEquals(table.numRows, 37);
  assertEquals(
    table.getChild("MUNIC_RES")!.toJSON(),
    rdRows(37).map((row) => row[0]!),
  );
});

Deno.test("encodeBatches() of nothing still says which columns there are", async () => {
  const nothing = makeScan().limit(0);
  const text = new TextDecoder();
  assertEquals(text.decode(await encode(nothing, "csv")), "MUNIC_RES,DIAG_PRINC,VAL_TOT,CNES\n");
  assertEquals(text.decode(await encode(nothing, "ndjson")), "");
  const table = tableFromIPC(await encode(nothing, "arrow"));
  assertEquals([table.numRows, table.schema.names.length], [0, 4]);
});

/** Passes batches on and keeps count of them. */
class Counted implements AsyncIterable<RecordBatch> {
  read = 0;
  ended = false;
  readonly #batches: AsyncIterable<RecordBatch>;

  constructor(batches: AsyncIterable<RecordBatch>) {
    this.#batches = batches;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RecordBatch> {
    try {
      for await (const batch of this.#batches) {
        this.read++;
        yield batch;
      }
    } finally {
      this.ended = true;
    }
  }
}

Deno.test("encodeBatches() reads a batch when its bytes are asked for, and lets go of the rest", async () => {
  for (const format of FORMATS) {
    const scan = makeScan();
    const batches = new Counted(scan);
    const pieces = encodeBatches(batches, format, () => scan.schema);
    assertEquals(batches.read, 0);
    await pieces.next();
    assertEquals([batches.read, batches.ended], [1, false], format);
    await pieces.next();
    assertEquals(batches.read <= 2, true, format);
    await pieces.return();
    assertEquals(batches.ended, true, format);
  }
});

async function* failAfter(batches: AsyncIterable<RecordBatch>): AsyncGenerator<RecordBatch> {
  yield* batches;
  throw new Error("gone");
}

Deno.test("encodeBatches() passes an error on", async () => {
  for (const format of FORMATS) {
    const scan = makeScan();
    await assertRejects(() => encode(scan, format, failAfter(scan.limit(10))), Error, "gone");
  }
});
