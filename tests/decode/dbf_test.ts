import { assert, assertEquals, assertThrows, fail } from "@std/assert";
import { DataType, type RecordBatch, tableFromIPC } from "apache-arrow";
import { columnSpec, type ColumnType, inferColumns } from "../../src/decode/column_spec.ts";
import { DbfDecoder } from "../../src/decode/dbf.ts";
import { parseDbfHeader } from "../../src/decode/dbf_header.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import { realFileTest } from "../fixtures.ts";
import { countAllocated } from "./allocations.ts";
import { type Cell, columnValues, ipcBytes, rowValues } from "./arrow_values.ts";
import { batchLengths, cells, dbc, dbf, fields, rows } from "./long_table.ts";
import { assertSameBytes, cut, decodeDbc, decodeTable } from "./pieces.ts";
import { readDay, readInt32, readNumber, readText } from "./plain_reading.ts";
import { rawColumn } from "./raw_column.ts";

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

realFileTest("DbfDecoder gives the same batches when the table is DBF", (_, bytes) => {
  const table = decodeDbc([bytes]).dbf;
  const columns = inferColumns(parseDbfHeader(bytes));
  const { decoder, batches } = decodeTable([bytes], { columns });
  const expected = ipcBytes(decoder.schema!, batches);
  for (const format of ["auto", "dbf"] as const) {
    const { decoder, batches } = decodeTable(cut(table, 50_000), { columns, format });
    assertSameBytes(ipcBytes(decoder.schema!, batches), expected, format);
    assertEquals(decoder.report.checksum, "absent");
  }
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

Deno.test("DbfDecoder makes room for a batch once, wherever the one before ended", pure, () => {
  const columns = ["A", "B", "C", "D"];
  const numbers = Array.from({ length: 60_000 }, (_, i) => columns.map(() => `${i}`.padStart(7)));
  const table = encodeDbf(
    columns.map((name) => ({ name, type: "N", width: 7, decimals: 0 })),
    numbers,
  );
  const decoder = new DbfDecoder({ format: "dbf", batchRows: 16_384 });
  let rows = 0;
  const allocated = countAllocated(() => {
    // Pieces of some 100 records, so that batches begin with a few.
    for (let at = 0; at < table.length; at += 3001) {
      for (const batch of decoder.write(table.subarray(at, at + 3001))) rows += batch.numRows;
    }
    for (const batch of decoder.close()) rows += batch.numRows;
  });
  assertEquals(rows, numbers.length);
  // Columns grow within the first batch, when nobody knows yet how much of the file there is.
  const columnBytes = 4 * columns.length * numbers.length;
  assert(allocated < 1.35 * columnBytes, `${allocated} bytes for columns of ${columnBytes}`);
});

Deno.test("DbfDecoder gives the same rows when the table is DBF or DBC", pure, () => {
  for (const [file, checksum] of [[dbf, "absent"], [dbc, "verified"]] as const) {
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
  const small = encodeDbf(fields, rows.slice(0, 50));
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
