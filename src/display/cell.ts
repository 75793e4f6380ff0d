/**
 * How the cells of an Arrow column become text, for every view that spells them.
 *
 * @module
 */

import {
  type Data,
  DataType,
  type Date_,
  DateUnit,
  type Decimal,
  type Dictionary,
  type List,
  Precision,
  type RecordBatch,
  type Struct,
  type Timestamp,
  type Utf8,
  Vector,
} from "apache-arrow";

/** How one format spells each sort of value. `true` and `false` are the same in all of them. */
export interface CellFormat {
  /** What stands for an absent value. */
  readonly null: string;
  /** Spells text. Called once for each distinct value of a dictionary. */
  text(value: string): string;
  /** Spells a number that fits a JavaScript number: integers up to 32 bits and floats. */
  number(value: number): string;
  /** Spells a 64-bit integer or a decimal, given as all its digits: `-12`, `0.50`. */
  digits(value: string): string;
  /** Spells a day, `2008-01-31`, or an instant, `2008-01-31T23:59:00Z`. */
  date(value: string): string;
  /** Spells bytes. They are a view of the batch: do not keep them. */
  bytes(value: Uint8Array): string;
  /** Spells a list or a struct, given as JSON. */
  nested(json: string): string;
}

/** The text of the cell in a row, counted from zero. Rows outside the column are not checked. */
export type CellReader = (row: number) => string;

/** Printable ASCII that JSON writes as it is; asking first is faster than `JSON.stringify`. */
const PLAIN_JSON = /^[ !#-[\]-~]*$/;

/** Cells as JSON values. Integers and decimals that a JSON number would round are strings. */
export const JSON_FORMAT: CellFormat = {
  null: "null",
  text: (value) => PLAIN_JSON.test(value) ? `"${value}"` : JSON.stringify(value),
  number: (value) => Number.isFinite(value) ? `${value}` : "null",
  digits: (value) => isExactAsNumber(value) ? value : `"${value}"`,
  date: (value) => `"${value}"`,
  bytes: (value) => `"${toHex(value)}"`,
  nested: (json) => json,
};

/** Bytes of text up to which a column is decoded in one go. */
const BULK_TEXT_BYTES = 1 << 24;

/** Rows that are laid out together before they are joined; measured, fewer and more are slower. */
const BLOCK_ROWS = 128;

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Prepares a column of one batch for reading as text: types are looked at here, once, and not at
 * each cell.
 *
 * The work is done for the rows of `data` alone: slice a batch before showing twenty rows of it.
 */
export function cellReader(data: Data, format: CellFormat): CellReader {
  if (DataType.isNull(data.type)) return () => format.null;
  const read = valueReader(data, format);
  const { nullBitmap, offset } = data;
  if (!(data.nullCount > 0) || nullBitmap === undefined) return read;
  return (row) => isSet(nullBitmap, offset + row) ? read(row) : format.null;
}

/** What stands around the cells of a row. */
export interface RowSyntax {
  /** What stands before the cell of each column. */
  readonly separators: readonly string[];
  /** What stands after the last cell. */
  readonly end: string;
}

/**
 * The rows of a batch as one text, an empty one when there are none.
 *
 * Goes down the columns of a few rows at a time, which keeps one reader hot.
 */
export function joinCells(
  batch: RecordBatch,
  format: CellFormat,
  { separators, end }: RowSyntax,
): string {
  const { numRows } = batch;
  const readers = batch.data.children.map((column) => cellReader(column, format));
  const pieces = separators.flatMap((separator) => [separator, ""]).concat(end);
  const block = Array.from({ length: Math.min(BLOCK_ROWS, numRows) }, () => pieces).flat();
  const blocks: string[] = [];
  for (let start = 0; start < numRows; start += BLOCK_ROWS) {
    const rows = Math.min(BLOCK_ROWS, numRows - start);
    block.length = rows * pieces.length;
    readers.forEach((read, column) => {
      let piece = 2 * column + 1;
      for (let row = start; row < start + rows; row++) {
        block[piece] = read(row);
        piece += pieces.length;
      }
    });
    blocks.push(block.join(""));
  }
  return blocks.join("");
}

function valueReader(data: Data, format: CellFormat): CellReader {
  if (holds(data, DataType.isDictionary)) return dictionaryReader(data, format);
  if (holds(data, DataType.isUtf8)) return textReader(data, format);
  if (holds(data, DataType.isDate)) return dateReader(data, format);
  if (holds(data, DataType.isTimestamp)) return timestampReader(data, format);
  if (holds(data, DataType.isDecimal)) return decimalReader(data, format);
  if (holds(data, DataType.isList)) return listReader(data, format);
  if (holds(data, DataType.isStruct)) return structReader(data, format);
  if (holds(data, DataType.isBool)) {
    const { values, offset } = data;
    return (row) => isSet(values, offset + row) ? "true" : "false";
  }
  if (holds(data, DataType.isInt) && data.type.bitWidth <= 32) {
    const { values } = data;
    return (row) => format.number(Number(values[row]));
  }
  if (holds(data, DataType.isFloat) && data.type.precision !== Precision.HALF) {
    const { values } = data;
    return data.type.precision === Precision.DOUBLE
      ? (row) => format.number(values[row] ?? NaN)
      : (row) => format.number(shortestSingle(values[row] ?? NaN));
  }
  return anyReader(data, format);
}

function holds<T extends DataType>(
  data: Data,
  guard: (type: DataType) => type is T,
): data is Data<T> {
  return guard(data.type);
}

function isSet(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3] ?? 0) >> (index & 7) & 1) === 1;
}

/** Spells each value of the dictionary once, when it first occurs. */
function dictionaryReader(data: Data<Dictionary>, format: CellFormat): CellReader {
  const { dictionary, values: keys } = data;
  const chunks = dictionary?.data ?? [];
  const readers = chunks.map((chunk) => cellReader(chunk, format));
  const spell = (key: number): string => {
    let index = key;
    for (let chunk = 0; chunk < chunks.length; chunk++) {
      const length = chunks[chunk]?.length ?? 0;
      if (index < length) return readers[chunk]?.(index) ?? format.null;
      index -= length;
    }
    return format.null;
  };
  const spelled: (string | undefined)[] = new Array(dictionary?.length ?? 0);
  return (row) => {
    const key = Number(keys[row]);
    return spelled[key] ??= spell(key);
  };
}

/**
 * Decodes the column in one go where it can. When the decoded text has as many UTF-16 code units
 * as there were bytes, each byte became one of them, so the Arrow offsets cut the text as well.
 */
function textReader(data: Data<Utf8>, format: CellFormat): CellReader {
  const { values, valueOffsets: offsets } = data;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const start = offsets[0] ?? 0;
  const bytes = values.subarray(start, offsets[data.length] ?? start);
  const bulk = bytes.length <= BULK_TEXT_BYTES ? decoder.decode(bytes) : "";
  if (bulk.length === bytes.length) {
    return (row) =>
      format.text(bulk.substring((offsets[row] ?? 0) - start, (offsets[row + 1] ?? 0) - start));
  }
  return (row) => format.text(decoder.decode(values.subarray(offsets[row], offsets[row + 1])));
}

/** Spells each day once: a column has few of them. */
function dateReader(data: Data<Date_>, format: CellFormat): CellReader {
  const { values } = data;
  const perDay = data.type.unit === DateUnit.DAY ? 1 : MILLISECONDS_PER_DAY;
  const spelled = new Map<number, string>();
  return (row) => {
    const day = Math.floor(Number(values[row]) / perDay);
    let text = spelled.get(day);
    if (text === undefined) spelled.set(day, text = format.date(dayText(day)));
    return text;
  };
}

/**
 * The date of a day counted from 1970-01-01, in the proleptic Gregorian calendar. Covers all of
 * Int32, which a JavaScript `Date` does not. After Howard Hinnant, "chrono-compatible low-level
 * date algorithms", `civil_from_days`.
 */
function dayText(day: number): string {
  const shifted = day + 719_468; // days since 0000-03-01
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra -
    (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${yearText(year)}-${pad2(month)}-${pad2(dayOfMonth)}`;
}

/** Four digits, or the signed six of ISO 8601's expanded form where four are too few. */
function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return `${year}`.padStart(4, "0");
  return (year < 0 ? "-" : "+") + `${Math.abs(year)}`.padStart(6, "0");
}

function pad2(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** With a time zone the values count in UTC and end in `Z`; without one they are wall-clock time. */
function timestampReader(data: Data<Timestamp>, format: CellFormat): CellReader {
  const { values, type } = data;
  const fractionDigits = 3 * type.unit; // the units are seconds and their thousandths, in order
  const perSecond = 10n ** BigInt(fractionDigits);
  const zone = type.timezone ? "Z" : "";
  return (row) => {
    const value = BigInt(values[row] ?? 0);
    const fraction = ((value % perSecond) + perSecond) % perSecond;
    const seconds = Number((value - fraction) / perSecond);
    const day = Math.floor(seconds / 86_400);
    const second = seconds - day * 86_400;
    const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
    const rest = fraction === 0n ? "" : `.${`${fraction}`.padStart(fractionDigits, "0")}`;
    return format.date(`${dayText(day)}T${clock.map(pad2).join(":")}${rest}${zone}`);
  };
}

function decimalReader(data: Data<Decimal>, format: CellFormat): CellReader {
  const { values, stride, type } = data;
  return (row) => {
    let value = 0n;
    for (let word = stride - 1; word >= 0; word--) {
      value = value << 32n | BigInt(values[row * stride + word] ?? 0);
    }
    return format.digits(decimalText(BigInt.asIntN(32 * stride, value), type.scale));
  };
}

function decimalText(value: bigint, scale: number): string {
  if (scale <= 0) return `${value * 10n ** BigInt(-scale)}`;
  const digits = `${value < 0n ? -value : value}`.padStart(scale + 1, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function listReader(data: Data<List>, format: CellFormat): CellReader {
  const { valueOffsets: offsets, children: [child] } = data;
  const read = child === undefined ? () => "null" : cellReader(child, JSON_FORMAT);
  return (row) => {
    const items: string[] = [];
    for (let item = offsets[row] ?? 0; item < (offsets[row + 1] ?? 0); item++) {
      items.push(read(item));
    }
    return format.nested(`[${items.join(",")}]`);
  };
}

function structReader(data: Data<Struct>, format: CellFormat): CellReader {
  const names = data.type.children.map((field) => JSON.stringify(field.name));
  const readers = data.children.map((child) => cellReader(child, JSON_FORMAT));
  return (row) => {
    const members = readers.map((read, member) => `${names[member]}:${read(row)}`);
    return format.nested(`{${members.join(",")}}`);
  };
}

/** Reads the types that need no speed through Arrow's own getter. */
function anyReader(data: Data, format: CellFormat): CellReader {
  const vector = new Vector([data]);
  return (row) => {
    const value: unknown = vector.get(row);
    if (value === null || value === undefined) return format.null;
    if (typeof value === "number") return format.number(value);
    if (typeof value === "bigint") return format.digits(`${value}`);
    if (value instanceof Uint8Array) return format.bytes(value);
    return format.text(String(value));
  };
}

/** The number with the fewest digits that is the same single-precision float. */
function shortestSingle(value: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}

/** Whether reading the digits as a JavaScript number loses nothing. */
function isExactAsNumber(digits: string): boolean {
  if (!digits.includes(".")) return Number.isSafeInteger(Number(digits));
  return digits.replace(/\D/g, "").length <= 15;
}

/** Bytes as lower-case hexadecimal digits, two for each. */
export function toHex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += (byte < 16 ? "0" : "") + byte.toString(16);
  return hex;
}
