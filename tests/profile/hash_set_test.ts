import { assertEquals } from "@std/assert";
import { HashSet } from "../../src/profile/hash_set.ts";

Deno.test("HashSet agrees with a Set as it grows", () => {
  const hashes = new HashSet(200_000);
  const texts = new Set<string>();
  for (let i = 0; i < 200_000; i++) {
    // Neighbouring numbers, as keys are, of which a third stand twice.
    const text = `file\n${(i * 7919) % 133_333}`;
    assertEquals(hashes.add(text), texts.has(text) ? "known" : "new");
    texts.add(text);
  }
  assertEquals(hashes.size, texts.size);
});

Deno.test("HashSet tells when it is full, and still knows what it has", () => {
  const hashes = new HashSet(2);
  assertEquals(["a", "b", "c", "a", "c"].map((text) => hashes.add(text)), [
    "new",
    "new",
    "full",
    "known",
    "full",
  ]);
  assertEquals(hashes.size, 2);
});
