import type { Language } from "../display/language.ts";
import { notebook } from "../display/notebook.ts";
import { anySignal, type Interruption, interruption } from "./interruption.ts";
import { NotebookProgress } from "./notebook_progress.ts";
import { errorScreen, ProgressLine } from "./progress_line.ts";
import { ProgressMeter } from "./progress_meter.ts";
import type { ProgressScreen } from "./progress_screen.ts";
import type { ReadEnd, ReadSubject } from "./progress_words.ts";
import type { ReadCounts, ReadProgress } from "./read_progress.ts";

/** Whether, and to whom, a read tells how far it has come. */
export interface ProgressOptions {
  /** Called as files are opened, read and ended; what it throws stops the read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /**
   * Shows how far a read has come: files, bytes, rows, speed, time left and retries. In a notebook
   * below the cell, where one line is left at the end; in a terminal in one line of standard error;
   * nowhere else. `"auto"`, the default, shows it in notebooks alone, and only for reads of more
   * than half a second.
   */
  readonly progress?: boolean | "auto" | undefined;
}

/** What is watched, and how. */
export interface WatchOptions extends ProgressOptions, ReadSubject {
  /** How often the source has tried something again so far. */
  readonly retries: () => number;
  /** True when the read ends before its last file. */
  readonly limited: boolean;
  /** Cancels the read. */
  readonly signal?: AbortSignal | undefined;
  /** The language of what is shown. Default `pt`. */
  readonly lang?: Language | undefined;
}

/** Milliseconds before a notebook shows anything unasked. */
const PATIENCE = 500;
/** Milliseconds between two looks at a read that does not say anything. */
const LOOK = 250;

/**
 * Watches one read from its beginning until it is disposed of: tells and shows how far it has come,
 * and lets the user of a notebook interrupt it.
 */
export class ReadWatch implements AsyncDisposable {
  /** Cancels the read: the caller's signal, or an interrupt of the cell. */
  readonly signal: AbortSignal | undefined;
  readonly #meter: ProgressMeter;
  readonly #onProgress: ((progress: ReadProgress) => void) | undefined;
  readonly #interruption: Interruption;
  readonly #screen: ProgressScreen | undefined;
  readonly #patience: number;
  readonly #timer: ReturnType<typeof setInterval> | undefined;
  #end: ReadEnd = "stopped";

  /** Begins to watch. */
  constructor(options: WatchOptions) {
    const { onProgress, progress = "auto" } = options;
    this.#meter = new ProgressMeter(options);
    this.#onProgress = onProgress;
    this.#interruption = interruption();
    this.signal = anySignal(options.signal, this.#interruption.signal);
    this.#screen = progress === false ? undefined : screenFor(progress, options);
    this.#patience = progress === true ? 0 : PATIENCE / 1000;
    if (this.#screen === undefined) return;
    // A read that waits for its source says nothing by itself.
    const timer = setInterval(() => this.#show(this.#meter.progress()), LOOK);
    Deno.unrefTimer(timer); // a stream that nobody reads on must not keep a script alive
    this.#timer = timer;
  }

  /** Takes what the read counted. */
  readonly update = (counts: ReadCounts): void => {
    this.#meter.counts = counts;
    if (this.#onProgress === undefined && this.#screen === undefined) return;
    const progress = this.#meter.progress();
    this.#show(progress);
    this.#onProgress?.(progress);
  };

  /** Passes on what the read gives out, and notes how it ends: unless it is left, that is. */
  async *watching<Batch>(
    batches: AsyncIterable<Batch>,
  ): AsyncGenerator<Batch, void, undefined> {
    try {
      yield* batches;
      this.#end = "read";
    } catch (error) {
      this.#end = this.signal?.aborted ? "stopped" : "failed";
      throw error;
    }
  }

  /** Ends what is shown, and listens no more. */
  async [Symbol.asyncDispose](): Promise<void> {
    using _ = this.#interruption; // until the last output is sent
    clearInterval(this.#timer);
    await this.#screen?.end(this.#meter.progress(), this.#end);
  }

  #show(progress: ReadProgress): void {
    if (progress.seconds >= this.#patience) this.#screen?.update(progress);
  }
}

function screenFor(
  progress: true | "auto",
  { lang = "pt", ...subject }: WatchOptions,
): ProgressScreen | undefined {
  const kernel = notebook();
  if (kernel !== undefined) return new NotebookProgress(kernel, subject, lang);
  const screen = progress === true ? errorScreen() : undefined;
  return screen && new ProgressLine(screen, lang, subject);
}
