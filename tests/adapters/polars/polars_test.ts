import { assert, assertEquals, assertRejects } from "@std/assert";
import { DataType, Table } from "apache-arrow";
import pl from "nodejs-polars";
import { col, sample, sih } from "@dsbr/core";
import { fromPolars, toLazy, toPolars } from "@dsbr/core/polars";
import { plainValues, tableOfAllTypes } from "../tables.ts";
import { filesWithNewColumns, headerOnlyScan } from "../unknown_columns.ts";

function scan(rows: number, months = 2) {
  return sih(
    { group: "RD", uf: ["AC", "RR"], year: 2023, month: { from: 1, to: months } },
    { source: sample({ rows }) },
  ).select("MUNIC_RES", "N_AIH", "DT_INTER", "VAL_TOT", "DIAS_PERM", "DIAGSEC1");
}

for (const lengths of [[], [0], [1], [1, 1, 1], [7, 0, 2048, 64], [5000]]) {
  Deno.test(`toPolars() and fromPolars() keep every type, batches of ${lengths}`, () => {
    const table = tableOfAllTypes(lengths.length, lengths);
    return toPolars(table).then((frame) => {
      assertEquals(frame.shape, { height: table.numRows, width: table.numCols });
      const back = fromPolars(frame);
      assertEquals(back.schema.fields.map(String), table.schema.fields.map(String));
      for (const { name } of table.schema.fields) {
        assertEquals(plainValues(back, name), plainValues(table, name), name);
      }
    });
  });
}

Deno.test("toPolars() gives a scan's rows, codes as categoricals and dates as dates", async () => {
  const frame = await toPolars(scan(500));
  assertEquals(frame.height, 2000);
  assert(frame.getColumn("MUNIC_RES").dtype.equals(pl.Categorical));
  assert(frame.getColumn("DT_INTER").dtype.equals(pl.Date));
  const table = await scan(500).collect();
  const back = fromPolars(frame);
  assert(DataType.isDictionary(back.schema.fields[0]!.type));
  for (const name of table.schema.names) {
    assertEquals(plainValues(back, String(name)), plainValues(table, String(name)));
  }
});

Deno.test("toPolars() takes a stream, also an empty one", async () => {
  assertEquals((await toPolars(scan(100).stream())).height, 400);
  assertEquals((await toPolars(scan(100).limit(0).stream())).height, 0);
  const none = await toPolars(scan(100).where(col("VAL_TOT").lt(0)));
  assertEquals(none.shape, { height: 0, width: 6 });
});

Deno.test("toPolars() rejects with the scan's error and the signal's reason", async () => {
  const { schema } = scan(10);
  assertEquals((await toPolars(new Table(schema))).height, 0);
  const reason = new Error("enough");
  assertEquals(
    await assertRejects(() => toPolars(scan(10), { signal: AbortSignal.abort(reason) }), Error),
    reason,
  );
});

Deno.test("toLazy() gives a lazy frame over files of its own", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const frame = await toLazy(scan(20_000), { folder });
    const sums = await frame.filter(pl.col("DIAS_PERM").gt(5)).select(
      pl.col("VAL_TOT").sum().alias("v"),
      pl.count("VAL_TOT").alias("n"),
    ).collect();
    const table = await scan(20_000).where(col("DIAS_PERM").gt(5)).collect();
    assertEquals(Number(sums.getColumn("n")[0]), table.numRows);
    const total = [...table.getChild("VAL_TOT")!].reduce((sum: number, value) => sum + value!, 0);
    assert(Math.abs(Number(sums.getColumn("v")[0]) - total) < 0.01);
    const again = await (await toLazy(scan(10).limit(0), { folder })).collect();
    assertEquals(again.shape, { height: 0, width: 6 });
    const before = [...Deno.readDirSync(folder)].length;
    const gone = scan(10);
    await assertRejects(() => toLazy(gone, { folder, signal: AbortSignal.abort() }), Error);
    assertEquals([...Deno.readDirSync(folder)].length, before);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("toLazy() and toPolars() keep columns that the catalogue does not know", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const scan = () =>
      sih({ group: "RD", uf: "AC", period: ["2023-01", "2023-03"] }, {
        source: filesWithNewColumns(),
      });
    const whole = await scan().collect();
    for (
      const frame of [
        await (await toLazy(scan(), { folder })).collect(),
        await toPolars(scan()),
        await toPolars(scan().stream()),
      ]
    ) {
      assertEquals(frame.columns, whole.schema.names.map(String));
      for (const name of ["MUNIC_RES", "VAL_TOT", "NEW_A", "NEW_B"]) {
        const values = frame.getColumn(name).cast(name === "VAL_TOT" ? pl.Float64 : pl.Utf8);
        assertEquals(values.toArray(), plainValues(whole as never, name), name);
      }
      assertEquals(frame.getColumn("NEW_B").nullCount(), 100);
    }
    const late = await (await toLazy(headerOnlyScan(), { folder })).collect();
    assertEquals(late.toRecords(), [
      { ID_MUNICIP: "120040", QTD: 7, LATE: null },
      { ID_MUNICIP: "120001", QTD: 5, LATE: null },
      { ID_MUNICIP: "120040", QTD: 1, LATE: "thirteen byte" },
    ]);
    const chosen = await (await toLazy(scan().select("SEXO"), { folder })).collect();
    assertEquals(chosen.columns, ["SEXO"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
