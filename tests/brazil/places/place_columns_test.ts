import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { Dictionary, Int32, Utf8, type Vector, vectorFromArray } from "apache-arrow";
import { placeColumns } from "../../../src/brazil/places/place_columns.ts";

Deno.test("every code that a place has, has its texts in dictionaries that no code changes", async () => {
  const columns = placeColumns("MUNIC");
  const type = new Dictionary(new Utf8(), new Int32());
  const read = async (codes: readonly string[]): Promise<(Vector | undefined)[]> => {
    const make = await columns.open(columns.specs);
    return make(vectorFromArray(codes, type).data, codes.length).map((data) => data.dictionary);
  };
  const before = await read(["355030"]);
  const texts = columns.specs.filter((spec) => spec.field.type instanceof Dictionary);
  assertEquals(before.filter((dictionary) => dictionary !== undefined).length, texts.length);
  // Every number of six digits, by ten thousand, since there are limits to what is kept.
  for (let from = 0; from <= 1_000_000; from += 10_000) {
    const codes = Array.from({ length: 10_000 }, (_, i) => String(from + i).padStart(6, "0"));
    const after = await read([...codes, "355030"]);
    for (const [i, dictionary] of before.entries()) {
      assertEquals(after[i]?.toJSON(), dictionary?.toJSON(), columns.specs[i]!.name);
      if (from < 50_000) assertStrictEquals(after[i], dictionary);
    }
  }
  for (const dictionary of before) {
    const entries = dictionary?.toJSON() ?? [];
    assert(new Set(entries).size === entries.length && entries.every((text) => text !== ""));
  }
});
