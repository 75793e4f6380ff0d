/** How patient a source is with its host. */
export interface HostOptions {
  /** Milliseconds without a byte after which a connection is given up. Default 30,000. */
  readonly stallTimeout?: number | undefined;
  /**
   * Milliseconds that one listing or one file may wait for the host, summed up over all attempts.
   * The time that a reader takes does not count. Default 3,600,000, an hour.
   */
  readonly deadline?: number | undefined;
  /** How often a listing or file is tried, the first time included. Default 3. */
  readonly attempts?: number | undefined;
  /** Milliseconds before the second attempt; each further pause is twice as long. Default 1,000. */
  readonly retryDelay?: number | undefined;
}

/** {@linkcode HostOptions} with nothing left open. */
export type HostSettings = { readonly [Key in keyof HostOptions]-?: number };

/**
 * Fills in the defaults.
 *
 * @throws {RangeError} When a number is out of range.
 */
export function hostSettings(options: HostOptions): HostSettings {
  return {
    stallTimeout: atLeast(1, "stallTimeout", options.stallTimeout ?? 30_000),
    deadline: atLeast(1, "deadline", options.deadline ?? 3_600_000),
    attempts: atLeast(1, "attempts", options.attempts ?? 3),
    retryDelay: atLeast(0, "retryDelay", options.retryDelay ?? 1000),
  };
}

/** @throws {RangeError} When a number is none, or less than `least`. */
export function atLeast(least: number, name: string, value: number): number {
  // Timers take no more than 31 bits.
  if (Number.isSafeInteger(value) && value >= least && value < 2 ** 31) return value;
  throw new RangeError(`Cannot use ${name} ${value}: it is no integer of ${least} or more`);
}
