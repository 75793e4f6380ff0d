/**
 * Rules say what a column holds; these functions make them.
 *
 * @module
 */

import type { DbfFieldSpec } from "../decode/encode_dbf.ts";
import type { Condition } from "./conditions.ts";
import type { Episode } from "./episode.ts";
import {
  type DateOrder,
  fieldBytes,
  type FieldContent,
  writeCode,
  writeDate,
  writeNumber,
  zeroBytes,
} from "./field_writer.ts";
import { type Random, WeightedChoice } from "./random.ts";
import type { SampleFile } from "./sample_file.ts";
import type { Facility, Place, Territory } from "./territory.ts";

/** What a rule knows: the file, and the episode whose row is being written. */
export interface RowContext {
  /** The file. */
  readonly file: SampleFile;
  /** First day of the file's period, counted from 1970-01-01. */
  readonly firstDay: number;
  /** Last day of the file's period. */
  readonly lastDay: number;
  /** Where things happen. */
  readonly territory: Territory;
  /** What happens. */
  readonly conditions: readonly Condition[];
  /** The episode at hand; its fields change from row to row. */
  readonly episode: Episode;
  /** Chance, for what is a column's own and not the episode's. */
  readonly random: Random;
}

/** Says what a field holds in a file. */
export type Rule = (field: DbfFieldSpec, context: RowContext) => FieldContent;

/** The same text in every row. */
export function always(text: string): Rule {
  return (field, { file }) => fieldBytes(field, text, file.group.encoding);
}

/** Nothing but blanks. */
export const blank: Rule = always("");

/** Zeros all over the field; in a numeric field, zero. */
export const zeros: Rule = (field) => zeroBytes(field);

/** A text that depends on the file only. */
export function ofFile(read: (context: RowContext) => string): Rule {
  return (field, context) => fieldBytes(field, read(context), context.file.group.encoding);
}

/** Codes by their weights, which are integers. */
export function oneOf(weights: Readonly<Record<string, number>>): Rule {
  return (field, context) => {
    const choice = new WeightedChoice(Object.values(weights));
    return codeBy(Object.keys(weights), ({ random }) => choice.pick(random))(field, context);
  };
}

/** One of a list of codes. */
export function codeBy(codes: readonly string[], choose: (context: RowContext) => number): Rule {
  return (field, context) =>
    writeCode(field, codes, context.file.group.encoding, () => choose(context));
}

/** `1` when something holds of the episode, else `0`. */
export function flag(test: (episode: Episode, context: RowContext) => boolean): Rule {
  return codeBy(["0", "1"], (context) => test(context.episode, context) ? 1 : 0);
}

/** A code that the condition decides. */
export function ofCondition(read: (condition: Condition, context: RowContext) => string): Rule {
  return (field, context) => {
    const codes = context.conditions.map((condition) => read(condition, context));
    return codeBy(codes, ({ episode }) => episode.condition)(field, context);
  };
}

/** A code that the facility decides. */
export function ofFacility(read: (facility: Facility, territory: Territory) => string): Rule {
  return (field, context) => {
    const { territory } = context;
    const codes = territory.facilities.map((facility) => read(facility, territory));
    return codeBy(codes, ({ episode }) => episode.facility)(field, context);
  };
}

/** A code that the patient's place of residence decides. */
export function ofPlace(read: (place: Place) => string): Rule {
  return (field, context) =>
    codeBy(context.territory.places.map(read), ({ episode }) => episode.place)(field, context);
}

/** A whole number; a negative one is blank. */
export function count(read: (episode: Episode, context: RowContext) => number): Rule {
  return (field, context) => {
    const { episode } = context;
    const scale = 10 ** field.decimals;
    return writeNumber(field, () => read(episode, context) * scale);
  };
}

/** An amount in cents; a negative one is blank. */
export function cents(read: (episode: Episode, context: RowContext) => number): Rule {
  return (field, context) => {
    const { episode } = context;
    if (field.decimals === 2) return writeNumber(field, () => read(episode, context));
    const scale = 10 ** (field.decimals - 2);
    return writeNumber(field, () => Math.floor(read(episode, context) * scale));
  };
}

/** A day `YYYYMMDD`; 0 is blank. */
export function day(read: (episode: Episode, context: RowContext) => number): Rule {
  return (field, context) => {
    if (field.width < 6) return blank(field, context);
    const { episode } = context;
    return writeDate(field, orderOf(field, context), () => read(episode, context));
  };
}

/** An hour of the day, `HHMM`, at its quarters. */
export const quarterHour: Rule = (field, context) => {
  const hours = Array.from(
    { length: 96 },
    (_, i) => String(i >> 2).padStart(2, "0") + String(i % 4 * 15).padStart(2, "0"),
  );
  return codeBy(hours, ({ random }) => random.below(hours.length))(field, context);
};

const VITAL: ReadonlySet<string> = new Set(["SIM", "SINASC"]);

function orderOf(field: DbfFieldSpec, { file }: RowContext): DateOrder {
  const { system, columns } = file.group;
  // What is not annotated of SIM and SINASC is written like what is.
  if (columns === undefined && VITAL.has(system)) return "DDMMYYYY";
  return columns?.[field.name.toUpperCase()]?.[3]?.format ?? "YYYYMMDD";
}
