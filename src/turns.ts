import { setImmediate } from "node:timers";

/** Milliseconds of work after which other tasks get their turn. */
const SLICE = 20;

/**
 * Rounds of the event loop for each turn where several take turns. What arrives needs a round for
 * each step of its way (open, read, send), and a worker's next file has a dozen of them.
 */
const ROUNDS = 16;
/** Milliseconds after which there are no more of them: where rounds are long, few are many. */
const LONGEST = 4;

/** When the event loop last went round for those who asked here. */
let last = performance.now();
/** Those who wait for their turn, in order. */
const waiting: (() => void)[] = [];

/**
 * Gives other tasks their turn: lets the event loop go round once, if the last time was a while ago.
 * Work that waits for nothing but promises keeps timers, signals, workers and the screen waiting
 * until it ends.
 *
 * The time is that of all who work so. Where several do, one of them goes on in each round: a hundred
 * that all went on at once would make each round a hundred times as long, and a worker that waits
 * for its next bytes would wait as long for each of them.
 */
export async function takeTurn(): Promise<void> {
  if (waiting.length === 0 && performance.now() - last < SLICE) return;
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) schedule();
  });
}

/** True when somebody waits for its turn: the thread has work, and must not rest. */
export function someoneWaits(): boolean {
  return waiting.length > 0;
}

/** A message channel would be as quick, but two of them keep timers from their turn. */
function schedule(rounds = 1, since = performance.now()): void {
  setImmediate(() => {
    const now = performance.now();
    if (waiting.length > 1 && rounds < ROUNDS && now - since < LONGEST) {
      return schedule(rounds + 1, since);
    }
    last = now;
    waiting.shift()!();
    if (waiting.length > 0) schedule();
  });
}
