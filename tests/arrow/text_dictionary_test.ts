import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { TextDictionary } from "../../src/arrow/text_dictionary.ts";
import { Random } from "../random.ts";

Deno.test("TextDictionary numbers distinct texts as they come", () => {
  const dictionary = new TextDictionary();
  const texts = ["Branca", "Não", "", "Branca", "日本", "😀", "Não", "é"];
  assertEquals(texts.map((text) => dictionary.add(text)), [0, 1, 2, 0, 3, 4, 1, 5]);
  assertEquals(dictionary.vector.toJSON(), ["Branca", "Não", "", "日本", "😀", "é"]);
});

Deno.test("TextDictionary gives the same vector until something is added, and then a longer one", () => {
  const dictionary = new TextDictionary();
  assertEquals(dictionary.vector.length, 0);
  const random = new Random(7);
  const texts: string[] = [];
  let before = dictionary.vector;
  for (let i = 0; i < 500; i++) {
    const text = `${i} ${"çã ü€".repeat(random.below(9))}`;
    texts.push(text);
    dictionary.add(text);
    dictionary.add(random.pick(texts));
    if (random.next() < 0.3) {
      const after = dictionary.vector;
      assert(after !== before);
      assertEquals(before.toJSON(), texts.slice(0, before.length));
      assertStrictEquals(dictionary.vector, after);
      before = after;
    }
  }
  assertEquals(dictionary.vector.toJSON(), texts);
});
