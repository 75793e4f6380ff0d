import { groupOf } from "../catalog/group_of.ts";
import { findSystem } from "../catalog/systems.ts";
import { textTable } from "../display/text_table.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import { filesWith, type Outcome } from "../outcome.ts";
import { rate } from "../rate/rate.ts";
import type { RateScan } from "../rate/rate_options.ts";
import { denominatorText, type RateFacts } from "../rate/rate_facts.ts";
import { Scan } from "../scan/scan.ts";
import type { ScanOptions } from "../scan/scan_options.ts";
import { type Arguments, usageError } from "./arguments.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { encodeBatches } from "./encode_batches.ts";
import { chooseFormat, TABLE_FORMAT_OPTION, TABLE_FORMATS } from "./format.ts";
import {
  absenceNotes,
  contentNotes,
  type Note,
  note,
  printNotes,
  unexplainedNotes,
  warning,
} from "./notes.ts";
import { MEMORY_OPTION, useMemory } from "./memory_option.ts";
import { OUTPUT_OPTIONS, type OutputOption, withOutput, writeLines } from "./output.ts";
import type { ProgressLine } from "../progress/progress_line.ts";
import { progressLine } from "./progress.ts";
import {
  filteredScan,
  type Question,
  QUESTION_OPTIONS,
  type QuestionOption,
  readQuestion,
  SHAPE_OPTIONS,
  toPeriod,
} from "./question.ts";
import { ON_MISSING, ON_MISSING_OPTION, VERIFY, VERIFY_OPTION } from "./read_options.ts";
import {
  defaultSource,
  readSource,
  SOURCE_OPTIONS,
  SOURCE_PERMISSIONS,
  type SourceOption,
} from "./source_argument.ts";

type RateOption =
  | QuestionOption
  | SourceOption
  | CacheOption
  | OutputOption
  | "memory"
  | "by"
  | "year"
  | "count"
  | "population"
  | "per"
  | "zeros"
  | "where"
  | "memory"
  | "format"
  | "on-missing"
  | "verify";

/** IBGE's groups that have inhabitants by municipality and year. */
const POPULATIONS = ["POP", "POPTCU", "POPSVS"] as const;
/** Rows that a table shows; files have them all. */
const TABLE_ROWS = 40;

/** `dsbr rate`: events per inhabitants, by municipality. */
export const rateCommand: Command = defineCommand<RateOption>({
  name: "rate",
  operand: "SYSTEM",
  summary: "count events per 100,000 inhabitants, by municipality",
  usage:
    "rate SYSTEM --group CODE --uf UF --period PERIOD --by COLUMN --population GROUP [OPTIONS]",
  about: [
    "Counts the rows of a scan by municipality and divides them by the inhabitants that a group of " +
    "IBGE's estimates gives: PLACE, EVENTS, POPULATION, RATE, and YEAR with --year. The series of " +
    "IBGE differ for the same year, so none is taken unless named; the notes say which was divided " +
    "by, and so do the metadata of an Arrow file.",
    "Rows whose municipality is unknown, abroad or ignored are in no place: the notes count them.",
  ],
  sections: {
    "Which events": {
      ...QUESTION_OPTIONS,
      where: SHAPE_OPTIONS.where,
      by: { value: "COLUMN", about: "Municipality codes, such as CODMUNRES or MUNIC_RES." },
      year: {
        value: "COLUMN",
        about: "Years, or days such as DTOBITO, to tell years apart. Needed for several years.",
      },
      count: {
        value: "COLUMN",
        about: "Numbers to add up, when the rows are counts. Default: each row is an event.",
      },
    },
    "Per what": {
      population: {
        value: "GROUP",
        about:
          "POP (census and estimates), POPTCU (as for the court of accounts) or POPSVS (by the " +
          "Ministry), for the years of --period; or GROUP:YEAR, such as POPTCU:2019.",
      },
      per: { value: "N", about: "Events for so many inhabitants. Default: 100000." },
      zeros: {
        about: "Give places without events a row, too. Right only when --uf is all.",
      },
    },
    "Where from": SOURCE_OPTIONS,
    "What is kept": { ...CACHE_OPTIONS, memory: MEMORY_OPTION },
    "Where to": { format: TABLE_FORMAT_OPTION, ...OUTPUT_OPTIONS },
    "How": { "on-missing": ON_MISSING_OPTION, verify: VERIFY_OPTION },
  },
  examples: [
    [
      "rate sim --group DO --uf AC --period 2020 --by CODMUNRES --population POPTCU --source sample",
      "deaths per 100,000 inhabitants of the same year",
    ],
    [
      "rate sim --group DO --uf AC --period 2019..2020 --by CODMUNRES --year DTOBITO " +
      "--population POPTCU --source sample --format csv",
      "of two years, apart",
    ],
  ],
  permissions: [
    ...SOURCE_PERMISSIONS,
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
    ["-o FILE", "--allow-read=FOLDER --allow-write=FOLDER, the folder of FILE"],
  ],
}, async (args, context) => {
  const question = readQuestion("rate", args);
  const by = columnOf(args, "by");
  if (by === undefined || args.get("population") === undefined) {
    throw usageError(
      `Cannot make rates: ${by === undefined ? "--by" : "--population"} is missing`,
      "Add the column of municipalities and what to divide by: --by CODMUNRES --population POPSVS",
    );
  }
  const { terminal, signal } = context;
  const path = args.get("output");
  const format = chooseFormat(args.oneOf("format", TABLE_FORMATS), path, {
    formats: TABLE_FORMATS,
    option: "format",
    terminal,
  });
  const source = readSource(args) ?? defaultSource();
  const { cache, notes } = readCache(args, source);
  using _memory = useMemory(args);
  const onMissing = args.oneOf("on-missing", ON_MISSING);
  const options = { source, cache, onMissing, verify: args.oneOf("verify", VERIFY) };
  const people = populationScan(args.get("population")!, question, options);
  const year = columnOf(args, "year");
  const columns = [by, year, columnOf(args, "count")].filter((name) => name !== undefined);
  // Only what is counted is read.
  const events = filteredScan(question, args, options).select(...new Set(columns));
  let facts: RateFacts | undefined;
  await withOutput(path, context, async (output) => {
    using progress = progressLine(terminal, false); // nothing is written before all is read
    const table = await rate(withProgress(events, progress), people, {
      by: { place: by, year },
      count: columnOf(args, "count"),
      per: args.integer("per", 1),
      zeros: args.has("zeros"),
      signal,
      onFacts: (found) => facts = found,
    });
    progress.clear();
    if (format === "table") {
      const { color } = output;
      const text = textTable(table, { width: terminal.columns, color, rows: TABLE_ROWS });
      return await writeLines(output, [text]);
    }
    const pieces = encodeBatches(ReadableStream.from(table.batches), format, () => table.schema);
    for await (const bytes of pieces) await output.write(bytes);
  });
  printNotes(terminal, [
    ...factNotes(facts!),
    ...[events.outcome, people.outcome].flatMap((outcome) =>
      outcome === undefined ? [] : outcomeNotes(outcome, onMissing === "warn")
    ),
    ...source.synthetic ? [note("the data is synthetic: every row is made up")] : [],
    ...notes(),
  ]);
});

function columnOf(args: Arguments<RateOption>, name: "by" | "year" | "count"): string | undefined {
  return args.get(name)?.toUpperCase();
}

/** The scan of `GROUP` for the years of the question, or of `GROUP:YEAR`. */
function populationScan(
  text: string,
  { query }: Question,
  options: ScanOptions,
): Scan<RowTypes> {
  const [name = "", time] = text.toUpperCase().split(":");
  if (!POPULATIONS.some((known) => known === name)) {
    throw usageError(
      `Cannot divide by "${text}": it is no population by municipality`,
      `Write --population ${POPULATIONS.join(", ")}, or one of them and a year: POPTCU:2019`,
    );
  }
  const years = (period: string): string => period.slice(0, 4);
  const { period } = query as { readonly period: string | readonly [string, string] };
  const asked = time !== undefined
    ? toPeriod(time)
    : typeof period === "string"
    ? years(period)
    : [years(period[0]), years(period[1])] as const;
  return Scan.of(groupOf(findSystem("IBGE")!, name), { period: asked }, options);
}

/** The scan, telling of its reading. */
function withProgress(scan: Scan<RowTypes>, progress: ProgressLine): RateScan {
  return {
    group: scan.group,
    source: scan.source,
    stream: (options) => scan.stream({ ...options, onProgress: progress.update }),
  };
}

function factNotes(facts: RateFacts): Note[] {
  const { denominator, per, withoutPlace, withoutYear, withoutCount, withoutDenominator } = facts;
  const rows = (number: number): string => number.toLocaleString("en-US");
  return [
    note(`rates per ${rows(per)} inhabitants of ${denominatorText(denominator)}`),
    ...left(denominator.withoutPlace, "of the population have no known municipality"),
    ...left(denominator.withoutYear, "of the population have no year"),
    ...left(
      denominator.withoutNumber,
      "of the population have no number: their places have no rate",
    ),
    ...withoutPlace > 0
      ? [
        warning(`${rows(withoutPlace)} of ${rows(facts.events)} events have no known municipality`),
      ]
      : [],
    ...withoutYear > 0 ? [warning(`${rows(withoutYear)} events have no year`)] : [],
    ...withoutCount > 0 ? [warning(`${rows(withoutCount)} rows have no number to add up`)] : [],
    ...withoutDenominator > 0
      ? [warning(`${rows(withoutDenominator)} events are in places without a known population`)]
      : [],
  ];
}

function left(rows: number, why: string): Note[] {
  return rows > 0 ? [warning(`${rows.toLocaleString("en-US")} rows ${why}`)] : [];
}

function outcomeNotes(outcome: Outcome, warn: boolean): Note[] {
  return [
    ...absenceNotes(outcome, { warn }),
    ...unexplainedNotes(outcome),
    ...contentNotes(filesWith(outcome, "read", "partial")),
  ];
}
