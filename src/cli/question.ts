/**
 * The options with which a scan is described, and the scan that they describe.
 *
 * @module
 */

import type { Group, System } from "../catalog/dataset.ts";
import { groupColumns } from "../catalog/group_columns.ts";
import { groupOf } from "../catalog/group_of.ts";
import { nearest } from "../catalog/nearest.ts";
import { isByUf } from "../catalog/partition.ts";
import { columnSpecs } from "../catalog/row.ts";
import { findSystem, SYSTEMS } from "../catalog/systems.ts";
import type { Uf } from "../catalog/uf.ts";
import type { Language } from "../codes/code_list.ts";
import { Expr } from "../expr/expr.ts";
import { parseExpr } from "../expr/expr_text.ts";
import type { PartitionQuery } from "../plan.ts";
import { classOf } from "../expr/predicate.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import { Scan } from "../scan/scan.ts";
import type { ScanOptions } from "../scan/scan_options.ts";
import { type Arguments, type OptionFacts, usageError } from "./arguments.ts";
import { commandLine } from "./command.ts";
import { enumerate } from "../display/wording.ts";

/** Names of {@linkcode QUESTION_OPTIONS}. */
export type QuestionOption = "group" | "uf" | "period";

/** Which files a scan reads. */
export const QUESTION_OPTIONS: Readonly<Record<QuestionOption, OptionFacts>> = {
  group: {
    value: "CODE",
    about: "Kind of file, such as RD of sih or DO of sim; dsbr help SYSTEM lists a system's. " +
      "Not needed where there is but one.",
  },
  uf: {
    value: "UF,...",
    about: "UFs (AC, or AC,SP), a region (Nordeste), or all of Brazil (all).",
  },
  period: {
    value: "PERIOD",
    about: "A month (2015-01), a year (2015), or from..to, both inclusive (2015-01..2020-06).",
  },
};

/** Names of {@linkcode SHAPE_OPTIONS}. */
export type ShapeOption = "select" | "label" | "lang" | "where" | "limit";

const LANGUAGES: readonly Language[] = ["pt", "en"];

/** What of the files a scan gives out. */
export const SHAPE_OPTIONS: Readonly<Record<ShapeOption, OptionFacts>> = {
  select: { value: "A,B,...", about: "Columns to give out, in this order. Default: all." },
  label: {
    value: "A,B,...",
    about: "Coded columns to give out labels for, each behind its column (SEXO_label), or all.",
  },
  lang: { value: "pt|en", about: "Language of the labels. Default: pt." },
  where: {
    value: "CONDITION",
    about: "Rows to give out, in the manner of SQL: = <> < <= > >=, IN, BETWEEN, LIKE 'I2%', " +
      "IS NULL, AND, OR, NOT. Codes are text, days are written '2023-01-31'. Default: all.",
  },
  limit: { value: "N", about: "Rows to give out at most." },
};

/** A question to the catalogue. */
export interface Question {
  /** The system. */
  readonly system: System;
  /** The group. */
  readonly group: Group;
  /** Which of its files. */
  readonly query: PartitionQuery;
}

/**
 * Reads which files a command line asks for.
 *
 * @throws {DataSusError} `QUERY` when something is missing or not in the catalogue.
 */
export function readQuestion(
  command: string,
  args: Arguments<QuestionOption>,
): Question {
  const system = args.operand === undefined ? undefined : toSystem(args.operand);
  const code = args.get("group");
  const single = system !== undefined && Object.keys(system.groups).length === 1;
  const group = system !== undefined && (single || code !== undefined)
    ? groupOf(system, code)
    : undefined;
  const byUf = group === undefined || isByUf(group);
  const needed: readonly QuestionOption[] = [
    ...(single ? [] : ["group"] as const),
    ...(byUf ? ["uf"] as const : []),
    "period",
  ];
  const missing = needed.filter((name) => args.get(name) === undefined);
  if (system === undefined || group === undefined || missing.length > 0) {
    throw tooLittle(command, args, { system, needed, missing });
  }
  // Texts become UFs here; the plan checks that they are some.
  const uf = args.list("uf") as readonly Uf[] | undefined;
  return { system, group, query: { uf, period: toPeriod(args.get("period")!) } };
}

/**
 * The scan that a command line describes. Nothing is read.
 *
 * @throws {DataSusError} `QUERY` when it is impossible.
 */
export function makeScan(
  question: Question,
  args: Arguments<ShapeOption>,
  options: ScanOptions,
): Scan<RowTypes> {
  const lang = args.oneOf("lang", LANGUAGES);
  let scan = filteredScan(question, args, { ...options, lang });
  const select = args.list("select");
  const label = args.list("label")?.map((name) => name.toUpperCase());
  const limit = args.integer("limit", 0);
  if (select !== undefined) scan = scan.select(...select.map((name) => name.toUpperCase()));
  if (label !== undefined) {
    scan = label.join() === "ALL" ? scan.label() : scan.label(...label);
  }
  return limit === undefined ? scan : scan.limit(limit);
}

/**
 * The scan that a command line describes, of all columns. Nothing is read.
 *
 * @throws {DataSusError} `QUERY` when it is impossible.
 */
export function filteredScan(
  { group, query }: Question,
  args: Arguments<"where">,
  options: ScanOptions,
): Scan<RowTypes> {
  const scan = Scan.of<RowTypes>(group, query, options);
  const where = args.get("where");
  if (where === undefined) return scan;
  const columns = groupColumns(group);
  const classes = columns &&
    new Map(columnSpecs(columns).map((spec) => [spec.name, classOf(spec)]));
  return scan.where(new Expr(parseExpr(where, classes)));
}

/**
 * The system of a name.
 *
 * @throws {DataSusError} `QUERY` when there is none.
 */
export function toSystem(name: string): System {
  const system = findSystem(name);
  if (system !== undefined) return system;
  const names = SYSTEMS.flatMap(({ id, name }) => [name, id]);
  const [near] = nearest(name, names);
  const systems = SYSTEMS.map(({ name, en }) => `${name} (${en})`).join(", ");
  throw usageError(
    `Cannot find the system "${name}": the catalogue has none of that name`,
    near === undefined
      ? `Try dsbr search ${name}. The systems are ${systems}`
      : `Did you mean ${near}?`,
  );
}

function groupsHint({ groups }: System): string {
  return `Its groups are ${
    Object.values(groups).map(({ code, pt }) => `${code} (${pt})`).join(", ")
  }`;
}

/**
 * A period or range as it is written on a command line.
 *
 * @throws {DataSusError} `QUERY` when it is none.
 */
export function toPeriod(text: string): string | readonly [string, string] {
  const [from, to, ...more] = text.split("..");
  const isPeriod = (part: string): boolean => /^\d{4}(-\d\d)?$/.test(part);
  if (more.length > 0 || !isPeriod(from!) || !(to === undefined || isPeriod(to))) {
    throw usageError(
      `Cannot read --period "${text}": it is neither a period nor a range of two`,
      "Write --period 2015-01 for a month, 2015 for a year, 2015-01..2020-06 for a range",
    );
  }
  return to === undefined ? from! : [from!, to];
}

/** What stands in an example for what the user did not say. */
const EXAMPLES: Readonly<Record<QuestionOption, string>> = {
  group: "RD",
  uf: "AC",
  period: "2023-01",
};

/** Says all that is missing at once, and completes the command line that was given. */
function tooLittle(
  command: string,
  args: Arguments<QuestionOption>,
  { system, needed, missing }: {
    readonly system: System | undefined;
    readonly needed: readonly QuestionOption[];
    readonly missing: readonly QuestionOption[];
  },
): Error {
  const lacks = [
    ...(system === undefined ? ["SYSTEM"] : []),
    ...missing.map((name) => `--${name}`),
  ];
  const group = Object.keys((system ?? SYSTEMS[0]!).groups)[0]!;
  const example = commandLine([
    ...["dsbr", command, args.operand ?? SYSTEMS[0]!.name],
    ...needed.flatMap((name) => [
      `--${name}`,
      args.get(name) ?? (name === "group" ? group : EXAMPLES[name]),
    ]),
  ]);
  const hints = [
    `For example\n  ${example}`,
    ...(system !== undefined && missing.includes("group") ? [groupsHint(system)] : []),
    "Add --source sample to try things with made-up data",
  ];
  return usageError(
    lacks.length === 1
      ? `Cannot run dsbr ${command}: ${lacks[0]} is missing`
      : `Cannot run dsbr ${command}: ${enumerate(lacks)} are missing`,
    hints.join("\n"),
  );
}
