import { profileText } from "../reports/profile_text.ts";
import { filesWith, type Outcome } from "../outcome.ts";
import { profile } from "../profile_scan.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import {
  absenceNotes,
  contentNotes,
  driftNotes,
  note,
  printNotes,
  unexplainedNotes,
} from "./notes.ts";
import { withOutput, writeLines } from "./output.ts";
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
import { ON_MISSING, ON_MISSING_OPTION, VERIFY, VERIFY_OPTION } from "./read_options.ts";
import {
  defaultSource,
  readSource,
  SOURCE_OPTIONS,
  SOURCE_PERMISSIONS,
  type SourceOption,
} from "./source_argument.ts";

/** How wide the text grows on a wide screen. */
const WIDEST = 140;

/** `dsbr profile`: says what the rows of a scan are like. */
export const profileCommand: Command = defineCommand<
  QuestionOption | ShapeOption | SourceOption | CacheOption | "memory" | "on-missing" | "verify"
>({
  name: "profile",
  operand: "SYSTEM",
  summary: "report on the quality of the rows of a scan",
  usage: "profile SYSTEM --group CODE --uf UF --period PERIOD [OPTIONS]",
  about: [
    "Reads a scan once and tells of each column how full it is, how many values it has, which are " +
    "the most frequent, the smallest and the largest, and which codes no code list has; and of the " +
    "rows, dates in an order that cannot be and keys that stand twice.",
    "Columns that identify persons are counted, and none of their values is shown.",
  ],
  sections: {
    "Which files": QUESTION_OPTIONS,
    "Which rows and columns": SHAPE_OPTIONS,
    "Where from": SOURCE_OPTIONS,
    "What is kept": { ...CACHE_OPTIONS, memory: MEMORY_OPTION },
    "How": { "on-missing": ON_MISSING_OPTION, verify: VERIFY_OPTION },
  },
  examples: [
    [
      "profile sih --group RD --uf AC --period 2023-01 --source sample " +
      "--select SEXO,NASC,DT_INTER,DT_SAIDA",
      "four columns, and whether their dates follow each other",
    ],
  ],
  permissions: [
    ...SOURCE_PERMISSIONS,
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
  ],
}, async (args, context) => {
  const question = readQuestion("profile", args);
  const source = readSource(args) ?? defaultSource();
  const onMissing = args.oneOf("on-missing", ON_MISSING);
  const verify = args.oneOf("verify", VERIFY);
  const { cache, notes } = readCache(args, source);
  using _memory = useMemory(args);
  const scan = makeScan(question, args, { source, cache, onMissing, verify });
  let outcome: Outcome | undefined;
  await withOutput(undefined, context, async (output) => {
    using progress = progressLine(context.terminal, !output.isScreen);
    const options = { signal: context.signal, onProgress: progress.update };
    const report = await profile(scan, options);
    progress.clear();
    const width = Math.min(context.terminal.columns, WIDEST);
    await writeLines(output, profileText(report, width).split("\n"));
    outcome = report.outcome;
  });
  printNotes(context.terminal, [
    ...absenceNotes(outcome!, { warn: onMissing === "warn" }),
    ...unexplainedNotes(outcome!),
    ...contentNotes(filesWith(outcome!, "read", "partial")),
    ...driftNotes(outcome!, new Set(scan.plan().columns)),
    ...(source.synthetic ? [note("the data is synthetic: every row is made up")] : []),
    ...notes(),
  ]);
});
