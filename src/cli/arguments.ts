import { parseArgs } from "@std/cli/parse-args";
import { nearest } from "../catalog/nearest.ts";
import { DataSusError } from "../error.ts";
import { parseBytes } from "../memory_budget.ts";

/** What is known of an option. */
export interface OptionFacts {
  /** What its value is, for the help: `DIR`, `csv|ndjson`; absent when it takes none. */
  readonly value?: string;
  /** What it does and what holds without it, in the words of the help. */
  readonly about: string;
  /** True when it may be given more than once. */
  readonly many?: true;
  /** One letter that stands for it after a single hyphen. */
  readonly short?: string;
}

/** The options of a command by name, without the hyphens, under the titles of the help. */
export type OptionSections<Name extends string> = Readonly<
  Record<string, Readonly<Partial<Record<Name, OptionFacts>>>>
>;

/** What a command takes from its command line. */
export interface Parameters<Name extends string> {
  /** The command's name. */
  readonly name: string;
  /** What the one argument that is no option names: `SYSTEM`, `FILE`; empty when there is none. */
  readonly operand: string;
  /** True when the operand may be several arguments, which are taken as one text. */
  readonly manyOperands?: boolean;
  /** Its options. */
  readonly sections: OptionSections<Name>;
}

/** The options of all sections, by name. */
export function optionsOf<Name extends string>(
  sections: OptionSections<Name>,
): ReadonlyMap<string, OptionFacts> {
  const options = new Map<string, OptionFacts>();
  for (const section of Object.values(sections)) {
    for (const name in section) {
      const facts = section[name];
      if (facts !== undefined) options.set(name, facts);
    }
  }
  return options;
}

/** An error of usage: it ends in status 2. */
export function usageError(message: string, hint: string): DataSusError {
  return new DataSusError(message, { code: "QUERY", hint });
}

/** A parsed command line. `Name` are the options that may be asked for. */
export class Arguments<in Name extends string> {
  /** The argument that is no option. */
  readonly operand: string | undefined;
  readonly #values: ReadonlyMap<string, string>;
  readonly #lists: ReadonlyMap<string, readonly string[]>;

  /** Keeps what was parsed; {@linkcode parseArguments} makes it. */
  constructor(
    operand: string | undefined,
    values: ReadonlyMap<string, string>,
    lists: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.operand = operand;
    this.#values = values;
    this.#lists = lists;
  }

  /** The values of an option that may be given more than once, in order. */
  all(name: Name): readonly string[] {
    return this.#lists.get(name) ?? [];
  }

  /** The value of an option as it was written. */
  get(name: Name): string | undefined {
    return this.#values.get(name);
  }

  /** Whether an option that takes no value was given. */
  has(name: Name): boolean {
    return this.#values.has(name);
  }

  /**
   * A list written with commas; blanks around its items and empty items do not count.
   *
   * @throws {DataSusError} `QUERY` when nothing is left.
   */
  list(name: Name): readonly string[] | undefined {
    const text = this.get(name);
    if (text === undefined) return undefined;
    const items = text.split(",").map((item) => item.trim()).filter((item) => item !== "");
    if (items.length > 0) return items;
    throw usageError(`Cannot read --${name} "${text}": it lists nothing`, `Write --${name} A,B,C`);
  }

  /**
   * An integer from `least` up.
   *
   * @throws {DataSusError} `QUERY` when it is something else.
   */
  integer(name: Name, least: number): number | undefined {
    const text = this.get(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^-?\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    const range = least === Number.MIN_SAFE_INTEGER ? "" : ` from ${least} up`;
    throw usageError(
      `Cannot read --${name} "${text}": it is no integer${range}`,
      `Write for example --${name} ${Math.max(least, 20)}`,
    );
  }

  /**
   * One of a few words, letter case aside.
   *
   * @throws {DataSusError} `QUERY` when it is none of them.
   */
  oneOf<Choice extends string>(name: Name, choices: readonly Choice[]): Choice | undefined {
    const text = this.get(name);
    return text === undefined ? undefined : this.#choose(name, text, choices);
  }

  /**
   * A size in bytes, such as `512MB`.
   *
   * @throws {DataSusError} `QUERY` when it is none.
   */
  bytes(name: Name): number | undefined {
    const text = this.get(name);
    if (text === undefined) return undefined;
    try {
      return parseBytes(text);
    } catch {
      throw usageError(
        `Cannot read --${name} "${text}": it is no size`,
        `Write for example --${name} 2GB, or 512MiB`,
      );
    }
  }

  /**
   * A list, each item one of a few words, letter case aside.
   *
   * @throws {DataSusError} `QUERY` when one is none of them, or nothing is listed.
   */
  listOf<Choice extends string>(
    name: Name,
    choices: readonly Choice[],
  ): readonly Choice[] | undefined {
    return this.list(name)?.map((item) => this.#choose(name, item, choices));
  }

  #choose<Choice extends string>(name: Name, text: string, choices: readonly Choice[]): Choice {
    const choice = choices.find((choice) => choice === text.toLowerCase());
    if (choice !== undefined) return choice;
    const [near] = nearest(text, choices);
    throw usageError(
      `Cannot read --${name} "${text}": it is none of ${choices.join(", ")}`,
      near === undefined ? `Write for example --${name} ${choices[0]}` : `Did you mean ${near}?`,
    );
  }
}

/**
 * Parses what follows a command's name: `--name value`, `--name=value`, `-n value`, `--name` where it
 * takes no value, and at most one operand. A lone `-` is a value or an operand; behind `--` nothing is an option.
 *
 * @throws {DataSusError} `QUERY` when an option is unknown, lacks its value or is given twice, or
 * when there is more than one operand.
 */
export function parseArguments<Name extends string>(
  args: readonly string[],
  parameters: Parameters<Name>,
): Arguments<Name> {
  const options = optionsOf(parameters.sections);
  const names = [...options.keys()];
  const alias: Record<string, string> = {};
  for (const [name, { short }] of options) if (short !== undefined) alias[name] = short;
  const isFlag = (name: string): boolean => options.get(name)!.value === undefined;
  const surplus = flagWithValue(args, names.filter(isFlag));
  if (surplus !== undefined) throw flagTakesNone(surplus, parameters);
  const parsed = parseArgs(tieValues(args, names, alias, isFlag), {
    string: ["_", ...names],
    collect: names,
    alias,
    unknown: (arg, key): void => {
      if (key === undefined) return;
      const name = names.find((name) => arg === `--${name}=` || arg === `-${alias[name]}=`);
      throw name === undefined ? unknownOption(arg, parameters) : valueLacking(name, parameters);
    },
  });
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (const name of names) {
    const [value, again] = (parsed[name] ?? []) as string[];
    if (value === undefined) continue;
    if (value === "") throw valueLacking(name, parameters);
    if (options.get(name)!.many) lists.set(name, (parsed[name] ?? []) as string[]);
    else if (again !== undefined) throw givenTwice(name, [value, again], parameters);
    values.set(name, value);
  }
  const operands = parsed._.map(String);
  if (parameters.manyOperands && operands.length > 0) {
    return new Arguments(operands.join(" "), values, lists);
  }
  const [operand, another = parameters.operand === "" ? operand : undefined] = operands;
  if (another !== undefined) throw surplusOperand(another, parameters);
  return new Arguments(operand, values, lists);
}

/** The name of an option without value that was given one. */
function flagWithValue(args: readonly string[], flags: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const before = end < 0 ? args : args.slice(0, end);
  return flags.find((name) => before.some((arg) => arg.startsWith(`--${name}=`)));
}

/**
 * Ties a value such as `-` or `-3`, which would pass for an option, or `""`, which would be lost, to the
 * option before it, and `true` to one that takes none.
 */
function tieValues(
  args: readonly string[],
  names: readonly string[],
  alias: Readonly<Record<string, string>>,
  isFlag: (name: string) => boolean,
): string[] {
  const tied: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === "--") return [...tied, ...args.slice(i)];
    const next = args[i + 1];
    const name = names.find((name) => arg === `--${name}` || arg === `-${alias[name]}`);
    if (name !== undefined && isFlag(name)) tied.push(`--${name}=true`);
    else if (name !== undefined && next !== undefined && /^$|^-($|[^-])/.test(next)) {
      tied.push(`--${name}=${next}`);
      i++;
    } else tied.push(arg);
  }
  return tied;
}

function unknownOption<Name extends string>(
  arg: string,
  parameters: Parameters<Name>,
): DataSusError {
  const option = arg.replace(/=.*$/s, "");
  const name = option.replace(/^-+/, "");
  const names = [...optionsOf(parameters.sections).keys()];
  const near = nearest(name, names).map((name) => `--${name}`);
  const see = `See dsbr help ${parameters.name}`;
  return usageError(
    `Cannot run dsbr ${parameters.name}: it has no option "${option}"`,
    near.length > 0 ? `Did you mean ${near.join(" or ")}? ${see}` : see,
  );
}

function valueLacking<Name extends string>(
  name: string,
  parameters: Parameters<Name>,
): DataSusError {
  const value = optionsOf(parameters.sections).get(name)?.value;
  return usageError(
    `Cannot run dsbr ${parameters.name}: --${name} lacks its value`,
    `Write --${name} ${value}`,
  );
}

function givenTwice<Name extends string>(
  name: string,
  values: readonly string[],
  parameters: Parameters<Name>,
): DataSusError {
  return usageError(
    `Cannot run dsbr ${parameters.name}: --${name} is given twice`,
    optionsOf(parameters.sections).get(name)?.value === undefined
      ? `Write --${name} once`
      : `Keep one of ${values.map((value) => `--${name} ${value}`).join(" and ")}`,
  );
}

function flagTakesNone<Name extends string>(
  name: string,
  parameters: Parameters<Name>,
): DataSusError {
  return usageError(
    `Cannot run dsbr ${parameters.name}: --${name} takes no value`,
    `Write --${name}, or leave it out`,
  );
}

function surplusOperand<Name extends string>(
  surplus: string,
  { name, operand }: Parameters<Name>,
): DataSusError {
  return usageError(
    operand === ""
      ? `Cannot run dsbr ${name}: it takes options alone, and "${surplus}" is none`
      : `Cannot run dsbr ${name}: it takes one ${operand}, and "${surplus}" is one too many`,
    `Put a value with blanks in quotes, and commas without blanks between the items of a list`,
  );
}
