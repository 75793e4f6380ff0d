import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { Dictionary, Int32, Utf8, Vector } from "apache-arrow";
import { DictionaryBuilder } from "../../src/arrow/dictionary_builder.ts";

const pure = { permissions: "none" } as const;

function builderOf(): DictionaryBuilder {
  return new DictionaryBuilder(new Dictionary(new Utf8(), new Int32()));
}

function append(builder: DictionaryBuilder, words: readonly (string | null)[]): void {
  const { indices } = builder;
  indices.reserve(words.length);
  for (const word of words) {
    if (word === null) indices.nulls.set(indices.length++);
    else indices.values[indices.length++] = builder.add(word);
  }
}

Deno.test("DictionaryBuilder gives every word one index, in order of appearance", pure, () => {
  const builder = builderOf();
  assertEquals(["b", "a", "b", "", "São", "a"].map((word) => builder.add(word)), [
    0,
    1,
    0,
    2,
    3,
    1,
  ]);
  assertEquals(builder.finish().dictionary!.toJSON(), ["b", "a", "", "São"]);
});

Deno.test("DictionaryBuilder keeps the dictionaries it gave when more words come", pure, () => {
  const builder = builderOf();
  const words = Array.from({ length: 3000 }, (_, i) => `wörd ${i} €`);
  const batches = [];
  for (let from = 0; from < words.length; from += 100) {
    append(builder, [...words.slice(0, from + 100), null]);
    batches.push(builder.finish());
  }
  for (const [i, data] of batches.entries()) {
    const expected = words.slice(0, (i + 1) * 100);
    assertEquals(data.dictionary!.toJSON(), expected);
    assertEquals([...new Vector([data])], [...expected, null]);
  }
});

Deno.test("DictionaryBuilder gives the same dictionary while no word is added", pure, () => {
  const builder = builderOf();
  append(builder, ["a", "b"]);
  const first = builder.finish().dictionary;
  append(builder, ["b", null, "a"]);
  assertStrictEquals(builder.finish().dictionary, first);
  append(builder, ["c"]);
  assert(builder.finish().dictionary !== first);
});

Deno.test("DictionaryBuilder.renew() starts over at 65,536 words and not before", pure, () => {
  const builder = builderOf();
  for (let i = 0; i < 65_535; i++) builder.add(`${i}`);
  assertEquals(builder.renew(), false);
  builder.add("one more");
  const full = builder.finish().dictionary!;
  assertEquals(builder.renew(), true);
  assertEquals(builder.add("new"), 0);
  assertEquals(builder.finish().dictionary!.toJSON(), ["new"]);
  assertEquals([full.length, full.get(0), full.get(65_535)], [65_536, "0", "one more"]);
  assert(!builder.renew());
});
