/** Tables of arbitrary content, the same for the same seed. */

import {
  Binary,
  Bool,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";

/** Numbers from 0 up to 1, as `Math.random` (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces of text that views get wrong. */
export const HOSTILE_PIECES: readonly string[] = [
  "",
  "a",
  "Z9",
  " ",
  ",",
  '"',
  "'",
  "\\",
  "\n",
  "\r\n",
  "\t",
  "\x00",
  "\x1b[31m",
  "\x7f",
  "\x9b1m",
  "=1+1",
  "-2",
  "é",
  "e\u0301",
  "ção",
  "日本",
  "ｶﾅ",
  "한국",
  "👍🏽",
  "👨‍👩‍👧‍👦",
  "🇧🇷",
  "1\ufe0f\u20e3",
  "❤️",
  "\u202eabc\u202c",
  "\u2066",
  "\u200f",
  "\u200b",
  "שלום",
  "क्षि",
  "∅",
  "null",
  "\u2028",
  "\ufeff",
];

/** Text made of up to `pieces` hostile pieces. */
export function randomText(random: () => number, pieces: number): string {
  const length = Math.floor(random() * (pieces + 1));
  return Array.from({ length }, () => pick(random, HOSTILE_PIECES)).join("");
}

/** One of the items. */
export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("Cannot pick from an empty list");
  return item;
}

/** The record batch of named vectors of one chunk each. */
export function batchOf(columns: Readonly<Record<string, Vector>>): RecordBatch {
  const entries = Object.entries(columns);
  const children = entries.map(([, vector]) => {
    const [data] = vector.data;
    if (data === undefined || vector.data.length !== 1) throw new TypeError("Not one chunk");
    return data;
  });
  const fields = entries.map(([name, { type }]) => new Field(name, type, true));
  const length = entries[0]?.[1].length ?? 0;
  const data = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  return new RecordBatch(new Schema(fields), data);
}

/** A column, and its cells as JSON values. */
export interface RandomColumn {
  readonly vector: Vector;
  readonly json: readonly unknown[];
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** A column of an arbitrary type, a fifth of it null, cut out of a longer one. */
export function randomColumn(random: () => number, rows: number): RandomColumn {
  const start = Math.floor(random() * 20);
  const { type, value, toJson } = pick(random, COLUMN_KINDS);
  const cells = Array.from(
    { length: start + rows },
    () => random() < 0.2 ? null : value(random),
  );
  return {
    vector: vectorFromArray(cells, type()).slice(start),
    json: cells.slice(start).map((cell) => cell === null ? null : toJson(cell)),
  };
}

/** A batch of up to `maxColumns` arbitrary columns under arbitrary names, and its rows as JSON. */
export function randomBatch(
  random: () => number,
  maxColumns: number,
  rows: number,
): { batch: RecordBatch; json: Record<string, unknown>[] } {
  const columns = Array.from(
    { length: 1 + Math.floor(random() * maxColumns) },
    (_, column): [string, RandomColumn] => [
      `${column}${randomText(random, 8)}`,
      randomColumn(random, rows),
    ],
  );
  return {
    batch: batchOf(Object.fromEntries(columns.map(([name, { vector }]) => [name, vector]))),
    json: Array.from(
      { length: rows },
      (_, row) => Object.fromEntries(columns.map(([name, { json }]) => [name, json[row]])),
    ),
  };
}

interface ColumnKind {
  type(): DataType;
  value(random: () => number): unknown;
  toJson(value: unknown): unknown;
}

function kind<T>(
  type: () => DataType,
  value: (random: () => number) => T,
  toJson: (value: T) => unknown = (value) => value,
): ColumnKind {
  return { type, value, toJson: (cell) => toJson(cell as T) };
}

const COLUMN_KINDS: readonly ColumnKind[] = [
  kind(() => new Utf8(), (random) => randomText(random, 12)),
  kind(() => new Utf8(), (random) => `${Math.floor(random() * 1e13)}`),
  kind(
    () => new Dictionary(new Utf8(), new Int32()),
    (random) => pick(random, ["01", "02", "", "São Paulo", 'a"b', "x,y", randomText(random, 3)]),
  ),
  kind(() => new Int32(), (random) => Math.floor((random() - 0.5) * 2 ** (32 * random()))),
  kind(() => new Float64(), (random) => Math.round(random() * 1e7) / 100),
  kind(() => new Float64(), (random) => (random() - 0.5) * 10 ** (40 * (random() - 0.5))),
  kind(() => new Bool(), (random) => random() < 0.5),
  kind(
    () => new DateDay(),
    (random) => new Date(Math.floor((random() - 0.3) * 40_000) * MILLISECONDS_PER_DAY),
    (date) => date.toISOString().slice(0, 10),
  ),
  kind(
    () => new Binary(),
    (random) =>
      Uint8Array.from({ length: Math.floor(random() * 30) }, () => Math.floor(random() * 256)),
    (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""),
  ),
  kind(
    () => new Int64(),
    (random) => BigInt(Math.floor(random() * 2 ** 53)) * pick(random, [1n, -1n, 1000n]),
    (value) => Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`,
  ),
];
