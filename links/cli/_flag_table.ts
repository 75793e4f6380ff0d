import type { ParseOptions } from "./_parse_options.ts";

/** What the options say about flags, by name. Whatever holds for a name holds for its aliases. */
export class FlagTable {
  /** Whether every long flag without `=` is a boolean. */
  readonly everyLongIsBoolean: boolean;
  /** Names of the boolean flags. */
  readonly booleans: ReadonlySet<string>;
  /** Names of the flags whose values stay strings. */
  readonly strings: ReadonlySet<string>;
  /** Names of the flags whose values are collected into an array. */
  readonly collected: ReadonlySet<string>;
  /** Names of the flags that `--no-` turns to `false`. */
  readonly negatable: ReadonlySet<string>;
  readonly #aliases = new Map<string, ReadonlySet<string>>();

  constructor(options: ParseOptions) {
    for (const [name, others] of Object.entries(options.alias ?? {})) {
      if (others === undefined) throw new TypeError("Alias value must be defined");
      this.#addAliases([name, ...(typeof others === "string" ? [others] : others)]);
    }
    this.everyLongIsBoolean = options.boolean === true;
    this.booleans = this.#withAliases(options.boolean);
    this.strings = this.#withAliases(options.string);
    this.collected = this.#withAliases(options.collect);
    this.negatable = this.#withAliases(options.negatable);
  }

  /** The other names of a flag. */
  aliasesOf(name: string): Iterable<string> {
    return this.#aliases.get(name) ?? [];
  }

  /** Whether the options speak of the flag as a boolean, a string or under another name. */
  isKnown(name: string): boolean {
    return this.booleans.has(name) || this.strings.has(name) || this.#aliases.has(name);
  }

  /** Whether the argument after the flag is its value. */
  takesValue(name: string): boolean {
    if (this.booleans.has(name)) return false;
    for (const alias of this.aliasesOf(name)) if (this.booleans.has(alias)) return false;
    return true;
  }

  #addAliases(names: string[]): void {
    for (const name of names) {
      this.#aliases.set(name, new Set(names.filter((other) => other !== name)));
    }
  }

  #withAliases(names: boolean | string | ReadonlyArray<string> | undefined): Set<string> {
    const given = typeof names === "string" ? [names] : typeof names === "object" ? names : [];
    return new Set(
      given.filter((name) => name !== "").flatMap((name) => [name, ...this.aliasesOf(name)]),
    );
  }
}
