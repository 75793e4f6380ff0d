import { assertEquals, assertNotEquals } from "@std/assert";
import {
  Binary,
  Bool,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  type RecordBatch,
  Schema,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { csvHeader, csvRows } from "../../src/display/csv.ts";
import { batchOf, randomBatch, randomNumbers } from "./random_table.ts";

/** Reads comma-separated values: `null` for an empty field, `""` for an empty quoted one. */
function parseCsv(text: string): (string | null)[][] {
  const records: (string | null)[][] = [];
  let record: (string | null)[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\n)/gy;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new SyntaxError(`Cannot read a field at ${at} of ${text}`);
    const [, quoted, bare, end] = match;
    record.push(quoted?.replaceAll('""', '"') ?? (bare || null));
    if (end === "\n") {
      records.push(record);
      record = [];
    }
  }
  assertEquals(record, [], "the last line has no end");
  return records;
}

/** What a CSV field says of a JSON value. */
function fieldOf(value: unknown): string | null {
  return value === null ? null : String(value);
}

const codes = (...values: (string | null)[]): RecordBatch =>
  batchOf({ c: vectorFromArray(values, new Dictionary(new Utf8(), new Int32())) });
const texts = (...values: (string | null)[]): RecordBatch =>
  batchOf({ t: vectorFromArray(values, new Utf8()) });

Deno.test("csvRows() writes each type in its form", () => {
  const batch = batchOf({
    DIAG_PRINC: vectorFromArray(["I219", null], new Dictionary(new Utf8(), new Int32())),
    DT_INTER: vectorFromArray([new Date("2008-01-03"), null], new DateDay()),
    VAL_TOT: vectorFromArray([0.1, null], new Float64()),
    QT_DIARIAS: vectorFromArray([-3, null], new Int32()),
    MORTE: vectorFromArray([true, null], new Bool()),
    CPF: vectorFromArray([Uint8Array.of(0x7b, 0x04), null], new Binary()),
    N: vectorFromArray([2n ** 60n, null], new Int64()),
    LIST: vectorFromArray([["a", "b"], null], new List(new Field("item", new Utf8(), true))),
    NOME: vectorFromArray(["São Paulo", null], new Utf8()),
  });
  assertEquals(
    csvHeader(batch.schema) + csvRows(batch),
    "DIAG_PRINC,DT_INTER,VAL_TOT,QT_DIARIAS,MORTE,CPF,N,LIST,NOME\n" +
      'I219,2008-01-03,0.1,-3,true,7b04,1152921504606846976,"[""a"",""b""]",São Paulo\n' +
      ",,,,,,,,\n",
  );
});

Deno.test("csvRows() quotes only what needs it", () => {
  const cases: [text: string | null, field: string][] = [
    ["plain", "plain"],
    [" two words ", " two words "],
    ["a'b;c", "a'b;c"],
    ["a,b", '"a,b"'],
    ['say "oi"', '"say ""oi"""'],
    ['"', '""""'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
    ["\t", "\t"],
    ["", '""'],
    [null, ""],
    ["null", "null"],
  ];
  for (const make of [texts, codes]) {
    for (const [text, field] of cases) assertEquals(csvRows(make("x", text)), `x\n${field}\n`);
  }
});

Deno.test("csvRows() keeps empty bytes apart from null", () => {
  const batch = batchOf({ b: vectorFromArray([Uint8Array.of(), null], new Binary()) });
  assertEquals(csvRows(batch), '""\n\n');
});

Deno.test("csvRows() puts an apostrophe before formulas when asked to", () => {
  const cells = ["=1+1", "+5", "-5", "@a", "\tx", "\rx", "a=b", "'=1", "", null, '=a,"b"'];
  const guarded = '\'=1+1\n\'+5\n\'-5\n\'@a\n\'\tx\n"\'\rx"\na=b\n\'=1\n""\n\n"\'=a,""b"""\n';
  for (const make of [texts, codes]) {
    assertEquals(csvRows(make(...cells), { formulaGuard: true }), guarded);
    assertNotEquals(csvRows(make(...cells)), guarded);
    assertEquals(csvRows(make("=1"), { formulaGuard: false }), "=1\n");
  }
  const numbers = batchOf({ n: vectorFromArray([-5], new Int32()) });
  assertEquals(csvRows(numbers, { formulaGuard: true }), "-5\n");
});

Deno.test("csvHeader() quotes and guards names like text", () => {
  const field = (name: string): Field => new Field(name, new Int32(), true);
  const schema = new Schema([field("a"), field("b,c"), field('d"'), field("=e"), field("")]);
  assertEquals(csvHeader(schema), 'a,"b,c","d""",=e,""\n');
  assertEquals(csvHeader(schema, { formulaGuard: true }), 'a,"b,c","d""",\'=e,""\n');
});

Deno.test("csvRows() is read back to the same values", () => {
  const random = randomNumbers(4);
  for (let round = 0; round < 100; round++) {
    const { batch, json } = randomBatch(random, 12, Math.floor(random() * 40));
    const [header, ...rows] = parseCsv(csvHeader(batch.schema) + csvRows(batch));
    assertEquals(header, batch.schema.fields.map((field) => field.name));
    assertEquals(rows, json.map((row) => Object.values(row).map(fieldOf)));
  }
});

Deno.test("csvRows() writes all rows when they fill several blocks", () => {
  for (const rows of [0, 1, 127, 128, 129, 256, 1000]) {
    const { batch, json } = randomBatch(randomNumbers(rows), 5, rows);
    assertEquals(parseCsv(csvRows(batch)), json.map((row) => Object.values(row).map(fieldOf)));
  }
});

Deno.test("csvRows() writes the rows of a slice only", () => {
  const { batch, json } = randomBatch(randomNumbers(5), 10, 300);
  const rows = json.map((row) => Object.values(row).map(fieldOf));
  for (const [start, end] of [[0, 0], [0, 1], [7, 9], [13, 200], [299, 300]]) {
    assertEquals(parseCsv(csvRows(batch.slice(start, end))), rows.slice(start, end));
  }
});

Deno.test("csvRows() reads each batch with its own dictionary", () => {
  assertEquals(csvRows(codes("1", "3", "1")), "1\n3\n1\n");
  assertEquals(csvRows(codes("F", "M", "F")), "F\nM\nF\n");
});

Deno.test("csvRows() reads numbers back exactly", () => {
  const random = randomNumbers(6);
  const bits = new BigUint64Array(1000).map(() =>
    BigInt(Math.floor(random() * 2 ** 32)) << 32n | BigInt(Math.floor(random() * 2 ** 32))
  );
  const numbers = [...new Float64Array(bits.buffer)].filter(Number.isFinite);
  const batch = batchOf({ x: vectorFromArray(numbers, new Float64()) });
  assertEquals(csvRows(batch).split("\n").slice(0, -1).map(Number), numbers);
});

Deno.test("csvRows() holds a cell of a megabyte", () => {
  const long = 'x,"'.repeat(400_000);
  assertEquals(parseCsv(csvRows(texts("a", long, null, "b"))), [["a"], [long], [null], ["b"]]);
});
