import { assert, assertEquals } from "@std/assert";
import { type Data, DateDay, Float64, Int32, Vector } from "apache-arrow";
import { FixedBuilder } from "../../src/arrow/fixed_builder.ts";

const pure = { permissions: "none" } as const;

function append<A extends Int32Array | Float64Array>(
  builder: FixedBuilder<A>,
  values: readonly (number | null)[],
): void {
  builder.reserve(values.length);
  for (const value of values) {
    if (value === null) builder.nulls.set(builder.length++);
    else builder.values[builder.length++] = value;
  }
}

function valuesOf(data: Data): (number | null)[] {
  return [...new Vector([data])];
}

Deno.test("FixedBuilder gives the values and nulls that were appended", pure, () => {
  const builder = new FixedBuilder(new Float64(), Float64Array);
  append(builder, [1.5, null, -0.25]);
  append(builder, [null, 7]);
  const data = builder.finish();
  assertEquals(valuesOf(data), [1.5, null, -0.25, null, 7]);
  assertEquals([data.length, data.nullCount, data.offset], [5, 2, 0]);
});

Deno.test("FixedBuilder starts over after finish(), and leaves what it gave alone", pure, () => {
  const builder = new FixedBuilder(new Int32(), Int32Array);
  const batches = [[1, null, 3], [], [4], Array.from({ length: 1000 }, (_, i) => i), [null]];
  const given = batches.map((values) => {
    append(builder, values);
    return builder.finish();
  });
  assertEquals(given.map(valuesOf), batches);
  assertEquals(given.map((data) => data.nullCount), [1, 0, 0, 0, 1]);
});

Deno.test("FixedBuilder gives a buffer of little more than its values", pure, () => {
  const builder = new FixedBuilder(new DateDay(), Int32Array);
  for (const rows of [1, 100, 3, 1000, 10]) {
    append(builder, Array(rows).fill(7));
    const { values } = builder.finish();
    assertEquals(values.length, rows);
    assert(
      values.buffer.byteLength <= rows * 4 * 4 / 3 + 8,
      `${values.buffer.byteLength} for ${rows}`,
    );
  }
});
