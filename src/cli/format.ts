/**
 * In which format a result is written.
 *
 * @module
 */

import { type OptionFacts, usageError } from "./arguments.ts";
import type { Terminal } from "./terminal.ts";

/** How a table can be written. */
export type TableFormat = "table" | "csv" | "ndjson" | "arrow";

/** Every {@linkcode TableFormat}. */
export const TABLE_FORMATS: readonly TableFormat[] = ["table", "csv", "ndjson", "arrow"];

/** How the rows of scans and queries can be written. */
export type ScanFormat = TableFormat | "parquet";

/** Every {@linkcode ScanFormat}. */
export const SCAN_FORMATS: readonly ScanFormat[] = [...TABLE_FORMATS, "parquet"];

const PLAIN = "How to write it: table (for reading), csv, ndjson (JSON, one row a line)";
const ENDINGS = ".csv, .ndjson, .jsonl, .arrow, .arrows";

/** What the formats of scans and queries are, for the help. */
export const FORMAT_OPTION: OptionFacts = {
  value: "FORMAT",
  about: `${PLAIN}, arrow (an Arrow IPC stream) or parquet (zstd; needs DuckDB, see ` +
    `Permissions). Default: what FILE ends in (${ENDINGS}, .parquet), else table.`,
};

/** What the formats of tables are, for the help. */
export const TABLE_FORMAT_OPTION: OptionFacts = {
  value: "FORMAT",
  about: `${PLAIN} or arrow (an Arrow IPC stream). Default: what FILE ends in (${ENDINGS}), ` +
    "else table.",
};

const EXTENSIONS: Readonly<Record<string, ScanFormat | "dbf" | "json" | "html">> = {
  json: "json",
  html: "html",
  csv: "csv",
  ndjson: "ndjson",
  jsonl: "ndjson",
  arrow: "arrow",
  arrows: "arrow",
  dbf: "dbf",
  parquet: "parquet",
};

/**
 * The format asked for, or else the one that the output's name ends in, or else a table.
 *
 * @throws {DataSusError} `QUERY` when the name does not tell, or bytes would go to a screen.
 */
export function chooseFormat<Format extends string>(
  given: Format | undefined,
  output: string | undefined,
  { formats, option, terminal }: {
    readonly formats: readonly Format[];
    readonly option: string;
    readonly terminal: Terminal;
  },
): Format {
  const toFile = output !== undefined && output !== "-";
  const format = given ?? (toFile ? formatOf(output, formats, option) : formats[0]!);
  if (["arrow", "dbf", "parquet"].includes(format) && !toFile && terminal.outIsScreen) {
    throw usageError(
      `Cannot show ${format} on a screen: it is not text`,
      `Write it to a file with -o FILE.${format}, or pipe it into a program`,
    );
  }
  return format;
}

function formatOf<Format extends string>(
  path: string,
  formats: readonly Format[],
  option: string,
): Format {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const named = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  const format = formats.find((format) => format === named);
  if (format !== undefined) return format;
  throw usageError(
    `Cannot tell the format of "${path}": its name does not end in one`,
    `Add --${option} ${formats.join("|")}`,
  );
}
