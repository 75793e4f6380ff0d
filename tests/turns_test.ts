import { assert, assertEquals } from "@std/assert";
import { takeTurn } from "../src/turns.ts";

/** Keeps the thread busy. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

Deno.test("takeTurn() lets timers come between the work of one", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  for (let i = 0; i < 20; i++) {
    work(10);
    await takeTurn();
  }
  clearInterval(timer);
  assert(ticks >= 3, `${ticks} ticks in 200 ms of work`);
});

Deno.test("takeTurn() has many go on one after the other, in order, and timers in between", async () => {
  const order: number[] = [];
  const ticks: number[] = [];
  const timer = setInterval(() => ticks.push(order.length), 1);
  await Promise.all([0, 1, 2, 3].map(async (who) => {
    for (let i = 0; i < 5; i++) {
      work(25);
      order.push(who);
      await takeTurn();
    }
  }));
  clearInterval(timer);
  assertEquals(order, Array.from({ length: 20 }, (_, i) => i % 4));
  // Timers come between any two, once all have begun.
  assert(new Set(ticks).size >= 10, `${ticks}`);
});
