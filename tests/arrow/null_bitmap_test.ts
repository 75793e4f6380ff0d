import { assertEquals } from "@std/assert";
import { NullBitmap } from "../../src/arrow/null_bitmap.ts";

const pure = { permissions: "none" } as const;

/** Which of `rows` rows a bitmap calls valid, least significant bit first. */
function validRows(bitmap: Uint8Array, rows: number): boolean[] {
  return Array.from({ length: rows }, (_, row) => (bitmap[row >> 3]! >> (row & 7) & 1) === 1);
}

Deno.test("NullBitmap gives 1 for rows with a value and 0 for nulls", pure, () => {
  for (let rows = 1; rows <= 70; rows++) {
    for (let null_ = 0; null_ < rows; null_++) {
      const nulls = new NullBitmap();
      nulls.reserve(rows);
      nulls.set(null_);
      const { nullCount, nullBitmap } = nulls.finish(rows);
      assertEquals([nullCount, nullBitmap.length], [1, Math.ceil(rows / 8)]);
      assertEquals(
        validRows(nullBitmap, rows),
        Array.from({ length: rows }, (_, i) => i !== null_),
      );
    }
  }
});

Deno.test("NullBitmap gives no bytes when no row is null", pure, () => {
  const nulls = new NullBitmap();
  nulls.reserve(100);
  assertEquals(nulls.finish(100), { nullCount: 0, nullBitmap: new Uint8Array(0) });
});

Deno.test(
  "NullBitmap starts over after finish(), and leaves the bitmap it gave alone",
  pure,
  () => {
    const nulls = new NullBitmap();
    nulls.reserve(8);
    nulls.set(3);
    const first = nulls.finish(8).nullBitmap;
    nulls.reserve(8);
    assertEquals(nulls.finish(8).nullCount, 0);
    nulls.reserve(8);
    nulls.set(0);
    assertEquals(validRows(nulls.finish(8).nullBitmap, 8).indexOf(false), 0);
    assertEquals(first, Uint8Array.of(0b11110111));
  },
);

Deno.test("NullBitmap keeps its nulls when it grows", pure, () => {
  const nulls = new NullBitmap();
  for (let row = 0; row < 1000; row += 3) {
    nulls.reserve(row + 1);
    nulls.set(row);
  }
  const { nullCount, nullBitmap } = nulls.finish(1000);
  assertEquals(nullCount, 334);
  assertEquals(
    validRows(nullBitmap, 1000),
    Array.from({ length: 1000 }, (_, row) => row % 3 !== 0),
  );
});
