import { Float64, Table, TimestampMillisecond, Utf8, vectorFromArray } from "apache-arrow";
import { csvHeader, csvRows } from "../display/csv.ts";
import { ndjsonRows } from "../display/ndjson.ts";
import { displayWidth, escapeControls } from "../display/terminal_text.ts";
import { type RowTypes, Scan } from "../scan.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { headline } from "./headline.ts";
import { type ListedFile, listFiles, listingSummary } from "./listing.ts";
import { printNotes } from "./notes.ts";
import { withOutput, writeLines } from "./output.ts";
import { QUESTION_OPTIONS, type QuestionOption, readQuestion } from "./question.ts";
import { readSource, SOURCE_OPTIONS, type SourceOption } from "./source_argument.ts";
import { type Painter, painterFor } from "./terminal.ts";
import { size } from "./wording.ts";

const FORMATS = ["table", "csv", "ndjson"] as const;

type FilesOption = QuestionOption | SourceOption | CacheOption | "format";

/** `dsbr files`: lists the files that a scan expects, and what a source has of them. */
export const files: Command = defineCommand<FilesOption>({
  name: "files",
  operand: "SYSTEM",
  summary: "list the expected files: present, missing or a known gap",
  usage: "files SYSTEM --group CODE --uf UF --period PERIOD --source sample|DIR [OPTIONS]",
  about: [
    "Lists every file that the catalogue expects, one a line, with its size and the day of its last " +
    "change as far as the source knows them. Listings are read, files are not.",
    "A known gap is a file that DataSUS's server is known not to have; any other absent file is " +
    "missing, and a scan stops because of it unless told not to.",
  ],
  sections: {
    "Which files": QUESTION_OPTIONS,
    "Where from": SOURCE_OPTIONS,
    "What is kept": CACHE_OPTIONS,
    "Where to": {
      format: {
        value: "FORMAT",
        about: "How to write it: table (for reading), or csv or ndjson, which have sizes in " +
          "bytes and whole paths. Default: table.",
      },
    },
  },
  examples: [
    [
      "files sih --group RD --uf AC --period 2025-11..2026-03 --source sample",
      "the newest months, some not published yet",
    ],
    [
      "files sih --group ER --uf Norte --period 2012 --source sample --format csv",
      "for a program",
    ],
  ],
  permissions: [
    ["--source sample", "none"],
    ["--source DIR", "--allow-read=DIR"],
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
  ],
}, async (args, context) => {
  const { group, query } = readQuestion("files", args, { source: true });
  const source = readSource(args)!;
  const format = args.oneOf("format", FORMATS) ?? "table";
  const { cache, notes } = readCache(args);
  const scan = Scan.of<RowTypes>(group, query, { source, cache });
  const resolution = await scan.resolve({ signal: context.signal });
  const listed = listFiles(scan.plan().partitions, resolution);
  await withOutput(undefined, context, async (output) => {
    if (format !== "table") {
      return await output.write(new TextEncoder().encode(encode(listed, format)));
    }
    const painter = painterFor(output.color);
    await writeLines(output, [
      ...headline(scan, { width: context.terminal.columns, painter }),
      "",
      ...listingLines(listed, painter),
      "",
      listingSummary(listed),
    ]);
  });
  printNotes(context.terminal, notes());
});

/** Aligned columns, under a line with the directory wherever that changes. */
function listingLines(listed: readonly ListedFile[], painter: Painter): string[] {
  const rows = listed.map(({ partition, presence, path, found }) => [
    partition.key,
    presence,
    found?.size === undefined ? "" : size(found.size),
    found?.modified?.toISOString().slice(0, 10) ?? "",
    escapeControls(path.replace(/^.*\//s, "")),
  ]);
  const head = ["partition", "status", "size", "changed", "file"];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => displayWidth(row[column]!)))
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => {
      const room = " ".repeat(widths[column]! - displayWidth(cell));
      return head[column] === "size" ? room + cell : cell + room;
    }).join("  ").trimEnd();
  const lines = [painter(line(head), "bold")];
  let directory = "";
  for (const [i, { path, presence }] of listed.entries()) {
    const itsDirectory = escapeControls(path.replace(/\/[^/]*$/s, ""));
    if (itsDirectory !== directory) lines.push(painter(`${itsDirectory}/`, "dim"));
    directory = itsDirectory;
    const text = line(rows[i]!);
    lines.push(
      presence === "present" ? text : painter(text, presence === "missing" ? "bold" : "dim"),
    );
  }
  return lines;
}

function encode(listed: readonly ListedFile[], format: "csv" | "ndjson"): string {
  const table = new Table({
    partition: vectorFromArray(listed.map((file) => file.partition.key), new Utf8()),
    status: vectorFromArray(listed.map((file) => file.presence), new Utf8()),
    size: vectorFromArray(listed.map((file) => file.found?.size ?? null), new Float64()),
    modified: vectorFromArray(
      listed.map((file) => file.found?.modified ?? null),
      new TimestampMillisecond("UTC"),
    ),
    path: vectorFromArray(listed.map((file) => file.path), new Utf8()),
  });
  return format === "csv"
    ? csvHeader(table.schema) + table.batches.map((batch) => csvRows(batch)).join("")
    : table.batches.map(ndjsonRows).join("");
}
