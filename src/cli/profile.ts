import { profileText } from "../reports/profile_text.ts";
import { filesWith, type Outcome } from "../outcome.ts";
import type { Profile } from "../profile/profile.ts";
import { profile } from "../profile_scan.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, type Context, defineCommand } from "./command.ts";
import {
  absenceNotes,
  contentNotes,
  driftNotes,
  note,
  printNotes,
  unexplainedNotes,
} from "./notes.ts";
import { chooseFormat } from "./format.ts";
import { OUTPUT_OPTIONS, type OutputOption, withOutput, writeLines } from "./output.ts";
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

/** How a profile can be written. */
const FORMATS = ["table", "json", "html"] as const;

/** How wide the text grows on a wide screen. */
const WIDEST = 140;

/** `dsbr profile`: says what the rows of a scan are like. */
export const profileCommand: Command = defineCommand<
  | QuestionOption
  | ShapeOption
  | SourceOption
  | CacheOption
  | OutputOption
  | "format"
  | "memory"
  | "on-missing"
  | "verify"
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
    "Where to": {
      format: {
        value: "FORMAT",
        about:
          "How to write it: table (for reading), json (all of it, as the library's profile() " +
          "gives it) or html (a card). Default: what FILE ends in (.json, .html), else table.",
      },
      ...OUTPUT_OPTIONS,
    },
    "How": { "on-missing": ON_MISSING_OPTION, verify: VERIFY_OPTION },
  },
  examples: [
    [
      "profile sih --group RD --uf AC --period 2023-01 --source sample " +
      "--select SEXO,NASC,DT_INTER,DT_SAIDA",
      "four columns, and whether their dates follow each other",
    ],
    [
      "profile sih --group RD --uf AC --period 2023-01 --source sample --format json",
      "everything, for a program",
    ],
  ],
  permissions: [
    ...SOURCE_PERMISSIONS,
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
    ["-o FILE", "--allow-read=FOLDER --allow-write=FOLDER, the folder of FILE"],
  ],
}, async (args, context) => {
  const path = args.get("output");
  const format = chooseFormat(args.oneOf("format", FORMATS), path, {
    formats: FORMATS,
    option: "format",
    terminal: context.terminal,
  });
  const question = readQuestion("profile", args);
  const source = readSource(args) ?? defaultSource();
  const onMissing = args.oneOf("on-missing", ON_MISSING);
  const verify = args.oneOf("verify", VERIFY);
  const { cache, notes } = readCache(args, source);
  using _memory = useMemory(args);
  const scan = makeScan(question, args, { source, cache, onMissing, verify });
  let outcome: Outcome | undefined;
  await withOutput(path, context, async (output) => {
    using progress = progressLine(context.terminal, !output.isScreen);
    const options = { signal: context.signal, onProgress: progress.update };
    const report = await profile(scan, options);
    progress.clear();
    await writeLines(output, [await written(report, format, context)]);
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

async function written(
  report: Profile,
  format: typeof FORMATS[number],
  { terminal, lang }: Context,
): Promise<string> {
  if (format === "json") return JSON.stringify(report, undefined, 2);
  if (format === "html") {
    return String((await import("../reports/html/profile_html.ts")).profileHtml(report, lang));
  }
  return profileText(report, Math.min(terminal.columns, WIDEST));
}
