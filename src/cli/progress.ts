import { escapeControls, truncate } from "../display/terminal_text.ts";
import type { ReadProgress } from "../read_files.ts";
import type { Terminal } from "./terminal.ts";
import { count, size } from "../display/wording.ts";

/** Milliseconds between two updates, at least. */
const INTERVAL = 100;

const CLEAR_LINE = "\r\x1b[K";

/** One line of standard error that says how far a read has come; nothing where no screen is. */
export class ProgressLine implements Disposable {
  readonly #terminal: Terminal;
  readonly #shows: boolean;
  #last = -Infinity;

  /** @param toScreen Whether the result itself goes to the screen, which the line would disturb. */
  constructor(terminal: Terminal, toScreen: boolean) {
    this.#terminal = terminal;
    this.#shows = terminal.errIsScreen && !toScreen;
  }

  /** Shows how far it has come, at most ten times a second. */
  readonly update = (progress: ReadProgress): void => {
    const now = performance.now();
    if (!this.#shows || now - this.#last < INTERVAL) return;
    this.#last = now;
    const line = truncate(progressText(progress), this.#terminal.columns - 1);
    this.#terminal.log(CLEAR_LINE + line);
  };

  /** Takes the line away. */
  clear(): void {
    if (this.#last > -Infinity) this.#terminal.log(CLEAR_LINE);
    this.#last = -Infinity;
  }

  /** Takes the line away. */
  [Symbol.dispose](): void {
    this.clear();
  }
}

/** `3/12 files  1.2 of 3.4 MB  41,234 rows  RDAC1503.dbc` */
export function progressText(progress: ReadProgress): string {
  const { files, totalFiles, bytes, totalBytes, rows, path } = progress;
  return [
    `${files}/${count(totalFiles, "file")}`,
    totalBytes === undefined ? size(bytes) : `${size(bytes)} of ${size(totalBytes)}`,
    count(rows, "row"),
    ...(path === undefined ? [] : [escapeControls(path.replace(/^.*\//s, ""))]),
  ].join("  ");
}
