import { DataSusError } from "../../error.ts";

/** What begins DuckDB's messages, and what to do about it. */
const HINTS: readonly (readonly [start: string, hint: string])[] = [
  [
    "Permission Error",
    "DuckDB is locked to its folder; DuckDb.open({ unsafeExternalAccess: true }) opens it to the machine",
  ],
  ["Invalid Input Error: Cannot change configuration", "Pass settings to DuckDb.open()"],
  ["Out of Memory Error", 'Pass a larger memoryLimit, such as "4GB", or select fewer columns'],
  [
    "Catalog Error",
    "Scans are tables by the names given to db.register(), or to --from of dsbr sql",
  ],
  ["Binder Error", "DESCRIBE followed by the table's name lists its columns and their types"],
  ["Parser Error", "The SQL is DuckDB's: https://duckdb.org/docs/stable/sql/introduction"],
];

/** An error of DuckDB, as ours. */
export function duckDbError(error: unknown): unknown {
  if (error instanceof DataSusError || !(error instanceof Error)) return error;
  const message = inOneLine(error.message);
  const hint = HINTS.find(([start]) => message.startsWith(start))?.[1];
  return new DataSusError(`Cannot run the query: ${message}`, {
    code: "QUERY",
    hint: hint ?? "See DuckDB's message; db.explain() shows what reaches the scans",
    cause: error,
  });
}

/** What DuckDB says without the picture of the line that it means, which is in the cause. */
function inOneLine(message: string): string {
  return message.replace(/^Failed to extract statements: /, "").replace(/\n+LINE \d+:[^]*$/, "")
    .replaceAll(/\s*\n\s*/g, " ");
}
