import { assert, assertEquals, assertStrictEquals } from "@std/assert";
import { GrowingTexts } from "../../src/arrow/growing_texts.ts";
import { Random } from "../random.ts";

const encoder = new TextEncoder();

Deno.test("GrowingTexts numbers texts as they are appended", () => {
  const texts = ["Branca", "Não", "", "日本", "😀", "é"];
  const growing = new GrowingTexts();
  assertEquals(texts.map((text) => growing.append(encoder.encode(text))), [0, 1, 2, 3, 4, 5]);
  assertEquals(growing.vector.toJSON(), texts);
});

Deno.test("GrowingTexts gives the same vector until something is added, and then a longer one", () => {
  const growing = new GrowingTexts();
  assertEquals(growing.vector.length, 0);
  const random = new Random(7);
  const texts: string[] = [];
  let before = growing.vector;
  for (let i = 0; i < 500; i++) {
    const text = `${i} ${"çã ü€".repeat(random.below(9))}`;
    texts.push(text);
    growing.append(encoder.encode(text));
    if (random.next() < 0.3) {
      const after = growing.vector;
      assert(after !== before);
      assertEquals(before.toJSON(), texts.slice(0, before.length));
      assertStrictEquals(growing.vector, after);
      before = after;
    }
  }
  assertEquals(growing.vector.toJSON(), texts);
});
