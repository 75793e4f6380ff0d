import { assertEquals } from "@std/assert";
import { DataType } from "apache-arrow";
import { seededRandom } from "../seeded_random.ts";
import { readColumn } from "./read_column.ts";

const pure = { permissions: "none" } as const;

Deno.test("BoolColumn gives truths, nulls and a count of what is neither", pure, () => {
  const fields = [..."TtYySs1FfNn0? \0X9*"];
  const { values, unparsable, data } = readColumn(fields, "bool", { letter: "L" });
  const [yes, no, none] = [Array(7).fill(true), Array(5).fill(false), Array(6).fill(null)];
  assertEquals(values, [...yes, ...no, ...none]);
  assertEquals([unparsable, data[0]!.nullCount, DataType.isBool(data[0]!.type)], [3, 6, true]);
});

Deno.test("BoolColumn gives every row its own truth when rows come in any number", pure, () => {
  const random = seededRandom(3);
  for (const count of [1, 7, 8, 9, 63, 64, 65, 1000, 5000]) {
    const fields = Array.from({ length: count }, () => "TF?"[random(3)]!);
    for (const setting of [{}, { batchRows: 7 }, { batchRows: 64, pieces: 13 }]) {
      const { values } = readColumn(fields, "bool", { letter: "L", ...setting });
      assertEquals(values, fields.map((field) => field === "?" ? null : field === "T"));
    }
  }
});
