import type { ReadCounts, ReadProgress } from "./read_progress.ts";

/** What a read measures itself with. */
export interface MeterOptions {
  /** How often the source has tried something again so far. */
  readonly retries: () => number;
  /** True when the read ends before its last file, so that nobody knows how long it takes. */
  readonly limited: boolean;
  /** The time in milliseconds. Default `performance.now`. */
  readonly now?: (() => number) | undefined;
}

/** Milliseconds over which the speed is taken. */
const WINDOW = 5000;
/** Milliseconds between two samples of it, at least. */
const SPACING = 250;
/** Seconds before which no guess is made. */
const TOO_SOON = 1;

const NOTHING: ReadCounts = {
  files: 0,
  totalFiles: 0,
  bytes: 0,
  totalBytes: undefined,
  rows: 0,
  path: undefined,
};

/** Makes of what a read counts what it tells: with times, a speed and retries. */
export class ProgressMeter {
  /** The latest counts. */
  counts: ReadCounts = NOTHING;
  readonly #now: () => number;
  readonly #start: number;
  readonly #retries: () => number;
  readonly #retriesBefore: number;
  readonly #limited: boolean;
  /** Bytes there were at some times, the oldest first. */
  readonly #samples: { readonly time: number; readonly bytes: number }[];

  /** Starts the clock. */
  constructor({ retries, limited, now = () => performance.now() }: MeterOptions) {
    this.#now = now;
    this.#start = now();
    this.#retries = retries;
    this.#retriesBefore = retries();
    this.#limited = limited;
    this.#samples = [{ time: this.#start, bytes: 0 }];
  }

  /** How far the read has come by now. */
  progress(): ReadProgress {
    const time = this.#now();
    const seconds = (time - this.#start) / 1000;
    const bytesPerSecond = this.#speed(time);
    const { bytes, totalBytes } = this.counts;
    const isGuess = !this.#limited && totalBytes !== undefined && seconds >= TOO_SOON &&
      bytesPerSecond > 0;
    return {
      ...this.counts,
      seconds,
      bytesPerSecond,
      secondsLeft: isGuess ? Math.max(0, totalBytes - bytes) / bytesPerSecond : undefined,
      retries: this.#retries() - this.#retriesBefore,
    };
  }

  #speed(time: number): number {
    const { bytes } = this.counts;
    const samples = this.#samples;
    if (time - samples.at(-1)!.time >= SPACING) samples.push({ time, bytes });
    // One sample from before the window stays, so that it is measured in full.
    while (samples.length > 2 && time - samples[1]!.time >= WINDOW) samples.shift();
    const oldest = samples[0]!;
    return time > oldest.time ? Math.max(0, bytes - oldest.bytes) * 1000 / (time - oldest.time) : 0;
  }
}
