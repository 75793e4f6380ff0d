import { assertEquals } from "@std/assert";
import { type Data, Vector } from "apache-arrow";
import { BoolBuilder } from "../../src/arrow/bool_builder.ts";

const pure = { permissions: "none" } as const;

function valuesOf(data: Data): unknown[] {
  return [...new Vector([data])];
}

Deno.test(
  "BoolBuilder gives the truths and nulls that were appended, over many batches",
  pure,
  () => {
    const builder = new BoolBuilder();
    const batches = [1, 7, 8, 9, 65, 0, 1000, 3].map((rows, batch) =>
      Array.from({ length: rows }, (_, i) => [true, false, null, true, true][(i + batch) % 5]!)
    );
    const given = batches.map((values) => {
      for (const value of values) {
        builder.reserve(1);
        builder.append(value);
      }
      return builder.finish();
    });
    assertEquals(given.map(valuesOf), batches);
    assertEquals(
      given.map((data) => data.nullCount),
      batches.map((values) => values.filter((value) => value === null).length),
    );
  },
);
