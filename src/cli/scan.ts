import { Schema, type Table } from "apache-arrow";
import { textTable } from "../display/text_table.ts";
import type { Source } from "../fetch/source.ts";
import { type FileOutcome, filesWith, type Outcome } from "../outcome.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import type { Scan } from "../scan/scan.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { encodeBatches } from "./encode_batches.ts";
import { chooseFormat, FORMAT_OPTION, SCAN_FORMATS, type ScanFormat } from "./format.ts";
import { headline } from "./headline.ts";
import { LOCK_OPTIONS, lockNotes, type LockOption, readLockOptions } from "./lock_options.ts";
import {
  absenceNotes,
  contentNotes,
  deadLetterNotes,
  driftNotes,
  labelNotes,
  note,
  printNotes,
  unexplainedNotes,
  unknownColumnNotes,
} from "./notes.ts";
import {
  type Output,
  OUTPUT_OPTIONS,
  type OutputOption,
  withOutput,
  writeLines,
} from "./output.ts";
import { writeScan } from "./parquet_output.ts";
import { progressLine } from "./progress.ts";
import {
  makeScan,
  QUESTION_OPTIONS,
  type QuestionOption,
  readQuestion,
  SHAPE_OPTIONS,
  type ShapeOption,
} from "./question.ts";
import { MEMORY_OPTION, useMemory } from "./memory_option.ts";
import {
  BAD_RECORD_OPTIONS,
  type BadRecordOption,
  ON_BAD_RECORD,
  ON_MISSING,
  ON_MISSING_OPTION,
  VERIFY,
  VERIFY_OPTION,
} from "./read_options.ts";
import {
  defaultSource,
  readSource,
  SOURCE_OPTIONS,
  SOURCE_PERMISSIONS,
  type SourceOption,
} from "./source_argument.ts";
import type { ReadProgress } from "../progress/read_progress.ts";
import { painterFor } from "./terminal.ts";
import { wrap } from "../display/terminal_text.ts";
import { count } from "../display/wording.ts";

type ScanOption =
  | QuestionOption
  | ShapeOption
  | SourceOption
  | OutputOption
  | LockOption
  | CacheOption
  | "memory"
  | BadRecordOption
  | "format"
  | "on-missing"
  | "verify"
  | "batch-rows";

/** Rows that a table shows unless `--limit` says otherwise. */
const TABLE_ROWS = 20;

/** `dsbr scan`: reads microdata as a table, CSV, NDJSON, an Arrow stream or Parquet. */
export const scan: Command = defineCommand<ScanOption>({
  name: "scan",
  operand: "SYSTEM",
  summary: "read microdata as a table, CSV, NDJSON, Arrow or Parquet",
  usage: "scan SYSTEM --group CODE --uf UF --period PERIOD [OPTIONS]",
  about: [
    "Reads the files of a group one after the other, while their bytes arrive, in bounded memory. " +
    "All years come in the same columns; one that a file lacks is null in its rows.",
    `A table shows ${TABLE_ROWS} rows unless --limit says otherwise, and reads no more than them.`,
    "What a result cannot show goes to standard error: missing files, values that could not be " +
    "read, files without a checksum, columns that the catalogue does not know.",
  ],
  sections: {
    "Which files": QUESTION_OPTIONS,
    "Which rows and columns": SHAPE_OPTIONS,
    "Where from": SOURCE_OPTIONS,
    "What is kept": { ...CACHE_OPTIONS, memory: MEMORY_OPTION },
    "Where to": { format: FORMAT_OPTION, ...OUTPUT_OPTIONS },
    "How": {
      "on-missing": ON_MISSING_OPTION,
      verify: VERIFY_OPTION,
      ...BAD_RECORD_OPTIONS,
      ...LOCK_OPTIONS,
      "batch-rows": { value: "N", about: "Rows of an Arrow record batch. Default: 16384." },
    },
  },
  examples: [
    [
      "scan sih --group RD --uf AC --period 2023-01 --source sample",
      "20 admissions, all columns that fit the screen",
    ],
    [
      "scan sih --group RD --uf AC,RO --period 2022-11..2023-02 --source sample " +
      `--select UF_ZI,DIAG_PRINC,DT_INTER,VAL_TOT --where "VAL_TOT > 1000 and DIAG_PRINC like 'I2%'"`,
      "costly admissions for heart disease",
    ],
    [
      "scan sih --group RD --uf AC --period 2023-01 --source sample " +
      "--select SEXO,RACA_COR,DIAG_PRINC --label all --lang en",
      "codes and what they mean, in English",
    ],
    [
      "scan sih --group RD --uf Norte --period 2023 --source sample --rows 50 --format csv " +
      '--select MUNIC_RES,SEXO,IDADE --where "MORTE = 1"',
      "CSV on standard output, for other programs",
    ],
    [
      "scan sih --group SP --uf AC --period 2023-01 --source sample -o services.arrow",
      "an Arrow stream in a file, for Python, R or DuckDB",
    ],
  ],
  permissions: [
    ...SOURCE_PERMISSIONS,
    ["--lock FILE", "--allow-read=FILE"],
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
    ["--dead-letter FILE", "--allow-read=FOLDER --allow-write=FOLDER, the folder of FILE"],
    ["-o FILE", "--allow-read=FOLDER --allow-write=FOLDER, the folder of FILE"],
    ["--format parquet", "--allow-ffi, and --allow-read and --allow-write as a whole"],
  ],
}, async (args, context) => {
  const question = readQuestion("scan", args);
  const source = readSource(args) ?? defaultSource();
  const path = args.get("output");
  const format = chooseFormat<ScanFormat>(args.oneOf("format", SCAN_FORMATS), path, {
    formats: SCAN_FORMATS,
    option: "format",
    terminal: context.terminal,
  });
  const onMissing = args.oneOf("on-missing", ON_MISSING);
  const { cache, notes } = readCache(args, source);
  let showProgress: ((progress: ReadProgress) => void) | undefined;
  using _memory = useMemory(args);
  const whole = makeScan(question, args, {
    onProgress: (progress) => showProgress?.(progress),
    source,
    cache,
    onMissing,
    ...await readLockOptions(args),
    verify: args.oneOf("verify", VERIFY),
    onBadRecord: args.oneOf("on-bad-record", ON_BAD_RECORD),
    deadLetter: args.get("dead-letter"),
    batchRows: args.integer("batch-rows", 1),
  });
  const limited = format === "table" && whole.plan().limit === undefined;
  const scan = limited ? whole.limit(TABLE_ROWS) : whole;

  let outcome: Outcome | undefined;
  await withOutput(path, context, async (output) => {
    using progress = progressLine(context.terminal, output.isScreen && format !== "table");
    showProgress = progress.update;
    if (format === "parquet") {
      outcome = await writeScan(scan, output, context.signal);
      return;
    }
    const options = { signal: context.signal };
    if (format === "table") {
      const table = await scan.collect(options);
      progress.clear();
      const selected = args.get("select") !== undefined;
      const shown = selected
        ? table
        : withoutAbsent(table, filesWith(scan.outcome!, "read", "partial"));
      await writeLines(output, tableLines(scan, shown, output, context.terminal.columns));
    } else {
      const schema = markedSchema(scan, source);
      const pieces = encodeBatches(scan.stream(options), format, () => schema);
      for await (const bytes of pieces) await output.write(bytes);
    }
  }).catch((error) => {
    printNotes(context.terminal, deadLetterNotes(scan.outcome));
    throw error;
  });
  outcome ??= scan.outcome!;
  const files = filesWith(outcome, "read", "partial");
  printNotes(context.terminal, [
    ...absenceNotes(outcome, { warn: onMissing === "warn" }),
    ...unexplainedNotes(outcome),
    ...contentNotes(files),
    ...deadLetterNotes(outcome),
    ...labelNotes(outcome.labels),
    ...lockNotes(files),
    ...driftNotes(outcome, new Set(scan.plan().columns)),
    ...(args.get("select") === undefined ? unknownColumnNotes(files, format) : []),
    ...(source.synthetic && format !== "table" ? [SYNTHETIC] : []),
    ...notes(),
  ]);
});

const SYNTHETIC = note("the data is synthetic: every row is made up");

/** The columns that at least one of the files has. */
function withoutAbsent(table: Table, files: readonly FileOutcome[]): Table {
  const absent = files.map((file) => new Set(file.absentColumns));
  if (files.length === 0) return table;
  // Labels go with their column.
  const names = table.schema.fields.filter(({ name, metadata }) =>
    absent.some((absent) => !absent.has(metadata.get("of") ?? name))
  ).map(({ name }) => name);
  return table.select(names);
}

function tableLines(
  scan: Scan<RowTypes>,
  table: Table,
  { color }: Output,
  width: number,
): string[] {
  const painter = painterFor(color);
  const { columns, limit } = scan.plan();
  const shown = new Set<PropertyKey>(table.schema.names);
  const absent = columns.filter((name) => !shown.has(name)).length;
  const mayBeMore = limit === table.numRows && scan.outcome!.status === "limited";
  const remarks = [
    ...(absent > 0
      ? [`${count(absent, "column")} of the group, in none of these files, left out`]
      : []),
    ...(mayBeMore ? ["There may be more rows: see --limit, or write all with -o FILE.csv"] : []),
  ];
  return [
    ...headline(scan, { width, painter }),
    "",
    textTable(table, { width, color, rows: table.numRows }),
    ...remarks.flatMap((text) => wrap(text, width)).map((line) => painter(line, "dim")),
  ];
}

/** The schema with the dataset and source in its metadata, so that made-up data can be told. */
function markedSchema(scan: Scan<RowTypes>, source: Source): Schema {
  const metadata = new Map([["dataset", scan.plan().dataset], ["source", source.name]]);
  if (source.synthetic) metadata.set("synthetic", "true");
  return new Schema(scan.schema.fields, metadata);
}
