import type { Group } from "../catalog/dataset.ts";
import { groupColumns } from "../catalog/group_columns.ts";
import { escapeControls } from "../display/terminal_text.ts";
import { columnsOf } from "../expr.ts";
import type { Plan } from "../plan.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { coverageGrid, legend } from "./coverage_grid.ts";
import { describePeriod, describeUfs, sourceText } from "./headline.ts";
import { type ListedFile, listFiles, listingSummary } from "./listing.ts";
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
import { type Painter, painterFor } from "./terminal.ts";
import { count, first, labelled } from "./wording.ts";

/** Where the explanations begin. */
const INDENT = 12;
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
    "condition. Nothing is read for that. With --source it lists what is there of the files, too.",
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
  ],
}, async (args, context) => {
  const question = readQuestion("explain", args, { source: false });
  const source = readSource(args);
  const { cache, notes } = readCache(args);
  const scan = makeScan(question, args, { source, cache });
  const plan = scan.plan();
  const listed = source === undefined
    ? undefined
    : listFiles(plan.partitions, await scan.resolve({ signal: context.signal }));
  await withOutput(undefined, context, async (output) => {
    const page = {
      width: Math.min(context.terminal.columns, WIDEST),
      painter: painterFor(output.color),
    };
    await writeLines(output, [
      ...planLines(question.group, plan, args.get("select") !== undefined, page),
      ...(listed === undefined ? [] : ["", ...sourceLines(sourceText(source!), listed, page)]),
    ]);
  });
  printNotes(context.terminal, notes());
});

/** What the explanation is laid out for. */
interface Page {
  readonly width: number;
  readonly painter: Painter;
}

function planLines(group: Group, plan: Plan, selected: boolean, page: Page): string[] {
  const { partitions, where, limit } = plan;
  const ufs = describeUfs(partitions);
  const [firstFile, lastFile] = [partitions[0]!, partitions.at(-1)!];
  const gaps = partitions.filter((partition) => partition.knownGap).map(({ key }) => key);
  const directories = [...new Set(partitions.flatMap((partition) => partition.directories))];
  return [
    ...entry("Dataset", `${plan.dataset}, ${group.pt}`, page),
    ...entry("", group.en, page),
    ...entry("One row", group.row, page),
    ...(ufs === undefined ? [] : entry("UFs", ufs, page)),
    ...entry("Period", describePeriod(partitions), page),
    ...entry(
      "Files",
      `${partitions.length.toLocaleString("en-US")} expected, ${
        partitions.length === 1
          ? firstFile.fileName
          : `${firstFile.fileName} to ${lastFile.fileName}`
      }`,
      page,
    ),
    ...directories.flatMap((directory, i) => entry(i === 0 ? "In" : "", directory, page)),
    ...(gaps.length > 0 ? entry("Known gaps", first(gaps, 6), page) : []),
    ...entry(
      "Condition",
      where === undefined ? "none: all rows" : escapeControls(`${where}`),
      page,
    ),
    ...entry("Limit", limit === undefined ? "none" : count(limit, "row"), page),
    ...columnLines(group, plan, selected, page),
  ];
}

/** All columns by name, or those that were asked for with what they mean. */
function columnLines(group: Group, plan: Plan, selected: boolean, page: Page): string[] {
  const { columns, where } = plan;
  const known = groupColumns(group) ?? {};
  const all = Object.keys(known).length;
  if (!selected) return entry("Columns", `all ${all}: ${columns.join(", ")}`, page);
  const alsoRead = where === undefined
    ? []
    : columnsOf(where.node).filter((name) => !columns.includes(name));
  const rows = [...columns, ...alsoRead].map((name) => ({ name, column: known[name]! }));
  const nameWidth = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const kindWidth = Math.max(...rows.map(({ column: [kind] }) => kind.length)) + 2;
  return [
    ...entry("Columns", `${columns.length} of ${all}`, page),
    ...rows.flatMap(({ name, column: [kind, pt, en, details] }) =>
      labelled(
        `  ${name.padEnd(nameWidth)}${kind.padEnd(kindWidth)}`,
        [
          `${en} (${pt})`,
          ...(details?.note === undefined ? [] : [details.note]),
          ...(alsoRead.includes(name) ? ["read for the condition only"] : []),
        ].join("; "),
        2 + nameWidth + kindWidth,
        page.width,
      )
    ),
  ];
}

function sourceLines(source: string, listed: readonly ListedFile[], page: Page): string[] {
  const grid = coverageGrid(listed, page.width - INDENT);
  const indented = (line: string): string => line === "" ? "" : " ".repeat(INDENT) + line;
  const missing = listed.filter((file) => file.presence === "missing");
  return [
    ...entry("Source", source, page),
    ...entry("", listingSummary(listed), page),
    "",
    ...grid.map(indented),
    "",
    indented(page.painter(legend(grid), "dim")),
    ...(missing.length === 0 ? [] : [
      "",
      ...entry(
        "Missing",
        `${first(missing.map((file) => file.partition.key), 6)}. ` +
          "A scan stops because of them, unless it has --on-missing warn or skip",
        page,
      ),
    ]),
  ];
}

function entry(label: string, text: string, { width, painter }: Page): string[] {
  const [line = "", ...rest] = labelled(label, text, INDENT, width);
  return [line.replace(label, () => label === "" ? "" : painter(label, "bold")), ...rest];
}
