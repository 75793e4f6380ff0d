import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { type RecordBatch, type Schema, Table, tableFromIPC } from "apache-arrow";
import { unifyDictionaries } from "../../src/arrow/unify_dictionaries.ts";
import { columnSpec } from "../../src/decode/column_spec.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import { ipcBytes, rowValues } from "../decode/arrow_values.ts";
import { decodeTable } from "../decode/pieces.ts";
import { seededRandom } from "../decode/seeded_random.ts";

const pure = { permissions: "none" } as const;

const columns = [
  columnSpec("UF", "dictionary"),
  columnSpec("N", "int32"),
  columnSpec("CODE", "dictionary"),
];

/** The batches of one file; those of several have dictionaries of their own. */
function batchesOf(
  rows: readonly string[][],
  batchRows: number,
): { schema: Schema; batches: RecordBatch[] } {
  const file = encodeDbf([
    { name: "UF", type: "C", width: 2, decimals: 0 },
    { name: "N", type: "N", width: 6, decimals: 0 },
    { name: "CODE", type: "C", width: 10, decimals: 0 },
  ], rows);
  const { decoder, batches } = decodeTable([file], { columns, batchRows, format: "dbf" });
  return { schema: decoder.schema!, batches };
}

function randomRows(random: (limit: number) => number, count: number, codes: number): string[][] {
  return Array.from({ length: count }, (_, i) => [
    ["AC", "SP", "RJ", "", "MG"][random(5)]!,
    `${i}`,
    random(6) === 0 ? "" : `C${random(codes)}`,
  ]);
}

/** The rows are the same, and so is every batch's dictionary of a column. */
function checkUnified(schema: Schema, before: RecordBatch[]): void {
  const after = unifyDictionaries(schema, before);
  assertEquals(after.map((batch) => batch.numRows), before.map((batch) => batch.numRows));
  assertEquals(rowValues(after), rowValues(before));
  for (const index of [0, 2]) {
    const dictionaries = new Set(after.map((batch) => batch.data.children[index]!.dictionary));
    assert(dictionaries.size <= 1, `${dictionaries.size} dictionaries`);
    const words: string[] = [...dictionaries][0]?.toJSON() ?? [];
    assertEquals(new Set(words).size, words.length);
  }
  const rows = new Table(schema, after).toArray().map((row) => Object.values(row.toJSON()));
  assertEquals(rows, rowValues(before));
}

Deno.test(
  "unifyDictionaries() gives one dictionary when batches are of several files",
  pure,
  () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed);
      const files = Array.from(
        { length: 1 + random(4) },
        () => batchesOf(randomRows(random, 1 + random(300), 1 + random(200)), 1 + random(100)),
      );
      checkUnified(files[0]!.schema, files.flatMap(({ batches }) => batches));
    }
  },
);

Deno.test(
  "unifyDictionaries() gives one dictionary when a file's dictionary grew too long",
  pure,
  () => {
    const rows = Array.from({ length: 80_000 }, (_, i) => ["AC", "1", String(i * 7919 % 80_000)]);
    const { schema, batches } = batchesOf(rows, 16_384);
    checkUnified(schema, batches);
  },
);

Deno.test(
  "unifyDictionaries() gives one dictionary when batches come from one Arrow stream",
  pure,
  () => {
    const random = seededRandom(9);
    const first = batchesOf(randomRows(random, 50, 40), 20);
    const second = batchesOf(randomRows(random, 50, 40), 50);
    const stream = ipcBytes(first.schema, [...first.batches, ...second.batches]);
    const { schema, batches } = tableFromIPC(stream);
    checkUnified(schema, batches);
  },
);

Deno.test(
  "unifyDictionaries() leaves the indices alone when the dictionary only grew",
  pure,
  () => {
    const { schema, batches } = batchesOf(
      [["AC", "1", "a"], ["SP", "2", "b"], ["AC", "3", "c"]],
      1,
    );
    const after = unifyDictionaries(schema, batches);
    for (const [i, batch] of batches.entries()) {
      assertStrictEquals(after[i]!.data.children[0]!.values, batch.data.children[0]!.values);
    }
    checkUnified(schema, batches);
  },
);

Deno.test("unifyDictionaries() gives no batches when there are none", pure, () => {
  assertEquals(unifyDictionaries(batchesOf([], 1).schema, []), []);
});
