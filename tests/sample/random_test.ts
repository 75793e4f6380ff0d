import { assert, assertEquals } from "@std/assert";
import { Random, WeightedChoice } from "../../src/sample/random.ts";

Deno.test("Random gives the same numbers when the text is the same", () => {
  const numbers = (text: string): number[] => {
    const random = new Random(text);
    return Array.from({ length: 4 }, () => random.next());
  };
  // pinned: on another machine, or after a change of the generator, files would differ
  assertEquals(numbers("RD AC 2023-01"), [4073405654, 1675673435, 298876721, 2620812061]);
  assertEquals(numbers("RD AC 2023-01"), numbers("RD AC 2023-01"));
  assert(numbers("RD AC 2023-01")[0] !== numbers("RD AC 2023-02")[0]);
});

Deno.test("Random.next() gives integers of 32 bits, every bit set half of the time", () => {
  const random = new Random("bits");
  const ones = new Array(32).fill(0);
  for (let i = 0; i < 10_000; i++) {
    const value = random.next();
    assert(Number.isInteger(value) && value >= 0 && value < 2 ** 32);
    for (let bit = 0; bit < 32; bit++) ones[bit] += value >>> bit & 1;
  }
  assert(ones.every((count) => count > 4700 && count < 5300), ones.join());
});

Deno.test("Random.below() gives every integer below its argument, about as often", () => {
  const random = new Random("below");
  for (const count of [1, 2, 7, 100]) {
    const seen = new Array(count).fill(0);
    for (let i = 0; i < count * 1000; i++) seen[random.below(count)]++;
    assertEquals(seen.length, count);
    assert(seen.every((times) => times > 850 && times < 1150), seen.join());
  }
  for (let i = 0; i < 1000; i++) assert(random.below(32_768) < 32_768);
});

Deno.test("WeightedChoice chooses as often as the weights say", () => {
  const random = new Random("weights");
  const choice = new WeightedChoice([70, 0, 25, 5]);
  const seen = [0, 0, 0, 0];
  for (let i = 0; i < 100_000; i++) seen[choice.pick(random)]!++;
  assertEquals(seen.map((times) => Math.round(times / 1000)), [70, 0, 25, 5]);
});
