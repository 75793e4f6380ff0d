import type { ReadEnd } from "./progress_words.ts";
import type { ReadProgress } from "./read_progress.ts";

/** Where progress is shown. It may be told as often as one likes, and shows ten times a second. */
export interface ProgressScreen {
  /** Shows how far a read has come. */
  update(progress: ReadProgress): void;
  /** Leaves one line in its place, or none where nothing was shown. It never rejects. */
  end(progress: ReadProgress, end: ReadEnd): Promise<void>;
}

/** Milliseconds between two updates, at least. */
export const INTERVAL = 100;
