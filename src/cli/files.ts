import { Float64, Table, TimestampMillisecond, Utf8, vectorFromArray } from "apache-arrow";
import { csvHeader, csvRows } from "../display/csv.ts";
import { ndjsonRows } from "../display/ndjson.ts";
import { coverageOf } from "../coverage.ts";
import { readLock } from "../lock/lock_file.ts";
import { coverageGrid, coverageLegend, coverageSummary } from "../reports/coverage_text.ts";
import { displayWidth, escapeControls, type Painter } from "../display/terminal_text.ts";
import type { ExpectedFile } from "../resolve.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import { Scan } from "../scan/scan.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { headline } from "./headline.ts";
import { printNotes } from "./notes.ts";
import { withOutput, writeLines } from "./output.ts";
import { QUESTION_OPTIONS, type QuestionOption, readQuestion } from "./question.ts";
import {
  defaultSource,
  readSource,
  SOURCE_OPTIONS,
  SOURCE_PERMISSIONS,
  type SourceOption,
} from "./source_argument.ts";
import { painterFor } from "./terminal.ts";
import { size } from "../display/wording.ts";

/** What the command calls a presence. */
const STATUSES: Readonly<Record<ExpectedFile["presence"], string>> = {
  present: "present",
  absent: "missing",
  gap: "known gap",
};

const FORMATS = ["table", "csv", "ndjson"] as const;

type FilesOption = QuestionOption | SourceOption | CacheOption | "lock" | "format";

/** `dsbr files`: lists the files that a scan expects, and what a source has of them. */
export const files: Command = defineCommand<FilesOption>({
  name: "files",
  operand: "SYSTEM",
  summary: "list the expected files: present, missing or a known gap",
  usage: "files SYSTEM --group CODE --uf UF --period PERIOD [OPTIONS]",
  about: [
    "Lists every file that the catalogue expects, one a line, with its size and the day of its last " +
    "change as far as the source knows them. Listings are read, files are not.",
    "A known gap is a file that DataSUS's server is known not to have; any other absent file is " +
    "missing, and a scan stops because of it unless told not to. The grid below the list shows all " +
    "at a glance.",
  ],
  sections: {
    "Which files": QUESTION_OPTIONS,
    "Where from": SOURCE_OPTIONS,
    "What is kept": CACHE_OPTIONS,
    "Held to": {
      lock: { value: "FILE", about: "Lock file: partitions whose files changed since are marked." },
    },
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
    ...SOURCE_PERMISSIONS,
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
    ["--lock FILE", "--allow-read=FILE"],
  ],
}, async (args, context) => {
  const { group, query } = readQuestion("files", args);
  const source = readSource(args) ?? defaultSource();
  const format = args.oneOf("format", FORMATS) ?? "table";
  const lockPath = args.get("lock");
  const lock = lockPath === undefined ? undefined : await readLock(lockPath);
  const { cache, notes } = readCache(args, source);
  const scan = Scan.of<RowTypes>(group, query, { source, cache });
  const resolution = await scan.resolve({ signal: context.signal });
  const { expected } = resolution;
  const coverage = coverageOf(group, resolution, lock);
  await withOutput(undefined, context, async (output) => {
    if (format !== "table") {
      return await output.write(new TextEncoder().encode(encode(expected, format)));
    }
    const painter = painterFor(output.color);
    await writeLines(output, [
      ...headline(scan, { width: context.terminal.columns, painter }),
      "",
      ...listingLines(expected, painter),
      "",
      ...coverageGrid(coverage.cells, context.terminal.columns),
      "",
      coverageLegend(coverage.cells),
      coverageSummary(coverage),
    ]);
  });
  printNotes(context.terminal, notes());
});

/** Aligned columns, under a line with the directory wherever that changes. */
function listingLines(listed: readonly ExpectedFile[], painter: Painter): string[] {
  const rows = listed.map(({ partition, presence, path, file }) => [
    partition.key,
    STATUSES[presence],
    file?.size === undefined ? "" : size(file.size),
    file?.modified?.toISOString().slice(0, 10) ?? "",
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
      presence === "present" ? text : painter(text, presence === "absent" ? "bold" : "dim"),
    );
  }
  return lines;
}

function encode(listed: readonly ExpectedFile[], format: "csv" | "ndjson"): string {
  const table = new Table({
    partition: vectorFromArray(listed.map((file) => file.partition.key), new Utf8()),
    status: vectorFromArray(listed.map(({ presence }) => STATUSES[presence]), new Utf8()),
    size: vectorFromArray(listed.map(({ file }) => file?.size ?? null), new Float64()),
    modified: vectorFromArray(
      listed.map(({ file }) => file?.modified ?? null),
      new TimestampMillisecond("UTC"),
    ),
    path: vectorFromArray(listed.map((file) => file.path), new Utf8()),
  });
  return format === "csv"
    ? csvHeader(table.schema) + table.batches.map((batch) => csvRows(batch)).join("")
    : table.batches.map(ndjsonRows).join("");
}
