import { Failure } from "./failure.ts";
import type { Patience } from "./patience.ts";

/** How often and how soon something is tried again. */
export interface RetryOptions {
  /** How often it is tried at most, the first time included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; each further pause is twice as long. */
  readonly retryDelay: number;
}

/** The longest pause that a host may ask for, in milliseconds. */
const LONGEST_PAUSE = 120_000;
/** Bytes after which a transfer that broke counts as a new one. */
const PROGRESS = 1024 * 1024;

/** Counts the attempts of one listing or file, and waits between them. */
export class Retries {
  /** Attempts made, the present one included. */
  attempts = 1;
  readonly #options: RetryOptions;
  /** Bytes since the last failure. */
  #bytes = 0;

  /** Starts with the first attempt. */
  constructor(options: RetryOptions) {
    this.#options = options;
  }

  /** Tells of bytes that came: who gets on is not failing. */
  progress(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes >= PROGRESS) this.attempts = 1;
  }

  /**
   * Waits before the next attempt: exponential back-off with jitter (half to all of the pause), so
   * that readers that failed together do not come back together.
   *
   * @throws The error itself when it will not pass, or when this was the last attempt.
   */
  async next(error: unknown, patience: Patience): Promise<void> {
    const isLast = this.attempts >= this.#options.attempts;
    if (!(error instanceof Failure && error.mayPass) || isLast) throw error;
    const pause = this.#options.retryDelay * 2 ** (this.attempts - 1) * (0.5 + Math.random() / 2);
    const asked = Math.min(error.retryAfter ?? 0, LONGEST_PAUSE);
    this.#bytes = 0;
    this.attempts++;
    await patience.pause(Math.max(pause, asked));
  }
}
