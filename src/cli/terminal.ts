import { paint, type Painter } from "../display/terminal_text.ts";
import { writeStderr } from "../progress/write_stderr.ts";

/** Where the command line writes, and what it looks like there. */
export interface Terminal {
  /** Columns of the screen; 100 when there is none. */
  readonly columns: number;
  /** Whether standard output is a screen. */
  readonly outIsScreen: boolean;
  /** Whether standard error is a screen. */
  readonly errIsScreen: boolean;
  /** Whether screens may be styled: false with `NO_COLOR`. */
  readonly color: boolean;
  /**
   * Writes to standard output; done when the reader on the other side has room again.
   *
   * @throws {ClosedPipe} When nobody reads any more.
   */
  write(bytes: Uint8Array): Promise<void>;
  /** Writes to standard error, at once. */
  log(text: string): void;
}

/** Standard output was closed by who reads it, as `head` does when it has enough: no failure. */
export class ClosedPipe extends Error {
  /** Always `"ClosedPipe"`. */
  override readonly name = "ClosedPipe";
}

const COLUMNS = 100;

/** The terminal of this process. It needs no permission. */
export function processTerminal(): Terminal {
  return {
    columns: screenColumns(),
    outIsScreen: Deno.stdout.isTerminal(),
    errIsScreen: Deno.stderr.isTerminal(),
    color: !Deno.noColor,
    async write(bytes: Uint8Array): Promise<void> {
      for (let at = 0; at < bytes.length;) {
        try {
          at += await Deno.stdout.write(bytes.subarray(at));
        } catch (cause) {
          if (!(cause instanceof Deno.errors.BrokenPipe)) throw cause;
          throw new ClosedPipe("Cannot write to standard output: nobody reads it", { cause });
        }
      }
    },
    log: writeStderr,
  };
}

function screenColumns(): number {
  try {
    return Deno.consoleSize().columns || COLUMNS;
  } catch {
    return COLUMNS; // no screen at all
  }
}

/** Paints if the text goes to a screen that may be styled. */
export function painterFor(color: boolean): Painter {
  return color ? paint : (text) => text;
}

/** The painter for standard error. */
export function errPainter({ color, errIsScreen }: Terminal): Painter {
  return painterFor(color && errIsScreen);
}
