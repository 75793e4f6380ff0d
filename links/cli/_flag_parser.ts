import { FlagTable } from "./_flag_table.ts";
import { hasNested, type Nested, pushNested, setNested } from "./_nested.ts";
import type { ParseOptions } from "./_parse_options.ts";

/** `--name`, `--no-name` or `--name=value`; a `=` without a value belongs to the name. */
const LONG_FLAG = /^--(?<no>no-)?(?<name>.+?)(?:=(?<value>.+))?$/s;
const SHORT_FLAGS = /^-(?!-)./s;

/** Reads arguments one by one into the result of `parseArgs()`. */
export class FlagParser {
  /** The flags read so far. */
  readonly flags: Nested = {};
  /** The arguments that belong to no flag. */
  readonly positional: (string | number)[] = [];
  readonly #table: FlagTable;
  readonly #unknown: NonNullable<ParseOptions["unknown"]>;

  constructor(options: ParseOptions) {
    this.#table = new FlagTable(options);
    this.#unknown = options.unknown ?? ((arg) => arg);
  }

  /**
   * Reads one argument.
   *
   * @param next the argument after it, which may be its value.
   * @returns what the argument was, and whether it took `next`.
   */
  read(arg: string, next: string | undefined): "positional" | "flag" | "flag and value" {
    const long = LONG_FLAG.exec(arg)?.groups;
    if (long?.name !== undefined) {
      return this.#readLong(arg, long.name, long.no !== undefined, long.value, next)
        ? "flag and value"
        : "flag";
    }
    if (SHORT_FLAGS.test(arg)) return this.#readShort(arg, next) ? "flag and value" : "flag";
    if (this.#unknown(arg) !== false) {
      this.positional.push(this.#table.strings.has("_") ? arg : toNumberIfNumeric(arg));
    }
    return "positional";
  }

  /** Sets what no argument has set: defaults, then `false` or `[]`. */
  complete(defaults: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(defaults)) {
      if (hasNested(this.flags, name)) continue;
      for (const each of [name, ...this.#table.aliasesOf(name)]) setNested(this.flags, each, value);
    }
    const { booleans, strings, collected } = this.#table;
    for (const name of new Set([...booleans, ...strings])) {
      if (hasNested(this.flags, name)) continue;
      if (collected.has(name)) setNested(this.flags, name, []);
      else if (booleans.has(name)) setNested(this.flags, name, false);
    }
  }

  /** Returns whether `next` was taken as the value. */
  #readLong(
    arg: string,
    bareName: string,
    negated: boolean,
    value: string | undefined,
    next: string | undefined,
  ): boolean {
    if (value !== undefined) {
      this.#set(bareName, this.#table.booleans.has(bareName) ? value !== "false" : value, arg);
      return false;
    }
    if (negated && this.#table.negatable.has(bareName)) {
      this.#set(bareName, false, arg, false);
      return false;
    }
    const name = negated ? `no-${bareName}` : bareName;
    const mayTakeNext = !this.#table.everyLongIsBoolean && !next?.startsWith("-");
    return this.#setFromNext(name, arg, next, mayTakeNext);
  }

  /** Reads `-abc`, `-n5`, `-n=5` and `-I/path`. Returns whether `next` was taken as the value. */
  #readShort(arg: string, next: string | undefined): boolean {
    for (let i = 1; i < arg.length - 1; i++) {
      const letter = arg.charAt(i);
      const rest = arg.slice(i + 1);
      if (rest === "-") {
        this.#set(letter, rest, arg);
        continue;
      }
      const attached = attachedValue(letter, rest);
      if (attached !== undefined) {
        this.#set(letter, attached, arg);
        return false;
      }
      this.#set(letter, this.#bareValue(letter), arg);
    }
    const last = arg.slice(-1);
    if (last === "-") return false;
    const mayTakeNext = next !== undefined && !/^--?[^-]/.test(next);
    return this.#setFromNext(last, arg, next, mayTakeNext);
  }

  /** Sets a flag that has no value attached. Returns whether `next` was taken as the value. */
  #setFromNext(
    name: string,
    arg: string,
    next: string | undefined,
    mayTakeNext: boolean,
  ): boolean {
    if (next && mayTakeNext && this.#table.takesValue(name)) {
      this.#set(name, next, arg);
      return true;
    }
    if (next === "true" || next === "false") {
      this.#set(name, next === "true", arg);
      return true;
    }
    this.#set(name, this.#bareValue(name), arg);
    return false;
  }

  #bareValue(name: string): string | boolean {
    return this.#table.strings.has(name) ? "" : true;
  }

  #set(name: string, value: string | boolean, arg: string, mayCollect = true): void {
    const impliedBoolean = this.#table.everyLongIsBoolean && /^--[^=]+$/.test(arg);
    if (!this.#table.isKnown(name) && !impliedBoolean) {
      if (this.#unknown(arg, name, value) === false) return;
    }
    const keepsText = typeof value === "boolean" || this.#table.strings.has(name);
    const typed = keepsText ? value : toNumberIfNumeric(value);
    const store = mayCollect && this.#table.collected.has(name) ? pushNested : setNested;
    for (const each of [name, ...this.#table.aliasesOf(name)]) store(this.flags, each, typed);
  }
}

/** The value written onto a short flag, if `rest` is one. */
function attachedValue(letter: string, rest: string): string | undefined {
  if (/[A-Za-z]/.test(letter)) {
    const assigned = /=(.+)/.exec(rest)?.[1];
    if (assigned !== undefined) return assigned;
    if (/\d(\.\d*)?(e-?\d+)?$/.test(rest)) return rest;
  }
  return rest.length > 1 && /^\W/.test(rest) ? rest : undefined;
}

function toNumberIfNumeric(text: string): string | number {
  return /\S/.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
}
