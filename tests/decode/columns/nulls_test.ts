import { assert, assertEquals } from "@std/assert";
import type { ColumnType } from "../../../src/decode/column_spec.ts";
import type { Cell } from "../arrow_values.ts";
import { latin1 } from "../raw_dbf.ts";
import { readColumn } from "./read_column.ts";

const pure = { permissions: "none" } as const;

/** Per type, a field and what it reads as. */
const samples: Record<ColumnType, readonly [field: string, value: Cell]> = {
  dictionary: ["20240131", "20240131"],
  utf8: ["20240131", "20240131"],
  int32: ["20240131", 20240131],
  float64: ["20240131", 20240131],
  date: ["20240131", Date.UTC(2024, 0, 31)],
  bool: ["1", true],
  binary: ["20240131", latin1("20240131")],
};

for (const [type, [field, value]] of Object.entries(samples)) {
  Deno.test(
    `openColumn() gives nulls of ${type} at every position of a byte of the bitmap`,
    pure,
    () => {
      for (let rows = 1; rows <= 25; rows++) {
        for (let at = 0; at < rows; at++) {
          for (const isNull of [(i: number) => i === at, (i: number) => i !== at]) {
            const fields = Array.from({ length: rows }, (_, i) => isNull(i) ? "" : field);
            const { values, data } = readColumn(fields, type as ColumnType, {
              width: 8,
              batchRows: 17,
            });
            assertEquals(
              values,
              fields.map((text) => text === "" ? null : value),
              `row ${at} of ${rows}`,
            );
            for (const batch of data) {
              const nulls = Array.from(
                { length: batch.length },
                (_, i) => batch.getValid(i) ? 0 : 1,
              );
              assertEquals(batch.nullCount, nulls.reduce<number>((sum, bit) => sum + bit, 0));
              assert(
                batch.nullCount === 0 || batch.nullBitmap.length >= Math.ceil(batch.length / 8),
              );
            }
          }
        }
      }
    },
  );

  Deno.test(`openColumn() gives ${type} without a bitmap when no row is null`, pure, () => {
    const { data } = readColumn(Array(20).fill(field), type as ColumnType, { batchRows: 8 });
    assertEquals(data.map((batch) => [batch.length, batch.nullCount]), [[8, 0], [8, 0], [4, 0]]);
    for (const batch of data) assertEquals(batch.nullBitmap?.length ?? 0, 0);
  });

  Deno.test(`openColumn() gives ${type} of nulls when every row is blank`, pure, () => {
    const { values, data } = readColumn(Array(20).fill(""), type as ColumnType, {
      width: 8,
      batchRows: 9,
    });
    assertEquals(values, Array(20).fill(null));
    assertEquals(data.map((batch) => batch.nullCount), [9, 9, 2]);
  });
}
