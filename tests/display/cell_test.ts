import { assertEquals } from "@std/assert";
import {
  Binary,
  Bool,
  type Data,
  DateDay,
  DateMillisecond,
  Decimal,
  Dictionary,
  Field,
  FixedSizeBinary,
  Float16,
  Float32,
  Float64,
  Int16,
  Int32,
  Int64,
  LargeUtf8,
  List,
  makeData,
  Null,
  Struct,
  Timestamp,
  TimeUnit,
  Uint64,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { type CellFormat, cellReader, JSON_FORMAT, toHex } from "../../src/display/cell.ts";

/** Says by which method each cell was spelled. */
const TAGGED: CellFormat = {
  null: "null",
  text: (value) => `text ${value}`,
  number: (value) => `number ${value}`,
  digits: (value) => `digits ${value}`,
  date: (value) => `date ${value}`,
  bytes: (value) => `bytes ${toHex(value)}`,
  nested: (json) => `nested ${json}`,
};

function read(data: Data, format: CellFormat = TAGGED): string[] {
  const reader = cellReader(data, format);
  return Array.from({ length: data.length }, (_, row) => reader(row));
}

function readVector(vector: Vector, format?: CellFormat): string[] {
  return vector.data.flatMap((chunk) => read(chunk, format));
}

Deno.test("cellReader() spells each type by its method", () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const cases: [vector: Vector, cells: string[]][] = [
    [vectorFromArray(["a", null, ""], new Utf8()), ["text a", "null", "text "]],
    [
      vectorFromArray(["01", null, "01"], new Dictionary(new Utf8(), new Int32())),
      ["text 01", "null", "text 01"],
    ],
    [vectorFromArray([1, null, -2147483648], new Int32()), [
      "number 1",
      "null",
      "number -2147483648",
    ]],
    [vectorFromArray([-7], new Int16()), ["number -7"]],
    [vectorFromArray([0.1, 1e300, null, 1 / 3], new Float64()), [
      "number 0.1",
      "number 1e+300",
      "null",
      "number 0.3333333333333333",
    ]],
    [vectorFromArray([0.1, 16777216, 1 / 3], new Float32()), [
      "number 0.1",
      "number 16777216",
      "number 0.33333334",
    ]],
    [vectorFromArray([0.5], new Float16()), ["number 0.5"]],
    [vectorFromArray([true, null, false], new Bool()), ["true", "null", "false"]],
    [vectorFromArray([bytes(0x7b, 0x04), null, bytes()], new Binary()), [
      "bytes 7b04",
      "null",
      "bytes ",
    ]],
    [vectorFromArray([bytes(1, 255)], new FixedSizeBinary(2)), ["bytes 01ff"]],
    [vectorFromArray([2n ** 63n - 1n, null], new Int64()), ["digits 9223372036854775807", "null"]],
    [vectorFromArray([2n ** 64n - 1n], new Uint64()), ["digits 18446744073709551615"]],
    [vectorFromArray([null, null], new Null()), ["null", "null"]],
    [vectorFromArray(["a", null], new LargeUtf8()), ["text a", "null"]],
  ];
  for (const [vector, cells] of cases) assertEquals(readVector(vector), cells, `${vector.type}`);
});

Deno.test("cellReader() gives days of the whole range of Int32", () => {
  const days = [0, 13_880, -1, -719_528, -719_529, 2_932_896, 2_932_897, 2 ** 31 - 1, -(2 ** 31)];
  const data = makeData({ type: new DateDay(), data: Int32Array.from(days) });
  assertEquals(read(data), [
    "date 1970-01-01",
    "date 2008-01-02",
    "date 1969-12-31",
    "date 0000-01-01",
    "date -000001-12-31",
    "date 9999-12-31",
    "date +010000-01-01",
    "date +5881580-07-11",
    "date -5877641-06-23",
  ]);
});

Deno.test("cellReader() agrees with Date on each day of eight centuries", () => {
  const days = Int32Array.from({ length: 300_000 }, (_, index) => index - 150_000);
  const reader = cellReader(makeData({ type: new DateDay(), data: days }), JSON_FORMAT);
  days.forEach((day, row) => {
    const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (reader(row) !== `"${expected}"`) assertEquals(reader(row), `"${expected}"`);
  });
});

Deno.test("cellReader() gives dates that are counted in milliseconds", () => {
  const vector = vectorFromArray(
    [new Date("2008-02-29"), null, new Date("1969-12-31")],
    new DateMillisecond(),
  );
  assertEquals(readVector(vector), ["date 2008-02-29", "null", "date 1969-12-31"]);
});

Deno.test("cellReader() gives instants to the unit of the column", () => {
  const timestamps = (unit: TimeUnit, zone: string | null, ...values: bigint[]): string[] =>
    read(makeData({ type: new Timestamp(unit, zone), data: BigInt64Array.from(values) }));

  assertEquals(timestamps(TimeUnit.SECOND, null, 0n, -1n), [
    "date 1970-01-01T00:00:00",
    "date 1969-12-31T23:59:59",
  ]);
  assertEquals(timestamps(TimeUnit.MILLISECOND, "UTC", 1_199_232_000_500n, -1n), [
    "date 2008-01-02T00:00:00.500Z",
    "date 1969-12-31T23:59:59.999Z",
  ]);
  assertEquals(timestamps(TimeUnit.MICROSECOND, "America/Rio_Branco", 86_399_000_001n), [
    "date 1970-01-01T23:59:59.000001Z",
  ]);
  assertEquals(timestamps(TimeUnit.NANOSECOND, null, 1_700_000_000_123_456_789n, 10n ** 9n), [
    "date 2023-11-14T22:13:20.123456789",
    "date 1970-01-01T00:00:01",
  ]);
});

Deno.test("cellReader() gives all digits of decimals", () => {
  const decimals = (scale: number, ...words: number[]): string[] =>
    read(makeData({ type: new Decimal(scale, 38), data: Uint32Array.from(words) }));
  const minusOne = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff];

  assertEquals(decimals(0, 5, 0, 0, 0, ...minusOne), ["digits 5", "digits -1"]);
  assertEquals(decimals(2, 123_450, 0, 0, 0, ...minusOne, 0, 0, 0, 0), [
    "digits 1234.50",
    "digits -0.01",
    "digits 0.00",
  ]);
  assertEquals(decimals(0, 0, 0, 0, 0x40000000), ["digits 85070591730234615865843651857942052864"]);
});

Deno.test("cellReader() writes lists and structs as JSON of the same cells", () => {
  const item = new Field("item", new Utf8(), true);
  const lists = vectorFromArray([["a", 'b"'], null, [], ["c", null]], new List(item));
  assertEquals(readVector(lists), [
    'nested ["a","b\\""]',
    "null",
    "nested []",
    'nested ["c",null]',
  ]);
  assertEquals(readVector(lists.slice(2)), ["nested []", 'nested ["c",null]']);

  const struct = new Struct([
    new Field("day", new DateDay(), true),
    new Field("n", new Int64(), true),
  ]);
  const structs = vectorFromArray([
    { day: new Date("2008-01-02"), n: 2n ** 60n },
    null,
    { day: null, n: 3n },
  ], struct);
  assertEquals(readVector(structs), [
    'nested {"day":"2008-01-02","n":"1152921504606846976"}',
    "null",
    'nested {"day":null,"n":3}',
  ]);
  assertEquals(readVector(structs.slice(2)), ['nested {"day":null,"n":3}']);
});

Deno.test("cellReader() reads slices whose null bitmap starts inside a byte", () => {
  const isNull = (row: number): boolean => row % 3 === 0;
  const rows = Array.from({ length: 50 }, (_, row) => row);
  const columns: [vector: Vector, spell: (row: number) => string][] = [
    [
      vectorFromArray(rows.map((row) => isNull(row) ? null : `${row}`), new Utf8()),
      (row) => `text ${row}`,
    ],
    [
      vectorFromArray(
        rows.map((row) => isNull(row) ? null : `${row % 5}`),
        new Dictionary(new Utf8(), new Int32()),
      ),
      (row) => `text ${row % 5}`,
    ],
    [
      vectorFromArray(rows.map((row) => isNull(row) ? null : row), new Int32()),
      (row) => `number ${row}`,
    ],
    [
      vectorFromArray(rows.map((row) => isNull(row) ? null : row % 2 === 0), new Bool()),
      (row) => `${row % 2 === 0}`,
    ],
    [
      vectorFromArray(
        rows.map((row) => isNull(row) ? null : Uint8Array.of(row)),
        new Binary(),
      ),
      (row) => `bytes ${row.toString(16).padStart(2, "0")}`,
    ],
  ];
  for (const [vector, spell] of columns) {
    for (let start = 0; start < 20; start++) {
      const cells = rows.slice(start, 40).map((row) => isNull(row) ? "null" : spell(row));
      assertEquals(readVector(vector.slice(start, 40)), cells, `${vector.type} from ${start}`);
      const twice = vector.slice(1).slice(start, 40);
      assertEquals(readVector(twice)[0], isNull(start + 1) ? "null" : spell(start + 1));
    }
  }
});

Deno.test("cellReader() honours the offset of data that was made with one", () => {
  const data = makeData({
    type: new Int32(),
    offset: 3,
    length: 6,
    nullBitmap: Uint8Array.of(0b1010_1000, 0b0000_0001),
    data: Int32Array.of(10, 11, 12, 13, 14, 15),
  });
  assertEquals(read(data), ["number 10", "null", "number 12", "null", "number 14", "number 15"]);
});

Deno.test("cellReader() ignores what stands under a null", () => {
  const data = makeData({
    type: new Dictionary(new Utf8(), new Int32()),
    length: 2,
    nullBitmap: Uint8Array.of(0b10),
    data: Int32Array.of(99, 0),
    dictionary: vectorFromArray(["x"], new Utf8()),
  });
  assertEquals(read(data), ["null", "text x"]);
});

Deno.test("cellReader() spells a dictionary value once", () => {
  const spelled: string[] = [];
  const format: CellFormat = {
    ...TAGGED,
    text: (value) => {
      spelled.push(value);
      return value;
    },
  };
  const codes = Array.from({ length: 1000 }, (_, row) => `${row % 3}`);
  const vector = vectorFromArray(codes, new Dictionary(new Utf8(), new Int32()));
  assertEquals(readVector(vector, format), codes);
  assertEquals(spelled, ["0", "1", "2"]);
});

Deno.test("cellReader() spells a day once", () => {
  let calls = 0;
  const format: CellFormat = {
    ...TAGGED,
    date: (value) => {
      calls++;
      return value;
    },
  };
  const days = Int32Array.from({ length: 1000 }, (_, row) => row % 7);
  read(makeData({ type: new DateDay(), data: days }), format);
  assertEquals(calls, 7);
});

Deno.test("cellReader() reads a dictionary that came in several chunks, with a null in it", () => {
  const dictionary = vectorFromArray(["a", null], new Utf8())
    .concat(vectorFromArray(["b", "c"], new Utf8()));
  const data = makeData({
    type: new Dictionary(new Utf8(), new Int32()),
    data: Int32Array.of(3, 0, 1, 2, 3),
    dictionary,
  });
  assertEquals(dictionary.data.length, 2);
  assertEquals(read(data), ["text c", "text a", "null", "text b", "text c"]);
});

Deno.test("cellReader() decodes text cell by cell where bytes and characters differ", () => {
  const texts = ["ASCII", "São Paulo", null, "日本", "", "👍", "\ufeffx", "z"];
  const vector = vectorFromArray(texts, new Utf8());
  const expected = texts.map((text) => text === null ? "null" : `text ${text}`);
  assertEquals(readVector(vector), expected);
  for (let start = 0; start < texts.length; start++) {
    assertEquals(readVector(vector.slice(start)), expected.slice(start));
  }
});

Deno.test("cellReader() does not join a character whose bytes lie in two cells", () => {
  const data = makeData({
    type: new Utf8(),
    data: Uint8Array.of(0x61, 0xc3, 0xa9, 0x62),
    valueOffsets: Int32Array.of(0, 2, 4),
    length: 2,
  });
  assertEquals(read(data), ["text a\ufffd", "text \ufffdb"]);
  const invalid = makeData({
    type: new Utf8(),
    data: Uint8Array.of(0x61, 0xff, 0x62),
    valueOffsets: Int32Array.of(0, 2, 3),
    length: 2,
  });
  assertEquals(read(invalid), ["text a\ufffd", "text b"]);
});

Deno.test("JSON_FORMAT keeps the digits that a JSON number would lose", () => {
  const { digits } = JSON_FORMAT;
  assertEquals(digits("9007199254740991"), "9007199254740991");
  assertEquals(digits("9007199254740992"), '"9007199254740992"');
  assertEquals(digits("-9223372036854775808"), '"-9223372036854775808"');
  assertEquals(digits("1234.50"), "1234.50");
  assertEquals(digits("12345678901234.50"), '"12345678901234.50"');
});
