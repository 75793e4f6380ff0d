import { assert, assertEquals, fail } from "@std/assert";
import { columnSpec, type ColumnType, inferColumns } from "../../src/decode/column_spec.ts";
import { parseDbfHeader } from "../../src/decode/dbf_header.ts";
import { realFileTest } from "../fixtures.ts";
import { columnValues, ipcBytes } from "./arrow_values.ts";
import { assertSameBytes, cut, decodeDbc, decodeTable } from "./pieces.ts";
import { readDay, readInt32, readNumber, readText } from "./plain_reading.ts";
import { rawColumn } from "./raw_column.ts";

type Cell = string | number | null;

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
