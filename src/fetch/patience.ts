import { Failure } from "./failure.ts";

/** How long a host is waited for. */
export interface PatienceOptions {
  /** Milliseconds without a byte after which a connection is given up. */
  readonly stallTimeout: number;
  /** Milliseconds spent waiting, summed up, after which the whole is given up. */
  readonly deadline: number;
  /** Ends all waiting; what waits rejects with its reason. */
  readonly signal: AbortSignal;
}

/** How one wait goes. */
export interface WaitOptions {
  /** Milliseconds that it may take; `stallTimeout` unless given. */
  readonly limit?: number | undefined;
  /** What is said when it takes longer. Default `it sent nothing for 30 s`. */
  readonly otherwise?: string | undefined;
}

/**
 * The waiting for a host that one listing or one file costs.
 *
 * Only time spent waiting counts, on the monotonic clock: a reader may take all the time it wants
 * between two reads, and a clock that is set back or forth changes nothing.
 */
export class Patience {
  /** Ends all waiting. */
  readonly signal: AbortSignal;
  /** Milliseconds without a byte after which a connection is given up. */
  readonly stallTimeout: number;
  readonly #deadline: number;
  #waited = 0;

  /** Makes a full measure of patience. */
  constructor({ stallTimeout, deadline, signal }: PatienceOptions) {
    this.stallTimeout = stallTimeout;
    this.#deadline = deadline;
    this.signal = signal;
  }

  /**
   * Waits for `work`. When it takes too long, or the signal is aborted, `stop` is called, which
   * must end the work; the promise is rejected at once, without waiting for that.
   */
  async wait<T>(
    work: () => Promise<T>,
    stop: () => void,
    { limit = this.stallTimeout, otherwise }: WaitOptions = {},
  ): Promise<T> {
    this.signal.throwIfAborted();
    const left = this.#deadline - this.#waited;
    const isLast = left < limit;
    const start = performance.now();
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    let isDone = false;
    const giveUp = (reason: unknown): void => {
      // What has come belongs to the caller by now.
      if (isDone) return;
      reject(reason);
      stop();
    };
    const onAbort = (): void => giveUp(this.signal.reason);
    this.signal.addEventListener("abort", onAbort);
    const timer = setTimeout(() => giveUp(this.#failure(isLast, otherwise)), isLast ? left : limit);
    try {
      work().then((result) => {
        isDone = true;
        resolve(result);
      }, reject);
      return await promise;
    } finally {
      clearTimeout(timer);
      this.signal.removeEventListener("abort", onAbort);
      this.#waited += performance.now() - start;
    }
  }

  /** Lets time pass. */
  async pause(milliseconds: number): Promise<void> {
    const left = this.#deadline - this.#waited;
    if (milliseconds >= left) throw this.#failure(true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sleep = (): Promise<void> =>
      new Promise((resolve) => timer = setTimeout(resolve, milliseconds));
    await this.wait(sleep, () => clearTimeout(timer), { limit: milliseconds * 2 + 1000 });
  }

  #failure(
    isLast: boolean,
    otherwise = `it sent nothing for ${seconds(this.stallTimeout)}`,
  ): Failure {
    if (!isLast) return new Failure("silent", otherwise);
    return new Failure("slow", `it took longer than ${seconds(this.#deadline)}`);
  }
}

/** Milliseconds as a message says them: `30 s`, `0.25 s`. */
export function seconds(milliseconds: number): string {
  return `${Number((milliseconds / 1000).toFixed(3)).toLocaleString("en-US")} s`;
}
