import type { Aliases, Args, BooleanType, Defaults, NameType, Values } from "./_args_type.ts";
import { FlagParser } from "./_flag_parser.ts";
import type { ParseOptions } from "./_parse_options.ts";

export type { Args } from "./_args_type.ts";
export type { ParseOptions } from "./_parse_options.ts";

/**
 * Parses command line arguments into flags and the rest.
 *
 * A flag is `--name`, `--name value`, `--name=value` or one letter, as in `-n 5`, `-n5`, `-abc`.
 * Numeric values become numbers unless the flag is a `string`; a flag without a value is `true`. Dots
 * in a name make nested objects. After `--` nothing is a flag. An empty argument is never taken as a
 * flag's value, and `--name=` is a flag called `name=`.
 *
 * ```ts
 * import { parseArgs } from "@std/cli/parse-args";
 *
 * const args = parseArgs(["--uf=SP", "--select", "IDADE", "--select", "SEXO", "RD"], {
 *   string: ["uf", "select"],
 *   collect: ["select"],
 * });
 * console.log(args); // { uf: "SP", select: [ "IDADE", "SEXO" ], _: [ "RD" ] }
 * ```
 *
 * @throws {TypeError} when an alias is `undefined`.
 */
export function parseArgs<
  TArgs extends Values<TBooleans, TStrings, TCollectable, TNegatable, TDefaults, TAliases>,
  TDoubleDash extends boolean | undefined = undefined,
  TBooleans extends BooleanType = undefined,
  TStrings extends NameType = undefined,
  TCollectable extends NameType = undefined,
  TNegatable extends NameType = undefined,
  TDefaults extends Defaults = undefined,
  TAliases extends Aliases<TAliasArgNames, TAliasNames> | undefined = undefined,
  TAliasArgNames extends string = string,
  TAliasNames extends string = string,
>(
  args: string[],
  options?: ParseOptions<
    TBooleans,
    TStrings,
    TCollectable,
    TNegatable,
    TDefaults,
    TAliases,
    TDoubleDash
  >,
): Args<TArgs, TDoubleDash> {
  const given: ParseOptions = options ?? {};
  const { before, after } = splitAtDoubleDash(args);
  const parser = new FlagParser(given);
  for (let i = 0; i < before.length; i++) {
    const kind = parser.read(before[i]!, before[i + 1]);
    if (kind === "flag and value") i++;
    if (kind === "positional" && given.stopEarly) {
      parser.positional.push(...before.slice(i + 1));
      break;
    }
  }
  parser.complete(given.default ?? {});
  const rest = given["--"]
    ? { _: parser.positional, "--": after }
    : { _: [...parser.positional, ...after] };
  return { ...rest, ...parser.flags } as unknown as Args<TArgs, TDoubleDash>;
}

function splitAtDoubleDash(args: string[]): { before: string[]; after: string[] } {
  const at = args.indexOf("--");
  if (at < 0) return { before: args, after: [] };
  return { before: args.slice(0, at), after: args.slice(at + 1) };
}
