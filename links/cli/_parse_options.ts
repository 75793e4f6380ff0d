import type { Aliases, BooleanType, Defaults, NameType } from "./_args_type.ts";

/** Options of `parseArgs()`. A flag is named without its hyphens. */
export interface ParseOptions<
  TBooleans extends BooleanType = BooleanType,
  TStrings extends NameType = NameType,
  TCollectable extends NameType = NameType,
  TNegatable extends NameType = NameType,
  TDefault extends Defaults = Defaults,
  TAliases extends Aliases | undefined = Aliases | undefined,
  TDoubleDash extends boolean | undefined = boolean | undefined,
> {
  /**
   * Whether the arguments after `--` go to the result's `--` instead of to its `_`.
   *
   * @default {false}
   */
  "--"?: TDoubleDash;
  /**
   * Other names of flags; the result has a value under each name.
   *
   * @default {{}}
   */
  alias?: TAliases;
  /**
   * Flags that take no value and are `false` when absent; `true` for all long ones without `=`.
   *
   * @default {false}
   */
  boolean?: TBooleans | ReadonlyArray<Extract<TBooleans, string>>;
  /**
   * Values of absent flags.
   *
   * @default {{}}
   */
  default?: TDefault;
  /**
   * Whether everything after the first argument that is no flag goes to `_`.
   *
   * @default {false}
   */
  stopEarly?: boolean;
  /**
   * Flags whose values are never made numbers, and are `""` when nothing follows.
   *
   * @default {[]}
   */
  string?: TStrings | ReadonlyArray<Extract<TStrings, string>>;
  /**
   * Flags that may be repeated; their values come as an array. Of the others the last one counts.
   *
   * @default {[]}
   */
  collect?: TCollectable | ReadonlyArray<Extract<TCollectable, string>>;
  /**
   * Flags that `--no-` before the name turns to `false`.
   *
   * @default {[]}
   */
  negatable?: TNegatable | ReadonlyArray<Extract<TNegatable, string>>;
  /**
   * Called with every argument that is no flag, and with every flag that neither `string`, `boolean`
   * nor `alias` names (one in `collect` or `default` alone is still unknown). `false` drops it.
   */
  unknown?: (arg: string, key?: string, value?: unknown) => unknown;
}
