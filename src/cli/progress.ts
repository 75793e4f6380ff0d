import { ProgressLine } from "../progress/progress_line.ts";
import type { Terminal } from "./terminal.ts";

/**
 * One line of standard error that says how far a read has come; nothing where no screen is.
 *
 * @param toScreen Whether the result itself goes to the screen, which the line would disturb.
 */
export function progressLine(terminal: Terminal, toScreen: boolean): ProgressLine {
  return new ProgressLine(terminal.errIsScreen && !toScreen ? terminal : undefined, "en");
}
