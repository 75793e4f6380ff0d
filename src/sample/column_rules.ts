/**
 * What the columns of the sample hold: by name, else by code list, else by kind.
 *
 * This is the place to make a column more like the real one. A rule gets the field and the file and
 * returns what the field holds; what rows of one episode have in common comes from the episode, so
 * that columns agree with each other.
 *
 * @module
 */

import type { Column, ColumnKind } from "../catalog/dataset.ts";
import { periodOf } from "../catalog/partition.ts";
import type { DbfFieldSpec } from "../decode/encode_dbf.ts";
import { encodeText } from "../decode/text.ts";
import { civilFromDays } from "./calendar.ts";
import type { Condition } from "./conditions.ts";
import {
  type Episode,
  INTENSIVE_DAY_CENTS,
  INTERMEDIATE_DAY_CENTS,
  RACES,
  SECONDARY,
} from "./episode.ts";
import {
  fieldBytes,
  type FieldContent,
  isNumeric,
  writeCode,
  writeDate,
  writeNumber,
  writeSerial,
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
  /** Chance for what is a column's own. */
  readonly random: Random;
}

type Rule = (field: DbfFieldSpec, context: RowContext) => FieldContent;

/** What a field holds. */
export function contentOf(field: DbfFieldSpec, context: RowContext): FieldContent {
  const name = field.name.toUpperCase();
  const column: Column | undefined = context.file.group.columns[name];
  const details = column?.[3] ?? {};
  const rule = BY_NAME[name] ??
    (details.personal ? zeros : undefined) ??
    (details.domain === undefined ? undefined : BY_DOMAIN[details.domain]) ??
    BY_KIND[column?.[0] ?? kindOf(field)];
  return rule(field, context);
}

/** What a field that the catalogue does not know may hold. */
function kindOf(field: DbfFieldSpec): ColumnKind {
  if (field.type === "D") return "date";
  if (field.type === "L") return "boolean";
  if (!isNumeric(field)) return "code";
  return field.decimals > 0 ? "number" : "integer";
}

// Rules that make rules.

const always = (text: string): Rule => (field, { file }) =>
  fieldBytes(field, text, file.group.encoding);

const blank: Rule = always("");

const zeros: Rule = (field) => zeroBytes(field);

/** Codes and how often they occur. */
function oneOf(weights: Readonly<Record<string, number>>): Rule {
  return (field, { file, random }) => {
    const choice = new WeightedChoice(Object.values(weights));
    const codes = Object.keys(weights);
    return writeCode(field, codes, file.group.encoding, () => choice.pick(random));
  };
}

/** A code that depends on the episode. */
function codeBy(codes: readonly string[], choose: (context: RowContext) => number): Rule {
  return (field, context) =>
    writeCode(field, codes, context.file.group.encoding, () => choose(context));
}

const flag = (test: (context: RowContext) => boolean): Rule =>
  codeBy(["0", "1"], (context) => test(context) ? 1 : 0);

/** A code that depends on the condition. */
function ofCondition(read: (condition: Condition) => string): Rule {
  return (field, context) =>
    codeBy(context.conditions.map(read), ({ episode }) => episode.condition)(field, context);
}

const ofFacility = (read: (facility: Facility, territory: Territory) => string): Rule =>
(
  field,
  context,
) => {
  const { territory } = context;
  const codes = territory.facilities.map((facility) => read(facility, territory));
  return codeBy(codes, ({ episode }) => episode.facility)(field, context);
};

const ofPlace = (read: (place: Place) => string): Rule => (field, context) =>
  codeBy(context.territory.places.map(read), ({ episode }) => episode.place)(field, context);

const count = (read: (episode: Episode) => number): Rule => (field, { episode }) =>
  writeNumber(field, () => read(episode));

const day = (read: (episode: Episode) => number): Rule => (field, { file, episode }) => {
  if (field.width < 6) return blank(field, { file } as RowContext);
  return writeDate(field, orderOf(field, file), () => read(episode));
};
