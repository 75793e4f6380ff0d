/**
 * What a user must know after a read, in a few lines on standard error.
 *
 * @module
 */

import { escapeControls } from "../display/terminal_text.ts";
import { findingText } from "../drift/finding.ts";
import { type FileOutcome, filesWith, type Outcome } from "../outcome.ts";
import type { ScanFormat } from "./format.ts";
import { errPainter, type Terminal } from "./terminal.ts";
import { count, first, labelled } from "../display/wording.ts";

/** A remark: a warning when rows or values may be lost or wrong, a note otherwise. */
export interface Note {
  /** How grave it is. */
  readonly level: "warning" | "note";
  /** What it says. */
  readonly text: string;
}

/** What was read of a file, as far as notes need it. */
export type FileFacts = Pick<
  FileOutcome,
  "path" | "deleted" | "oddFlags" | "unparsable" | "checksum"
>;

/** Names listed in a note at most. */
const LISTED = 4;

/** Notes on files that were not there. */
export function absenceNotes(outcome: Outcome, options: { readonly warn: boolean }): Note[] {
  const missing = filesWith(outcome, "absent").map(nameOfFile);
  const gaps = filesWith(outcome, "gap").map(nameOfFile);
  const expected = outcome.files.length - gaps.length;
  const notes: Note[] = [];
  if (missing.length > 0 && options.warn) {
    notes.push(warning(
      `${missing.length} of ${count(expected, "expected file")} ${
        missing.length === 1 ? "is" : "are"
      } missing, and the rows with them: ${first(missing, LISTED)}`,
    ));
  }
  if (gaps.length > 0) {
    notes.push(note(
      `${count(gaps.length, "partition")} without a file, as the catalogue knows: ${
        first(gaps, LISTED)
      }`,
    ));
  }
  return notes;
}

/** Notes on what the files held. */
export function contentNotes(files: readonly FileFacts[]): Note[] {
  const notes: Note[] = [];
  const unparsable = sumByColumn(files);
  if (unparsable.size > 0) {
    const columns = [...unparsable].map(([name, howMany]) => `${name} ${howMany}`);
    const total = [...unparsable.values()].reduce((sum, howMany) => sum + howMany);
    notes.push(
      warning(`${count(total, "value")} could not be read and became null: ${first(columns, 8)}`),
    );
  }
  const mismatching = files.filter((file) => file.checksum === "mismatch").map(nameOf);
  if (mismatching.length > 0) {
    notes.push(
      warning(
        `the CRC-32 does not match, the content may be damaged: ${first(mismatching, LISTED)}`,
      ),
    );
  }
  const unverified = files.filter((file) => file.checksum === "absent").map(nameOf);
  if (unverified.length > 0) {
    notes.push(
      note(`without a CRC-32 of their own, not verified: ${first(unverified, LISTED)}`),
    );
  }
  const odd = files.reduce((sum, file) => sum + file.oddFlags, 0);
  if (odd > 0) {
    notes.push(warning(`${count(odd, "record")} with a damaged deletion mark, read all the same`));
  }
  const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
  if (deleted > 0) notes.push(note(`${count(deleted, "record")} marked as deleted, skipped`));
  return notes;
}

/** A note on where values that could not be read are listed. */
export function deadLetterNotes(outcome: Pick<Outcome, "deadLetters"> | undefined): Note[] {
  const { count: howMany, path, complete } = outcome?.deadLetters ?? {};
  if (howMany === undefined || howMany === 0 || path === undefined) return [];
  const which = complete ? "listed" : "found before the read ended, listed";
  return [note(`${count(howMany, "value")} that could not be read, ${which} in ${path}`)];
}

/** A note on codes that no list has, whose labels are null. */
export function labelNotes(labels: Outcome["labels"] = {}): Note[] {
  const strange = Object.entries(labels).filter(([, { unknown }]) => unknown > 0);
  if (strange.length === 0) return [];
  const columns = strange.map(([name, { unknown, examples }]) =>
    `${name} ${unknown.toLocaleString("en-US")} (${first(Object.keys(examples), 3)})`
  );
  return [note(`codes that no list has, left without a label: ${first(columns, 8)}`)];
}

/**
 * A warning of what changed between the files against expectation, in some columns. Columns that
 * appeared have a note of their own, and those that the catalogue expects and a file lacks are null,
 * as the help says.
 */
export function driftNotes(
  { findings }: Pick<Outcome, "findings">,
  columns: ReadonlySet<string>,
): Note[] {
  const news = findings.filter(({ declared, kind, against, column }) =>
    !declared && columns.has(column) && kind !== "column-appeared" &&
    (against === "previous" || kind !== "column-vanished")
  );
  if (news.length === 0) return [];
  const texts = news.map((finding) => `${findingText(finding)} (${first(finding.partitions, 2)})`);
  return [warning(
    `the files differ in what the catalogue does not declare: ${texts.slice(0, LISTED).join("; ")}${
      news.length > LISTED ? `; and ${news.length - LISTED} more` : ""
    }`,
  )];
}

/** Notes on files that no rule of the catalogue explains. */
export function unexplainedNotes({ unexplained }: Pick<Outcome, "unexplained">): Note[] {
  if (unexplained.length === 0) return [];
  const names = unexplained.map((path) => nameOf({ path }));
  return [note(
    `${count(unexplained.length, "file")} beside these that no rule of the catalogue explains, ` +
      `not read: ${first(names, LISTED)}`,
  )];
}

/** A note on columns that the catalogue does not know, and on what became of them. */
export function unknownColumnNotes(
  files: readonly Pick<FileOutcome, "path" | "unknownColumns">[],
  format: ScanFormat,
): Note[] {
  const strange = files.filter((file) => file.unknownColumns.length > 0);
  if (strange.length === 0) return [];
  const names = [...new Set(strange.flatMap((file) => file.unknownColumns))];
  const kept = format === "table" || format === "ndjson";
  return [warning(
    `columns that the catalogue does not know, ${
      kept ? "given out last, as text" : "left out (--format ndjson keeps them)"
    }: ${first(names, 8)}; in ${first(strange.map(nameOf), LISTED)}`,
  )];
}

/** A warning. */
export function warning(text: string): Note {
  return { level: "warning", text };
}

/** A note. */
export function note(text: string): Note {
  return { level: "note", text };
}

/** Prints notes on standard error. */
export function printNotes(terminal: Terminal, notes: readonly Note[]): void {
  const painter = errPainter(terminal);
  for (const { level, text } of notes) {
    const label = `${level}:`;
    const width = terminal.errIsScreen ? terminal.columns : Infinity;
    const lines = labelled(label, escapeControls(text), label.length + 1, width);
    const style = level === "warning" ? "bold" : "dim";
    terminal.log(lines.join("\n").replace(label, () => painter(label, style)) + "\n");
  }
}

/** The partition, and the part of it. */
function nameOfFile({ partition, part }: FileOutcome): string {
  return part === undefined ? partition : `${partition} part ${part}`;
}

function nameOf({ path }: { readonly path: string }): string {
  return path.replace(/^.*\//s, "");
}

function sumByColumn(files: readonly FileFacts[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { unparsable } of files) {
    for (const [name, howMany] of Object.entries(unparsable)) {
      sums.set(name, (sums.get(name) ?? 0) + howMany);
    }
  }
  return sums;
}
