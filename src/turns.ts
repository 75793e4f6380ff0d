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
    await eventLoop();
    this.#last = performance.now();
  }
}

function eventLoop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (): void => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
