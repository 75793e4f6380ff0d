/** What the option `boolean` may name; `true` means every long flag. */
export type BooleanType = boolean | string | undefined;

/** What the options `string`, `collect` and `negatable` may name. */
export type NameType = string | undefined;

/** What the option `alias` may hold: other names for each name. */
export type Aliases<Names = string, Others extends string = string> = Partial<
  Record<Extract<Names, string>, Others | ReadonlyArray<Others>>
>;

/** What the option `default` may hold. */
export type Defaults = Record<string, unknown> | undefined;

/** What `parseArgs()` returns: the flags, and in `_` the arguments that belong to none. */
export type Args<
  TArgs extends Record<string, unknown> = Record<string, unknown>,
  TDoubleDash extends boolean | undefined = undefined,
> = Flat<
  & TArgs
  & {
    /** The arguments that belong to no flag, numeric ones as numbers. */
    _: (string | number)[];
  }
  & (boolean extends TDoubleDash ? { "--"?: string[] }
    : true extends TDoubleDash ? { "--": string[] }
    : Record<never, never>)
>;

/** Writes an intersection out as one object type. */
type Flat<T> = { [Key in keyof T]: T[Key] };

/**
 * The flags of a parsed command line with their types: `string` flags may be absent, `boolean` and
 * `collect` flags and those with a default may not. Names with dots are left `unknown`.
 */
export type Values<
  Booleans extends BooleanType,
  Strings extends NameType,
  Collected extends NameType,
  Negatable extends NameType,
  Default extends Defaults,
  Alias extends Aliases | undefined,
> =
  & Record<string, unknown>
  & PresentFlags<Booleans, Strings, Collected, Negatable, Default, Alias>
  & AbsentableFlags<Booleans, Strings, Collected, Negatable, Default, Alias>;

type PresentFlags<
  Booleans extends BooleanType,
  Strings extends NameType,
  Collected extends NameType,
  Negatable extends NameType,
  Default extends Defaults,
  Alias extends Aliases | undefined,
> = {
  [
    Name in PlainName<Booleans | Collected | DefaultName<Default>> as Name | OtherName<Name, Alias>
  ]: Value<Name, Booleans, Strings, Collected, Negatable, Default>;
};

type AbsentableFlags<
  Booleans extends BooleanType,
  Strings extends NameType,
  Collected extends NameType,
  Negatable extends NameType,
  Default extends Defaults,
  Alias extends Aliases | undefined,
> = {
  [
    Name in Exclude<PlainName<Strings>, Booleans | Collected | DefaultName<Default>> as
      | Name
      | OtherName<Name, Alias>
  ]?: Value<Name, Booleans, Strings, Collected, Negatable, Default>;
};

type Value<
  Name extends string,
  Booleans extends BooleanType,
  Strings extends NameType,
  Collected extends NameType,
  Negatable extends NameType,
  Default extends Defaults,
> = Name extends Strings | Booleans | Collected ?
    | (Name extends DefaultName<Default> ? NonNullable<Default>[Name] : never)
    | (Name extends Collected ? Item<Name, Booleans, Strings>[] : Item<Name, Booleans, Strings>)
    | (Name extends Negatable ? false : never)
  : unknown;

type Item<Name, Booleans, Strings> = Name extends Strings ? string
  : Name extends Booleans ? boolean
  : unknown;

/** The names that are literals without a dot. */
type PlainName<Names> = Names extends string
  ? string extends Names ? never : Names extends `${string}.${string}` ? never : Names
  : never;

type DefaultName<Default> = Default extends undefined ? never : Extract<keyof Default, string>;

type OtherName<Name, Alias> = Name extends keyof Alias
  ? Alias[Name] extends string ? PlainName<Alias[Name]>
  : Alias[Name] extends ReadonlyArray<infer Other> ? PlainName<Other>
  : never
  : never;
