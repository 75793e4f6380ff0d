/**
 * The command line: `dsbr scan`, `sql`, `decode`, `explain`, `profile`, `rate`, `files`, `lock`,
 * `cite`, `search`, `cache`, `doctor` and `help`.
 *
 * ```sh
 * deno run jsr:@dsbr/core/cli scan sih --group RD --uf AC --period 2023-01 --source sample
 * deno run --allow-read=dados jsr:@dsbr/core/cli decode dados/RDAC2301.dbc
 * deno run jsr:@dsbr/core/cli help scan
 * ```
 *
 * It has the permissions that it is given: none for `--source sample`, `--allow-read` for a folder
 * of files, `--allow-read` and `--allow-write` for what `-o` writes. A refusal names the flag.
 *
 * @example Run it from a program
 * ```ts
 * import { main } from "@dsbr/core/cli";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(await main(["--version"]), 0);
 * ```
 *
 * @module
 */

import configuration from "../../deno.json" with { type: "json" };
import type { Language } from "../codes/code_list.ts";
import { preferredLanguage } from "../localized.ts";
import { cacheClear } from "./cache_clear.ts";
import { cacheStats } from "./cache_stats.ts";
import { cacheVerify } from "./cache_verify.ts";
import { cacheWarm } from "./cache_warm.ts";
import { cite } from "./cite.ts";
import type { Command, Context } from "./command.ts";
import { decode } from "./decode.ts";
import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { reportFailure } from "./failure.ts";
import { files } from "./files.ts";
import { findCommand, help, toCommandName } from "./help.ts";
import { interruption } from "./interruption.ts";
import { lock } from "./lock.ts";
import { profileCommand } from "./profile.ts";
import { rateCommand } from "./rate.ts";
import { scan } from "./scan.ts";
import { sql } from "./sql.ts";
import { searchCommand } from "./search.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

export type { Terminal } from "./terminal.ts";

const COMMANDS: readonly Command[] = [
  scan,
  sql,
  decode,
  explain,
  profileCommand,
  rateCommand,
  files,
  lock,
  cite,
  searchCommand,
  cacheStats,
  cacheWarm,
  cacheVerify,
  cacheClear,
  doctor,
];

/**
 * Runs a command line and returns its exit status: 0 when it did what was asked, 1 when something
 * failed, 2 when the command line makes no sense, 130 when it was interrupted.
 *
 * Failures are told in the language of `--lang`, of `DSBR_LANG` or of the system, `pt` or `en`.
 * Results go to standard output, everything else to standard error. It never throws.
 *
 * @param args The arguments, without the program's name.
 * @param terminal Where to write. Default: this process's standard output and error.
 */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  using interrupt = interruption();
  const { signal } = interrupt;
  const lang = languageOf(args);
  try {
    await run(args, { terminal, lang, signal });
    return 0;
  } catch (error) {
    return reportFailure(signal.aborted ? signal.reason : error, terminal, lang);
  }
}

async function run(args: readonly string[], context: Context): Promise<void> {
  const [name, ...rest] = toCommandName(args);
  const ends = rest.indexOf("--");
  const asksForHelp = (ends < 0 ? rest : rest.slice(0, ends)).some(isHelp);
  if (name === "--version") return await printVersion(context.terminal);
  if (name === undefined || isHelp(name)) return await help([], COMMANDS, context);
  if (name === "help") return await help(rest.filter((arg) => !isHelp(arg)), COMMANDS, context);
  const command = findCommand(name, COMMANDS);
  if (asksForHelp) return await help([name], COMMANDS, context);
  await command.run(rest, context);
}

/** The language of failures: `--lang`, whatever else is wrong with the command line, or the user's. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const named = at < 0 ? undefined : args[at] === "--lang" ? args[at + 1] : args[at]!.slice(7);
  return named === "pt" || named === "en" ? named : preferredLanguage();
}

function isHelp(arg: string): boolean {
  return arg === "--help" || arg === "-h";
}

async function printVersion(terminal: Terminal): Promise<void> {
  const text = `dsbr ${configuration.version} (Deno ${Deno.version.deno})\n`;
  await terminal.write(new TextEncoder().encode(text));
}

if (import.meta.main) Deno.exit(await main(Deno.args));
