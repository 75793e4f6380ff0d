import { assert, assertEquals, assertLessOrEqual, assertThrows } from "@std/assert";
import {
  Binary,
  Bool,
  DateDay,
  Decimal,
  Dictionary,
  Field,
  Float32,
  Float64,
  Int32,
  Int64,
  LargeUtf8,
  List,
  makeData,
  Null,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableFromArrays,
  Timestamp,
  TimeUnit,
  Utf8,
  Vector,
  vectorFromArray,
} from "apache-arrow";
import { displayWidth } from "../../src/display/terminal_text.ts";
import { textTable } from "../../src/display/text_table.ts";
import { batchOf, randomBatch, randomNumbers } from "./random_table.ts";

function code(values: readonly (string | null)[]): Vector {
  return vectorFromArray(values, new Dictionary(new Utf8(), new Int32()));
}

function day(...values: (string | null)[]): Vector {
  return vectorFromArray(values.map((value) => value && new Date(value)), new DateDay());
}

/** The rows 1 to `rows`. */
function numbered(rows: number): RecordBatch {
  return batchOf({
    ROW: vectorFromArray(Array.from({ length: rows }, (_, row) => row + 1), new Int32()),
  });
}

/** The lines of the only column of a table: its rows, without header and footer. */
function cellLines(vector: Vector, width = 100): string[] {
  return textTable([batchOf({ x: vector })], { width, rows: Infinity }).split("\n").slice(3, -2);
}

const ADMISSIONS = batchOf({
  MUNIC_RES: code(["120040", "120040", "120013", "120033", "120020"]),
  DIAG_PRINC: code(["O800", null, "", "J189", "I219"]),
  DT_INTER: day("2008-01-03", "2008-01-19", null, "2008-01-22", "2008-01-30"),
  QT_DIARIAS: vectorFromArray([1, 12, 3, null, 5], new Int32()),
  VAL_TOT: vectorFromArray([443.68, 1203.1, null, 37.45, 582], new Float64()),
  MORTE: vectorFromArray([false, true, null, false, false], new Bool()),
  CPF: vectorFromArray([Uint8Array.of(0x7b, 0x84), null, null, null, null], new Binary()),
});

Deno.test("textTable() shows names, types, rows and size", () => {
  assertEquals(
    textTable([ADMISSIONS]),
    `
MUNIC_RES  DIAG_PRINC  DT_INTER    QT_DIARIAS  VAL_TOT  MORTE  CPF
code       code        date             int32  float64  bool   binary
─────────  ──────────  ──────────  ──────────  ───────  ─────  ──────
120040     O800        2008-01-03           1   443.68  false  0x7b84
120040     ∅           2008-01-19          12  1203.10  true   ∅
120013                 ∅                    3        ∅  ∅      ∅
120033     J189        2008-01-22           ∅    37.45  false  ∅
120020     I219        2008-01-30           5   582.00  false  ∅

5 rows × 7 columns`.slice(1),
  );
});

Deno.test("textTable() shows a Table as it shows its batches", () => {
  const table = new Table([ADMISSIONS, ADMISSIONS.slice(1, 3)]);
  assertEquals(textTable(table), textTable([ADMISSIONS, ADMISSIONS.slice(1, 3)]));
  const typed = tableFromArrays({ n: Int32Array.of(1, 2), s: ["a", "b"] });
  assertEquals(textTable(typed).split("\n").slice(-3), ["    2  b", "", "2 rows × 2 columns"]);
});

Deno.test("textTable() shows the first and the last rows of a long table", () => {
  const width = 24;
  assertEquals(
    textTable([numbered(4185)], { rows: 5, width }),
    `
 ROW
int32
─────
    1
    2
    3
4,180 rows hidden
 4184
 4185

4,185 rows × 1 column;
4,180 rows hidden`.slice(1).replace(" ROW", "  ROW"),
  );
});

Deno.test("textTable() says in the middle how many rows are hidden", () => {
  const wide = batchOf({ A: code(Array(30).fill("x".repeat(30))) });
  const lines = textTable([wide], { rows: 4 }).split("\n");
  assertEquals(lines[5], "┄┄┄┄┄┄┄ 26 rows hidden ┄┄┄┄┄┄┄");
  assertEquals(lines[2]?.length, lines[5]?.length);
  assertEquals(lines.at(-1), "30 rows × 1 column; 26 rows hidden");
});

Deno.test("textTable() shows as many rows as asked", () => {
  for (const [rows, shown] of [[0, 0], [1, 1], [2.9, 2], [9, 9], [10, 10], [11, 10]] as const) {
    const lines = textTable([numbered(10)], { rows }).split("\n").slice(3, -2);
    const numbers = lines.filter((line) => !line.includes("hidden"));
    assertEquals(numbers.length, shown, `${rows}`);
    assertEquals(lines.length - numbers.length, shown === 10 ? 0 : 1);
  }
  assertEquals(textTable([numbered(30)]).split("\n").length, 3 + 21 + 2);
});

Deno.test("textTable() ends with the hidden rows when only the first ones are in hand", () => {
  const lines = textTable([numbered(4)], { rows: 3, totalRows: 1_234_567 }).split("\n").slice(3);
  assertEquals(lines, [
    "    1",
    "    2",
    "    3",
    "1,234,564 rows hidden",
    "",
    "1,234,567 rows × 1 column; 1,234,564 rows hidden",
  ]);
  const complete = textTable([numbered(4)], { rows: 3, totalRows: 4 });
  assertEquals(complete, textTable([numbered(4)], { rows: 3 }));
});

Deno.test("textTable() takes the first and the last rows across batches and slices", () => {
  const batch = numbered(30);
  const batches = [batch.slice(0, 1), batch.slice(1, 1), batch.slice(1, 28), batch.slice(28, 30)];
  for (const rows of [1, 2, 3, 4, 5, 8, 29, 30]) {
    assertEquals(textTable(batches, { rows }), textTable([batch], { rows }));
  }
});

Deno.test("textTable() reads each batch with its own dictionary", () => {
  const batches = ["1", "3", "F", "1"].map((sex) => batchOf({ SEXO: code([sex, sex]) }));
  const lines = textTable(batches).split("\n").slice(3, -2);
  assertEquals(lines, ["1", "1", "3", "3", "F", "F", "1", "1"]);
});

Deno.test("textTable() shows header and types of a table without rows", () => {
  assertEquals(
    textTable([ADMISSIONS.slice(0, 0)]),
    `
MUNIC_RES  DIAG_PRINC  DT_INTER  QT_DIARIAS  VAL_TOT  MORTE  CPF
code       code        date           int32  float64  bool   binary
─────────  ──────────  ────────  ──────────  ───────  ─────  ──────

0 rows × 7 columns`.slice(1),
  );
});

Deno.test("textTable() shows the size alone of a table without columns", () => {
  assertEquals(textTable([]), "0 rows × 0 columns");
  const data = makeData({ type: new Struct([]), length: 3, nullCount: 0, children: [] });
  assertEquals(textTable([new RecordBatch(new Schema([]), data)]), "3 rows × 0 columns");
});

Deno.test("textTable() hides the columns in the middle that do not fit", () => {
  const columns = Object.fromEntries(
    Array.from({ length: 113 }, (_, column) => [`COL_${column}`, code(["120040", null])]),
  );
  assertEquals(
    textTable([batchOf(columns)], { width: 40 }),
    `
COL_0   COL_1   …  COL_111  COL_112
code    code    …  code     code
──────  ──────  …  ───────  ───────
120040  120040  …  120040   120040
∅       ∅       …  ∅        ∅

2 rows × 113 columns; 109 columns hidden`.slice(1),
  );
  assertEquals(
    textTable([batchOf(columns)], { width: 60, rows: 1 }).split("\n").at(-1),
    "2 rows × 113 columns; 106 columns and 1 row hidden",
  );
});

Deno.test("textTable() narrows text before it hides columns", () => {
  const batch = batchOf({
    A: vectorFromArray(["a".repeat(60)], new Utf8()),
    N: vectorFromArray([123456789012345], new Float64()),
    B: vectorFromArray(["b".repeat(30)], new Utf8()),
  });
  const lines = (width: number): string | undefined => textTable([batch], { width }).split("\n")[3];
  const number = "123456789012345";
  assertEquals(lines(100), `${"a".repeat(39)}…  ${number}  ${"b".repeat(30)}`);
  assertEquals(lines(70), `${"a".repeat(24)}…  ${number}  ${"b".repeat(24)}…`);
  assertEquals(lines(51), `${"a".repeat(15)}…  ${number}  ${"b".repeat(15)}…`);
  assertEquals(lines(50), `${"a".repeat(21)}…  …  ${"b".repeat(21)}…`);
});

Deno.test("textTable() sets names in bold and types, nulls and remarks dim", () => {
  const batch = batchOf({ A: code(["x", null, "y"]), N: vectorFromArray([1, 2, 3], new Int32()) });
  const dim = (text: string): string => `\x1b[2m${text}\x1b[22m`;
  assertEquals(textTable([batch], { color: true, rows: 2, width: 30 }).split("\n"), [
    `\x1b[1mA         N\x1b[22m`,
    dim("code  int32"),
    dim("────  ─────"),
    "x         1",
    dim("1 row hidden"),
    "y         3",
    "",
    dim("3 rows × 2 columns; 1 row"),
    dim("hidden"),
  ]);
  assertEquals(
    textTable([batch], { color: true }).split("\n")[4],
    `${dim("∅")}         2`,
  );
});

Deno.test("textTable() paints what it shows without colour", () => {
  const random = randomNumbers(7);
  for (let round = 0; round < 50; round++) {
    const { batch } = randomBatch(random, 20, 30);
    const plain = textTable([batch], { width: 90 });
    // deno-lint-ignore no-control-regex
    const unpainted = textTable([batch], { width: 90, color: true }).replace(/\x1b\[\d+m/g, "");
    assertEquals(unpainted, plain);
  }
});

Deno.test("textTable() puts decimal points in line", () => {
  const float = (...values: (number | null)[]): Vector => vectorFromArray(values, new Float64());
  assertEquals(cellLines(float(1, 20, null)), ["      1", "     20", "      ∅"]);
  assertEquals(cellLines(float(1, 2.5)), ["    1.0", "    2.5"]);
  assertEquals(cellLines(float(1, 2.5, -0.25)), ["   1.00", "   2.50", "  -0.25"]);
  assertEquals(
    cellLines(float(1, 0.125, null, 12.5)),
    [
      " 1",
      " 0.125",
      "     ∅",
      "12.5",
    ].map((line) => " " + line),
  );
  assertEquals(
    cellLines(float(1e21, 1.5e-7, 3)),
    ["1e+21", "1.5e-7", "3"].map((line) => " " + line),
  );
  assertEquals(cellLines(float(1e20, 0.0000012345678901234567)), [
    "   100000000000000000000", // aligned they would take more than forty columns
    "0.0000012345678901234567",
  ]);
  assertEquals(cellLines(float(NaN, 1.5, -Infinity)), ["      NaN", "      1.5", "-Infinity"]);
  assertEquals(cellLines(vectorFromArray([0.1, 100], new Float32())), ["    0.1", "  100.0"]);
  assertEquals(cellLines(vectorFromArray([2n ** 63n - 1n, -1n], new Int64())), [
    "9223372036854775807",
    "                 -1",
  ]);
  const decimals = makeData({ type: new Decimal(3, 38), data: Uint32Array.of(1500, 0, 0, 0) });
  assertEquals(cellLines(new Vector([decimals])), ["  1.500"]);
});

Deno.test("textTable() names the types in short words", () => {
  const cases: [vector: Vector, word: string][] = [
    [vectorFromArray(["a"], new Utf8()), "text"],
    [vectorFromArray(["a"], new LargeUtf8()), "text"],
    [code(["a"]), "code"],
    [vectorFromArray([1], new Dictionary(new Int32(), new Int32())), "int32"],
    [vectorFromArray([1], new Int32()), "int32"],
    [vectorFromArray([1n], new Int64()), "int64"],
    [vectorFromArray([1], new Float64()), "float64"],
    [vectorFromArray([1], new Float32()), "float32"],
    [vectorFromArray([true], new Bool()), "bool"],
    [day("2008-01-03"), "date"],
    [vectorFromArray([Uint8Array.of()], new Binary()), "binary"],
    [vectorFromArray([new Date(0)], new Timestamp(TimeUnit.MILLISECOND, null)), "timestamp"],
    [vectorFromArray([["a"]], new List(new Field("item", new Utf8(), true))), "list"],
    [vectorFromArray([null], new Null()), "null"],
  ];
  for (const [vector, word] of cases) {
    assertEquals(textTable([batchOf({ X: vector })]).split("\n")[1]?.trim(), word);
  }
});

Deno.test("textTable() keeps null, empty text and the mark itself apart", () => {
  const texts = vectorFromArray([null, "", "∅", "null"], new Utf8());
  assertEquals(cellLines(texts), ["∅", "", "\\u2205", "null"]);
});

Deno.test("textTable() shows hostile text as text", () => {
  const texts = [
    "\x1b[2J\x1b]0;title\x07",
    "two\nlines\r\n",
    "a\tb",
    "\u202egnp.exe\u2066",
    "\x9b31mC1\x7f\x00",
  ];
  assertEquals(cellLines(vectorFromArray(texts, new Utf8())), [
    "\\x1b[2J\\x1b]0;title\\x07",
    "two\\nlines\\r\\n",
    "a\\tb",
    "\\u202egnp.exe\\u2066",
    "\\x9b31mC1\\x7f\\x00",
  ]);
  const [header, , ...lines] = textTable([batchOf({ "\x1b[31m\n": code(texts) })]).split("\n");
  assertEquals(header, "\\x1b[31m\\n");
  assertEquals(lines.length, 1 + texts.length + 2);
});

Deno.test("textTable() cuts a cell at forty columns however long it is", () => {
  const bytes = new Uint8Array(1_000_000).fill(0x7b);
  const cases: [cell: Vector, shown: string][] = [
    [vectorFromArray(["x".repeat(40)], new Utf8()), "x".repeat(40)],
    [vectorFromArray(["x".repeat(41)], new Utf8()), "x".repeat(39) + "…"],
    [vectorFromArray(["x".repeat(1_000_000)], new Utf8()), "x".repeat(39) + "…"],
    [code(["\n".repeat(1_000_000)]), "\\n".repeat(19) + "\\…"],
    [vectorFromArray(["語".repeat(1_000_000)], new Utf8()), "語".repeat(19) + "…"],
    [vectorFromArray(["👍🏽".repeat(1_000_000)], new Utf8()), "👍🏽".repeat(19) + "…"],
    [vectorFromArray([bytes], new Binary()), "0x" + "7b".repeat(18) + "7…"],
  ];
  for (const [cell, shown] of cases) assertEquals(cellLines(cell), [shown]);
  const [marks = ""] = cellLines(vectorFromArray(["e" + "\u0301".repeat(1_000_000)], new Utf8()));
  assertLessOrEqual(marks.length, 321);
});

Deno.test("textTable() keeps columns in line behind wide and combining characters", () => {
  const texts = ["a", "日本語", "Sa\u0303o", "👨‍👩‍👧‍👦", "🇧🇷!", "नि"];
  const batch = batchOf({
    T: vectorFromArray(texts, new Utf8()),
    N: vectorFromArray(texts.map(() => 7), new Int32()),
  });
  assertEquals(textTable([batch]).split("\n").slice(3, -2), [
    "a           7",
    "日本語      7",
    "Sa\u0303o         7",
    "👨‍👩‍👧‍👦          7",
    "🇧🇷!         7",
    "नि          7",
  ]);
});

Deno.test("textTable() never exceeds the width", () => {
  const random = randomNumbers(8);
  for (let round = 0; round < 60; round++) {
    const { batch } = randomBatch(random, 30, Math.floor(random() * 40));
    for (let width = 20; width <= 200; width += 1 + Math.floor(random() * 12)) {
      const totalRows = random() < 0.5 ? undefined : Math.floor(random() * 1e9);
      const shown = textTable([batch], { width, rows: 10, totalRows });
      for (const line of shown.split("\n")) {
        assertLessOrEqual(displayWidth(line), width, `width ${width}\n${shown}`);
        assertEquals(line, line.trimEnd());
      }
    }
  }
});

Deno.test("textTable() always shows the first column", () => {
  const batch = batchOf({
    FIRST: vectorFromArray([-1.2345678901234567e-100], new Float64()),
    LAST: vectorFromArray([1], new Int32()),
  });
  assertEquals(
    textTable([batch], { width: 5 }),
    `
            FIRST  …
          float64  …
─────────────────  …
-1.2345678901234…  …

1 row × 2 columns; 1
column hidden`.slice(1),
  );
});

Deno.test("textTable() gives an only column the whole width", () => {
  const number = vectorFromArray([-1.2345678901234567e-100], new Float64());
  assertEquals(cellLines(number, 20), ["-1.2345678901234567…"]);
});

Deno.test("textTable() refuses what is not a number of rows or columns", () => {
  for (const value of [-1, NaN]) {
    assertThrows(() => textTable([], { rows: value }), RangeError, "Cannot show");
    assertThrows(() => textTable([], { width: value }), RangeError, "Cannot fit");
  }
});

Deno.test("textTable() reads the rows it shows and no others", () => {
  const texts = Array.from({ length: 100_000 }, (_, row) => `row ${row} é`);
  const batch = batchOf({ T: vectorFromArray(texts, new Utf8()) });
  const decode = TextDecoder.prototype.decode;
  let bytes = 0;
  TextDecoder.prototype.decode = function (input, options): string {
    bytes += input?.byteLength ?? 0;
    return decode.call(this, input, options);
  };
  try {
    assert(textTable([batch]).includes("row 99999 é"));
  } finally {
    TextDecoder.prototype.decode = decode;
  }
  assertLessOrEqual(bytes, 1000);
});
