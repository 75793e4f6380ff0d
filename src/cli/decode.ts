import { type RecordBatch, Table } from "apache-arrow";
import { groupColumns } from "../catalog/group_columns.ts";
import { type FileMatch, matchName } from "../catalog/match.ts";
import { unknownColumn } from "../catalog/personal.ts";
import { columnSpecs } from "../catalog/row.ts";
import { inferColumnType } from "../decode/column_spec.ts";
import { DbcDecoder } from "../decode/dbc.ts";
import { DbfDecoder } from "../decode/dbf.ts";
import type { Verify } from "../decode/record_bytes.ts";
import type { Encoding } from "../decode/text.ts";
import { escapeControls, wrap } from "../display/terminal_text.ts";
import { textTable } from "../display/text_table.ts";
import { DataSusError } from "../error.ts";
import { datasetName } from "../plan.ts";
import { type Arguments, usageError } from "./arguments.ts";
import { type Command, defineCommand } from "./command.ts";
import { encodeBatches } from "./encode_batches.ts";
import { chooseFormat, TABLE_FORMATS, type TableFormat } from "./format.ts";
import { describePeriod, describeUfs } from "../reports/plan_text.ts";
import { type InputFile, openInput } from "./input_file.ts";
import { contentNotes, type FileFacts, printNotes } from "./notes.ts";
import {
  type Output,
  OUTPUT_OPTIONS,
  type OutputOption,
  withOutput,
  writeLines,
} from "./output.ts";
import type { ProgressLine } from "../progress/progress_line.ts";
import { ProgressMeter } from "../progress/progress_meter.ts";
import { progressLine } from "./progress.ts";
import { VERIFY, VERIFY_OPTION } from "./read_options.ts";
import { painterFor } from "./terminal.ts";
import { size } from "../display/wording.ts";

type DecodeOption = OutputOption | "to" | "select" | "limit" | "encoding" | "verify";

const FORMATS: readonly (TableFormat | "dbf")[] = [...TABLE_FORMATS, "dbf"];

const ENCODINGS: readonly Encoding[] = ["cp850", "windows-1252", "latin1", "utf-8"];

/** Rows that a table shows unless `--limit` says otherwise. */
const TABLE_ROWS = 20;
/** Rows of a batch. */
const BATCH_ROWS = 16_384;

/** `dsbr decode`: reads one `.dbc` or `.dbf` file, whatever it is of. */
export const decode: Command = defineCommand<DecodeOption>({
  name: "decode",
  operand: "FILE",
  summary: "read one .dbc or .dbf file, or unpack it to .dbf",
  usage: "decode FILE [OPTIONS]",
  about: [
    "Reads any DBC or DBF file, while its bytes arrive; what it is packed as is told from the " +
    "bytes and not from the name.",
    "When the name follows a rule of the catalogue (RDAC2301.dbc), columns have the catalogue's " +
    "types and code page, and the table's first line says so. Otherwise, and for columns that the " +
    "catalogue does not know, types come from the file's header; nothing is guessed from values.",
    `A table shows ${TABLE_ROWS} rows unless --limit says otherwise.`,
  ],
  sections: {
    "Which rows and columns": {
      select: { value: "A,B,...", about: "Columns to give out, in this order. Default: all." },
      limit: { value: "N", about: "Rows to give out at most." },
    },
    "Where to": {
      to: {
        value: "FORMAT",
        about:
          "What to make of it: table (for reading), csv, ndjson, arrow, or dbf, the original " +
          "file unpacked. Default: what the name after -o ends in, else table.",
      },
      ...OUTPUT_OPTIONS,
    },
    "How": {
      encoding: {
        value: "NAME",
        about: `Code page of its text: ${ENCODINGS.join(", ")}. ` +
          "Default: the catalogue's, else windows-1252.",
      },
      verify: VERIFY_OPTION,
    },
  },
  examples: [
    ["decode RDAC2301.dbc", "the first rows"],
    ["decode RDAC2301.dbc --select MUNIC_RES,DIAG_PRINC,VAL_TOT -o rdac2301.csv", "three columns"],
    ["decode RDAC2301.dbc -o RDAC2301.dbf", "the DBF file that it was packed from"],
  ],
  permissions: [
    ["FILE", "--allow-read=FILE"],
    ["-o OUT", "--allow-read=FOLDER --allow-write=FOLDER, the folder of OUT"],
  ],
}, async (args, context) => {
  const path = args.operand;
  if (path === undefined) {
    throw usageError(
      "Cannot run dsbr decode: FILE is missing",
      "For example\n  dsbr decode RDAC2301.dbc",
    );
  }
  const outputPath = args.get("output");
  const format = chooseFormat(args.oneOf("to", FORMATS), outputPath, {
    formats: FORMATS,
    option: "to",
    terminal: context.terminal,
  });
  const verify = args.oneOf("verify", VERIFY);
  const shape = readShape(args, format);
  using input = await openInput(path);
  let report: Omit<FileFacts, "path"> = NOTHING_ODD;
  await withOutput(outputPath, context, async (output) => {
    using progress = progressLine(context.terminal, output.isScreen && format !== "table");
    const chunks = watch(input, { path, signal: context.signal, progress });
    if (format === "dbf") {
      const decoder = new DbcDecoder({ name: path, verify });
      await writeDbf(chunks, decoder, output).catch((error) => Promise.reject(explainDbf(error)));
      report = { ...NOTHING_ODD, checksum: decoder.checksum };
      return;
    }
    const match = matchData(path);
    const limit = shape.limit ?? (format === "table" ? TABLE_ROWS : Infinity);
    const decoder = makeDecoder(path, match, { ...shape, limit, verify });
    const batches = decodeBatches(chunks, decoder, limit);
    if (format === "table") {
      const rows = await Array.fromAsync(batches);
      progress.clear();
      const title = [basename(path), ...matchText(match), size(input.size)].join(" · ");
      await writeLines(output, tableLines(title, rows, decoder, output, context.terminal.columns));
    } else {
      const pieces = encodeBatches(batches, format, () => decoder.schema!);
      for await (const bytes of pieces) await output.write(bytes);
    }
    report = decoder.report;
  });
  printNotes(context.terminal, contentNotes([{ path, ...report }]));
});

const NOTHING_ODD: Omit<FileFacts, "path"> = {
  deleted: 0,
  oddFlags: 0,
  unparsable: {},
  checksum: "unchecked",
};

/** What of the file is given out, and how its text is read. */
interface Shape {
  readonly select: readonly string[] | undefined;
  readonly limit: number | undefined;
  readonly encoding: Encoding | undefined;
}

function readShape(args: Arguments<DecodeOption>, format: TableFormat | "dbf"): Shape {
  const useless = (["select", "limit", "encoding"] as const).find((name) =>
    format === "dbf" && args.get(name) !== undefined
  );
  if (useless !== undefined) {
    throw usageError(
      `Cannot use --${useless} with --to dbf: the DBF is the original file, byte for byte`,
      `Leave --${useless} out, or write --to csv`,
    );
  }
  return {
    select: args.list("select"),
    limit: args.integer("limit", 0),
    encoding: args.oneOf("encoding", ENCODINGS),
  };
}

/** The file's bytes; progress follows them. */
async function* watch(
  input: InputFile,
  { path, signal, progress }: {
    readonly path: string;
    readonly signal: AbortSignal;
    readonly progress: ProgressLine;
  },
): AsyncGenerator<Uint8Array, void, undefined> {
  const meter = new ProgressMeter({ retries: () => 0, limited: false });
  let bytes = 0;
  for await (const chunk of input.chunks(signal)) {
    yield chunk;
    bytes += chunk.length;
    meter.counts = { files: 0, totalFiles: 1, bytes, totalBytes: input.size, rows: 0, path };
    progress.update(meter.progress());
  }
}

async function writeDbf(
  chunks: AsyncIterable<Uint8Array>,
  decoder: DbcDecoder,
  output: Output,
): Promise<void> {
  for await (const chunk of chunks) {
    for (const piece of decoder.write(chunk)) await output.write(piece);
  }
  for (const piece of decoder.close()) await output.write(piece);
}

/** What is no DBC file may well be what it would be unpacked to. */
function explainDbf(error: unknown): unknown {
  if (!(error instanceof DataSusError) || error.code !== "FORMAT") return error;
  const { message, code, path, offset } = error;
  const hint = "Check that it is a .dbc file: a .dbf file has nothing to unpack";
  return new DataSusError(message, { code, path, offset, cause: error, hint });
}

/** A decoder with the catalogue's columns and code page, as far as it has them. */
function makeDecoder(
  path: string,
  match: DataMatch | undefined,
  { select, encoding, limit, verify }: Shape & {
    readonly limit: number;
    readonly verify: Verify | undefined;
  },
): DbfDecoder {
  const known = new Map(
    match === undefined
      ? []
      : columnSpecs(groupColumns(match.group) ?? {}).map((spec) => [spec.name, spec] as const),
  );
  return new DbfDecoder({
    name: path,
    verify,
    select,
    encoding: encoding ?? match?.group.encoding,
    batchRows: Math.max(1, Math.min(BATCH_ROWS, limit)),
    columns: (header) =>
      header.fields.map((field) =>
        known.get(field.name.toUpperCase()) ?? unknownColumn(field.name, inferColumnType(field))
      ),
  });
}

/** The batches of a file, at most `limit` rows; nothing is read beyond them. */
async function* decodeBatches(
  chunks: AsyncIterable<Uint8Array>,
  decoder: DbfDecoder,
  limit: number,
): AsyncGenerator<RecordBatch, void, undefined> {
  let left = limit;
  for await (const chunk of chunks) {
    for (const batch of decoder.write(chunk)) {
      if (left > 0) yield batch.numRows > left ? batch.slice(0, left) : batch;
      left -= batch.numRows;
      if (left <= 0) return;
    }
    if (left <= 0 && decoder.schema !== undefined) return;
  }
  for (const batch of decoder.close()) {
    if (left > 0) yield batch.numRows > left ? batch.slice(0, left) : batch;
    left -= batch.numRows;
  }
}

function tableLines(
  title: string,
  rows: readonly RecordBatch[],
  decoder: DbfDecoder,
  { color }: Output,
  width: number,
): string[] {
  const name = title.split(" · ")[0]!;
  const [line = "", ...rest] = wrap(escapeControls(title), width);
  const shown = rows.reduce((sum, batch) => sum + batch.numRows, 0);
  return [
    line.replace(name, () => painterFor(color)(name, "bold")),
    ...rest,
    "",
    textTable(rows.length > 0 ? rows : new Table(decoder.schema!), {
      width,
      color,
      rows: shown,
      totalRows: decoder.header!.recordCount - decoder.report.deleted,
    }),
  ];
}

/** A file of a group. */
type DataMatch = Extract<FileMatch, { kind: "data" }>;

/** What the catalogue says of a file, by its name alone; a DBF may be a DBC that was unpacked. */
function matchData(path: string): DataMatch | undefined {
  const name = basename(path);
  const match = matchName(name) ?? matchName(name.replace(/\.dbf$/i, ".dbc"));
  return match?.kind === "data" ? match : undefined;
}

function matchText(match: DataMatch | undefined): string[] {
  if (match === undefined) return ["not in the catalogue: types from its header"];
  const { group, partition } = match;
  const title = `${datasetName(group)}, ${group.pt}`;
  if (partition === undefined) return [title];
  const uf = describeUfs([partition]);
  return [title, ...(uf === undefined ? [] : [uf]), describePeriod([partition])];
}

function basename(path: string): string {
  return path.replace(/^.*[/\\]/s, "");
}
