import {
  assert,
  assertEquals,
  assertLess,
  assertLessOrEqual,
  assertRejects,
  assertStringIncludes,
  assertThrows,
  fail,
} from "@std/assert";
import { DataType, type RecordBatch, tableFromIPC } from "apache-arrow";
import { columnSpec, type ColumnType, inferColumns } from "../../src/decode/column_spec.ts";
import { DbfDecoder, DbfDecodeStream } from "../../src/decode/dbf.ts";
import { parseDbfHeader } from "../../src/decode/dbf_header.ts";
import { encodeDbc } from "../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import { DataSusError } from "../../src/error.ts";
import { realFileTest } from "../fixtures.ts";
import { type Cell, columnValues, ipcBytes, rowValues } from "./arrow_values.ts";
import { countedSource, settle } from "./counted_source.ts";
import { assertSameBytes, cut, decodeDbc, decodeTable } from "./pieces.ts";
import { readDay, readInt32, readNumber, readText } from "./plain_reading.ts";
import { rawColumn } from "./raw_column.ts";
import { rawDbf, type RawTable } from "./raw_dbf.ts";

const pure = { permissions: "none" } as const;

/** How each type that real files hold reads the trimmed text of a field that is not blank. */
function readerOf(type: ColumnType, dateFormat: "YYYYMMDD" | "DDMMYYYY"): (text: string) => Cell {
  switch (type) {
    case "int32":
      return readInt32;
    case "float64":
      return readNumber;
    case "date":
      return (text) => readDay(text, dateFormat);
    default:
      return (text) => text;
  }
}

/**
 * Reads a real file with every column as `typeOf` says, and holds each cell to the raw bytes: null
 * where blank or unreadable, the latter counted, zeros being no date without being unreadable.
 */
function checkCells(
  bytes: Uint8Array,
  typeOf: (inferred: ColumnType) => ColumnType,
  dateFormat: "YYYYMMDD" | "DDMMYYYY",
): void {
  const dbf = decodeDbc([bytes]).dbf;
  const header = parseDbfHeader(dbf);
  const columns = inferColumns(header)
    .map(({ name, type }) => columnSpec(name, typeOf(type), { dateFormat }));
  const { decoder, batches } = decodeTable([bytes], { columns, batchRows: 1000 });
  assertEquals(batches.map((batch) => batch.numRows), batchLengths(header.recordCount, 1000));
  const unparsable: Record<string, number> = {};
  for (const [i, { name, type, dateFormat }] of columns.entries()) {
    const field = header.fields[i]!;
    const { joined } = rawColumn(dbf, header, field);
    const texts = header.recordCount === 0 ? [] : readText(joined).split("\n");
    const read = readerOf(type, field.type === "D" ? "YYYYMMDD" : dateFormat!);
    const values = columnValues(batches, i);
    assertEquals(values.length, texts.length);
    const expected = new Map<string, Cell>();
    for (const [row, text] of texts.entries()) {
      let cell = expected.get(text);
      if (cell === undefined) {
        cell = text === "" ? null : read(text);
        expected.set(text, cell);
      }
      const isZeros = type === "date" && /^0*$/.test(text);
      if (cell === null && text !== "" && !isZeros) unparsable[name] = (unparsable[name] ?? 0) + 1;
      const value = values[row]!;
      const got = value instanceof Uint8Array ? readText(value) : value;
      if (!Object.is(got, cell)) fail(`${name}, row ${row}, ${type}: ${text} gave ${got}`);
    }
  }
  assertEquals(decoder.report, {
    records: header.recordCount,
    rows: header.recordCount,
    deleted: 0,
    oddFlags: 0,
    unparsable,
    checksum: "verified",
  });
}

function batchLengths(rows: number, batchRows: number): number[] {
  const lengths = new Array<number>(Math.floor(rows / batchRows)).fill(batchRows);
  return rows % batchRows === 0 ? lengths : [...lengths, rows % batchRows];
}

realFileTest("DbfDecoder gives every cell as its bytes say when types are inferred", (_, bytes) => {
  checkCells(bytes, (inferred) => inferred, "YYYYMMDD");
});

realFileTest("DbfDecoder gives every cell as its bytes say when all are float64", (_, bytes) => {
  checkCells(bytes, () => "float64", "YYYYMMDD");
});

realFileTest("DbfDecoder gives every cell as its bytes say when all are int32", (_, bytes) => {
  checkCells(bytes, () => "int32", "YYYYMMDD");
});

realFileTest("DbfDecoder gives every cell as its bytes say when all are YYYYMMDD", (_, bytes) => {
  checkCells(bytes, () => "date", "YYYYMMDD");
});

realFileTest("DbfDecoder gives every cell as its bytes say when all are DDMMYYYY", (_, bytes) => {
  checkCells(bytes, () => "date", "DDMMYYYY");
});

realFileTest("DbfDecoder gives every cell as its bytes say when all are utf8", (_, bytes) => {
  checkCells(bytes, () => "utf8", "YYYYMMDD");
});

realFileTest("DbfDecoder gives the same batches when the file is cut anywhere", (_, bytes) => {
  const columns = inferColumns(parseDbfHeader(bytes));
  const whole = decodeTable([bytes], { columns, batchRows: 1000 });
  const stream = ipcBytes(whole.decoder.schema!, whole.batches);
  for (const length of [1, 7, 4096]) {
    const { decoder, batches } = decodeTable(cut(bytes, length), { columns, batchRows: 1000 });
    const what = `cut every ${length} bytes`;
    assertEquals(batches.map((batch) => batch.numRows), whole.batches.map((b) => b.numRows), what);
    assertSameBytes(ipcBytes(decoder.schema!, batches), stream, what);
    assertEquals(decoder.report, whole.decoder.report, what);
  }
});

/** 40,000 records of a code that repeats, one that does not, and a number. */
const FIELDS = [
  { name: "UF", type: "C", width: 2, decimals: 0 },
  { name: "CODE", type: "C", width: 6, decimals: 0 },
  { name: "VALUE", type: "N", width: 8, decimals: 2 },
];
const rows = Array.from({ length: 40_000 }, (_, i) => [
  ["AC", "SP", ""][i % 3]!,
  String(100_000 + i * 7919 % 40_000),
  (i / 4).toFixed(2),
]);
const cells: Cell[][] = rows.map(([uf, code, value]) => [uf || null, code!, Number(value)]);
const dbf = encodeDbf(FIELDS, rows);
const dbc = encodeDbc(dbf);

/** A small table of the given records; each is UF and VALUE behind its flag. */
function smallTable(records: readonly string[], change: Partial<RawTable> = {}): Uint8Array {
  return rawDbf({
    fields: [{ name: "UF", width: 2 }, { name: "VALUE", type: "N", width: 3 }],
    records,
    ...change,
  });
}

Deno.test("DbfDecoder gives the same rows when the table is DBF or DBC", pure, () => {
  for (const [file, checksum] of [[dbf, "unchecked"], [dbc, "verified"]] as const) {
    const { decoder, batches } = decodeTable([file]);
    assertEquals(rowValues(batches), cells);
    assertEquals(decoder.report, {
      records: 40_000,
      rows: 40_000,
      deleted: 0,
      oddFlags: 0,
      unparsable: {},
      checksum,
    });
  }
});

for (const [format, file] of [["dbf", dbf], ["dbc", dbc]] as const) {
  Deno.test(`DbfDecoder gives the same batches when the ${format} is cut anywhere`, pure, () => {
    const columns = inferColumns(parseDbfHeader(dbf));
    const whole = decodeTable([file], { format, columns });
    const stream = ipcBytes(whole.decoder.schema!, whole.batches);
    for (const length of [1, 7, 17, 4096, 16_384, 17 * 1024 + 3, 100_000]) {
      const { decoder, batches } = decodeTable(cut(file, length), { format, columns });
      assertSameBytes(ipcBytes(decoder.schema!, batches), stream, `cut every ${length} bytes`);
    }
  });
}

Deno.test(
  "DbfDecoder reads a DBF when its first record comes alone and the others at once",
  pure,
  () => {
    // records are so short that a block begins inside the slack behind it
    for (const width of [1, 2, 7, 9, 14]) {
      const fields = [{ name: "A", type: "C", width, decimals: 0 }];
      const dbf = encodeDbf(fields, rows.slice(0, 5000).map(([, code]) => [code!.slice(0, width)]));
      for (let first = 65; first < 65 + 3 * (width + 1); first++) {
        const pieces = [dbf.subarray(0, first), dbf.subarray(first)];
        assertEquals(decodeTable(pieces, { format: "dbf" }).decoder.report.rows, 5000);
      }
    }
  },
);

Deno.test("DbfDecoder gives batches of batchRows rows, the last with the rest", pure, () => {
  const { batches } = decodeTable([dbc]);
  assertEquals(batches.map((batch) => batch.numRows), [16_384, 16_384, 7232]);
  const small = encodeDbf(FIELDS, rows.slice(0, 50));
  for (const batchRows of [1, 7, 25, 50, 51, 16_384]) {
    const { batches } = decodeTable([small], { batchRows });
    assertEquals(batches.map((batch) => batch.numRows), batchLengths(50, batchRows));
    assertEquals(rowValues(batches), cells.slice(0, 50), `batches of ${batchRows}`);
  }
});

Deno.test("DbfDecoder fails when batchRows is no positive whole number", pure, () => {
  for (const batchRows of [0, -1, 1.5, NaN, Infinity]) {
    assertThrows(() => new DbfDecoder({ batchRows }), RangeError, `${batchRows}`);
  }
});

Deno.test("DbfDecoder gives a batch as soon as its rows have come", pure, () => {
  const decoder = new DbfDecoder({ batchRows: 100 });
  const records = 97 + 32; // where they begin
  assertEquals([...decoder.write(dbf.subarray(0, records + 100 * 17 - 1))], []);
  const [batch, ...more] = [
    ...decoder.write(dbf.subarray(records + 100 * 17 - 1, records + 150 * 17)),
  ];
  assertEquals([batch?.numRows, more.length], [100, 0]);
  assertEquals(decoder.report.rows, 100);
  assertEquals(decoder.inputLength, records + 150 * 17);
});

Deno.test("DbfDecoder knows header and schema when the header has come", pure, () => {
  const decoder = new DbfDecoder();
  assertEquals([decoder.header, decoder.schema], [undefined, undefined]);
  assertEquals([...decoder.write(dbf.subarray(0, 128))], []);
  assertEquals([decoder.header, decoder.schema], [undefined, undefined]);
  assertEquals([...decoder.write(dbf.subarray(128, 128 + 7))], []);
  assertEquals(decoder.header?.recordCount, 40_000);
  assertEquals(decoder.schema?.fields.map((field) => `${field}`), [
    "UF: Dictionary<Int32, Utf8>",
    "CODE: Dictionary<Int32, Utf8>",
    "VALUE: Float64",
  ]);
  assert(decoder.schema?.fields.every((field) => field.nullable));
});

Deno.test("DbfDecoder gives batches that later ones do not change", pure, () => {
  const decoder = new DbfDecoder({ batchRows: 1000 });
  const batches: RecordBatch[] = [];
  const before: Cell[][][] = [];
  for (const piece of cut(dbc, 5000)) {
    for (const batch of decoder.write(piece)) {
      batches.push(batch);
      before.push(rowValues([batch]));
    }
  }
  assertEquals(batches.map((batch) => rowValues([batch])), before);
});

Deno.test("DbfDecoder keeps schema and dictionary ids over all batches", pure, () => {
  const { decoder, batches } = decodeTable([dbc], { batchRows: 10_000 });
  assertEquals(batches.length, 4);
  for (const batch of batches) {
    assertEquals(batch.schema, decoder.schema);
    for (const [i, field] of decoder.schema!.fields.entries()) {
      const types = [batch.schema.fields[i]!.type, batch.getChildAt(i)!.type];
      if (DataType.isDictionary(field.type)) {
        assertEquals(types.map((type) => type.id), [field.type.id, field.type.id]);
      }
    }
  }
});

Deno.test("DbfDecoder gives batches that survive an Arrow stream", pure, () => {
  const { decoder, batches } = decodeTable([dbc], { batchRows: 3000 });
  const table = tableFromIPC(ipcBytes(decoder.schema!, batches));
  assertEquals(table.batches.map((batch) => batch.numRows), batchLengths(40_000, 3000));
  assertEquals(rowValues(table.batches), cells);
});

Deno.test("DbfDecoder skips and counts deleted records, and reads odd flags", pure, () => {
  const file = smallTable([" AC  1", "*SP  2", "\0RJ  3", "*MG  4", "?ES  5", " RR  6"]);
  for (const bytes of [file, encodeDbc(file)]) {
    const { decoder, batches } = decodeTable([bytes]);
    assertEquals(rowValues(batches), [["AC", 1], ["RJ", 3], ["ES", 5], ["RR", 6]]);
    const { records, rows, deleted, oddFlags } = decoder.report;
    assertEquals({ records, rows, deleted, oddFlags }, {
      records: 6,
      rows: 4,
      deleted: 2,
      oddFlags: 2,
    });
  }
});

Deno.test("DbfDecoder gives no batch when every record is deleted", pure, () => {
  const { decoder, batches } = decodeTable([smallTable(["*AC  1", "*SP  2"])]);
  assertEquals([batches.length, decoder.report.records, decoder.report.rows], [0, 2, 0]);
});

Deno.test("DbfDecoder gives no batch when the table has no records", pure, () => {
  for (const behindRecords of [[0x1a], []]) {
    const file = smallTable([], { behindRecords });
    for (const bytes of [file, encodeDbc(file)]) {
      const { decoder, batches } = decodeTable([bytes], { name: "empty" });
      assertEquals([batches.length, decoder.report.records], [0, 0]);
      assertEquals(decoder.schema?.fields.length, 2);
    }
  }
});

Deno.test(
  "DbfDecoder reads a table when its end mark is there, absent or followed by more",
  pure,
  () => {
    const records = [" AC  1", " SP  2"];
    const endings = {
      "absent": [],
      "there": [0x1a],
      "twice": [0x1a, 0x1a],
      "a zero": [0],
      "followed by less than a record": [0x1a, 1, 2, 3],
      "followed by rubbish": [0x1a, ...new Uint8Array(600).fill(0x20)],
    };
    for (const [what, behindRecords] of Object.entries(endings)) {
      for (const format of ["auto", "dbf"] as const) {
        for (const length of [1, 1000]) {
          const bytes = smallTable(records, { behindRecords });
          const { batches } = decodeTable(cut(bytes, length), { format });
          assertEquals(rowValues(batches), [["AC", 1], ["SP", 2]], what);
        }
      }
    }
  },
);

Deno.test("DbfDecoder tells DBF from DBC when the table is tiny", pure, () => {
  for (let width = 1; width <= 6; width++) {
    for (let count = 0; count <= 4; count++) {
      const fields = [{ name: "A", type: "C", width, decimals: 0 }];
      const file = encodeDbf(fields, Array.from({ length: count }, () => ["x"]));
      for (const bytes of [file, file.subarray(0, file.length - 1), encodeDbc(file)]) {
        const { batches } = decodeTable([bytes], { format: "auto" });
        const values = rowValues(batches);
        assertEquals(values, Array.from({ length: count }, () => ["x"]), `${count} of ${width}`);
      }
    }
  }
});

Deno.test("DbfDecoder tells DBF from DBC when the first record is deleted", pure, () => {
  assertEquals(decodeTable([smallTable(["*AC  1", " SP  2"])]).decoder.report.rows, 1);
});

Deno.test("DbfDecoder reads DBC when the CRC-32 begins like a record", pure, () => {
  // tables are tried until the first byte of the CRC-32 is a blank, an asterisk and 0x1A
  const begins = new Set([0x20, 0x2a, 0x1a]);
  for (let i = 0; begins.size > 0; i++) {
    assert(i < 10_000);
    const file = encodeDbc(smallTable([` AC${String(i).padStart(3)}`]));
    if (begins.delete(file[97]!)) {
      assertEquals(decodeTable([file]).decoder.report.checksum, "verified", `row ${i}`);
    }
  }
});

Deno.test("DbfDecoder fails when a DBF holds more records than it declares", pure, () => {
  for (const behindRecords of [[], [0x1a]]) {
    const bytes = smallTable([" AC  1", " SP  2", " RJ  3"], { recordCount: 1, behindRecords });
    const error = assertThrows(() => decodeTable([bytes], { name: "a.dbf" }), DataSusError);
    assertEquals([error.code, error.path], ["FORMAT", "a.dbf"]);
    assertStringIncludes(error.message, "2 more records than the 1 its header declares");
  }
});

Deno.test("DbfDecoder fails when a table holds fewer records than it declares", pure, () => {
  const file = smallTable([" AC  1", " SP  2"], { recordCount: 3 });
  for (const bytes of [file, file.subarray(0, file.length - 1), encodeDbc(file)]) {
    const error = assertThrows(() => decodeTable([bytes], { name: "a.dbf" }), DataSusError);
    assertEquals([error.code, error.path], ["TRUNCATED", "a.dbf"]);
    assertStringIncludes(error.message, "declares 3 records, it holds 2");
  }
});

Deno.test("DbfDecoder fails when a DBC decodes to more records than it declares", pure, () => {
  const file = encodeDbc(smallTable([" AC  1", " SP  2", " RJ  3"], { recordCount: 1 }));
  const error = assertThrows(() => decodeTable([file]), DataSusError);
  assertEquals(error.code, "FORMAT");
  assertStringIncludes(error.message, "it decodes to more than");
});

Deno.test("DbfDecoder fails with TRUNCATED when a DBF is cut short at any byte", pure, () => {
  const bytes = smallTable([" AC  1", " SP  2"]);
  for (let length = 0; length < bytes.length - 1; length++) {
    for (const format of ["auto", "dbf"] as const) {
      const cutOff = bytes.subarray(0, length);
      const error = assertThrows(
        () => decodeTable([cutOff], { format, name: "a.dbf" }),
        DataSusError,
      );
      assertEquals([error.code, error.offset], ["TRUNCATED", length], `${length} bytes, ${format}`);
    }
  }
});

Deno.test("DbfDecoder says mismatch or nothing when verify lets a wrong CRC-32 pass", pure, () => {
  const bytes = dbc.slice();
  bytes[129]! ^= 1;
  const error = assertThrows(() => decodeTable([bytes], { name: "a.dbc" }), DataSusError);
  assertEquals([error.code, error.offset], ["CHECKSUM", bytes.length]);
  for (const [verify, checksum] of [["warn", "mismatch"], ["off", "unchecked"]] as const) {
    const { decoder, batches } = decodeTable([bytes], { verify });
    assertEquals(decoder.report.checksum, checksum);
    assertEquals(batches.length, 3);
  }
});

Deno.test(
  "DbfDecoder gives the selected columns in their order when names differ in case",
  pure,
  () => {
    const { decoder, batches } = decodeTable([dbc], { select: ["value", "uf"] });
    assertEquals(decoder.schema?.fields.map((field) => field.name), ["VALUE", "UF"]);
    assertEquals(rowValues(batches), cells.map(([uf, , value]) => [value!, uf!]));
  },
);

Deno.test("DbfDecoder fails when a selected column does not exist", pure, () => {
  const run = () => decodeTable([dbc], { name: "a.dbc", select: ["UF", "SEXO"] });
  const error = assertThrows(run, DataSusError);
  assertEquals([error.code, error.column, error.path], ["QUERY", "SEXO", "a.dbc"]);
  assertStringIncludes(error.message, 'Cannot select "SEXO": ');
  assertStringIncludes(error.hint!, "UF, CODE, VALUE");
});

Deno.test("DbfDecoder gives rows without columns when none are selected", pure, () => {
  const { decoder, batches } = decodeTable([dbc], { select: [] });
  assertEquals(batches.map((batch) => batch.numRows), [16_384, 16_384, 7232]);
  assertEquals(decoder.report.rows, 40_000);
});

Deno.test(
  "DbfDecoder reads the columns it is told, and nulls when the file lacks one",
  pure,
  () => {
    const types = ["dictionary", "utf8", "int32", "float64", "date", "bool", "binary"] as const;
    const columns = [
      columnSpec("value", "utf8"),
      ...types.map((type) => columnSpec(`NO_${type}`, type)),
      columnSpec("CODE", "int32"),
    ];
    const { decoder, batches } = decodeTable([dbc], { columns, batchRows: 15_000 });
    assertEquals(decoder.schema?.fields, columns.map((column) => column.field));
    const nulls = types.map(() => null);
    const expected = cells.map((
      [, code, value],
    ) => [(value as number).toFixed(2), ...nulls, Number(code)]);
    assertEquals(rowValues(batches), expected);
    const table = tableFromIPC(ipcBytes(decoder.schema!, batches));
    assertEquals(rowValues(table.batches), expected);
  },
);

Deno.test("DbfDecoder asks for columns when the header is known", pure, () => {
  let asked = 0;
  const { decoder, batches } = decodeTable([dbc], {
    columns(header) {
      asked++;
      return [
        columnSpec(header.fields[1]!.name, "int32", { metadata: new Map([["label", "code"]]) }),
      ];
    },
  });
  assertEquals(asked, 1);
  assertEquals(decoder.schema?.fields[0]?.metadata.get("label"), "code");
  assertEquals(columnValues(batches, 0), cells.map(([, code]) => Number(code)));
});

Deno.test("DbfDecoder gives the rows whose records pass the predicate", pure, () => {
  const letter = "S".charCodeAt(0);
  for (const bytes of [dbf, dbc]) {
    const { decoder, batches } = decodeTable([bytes], {
      batchRows: 1000,
      where(header) {
        const { offset } = header.fields[0]!;
        return (block, record) => block[record + offset] === letter;
      },
    });
    const expected = cells.filter(([uf]) => uf === "SP");
    assertEquals(rowValues(batches), expected);
    assertEquals(batches.map((batch) => batch.numRows), batchLengths(expected.length, 1000));
    assertEquals([decoder.report.records, decoder.report.rows], [40_000, expected.length]);
  }
});

Deno.test(
  "DbfDecoder gives all rows when where() makes no predicate, none when none passes",
  pure,
  () => {
    assertEquals(decodeTable([dbc], { where: () => undefined }).decoder.report.rows, 40_000);
    const { decoder, batches } = decodeTable([dbc], { where: () => () => false });
    assertEquals([batches.length, decoder.report.records, decoder.report.rows], [0, 40_000, 0]);
  },
);

Deno.test("DbfDecoder does not ask the predicate about deleted records", pure, () => {
  let asked = 0;
  const where = () => () => ++asked > 0;
  decodeTable([smallTable([" AC  1", "*SP  2", " RJ  3"])], { where });
  assertEquals(asked, 2);
});

Deno.test("DbfDecoder lets an error of the predicate through", pure, () => {
  const where = () => () => {
    throw new SyntaxError("from the predicate");
  };
  assertThrows(() => decodeTable([dbc], { where }), SyntaxError, "from the predicate");
});

Deno.test(
  "DbfDecodeStream gives batches and a report when its file comes in chunks",
  pure,
  async () => {
    for (const length of [7, 1000, dbc.length]) {
      const decode = new DbfDecodeStream({ batchRows: 10_000 });
      const { stream } = countedSource(cut(dbc, length));
      const batches = await Array.fromAsync(stream.pipeThrough(decode));
      assertEquals(rowValues(batches), cells);
      assertEquals([decode.report.rows, decode.report.checksum], [40_000, "verified"]);
    }
  },
);

Deno.test("DbfDecodeStream fails when its input is empty", pure, async () => {
  const decoded = countedSource([]).stream.pipeThrough(new DbfDecodeStream({ name: "empty.dbc" }));
  const error = await assertRejects(() => Array.fromAsync(decoded), DataSusError);
  assertEquals([error.code, error.path, error.offset], ["TRUNCATED", "empty.dbc", 0]);
});

Deno.test("DbfDecodeStream passes on an error of its source", pure, async () => {
  function* broken(): Generator<Uint8Array> {
    yield dbc.subarray(0, 1000);
    throw new TypeError("connection reset");
  }
  const decoded = countedSource(broken()).stream.pipeThrough(new DbfDecodeStream());
  await assertRejects(() => Array.fromAsync(decoded), TypeError, "connection reset");
});

Deno.test(
  "DbfDecodeStream gives the batches before the damage, then fails and cancels",
  pure,
  async () => {
    const bytes = dbc.slice();
    bytes.fill(0xff, bytes.length - 3000, bytes.length - 2000);
    const source = countedSource(
      [...cut(bytes, 1000)].map((_, i) => bytes.slice(i * 1000, i * 1000 + 1000)),
    );
    const reader = source.stream.pipeThrough(new DbfDecodeStream({ batchRows: 1000 })).getReader();
    let batches = 0;
    const error = await assertRejects(async () => {
      while (!(await reader.read()).done) batches++;
    }, DataSusError);
    assert(batches > 20, `${batches} batches`);
    await settle();
    assert(error.code === "FORMAT" || error.code === "TRUNCATED");
  },
);

Deno.test("DbfDecodeStream cancels its source when its reader gives up", pure, async () => {
  const source = countedSource(cut(dbc, 1000));
  const reader = source.stream.pipeThrough(new DbfDecodeStream({ batchRows: 100 })).getReader();
  assertEquals((await reader.read()).value?.numRows, 100);
  await reader.cancel("enough");
  await settle();
  assertEquals(source.cancelled, ["enough"]);
  assertLess(source.pulled, 5);
});

Deno.test(
  "DbfDecodeStream cancels its source when its reader breaks out of the loop",
  pure,
  async () => {
    const source = countedSource(cut(dbc, 1000));
    for await (const batch of source.stream.pipeThrough(new DbfDecodeStream({ batchRows: 100 }))) {
      assertEquals(batch.numRows, 100);
      break;
    }
    await settle();
    assertEquals(source.cancelled.length, 1);
  },
);

Deno.test("DbfDecodeStream stops when its signal is aborted", pure, async () => {
  const source = countedSource(cut(dbc, 1000));
  const controller = new AbortController();
  const decoded = source.stream
    .pipeThrough(new DbfDecodeStream({ batchRows: 100 }), { signal: controller.signal });
  await assertRejects(
    async () => {
      for await (const _ of decoded) controller.abort(new DOMException("stop", "AbortError"));
    },
    DOMException,
    "stop",
  );
  await settle();
  assertEquals(source.cancelled.length, 1);
  assertLess(source.pulled, 5);
});

Deno.test(
  "DbfDecodeStream reads no further ahead than its reader, and loses nothing",
  pure,
  async () => {
    const source = countedSource(cut(dbc, 1000));
    const reader = source.stream.pipeThrough(new DbfDecodeStream({ batchRows: 1000 })).getReader();
    await settle();
    assertLessOrEqual(source.pulled, 1);
    const values: Cell[][] = [];
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      values.push(...rowValues([read.value]));
      await settle();
      const rowsPulled = source.pulled * 1000 / dbc.length * 40_000;
      assertLess(
        rowsPulled - values.length,
        4000,
        `${source.pulled} chunks for ${values.length} rows`,
      );
    }
    assertEquals(values, cells);
  },
);

Deno.test("DbfDecodeStream fails at once when its options are wrong", pure, () => {
  assertThrows(() => new DbfDecodeStream({ batchRows: 0 }), RangeError);
});
