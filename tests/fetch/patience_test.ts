import { assert, assertEquals, assertRejects } from "@std/assert";
import { Failure } from "../../src/fetch/failure.ts";
import { Patience, seconds } from "../../src/fetch/patience.ts";
import { Retries } from "../../src/fetch/retries.ts";

const never = (): Promise<never> => new Promise(() => {});

function patience(
  { stallTimeout = 10_000, deadline = 10_000, signal = new AbortController().signal } = {},
): Patience {
  return new Patience({ stallTimeout, deadline, signal });
}

Deno.test("Patience.wait() gives what the work gives", async () => {
  assertEquals(await patience().wait(() => Promise.resolve(7), () => {}), 7);
  await assertRejects(
    () => patience().wait(() => Promise.reject(new TypeError("a bug")), () => {}),
    TypeError,
  );
});

Deno.test("Patience.wait() stops work that takes too long", async () => {
  let stopped = 0;
  const stop = (): void => void stopped++;
  const stalled = patience({ stallTimeout: 20 });
  const error = await assertRejects(() => stalled.wait(never, stop), Failure);
  assertEquals([error.kind, error.message], ["silent", "it sent nothing for 0.02 s"]);
  const limited = await assertRejects(
    () => patience().wait(never, stop, { limit: 5, otherwise: "it said so" }),
    Failure,
  );
  assertEquals([limited.message, stopped], ["it said so", 2]);
});

Deno.test("Patience counts the waiting, and nothing else, against the deadline", async () => {
  const measured = patience({ stallTimeout: 1000, deadline: 200 });
  const wait = (milliseconds: number): Promise<void> =>
    measured.wait(() => new Promise((resolve) => setTimeout(resolve, milliseconds)), () => {});
  await wait(50);
  // The reader's own time does not count.
  await new Promise((resolve) => setTimeout(resolve, 250));
  await wait(50);
  const error = await assertRejects(() => measured.wait(never, () => {}), Failure);
  assertEquals([error.kind, error.message], ["slow", "it took longer than 0.2 s"]);
  assertEquals(error.mayPass, false);
});

Deno.test("Patience.wait() ends at once when the signal is aborted", async () => {
  const controller = new AbortController();
  const waiting = patience({ signal: controller.signal });
  let stopped = 0;
  const result = waiting.wait(never, () => stopped++);
  controller.abort("enough");
  assertEquals(await result.catch((reason) => reason), "enough");
  assertEquals(stopped, 1);
  let began = false;
  const late = waiting.wait(() => Promise.resolve(began = true), () => {});
  assertEquals([await late.catch((reason) => reason), began], ["enough", false]);
});

Deno.test("Retries.next() passes on what another attempt cannot mend", async () => {
  const retries = new Retries({ attempts: 3, retryDelay: 0 });
  for (
    const error of [new TypeError("a bug"), new Failure("changed", "x"), new Failure("slow", "x")]
  ) {
    assertEquals(await retries.next(error, patience()).catch((error) => error), error);
  }
  assertEquals(retries.attempts, 1);
  const passing = new Failure("broken", "x");
  await retries.next(passing, patience());
  await retries.next(passing, patience());
  assertEquals(await retries.next(passing, patience()).catch((error) => error), passing);
  assertEquals(retries.attempts, 3);
});

Deno.test("Retries counts anew after a mebibyte of progress", async () => {
  const retries = new Retries({ attempts: 2, retryDelay: 0 });
  const failure = new Failure("broken", "x");
  for (let i = 0; i < 5; i++) {
    await retries.next(failure, patience());
    retries.progress(1 << 19);
    assertEquals(retries.attempts, 2);
    retries.progress(1 << 19);
    assertEquals(retries.attempts, 1);
  }
});

Deno.test("Retries.next() waits longer each time, and as long as it is asked to", async () => {
  const pauses: number[] = [];
  class Recorded extends Patience {
    override pause(milliseconds: number): Promise<void> {
      pauses.push(milliseconds);
      return Promise.resolve();
    }
  }
  const recorded = new Recorded({
    stallTimeout: 1,
    deadline: 1,
    signal: new AbortController().signal,
  });
  const retries = new Retries({ attempts: 9, retryDelay: 1000 });
  for (let i = 0; i < 4; i++) await retries.next(new Failure("broken", "x"), recorded);
  pauses.forEach((pause, i) => assert(pause >= 500 * 2 ** i && pause <= 1000 * 2 ** i, `${pause}`));
  await retries.next(new Failure("busy", "x", { retryAfter: 60_000 }), recorded);
  await retries.next(new Failure("busy", "x", { retryAfter: 1e9 }), recorded);
  assertEquals(pauses.slice(4), [60_000, 120_000]);
});

Deno.test("Patience.pause() does not begin what the deadline would cut short", async () => {
  const error = await assertRejects(() => patience({ deadline: 50 }).pause(1000), Failure);
  assertEquals(error.kind, "slow");
});

Deno.test("seconds() reads well", () => {
  assertEquals([30_000, 250, 3_600_000].map(seconds), ["30 s", "0.25 s", "3,600 s"]);
});
