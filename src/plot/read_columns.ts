/**
 * Columns of a table as plots take them: numbers, times or texts, and nulls.
 *
 * @module
 */

import { type Data, DataType, type Field, Precision, RecordBatch, Table } from "apache-arrow";
import { type CellFormat, cellReader, toHex } from "../display/cell.ts";
import { isPersonalField } from "../display/personal.ts";
import { factsOf, type TableFacts } from "../display/table_facts.ts";
import { cut } from "../display/html/escape.ts";
import { DataSusError } from "../error.ts";
import type { PlotTable } from "./plot_options.ts";

/** What the values of a column are. Times are milliseconds since 1970 in UTC, months their first day. */
export type ValueKind = "number" | "year" | "month" | "time" | "text";

/** A column as it is plotted. */
export interface PlotColumn {
  readonly name: string;
  readonly kind: ValueKind;
  readonly values: readonly (number | string | null)[];
  /** The catalogue calls it money. */
  readonly money: boolean;
  /** What it is, by language. */
  readonly described: { readonly pt?: string | undefined; readonly en?: string | undefined };
}

/** The columns asked for, and where the table comes from. */
export interface PlotColumns {
  readonly columns: readonly PlotColumn[];
  readonly facts: TableFacts;
}

/** Values of a column before it is known what they are. */
interface Raw {
  readonly values: readonly (number | string | null)[];
  /** True when the numbers are times. */
  readonly time: boolean;
}

/** A month as text: `2023-01`, and `202301` as DataSUS writes it. */
const MONTH = /^((?:19|20)\d\d)-?(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?$/;

/**
 * Reads columns by their names.
 *
 * @throws {DataSusError} `QUERY` when it is no table, has no rows or no such column, or the column
 * identifies persons.
 */
export function readColumns(table: PlotTable, names: readonly string[]): PlotColumns {
  if (table instanceof Table || table instanceof RecordBatch || isBatches(table)) {
    const batches = table instanceof RecordBatch ? [table] : table;
    return { columns: arrowColumns(batches, names), facts: factsOf(batches) };
  }
  const rows: unknown = isFrame(table) ? table.toRecords() : table;
  if (!Array.isArray(rows) || rows.some((row) => typeof row !== "object" || row === null)) {
    throw new DataSusError("Cannot plot a value that is neither a table nor rows as objects", {
      code: "QUERY",
      hint: "Collect a scan first: plot.line(await scan.collect(), ...)",
    });
  }
  return { columns: names.map((name) => objectColumn(rows, name)), facts: {} };
}

function isBatches(table: unknown): table is readonly RecordBatch[] {
  return Array.isArray(table) && table.length > 0 && table[0] instanceof RecordBatch;
}

function isFrame(table: unknown): table is { toRecords(): readonly object[] } {
  return typeof table === "object" && table !== null && "toRecords" in table &&
    typeof table.toRecords === "function";
}

function arrowColumns(
  table: Table | readonly RecordBatch[],
  names: readonly string[],
): PlotColumn[] {
  const batches = "batches" in table ? table.batches : table;
  const fields = "batches" in table ? table.schema.fields : table[0]?.schema.fields ?? [];
  requireRows(batches.reduce((sum, batch) => sum + batch.numRows, 0));
  return names.map((name) => {
    const index = fields.findIndex((field) => field.name === name);
    const field = fields[index];
    if (field === undefined) throw noColumn(name, fields.map((field) => field.name));
    if (isPersonalField(field)) throw identifiesPersons(name);
    const chunks = batches.flatMap((batch) => batch.data.children[index] ?? []);
    return columnOf(name, arrowValues(field, chunks), field);
  });
}

function arrowValues({ type }: Field, chunks: readonly Data[]): Raw {
  const value = DataType.isDictionary(type) ? type.dictionary : type;
  const time = DataType.isDate(value) || DataType.isTimestamp(value);
  const numeric = DataType.isInt(value) || DataType.isFloat(value) || DataType.isDecimal(value);
  const values: (number | string | null)[] = [];
  // Most numbers need no detour by their digits.
  const plain = type === value &&
    ((DataType.isInt(value) && value.bitWidth <= 32) ||
      (DataType.isFloat(value) && value.precision !== Precision.HALF));
  for (const chunk of chunks) {
    if (plain) {
      for (let row = 0; row < chunk.length; row++) {
        values.push(chunk.getValid(row) ? finite(Number(chunk.values[row])) : null);
      }
      continue;
    }
    const read = cellReader(chunk, PLAIN);
    for (let row = 0; row < chunk.length; row++) {
      const text = read(row);
      values.push(
        text === ABSENT
          ? null
          : numeric
          ? finite(Number(text))
          : time
          ? finite(Date.parse(text.length > 10 && !text.endsWith("Z") ? `${text}Z` : text))
          : text,
      );
    }
  }
  return { values, time };
}

/** No text of a table is this one: it is not well formed. */
const ABSENT = "\ud800∅";

const PLAIN: CellFormat = {
  null: ABSENT,
  text: (value) => value,
  number: String,
  digits: (value) => value,
  date: (value) => value,
  bytes: (value) => toHex(value.subarray(0, 16)),
  nested: (json) => json,
};

function objectColumn(rows: readonly object[], name: string): PlotColumn {
  requireRows(rows.length);
  if (!rows.some((row) => Object.hasOwn(row, name))) {
    throw noColumn(name, Object.keys(rows[0]!));
  }
  let time = false;
  const values = rows.map((row): number | string | null => {
    const value: unknown = Object.hasOwn(row, name) ? Reflect.get(row, name) : null;
    if (value === null || value === undefined) return null;
    if (typeof value === "number") return finite(value);
    if (typeof value === "bigint") return Number(value);
    if (!(value instanceof Date)) return String(value);
    time = true;
    return finite(value.getTime());
  });
  const mixed = values.some((value) => typeof value === "string");
  return columnOf(name, {
    values: mixed ? values.map((value) => value === null ? null : String(value)) : values,
    time: time && !mixed,
  });
}

function columnOf(name: string, raw: Raw, field?: Field): PlotColumn {
  const { values, kind } = valuesOf(raw);
  return {
    name,
    kind,
    values,
    money: field?.metadata.get("kind") === "money",
    described: { pt: field?.metadata.get("pt"), en: field?.metadata.get("en") },
  };
}

/** Finds out what values are: a column whose every text is a month is one of months. */
function valuesOf({ values, time }: Raw): Pick<PlotColumn, "values" | "kind"> {
  const distinct = new Set(values);
  distinct.delete(null);
  if (distinct.size === 0) return { values, kind: time ? "time" : "number" };
  const all = (test: (value: number | string) => boolean): boolean => {
    for (const value of distinct) if (!test(value!)) return false;
    return true;
  };
  if (time) {
    const monthly = distinct.size > 1 && all((value) => new Date(value).getUTCDate() === 1);
    return { values, kind: monthly ? "month" : "time" };
  }
  if (all((value) => MONTH.test(String(value)))) {
    const at = (value: number | string): number => {
      const [, year, month] = MONTH.exec(String(value))!;
      return Date.UTC(Number(year), Number(month) - 1);
    };
    return { values: mapped(values, distinct, at), kind: "month" };
  }
  if (all((value) => typeof value === "number")) {
    const years = all((value) =>
      Number.isInteger(value) && Number(value) >= 1900 && Number(value) < 2100
    );
    return { values, kind: years ? "year" : "number" };
  }
  if (all((value) => DAY.test(String(value)) && !Number.isNaN(Date.parse(String(value))))) {
    const at = (value: number | string): number => Date.parse(String(value));
    return { values: mapped(values, distinct, at), kind: "time" };
  }
  return { values, kind: "text" };
}

function mapped(
  values: Raw["values"],
  distinct: ReadonlySet<number | string | null>,
  at: (value: number | string) => number,
): (number | null)[] {
  const found = new Map([...distinct].map((value) => [value, at(value!)]));
  return values.map((value) => value === null ? null : found.get(value)!);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function requireRows(rows: number): void {
  if (rows > 0) return;
  throw new DataSusError("Cannot plot a table without rows", {
    code: "QUERY",
    hint: "Look at the scan's outcome: it says which files were read and how many rows matched",
  });
}

function noColumn(name: string, names: readonly string[]): DataSusError {
  const known = names.slice(0, 40).map((name) => cut(name, 40)).join(", ");
  return new DataSusError(`Cannot plot "${cut(name, 60)}": there is no such column`, {
    code: "QUERY",
    column: name,
    hint: `The columns are ${known}`,
  });
}

function identifiesPersons(name: string): DataSusError {
  return new DataSusError(`Cannot plot "${cut(name, 60)}": it identifies persons`, {
    code: "QUERY",
    column: name,
    hint: "Plot a column that does not, or counts of rows",
  });
}
