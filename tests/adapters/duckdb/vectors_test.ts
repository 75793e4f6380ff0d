import { assertEquals } from "@std/assert";
import { DataType } from "apache-arrow";
import { DuckDb } from "@dsbr/core/duckdb";
import { plainValues, tableOfAllTypes } from "../tables.ts";

const CUTS = [[], [0], [1], [1, 1, 1, 1], [2048], [2049, 0, 3, 2047], [16_384, 5], [9, 5000, 33]];

for (const lengths of CUTS) {
  Deno.test(`every type comes back from DuckDB, batches of ${lengths}`, async () => {
    await using db = await DuckDb.open();
    const table = tableOfAllTypes(lengths.length, lengths);
    db.register("t", table);
    const back = await db.query("from t");
    const streamed = db.query("from t");
    assertEquals(
      back.schema.fields.map(String),
      table.schema.fields.map((field) =>
        DataType.isDictionary(field.type) ? `${field.name}: Utf8` : String(field)
      ),
    );
    for (const { name } of table.schema.fields) {
      assertEquals(plainValues(back, name), plainValues(table, name), name);
    }
    let rows = 0;
    for await (const batch of streamed) rows += batch.numRows;
    assertEquals(rows, table.numRows);
    // What DuckDB itself says of the values, not our reading of them.
    if (table.numRows > 0) {
      const [facts] = await db.query(
        "select sum(octet_length(encode(text0))) bytes, sum(octet_length(bytes4)) raw, " +
          "count(code4) codes, count(*) - count(date2) blank from t",
      ).rows();
      const length = (name: string): number =>
        [...table.getChild(name)!].reduce(
          (sum: number, value: string | Uint8Array | null) =>
            sum + (value === null
              ? 0
              : typeof value === "string"
              ? new TextEncoder().encode(value).length
              : value.length),
          0,
        );
      assertEquals(facts!.bytes ?? 0, length("text0"));
      assertEquals(facts!.raw ?? 0, length("bytes4"));
      assertEquals(facts!.codes, table.numRows - table.getChild("code4")!.nullCount);
      assertEquals(facts!.blank, table.getChild("date2")!.nullCount);
    }
  });
}

Deno.test("sums of integers are Int64, and an error where they do not fit", async () => {
  await using db = await DuckDb.open();
  const [row] = await db.query("select sum(i) s, 1::hugeint h, null n from range(10) t(i)").rows();
  assertEquals(row, { s: 45, h: 1, n: null });
  const failed = await db.query("select 2::hugeint ** 100 :: hugeint x, (2**100)::hugeint y")
    .table().catch((error) => error);
  assertEquals(failed.code, "QUERY");
  const interval = await db.query("select interval 1 day d").table().catch((error) => error);
  assertEquals(interval.column, "d");
});
