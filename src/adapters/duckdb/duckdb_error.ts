import { DataSusError } from "../../error.ts";

/** What begins DuckDB's messages, and what to do about it. */
const HINTS: readonly (readonly [start: string, hint: string])[] = [
  [
    "Permission Error",
    "DuckDB is locked to its folder; pass unsafeExternalAccess: true to open it to the machine",
  ],
  ["Invalid Input Error: Cannot change configuration", "Pass settings to DuckDb.open()"],
  ["Out of Memory Error", 'Pass a larger memoryLimit, such as "4GB", or select fewer columns'],
  ["Catalog Error", "db.register(name, scan) makes a scan known; quote names that hold capitals"],
];

/** An error of DuckDB, as ours. */
export function duckDbError(error: unknown): unknown {
  if (error instanceof DataSusError || !(error instanceof Error)) return error;
  const { message } = error;
  const hint = HINTS.find(([start]) => message.startsWith(start))?.[1];
  return new DataSusError(`Cannot run the query: ${message}`, {
    code: "QUERY",
    hint: hint ?? "See DuckDB's message; db.explain() shows what reaches the scans",
    cause: error,
  });
}
