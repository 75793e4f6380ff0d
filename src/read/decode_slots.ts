/** Files that are decoded at a time, in all reads of the process. */
const MOST_FILES = 16;
/** Milliseconds without a step of any of them after which those that wait are let in, too. */
const STALLED = 50;

/** Leave to decode a file, until it is disposed of. */
export interface DecodeSlot extends Disposable {
  /** Says that the file gets on. */
  step(): void;
}

/** Somebody who waits for a slot. */
interface Waiting {
  admit(): void;
}

/**
 * Who may decode: each decoder of all columns has some megabytes at work, and a hundred scans would
 * have a hundred of them. So files take turns, in the order in which they ask.
 *
 * Nobody waits for a reader who does not read: when none of the files being decoded gets on for a
 * while, the next one is let in besides. So scans that are read in lockstep all get on.
 */
export class DecodeSlots {
  readonly #most: number;
  readonly #waiting = new Set<Waiting>();
  #held = 0;
  #lastStep = 0;

  /** So many files at a time. */
  constructor(most: number = MOST_FILES) {
    this.#most = most;
  }

  /** Files being decoded. */
  get held(): number {
    return this.#held;
  }

  /** Files being decoded or waiting to be. */
  get asked(): number {
    return this.#held + this.#waiting.size;
  }

  /** Waits for a slot; an abort rejects with its reason. */
  async take(signal: AbortSignal | undefined): Promise<DecodeSlot> {
    signal?.throwIfAborted();
    if (this.#held >= this.#most || this.#waiting.size > 0) await this.#wait(signal);
    else this.#held++;
    this.#lastStep = performance.now();
    let isOver = false;
    return {
      step: () => this.#lastStep = performance.now(),
      [Symbol.dispose]: () => {
        if (isOver) return;
        isOver = true;
        this.#held--;
        this.#admitNext();
      },
    };
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiting: Waiting = {
      admit: () => {
        this.#held++;
        this.#lastStep = performance.now();
        end();
        resolve();
      },
    };
    const onAbort = (): void => {
      end();
      reject(signal?.reason);
      // Its turn may have been the one that everybody waited for.
      this.#admitNext();
    };
    const timer = setInterval(() => {
      if (performance.now() - this.#lastStep >= STALLED) waiting.admit();
    }, STALLED);
    const end = (): void => {
      clearInterval(timer);
      signal?.removeEventListener("abort", onAbort);
      this.#waiting.delete(waiting);
    };
    signal?.addEventListener("abort", onAbort);
    this.#waiting.add(waiting);
    return promise;
  }

  #admitNext(): void {
    if (this.#held >= this.#most) return;
    const [next] = this.#waiting;
    next?.admit();
  }
}

/** Those of the process. */
export const decodeSlots: DecodeSlots = new DecodeSlots();
