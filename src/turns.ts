import { setImmediate } from "node:timers";

/** Milliseconds of work after which other tasks get their turn. */
const SLICE = 20;

/**
 * Gives other tasks their turn: work that waits for nothing but promises keeps timers, signals and
 * the screen waiting until it ends.
 */
export class Turns {
  #last = performance.now();

  /** Lets the event loop go round once, if the last time was a while ago. */
  async take(): Promise<void> {
    if (performance.now() - this.#last < SLICE) return;
    // A message channel would be as quick, but two of them keep timers from their turn.
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.#last = performance.now();
  }
}
