import { assertEquals } from "@std/assert";
import { ProgressMeter } from "../../src/progress/progress_meter.ts";
import type { ReadCounts } from "../../src/progress/read_progress.ts";

const counts = (bytes: number, totalBytes?: number): ReadCounts => ({
  files: 0,
  totalFiles: 2,
  bytes,
  totalBytes,
  rows: 0,
  path: undefined,
});

/** A meter with a clock that is set by hand. */
function meterAt(
  limited = false,
): { meter: ProgressMeter; clock: { time: number; retries: number } } {
  const clock = { time: 1000, retries: 7 };
  const meter = new ProgressMeter({
    now: () => clock.time,
    retries: () => clock.retries,
    limited,
  });
  return { meter, clock };
}

Deno.test("ProgressMeter tells seconds, speed, time left and retries since it began", () => {
  const { meter, clock } = meterAt();
  assertEquals(meter.progress().bytesPerSecond, 0);
  clock.time += 500;
  meter.counts = counts(500, 4000);
  const early = meter.progress();
  assertEquals([early.seconds, early.bytesPerSecond, early.secondsLeft], [0.5, 1000, undefined]);
  clock.time += 1500;
  clock.retries = 9;
  meter.counts = counts(2000, 4000);
  const { seconds, bytesPerSecond, secondsLeft, retries } = meter.progress();
  assertEquals([seconds, bytesPerSecond, secondsLeft, retries], [2, 1000, 2, 2]);
});

Deno.test("ProgressMeter takes the speed over the last five seconds", () => {
  const { meter, clock } = meterAt();
  for (let second = 1; second <= 10; second++) {
    clock.time += 1000;
    meter.counts = counts(second * 1_000_000, 100_000_000);
    meter.progress();
  }
  assertEquals(meter.progress().bytesPerSecond, 1_000_000);
  // The source is silent: the speed falls, and in the end nobody knows how long it takes.
  clock.time += 2000;
  assertEquals(meter.progress().bytesPerSecond < 1_000_000, true);
  for (let second = 0; second < 6; second++) {
    clock.time += 1000;
    meter.progress();
  }
  assertEquals(meter.progress().bytesPerSecond, 0);
  assertEquals(meter.progress().secondsLeft, undefined);
});

Deno.test("ProgressMeter does not guess with a limit, or where nobody knows the sizes", () => {
  for (const [limited, total] of [[true, 4000], [false, undefined]] as const) {
    const { meter, clock } = meterAt(limited);
    clock.time += 2000;
    meter.counts = counts(2000, total);
    assertEquals(meter.progress().secondsLeft, undefined);
  }
});
