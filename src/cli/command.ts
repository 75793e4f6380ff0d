import type { Language } from "../codes/code_list.ts";
import {
  type Arguments,
  type OptionFacts,
  optionsOf,
  type Parameters,
  parseArguments,
} from "./arguments.ts";
import type { Terminal } from "./terminal.ts";

/** What a command runs in. */
export interface Context {
  /** Where it writes. */
  readonly terminal: Terminal;
  /** The language in which failures are told. */
  readonly lang: Language;
  /** Aborts when the user interrupts, with an `Interrupted` as its reason. */
  readonly signal: AbortSignal;
}

/** What the help says of a command, besides its options. */
export interface CommandFacts<Name extends string> extends Parameters<Name> {
  /** What it does, in a few words that follow its name. */
  readonly summary: string;
  /** How it is called, without the program's name. */
  readonly usage: string;
  /** What a user could get wrong, a paragraph each. */
  readonly about: readonly string[];
  /** Command lines that work as typed, without the program's name, and what each shows. */
  readonly examples: readonly (readonly [line: string, about: string])[];
  /** What needs which permissions of Deno. */
  readonly permissions: readonly (readonly [what: string, flags: string])[];
}

/** A command of the command line. */
export interface Command extends CommandFacts<string> {
  /**
   * Runs it with the arguments that follow its name.
   *
   * @throws {DataSusError} `QUERY` when they make no sense, and whatever goes wrong.
   */
  run(args: readonly string[], context: Context): Promise<void>;
}

/** Makes a command of its facts and of what it does with its arguments. */
export function defineCommand<Name extends string>(
  facts: CommandFacts<Name>,
  run: (args: Arguments<Name>, context: Context) => Promise<void>,
): Command {
  const all: CommandFacts<string> = optionsOf(facts.sections).has("lang")
    ? facts
    : withLanguage(facts);
  return {
    ...all,
    run: (args, context) => {
      const parsed: Arguments<string> = parseArguments(args, all);
      parsed.oneOf("lang", ["pt", "en"]);
      return run(parsed, context);
    },
  };
}

/** Every command takes `--lang`: failures are told in it. */
function withLanguage(facts: CommandFacts<string>): CommandFacts<string> {
  const lang: OptionFacts = {
    value: "pt|en",
    about: "Language of what goes wrong. Default: DSBR_LANG, or the system's.",
  };
  const { How: how = {}, ...sections } = facts.sections;
  return { ...facts, sections: { ...sections, How: { ...how, lang } } };
}

/** A command line as a shell takes it. */
export function commandLine(words: readonly string[]): string {
  return words.map((word) =>
    /^[\w.,/=:+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
  ).join(" ");
}
