import {
  Binary,
  Bool,
  DateDay,
  Decimal,
  Dictionary,
  Float64,
  Int32,
  Int64,
  makeData,
  makeVector,
  RecordBatch,
  type Schema,
  Struct,
  Table,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { Random } from "../random.ts";

/** Text that is hard on whoever copies it: lengths around the limits, and beyond ASCII. */
export const TEXTS: readonly string[] = [
  "",
  "a",
  "twelve bytes",
  "thirteen byte",
  "x".repeat(254),
  "São Tomé das Letras",
  "ção",
  "日本語のテキスト",
  "🏥🏥🏥",
  "\0\0",
  `'"\\;--`,
];

const NULLS: readonly ((row: number, random: Random) => boolean)[] = [
  () => false,
  () => true,
  (row) => row % 2 === 0,
  (row) => row % 64 >= 32,
  (_, random) => random.below(10) === 0,
];

/** A table with a column of each type and null pattern, cut into batches of the lengths given. */
export function tableOfAllTypes(seed: number, lengths: readonly number[]): Table {
  const random = new Random(seed);
  const rows = lengths.reduce((sum, length) => sum + length, 0);
  const columns: Record<string, Vector> = {};
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const [i, isNull] of NULLS.entries()) {
    const values = <T>(make: () => T): (T | null)[] =>
      Array.from({ length: rows }, (_, row) => isNull(row, random) ? null : make());
    const text = (): string => random.pick(TEXTS);
    columns[`code${i}`] = vectorFromArray(values(text), new Dictionary(new Utf8(), new Int32()));
    columns[`text${i}`] = vectorFromArray(values(text), new Utf8());
    columns[`bytes${i}`] = vectorFromArray(values(() => bytes(text())), new Binary());
    columns[`int${i}`] = vectorFromArray(
      values(() => random.pick([0, -1, 2 ** 31 - 1, -(2 ** 31), random.below(1000)])),
      new Int32(),
    );
    columns[`long${i}`] = vectorFromArray(
      values(() => random.pick([0n, -1n, 2n ** 63n - 1n, -(2n ** 63n)])),
      new Int64(),
    );
    columns[`number${i}`] = vectorFromArray(
      values(() => random.pick([0, -0, 1e308, 5e-324, 0.1, Infinity, random.next()])),
      new Float64(),
    );
    columns[`date${i}`] = vectorFromArray(
      values(() => new Date((random.below(80_000) - 40_000) * 86_400_000)),
      new DateDay(),
    );
    columns[`flag${i}`] = vectorFromArray(values(() => random.below(2) === 0), new Bool());
  }
  for (const precision of [4, 9, 18, 38]) {
    const type = new Decimal(2, precision, 128);
    const words = new BigInt64Array(rows * 2);
    for (let row = 0; row < rows; row++) {
      const value = BigInt(random.below(9999) - 5000);
      words[row * 2] = value;
      words[row * 2 + 1] = value >> 63n;
    }
    const data = makeData({ type, length: rows, data: new Uint32Array(words.buffer) } as never);
    columns[`decimal${precision}`] = makeVector(data as never);
  }
  return cut(new Table(columns), lengths);
}

/** The same rows in batches of the lengths given, which are slices: with offsets into the whole. */
function cut(table: Table, lengths: readonly number[]): Table {
  const schema: Schema = table.schema;
  const type = new Struct(schema.fields);
  let at = 0;
  const batches = lengths.map((length) => {
    const children = schema.fields.map((_, i) => table.getChildAt(i)!.data[0]!.slice(at, length));
    at += length;
    return new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
  });
  return new Table(schema, batches as never);
}

/** A column's values in a form that compares: big numbers and bytes as text. */
export function plainValues(table: Table, name: string): unknown[] {
  const column = table.getChild(name)!;
  return Array.from({ length: table.numRows }, (_, row) => {
    const value: unknown = column.get(row);
    if (value instanceof Uint8Array || value instanceof Uint32Array) return [...value].join(",");
    return typeof value === "bigint" ? `${value}n` : value;
  });
}
