/**
 * The names that queries know scans and tables by.
 *
 * @module
 */

import type { DuckDBConnection } from "@duckdb/node-api";
import type { Table } from "apache-arrow";
import type { RowTypes } from "../../arrow/arrow_types.ts";
import { DataSusError } from "../../error.ts";
import type { Scan } from "../../scan/scan.ts";
import { describedScan } from "../all_columns.ts";
import { quoteIdentifier } from "./identifier.ts";
import {
  type RegisteredScan,
  registeredScan,
  registeredTable,
  viewStatement,
} from "./registered_scan.ts";
import type { ScanFunction } from "./scan_function.ts";

/** A scan whose columns only a header tells: one is read when a query names it. */
interface UnknownScan {
  readonly id: number;
  readonly name: string;
  readonly scan: Scan<RowTypes>;
}

/** What is registered, and which connections have the views of it. */
export class ScanViews {
  readonly #function: ScanFunction;
  /** The newest registration of each name. */
  readonly #views = new Map<string, RegisteredScan | UnknownScan>();
  /** Of each connection, the registrations it has views of. */
  readonly #made = new WeakMap<DuckDBConnection, Set<RegisteredScan>>();
  #last = 0;

  /** Views of what the function reads. */
  constructor(scans: ScanFunction) {
    this.#function = scans;
  }

  /** True when nothing is registered. */
  get isEmpty(): boolean {
    return this.#views.size === 0;
  }

  /**
   * Registers a table, in place of one of the name.
   *
   * @throws {DataSusError} `QUERY` when DuckDB has no type for a column.
   */
  addTable(name: string, table: Table): void {
    this.#set(registeredTable(this.#last + 1, name, table));
  }

  /**
   * Registers a scan, in place of one of the name.
   *
   * @throws {DataSusError} `QUERY` when DuckDB has no type for a column.
   */
  addScan(name: string, scan: Scan<RowTypes>): void {
    const id = this.#last + 1;
    if (scan.schema.fields.length > 0) return this.#set(registeredScan(id, name, scan));
    this.#last = id;
    this.#views.set(name.toLowerCase(), { id, name, scan });
  }

  /**
   * Makes the views known to a connection; `text` is what it will run.
   *
   * @throws {DataSusError} When the columns of a scan that the text names cannot be read.
   */
  async makeKnown(
    connection: DuckDBConnection,
    text: string,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    let made = this.#made.get(connection);
    if (made === undefined) this.#made.set(connection, made = new Set());
    for (const [key, view] of [...this.#views]) {
      let known = view as RegisteredScan;
      if ("scan" in view) {
        if (!mayName(text, view.name)) continue;
        known = registeredScan(view.id, view.name, await describe(view, signal));
        if (this.#views.get(key) === view) this.#set(known);
      }
      if (made.has(known)) continue;
      await connection.run(viewStatement(known, this.#function.name));
      made.add(known);
    }
  }

  #set(view: RegisteredScan): void {
    this.#last = Math.max(this.#last, view.id);
    this.#function.add(view);
    this.#views.set(view.name.toLowerCase(), view);
  }
}

/** Whether a text of SQL may name a table; true more often than it does. */
function mayName(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  const inQuotes = quoteIdentifier(name).slice(1, -1);
  return lower.includes(name.toLowerCase()) || lower.includes(inQuotes.toLowerCase());
}

async function describe(
  { name, scan }: UnknownScan,
  signal: AbortSignal | undefined,
): Promise<Scan<RowTypes>> {
  try {
    return await describedScan(scan, signal);
  } catch (error) {
    if (!(error instanceof DataSusError)) throw error;
    const { code, hint, flag } = error;
    throw new DataSusError(`Cannot find out the columns of "${name}": ${error.message}`, {
      code,
      ...flag !== undefined && { flag },
      hint: hint ?? "Only the header of a file tells them: register a scan of files that are there",
      cause: error,
    });
  }
}
