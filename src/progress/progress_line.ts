import type { Language } from "../display/language.ts";
import { truncate } from "../display/terminal_text.ts";
import { INTERVAL, type ProgressScreen } from "./progress_screen.ts";
import { endText, progressParts, type ReadEnd, type ReadSubject } from "./progress_words.ts";
import type { ReadProgress } from "./read_progress.ts";
import { writeStderr } from "./write_stderr.ts";

/** Where the line stands. */
export interface LineScreen {
  /** Columns of the screen. */
  readonly columns: number;
  /** Writes to standard error, at once. */
  log(text: string): void;
}

const CLEAR_LINE = "\r\x1b[K";

/** One line of a terminal that says how far a read has come. It is never styled. */
export class ProgressLine implements ProgressScreen, Disposable {
  readonly #screen: LineScreen | undefined;
  readonly #lang: Language;
  readonly #subject: ReadSubject | undefined;
  #last = -Infinity;

  /**
   * @param screen Absent where nothing is to be shown.
   * @param subject What `end` leaves a line about.
   */
  constructor(screen: LineScreen | undefined, lang: Language, subject?: ReadSubject) {
    this.#screen = screen;
    this.#lang = lang;
    this.#subject = subject;
  }

  /** Shows how far it has come, at most ten times a second. */
  readonly update = (progress: ReadProgress): void => {
    const now = performance.now();
    if (now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#write(progressParts(progress, this.#lang).join("  "));
  };

  /** Takes the line away. */
  clear(): void {
    if (this.#last > -Infinity) this.#screen?.log(CLEAR_LINE);
    this.#last = -Infinity;
  }

  end(progress: ReadProgress, end: ReadEnd): Promise<void> {
    if (this.#last > -Infinity && this.#subject !== undefined) {
      this.#write(endText(this.#subject, progress, end, this.#lang), "\n");
      this.#last = -Infinity;
    }
    return Promise.resolve();
  }

  /** Takes the line away. */
  [Symbol.dispose](): void {
    this.clear();
  }

  #write(text: string, ending = ""): void {
    const screen = this.#screen;
    screen?.log(CLEAR_LINE + truncate(text, screen.columns - 1) + ending);
  }
}

/** Standard error, if it is a terminal. */
export function errorScreen(): LineScreen | undefined {
  if (!Deno.stderr.isTerminal()) return undefined;
  return {
    get columns(): number {
      try {
        return Deno.consoleSize().columns || 80;
      } catch {
        return 80; // standard output is no terminal, and nothing else tells
      }
    },
    log: writeStderr,
  };
}
