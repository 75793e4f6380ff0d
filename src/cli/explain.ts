import { explanationLines } from "../reports/explanation_text.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { printNotes } from "./notes.ts";
import { withOutput, writeLines } from "./output.ts";
import {
  makeScan,
  QUESTION_OPTIONS,
  type QuestionOption,
  readQuestion,
  SHAPE_OPTIONS,
  type ShapeOption,
} from "./question.ts";
import { readSource, SOURCE_OPTIONS, type SourceOption } from "./source_argument.ts";
import { painterFor } from "./terminal.ts";

/** How wide the text grows on a wide screen. */
const WIDEST = 120;

/** `dsbr explain`: says what a scan would do, and what its source has. */
export const explain: Command = defineCommand<
  QuestionOption | ShapeOption | SourceOption | CacheOption
>({
  name: "explain",
  operand: "SYSTEM",
  summary: "say what a scan would do, and what its source has",
  usage: "explain SYSTEM --group CODE --uf UF --period PERIOD [OPTIONS]",
  about: [
    "Prints the plan of a scan: the files expected and where, the columns with their meaning, the " +
    "condition, and how many rows and seconds it will roughly take. Nothing is read for that. With " +
    "--source it lists what is there of the files, too.",
  ],
  sections: {
    "Which files": QUESTION_OPTIONS,
    "Which rows and columns": SHAPE_OPTIONS,
    "Where from": SOURCE_OPTIONS,
    "What is kept": CACHE_OPTIONS,
  },
  examples: [
    [
      "explain sih --group RD --uf AC --period 2022..2023",
      "the plan, with the names of all columns",
    ],
    [
      "explain sih --group RD --uf AC --period 2023 --select DIAG_PRINC,COD_IDADE,IDADE",
      "what some columns mean",
    ],
    [
      "explain sih --group ER --uf Norte --period 2012..2020 --source sample",
      "the plan, and what the source has",
    ],
  ],
  permissions: [
    ["no --source, or sample", "none"],
    ["--source DIR", "--allow-read=DIR"],
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
    ["--source URL", "--allow-net=HOST, the host of URL"],
  ],
}, async (args, context) => {
  const question = readQuestion("explain", args);
  const source = readSource(args);
  const { cache, notes } = readCache(args, source);
  const scan = makeScan(question, args, { source, cache: source && cache });
  const explanation = await scan.explain({ signal: context.signal });
  await withOutput(undefined, context, async (output) => {
    const page = {
      width: Math.min(context.terminal.columns, WIDEST),
      painter: painterFor(output.color),
    };
    await writeLines(output, explanationLines(explanation, page));
  });
  printNotes(context.terminal, notes());
});
