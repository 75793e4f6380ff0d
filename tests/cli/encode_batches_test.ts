import { assertEquals } from "@std/assert";
import { type RecordBatch, tableFromIPC } from "apache-arrow";
import { type RowTypes, type Scan, sih } from "@dsbr/core";
import { encodeBatches, type StreamFormat } from "../../src/cli/encode_batches.ts";
import { rdRows, rdSource } from "../memory_source.ts";

const FORMATS: readonly StreamFormat[] = ["csv", "ndjson", "arrow"];

/** Three files of 40 rows, in batches of 10, with dictionaries that grow in a file. */
function makeScan(): Scan<RowTypes, RowTypes> {
  const source = rdSource(rdRows(40), rdRows(40, 1), rdRows(40, 2));
  const query = { group: "RD", uf: "AC", period: ["2023-01", "2023-03"] } as const;
  return sih(query, { source, batchRows: 10 }).select("MUNIC_RES", "DIAG_PRINC", "VAL_TOT", "CNES");
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

Deno.test("encodeBatches() reads a batch only when its bytes are asked for, and lets go of the rest", async () => {
  for (const format of FORMATS) {
    const scan = makeScan();
    let read = 0;
    let ended = false;
    async function* count(): AsyncGenerator<RecordBatch> {
      try {
        for await (const batch of scan) {
          read++;
          yield batch;
        }
      } finally {
        ended = true;
      }
    }
    const pieces = encodeBatches(count(), format, () => scan.schema);
    await pieces.next();
    assertEquals([read, ended], [1, false], format);
    await pieces.next();
    assertEquals(read <= 2, true, format);
    await pieces.return();
    assertEquals(ended, true, format);
  }
});

Deno.test("encodeBatches() passes an error on and ends", async () => {
  for (const format of FORMATS) {
    const scan = makeScan();
    async function* fail(): AsyncGenerator<RecordBatch> {
      yield* scan.limit(10);
      throw new Error("gone");
    }
    let message = "";
    await encode(scan, format, fail()).catch((error) => message = error.message);
    assertEquals(message, "gone", format);
  }
});
