import type { Group } from "../catalog/dataset.ts";
import type { DeclaredRange } from "./profile.ts";

const APGAR: DeclaredRange = {
  min: 0,
  max: 10,
  source: "The score's definition: five signs of 0 to 2 points each (Apgar, 1953)",
};
const TWO_DIGITS: DeclaredRange = {
  min: 0,
  max: 99,
  source: "The catalogue's note: two digits, in the unit of COD_IDADE",
};

/** Ranges by system and column. None stands here that no source states. */
const RANGES: Readonly<Record<string, Readonly<Record<string, DeclaredRange>>>> = {
  SINASC: { APGAR1: APGAR, APGAR5: APGAR },
  SIHSUS: { IDADE: TWO_DIGITS },
};

/** The range that is stated for the numbers of a column; `undefined` when none is. */
export function declaredRange({ system }: Group, column: string): DeclaredRange | undefined {
  return RANGES[system]?.[column];
}

/**
 * The numbers that stand for "unknown" by the note of a column, which spells them `99 = unknown` or
 * `0 and 9999 = unknown`.
 */
export function unknownMarks(note: string | undefined): readonly number[] {
  const match = /(?:^|; )(\d+(?:(?:, | and )\d+)*) = unknown/.exec(note ?? "");
  return match === null ? [] : match[1]!.split(/, | and /).map(Number);
}
