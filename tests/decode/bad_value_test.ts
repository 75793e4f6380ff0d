import { assertEquals } from "@std/assert";
import type { BadValue } from "../../src/decode/bad_value.ts";
import { columnSpec } from "../../src/decode/column_spec.ts";
import { type DbfDecodeOptions, DbfDecoder } from "../../src/decode/dbf.ts";
import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import { cut } from "./pieces.ts";
import { seededRandom } from "./seeded_random.ts";

const pure = { permissions: "none" } as const;

const FIELDS = [
  { name: "TEXT", type: "C", width: 3, decimals: 0 },
  { name: "WHOLE", type: "N", width: 5, decimals: 0 },
  { name: "WIDE", type: "N", width: 20, decimals: 0 },
  { name: "MONEY", type: "N", width: 9, decimals: 2 },
  { name: "DAY", type: "C", width: 8, decimals: 0 },
  { name: "FLAG", type: "L", width: 1, decimals: 0 },
];
const COLUMNS = [
  columnSpec("DAY", "date", { dateFormat: "DDMMYYYY" }),
  columnSpec("WHOLE", "int32"),
  columnSpec("WIDE", "int32"),
  columnSpec("MONEY", "float64"),
  columnSpec("FLAG", "bool"),
  columnSpec("TEXT", "dictionary"),
];
/** What each field may hold: what can be read, then what cannot. */
const VALUES: readonly (readonly [good: readonly string[], bad: readonly string[]])[] = [
  [["abc", ""], ["\x00\xff*"]],
  [["1", "00002", "-3", ""], ["1.5", "****", "x"]],
  [["7", "", "         -12"], ["99999999999", "1,5", "-"]],
  [["1.25", "100", ""], ["1,25", "1e9999", "..."]],
  [["31012024", "00000000", ""], ["30022024", "2024", "ABCDEFGH"]],
  [["T", "F", "?", ""], ["X", "*"]],
];
const REASONS: Readonly<Record<string, string>> = {
  WHOLE: "it is no whole number of 32 bits",
  WIDE: "it is no whole number of 32 bits",
  MONEY: "it is no number",
  DAY: "it is no day as DDMMYYYY",
  FLAG: "it is neither true nor false",
};
const OFFSETS = [1, 4, 9, 29, 38, 46];
const HEADER_LENGTH = 33 + 32 * FIELDS.length;
const RECORD_LENGTH = 47;

interface Table {
  readonly dbf: Uint8Array;
  /** What is wrong in the table, in its order, by the rows that were put in it. */
  readonly expected: readonly Omit<BadValue, "bytes">[];
}

/** A table in which every `share`th value cannot be read, and some records have odd marks. */
function makeTable(count: number, share: number, seed: number): Table {
  const random = seededRandom(seed);
  const expected: Omit<BadValue, "bytes">[] = [];
  const marks: number[] = [];
  const rows = Array.from({ length: count }, (_, i) => {
    const mark = random(share) === 0 ? [0x2a, 0, 0x41][random(3)]! : 0x20;
    marks.push(mark);
    const at = HEADER_LENGTH + i * RECORD_LENGTH;
    if (mark !== 0x20 && mark !== 0x2a) {
      const reason = "its deletion mark is neither blank nor *";
      expected.push({ record: i + 1, offset: at, column: undefined, reason });
    }
    return VALUES.map(([good, bad], field) => {
      const isBad = random(share) === 0;
      const values = isBad ? bad : good;
      const { name } = FIELDS[field]!;
      if (isBad && mark !== 0x2a && name !== "TEXT") {
        const offset = at + OFFSETS[field]!;
        expected.push({ record: i + 1, offset, column: name, reason: REASONS[name]! });
      }
      return values[random(values.length)]!;
    });
  });
  const dbf = encodeDbf(FIELDS, rows);
  for (const [i, mark] of marks.entries()) dbf[HEADER_LENGTH + i * RECORD_LENGTH] = mark;
  return { dbf, expected };
}

function decode(bytes: Uint8Array, options: DbfDecodeOptions, length = 1000) {
  const bad: BadValue[] = [];
  const decoder = new DbfDecoder({
    columns: COLUMNS,
    format: "dbf",
    ...options,
    onBadValue: (value) => bad.push(value),
  });
  const rows: number[] = [];
  const known: number[] = [];
  const take = (batches: Iterable<{ readonly numRows: number }>): void => {
    for (const { numRows } of batches) {
      rows.push(numRows);
      known.push(bad.length);
    }
  };
  for (const piece of cut(bytes, length)) take(decoder.write(piece));
  take(decoder.close());
  const places = bad.toSorted((a, b) => a.offset - b.offset);
  return { bad: places, report: decoder.report, rows, known };
}

Deno.test("DbfDecoder tells of every value that it cannot read, and where it stands", pure, () => {
  for (const [count, share] of [[1, 1], [50, 3], [3000, 7], [20_000, 900]] as const) {
    const { dbf, expected } = makeTable(count, share, count);
    for (const format of ["dbf", "dbc"] as const) {
      const bytes = format === "dbf" ? dbf : encodeDbc(dbf);
      for (const batchRows of [1, 7, 16_384]) {
        if (batchRows === 1 && count > 50) continue;
        const { bad, report } = decode(bytes, { format, batchRows });
        assertEquals(bad.map(({ bytes: _, ...place }) => place), [...expected]);
        for (const { bytes, offset } of bad) {
          assertEquals(bytes, dbf.slice(offset, offset + bytes.length));
        }
        const counts: Record<string, number> = {};
        for (const { column } of bad) if (column) counts[column] = (counts[column] ?? 0) + 1;
        assertEquals(counts, { ...report.unparsable });
        assertEquals(bad.filter(({ column }) => !column).length, report.oddFlags);
      }
    }
  }
});

Deno.test("DbfDecoder tells of bad values before their batch, and of no other's", pure, () => {
  const { dbf, expected } = makeTable(500, 5, 3);
  const deleted = (record: number): boolean =>
    dbf[HEADER_LENGTH + (record - 1) * RECORD_LENGTH] === 0x2a;
  const { rows, known } = decode(dbf, { batchRows: 60 });
  let live = 0;
  const ends: number[] = [];
  for (let record = 1; record <= 500; record++) {
    if (!deleted(record) && ++live % 60 === 0) ends.push(record);
  }
  ends.push(500);
  assertEquals(rows.length, ends.length);
  assertEquals(known, ends.map((end) => expected.filter(({ record }) => record <= end).length));
});

Deno.test("DbfDecoder tells of bad values in rows given out and columns read alone", pure, () => {
  const { dbf, expected } = makeTable(2000, 4, 9);
  const isEven = (block: Uint8Array, at: number): boolean => block[at + 4] === 0x20;
  const chosen = (record: number): boolean =>
    isEven(dbf, HEADER_LENGTH + (record - 1) * RECORD_LENGTH);
  const { bad } = decode(dbf, { where: () => isEven, select: ["MONEY"] });
  assertEquals(
    bad.map(({ offset }) => offset),
    expected.filter(({ column, record }) =>
      chosen(record) && (column === "MONEY" || column === undefined)
    ).map(({ offset }) => offset),
  );
});

Deno.test("DbfDecoder asks anew for the rows of each batch", pure, () => {
  const { dbf } = makeTable(100, 1000, 1);
  const sizes = [40, 5, 30, 30];
  const { rows } = decode(dbf, { batchRows: () => sizes.shift()! });
  assertEquals(rows, [40, 5, 30, 25]);
});
