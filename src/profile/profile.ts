import type { CodeListName } from "../codes/code_list.ts";
import type { Outcome } from "../outcome.ts";

/** What the rows of a scan are like: how full, how plausible, how often repeated. */
export interface Profile {
  /** System and group, such as `SIM-DO`. */
  readonly dataset: string;
  /** True when the data is made up. */
  readonly synthetic: boolean;
  /** True when the rows are all that the question asks for, as in the outcome. */
  readonly complete: boolean;
  /** Rows seen. */
  readonly rows: number;
  /** Every column given out, in order. */
  readonly columns: readonly ColumnProfile[];
  /** Pairs of dates that must follow each other, of which both columns were given out. */
  readonly dates: readonly DateOrder[];
  /** What is known of rows with the same natural key. */
  readonly duplicates: Duplicates;
  /** What became of the read. */
  readonly outcome: Outcome;
}

/** What the values of one column are like. */
export interface ColumnProfile {
  /** The column's name. */
  readonly name: string;
  /** Its kind in the catalogue; absent when only files know the column. */
  readonly kind?: string;
  /** Portuguese title, where the catalogue has one. */
  readonly pt?: string;
  /** English title, where the catalogue has one. */
  readonly en?: string;
  /** True when it identifies persons: then no value of it stands here. */
  readonly personal: boolean;
  /** Rows without a value, those of files that lack the column included. */
  readonly nulls: number;
  /** Rows of files that lack the column, as far as the outcome tells. */
  readonly absent: number;
  /** Share of all rows that have a value, 0 to 1; `undefined` when there are no rows. */
  readonly fillRate: number | undefined;
  /** Distinct values: exact, or a lower bound when `distinctIsExact` is false. */
  readonly distinct: number;
  /** False when there are more distinct values than were kept. */
  readonly distinctIsExact: boolean;
  /**
   * The most frequent values and what they mean. None when there are more distinct values than were
   * kept, or the column holds identifiers, free text or personal data.
   */
  readonly top: readonly TopValue[];
  /** The smallest number, or the first day as `YYYY-MM-DD`; marks of "unknown" left aside. */
  readonly min?: number | string;
  /** The largest number or the last day. */
  readonly max?: number | string;
  /** Numbers that stand for "unknown" by the catalogue's note, such as 99. */
  readonly unknownMarks?: UnknownMarks;
  /** How the codes compare with the lists that hold for them; absent when none does. */
  readonly codes?: CodesProfile;
  /** How the numbers compare with the range stated for them; absent when none is. */
  readonly range?: RangeProfile;
  /** Values that could not be read and became null, as the outcome counts them. */
  readonly unparsable: number;
}

/** A value and how often it stands. */
export interface TopValue {
  /** The code, or the number or truth value as text. */
  readonly value: string;
  /** Rows that hold it. */
  readonly rows: number;
  /** Its Portuguese label, where a code list has one. */
  readonly label?: string;
}

/** Numbers that stand for "unknown". */
export interface UnknownMarks {
  /** The numbers. */
  readonly marks: readonly number[];
  /** Rows that hold one of them. */
  readonly rows: number;
}

/** How the codes of a column compare with their lists, each row with those of its time. */
export interface CodesProfile {
  /** The names of the lists. */
  readonly lists: readonly CodeListName[];
  /** False when a list is known to lack codes that are in use, so that an unknown one is no error. */
  readonly closed: boolean;
  /** Rows whose code stands for "no information". */
  readonly noInformation: number;
  /** Rows whose code no list has. */
  readonly unknown: number;
  /** The first 20 such codes and their rows; none of a personal column. */
  readonly examples: Readonly<Record<string, number>>;
}

/** A range of numbers and where it is stated. */
export interface DeclaredRange {
  /** The smallest value, inclusive. */
  readonly min: number;
  /** The largest value, inclusive. */
  readonly max: number;
  /** Who says so. */
  readonly source: string;
}

/** How numbers compare with a range; marks of "unknown" are left aside. */
export interface RangeProfile extends DeclaredRange {
  /** Rows below it. */
  readonly below: number;
  /** Rows above it. */
  readonly above: number;
}

/** Two dates of a row of which one cannot be before the other. */
export interface DateOrder {
  /** The column of the date that comes first. */
  readonly first: string;
  /** The column of the date that comes after it, or is the same day. */
  readonly then: string;
  /** Why, such as `birth after death`: what a wrong row would mean. */
  readonly wrong: string;
  /** Rows that have both dates. */
  readonly compared: number;
  /** Rows in the wrong order. */
  readonly impossible: number;
}

/** Rows whose natural key another row has. */
export interface Duplicates {
  /** The columns of the key; none when the group has no published key, so that nothing is checked. */
  readonly key: readonly string[];
  /** True when keys are compared within a file only. */
  readonly perFile: boolean;
  /** What is known of the key, and from where. */
  readonly note: string;
  /** Columns of the key that were not given out: nothing was checked when there are any. */
  readonly lacking: readonly string[];
  /** Rows whose key was seen in an earlier row. */
  readonly repeated: number;
  /** Rows in which a part of the key is null. */
  readonly keyless: number;
  /** Rows with a new key that could not be kept: later rows with that key were not found out. */
  readonly unchecked: number;
}

/** How a profile is made. */
export interface ProfileLimits {
  /**
   * Distinct values of a column to keep, at most; the memory of a column is bounded by it. Default
   * 16,384.
   */
  readonly maxDistinct?: number | undefined;
  /** Frequent values to list. Default 5. */
  readonly top?: number | undefined;
  /** Keys of rows to keep, at most, 16 bytes or so each. Default 4 million. */
  readonly maxKeys?: number | undefined;
  /** The columns of a key of one's own; it is compared over all files. Default the group's. */
  readonly key?: readonly string[] | undefined;
  /** Ranges of one's own by column: `{ PESO: [300, 7000] }`, both inclusive. */
  readonly ranges?: Readonly<Record<string, readonly [min: number, max: number]>> | undefined;
}
