/**
 * What the columns of rows in hand hold: how full they are, their commonest codes, their range.
 *
 * @module
 */

import { type Data, DataType, type Field, RecordBatch, type Table } from "apache-arrow";
import { type CellFormat, cellReader, toHex } from "./cell.ts";
import { cut } from "./html/escape.ts";
import { isPersonalField } from "./personal.ts";
import type { ColumnProfile, TableProfile } from "./column_profile.ts";
import type { ShownTable } from "./shown_table.ts";
import { isNumeric, typeWord } from "./type_word.ts";

/** Steps of a histogram. */
const STEPS = 24;
/** Distinct values that are counted at most. */
const MOST_DISTINCT = 100_000;

const PLAIN: CellFormat = {
  null: "",
  text: (value) => value,
  number: String,
  digits: String,
  date: String,
  bytes: (value) => `0x${toHex(value)}`,
  nested: (json) => json,
};

/**
 * Profiles the columns of a table or of record batches. All of its rows are looked at and nothing
 * else: what was not read is not counted.
 */
export function profileTable(table: ShownTable, top = 5): TableProfile {
  const batches = table instanceof RecordBatch
    ? [table]
    : "batches" in table
    ? (table as Table).batches
    : table;
  const fields = batches[0]?.schema.fields ?? ("schema" in table ? table.schema.fields : []);
  return {
    rows: batches.reduce((sum, batch) => sum + batch.numRows, 0),
    columns: fields.map((field, i) =>
      profileColumn(field, batches.flatMap((batch) => batch.data.children[i] ?? []), top)
    ),
  };
}

function profileColumn(field: Field, chunks: readonly Data[], top: number): ColumnProfile {
  const personal = isPersonalField(field);
  const type = DataType.isDictionary(field.type) ? field.type.dictionary : field.type;
  const [pt, en] = [field.metadata.get("pt"), field.metadata.get("en")];
  return {
    name: field.name,
    type: typeWord(field.type),
    ...pt !== undefined && { pt },
    ...en !== undefined && { en },
    filled: chunks.reduce((sum, chunk) => sum + chunk.length - nullsOf(chunk), 0),
    personal,
    ...personal
      ? {}
      : isNumeric(type) || DataType.isDate(type)
      ? measure(chunks, DataType.isDate(type))
      : count(chunks, top),
  };
}

function nullsOf(chunk: Data): number {
  return DataType.isNull(chunk.type) ? chunk.length : chunk.nullCount;
}

/** Whether a row of a chunk has a value. */
function filledRows({ nullBitmap, offset, nullCount }: Data): (row: number) => boolean {
  if (!(nullCount > 0) || nullBitmap === undefined) return () => true;
  return (row) => ((nullBitmap[(offset + row) >> 3] ?? 0) >> ((offset + row) & 7) & 1) === 1;
}

/** Counts values; codes by their numbers, each spelled once. */
function count(
  chunks: readonly Data[],
  top: number,
): Pick<ColumnProfile, "distinct" | "top"> {
  const counts = new Map<string, number>();
  for (const chunk of chunks) {
    if (DataType.isNull(chunk.type)) continue;
    const read = cellReader(chunk, PLAIN);
    const isFilled = filledRows(chunk);
    if (DataType.isDictionary(chunk.type)) {
      const keys = new Map<number, { row: number; rows: number }>();
      for (let row = 0; row < chunk.length; row++) {
        if (!isFilled(row)) continue;
        const key = Number(chunk.values[row]);
        const seen = keys.get(key);
        if (seen === undefined) keys.set(key, { row, rows: 1 });
        else seen.rows++;
      }
      for (const { row, rows } of keys.values()) {
        const value = read(row);
        counts.set(value, (counts.get(value) ?? 0) + rows);
      }
    } else {
      for (let row = 0; row < chunk.length; row++) {
        if (!isFilled(row)) continue;
        const value = read(row);
        counts.set(value, (counts.get(value) ?? 0) + 1);
        if (counts.size > MOST_DISTINCT) return {};
      }
    }
    if (counts.size > MOST_DISTINCT) return {};
  }
  const commonest = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, top);
  return {
    distinct: counts.size,
    top: commonest.map(([value, rows]) => ({ value: cut(value), rows })),
  };
}

/** The range of numbers or days, and how the rows lie in it. */
function measure(
  chunks: readonly Data[],
  isDate: boolean,
): Pick<ColumnProfile, "range" | "histogram"> {
  let least: { value: number; text: string } | undefined;
  let greatest = least;
  const values: Float64Array[] = [];
  for (const chunk of chunks) {
    const read = cellReader(chunk, PLAIN);
    const isFilled = filledRows(chunk);
    const own = new Float64Array(chunk.length);
    // A dictionary's numbers are places in it.
    const direct = !DataType.isDictionary(chunk.type) &&
      (chunk.values instanceof Float64Array || chunk.values instanceof Int32Array);
    let [low, high] = [-1, -1];
    for (let row = 0; row < chunk.length; row++) {
      const value = !isFilled(row)
        ? NaN
        : direct
        ? chunk.values[row] ?? NaN
        : isDate
        ? Date.parse(read(row))
        : Number(read(row));
      own[row] = value;
      if (!Number.isFinite(value)) continue;
      if (low < 0 || value < own[low]!) low = row;
      if (high < 0 || value > own[high]!) high = row;
    }
    values.push(own);
    if (low < 0) continue;
    if (least === undefined || own[low]! < least.value) {
      least = { value: own[low]!, text: read(low) };
    }
    if (greatest === undefined || own[high]! > greatest.value) {
      greatest = { value: own[high]!, text: read(high) };
    }
  }
  if (least === undefined || greatest === undefined) return {};
  const histogram = new Array<number>(STEPS).fill(0);
  const width = greatest.value - least.value;
  for (const own of values) {
    for (const value of own) {
      if (!Number.isFinite(value)) continue;
      const step = width === 0 ? 0 : Math.floor(STEPS * ((value - least.value) / width));
      histogram[Math.min(STEPS - 1, step)]!++;
    }
  }
  return { range: [least.text, greatest.text], histogram };
}
