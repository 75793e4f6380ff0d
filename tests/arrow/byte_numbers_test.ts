import { assertEquals } from "@std/assert";
import { ByteNumbers } from "../../src/arrow/byte_numbers.ts";
import { Random } from "../random.ts";

Deno.test("ByteNumbers numbers strings as a map of texts does, wherever they lie", () => {
  const random = new Random(5);
  const numbers = new ByteNumbers();
  const expected = new Map<string, number>();
  const encoder = new TextEncoder();
  for (let i = 0; i < 40_000; i++) {
    const text = random.pick(["", "I2", "ção", "\0", "\0\0"]) + random.below(9000);
    const before = "x".repeat(random.below(5));
    const bytes = encoder.encode(before + text + "y");
    if (!expected.has(text)) expected.set(text, expected.size);
    const number = numbers.add(bytes, before.length, bytes.length - 1);
    assertEquals(number, expected.get(text));
  }
  assertEquals(numbers.size, expected.size);
});

Deno.test("ByteNumbers takes the empty string, and long ones", () => {
  const numbers = new ByteNumbers();
  const long = new Uint8Array(10_000).fill(7);
  assertEquals(numbers.add(long, 0, 0), 0);
  assertEquals(numbers.add(long, 0, 10_000), 1);
  assertEquals(numbers.add(long, 0, 9_999), 2);
  assertEquals(numbers.add(long, 0, 10_000), 1);
  assertEquals(numbers.add(new Uint8Array(0), 0, 0), 0);
});
