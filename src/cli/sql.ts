import { type RecordBatch, type Schema, Table } from "apache-arrow";
import { groupOf } from "../catalog/group_of.ts";
import type { Uf } from "../catalog/uf.ts";
import { textTable } from "../display/text_table.ts";
import { filesWith } from "../outcome.ts";
import type { RowTypes } from "../arrow/arrow_types.ts";
import type { ReadProgress } from "../progress/read_progress.ts";
import { Scan } from "../scan/scan.ts";
import type { ScanOptions } from "../scan/scan_options.ts";
import { usageError } from "./arguments.ts";
import { CACHE_OPTIONS, type CacheOption, readCache } from "./cache_argument.ts";
import { type Command, defineCommand } from "./command.ts";
import { encodeBatches } from "./encode_batches.ts";
import { chooseFormat, FORMAT_OPTION, SCAN_FORMATS, type ScanFormat } from "./format.ts";
import { absenceNotes, contentNotes, note, printNotes, unexplainedNotes } from "./notes.ts";
import { OUTPUT_OPTIONS, type OutputOption, withOutput, writeLines } from "./output.ts";
import { withDuckDb, writeQuery } from "./parquet_output.ts";
import { toPeriod, toSystem } from "./question.ts";
import { MEMORY_OPTION, useMemory } from "./memory_option.ts";
import { progressLine } from "./progress.ts";
import { ON_MISSING, ON_MISSING_OPTION, VERIFY, VERIFY_OPTION } from "./read_options.ts";
import {
  defaultSource,
  readSource,
  SOURCE_OPTIONS,
  SOURCE_PERMISSIONS,
  type SourceOption,
} from "./source_argument.ts";

type SqlOption =
  | SourceOption
  | OutputOption
  | CacheOption
  | "memory"
  | "from"
  | "format"
  | "limit"
  | "on-missing"
  | "verify";

/** Rows that a table shows unless `--limit` says otherwise. */
const TABLE_ROWS = 20;

const FROM = "rd=sih:RD:AC:2023-01..2023-06";

/** `dsbr sql`: asks scans in SQL, with DuckDB. */
export const sql: Command = defineCommand<SqlOption>({
  name: "sql",
  operand: "QUERY",
  summary: "ask microdata in SQL, joins included",
  usage: "sql QUERY --from NAME=SYSTEM:GROUP:UFS:PERIOD [--from ...] [OPTIONS]",
  about: [
    "Runs one query of SQL, in DuckDB's dialect, over the scans that --from names. Each has UF, ANO, " +
    "MES and _file besides its own columns. The query's plan says which files, rows and columns are " +
    "needed, and only those are read: WHERE UF = 'AC' downloads nothing of other UFs.",
    "DuckDB is native code. It may use a temporary folder of its own and no other file of the machine.",
    `A table shows ${TABLE_ROWS} rows unless --limit says otherwise.`,
  ],
  sections: {
    "Which files": {
      from: {
        value: "NAME=...",
        about: `A scan and its name in the query: NAME=SYSTEM:GROUP:UFS:PERIOD, such as ${FROM}. ` +
          "UFS is as in --uf of dsbr scan, and empty for national files; PERIOD as in --period. " +
          "May be given more than once.",
        many: true,
      },
    },
    "Which rows": { limit: { value: "N", about: "Rows of the result to give out at most." } },
    "Where from": SOURCE_OPTIONS,
    "What is kept": { ...CACHE_OPTIONS, memory: MEMORY_OPTION },
    "Where to": { format: FORMAT_OPTION, ...OUTPUT_OPTIONS },
    "How": { "on-missing": ON_MISSING_OPTION, verify: VERIFY_OPTION },
  },
  examples: [
    [
      'sql "select SEXO, count(*) n from rd group by 1 order by 2 desc" ' +
      "--from rd=sih:RD:AC:2023-01..2023-02 --source sample --rows 100",
      "admissions by sex",
    ],
    [
      "sql \"select MES, count(*) n from rd where UF = 'AC' group by 1\" " +
      "--from rd=sih:RD:all:2023-01..2023-03 --source sample --rows 50 -o months.parquet",
      "months of one UF; the files of the others are not opened",
    ],
    [
      'sql "select count(*) n from rd join dead on MUNIC_RES = CODMUNRES" ' +
      "--from rd=sih:RD:AC:2022-01 --from dead=sim:DO:AC:2022 --source sample --format csv",
      "admissions and deaths of one municipality, in pairs",
    ],
  ],
  permissions: [
    ["DuckDB", "--allow-ffi, and --allow-read and --allow-write as a whole"],
    ...SOURCE_PERMISSIONS,
    ["--cache DIR", "--allow-read=DIR --allow-write=DIR"],
  ],
}, async (args, context) => {
  const query = args.operand?.replace(/[;\s]+$/, "");
  const from = args.all("from");
  if (query === undefined || from.length === 0) throw tooLittle(query);
  const { signal, terminal } = context;
  const path = args.get("output");
  const format = chooseFormat<ScanFormat>(args.oneOf("format", SCAN_FORMATS), path, {
    formats: SCAN_FORMATS,
    option: "format",
    terminal,
  });
  const source = readSource(args) ?? defaultSource();
  const { cache, notes } = readCache(args, source);
  using _memory = useMemory(args);
  const onMissing = args.oneOf("on-missing", ON_MISSING);
  let showProgress: ((progress: ReadProgress) => void) | undefined;
  const options = {
    source,
    cache,
    onMissing,
    verify: args.oneOf("verify", VERIFY),
    onProgress: (progress: ReadProgress) => showProgress?.(progress),
  };
  const scans = from.map((text) => namedScan(text, options));
  const names = scans.map(({ name }) => name.toLowerCase());
  const twice = names.findIndex((name, i) => names.indexOf(name) < i);
  if (twice >= 0) {
    throw usageError(
      `Cannot read --from "${from[twice]}": "${scans[twice]!.name}" names two scans`,
      "Give each scan a name of its own; names in capitals are the same",
    );
  }
  const limit = args.integer("limit", 0) ?? (format === "table" ? TABLE_ROWS : undefined);

  await withDuckDb(async (db, folder) => {
    for (const { name, scan } of scans) db.register(name, scan);
    const limited = limit === undefined || format === "table"
      ? query
      : `SELECT * FROM (${query}\n) LIMIT ${limit}`;
    await withOutput(path, context, async (output) => {
      using progress = progressLine(terminal, output.isScreen && format !== "table");
      showProgress = progress.update; // of scans that are read at the same time, the one that spoke last
      if (format === "parquet") return await writeQuery(db, limited, folder, output, signal);
      const batches = db.query(limited, [], { signal }).stream();
      if (format === "table") {
        const { table, isAll } = await firstRows(batches, limit!);
        progress.clear();
        const { color } = output;
        const text = textTable(table, { width: terminal.columns, color, rows: table.numRows });
        const more = isAll
          ? []
          : ["There are more rows: see --limit, or write all with -o FILE.csv"];
        return await writeLines(output, [text, ...more]);
      }
      let schema: Schema | undefined;
      const seen = async function* (): AsyncGenerator<RecordBatch, void, undefined> {
        for await (const batch of batches) {
          schema ??= batch.schema;
          yield batch;
        }
      };
      // A result has a batch even when it has no row.
      const pieces = encodeBatches(seen(), format, () => schema!);
      for await (const bytes of pieces) await output.write(bytes);
    });
    printNotes(terminal, [
      ...[...db.outcomes.values()].flat().flatMap((outcome) => [
        ...absenceNotes(outcome, { warn: onMissing === "warn" }),
        ...unexplainedNotes(outcome),
        ...contentNotes(filesWith(outcome, "read", "partial")),
      ]),
      ...source.synthetic ? [note("the data is synthetic: every row is made up")] : [],
      ...notes(),
    ]);
  });
});

/** The scan of `NAME=SYSTEM:GROUP:UFS:PERIOD`. */
function namedScan(
  text: string,
  options: ScanOptions,
): { readonly name: string; readonly scan: Scan<RowTypes> } {
  const [, name, systemName, groupName, ufs, period] =
    /^([^=:]+)=([^:]+):([^:]*)(?::([^:]*))?:([^:]+)$/.exec(text) ?? [];
  if (name === undefined) {
    throw usageError(
      `Cannot read --from "${text}": it is not NAME=SYSTEM:GROUP:UFS:PERIOD`,
      `Write for example --from ${FROM}`,
    );
  }
  const group = groupOf(toSystem(systemName!), groupName || undefined);
  const list = (ufs ?? "").split(",").map((uf) => uf.trim()).filter((uf) => uf !== "");
  // Texts become UFs here; the plan checks that they are some.
  const uf = list.length > 0 ? list as Uf[] : undefined;
  return { name, scan: Scan.of<RowTypes>(group, { uf, period: toPeriod(period!) }, options) };
}

/** The first rows of a result, and whether they are all. */
async function firstRows(
  batches: ReadableStream<RecordBatch>,
  limit: number,
): Promise<{ readonly table: Table; readonly isAll: boolean }> {
  const taken: RecordBatch[] = [];
  let rows = 0;
  for await (const batch of batches) {
    taken.push(batch.slice(0, Math.max(limit - rows, 0)));
    rows += batch.numRows;
    if (rows > limit) break;
  }
  return { table: new Table(taken), isAll: rows <= limit };
}

function tooLittle(query: string | undefined): Error {
  return usageError(
    `Cannot run dsbr sql: ${query === undefined ? "QUERY" : "--from"} is missing`,
    `For example\n  dsbr sql "select count(*) from rd" --from ${FROM} --source sample`,
  );
}
