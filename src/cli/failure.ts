import { escapeControls } from "../display/terminal_text.ts";
import type { Language } from "../codes/code_list.ts";
import { errorText } from "../localized.ts";
import { DataSusError } from "../error.ts";
import { Interrupted } from "./interruption.ts";
import { ClosedPipe, errPainter, type Terminal } from "./terminal.ts";
import { labelled } from "../display/wording.ts";

/** What stands before an error and before what to do about it. */
const LABELS: Readonly<Record<Language, readonly [error: string, hint: string]>> = {
  en: ["error:", "hint:"],
  pt: ["erro:", "dica:"],
};

/** What errors tell programmers to pass, and what does the same on the command line. */
const OPTIONS: readonly (readonly [code: string, option: string])[] = [
  ['onMissing is "error"', "--on-missing is error"],
  ['pass onMissing: "warn" (--on-missing warn)', "add --on-missing warn"],
  ["without offline (--offline)", "without --offline"],
  [
    "db.register(name, scan) makes a scan known",
    "--from NAME=SYSTEM:GROUP:UFS:PERIOD makes a scan known",
  ],
  ["; db.explain() shows what reaches the scans", ""],
  ["Leave uf out", "Leave --uf out"],
  ['pass verify: "warn"', "add --verify warn"],
  ['Pass deadLetter: "FILE.ndjson" to list', "Add --dead-letter FILE.ndjson to list"],
  ['Pass deadLetter: "FILE.ndjson", too', "Add --dead-letter FILE.ndjson, too"],
  ['leave onBadRecord: "error" out', "leave --on-bad-record error out"],
  ["Leave onBadRecord out, or deadLetter", "Leave --on-bad-record out, or --dead-letter"],
  ['onBadRecord is "', '--on-bad-record is "'],
  ["scan.refresh(lock) (dsbr lock --refresh)", "dsbr lock --refresh"],
  ["a copy of them with directory()", "a copy of them with --source DIR"],
  ["leave frozen (--frozen) out", "leave --frozen out"],
  ["scan.lock() and writeLock() (dsbr lock)", "dsbr lock"],
  ["a new one with scan.lock()", "a new one with dsbr lock"],
  ['onMissing é "error"', "--on-missing é error"],
  ['passe onMissing: "warn" (--on-missing warn)', "acrescente --on-missing warn"],
  ["sem offline (--offline)", "sem --offline"],
  [
    "db.register(nome, leitura) registra uma leitura",
    "--from NAME=SYSTEM:GROUP:UFS:PERIOD registra uma leitura",
  ],
  ["; db.explain() mostra o que chega às leituras", ""],
  ["Deixe uf de fora", "Deixe --uf de fora"],
  ['passe verify: "warn"', "acrescente --verify warn"],
  ["deixe frozen (--frozen) de fora", "deixe --frozen de fora"],
  ["uma cópia deles com directory()", "uma cópia deles com --source DIR"],
  ["scan.lock() e writeLock() (dsbr lock)", "dsbr lock"],
];

/**
 * Says on standard error what went wrong and what to do, and returns the exit status: 2 when the
 * command line was at fault, 1 otherwise. An interruption is no failure, and neither is a reader
 * that has enough: nothing is said then.
 */
export function reportFailure(error: unknown, terminal: Terminal, lang: Language): number {
  if (error instanceof ClosedPipe) return 0;
  if (error instanceof Interrupted) return error.status;
  const painter = errPainter(terminal);
  const width = terminal.errIsScreen ? terminal.columns : Infinity;
  const say = (label: string, ...texts: readonly string[]): void => {
    const indent = label.length + 1;
    const lines = texts.map(escapeControls).flatMap((line, i) =>
      // What begins with a blank is to be copied, or points at the line above.
      line.startsWith(" ")
        ? [" ".repeat(indent) + line]
        : labelled(i === 0 ? label : "", line, indent, width)
    );
    terminal.log(lines.join("\n").replace(label, (label) => painter(label, "bold")) + "\n");
  };
  if (error instanceof DataSusError) {
    const { message, hint } = errorText(error, lang);
    const [labelOfError, labelOfHint] = LABELS[lang];
    // DuckDB points at a place in the line above.
    const isOfQuery = /^Cannot run the query: /.test(error.message);
    say(labelOfError, ...isOfQuery ? inOptions(message).split("\n") : [inOptions(message)]);
    if (hint !== undefined) say(labelOfHint, ...inOptions(hint).split("\n"));
    return error.code === "QUERY" ? 2 : 1;
  }
  say("error:", "This is a bug in dsbr, and not your fault. Please report it with these lines:");
  terminal.log(stackOf(error).split("\n").map((line) => `  ${escapeControls(line)}\n`).join(""));
  return 1;
}

/** A text with the command line's options in place of a programmer's. */
function inOptions(text: string): string {
  return OPTIONS.reduce((text, [code, option]) => text.replace(code, option), text);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by: ${stackOf(error.cause)}`;
  return (error.stack ?? String(error)) + cause;
}
